### Boxes, seals, devices, ballots set aside, gates: forms, what is known, what can be done, what is refused.

## Titles

# $label: what is written on the box.
list-box = Ящик: { $label }
list-devices = Аппараттар
# $label: what is written on the device.
list-device = Аппарат: { $label }
# $label: what is written on the box.
form-check-seals = Пломбаны окуу: { $label }
# $label: what is written on the box.
form-place-box = Ящиктин орду: { $label }
# $label: what is written on the box.
form-change-seals = Пломбаны алмаштыруу: { $label }
# $label: what is written on the box, the device or the pack.
form-pass-custody = Өткөрүп берүү: { $label }
# $gate: which gate. $label: what stands before it; may be empty.
form-pass-gate = { $gate } { $label }
form-device = Аппаратты каттоо
# $label: what is written on the device or machine.
form-device-note = Аппараттагы окуя: { $label }
# $label: what is written on the box.
form-set-aside = Өзүнчө салынган бюллетендер: { $label }
# $envelope: what is written on the envelope.
form-open-aside = Конвертти ачуу: { $envelope }
# $label: what is written on the box. $contest: the colour of the contest's ballots.
form-rule-box = Ашыкча бюллетень боюнча чечим: { $label }, { $contest }

## What is said or done before the fields are filled

form-seal-box-intro = Ящикти баарына бош көрсөтүңүз. Пломбанын номерин эки жолу териңиз: экинчисин пломбадан кайра окуп, экранга карабай.
form-check-seals-intro = Номерди ящиктин өзүнөн окуңуз, актыдан эмес. Коюлган номер терилгенден кийин гана көрүнөт.
form-change-seals-intro = Алынган жана коюлган пломбалар. Коюлганын эки жолу териңиз.
form-pass-custody-intro = Эки мүчө кол коёт: бири клавиатурада, экинчиси жанында. Ким алганын бир гана талаага жазыңыз.
form-pass-gate-intro = Эки мүчө себебин жазып гана ушундай кыла алат. Себеби эскертүүлөр тизмесинде басылып чыгат.
form-device-note-intro = Эсептегичти аппараттан көчүрүңүз. Окулбаса, бош калтырыңыз.
form-set-aside-intro = Бул бюллетендер ящиктин санына кирбейт. Аларды номерлүү конвертке салып, баарынын көзүнчө чаптаңыз.
form-open-aside-intro = Конвертти баарынын көзүнчө ачып, бюллетендерди кайра санаңыз.
form-open-box-again-intro = Бюллетендерди бетин ылдый каратып кайра санаңыз. Мурунку сан журналда калат.

## Fields: at most 30 characters

field-seal-again = Ошол эле номер кайра
field-second-seal-again = Экинчи номер кайра
field-box-place = Кайда турат
field-control-sheet = Көзөмөл баракча салынды
field-next-seal = { $number }-пломбанын номери
field-next-seal-again = { $number }-номер кайра
field-seals-left = Ящиктеги пломбалар
field-broken-seal = Алынган пломба
field-broken-seal-too = Дагы бир алынган пломба
field-where-now = Азыр кайда
field-holder-member = Алган мүчө
field-holder-other = Же алган башка киши
field-whole = Пломба, таңгагы бүтүн
field-device-label = Аппараттагы жазуу
field-device-kind = Аппараттын түрү
field-device-event = Эмне болду
field-device-counter = Эсептегичтеги сан
field-device-note = Эмне көрүндү, эмнеге
field-device-by = Анын ордуна
field-aside-whose = Кимдин бюллетендери
field-aside-count = Канча
field-envelope = Конверттеги номер
field-aside-note = Булар эмне
field-aside-counted = Конверттен саналды
field-box-ruling = Бул бюллетендер

## Choices and names

