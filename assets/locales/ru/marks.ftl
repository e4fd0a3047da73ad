### The count beside the entries: machines' receipts, marks read aloud, piles, disputed and invalid ballots.

## In the list of the count

contest-ways = { $contest }: подсчёт помимо ввода
contest-ways-about = Чеки АСУ, бюллетени, прочитанные вслух, стопки по группам, спорные и недействительные бюллетени. Ничто из этого не число протокола.
contest-receipts = { $contest }: чеки АСУ
list-ways = Подсчёт помимо ввода
list-machines = Чеки АСУ
list-batches = Части отметок
list-piles = Стопки по группам
list-disputed = Спорные бюллетени
list-sums = Ручной подсчёт, стопки и отметки
way-marks = Читать бюллетени вслух и отмечать
way-marks-about = Один читает, один нажимает клавишу за каждый бюллетень, один отмечает на бумаге. После 10, 25 или 50 бюллетеней сравнивают.
way-marks-several = В бюллетене может быть несколько отметок: по одной на экране их не считают. Пользуйтесь стопками и подсчётом на бумаге.
way-piles = Считать стопки пачками
way-piles-about = Каждая группа считает свою стопку пачками по 25 или 50. Суммы принадлежат только подсчёту на бумаге.
way-disputed = Спорные бюллетени
way-disputed-about = Каждый получает номер на обороте, и комиссия голосует, действителен ли он.
way-invalid = Недействительные бюллетени по причинам
way-invalid-about = Сколько по каждой причине. Сумму сравнивают, когда оба ввода сойдутся.
way-batches = Записанные части
way-batches-about = Часть, прочитанную дважды, здесь берут назад два члена комиссии с указанием причины.
way-sums = Сравнить ручной подсчёт, стопки и отметки
way-sums-about = Видно, когда оба ввода сойдутся, чтобы одно число не подсказывало другое.
value-typed = введён
value-not-typed = не введён
value-ballots = { $count ->
    [one] { $count } бюллетень
    [few] { $count } бюллетеня
   *[many] { $count } бюллетеней
}
machines-together = Один чек на все АСУ

## Receipts of the machines

form-machine-of = Чек АСУ: { $label }
form-machine-hidden = Перепишите числа с чека АСУ. Чего на чеке нет, оставьте пустым. До совпадения обоих вводов числа скрыты.

## Piles

form-pile = Сосчитанная стопка
form-pile-intro = Сосчитайте одну стопку лицом вниз полными пачками, затем остаток. Другой член комиссии пересчитывает.
field-pile = Стопка
field-pile-box = Ящик, если сортировали отдельно
field-team = Стол (номер или буква)
field-stack-size = Бюллетеней в полной пачке
field-full-stacks = Полных пачек
field-rest = Бюллетеней в последней пачке
do-pile = Записать стопку
pile-count = { $count ->
    [one] { $count } стопка
    [few] { $count } стопки
   *[many] { $count } стопок
}
pile-sum = { $count ->
    [one] { $count } стопка, { $sum }
    [few] { $count } стопки, { $sum }
   *[many] { $count } стопок, { $sum }
}
pile-of = Стол { $team }: { $line }
pile-stacks = { $full } x { $size } + { $rest } = { $total }
batch-numbered = Часть { $number }
detail-take-back = Enter берёт это назад: причина и два члена комиссии.
sums-line = вручную { $hand }, стопки { $piles }, отметки { $marks }
sums-invalid = Недействительные бюллетени по причинам
sums-invalid-back = Отозвать запись: недействительные по причинам

## Disputed and invalid ballots

form-dispute = Спорный бюллетень { $number }
form-dispute-intro = Напишите { $number } на обороте бюллетеня и покажите всем. «За» значит: бюллетень действителен.
form-invalid = Недействительные бюллетени по причинам
form-invalid-intro = Сосчитайте бюллетени по каждой причине. Где нет ни одного, наберите 0.
field-doubt = В чём сомнение
field-counts-for = За кого считать, если действителен
field-invalid = Бюллетеней
do-dispute = Поставить бюллетень на голосование
disputed-line = { $number }, { $time }: { $doubt }
disputed-votes = За { $for }, против { $against }, воздержались { $abstained }. Enter берёт это назад: причина и два члена комиссии.
disputed-valid = действителен: { $line }
disputed-invalid = недействителен

## Ballots read aloud and marked

