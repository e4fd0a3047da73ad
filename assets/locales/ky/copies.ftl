### Copies of a signed protocol, demands of the commission above, published figures: lists, forms, what can be done.

## Titles

list-copies = Протоколдун көчүрмөлөрү
# $number: the number of the copy.
list-copy = { $number }-көчүрмө
list-demand = Протоколду өзгөртүү талабы
list-published = Жарыяланган сандар
# $name: a person.
form-copy-for = Көчүрмө: { $name }
form-copy-other = Башка адамга көчүрмө
# $contest: the title of a contest.
form-post = Протоколду илүү: { $contest }
# $contest: the title of a contest.
form-scan = Протоколду сканерлөө: { $contest }
# $number: the number of the copy. $name: who holds it.
form-tell = { $number }-көчүрмөнүн ээсине кабарлоо: { $name }
# $contest: the title of a contest.
form-demand = Протокол кайтарылды: { $contest }
# $contest: the title of a contest.
form-answer-demand = Талапка жооп: { $contest }
# $contest: the title of a contest.
form-compare-published = Жарыяланган сандарды салыштыруу: { $contest }

## What is said or done before the fields are filled

# $contest: the title of a contest. $version: of the protocol. $number: of the copy.
form-copy-intro = { $contest }, { $version }-версия. Сакталганда { $number }-көчүрмө ар бир бетинде номери менен жазылат, O аны басып чыгарат. Алган адам реестрге кол коёт.
# $version: of the protocol.
form-copies-version = Кол коюлган протокол, { $version }-версия.
# $present: members in the room. $approved: members approved. $needed: for a quorum.
form-answer-intro = Журнал боюнча бөлмөдө { $present } мүчө: ар бири чогулушка катышканын белгилеңиз. Бекитилген саны { $approved }, кворум { $needed }.

## Fields: at most 30 characters

field-copy-member = Комиссиянын мүчөсү болсо
field-copy-name = Аты-жөнү
field-copy-end = Эмне болду
field-copy-why = Берилбесе, себеби
field-posted-where = Кайда илинди
field-scan-device = Кайсы аппарат
field-scan-receipt = Чектин номери
field-copy-returned = Мурдагы көчүрмө кайтарылды
field-demand-line = Кайсы сап
field-demand-what = Эмнени талап кылат
field-demand-written = Талап жазуу түрүндө
field-demand-who = Ким талап кылды
# $name: a member.
field-met = { $name } чогулушта
field-observers-told = Кабарланган байкоочулар
field-demand-answer = Комиссиянын жообу
field-calculation = Себеби жана эсеби
field-published-where = Кайда, качан жарыяланды
field-published-figure = Жарыяланган сан

## How it ended

copy-signed = берилди, реестрге кол койду
copy-unsigned = берилди, кол койгон жок
copy-declined = алуудан баш тартты
copy-left = көчүрмөгө чейин кетип калды
copy-withheld = сурады, бирок берилген жок
answer-refused = баш тартуу, эсеби менен акт
answer-repeated = кайра саноо, кайталанган протокол
capacity-member = Комиссиянын мүчөсү
capacity-higher = Жогору турган комиссиянын өкүлү

## What stands in the lists

# $contest: the title of a contest.
contest-copies = { $contest }: көчүрмөлөр
stage-copies = Көчүрмөлөр, илүү, кайтаруу
stage-copies-about = Ким көчүрмө алды, ким алган жок, кайда илинди, АШК эмне талап кылды, эмне жарыяланды.
# $given: copies. $without: people in the room.
value-copies = берилди { $given }, жок { $without }
value-no-copy = көчүрмөсү жок
# $number: of the copy. $name: who has it.
copy-line = { $number }. { $name }
# $version: of the protocol. $time: when it was given.
copy-value = { $version }-версия, { $time }
# $version: an old one. $time: when its copy was given.
copy-value-old = { $version }-версия, { $time }; жаңысы жок
# $version: of the protocol that hangs or was scanned.
value-old-version = эски { $version }-версия
value-rows-same = баары дал келет
# $count: lines.
value-rows-differ = { $count } сап айырмаланат
value-given-back = эски көчүрмө кайтарылды
value-kept = эски көчүрмө өзүндө калды
# $version: of the protocol.
value-copy-replaced = ордунда { $version }-версия турат
value-copy-reopened = протокол кайра ачылган
# $number: of the copy.
value-has-copy = анда { $number }-көчүрмө бар
# $published, $signed: figures.
value-published = жарыяланганы { $published }, протоколдо { $signed }
# $count: people in the room. $contest: the title of a contest.
ui-without-copy = Бөлмөдөгү { $count } адамда көчүрмө жок: { $contest }

