### Lists: what stands in them, how it stands, and what the program says beside them.

## The start

start-continue = Продолжить день
start-continue-practice = Продолжить учёбу
start-new = Начать новый день
start-new-about = Открывается новая книга настоящего дня голосования. Прежние книги остаются на месте.
start-practice = Учёба
start-practice-about = Учебные выборы. Их книга хранится отдельно от настоящего дня.

## What is next

next-keyboard = Отметьте, кто за клавиатурой
# $due: a clock time.
next-turnout = Сообщите в ТИК явку на { $due }
# $from, $to: clock times.
next-sheets = Введите листы: { $from }–{ $to }
# $phase: the name of a phase.
next-phase = Следующий этап: { $phase }
next-nothing = Всё выполнено

## What the program says after something was recorded

notice-saved = Сохранено.
notice-entry-closed = Первый ввод завершён и сохранён. Теперь введите те же строки второй раз.
# $count: lines in which the entries differ.
notice-differ = { $count ->
    [one] Два ввода не сошлись в { $count } строке. Введите её снова с бумаги, остальное сохранено.
    [few] Два ввода не сошлись в { $count } строках. Введите их снова с бумаги, остальное сохранено.
   *[many] Два ввода не сошлись в { $count } строках. Введите их снова с бумаги, остальное сохранено.
}
notice-agreed = Оба ввода сошлись и сохранены. Теперь выполните то, что ниже.

## What is known of a thing, right of its name

# $count: how many there are.
value-count = { $count }
# $some: how many are done. $all: how many there are.
value-of = { $some } из { $all }
# $count: members of the commission.
value-members = { $count ->
    [one] { $count } член комиссии
    [few] { $count } члена комиссии
   *[many] { $count } членов комиссии
}
# $count: members of the commission. $lacking: functions that nobody has.
value-members-lack = членов: { $count }, нет: { $lacking }
# $present: members who are present. $all: all members.
value-present = присутствуют { $present } из { $all }
# $present: members who are present. $all: all members.
value-no-quorum = нет кворума: { $present } из { $all }
# $count: boxes sealed. $lacking: colours of the ballots for which the room has none.
value-boxes-lack = { $count }, в зале нет ящика: { $lacking }
# $some of $all trips.
value-trips-back = вернулось выездов: { $some } из { $all }
# $time: a clock time.
value-came = прибытие { $time }
# $time: a clock time.
value-left = убытие { $time }
# $count: rules that do not hold.
value-findings = { $count ->
    [0] расхождений нет
    [one] { $count } расхождение
    [few] { $count } расхождения
   *[many] { $count } расхождений
}
# $version: the number of the protocol's version.
value-version = версия { $version }
value-later = позже
value-agreed = сошлось
# $round: 1, or more where lines differed and are typed again. $lines: how many lines are to be typed.
value-first-entry = { $round ->
    [1] первый ввод, строк: { $lines }
   *[other] первый повторный ввод, строк: { $lines }
}
# $round: 1, or more where lines differed and are typed again. $lines: how many lines are to be typed.
value-second-entry = { $round ->
    [1] второй ввод, строк: { $lines }
   *[other] второй повторный ввод, строк: { $lines }
}

## Boxes and options

# $label: what is written on the box. $kind: its kind.
box-named = { $label } — { $kind }
# $seals: numbers of seals, with commas.
box-seals = пломба { $seals }
box-closed = не вскрыт
# $found: ballots found in the box.
box-found = найдено: { $found }
# $found: ballots found in the box.
box-seals-differ = пломба другая, найдено: { $found }
# $contest: the name of a contest.
options-of = { $contest }: строки бюллетеня
options-read-back = Сверьте со вторым членом комиссии
# $number: its number on the ballot. $name: its name.
option-numbered = { $number }. { $name }
option-withdrawn = выбыл
remote-voters = Дистанционные избиратели

## Contests and their protocols

# $contest: the name of a contest.
contest-entries = { $contest }: ввод дважды
# $contest: the name of a contest.
contest-protocol = { $contest }: протокол
# $number: the line's number on the form. $line: its name.
line-numbered = { $number }. { $line }
standing-draft = оглашается
standing-heard = оглашён, ждёт подписей
standing-void = устарел, нужен новый
standing-signed = подписан
standing-superseded = открыт заново

## Stages of a protocol, and what each is

stage-findings = Разберите расхождения
stage-findings-about = Программа сопоставила числа. По каждому расхождению пересчитайте или запишите причину.
stage-machine = Введите чек АСУ
stage-machine-about = Можно вводить с закрытия. Скрыт, пока оба ввода не сойдутся. Главным остаётся ручной подсчёт.
stage-compare = Сравните с АСУ
stage-compare-about = Ручной подсчёт и числа АСУ показаны рядом. Разница не останавливает протокол.
stage-surplus = Излишек бюллетеней: порядок
stage-surplus-about = Выполняйте по порядку и записывайте результат. Найденное число остаётся как есть.
stage-draft = Составьте проект
stage-draft-about = Нынешние числа переходят в проект. После исправления составляется новый проект.
stage-correct = Исправьте строку
stage-correct-about = Выберите строку, которую пересчитали по бумагам. Новое число займёт место прежнего, оба остаются в книге дня.
stage-read = Прочтите вслух
stage-read-about = Каждая строка читается всем. Второй член комиссии следит по бумаге.
stage-sign = Подпишите
stage-sign-about = Члены комиссии подписывают бумагу, здесь отмечается, кто и как.
stage-export = Запишите файлы
stage-export-about = Записываются файлы для печати и для ТИК. Их можно записать снова в любое время.
stage-reopen = Откройте протокол заново
stage-reopen-about = Только если найдена ошибка или вернула ТИК. Подписанный протокол остаётся как есть.
notice-drafted = Проект версии { $version } готов. Теперь прочтите его вслух, строка за строкой.
# $page: which one is being made. $count: how many there are.
notice-drawing = Готовится лист { $page } из { $count }. Подождите.
notice-exported = Записано файлов: { $count } ({ $names }). Папка: { $folder }
next-until = До { $time } ничего не требуется
box-opened = открыт
box-opened-seals-differ = открыт, пломба другая
