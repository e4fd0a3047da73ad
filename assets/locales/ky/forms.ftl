### Forms: their titles, what is said before them, their fields and choices.

## Titles

form-new-day = Жаңы күн
form-permission = Программаны колдонууга уруксат
form-member = Комиссия мүчөсү
form-withdraw = Чыгып калган талапкер
form-reinstate = Талапкерди кайтаруу
form-remote-voters = Аралыктан добуш берүү
form-presence = Мүчө келди же кетти
form-assign = Кызматка коюу
form-remove-member = Тизмеден чыгаруу: { $name }
form-seal-box = Бош ящикти көрсөтүп, пломбалоо
# $label: what is written on the box.
form-open-box = Ящикти ачуу: { $label }
form-gate = Аткарылбаган кадамдар менен өтүү
form-gate-early = Добуш берүүнү эрте бүтүрүү
# $from, $to: clock times.
form-sheet = Сааттын баракчасы, { $from }–{ $to }
form-take-back = Акыркы шайлоочуну эсептен чыгаруу
form-refuse = Бюллетень албаган шайлоочу
form-spoil = Бузулган бюллетень
# $due: a clock time.
form-turnout = Катышуу, саат { $due }
form-suspend = Добуш берүүнү токтото туруу
form-resume = Добуш берүүнү улантуу
form-machine = АЭУнун чеги
# $number: the line's number on the form. $line: its name.
form-correct = Сап { $number }: { $line }
form-explain = Дал келбөөнүн себеби
# $name: a member.
form-sign = Кол коюу: { $name }
form-reopen = Протоколду кайра ачуу

## What is said or done before the fields are filled

form-lot-intro = Чүчү кулак кагаз менен тартылды. Кимге чыкканын белгилеңиз.
# $count: steps of the phase that are not done.
form-gate-intro = Аткарыла элек кадамдар: { $count } ({ $steps }). Эки мүчө себебин жазып, алардысыз өтө алат. Себеби басылып чыгат.
form-sheet-intro = Сандарды баракчадан көчүрүңүз. Эч ким болбосо, 0 териңиз.
# $voters: voters on the sheets until the time of the report.
form-turnout-intro = Буга чейинки баракчаларда шайлоочулар: { $voters }. АШКга айтылган санды териңиз.
form-options-intro = Бюллетендеги тартип менен, ар бирин бир сапка териңиз. Калган саптар бош калат.
# $options: the typed options, numbered, in one line.
form-read-back-intro = Экинчи мүчө бюллетенди үн чыгарып окуйт. Ар бир сап дал келүүгө тийиш: { $options }
form-machine-intro = Сандарды АЭУнун чегинен көчүрүңүз. Чекте жок сап бош калат. Кол менен саналганы өзгөрбөйт.
form-correct-intro = Топту кайра санап, санын эки жолу териңиз. Мурунку сан журналда калат.
# $read: seal numbers read from the box. $expected: those put on.
form-open-box-intro = Ящиктен окулганы: { $read }. Коюлганы: { $expected }. Бюллетендерди бетин ылдый каратып санаңыз.
form-reopen-intro = Кол коюлган протокол ошол бойдон калат. Жаңы версиясы анын жанына түзүлөт.

## Fields: at most 30 characters

field-precinct = Участоктун номери
field-precinct-again = Номери дагы бир жолу
# The letters stand for two digits of the day, two of the month, four of the year.
field-date = Шайлоо күнү (КК.АА.ЖЖЖЖ)
field-basis = Уруксаттын негизи
field-reference = Номери жана күнү
field-name = Аты-жөнү
field-phone = Телефон
field-function = Комиссиядагы кызматы
field-nominated-by = Ким көрсөткөн
field-who = Ким
field-witness = Экинчи мүчө
field-present = Келдиби же кеттиби
field-time = Убактысы
field-reason = Себеби
field-note = Эскертме
field-result = Жыйынтыгы
field-remote-voters = Аралыктан добуш бергендер
field-option = Кимиси чыгып калды
field-reinstated = Кимиси кайтарылат
# $number: the option's place on the ballot.
field-option-number = Сап { $number }
field-box-label = Ящиктеги жазуу
field-box-kind = Ящиктин түрү
field-box-contests = Кайсы бюллетендер үчүн
field-seal = Пломбанын номери
field-second-seal = Экинчи пломбанын номери
field-seal-found = Ящиктеги пломбанын номери
field-found = Ящиктен табылды
field-place = Стол же аппарат
field-receipts = Идентификация чектери
field-signatures = Тизмедеги колдор
field-issued = Берилди
field-spoiled = Бузулду
field-declined = Албай койду
# $reason: a reason of the procedure, up to 34 characters.
field-refused = Берилбеди: { $reason }
field-late = Эмнеге кеч терилди
field-ballots = Кайсы бюллетендер
field-contest = Кайсы бюллетень
field-voters-until = Айтылган сан
field-taken-by = Ким кабыл алды
field-receipt-number = Чектин номери
field-counted = Кайра саналганы
field-counted-again = Ошол эле сан дагы бир жолу
field-how = Протоколго кол коюу
field-reason-or-dissent = Себеби же өзгөчө пикири
field-cause = Эмне үчүн ачылат
# $field: a field's name. $contest: the colour of the contest's ballots.
field-of-contest = { $field } — { $contest }

## Choices

basis-central-commission = Борбордук комиссиянын кагазы
basis-territorial-commission = Аймактык комиссиянын кагазы
basis-own-decision = Комиссиянын өз чечими
basis-none = Уруксат жок, ички жардамчы гана
choice-on = Бар
choice-off = Жок
presence-came = Келди
presence-left = Кетти
box-portable = Көчмө ящик
box-stationary = Стационардык ящик
box-machine = Автоматтык урна (АЭУ)
box-fallback = Кошумча урна
ballots-all = Бардык бюллетендер
# $contest: the colour of the contest's ballots.
ballots-only = Ушул гана: { $contest }
signature-signed = Кол койду
signature-dissent = Өзгөчө пикир менен кол койду
signature-refused = Кол коюудан баш тартты
signature-absent = Келген жок
cause-own = Катаны комиссия өзү тапты
cause-returned = Аймактык комиссия кайтарды

## Names put together

# $name: a member. $function: the member's function.
member-named = { $name } — { $function }
# The last option of a ballot.
against-all = Бардыгына каршы
# $text: a text of the data or one that somebody typed, as it is.
plain = { $text }
# $left, $right: names.
or = { $left } же { $right }
field-hour = Саат
field-which-seals = Кайсы номерлер
seals-put-on = коюлгандары
seals-found = табылгандары
form-seals = { $label } ящигинин пломба номерлери
hour-span = { $from } – { $to }
# $closes: a clock time. $left: "7 hours 40 minutes".
form-gate-hours = Добуш берүү саат { $closes } чейин, дагы { $left } калды. Эрте бүтүрүүнү эки мүчө чечет; бул басылып чыгат.
gate-hours = добуш берүү сааттары
gate-contest-count = { $contest }: эки киргизүү азырынча дал келген жок
gate-contest-protocol = { $contest }: протоколго кол коюу бүтө элек
gate-unknown = аты белгисиз кадам
listed = { $left }; { $right }
