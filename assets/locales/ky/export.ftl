### What leaves the room: files, bundles, the stick.

# The last line of a ballot.
export-against-all = Бардыгына каршы

## Why files could not be written: what happened, what was not lost, what to do now. $folder, $file: names. $detail: what the system said.

export-no-space =
    «{ $folder }» папкасында орун калган жок, файл жазылган жок.
    Күндүн китеби өзгөргөн жок, жарым-жартылай файл калган жок.
    Орун бошотуңуз же башка флешка алыңыз да, кайра экспорттоңуз.
export-read-only =
    «{ $folder }» папкасына жазууга болбойт.
    Күндүн китеби өзгөргөн жок.
    Башка папканы же флешканы тандаңыз; флешкада кулпу болсо, аны ачыңыз.
export-no-folder =
    «{ $folder }» папкасы табылган жок.
    Күндүн китеби өзгөргөн жок.
    Флешканын сайылганын текшериңиз да, кайра экспорттоңуз.
export-failed =
    «{ $file }» файлы «{ $folder }» папкасына жазылган жок: { $detail }
    Күндүн китеби өзгөргөн жок, жарым-жартылай файл калган жок.
    Кайра аракет кылыңыз же башка папканы тандаңыз.
export-not-drawn =
    «{ $file }» барагы түзүлгөн жок.
    Күндүн китеби өзгөргөн жок, эч нерсе жазылган жок.
    JSON менен CSV файлдарын гана экспорттоңуз же кагаз формага кол менен көчүрүңүз.

## tartip show: a day in sentences for screen readers. $count and the like are counts, $time and $since are times.

show-title = { $precinct }-участок, { $date }, { $election }
show-phase = Баскыч: { $phase }, { $since } баштап.
show-suspended = Добуш берүү токтотулган: { $since }. Себеби: { $reason }
show-present = Комиссия мүчөлөрү: { $present } катышууда, бардыгы { $all }. Кворум: { $quorum }.
show-voters = Идентификациядан өткөн шайлоочулар: { $count }.
show-turnout = Катышуу боюнча акыркы маалымат: { $due } карата { $count }.
show-gates = Кийинки баскычка чейин аткарыла турган кадамдар: { $count }.
show-no-gates = Кийинки баскычка өтүүгө тоскоол жок.
show-entry-first = Биринчи киргизүү күтүлүүдө: { $round }-айлампа, саптар: { $count }.
show-entry-second = Экинчи киргизүү күтүлүүдө: { $round }-айлампа, саптар: { $count }.
show-agreed = Эки киргизүү дал келди.
show-findings = Дал келбөөлөр: { $count }; түшүндүрүлө элек: { $unexplained }; текшерилбеген: { $unknown }.
show-protocol = Протокол: { $version }-версия, { $draft }-долбоор: { $standing }.
show-no-protocol = { $contest }: протоколдун долбоору түзүлө элек.
show-facts = Китептеги жазуулар: { $count }; акыркысы { $time }.
show-unknown-facts = Бул программа билбеген жазуулар: { $count }. Аларды программанын жаңыраак версиясы жазган.
show-total = Бардыгы
show-flow = { $when }: идентификацияланды { $identified }, берилди { $issued }, бюллетенден баш тартты { $declined }, айырма { $difference }; бузулду { $spoiled }.
show-stock-on-demand = Бюллетень үчүн кагаз ({ $contests }): алынды { $received }, басылды { $used }, калды { $left }, айырма { $difference }.
show-stock-preprinted = Бюллетендер ({ $contests }): алынды { $received }, берилди жана бузулду { $used }, калды { $left }, айырма { $difference }.
show-no-boxes = Пломбаланган ящик жазылган эмес.
show-box = «{ $label }», { $kind }: { $contests }.
show-box-portable = көчмө ящик
show-box-stationary = стационардык ящик
show-box-machine = автоматтык эсептөөчү урна
show-box-fallback = кошумча урна
show-box-sealed = Пломбаланды { $time }. Пломбалары: { $seals }.
show-box-closed = Ачыла элек.
show-box-opened = Ачылды { $time }. Табылган пломбалар: { $seals }.
show-no-seals = жок
show-seals-match = Пломбалар дал келет.
show-seals-differ = ПЛОМБАЛАР ДАЛ КЕЛБЕЙТ.
show-seals-before = Мурун жазылган пломбалар: { $seals }. Оңдоонун себеби: { $reason }
show-box-found = Табылган бюллетендер, { $contest }: { $count }.
show-box-hidden = Табылган бюллетендер: эки киргизүү тең бүткүчө жашырылат.
show-box-before = Мурун жазылган: { $before }. Оңдоонун себеби: { $reason }
show-happened = болгон убактысы

# A paper of the registers that is about nothing.
export-nothing-to-print = Азырынча басып чыгара турган эч нерсе жок.
