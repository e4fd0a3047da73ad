### The stock of ballots, and voting outside the room.

## Lists: their titles

boxes-stock = Бюллетендердин кору
boxes-outside = Жайдан тышкары добуш берүү
list-stock = Бюллетендердин кору
# $label: what is written on the pack.
list-pack = Таңгак: { $label }
# $stock: a contest, or what serves all.
list-handed = Мүчөлөргө берилгени: { $stock }
list-outside = Жайдан тышкары добуш берүү
list-requests = Арыздардын реестри
# $number: in the register.
list-request = Реестрдеги { $number }-арыз
list-trip = { $number }-сапар

## Commands of these lists

cmd-add-packs = Таңгак
cmd-add-packs-help = Акт боюнча келген таңгактарды кабыл алат.
cmd-add-request = Арыз
cmd-add-request-help = Жайдан тышкары добуш берүүгө арызды реестрге жазат.

## The stock and its piles

# $stock: a contest, or what serves all.
stock-of = { $stock }:
stock-shared = Бардыгына жалпы кагаз
stock-packs = Таңгактар
stock-handed = Мүчөлөргө берилди
pile-received = Акт боюнча алынганы
pile-counted = Ачууда саналганы
pile-blanks = Калган бланктар
pile-printed = Басылганы (принтердин эсеби)
pile-misprints = Ката басылганы
pile-reprints = Кайра басылганы
pile-spoiled = Шайлоочулар бузганы
pile-unused = Колдонулбай калганы
pile-cancelled = Жокко чыгарылганы
value-not-counted = саналган жок
# $count: ballots. $time: when they were counted.
counted-at = { $count } ({ $time })
# $packs: how many. $opened: of them opened. $nominal: what all are said to hold. $difference: of the opened ones.
value-packs = { $packs } (ачылганы { $opened }), жазылганы { $nominal }, айырма { $difference }
# $out, $back: ballots. $held: what is left with members.
value-handed = берилди { $out }, кайтты { $back }, колунда { $held }
# $label: what is written on the pack.
pack-line = Таңгак { $label }
# $nominal: what the pack is said to hold. $counted: what it holds. $difference: -2 for 98 in a pack of 100.
value-pack-closed = { $nominal }, ачыла элек
value-pack-opened = { $nominal } деп жазылган, { $counted } чыкты, айырма { $difference }
detail-stock = Кайсы бюллетендер
detail-nominal = Таңгакта жазылганы
detail-pack-from = Кимден алынды
detail-pack-opened = ачылып саналды
detail-difference = Айырма
do-receive-packs = Таңгактарды кабыл алуу
do-open-pack = Ачып саноо
do-hand-out = Мүчөгө берүү
do-give-back = Мүчөдөн кайтарып алуу

## Voting outside

outside-days = Качан
outside-day-before = добуш берүүдөн бир күн мурун
outside-same-day = добуш берүү күнү
outside-both-days = бир күн мурун жана добуш берүү күнү
outside-requests = Реестрдеги арыздар
outside-served = Аткарылган арыздар
outside-unserved = Аткарылбаган арыздар
# $reason: of the procedure.
outside-unserved-why = Аткарылбады: { $reason }
# $contest: the colour of its ballots.
outside-ballots = Бюллетендер, { $contest }
outside-taken-out = Алып чыкканы, { $contest }
# $number: of the trip. $label: what is written on its box.
trip-line = { $number }-сапар, ящик { $label }
# $time: when it left.
value-trip-out = { $time } чыкты, кайта элек
# $time: when it came back. $served of $requests.
value-trip-back = { $time } кайтты, { $requests } арыздан { $served } аткарылды
# Ballots of one contest: $out taken along, $issued, $spoiled and $unused brought back.
value-trip-ballots = алды { $out }: берди { $issued }, бузулду { $spoiled }, кайтты { $unused }
# $offered: observers to whom a place was offered. $joined: who went along.
value-observers = сунушталды { $offered }, барды { $joined }
# $read: seals found. $expected: those put on.
value-seals-differ = табылганы { $read }, коюлганы { $expected }
detail-trip-left = чыкты
detail-trip-back = кайтып келди
detail-team = Мүчө
detail-by-lot = Чүчү кулак менен
detail-requests = Арыздар
detail-observers = Байкоочулар
detail-operator = Оператор
detail-route = Каттам
detail-slot-closed = Ящиктин оюгу жабылган
detail-gate-trip-day = башка күнкү сапарга уруксат
detail-gate-trip-team = башка курамдагы сапарга уруксат
detail-where-to = Кайда барат
detail-came = бөлмөгө өзү келди
# $label: what is written on the box.
do-begin-trip = Сапар: { $label } ящиги менен
do-return-trip = Кайтып келгенин жазуу
do-print-trip = Сапардын актысын басуу
do-request = Арызды реестрге жазуу
do-requests = Бир нече арызды жазуу, атсыз
do-came = Арыз ээси бөлмөгө өзү келди
# $number: in the register. $time: when it was entered.
request-line = { $number }. { $time }
# $reason: why. $count: how many requests.
value-requests = { $reason }: { $count }

## Forms: titles and what is said before the fields

