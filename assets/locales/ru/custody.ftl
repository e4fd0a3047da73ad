### Boxes, seals, devices, ballots set aside, gates: forms, what is known, what can be done, what is refused.

## Titles

# $label: what is written on the box.
list-box = Ящик: { $label }
list-devices = Аппараты
# $label: what is written on the device.
list-device = Аппарат: { $label }
# $label: what is written on the box.
form-check-seals = Прочесть пломбы: { $label }
# $label: what is written on the box.
form-place-box = Место ящика: { $label }
# $label: what is written on the box.
form-change-seals = Сменить пломбы: { $label }
# $label: what is written on the box, the device or the pack.
form-pass-custody = Передать: { $label }
# $gate: which gate. $label: what stands before it; may be empty.
form-pass-gate = { $gate } { $label }
form-device = Записать аппарат
# $label: what is written on the device or machine.
form-device-note = Что с аппаратом: { $label }
# $label: what is written on the box.
form-set-aside = Отложить бюллетени: { $label }
# $envelope: what is written on the envelope.
form-open-aside = Вскрыть конверт: { $envelope }
# $label: what is written on the box. $contest: the colour of the contest's ballots.
form-rule-box = Решение о лишних бюллетенях: { $label }, { $contest }

## What is said or done before the fields are filled

form-seal-box-intro = Покажите всем пустой ящик. Номер пломбы вводится дважды: второй раз снова прочтите его с пломбы, не с экрана.
form-check-seals-intro = Читайте номер с самого ящика, не с акта. Номер, который был поставлен, появится только после ввода.
form-change-seals-intro = Снятые и поставленные пломбы. Поставленную введите дважды.
form-pass-custody-intro = Подписывают двое: один за клавиатурой, второй рядом. Кто принял, указывается только в одном из двух полей.
form-pass-gate-intro = Так могут поступить только двое с указанием причины. Она печатается в перечне предупреждений.
form-device-note-intro = Перепишите счётчик с аппарата. Если его не прочесть, оставьте пустым.
form-set-aside-intro = Эти бюллетени не входят в число из ящика. Положите их в конверт с номером и заклейте при всех.
form-open-aside-intro = Вскройте конверт при всех и пересчитайте бюллетени.
form-open-box-again-intro = Пересчитайте бюллетени лицом вниз. Прежнее число останется в журнале.

## Fields: at most 30 characters

field-seal-again = Тот же номер ещё раз
field-second-seal-again = Второй номер ещё раз
field-box-place = Где стоит
field-control-sheet = Контрольный лист вложен
field-next-seal = Номер пломбы { $number }
field-next-seal-again = Номер пломбы { $number } ещё раз
field-seals-left = Пломбы на ящике
field-broken-seal = Снятая пломба
field-broken-seal-too = Ещё одна снятая пломба
field-where-now = Где теперь
field-holder-member = Принял член комиссии
field-holder-other = Или принял другой человек
field-whole = Пломбы и упаковка целы
field-device-label = Надпись на аппарате
field-device-kind = Вид аппарата
field-device-event = Что случилось
field-device-counter = Число на счётчике
field-device-note = Что видно, почему
field-device-by = Вместо него
field-aside-whose = Чьи бюллетени
field-aside-count = Сколько
field-envelope = Номер конверта
field-aside-note = Что это
field-aside-counted = Насчитано в конверте
field-box-ruling = Эти бюллетени

## Choices and names

seals-there = Пломбы есть
seals-gone = Ни одной не осталось
seals-none = нет
device-identification = Аппарат идентификации
device-printer = Принтер бюллетеней
device-started = Запущен
device-counter = Прочитан счётчик
device-jammed = Замятие, работает дальше
device-stopped = Остановился
device-resumed = Снова работает
device-replaced = Заменён
device-closed = Закрыт
ruling-counted = Считаются с другими
ruling-invalid = Все недействительны
aside-no-form = неустановленной формы
gate-seals-differ = Вскрыть ящик с другой пломбой
gate-portable-first = Вскрыть раньше переносных
gate-trip-out = Вскрыть ящик, который не вернулся
gate-trip-day = Выезд в другой день
gate-trip-team = Выезд не по жребию или одному

## What is known of a box or a device

