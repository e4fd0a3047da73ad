### The bundle: one file with everything that leaves the room.

# $file: its name. $detail: what the packer said.
bundle-not-packed =
    «{ $file }» топтому түзүлгөн жок: { $detail }
    Күндүн китеби өзгөргөн жок, эч нерсе жазылган жок.
    Протоколдорду өз-өзүнчө экспорттоңуз.
# $inside: a file in the bundle, or the bundle.
bundle-beyond =
    «{ $file }» топтому жазылган жок: «{ $inside }» { $limit } МиБдан чоң болмок, андайды текшерүү окубайт.
    Күндүн китеби өзгөргөн жок, эч нерсе жазылган жок.
    Протоколдорду өз-өзүнчө экспорттоңуз.
# $file, $folder: names.
bundle-name-taken =
    «{ $folder }» папкасында «{ $file }» деген башка файл бар.
    Ал мурдагыдай калды, топтом жазылган жок. Күндүн китеби өзгөргөн жок.
    Ал файлды башка жерге которуңуз же атын өзгөртүңүз, же башка папканы же флешканы тандаңыз. Анан топтомду кайра жазыңыз.
bundle-is-signed =
    Ушул эле «{ $file }» топтому «{ $folder }» папкасында бар, ага кол коюлган.
    Ал мурдагыдай калды: кол коюлбаган топтом кол коюлганын эч качан алмаштырбайт. Күндүн китеби өзгөргөн жок.
    Кол коюлганын өткөрүп бериңиз. Кол коюлбаганы үчүн башка папканы же флешканы тандаңыз.
# $wanted, $count: numbers of facts.
bundle-no-such-fact = Китепте { $count } факты бар, { $wanted } жок.
# $list: the list of the key. $action: what to choose in it.
bundle-unsigned =
    Топтомго кол коюлган жок. Аны ансыз да текшерүүгө болот: суммалар жана фактылардын чынжыры ичинде.
    Кол программанын ичинде коюлат, ал жерде адегенде эмнеге кол коюлары көрсөтүлөт: китепти ачыңыз, анан «{ $list }», «{ $action }».
# The count goes on: nobody may see what others typed.
bundle-counting =
    Эсептөө жүрүп жатат: топтомдо башкалар көрбөй турган сандар болмок.
    Күндүн китеби өзгөргөн жок, эч нерсе жазылган жок.
    Ар бир протоколдо эки киргизүү тең дал келгенден кийин экспорттоңуз.
# $facts: number of a fact.
bundle-counting-then =
    { $facts }-факты жазылганда эсептөө жүрүп жаткан: топтомдо башкалар ал убакта көрбөй турган сандар болмок.
    Күндүн китеби өзгөргөн жок, эч нерсе жазылган жок.
    Эсептөө башталганга чейинки же эки киргизүү дал келгенден кийинки фактыны көрсөтүңүз же --facts жазбаңыз.

## The bundle in the program

bundle-write = Топтомду жазыңыз
bundle-write-about = Бөлмөдөн чыга алгандын баары бир файлда: протоколдор, тиркемелер, журналдар, фактылар жана суммалар. Жеке маалымат жок.
# $file, $folder: names. $facts: a count.
bundle-written = «{ $file }» топтому жазылды (фактылар: { $facts }), кол коюлган эмес: { $folder }. Кол коюу: ушул эле тизмеде «Топтомго кол коюңуз».

## Words of the files for other programs

# What a device of the event log is.
bundle-device = участкалык шайлоо комиссиясынын күндүк китеби
# $precinct: its number.
bundle-issuer = { $precinct }-участкалык шайлоо комиссиясы
bundle-issuer-short = УШК { $precinct }
# What kind of test a mock election is.
bundle-test = машыгуу шайлоосу
