### Printed papers about copies of a protocol, demands to change it, and published figures.

## Titles

paper-title-copies = Протоколдун күбөлөндүрүлгөн көчүрмөлөрүнүн реестри
paper-title-notice = Протоколдун жаңы версиясы жөнүндө кабар
paper-title-returned = Протоколду өзгөртүү талабы жана комиссиянын эсеби
paper-title-published = Жарыяланган сандарды протокол менен салыштыруу

## The register

paper-as-of = Түзүлгөн убактысы
paper-column-holder-told = Жаңы версия жөнүндө
paper-copy-signed = реестрге кол койду
paper-copy-back = көчүрмө кайтарылды
paper-copy-kept = кабарланды
paper-no-copy = Көчүрмө берилген жок
paper-copy-declined = алуудан баш тартты
paper-copy-left = көчүрмөгө чейин кетип калды
paper-copy-withheld = сурады, бирок берилген жок
paper-capacity-member = Комиссиянын мүчөсү
paper-capacity-higher = Жогору турган комиссиянын өкүлү
paper-posted-and-scanned = Илинди жана сканерленди
paper-posted = Протокол илинди
paper-scanned = Протокол сканерденди, чектин номери

## The notice

# $version: of the protocol.
paper-notice-says = Протоколго кол коюлгандан кийин анын { $version }-версиясы түзүлдү. Мурдагы версиянын көчүрмөсү жыйынтыкты билдирбейт; ал сакталат. Жаңы көчүрмө бекер берилет.
# $version: of the earlier protocol.
paper-notice-version = { $version }-версияга салыштырганда өзгөргөн саптар
paper-notice-holders = Мурдагы версиянын берилген көчүрмөлөрү

## Demand and calculation

paper-demanded-at = Талап кылынган убакыт
paper-demanded-by = Ким талап кылды
paper-demand-how = Талаптын түрү
paper-demand-written = жазуу түрүндө
paper-demand-spoken = оозеки
paper-no-single-line = белгилүү бир сап эмес
paper-demand-words = Талап
paper-meeting = Комиссиянын чогулушу
paper-met-at = Чогулуштун убактысы
paper-met = Катышкан мүчөлөр
paper-observers-told = Кабарланган байкоочулар жана өкүлдөр
paper-answer = Жооп
paper-answer-refused = баш тартылды: сандар кагаз менен дал келет
paper-answer-repeated = кайра саналып, кайталанган протокол түзүлөт
paper-calculation = Себеби жана эсеби
paper-signed-figures = Кол коюлган протоколдогу сандар
paper-rules = Сап-сап эсептөө
paper-column-rule = Эреже
paper-rule-holds = аткарылды
paper-rule-broken = аткарылган жок
paper-rule-unknown = сан жетишпейт

## Published figures

paper-published-where = Кайда жана качан жарыяланган
paper-compared-at = Салыштырылган убакыт
paper-published-same = Каралган саптардын баары протокол менен дал келет.
# $lines: numbers of lines.
paper-published-differ = Протоколдон айырмаланган саптар: { $lines }.
paper-column-signed = Протоколдо
paper-column-published = Жарыяланганы
paper-row-differs = айырмаланат
