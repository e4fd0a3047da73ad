### The protocol: reading aloud, signatures, copies, hand-over.

## Findings

ui-findings = расхождения
ui-findings-count = Расхождений: { $count }. И после объяснения числа остаются как на бумаге.
ui-no-findings = Всё сходится.
ui-no-findings-yet = Расхождений не найдено, но сумм не проверено: { $count }. Не все числа введены.
ui-severity-alarm = ТРЕВОГА
ui-severity-error = ОШИБКА
ui-severity-warning = предупреждение
ui-severity-notice = заметка
ui-explained = объяснено
ui-holds-signature = держит подпись
# $reason: of the form. $note: as typed, may be empty.
ui-explained-by = Причина: { $reason }. { $note }

## More ballots found than issued

ui-surplus = НАЙДЕНО БОЛЬШЕ, ЧЕМ ВЫДАНО: НА { $count }
ui-boxes-found = Найдено в ящиках: { $boxes }
# $key: the name of a key.
ui-surplus-now = Сейчас, в этом порядке ({ $key }):
ui-more-findings = ↓ ещё расхождений: { $count }
ui-true-number = Будет напечатано настоящее число. Ни одну строку протокола нельзя менять, чтобы оно исчезло.

## Reading aloud

ui-reading = чтение вслух
# $number: of the line. $line: its name.
ui-line-named = Строка { $number }. { $line }
ui-line-blank = пусто
ui-heard-of = прочитано строк: { $heard } из { $all }
ui-all-heard = Все строки прочитаны и сходятся с бумагой.
