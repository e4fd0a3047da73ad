### The stock of ballots, and voting outside the room.

## Lists: their titles

boxes-stock = Запас бюллетеней
boxes-outside = Голосование вне помещения
list-stock = Запас бюллетеней
# $label: what is written on the pack.
list-pack = Пачка: { $label }
# $stock: a contest, or what serves all.
list-handed = Выдано членам комиссии: { $stock }
list-outside = Голосование вне помещения
list-requests = Реестр заявлений
# $number: in the register.
list-request = Заявление { $number } в реестре
list-trip = Выезд { $number }

## Commands of these lists

cmd-add-packs = Пачки
cmd-add-packs-help = Принимает пачки, поступившие по акту.
cmd-add-request = Заявление
cmd-add-request-help = Вносит в реестр заявление о голосовании вне помещения.

## The stock and its piles

# $stock: a contest, or what serves all.
stock-of = { $stock }:
stock-shared = Бумага, общая для всех
stock-packs = Пачки
stock-handed = Выдано членам комиссии
pile-received = Получено по акту
pile-counted = Сосчитано при открытии
pile-blanks = Осталось чистых листов
pile-printed = Напечатано (счётчик принтера)
pile-misprints = Брак печати
pile-reprints = Напечатано повторно
pile-spoiled = Испорчено избирателями
pile-unused = Осталось неиспользованных
pile-cancelled = Погашено
value-not-counted = не сосчитано
# $count: ballots. $time: when they were counted.
counted-at = { $count } ({ $time })
# $packs: how many. $opened: of them opened. $nominal: what all are said to hold. $difference: of the opened ones.
value-packs = { $packs } (вскрыто { $opened }), написано { $nominal }, разница { $difference }
# $out, $back: ballots. $held: what is left with members.
value-handed = выдано { $out }, вернули { $back }, на руках { $held }
# $label: what is written on the pack.
pack-line = Пачка { $label }
# $nominal: what the pack is said to hold. $counted: what it holds. $difference: -2 for 98 in a pack of 100.
value-pack-closed = { $nominal }, не вскрыта
value-pack-opened = написано { $nominal }, оказалось { $counted }, разница { $difference }
detail-stock = Какие бюллетени
detail-nominal = Написано на пачке
detail-pack-from = От кого получена
detail-pack-opened = вскрыта и сосчитана
detail-difference = Разница
do-receive-packs = Принять пачки
do-open-pack = Вскрыть и сосчитать
do-hand-out = Выдать члену комиссии
do-give-back = Принять обратно от члена комиссии

## Voting outside

outside-days = Когда
outside-day-before = за день до голосования
outside-same-day = в день голосования
outside-both-days = за день до голосования и в день голосования
outside-requests = Заявления в реестре
outside-served = Выполнено заявлений
outside-unserved = Не выполнено заявлений
# $reason: of the procedure.
outside-unserved-why = Не выполнено: { $reason }
# $contest: the colour of its ballots.
outside-ballots = Бюллетени, { $contest }
outside-taken-out = Взято с собой, { $contest }
# $number: of the trip. $label: what is written on its box.
trip-line = Выезд { $number }, ящик { $label }
# $time: when it left.
value-trip-out = выехал в { $time }, не вернулся
# $time: when it came back. $served of $requests.
value-trip-back = вернулся в { $time }, выполнено { $served } из { $requests }
# Ballots of one contest: $out taken along, $issued, $spoiled and $unused brought back.
value-trip-ballots = взято { $out }: выдано { $issued }, испорчено { $spoiled }, назад { $unused }
# $offered: observers to whom a place was offered. $joined: who went along.
value-observers = предложено { $offered }, поехало { $joined }
# $read: seals found. $expected: those put on.
value-seals-differ = найдены { $read }, ставили { $expected }
detail-trip-left = выезд
detail-trip-back = возвращение
detail-team = Член комиссии
detail-by-lot = По жребию
detail-requests = Заявления
detail-observers = Наблюдатели
detail-operator = Оператор
detail-route = Маршрут
detail-slot-closed = Прорезь ящика закрыта
detail-gate-trip-day = разрешён выезд в другой день
detail-gate-trip-team = разрешён выезд другим составом
detail-where-to = Куда ехать
detail-came = пришёл в помещение сам
# $label: what is written on the box.
do-begin-trip = Выезд с ящиком { $label }
do-return-trip = Записать возвращение
do-print-trip = Напечатать акт о выезде
do-request = Внести заявление в реестр
do-requests = Внести несколько заявлений без имён
do-came = Заявитель пришёл в помещение сам
# $number: in the register. $time: when it was entered.
request-line = { $number }. { $time }
# $reason: why. $count: how many requests.
value-requests = { $reason }: { $count }

## Forms: titles and what is said before the fields

