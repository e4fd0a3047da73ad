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
export-folder-not-made =
    «{ $folder }» папкасы түзүлгөн жок: { $detail }
    Күндүн китеби өзгөргөн жок, эч нерсе жазылган жок.
    Ошондой аттуу файл бар болсо, анын атын өзгөртүңүз. Же башка папканы же флешканы тандап, кайра экспорттоңуз.
export-not-a-folder =
    «{ $folder }» – файл, папка эмес.
    Күндүн китеби өзгөргөн жок, эч нерсе жазылган жок.
    Башка папканын же флешканын атын жазып, кайра экспорттоңуз.
# $why: one of the messages above. $written, $all: counts of files.
export-partly =
    { $why }
    Даяр болгон файлдар бүтүн бойдон калды: { $all } файлдын ичинен { $written }.
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
show-stock-on-demand = Бланктар ({ $contests }): алынды { $received }, басылды { $used }, калды { $left }, айырма { $difference }.
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
# $folder: a folder.
export-personal = Аттар жана тексттер бар кагаздар өзүнчө папкада, аны комиссиядан сыртка бербеңиз: { $folder }

## tartip show people, complaints, incidents, decisions. $text: a text of the book. $place: the place of an entry, like 1:17. $time: a time.

show-people = Журналдагы адамдар: { $count }; азыр бөлмөдө: { $present }; киргизилген жок: { $refused }.
show-person = { $place }, { $category }
show-not-let-in = { $place }, { $category }: киргизилген жок, { $time }
show-ground = Негизи: { $ground }. Ченем: { $norm }
show-from = Ким жөнөткөн: { $text }
show-name = Аты-жөнү: { $text }
show-paper = Документтин номеринин аягы: { $text }
show-listed = Жазуу аккредитация тизмесинен алынган.
show-came = Келди: { $time }.
show-left = Кетти: { $time }.
show-warned = Эскертилди, { $time }: { $ground }
show-removed = { $number }-чечим менен чыгарылды, { $time }.
show-remark = Сын-пикир, { $time }: { $text }
show-person-before = Мурда жазылган: { $before }.
show-person-why = Оңдоонун себеби: { $text }
show-note = Кошумча: { $text }
show-complaints = Арыздар (даттануулар): { $count }; чечиле да, өткөрүлө да элек: { $open }.
show-median = Алынгандан чечимге чейин, учурлардын жарымы, { $capacity }: { $count } мүн.
show-complaint = { $number }-арыз, { $kind }, алынды: { $time }
show-state = Абалы: { $state }
show-state-received = алынды
show-state-examined = каралды
show-state-decided = чечилди, арыз ээсине жооп бериле элек
show-state-transferred = өткөрүлдү, арыз ээсине жооп бериле элек
show-state-answered = жооп берилди
show-capacity = Ким катары берди: { $text }
show-about = Эмне жөнүндө: { $text }
show-norm = Ченем: { $text }
show-against = Кимге каршы: { $text }
show-contact = Байланыш: { $text }
show-what = Эмне: { $text }
show-place = Кайда: { $text }
show-who = Ким: { $text }
show-demand = Талабы: { $text }
show-due = Мөөнөтү ({ $class }): { $due }
show-due-time = { $time }
show-due-count = саноо башталганга чейин
show-due-signing = протоколго кол коюлганга чейин
show-due-blank = толтурулат
show-evidence = Далил, { $time }
show-sha256 = Контролдук сумма (SHA-256): { $text }
show-holder = Кимде: { $text }
show-file = Файл: { $text }
show-examined = Каралды, { $time }; арыз ээси угулган жок.
show-examined-heard = Каралды, { $time }; арыз ээси угулду.
show-found = Аныкталды: { $text }
show-decided = Чечилди, { $time }, { $number }-чечим: { $ruling }
show-transferred = Өткөрүлдү, { $time }: { $to }
show-receipt = Алардагы номери: { $text }
show-receipt-refused = Алар номер берген жок.
show-taken-by = Ким кабыл алды: { $text }
show-answered = Жооп берилди, { $time }: { $how }
show-corrected = Жазуу оңдолду, { $time }. Себеби: { $reason }
show-passed = { $contest }: эки мүчө протоколду { $numbers } арыздарын күтпөй өткөрдү, { $time }. Себеби: { $reason }
show-incidents = Окуялар: { $count }; жабыла элек: { $open }.
show-incident = { $number }-окуя, { $code } { $label }, { $time }
show-confidential = { $number }-окуя купуя: аны окуй алгандар программадан окуйт.
show-veracity = Чындыгы: { $veracity }
show-veracity-stated = { $time }: { $veracity }
show-from-complaint = { $number }-арыздан түзүлгөн.
show-action = Жасалды, { $time }
show-call = Чакырылды, { $time }: { $service }
show-call-arrived = Келди, { $time }
show-call-left = Кетти, { $time }
show-call-not-coming = Келбейбиз дешти, { $time }
show-outcome = Натыйжасы: { $text }
show-escalated = Билдирилди, { $time }: { $to }
show-incident-closed = Жабылды, { $time }
show-result = Жыйынтыгы: { $text }
show-decisions = Чечимдер: { $count }; актылар: { $acts }.
show-decision = { $number }-чечим, { $time }: { $outcome }
show-question-complaint = Маселе: { $number }-арыз: { $ruling }
show-question-removal = Маселе: { $place } адамды чыгаруу: { $ground }
show-question-function = Маселе: «{ $function }» кызматы өтөт: { $member }
show-question-other = Маселе: башка
show-quorum = Катышты: бекитилген { $approved } мүчөнүн { $present }.
show-votes = Макул: { $for }; каршы: { $against }; калыс: { $abstained }.
show-opinion = Өзгөчө пикир: { $text }
show-text = Тексти: { $text }
show-act = { $number }-акт, { $title }, { $time }
show-signers = Кол койгондор: { $text }
show-act-instead = { $number }-актынын ордуна.
