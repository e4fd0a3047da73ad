### Lists: what stands in them, how it stands, and what the program says beside them.

## The start

start-continue = Күндү улантуу
start-continue-practice = Машыгууну улантуу
start-new = Жаңы күндү баштоо
start-new-about = Чыныгы добуш берүү күнү үчүн жаңы китеп ачылат. Мурунку китептер ордунда калат.
start-practice = Машыгуу
start-practice-about = Ойдон чыгарылган шайлоо. Анын китеби чыныгы күндөн бөлөк сакталат.

## What is next

next-keyboard = Клавиатурада ким отурганын белгилеңиз
# $due: a clock time.
next-turnout = Саат { $due } катышуусун АШКга айтыңыз
# $from, $to: clock times.
next-sheets = Баракчаларды териңиз: { $from }–{ $to }
# $phase: the name of a phase.
next-phase = Кийинки этап: { $phase }
next-nothing = Бардыгы аткарылды

## What the program says after something was recorded

notice-saved = Сакталды.
notice-entry-closed = Биринчи терүү бүтүп, сакталды. Эми ошол эле саптарды экинчи жолу териңиз.
# $count: lines in which the entries differ.
notice-differ = Эки терүү { $count } сапта дал келбеди. Ошол саптарды кагаздан кайра териңиз, калганы сакталды.
notice-agreed = Эки терүү дал келди жана сакталды. Эми төмөнкү иштер аткарылат.

## What is known of a thing, right of its name

# $count: how many there are.
value-count = { $count }
# $some: how many are done. $all: how many there are.
value-of = { $some } / { $all }
# $count: members of the commission.
value-members = { $count } мүчө
# $count: members of the commission. $lacking: functions that nobody has.
value-members-lack = { $count } мүчө, жок: { $lacking }
# $present: members who are present. $all: all members.
value-present = келгени { $present } / { $all }
# $present: members who are present. $all: all members.
value-no-quorum = кворум жок: келгени { $present } / { $all }
# $count: boxes sealed. $lacking: colours of the ballots for which the room has none.
value-boxes-lack = { $count }, залда ящик жок: { $lacking }
# $some of $all trips.
value-trips-back = сапарлар кайтты: { $some } / { $all }
# $time: a clock time.
value-came = келди { $time }
# $time: a clock time.
value-left = кетти { $time }
# $count: rules that do not hold.
value-findings = { $count ->
    [0] дал келбөө жок
   *[other] { $count } дал келбөө
}
# $version: the number of the protocol's version.
value-version = версия { $version }
value-later = кезеги келе элек
value-agreed = дал келди
# $round: 1, or more where lines differed and are typed again. $lines: how many lines are to be typed.
value-first-entry = { $round ->
    [1] биринчи терүү, { $lines } сап
   *[other] кайра терүү, { $lines } сап
}
# $round: 1, or more where lines differed and are typed again. $lines: how many lines are to be typed.
value-second-entry = { $round ->
    [1] экинчи терүү, { $lines } сап
   *[other] экинчи кайра терүү, { $lines } сап
}

## Boxes and options

# $label: what is written on the box. $kind: its kind.
box-named = { $label } — { $kind }
# $seals: numbers of seals, with commas.
box-seals = пломба { $seals }
box-closed = ачыла элек
# $found: ballots found in the box.
box-found = табылды: { $found }
# $found: ballots found in the box.
box-seals-differ = пломба башка, табылды: { $found }
# $contest: the name of a contest.
options-of = { $contest }: бюллетендеги саптар
options-read-back = Экинчи мүчө менен салыштырыңыз
# $number: its number on the ballot. $name: its name.
option-numbered = { $number }. { $name }
option-withdrawn = чыгып калды
remote-voters = Аралыктан добуш бергендер

## Contests and their protocols

# $contest: the name of a contest.
contest-entries = { $contest }: эки терүү
# $contest: the name of a contest.
contest-protocol = { $contest }: протокол
# $number: the line's number on the form. $line: its name.
line-numbered = { $number }. { $line }
standing-draft = окулуп жатат
standing-heard = окулду, кол коюлат
standing-void = эскирди, жаңысы керек
standing-signed = кол коюлду
standing-superseded = кайра ачылды

## Stages of a protocol, and what each is

stage-findings = Дал келбөөлөрдү караңыз
stage-findings-about = Программа сандарды бири-бирине салыштырды. Ар бир дал келбөөдө кайра санаңыз же себебин жазыңыз.
stage-machine = АЭУнун чегин териңиз
stage-machine-about = Жабуудан баштап терсе болот. Эки терүү дал келмейинче көрсөтүлбөйт. Кол менен саналганы негизги.
stage-compare = АЭУ менен салыштырыңыз
stage-compare-about = Кол менен саналган жана АЭУнун сандары катар көрсөтүлөт. Айырма протоколду токтотпойт.
stage-surplus = Ашыкча бюллетень: иш тартиби
stage-surplus-about = Иштерди тартип менен аткарып, жыйынтыгын жазыңыз. Табылган сан ошол бойдон калат.
stage-draft = Долбоор түзүңүз
stage-draft-about = Азыркы сандар долбоорго көчүрүлөт. Сан оңдолсо, жаңы долбоор түзүлөт.
stage-correct = Сапты оңдоңуз
stage-correct-about = Кагаз боюнча кайра саналган сапты тандаңыз. Эски сан жаңысы менен алмашат, экөө тең күндүн китебинде калат.
stage-read = Үн чыгарып окуңуз
stage-read-about = Ар бир сап баарына окулат. Экинчи мүчө кагаздан карап турат.
stage-sign = Кол коюңуз
stage-sign-about = Мүчөлөр кагазга кол коёт, бул жерге ким кантип койгону жазылат.
stage-export = Файлдарды жазыңыз
stage-export-about = Басып чыгаруу жана АШК үчүн файлдар жазылат. Каалаган убакта кайра жазса болот.
stage-reopen = Протоколду кайра ачыңыз
stage-reopen-about = Ката табылса же АШК кайтарса гана. Кол коюлган протокол ошол бойдон калат.
notice-drafted = { $version }-версиянын долбоору даяр. Эми сап-сабы менен үн чыгарып окуңуз.
# $page: which one is being made. $count: how many there are.
notice-drawing = { $count } барактын { $page }-барагы түзүлүп жатат. Күтө туруңуз.
notice-exported = Жазылган файлдар: { $count } ({ $names }). Папка: { $folder }
next-until = { $time } чейин эч нерсе талап кылынбайт
box-opened = ачылды
box-opened-seals-differ = ачылды, пломба башка