## What is known

detail-demanded = Талап кылынды
detail-demanded-by = Ким талап кылды
detail-line = Сап
detail-written = Жазуу түрүндө
detail-demand-answered = Жооп берилди
detail-met = Чогулушта
detail-observers-told = Кабарланган байкоочулар
detail-calculation = Себеби жана эсеби
detail-posted = Илинди
detail-scanned = Сканерленди, чек
detail-published = Жарыяланган
detail-no-copy = Көчүрмө берилген жок
detail-reason = Себеби
detail-copy-given = Көчүрмө берилди
detail-copy-signed = Реестрге кол койду
detail-holder-told = Ээсине кабарланды

## What can be done

do-copy = Башка адамга көчүрмө берүү
do-copy-registered = Реестрдеги адамга көчүрмө берүү
# $contest: the title of a contest.
do-copy-person = Көчүрмө берүү: { $contest }
do-post = Протокол илинди
do-scan = Протокол сканерден өттү
do-demand = АШК протоколду кайтарды
do-compare = Жарыяланган сандарды салыштыруу
do-print-copy = Бул көчүрмөнү басуу
do-print-copies = Көчүрмөлөрдүн реестрин басуу
do-print-notice = Эски көчүрмөнүн ээлерине кабар басуу
do-tell = Ээсине кабарланды
do-answer-demand = Чогулуп жооп берүү
do-print-demand = Талапты жана эсепти басуу
do-print-published = Салыштырууну басуу

## Entries that can be taken back

entry-copy-issued = көчүрмө берүү
entry-copy-not-issued = көчүрмөнүн берилбегени
entry-protocol-posted = протоколду илүү
entry-protocol-scanned = протоколду сканерлөө
entry-holder-told = ээсине кабарлоо
entry-protocol-returned = протоколду кайтаруу
entry-return-answered = талапка жооп
entry-published-compared = жарыяланган сандарды салыштыруу

## tartip show copies

# $contest: the title of a contest. $given: copies. $without: people in the room.
show-copies = { $contest }: берилген көчүрмө { $given }, бөлмөдө көчүрмөсү жок адам { $without }.
# $number: of the copy. $version: of the protocol. $time: when. $capacity: who got it.
show-copy = { $number }-көчүрмө, { $version }-версия, { $time }: { $capacity }.
show-copy-unsigned = Алган адам кол койгон жок.
# $time: when.
show-copy-back = Ээсине кабарланды, эски көчүрмө кайтарылды: { $time }.
# $time: when.
show-holder-told = Ээсине жаңы версия кабарланды: { $time }.
# $time: when. $capacity: who. $how: how it came. $reason: typed.
show-no-copy = Көчүрмө берилген жок, { $time }: { $capacity }, { $how }. Себеби: { $reason }
# $time: when. $text: where.
show-posted = Протокол илинди, { $time }: { $text }
# $time: when. $text: the number of the receipt.
show-scanned = Протокол сканерденди, { $time }, чек: { $text }
# $time: when. $text: what is demanded.
show-demanded = Протокол кайтарылды, { $time }: { $text }
# $time: when. $answer: which. $reason: typed.
show-demand-answered = Жооп берилди, { $time }: { $answer }. Эсеби: { $reason }
# $time: when. $text: where they were published.
show-published = Жарыяланган сандар салыштырылды, { $time }: { $text }
show-published-same = Каралган саптардын баары дал келет.
# $text: numbers of lines.
show-published-differ = Айырмаланган саптар: { $text }
copies-not-signed-yet = Протоколго азырынча кол коюла элек. Адегенде кол коюлсун: көчүрмө кол коюлган протоколдон берилет.
