### The balance: hours with the counters read at their ends, the account of ballots, the anchor.

## The anchor

# $time: the end of the hour, a clock time.
next-anchor = Эсептегичтерди окуңуз: { $time }
form-anchor = Эсептегичтер, саат { $time }
form-anchor-intro = Баарын бир учурда окуңуз, башынан бери канча болгонун териңиз.
field-anchor-receipts = Аппараттын эсептегичи: чектер
field-anchor-signatures = Тизмедеги колдор, башынан бери
field-anchor-machine = АЭУнун эсептегичи
field-anchor-booths = Кабинкаларда жана жолдо
field-anchor-queue = Кезекте
field-anchor-devices = Иштеп турган аппараттар
cmd-anchor = Эсептегичтер
cmd-anchor-help = Сааттын аягында окулган эсептегичтерди терет.
cmd-balance-page = Кийинки барак
cmd-balance-page-help = Сааттар, андан кийин ар бир бюллетендин эсеби.

## The hours

ui-in-machine = АЭУда
ui-gap = ±
ui-booths = кабинка
# Signs in a cell; the sentences below explain them.
ui-gap-not-comparable = ~
ui-gap-hidden = *
ui-not-comparable = ~ салыштырылбайт: АЭУ жок же бюллетендер эсептебеген ящикке да салынат.
ui-machine-hidden = * АЭУнун саны эки терүү тең дал келгенде көрүнөт.
ui-no-hours = Азырынча баракча да, эсептегич да жок.
# $count trips. $ballots: "ак 15, көк 15".
ui-outside-now = Азыр сыртта: { $count } сапар, бюллетендер: { $ballots }.

## Where a gap arose ($from and $to: clock times, $count: how many, $contest: the colour word)

ui-arose-more-receipts = { $from }–{ $to }: чектер колдордон { $count } көп. Тизмени караңыз.
ui-arose-more-signatures = { $from }–{ $to }: колдор чектерден { $count } көп. Тизмени караңыз.
ui-arose-receipts-not-on-sheets = { $from }–{ $to }: аппаратта чектер баракчалардан { $count } көп. Баракчаларды караңыз.
ui-arose-sheets-without-receipts = { $from }–{ $to }: баракчаларда чектер аппараттан { $count } көп. Баракчаларды караңыз.
ui-arose-signatures-not-on-sheets = { $from }–{ $to }: тизмеде колдор баракчалардан { $count } көп. Баракчаларды караңыз.
ui-arose-sheets-without-signatures = { $from }–{ $to }: баракчаларда колдор тизмеден { $count } көп. Баракчаларды караңыз.
ui-arose-fewer-in-machine = { $from }–{ $to }, { $contest }: АЭУда жана кабинкада берилгенден { $count } аз.
ui-arose-more-in-machine = { $from }–{ $to }, { $contest }: АЭУда жана кабинкада берилгенден { $count } көп.

## Advice ($hour: "08-09")

ui-advice-second-device = { $hour }: бир аппаратка { $rate } шайлоочу. Дагы бир аппарат ачыңыз.
ui-advice-pace = { $hour }: бир аппаратка { $rate } шайлоочу. Терилгенин текшериңиз.
# $hours: "08-09, 12-13".
ui-advice-late = Кеч терилди: { $hours }. Терилгенин текшериңиз.
ui-advice-jump = { $hour }: { $voters } шайлоочу, башка сааттардан алыс. Терилгенин текшериңиз.
ui-advice-back = { $hour }: { $counter }: мурунку сааттан аз. Терилгенин текшериңиз.
ui-advice-turnout = { $due } катышуусу мурда айтылгандан аз. Терилгенин текшериңиз.

## The account

# $contest: the colour word. $differ, $unknown, $balance: how many.
ui-account = Эсеп, { $contest }: дал келбейт { $differ }, белгисиз { $unknown }, дал келет { $balance }
# $name: what is compared. $left, $right: its two sums. $difference: how far apart they are.
ui-account-differs = { $name }: { $left } жана { $right }, айырма { $difference }
ui-account-unknown = { $name }: { $left } жана { $right }
ui-account-balances = { $name }: { $left } = { $right }
# $colour: the colour word of its ballots. $title: its name.
contest-called = { $colour }, { $title }
# A figure that is not known yet.
ui-figure-unknown = белгисиз
# $contests: "ак 3, көк 1".
ui-accounts-differ = Кийинки барактарда (Tab) эсеп дал келбейт: { $contests }
# $places: names of piles and papers.
ui-look = Караңыз: { $places }
ui-missing = Азырынча жок: { $places }
ui-more-places = дагы { $count }