seals-there = Пломба бар
seals-gone = Бир да пломба калган жок
seals-none = жок
device-identification = Идентификация аппараты
device-printer = Бюллетень принтери
device-started = Иштетилди
device-counter = Эсептегич окулду
device-jammed = Тыгылды, кайра иштеди
device-stopped = Токтоду
device-resumed = Кайра иштеди
device-replaced = Алмаштырылды
device-closed = Жабылды
ruling-counted = Калгандары менен саналат
ruling-invalid = Баары жараксыз
aside-no-form = белгиленген үлгүдө эмес
gate-seals-differ = Пломбасы башка ящикти ачуу
gate-portable-first = Көчмө ящиктен мурун ачуу
gate-trip-out = Кайта элек көчмө ящикти ачуу
gate-trip-day = Башка күнкү сапар
gate-trip-team = Чүчү кулаксыз же жалгыз сапар

## What is known of a box or a device

boxes-devices = Аппараттар
box-is-sealed = пломбаланган
box-out = көчмө добуш берүүдө
box-closed-seals-differ = ачылбасын: пломба башка
box-seals-differ-about = Бул ящик боюнча акт түзүңүз. Ал эң акырында, өзүнчө ачылат.
box-place-unknown = жазыла элек
box-seals-hidden = окулгандан кийин көрүнөт
box-found-hidden = эки терүүдөн кийин көрүнөт
device-stands-still = иштебей турат
detail-box-contests = Кайсы бюллетендер үчүн
detail-box-state = Абалы
detail-box-place = Кайда
detail-box-holder = Кимде
detail-box-seals = Пломбалары
detail-control-sheet = Көзөмөл баракча
detail-device-kind = Түрү
detail-minutes-lost = Жоголгон убакыт
detail-box-sealed = пломбаланды
detail-box-opened = ачылды
detail-box-left = чыкты
detail-box-back = кайтты
detail-box-ruled = чечим
detail-seals-corrected = номери оңдолду
detail-seals-changed = пломба алмашты
detail-seals-read = пломба окулду
detail-seals-read-opening = ачуу үчүн окулду
detail-passed = өткөрүлдү
detail-device = аппарат
detail-gate-passed = эки мүчө чечти
detail-aside = өзүнчө салынды
seals-same = дал келди
seals-differ = башка
# $read: numbers read. $expected: numbers put on; the same here.
seals-same-as = { $read }: дал келди
# $read: numbers read. $expected: numbers put on.
seals-differ-from = окулганы { $read }, коюлганы { $expected }
# $broken, $applied: numbers of seals.
seals-changed = алынды { $broken }, коюлду { $applied }
# $place: where it is. $holder: who holds it. $giver, $witness: the two members who signed.
custody-passed = { $holder }, { $place }; кол койгон: { $giver }, { $witness }
holder-erased = аты өчүрүлгөн
# $what: what happened. $counter: its counter.
device-counter-of = { $what }, эсептегич { $counter }
# $what: what happened. $receipt: the number of a receipt.
device-receipt-of = { $what }, чек { $receipt }
# $what: what happened. $label: what is written on what stands in its place.
device-by-of = { $what }, ордуна { $label }
slot-closed = оозу пломбаланган
slot-open = оозу ачык
# $envelope: what is written on the envelope. $whose: whose ballots are in it.
aside-named = Конверт { $envelope }: { $whose }
# $named: the envelope and whose ballots are in it. $count: how many.
aside-counted = { $named }, { $count }
aside-opened = ачылды
aside-opened-differs = ачылды, саны башка
# $count: counted in it. $before: how many were put in.
aside-differs = { $count }, салынганы { $before }
gate-seals-differ-about = Пломба башка: ящик ачылбайт. Акт түзүп, калган ящиктерди ачыңыз, же эки мүчө себебин жазсын.
gate-portable-first-about = Көчмө ящиктер мурун ачылат. Аларды ачыңыз, же эки мүчө себебин жазсын.
gate-trip-out-about = Бул ящиктин сапары бүтө элек. Кайтканын жазыңыз, же эки мүчө себебин жазсын.

## What can be done

