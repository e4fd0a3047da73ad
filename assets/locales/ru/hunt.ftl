### The search for an error: where to look, piles counted again, the ways out.

cmd-hunt = Поиск
cmd-hunt-help = Показывает по порядку, где искать и какие пачки пересчитать.
list-hunt = Поиск ошибки по порядку

## The voice of the search

ui-hunt-calm = Так бывает. Осмотрите всё спокойно; если не нашли, «не установлена» тоже ответ.
ui-hunt-plain = Ищем, откуда разница. Число исправляется только после пересчёта на бумаге.
ui-hunt-alarm = Никто не уходит. Каждая пачка считается дважды. Найденное число остаётся как есть.
ui-hunt-holds = Это соотношение теперь выполняется. Поиск окончен.

## Places to look at

# $lines: one line of the protocol or two, with their numbers.
hunt-hint = Посмотрите: { $lines }
hunt-hint-about = Одна описка здесь объяснила бы всё. Но такое совпадение бывает и случайно: проверьте по бумаге.
slip-digit = одна цифра
slip-pack = пачка или десяток
slip-transposition = цифры местами
slip-dropped = пустая строка
slip-swapped = строки местами

## Piles

hunt-pile-about = Пачка считается, пока одно и то же число не выйдет дважды подряд. Прежние числа при счёте не показываются.
hunt-pile-none = не считали
# $counts: how often the pile was counted.
hunt-pile-again = { $counts ->
    [one] считали { $counts } раз, нужно ещё раз
    [few] считали { $counts } раза, нужно ещё раз
   *[many] считали { $counts } раз, нужно ещё раз
}
# $count: ballots in the pile, the same twice running.
hunt-pile-stands = { $count }, дважды одинаково
# $count: ballots in the pile, the same twice running.
hunt-pile-differs = { $count }, в протоколе другое
# $done: actions done. $all: all actions.
hunt-done-of = сделано { $done } из { $all }
# $number: the line's number on the form. $line: its name.
form-hunt-recount = Пересчёт: { $number }. { $line }
form-hunt-recount-intro = Сосчитайте пачку заново, не глядя на прежнее число. Этот счёт не меняет число в протоколе.

## Ways out

hunt-correct = Число неверно: исправить
hunt-correct-about = Два члена комиссии считают пачку, вводят число дважды и пишут причину. Прежнее число остаётся в журнале.
hunt-reason = Причина известна: записать
hunt-reason-about = Число остаётся как на бумаге, рядом записывается причина.
hunt-unexplained = Причина не установлена
hunt-unexplained-about = Это тоже честный ответ. Печатается верное число, рядом: «причина не установлена».
hunt-act = Составить акт
hunt-act-about = Подготовьте акт о расхождении и соберите подписи.
form-unexplained = Причина не установлена
form-unexplained-intro = Вы осмотрели и пересчитали, причина не нашлась. Это честный ответ: число остаётся как есть.