ui-marks = отметки
ui-marks-size = Часть { $number }: после скольких бюллетеней сравнивать с бумагой?
ui-marks-batch-of = { $count } бюллетеней
ui-marks-about = Чем меньше часть, тем меньше считать заново после ошибки.
ui-marks-batch = Часть { $number }: отмечено бюллетеней из { $size }
ui-marks-begin = Прочитайте вслух первый бюллетень и нажмите его клавишу.
ui-marks-last = Последняя отметка: { $mark }
ui-marks-pending = Двузначный номер: { $digits } …
ui-marks-full = Часть полна. Отложите эти бюллетени вместе и сравните с бумагой.
ui-marks-paper = Часть { $number }: наберите итоги с бумаги. Отметки не показаны.
ui-marks-both = Часть { $number }: отметки и бумага
ui-marks-equal = Отметки и бумага сходятся.
ui-marks-differ = Отметки и бумага не сходятся. Прочитайте бюллетени этой части заново; от неё ничего не останется.
ui-marks-marks = отметки
ui-marks-on-paper = бумага
cmd-marks-ten = 10 бюллетеней
cmd-marks-ten-help = Сравнивает отметки с бумагой после каждых 10 бюллетеней.
cmd-marks-quarter = 25 бюллетеней
cmd-marks-quarter-help = Сравнивает отметки с бумагой после каждых 25 бюллетеней.
cmd-marks-half = 50 бюллетеней
cmd-marks-half-help = Сравнивает отметки с бумагой после каждых 50 бюллетеней.
cmd-marks-compare = Набрать бумагу
cmd-marks-compare-help = Часть полна: спрашивает итоги с бумаги. Кандидата отмечают его номером; с 10 это 0 и две цифры.
cmd-marks-invalid = Недействит.
cmd-marks-invalid-help = Отмечает бюллетень как недействительный.
cmd-marks-take-back = Отменить
cmd-marks-take-back-help = Берёт назад последнюю отметку этой части.
cmd-marks-end = Раньше
cmd-marks-end-help = Заканчивает часть, пока она не полна, например на последних бюллетенях.
cmd-marks-next = Дальше
cmd-marks-next-help = К следующему итогу; после последнего отметки и бумага стоят рядом.
cmd-marks-up = Вверх
cmd-marks-up-help = К итогу выше.
cmd-marks-down = Вниз
cmd-marks-down-help = К итогу ниже.
cmd-marks-record = Записать
cmd-marks-record-help = Записывает часть: только если отметки и бумага сходятся.
cmd-marks-again = Читать заново
cmd-marks-again-help = Отбрасывает отметки и итоги этой части, чтобы прочитать её бюллетени заново.
notice-batch-recorded = Часть { $number } записана. Прочитайте следующий бюллетень.
refused-batch-not-full = Часть не полна. End заканчивает её раньше.
refused-batch-full = Часть полна: сначала сравните её с бумагой.
refused-no-mark = В этой части нет отметки, которую можно взять назад.
refused-marks-equal = Отметки и бумага сходятся: запишите часть.
refused-subtotal-empty = Один из итогов пуст. Где нет ни одного, наберите 0.
refused-marks-differ = Отметки и бумага не сходятся: часть читают заново.
refused-batch-size = В части не меньше одного и не больше 50 бюллетеней.
refused-stack-shape = В полной пачке 25 или 50 бюллетеней, в последней меньше.
refused-boxes-mixed = Ящики смешивают до сортировки, поэтому голоса по ящикам неизвестны.

## Hand count and machines

cmd-compare-script = Что делать
cmd-compare-script-help = Переключает между строками и ящиками с порядком пересчёта.
ui-compare-none = Ни один чек АСУ не введён.
ui-compare-accounted = { $count ->
    [one] { $count } строка: разница только в бюллетенях, не прошедших через АСУ.
    [few] { $count } строки: разница только в бюллетенях, не прошедших через АСУ.
   *[many] { $count } строк: разница только в бюллетенях, не прошедших через АСУ.
}
ui-compare-together = Каждая строка может быть верна, но общее число бюллетеней не сходится.
ui-compare-outside = { $count ->
    [one] Сосчитан только вручную { $count } бюллетень. { $boxes }
    [few] Сосчитаны только вручную { $count } бюллетеня. { $boxes }
   *[many] Сосчитано только вручную { $count } бюллетеней. { $boxes }
}
ui-compare-closed = Ящик, который считают только вручную, ещё закрыт: { $boxes }
ui-compare-all = Все бюллетени
ui-compare-ballots = бюллетени
ui-accounted = { $count } только вручную
ui-accounted-machine = { $count } отложено
ui-not-accounted = не хватает
ui-script = Что делать на бумаге, по порядку:
ui-script-none = Ничего пересчитывать не нужно.
advice-receipt = Прочитайте вслух строки { $lines } чека и сравните с тем, что введено.
advice-tally = Прочитайте вслух строки { $lines } подсчёта на бумаге и сравните с ручным подсчётом.
advice-box = { $label }: сосчитайте бюллетени лицом вниз, спросите о застреваниях и о бюллетенях, которые АСУ вернула.
advice-left-out = Проверьте, что бюллетени этих ящиков и принесённые из других вошли в ручной подсчёт, и один раз: { $labels }.
advice-brought = Проверьте, что бюллетени, принесённые из других ящиков, вошли в ручной подсчёт, и один раз.
advice-between = Просмотрите стопку { $more }: нет ли там бюллетеней { $less }.
advice-invalid = Просмотрите недействительные бюллетени: АСУ судит об отметке иначе, чем люди.
advice-piles = Пересчитайте стопки строк { $lines }: каждую, пока одно и то же число не выйдет два раза подряд.
advice-hand-stands = Решает ручной подсчёт. Ошибку исправляют два члена комиссии; что не сошлось, записывают.