boxes-devices = Аппараты
box-is-sealed = опломбирован
box-out = на выезде
box-closed-seals-differ = не вскрывать: пломба другая
box-seals-differ-about = Составьте акт об этом ящике. Он вскрывается последним, отдельно.
box-place-unknown = не записано
box-seals-hidden = видно после чтения с ящика
box-found-hidden = видно после обоих вводов
device-stands-still = стоит
detail-box-contests = Для каких бюллетеней
detail-box-state = Состояние
detail-box-place = Где
detail-box-holder = У кого
detail-box-seals = Пломбы
detail-control-sheet = Контрольный лист
detail-device-kind = Вид
detail-minutes-lost = Потеряно времени
detail-box-sealed = опломбирован
detail-box-opened = вскрыт
detail-box-left = уехал
detail-box-back = вернулся
detail-box-ruled = решение
detail-seals-corrected = номер исправлен
detail-seals-changed = пломбы сменены
detail-seals-read = пломбы прочитаны
detail-seals-read-opening = прочитаны для вскрытия
detail-passed = передан
detail-device = аппарат
detail-gate-passed = решили двое
detail-aside = отложено
seals-same = совпали
seals-differ = другие
# $read: numbers read. $expected: numbers put on; the same here.
seals-same-as = { $read }: совпали
# $read: numbers read. $expected: numbers put on.
seals-differ-from = прочитано { $read }, стояло { $expected }
# $broken, $applied: numbers of seals.
seals-changed = снято { $broken }, поставлено { $applied }
# $place: where it is. $holder: who holds it. $giver, $witness: the two members who signed.
custody-passed = { $holder }, { $place }; подписали { $giver }, { $witness }
holder-erased = имя стёрто
# $what: what happened. $counter: its counter.
device-counter-of = { $what }, счётчик { $counter }
# $what: what happened. $receipt: the number of a receipt.
device-receipt-of = { $what }, чек { $receipt }
# $what: what happened. $label: what is written on what stands in its place.
device-by-of = { $what }, вместо него { $label }
slot-closed = щель опломбирована
slot-open = щель открыта
# $envelope: what is written on the envelope. $whose: whose ballots are in it.
aside-named = Конверт { $envelope }: { $whose }
# $named: the envelope and whose ballots are in it. $count: how many.
aside-counted = { $named }, { $count }
aside-opened = вскрыт
aside-opened-differs = вскрыт, число другое
# $count: counted in it. $before: how many were put in.
aside-differs = { $count }, было вложено { $before }
gate-seals-differ-about = Пломба другая: ящик не вскрывают. Составьте акт и вскройте остальные, либо двое укажут причину.
gate-portable-first-about = Переносные ящики вскрываются первыми. Вскройте их, либо двое укажут причину.
gate-trip-out-about = Выезд с этим ящиком не закончен. Запишите возвращение, либо двое укажут причину.

## What can be done

do-check-seals = Прочесть пломбы
do-read-to-open = Прочесть пломбы, чтобы вскрыть
do-read-again = Прочесть пломбы ещё раз вдвоём
do-open-box = Вскрыть и посчитать
do-correct-found = Исправить найденное число
do-set-aside = Отложить бюллетени
# $contest: the colour of the contest's ballots.
do-rule-box = Бюллетеней больше, чем можно: решение ({ $contest })
do-change-seals = Сменить пломбы
do-pass-custody = Передать
do-place-box = Записать, где стоит
do-correct-seals = Исправить записанный номер
do-device-note = Записать, что случилось
# $gate: which gate.
do-pass-gate = Вдвоём: { $gate }
# $time: a clock time.
do-note-back = Отозвать: что с аппаратом { $time }
# $time: a clock time.
do-passing-back = Отозвать: передача { $time }
do-reading-back = Отозвать: проверка пломб { $time }
# $envelope: what is written on the envelope.
do-aside-back = Отозвать: конверт { $envelope }
# $envelope: what is written on the envelope.
do-aside-opening-back = Отозвать: вскрытие конверта { $envelope }
do-device-back = Отозвать: этот аппарат
cmd-add-device = Записать
cmd-add-device-help = Открывает запись нового аппарата.

## What the program says

notice-gate-passed = Двое пропустили. Форму запишите клавишей Enter.
notice-seals-same = Пломбы совпали.
notice-seals-differ = Пломба другая. Происшествие записано. Не вскрывайте ящик.
refused-seals-differ = Пломба другая: ящик не вскрывают. Составьте акт, либо двое укажут причину.
refused-trip-out = Этот ящик ещё на выезде. Запишите возвращение, либо двое укажут причину.
refused-trip-day = В этот день выездов нет. Пусть двое укажут причину.
refused-trip-team = Выезжают не меньше двух членов по жребию. Иначе двое укажут причину.
refused-seals-unread = Пломбы не прочитаны. Сначала прочтите их с самого ящика.
refused-seal-unknown = Такой пломбы на ящике не записано. Прочтите номер ещё раз или исправьте запись.
refused-place = Не указано, где это. Допишите, остальное на месте.
refused-holder = Укажите, кто принял: член комиссии или другой человек, только одно.
refused-replacement = Выберите, что стоит вместо него. Запасной ящик сначала опломбируйте.
refused-own-contest = Эти бюллетени из этого же ящика. Они входят в его число.
refused-not-over = В ящике не больше бюллетеней, чем можно. Решать нечего.
refused-seal-typed-differently = Номер пломбы { $number } во второй раз введён иначе. Прочтите его с пломбы и введите здесь; если неверен первый, нажмите ↑.
needed-seal-found = Если пломбы есть, нужен номер. Если их нет, остаётся пустым.
needed-seal-changed = Нужна хотя бы одна пломба: снятая или поставленная.
needed-holder = Нужно одно из двух: член комиссии или другой человек.
needed-if-damaged = Нужно, если пломбы или упаковка не целы.
needed-of-no-form = Нужно, если бюллетени неустановленной формы.
needed-stop = Нужно при остановке и замене: причина.
needed-replaced = Нужно при замене: что стоит вместо него.
warns-before = { $typed } раньше того, что было до этого: оно было в { $before }. Проверьте время.
refused-too-many-seals = На ящике не более { $limit } пломб. Запишите лишние как снятые.
refused-seals-not-gone = Указано, что пломб не осталось, но номер введён. Оставьте одно.