form-receive-packs = Приём пачек
form-receive-packs-intro = Перепишите из акта. Одинаковые пачки вносятся один раз: каждая получит свой номер.
form-open-pack = Вскрытие пачки: { $label }
form-open-pack-intro = Двое считают вручную. Вносится не написанное, а сосчитанное число.
# $stock: a contest, or what serves all.
form-hand-out = Выдача члену комиссии: { $stock }
form-hand-out-intro = Член комиссии расписывается в ведомости. Внесите это число.
form-give-back = Возврат от члена комиссии: { $stock }
form-give-back-intro = Сосчитайте возвращённые бюллетени вручную: вносится сосчитанное, а не вычисленное число.
# $pile: which one. $stock: a contest, or what serves all.
form-count-pile = { $pile }: { $stock }
form-count-pile-intro = Сосчитайте вручную и внесите число. Считают и то, что можно получить вычитанием. Прежний подсчёт остаётся в журнале.
form-request = Заявление о голосовании вне помещения
form-request-intro = Имя и адрес хранятся отдельно: их нет ни в списках, ни на бумаге.
form-requests = Заявления без имён, числом
# $number: in the register.
form-came = Заявитель { $number } из реестра пришёл сам
form-came-intro = Внимание: проверьте по бумажному списку и списку выезда, что он не голосовал вне помещения. Два члена комиссии пишут причину.
form-came-intro-out = Внимание: выезд ещё не вернулся. Сначала позвоните туда и узнайте, не голосовал ли он. Два члена комиссии пишут причину.
form-begin-trip = Выезд с ящиком { $label }
form-begin-trip-intro = Сосчитайте бюллетени перед выездом. Наблюдателям предлагают места.
form-return-trip = Выезд { $number } вернулся
form-return-trip-intro = Сосчитайте всё вручную, номер пломбы прочитайте с ящика. Ящик не вскрывают.

## Fields: at most 30 characters

field-stock = Какие бюллетени
field-pack-label = Надпись на пачке
field-packs = Сколько пачек
field-nominal = Написано на каждой
field-pack-act = Номер и дата акта
field-pack-from = От кого получены
field-range = Первый и последний номер
field-counted-in-pack = Сосчитано
field-pieces = Сколько штук
field-request-reason = Причина
field-where-to = Куда ехать
field-requests = Сколько заявлений
field-day = В какой день
field-left-at = Время выезда
field-returned-at = Время возвращения
# $number: 1 to 4.
field-trip-member = Член комиссии { $number }
field-by-lot = Выбраны жребием
field-trip-requests = Со сколькими заявлениями
field-taken-out = Взято с собой
field-observers-offered = Скольким предложено место
field-observers-joined = Сколько наблюдателей едет
field-operator = Оператор
field-route = Маршрут
field-served = Выполнено заявлений
field-unserved = Не выполнено заявлений
# $reason: of the procedure.
field-unserved-why = Не выполнено: { $reason }
field-unused-back = Возвращено чистых
field-slot-closed = Прорезь ящика закрыта
field-seal-there = Пломба на месте

## What does not fit: said once, without a figure

warns-pack-differs = С надписью на пачке не сходится. Сосчитайте ещё раз. Если число то же, оно и верно.
warns-more-given-back = Вернулось больше, чем было выдано этому члену комиссии. Сосчитайте ещё раз и проверьте ведомость.
warns-came-before = Приход этого заявителя уже записан.
warns-trip-requests = Выполненные и невыполненные заявления не сходятся со взятыми.
# $contest: the colour of its ballots.
warns-trip-ballots = Бюллетени не сходятся ({ $contest }): сосчитайте снова выданные, испорченные и возвращённые.
warns-slot-open = Прорезь ящика не закрыта. Закройте и опечатайте её сейчас.

## Refusals

refused-entry-rests = На этой записи держится более поздняя. Сначала отзовите ту.
refused-name-of-one = Имя и адрес пишут только при одном заявлении. Внесите заявления по одному.
refused-box-out = Этот ящик на выезде и не вернулся. Сначала запишите возвращение.

## Entries that can be taken back, by their kind

entry-pack-received = приём пачки
entry-pack-opened = вскрытие пачки
entry-ballots-handed = выдача члену комиссии
entry-ballots-given-back = возврат от члена комиссии
entry-custody-passed = передача
entry-seals-checked = проверка пломб
entry-device-registered = запись об устройстве
entry-device-noted = состояние устройства
entry-ballots-set-aside = бюллетени отложены
entry-set-aside-opened = вскрытие отложенного конверта
entry-request-received = заявление в реестре
entry-requester-came = приход заявителя
entry-trip-begun = начало выезда
entry-trip-returned = возвращение выезда
entry-votes-counted = подсчёт голосов по пачкам
entry-marks-read = чтение отметок
entry-ballot-disputed = спорный бюллетень
entry-pile-counted = подсчёт стопки
entry-anchor-set = показания счётчиков
entry-invalid-counted = недействительные по причинам
