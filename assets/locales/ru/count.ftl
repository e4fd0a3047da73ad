### The count: boxes, sorting, the two entries, findings.

## The two entries

ui-first-entry = первый ввод
ui-second-entry = второй ввод
# $lines: how many lines.
ui-entry-first = Набирайте числа с бумаги, строк: { $lines }.
ui-entry-second = Второй ввод: из первого ничего не видно. Набирайте с бумаги, строк: { $lines }.
# $round: 2 and more.
ui-entry-again = Круг { $round }: только строки, где два ввода разошлись, строк: { $lines }. Набирайте с бумаги.
ui-withdrawn = выбыл
ui-go-to-line = К строке:

## A look at the sums before an entry is closed

# $lines: numbers of lines.
ui-check-empty = Пустые строки, { $count }: { $lines }
ui-check-agree = Все суммы сходятся.
ui-check-none = Расхождений не найдено.
ui-check-broken = { $count ->
    [one] { $count } сумма не сходится. Смотрите в бумагу, а не на экран:
    [few] { $count } суммы не сходятся. Смотрите в бумагу, а не на экран:
   *[many] { $count } сумм не сходятся. Смотрите в бумагу, а не на экран:
}
ui-look-at = Проверьте: { $lines }
ui-look-at-lines = Строки: { $lines }
ui-check-unknown = { $count ->
    [one] Ещё { $count } сумма не проверена: нужны другие строки.
    [few] Ещё { $count } суммы не проверены: нужны другие строки.
   *[many] Ещё { $count } сумм не проверены: нужны другие строки.
}
# $key: the name of a key.
ui-check-close = Если всё как на бумаге, { $key } завершает ввод.

## The machine's column beside the hand count

ui-compare = вручную и АСУ
ui-compare-equal = { $count ->
    [one] { $count } строка, всё сходится.
    [few] { $count } строки, всё сходится.
   *[many] { $count } строк, всё сходится.
}
ui-compare-differs = Не сходится строк: { $count } из { $all }.
ui-compare-advisory = Данные АСУ для сведения: решает ручной подсчёт.
ui-line = строка
ui-by-hand = вручную
ui-by-machine = АСУ
ui-equal = сходится
ui-hand-more = вручную больше на { $count }
ui-machine-more = в АСУ больше на { $count }