form-receive-packs = Таңгактарды кабыл алуу
form-receive-packs-intro = Актыдан көчүрүңүз. Бирдей таңгактар бир жолу жазылат: ар бири өз номерин алат.
form-open-pack = Таңгакты ачуу: { $label }
form-open-pack-intro = Эки мүчө кол менен санайт. Жазылган сан эмес, саналган сан терилет.
# $stock: a contest, or what serves all.
form-hand-out = Мүчөгө берүү: { $stock }
form-hand-out-intro = Мүчө алганына ведомостко кол коёт. Ошол санды териңиз.
form-give-back = Мүчөдөн кайтарып алуу: { $stock }
form-give-back-intro = Кайткан бюллетендерди кол менен санаңыз: кемитип чыгарылган сан эмес, саналган сан терилет.
# $pile: which one. $stock: a contest, or what serves all.
form-count-pile = { $pile }: { $stock }
form-count-pile-intro = Кол менен санап, санын териңиз. Кемитип чыгарса боло турган сан да саналат. Мурунку саноо журналда калат.
form-request = Арыз: жайдан тышкары добуш берүү
form-request-intro = Аты менен дареги өзүнчө сакталат: тизмеде да, кагазда да чыкпайт.
form-requests = Арыздар: атсыз, саны менен
# $number: in the register.
form-came = Реестрдеги { $number }-арыздын ээси өзү келди
form-came-intro = Көңүл буруңуз: ал жайдан тышкары добуш бербегенин кагаз тизмеден жана сапардын тизмесинен караңыз. Эки мүчө себебин жазат.
form-came-intro-out = Көңүл буруңуз: сапар кайта элек. Адегенде аларга чалып, ал добуш бербегенин тактаңыз. Эки мүчө себебин жазат.
form-begin-trip = Сапар: { $label } ящиги менен
form-begin-trip-intro = Бюллетендерди чыгаар алдында санаңыз. Байкоочуларга орун сунушталат.
form-return-trip = { $number }-сапар кайтып келди
form-return-trip-intro = Баарын кол менен санаңыз, пломбанын номерин ящиктен окуңуз. Ящик ачылбайт.

## Fields: at most 30 characters

field-stock = Кайсы бюллетендер
field-pack-label = Таңгактагы жазуу
field-packs = Канча таңгак
field-nominal = Ар биринде жазылган сан
field-pack-act = Актынын номери жана күнү
field-pack-from = Кимден алынды
field-range = Биринчи жана акыркы номери
field-counted-in-pack = Саналганы
field-pieces = Канча даана
field-request-reason = Себеби
field-where-to = Кайда барат
field-requests = Канча арыз
field-day = Кайсы күнү
field-left-at = Чыккан убактысы
field-returned-at = Кайткан убактысы
# $number: 1 to 4.
field-trip-member = { $number }-мүчө
field-by-lot = Чүчү кулак тандадыбы
field-trip-requests = Канча арыз менен чыкты
field-taken-out = Алып чыкты
field-observers-offered = Канча байкоочуга айтылды
field-observers-joined = Канча байкоочу барды
field-operator = Оператор
field-route = Каттам
field-served = Канча арыз аткарылды
field-unserved = Канчасы аткарылбады
# $reason: of the procedure.
field-unserved-why = Аткарылбады: { $reason }
field-unused-back = Колдонулбай кайтты
field-slot-closed = Ящиктин оюгу жабылганбы
field-seal-there = Пломба ордундабы

## What does not fit: said once, without a figure

warns-pack-differs = Таңгактагы жазуу менен дал келбейт. Дагы бир жолу санаңыз. Ошол эле сан чыкса, ал туура.
warns-more-given-back = Бул мүчөгө берилгенден көп кайтты. Дагы бир жолу санап, ведомосту караңыз.
warns-came-before = Бул арыздын ээси келди деп буга чейин жазылган.
warns-trip-requests = Аткарылган жана аткарылбаган арыздар алып чыкканына барабар эмес.
# $contest: the colour of its ballots.
warns-trip-ballots = Бюллетендер дал келбейт ({ $contest }): берилгенин, бузулганын жана кайтканын кайра санаңыз.
warns-slot-open = Ящиктин оюгу жабылган эмес. Азыр мөөр басып жабыңыз.

## Refusals

refused-entry-rests = Буга таянган кийинки жазуу бар. Адегенде ошону чакыртып алыңыз.
refused-name-of-one = Аты жана дареги бир гана арызга жазылат. Арыздарды бирден жазыңыз.
refused-box-out = Бул ящик сапарда, кайтып келе элек. Адегенде кайтканын жазыңыз.

## Entries that can be taken back, by their kind

entry-pack-received = таңгак кабыл алынды
entry-pack-opened = таңгак ачылды
entry-ballots-handed = мүчөгө берилди
entry-ballots-given-back = мүчөдөн кайтты
entry-custody-passed = өткөрүп берилди
entry-seals-checked = пломбалар текшерилди
entry-device-registered = аппарат жазылды
entry-device-noted = аппараттын абалы
entry-ballots-set-aside = бюллетендер өзүнчө салынды
entry-set-aside-opened = өзүнчө салынган конверт ачылды
entry-request-received = реестрге жазылды
entry-requester-came = бөлмөгө өзү келди
entry-trip-begun = сапар башталды
entry-trip-returned = сапар кайтты
entry-votes-counted = добуштар топтоп саналды
entry-marks-read = белгилер окулду
entry-ballot-disputed = талаш бюллетень
entry-pile-counted = топ саналды
entry-anchor-set = эсептегичтер окулду
entry-invalid-counted = жараксыздар себеби боюнча
