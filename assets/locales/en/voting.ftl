### Voting: hourly sheets, live tally, turnout, outside voting.

## The balance

ui-balance = balance
ui-identified = identified
ui-issued = ballots issued
ui-declined = took no ballot
ui-spoiled = ballots spoiled
ui-difference = difference
ui-balances = balances
ui-differs = differs
ui-contest-balances = Balances: everyone identified got a ballot or took none.
# $difference: voters without a ballot, or minus. $hours: "10-11, 12-13".
ui-contest-differs = Differs by { $difference }. Look at the sheets of these hours: { $hours }.
ui-total = total
# $colour: the ballots. $received, $used, $left: numbers. $verdict: "balances".
ui-stock-ballots = Ballots ({ $colour }): received { $received }, used { $used }, left { $left }: { $verdict }
ui-stock-blanks = Blanks ({ $colour }): received { $received }, printed { $used }, left { $left }: { $verdict }
ui-stock-unknown = not all numbers are there
ui-stock-differs = differs by { $difference }
# Stands where a number is not known.
ui-unknown = –

## Hours of voting

ui-voters = voters
ui-hour = hour
ui-sheets = sheets
ui-receipts = receipts
ui-signatures = signed
# $contest: the colour word of its ballots.
ui-issued-of = issued { $contest }
ui-refused = refused
ui-spoiled-column = spoiled
ui-no-sheet = –
# An hour that was counted live, without a sheet.
ui-live = live
# $due: a clock time.
ui-turnout-due = { $due } tell the turnout to the TEC
ui-turnout-told = { $due } turnout was told: { $voters }

## The live tally

ui-tally = live tally
ui-voters-today = Voters today
ui-voters-this-hour = This hour: { $count }
ui-issued-sum = { $contest } ballots issued: { $number }
