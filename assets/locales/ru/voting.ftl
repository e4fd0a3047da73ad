### Voting: hourly sheets, live tally, turnout, outside voting.

## The balance

ui-balance = баланс
ui-identified = идентифицировано
ui-issued = выдано бюллетеней
ui-declined = отказались от бюллетеня
ui-spoiled = испорчено бюллетеней
ui-difference = разница
ui-balances = сходится
ui-differs = не сходится
ui-contest-balances = Сходится: каждый прошедший получил бюллетень или отказался.
# $difference: voters without a ballot, or minus. $hours: "10-11, 12-13".
ui-contest-differs = Разница { $difference }. Посмотрите листы этих часов: { $hours }.
ui-total = всего
# $colour: the ballots. $received, $used, $left: numbers. $verdict: "balances".
ui-stock-ballots = Бюллетени ({ $colour }): получено { $received }, ушло { $used }, осталось { $left }: { $verdict }
ui-stock-blanks = Бланки ({ $colour }): получено { $received }, отпечатано { $used }, осталось { $left }: { $verdict }
ui-stock-unknown = не все числа есть
ui-stock-differs = разница { $difference }
# Stands where a number is not known.
ui-unknown = –

## Hours of voting

ui-voters = избиратели
ui-hour = час
ui-sheets = листов
ui-receipts = чеки
ui-signatures = подписи
# $contest: the colour word of its ballots.
ui-issued-of = выдано { $contest }
ui-refused = без бюлл.
ui-spoiled-column = испорч.
ui-no-sheet = –
# An hour that was counted live, without a sheet.
ui-live = счёт
# $due: a clock time.
ui-turnout-due = { $due } передайте явку в ТИК
ui-turnout-told = { $due } явка передана: { $voters }

## The live tally

ui-tally = счёт по одному
ui-voters-today = Избирателей сегодня
ui-voters-this-hour = За этот час: { $count }
ui-issued-sum = выдано, { $contest }: { $number }