do-check-seals = Пломбаны окуу
do-read-to-open = Ачуу үчүн пломбаны окуу
do-read-again = Эки мүчө пломбаны кайра окуйт
do-open-box = Ящикти ачып, санаңыз
do-correct-found = Табылган санды оңдоо
do-set-aside = Бюллетендерди өзүнчө салуу
# $contest: the colour of the contest's ballots.
do-rule-box = Уруксаттан көп бюллетень: чечим ({ $contest })
do-change-seals = Пломбаны алмаштыруу
do-pass-custody = Өткөрүп берүү
do-place-box = Кайда турганын жазуу
do-correct-seals = Жазылган номерди оңдоо
do-device-note = Эмне болгонун жазуу
# $gate: which gate.
do-pass-gate = Эки мүчө менен: { $gate }
# $time: a clock time.
do-note-back = Чакыртып алуу: аппараттагы окуя { $time }
# $time: a clock time.
do-passing-back = Чакыртып алуу: өткөрүп берүү { $time }
do-reading-back = Чакыртып алуу: пломбанын текшерилиши { $time }
# $envelope: what is written on the envelope.
do-aside-back = Чакыртып алуу: конверт { $envelope }
# $envelope: what is written on the envelope.
do-aside-opening-back = Чакыртып алуу: конверттин ачылышы { $envelope }
do-device-back = Чакыртып алуу: бул аппарат
cmd-add-device = Аппарат кошуу
cmd-add-device-help = Жаңы аппаратты каттоону ачат.

## What the program says

notice-gate-passed = Эки мүчө өткөрдү. Төмөндөгү форманы Enter менен жазыңыз.
notice-seals-same = Пломба дал келди.
notice-seals-differ = Пломба башка. Окуя жазылды. Ящикти ачпаңыз.
refused-seals-differ = Пломба башка: ящик ачылбайт. Акт түзүңүз же эки мүчө себебин жазсын.
refused-trip-out = Бул ящик сапардан кайта элек. Кайтканын жазыңыз же эки мүчө себебин жазсын.
refused-trip-day = Бул күнү сапар каралган эмес. Эки мүчө себебин жазсын.
refused-trip-team = Кеминде эки мүчө чүчү кулак менен чыгат. Эки мүчө себебин жазсын.
refused-seals-unread = Пломба окула элек. Адегенде аны ящиктин өзүнөн окуңуз.
refused-seal-unknown = Мындай пломба бул ящикте жазылган эмес. Номерин кайра окуңуз же жазууну оңдоңуз.
refused-place = Кайда экени жазыла элек. Кошуп жазыңыз, калганы ордунда.
refused-holder = Ким алганын жазыңыз: мүчөнү же башка кишини, экөөнүн бирин гана.
refused-replacement = Анын ордуна эмне турганын тандаңыз. Кошумча урна адегенде пломбаланат.
refused-own-contest = Бул бюллетендер ушул ящиктики. Алар ящиктин саны менен саналат.
refused-not-over = Бул ящикте уруксат берилгенден көп бюллетень жок. Чечимдин кереги жок.
refused-seal-typed-differently = { $number }-пломбанын номери экинчи жолу башка терилди. Пломбадан кайра окуп, ушул жерге териңиз; биринчиси ката болсо, ↑ басыңыз.
needed-seal-found = Пломба бар болсо, номери жазылат. Жок болсо бош калат.
needed-seal-changed = Алынган же тагылган пломбанын жок дегенде бири жазылат.
needed-holder = Экөөнүн бири жазылат: комиссиянын мүчөсү же башка киши.
needed-if-damaged = Пломбасы же таңгагы бүтүн болбосо, жазылат.
needed-of-no-form = Белгиленбеген үлгүдөгү бюллетендер болсо, жазылат.
needed-stop = Токтосо же алмаштырылса, себеби жазылат.
needed-replaced = Алмаштырылса, ордуна эмне турганы тандалат.
warns-before = { $typed } — мурунку окуядан эрте: ал { $before } болгон. Убакытты текшериңиз.
refused-too-many-seals = Ящикте эң көп { $limit } пломба болот. Ашыгын алынган деп жазыңыз.
refused-seals-not-gone = Пломба калган жок дедиңиз, бирок номер терилген. Бирин тандаңыз.