account-received = Алынганы: акт боюнча жана кол менен
account-packs = Алынганы: акт боюнча жана таңгактар боюнча
account-pack = { $what }-таңгак: жазылганы жана саналганы
account-counted = Саналганы жана таңгактар
account-stock = Бардык бюллетендер жана алардын орду
account-handed = Мүчөлөргө берилгени жана анын орду
account-blanks = Бланктар: баары, калганы жана басылганы
account-printed = Басылганы жана анын орду
account-reprints = Кайра басылганы жана бузулганы
account-spoiled = Бузулганы: конвертте жана баракчаларда
account-unused = Калганы жана жокко чыгарылганы
account-anchor = Эсептегич: чектер жана колдор
account-receipts = Чектер: аппаратта жана баракчаларда
account-signatures = Колдор: тизмеде жана баракчаларда
account-sheets = Баракчалар: чектер жана колдор
account-issued = Чектер жана берилген бюллетендер
account-trip = { $what }-сапар: алып кеткени жана анын орду
account-requests = { $what }-сапар: арыздар
account-aside = { $what } конверти: салынганы жана табылганы
account-machine = АЭУ: акыркы эсептегич жана табылганы
account-line = { $what }
account-portable = { $what }: көчмө ящиктер менен
account-stationary = { $what }: ящиктер менен
account-reasons = { $what }: себептери менен
account-stacks = Бөлүктөр: { $what }
account-marks = Окулган белгилер: { $what }

## Places

# $place: a place. $contest: the colour word of its ballots.
place-of-contest = { $place } ({ $contest })
place-row = { $number }-сап, { $name }
place-pack-label = { $label }-таңгактагы жазуу
place-pack = { $label }-таңгак
place-received = алуу актысы
place-counted = кол менен саналганы
place-blanks = калган бланктар
place-printed = принтердин эсептегичи
place-misprints = ката басылгандар
place-reprints = кайра басылгандар
place-spoiled = бузулгандардын конверти
place-unused = калган бюллетендер
place-cancelled = жокко чыгарылгандар
place-member = { $name } алганы
place-member-back = { $name } кайтарганы
place-receipts = аппараттардын чектери
place-signatures = тизмедеги колдор
place-sheet-receipts = баракчалардагы чектер
place-sheet-signatures = баракчалардагы колдор
place-issued = баракчалар боюнча берилгени
place-declined = баракчалар боюнча албагандар
place-sheet-spoiled = баракчалар боюнча бузулганы
place-outside = жайдан тышкары берилгени
place-outside-back = жайдан тышкарыдан пайдаланылбай кайтканы
place-trip-out = { $trip }-сапар: алып кеткени
place-trip-issued = { $trip }-сапар: берилгени
place-trip-spoiled = { $trip }-сапар: бузулганы
place-trip-unused = { $trip }-сапар: кайтып келгени
place-trip-requests = { $trip }-сапар: арыздар
place-trip-served = { $trip }-сапар: аткарылганы
place-trip-unserved = { $trip }-сапар: аткарылбаганы
place-machine = АЭУнун эсептегичи
place-box = { $label } ящиги
place-envelope = { $envelope } конвертиндеги жазуу
place-envelope-opened = { $envelope } конверти
place-line = протокол, { $line }
place-stacks = бөлүктөр, { $line }
place-marks = окулган белгилер, { $line }
place-reasons = жараксыздар себеби боюнча
steps-voters = Шайлоочулар саат сайын
steps-approved = Комиссиянын бекитилген саны
steps-approved-about = Комиссияда канча мүчө бекитилген. Күн бою кворум ушул сандан эсептелет.
steps-end-voting = Добуш берүүнү бүтүрүү
steps-end-early = Добуш берүүнү эрте бүтүрүү
steps-end-early-about = Добуш берүү сааттары бүтө элек. Эрте бүтүрүүнү эки мүчө себебин жазып чечет.
# $left: "7 hours 40 minutes".
value-hours-left = { $left } калды
