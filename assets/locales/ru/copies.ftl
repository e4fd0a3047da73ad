### Copies of a signed protocol, demands of the commission above, published figures: lists, forms, what can be done.

## Titles

list-copies = Копии протокола
# $number: the number of the copy.
list-copy = Копия { $number }
list-demand = Требование изменить протокол
list-published = Опубликованные числа
# $name: a person.
form-copy-for = Копия: { $name }
form-copy-other = Копия другому лицу
# $contest: the title of a contest.
form-post = Протокол вывешен: { $contest }
# $contest: the title of a contest.
form-scan = Протокол отсканирован: { $contest }
# $number: the number of the copy. $name: who holds it.
form-tell = Извещение держателя копии { $number }: { $name }
# $contest: the title of a contest.
form-demand = Протокол возвращён: { $contest }
# $contest: the title of a contest.
form-answer-demand = Ответ на требование: { $contest }
# $contest: the title of a contest.
form-compare-published = Сверка опубликованных чисел: { $contest }

## What is said or done before the fields are filled

# $contest: the title of a contest. $version: of the protocol. $number: of the copy.
form-copy-intro = { $contest }, версия { $version }. При сохранении копия с номером { $number } записывается с ним на каждом листе, O печатает её. Получивший расписывается в реестре.
# $version: of the protocol.
form-copies-version = Подписанный протокол, версия { $version }.
# $present: members in the room. $approved: members approved. $needed: for a quorum.
form-answer-intro = По журналу в комнате { $present }: у каждого отметьте, был ли он на заседании. Утверждённая численность { $approved }, кворум { $needed }.

## Fields: at most 30 characters

field-copy-member = Если это член комиссии
field-copy-name = Фамилия и имя
field-copy-end = Чем кончилось
field-copy-why = Если не выдана, причина
field-posted-where = Где вывешен
field-scan-device = Какое устройство
field-scan-receipt = Номер чека
field-copy-returned = Прежняя копия возвращена
field-demand-line = О какой строке
field-demand-what = Что требуют
field-demand-written = Требование письменное
field-demand-who = Кто потребовал
# $name: a member.
field-met = { $name } на заседании
field-observers-told = Извещено наблюдателей
field-demand-answer = Ответ комиссии
field-calculation = Причина и расчёт
field-published-where = Где и когда опубликовано
field-published-figure = Опубликованное число

## How it ended

copy-signed = выдана, в реестре расписались
copy-unsigned = выдана без подписи
copy-declined = от копии отказались
copy-left = ушёл до выдачи
copy-withheld = просил, но не получил
answer-refused = отказ, акт с расчётом
answer-repeated = пересчёт, повторный протокол
capacity-member = Член комиссии
capacity-higher = Представитель вышестоящей комиссии

## What stands in the lists

# $contest: the title of a contest.
contest-copies = { $contest }: копии
stage-copies = Копии, вывешивание, возврат
stage-copies-about = Кто получил копию и кто нет, где висит протокол, чего требует ТИК, что опубликовано.
# $given: copies. $without: people in the room.
value-copies = выдано { $given }, нет у { $without }
value-no-copy = копии нет
# $number: of the copy. $name: who has it.
copy-line = { $number }. { $name }
# $version: of the protocol. $time: when it was given.
copy-value = версия { $version }, { $time }
# $version: an old one. $time: when its copy was given.
copy-value-old = версия { $version }, { $time }; новой нет
# $version: of the protocol that hangs or was scanned.
value-old-version = старая версия { $version }
value-rows-same = всё совпадает
# $count: lines.
value-rows-differ = { $count ->
    [one] отличается { $count } строка
    [few] отличаются { $count } строки
   *[many] отличаются { $count } строк
}
value-given-back = прежняя копия возвращена
value-kept = прежняя копия осталась у него
# $version: of the protocol.
value-copy-replaced = вместо неё версия { $version }
value-copy-reopened = протокол открыт заново
# $number: of the copy.
value-has-copy = у него копия { $number }
# $published, $signed: figures.
value-published = опубликовано { $published }, в протоколе { $signed }
# $count: people in the room. $contest: the title of a contest.
ui-without-copy = { $count ->
    [one] У { $count } присутствующего нет копии: { $contest }
    [few] У { $count } присутствующих нет копии: { $contest }
   *[many] У { $count } присутствующих нет копии: { $contest }
}

## What is known

detail-demanded = Потребовали
detail-demanded-by = Кто потребовал
detail-line = Строка
detail-written = Письменно
detail-demand-answered = Ответили
detail-met = На заседании
detail-observers-told = Извещено наблюдателей
detail-calculation = Причина и расчёт
detail-posted = Вывешен
detail-scanned = Отсканирован, чек
detail-published = Опубликовано
detail-no-copy = Копия не выдана
detail-reason = Причина
detail-copy-given = Копия выдана
detail-copy-signed = В реестре расписались
detail-holder-told = Держатель извещён

## What can be done

do-copy = Выдать копию другому лицу
do-copy-registered = Выдать копию тому, кто есть в реестре
# $contest: the title of a contest.
do-copy-person = Выдать копию: { $contest }
do-post = Протокол вывешен
do-scan = Протокол отсканирован
do-demand = ТИК вернула протокол
do-compare = Сверить опубликованные числа
do-print-copy = Напечатать эту копию
do-print-copies = Напечатать реестр копий
do-print-notice = Напечатать извещение держателям
do-tell = Держатель извещён
do-answer-demand = Собраться и ответить
do-print-demand = Напечатать требование и расчёт
do-print-published = Напечатать сверку

## Entries that can be taken back

entry-copy-issued = выдача копии
entry-copy-not-issued = невыдача копии
entry-protocol-posted = вывешивание протокола
entry-protocol-scanned = сканирование протокола
entry-holder-told = извещение держателя
entry-protocol-returned = возврат протокола
entry-return-answered = ответ на требование
entry-published-compared = сверка опубликованных чисел

## tartip show copies

# $contest: the title of a contest. $given: copies. $without: people in the room.
show-copies = { $contest }: выдано копий { $given }, присутствующих без копии { $without }.
# $number: of the copy. $version: of the protocol. $time: when. $capacity: who got it.
show-copy = Копия { $number }, версия { $version }, { $time }: { $capacity }.
show-copy-unsigned = Получивший не расписался.
# $time: when.
show-copy-back = Держатель извещён, прежняя копия возвращена: { $time }.
# $time: when.
show-holder-told = Держатель извещён о новой версии: { $time }.
# $time: when. $capacity: who. $how: how it came. $reason: typed.
show-no-copy = Копия не выдана, { $time }: { $capacity }, { $how }. Причина: { $reason }
# $time: when. $text: where.
show-posted = Протокол вывешен, { $time }: { $text }
# $time: when. $text: the number of the receipt.
show-scanned = Протокол отсканирован, { $time }, чек: { $text }
# $time: when. $text: what is demanded.
show-demanded = Протокол возвращён, { $time }: { $text }
# $time: when. $answer: which. $reason: typed.
show-demand-answered = Ответ, { $time }: { $answer }. Расчёт: { $reason }
# $time: when. $text: where they were published.
show-published = Опубликованные числа сверены, { $time }: { $text }
show-published-same = Все просмотренные строки совпадают.
# $text: numbers of lines.
show-published-differ = Отличаются строки: { $text }
copies-not-signed-yet = Протокол ещё не подписан. Сначала подпишите: копии дают с подписанного протокола.
