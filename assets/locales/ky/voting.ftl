### Voting: hourly sheets, live tally, turnout, outside voting.

## The balance

ui-balance = баланс
ui-identified = идентификациядан өттү
ui-issued = бюллетень берилди
ui-declined = бюллетень албады
ui-spoiled = бюллетень бузулду
ui-difference = айырма
ui-balances = дал келет
ui-differs = дал келбейт
ui-contest-balances = Дал келет: ар бир өткөн шайлоочу бюллетень алган же албай койгон.
# $difference: voters without a ballot, or minus. $hours: "10-11, 12-13".
ui-contest-differs = Айырма { $difference }. Бул сааттардын баракчаларын караңыз: { $hours }.
ui-total = бардыгы
# $colour: the ballots. $received, $used, $left: numbers. $verdict: "balances".
ui-stock-ballots = Бюллетендер ({ $colour }): алынды { $received }, кетти { $used }, калды { $left }: { $verdict }
ui-stock-blanks = Бланктар ({ $colour }): алынды { $received }, басылды { $used }, калды { $left }: { $verdict }
ui-stock-unknown = сандар толук эмес
ui-stock-differs = айырма { $difference }
# Stands where a number is not known.
ui-unknown = –

## Hours of voting

ui-voters = шайлоочулар
ui-hour = саат
ui-sheets = баракча
ui-receipts = чек
ui-signatures = кол
# $contest: the colour word of its ballots.
ui-issued-of = берилди { $contest }
ui-refused = берилбеди
ui-spoiled-column = бузулду
ui-no-sheet = –
# An hour that was counted live, without a sheet.
ui-live = бирден
# $due: a clock time.
ui-turnout-due = { $due } катышууну АШКга айтыңыз
ui-turnout-told = { $due } катышуу айтылды: { $voters }

## The live tally

ui-tally = бирден саноо
ui-voters-today = Бүгүн шайлоочулар
ui-voters-this-hour = Ушул саатта: { $count }
ui-issued-sum = { $contest } бюллетень берилди: { $number }
