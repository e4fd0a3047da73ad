### Printed papers that account for ballots, boxes and seals.

## Titles

paper-title-warnings = Эскертүүлөр жөнүндө отчёт
paper-title-boxes = Ящиктердин, пломбалардын жана жабдуулардын баракчасы
paper-title-stock = Бюллетендердин эсебинин баракчасы
paper-title-hours = Добуш берүүнүн саат сайынкы баракчасы
# $number: which trip of the day.
paper-title-trip = Добуш берүүчү жайдан тышкары добуш берүү жөнүндө акт: { $number }-сапар
paper-title-search = Дал келбөөнүн себебин издөө баракчасы
paper-procedure = Жол-жобо

## What several of them say

paper-column-event = Эмне болду
paper-column-details = Маалымат
paper-column-stated-by = Ким жазды
paper-column-passed = Эмне
paper-column-seals = Пломбалар
paper-column-box = Ящик
paper-column-count = Саны
paper-column-counts = Саноолор
paper-column-before = Мурун жазылган
paper-column-pile = Эмне саналды
paper-yes = ооба
paper-no = жок
paper-hidden = жашырылган
# $label: what is written on it.
paper-thing-box = «{ $label }» ящиги
paper-thing-pack = «{ $label }» таңгагы
# $number: which trip of the day.
paper-thing-trip = { $number }-сапар
paper-no-seals = пломба жок
paper-seals-on = Салынган пломбалар
paper-seals-read = Окулган пломбалар
paper-seals-on-the-way = Пломбалар жолдо текшерилди
paper-seals-at-opening = Пломбалар ачууда текшерилди
paper-seals-taken-back = Кийин кайра алынды: окуганда ката кеткен
paper-seals-match = дал келет
paper-seals-differ = ДАЛ КЕЛБЕЙТ
# $found, $allowed: ballots.
paper-box-over = табылды: { $found }, уруксат: { $allowed }
paper-box-ruling-counted = бюллетендери башкалары менен бирге саналат
paper-box-ruling-invalid = бүт бюллетендери жараксыз

## Warnings report

paper-warnings-note = Комиссиянын бардык мүчөлөрү кол коёт, протоколдорго тиркелет.
paper-warnings-none = Эч бир тоскоолдон өткөрүлгөн жок, түшүндүрө турган дал келбөө жок.
# $contest: which contest.
paper-warnings-open = { $contest }: эки киргизүү бүтө элек, дал келбөөлөрү белгисиз.
paper-warned-phases = Аткарылбаган кадамдар менен өтүлгөн баскычтар
paper-warned-gates = Эки мүчө өткөрүп жиберген тоскоолдор
paper-warned-complaints = Чечилбеген арыздар (даттануулар) менен улантылган протоколдор
paper-warned-findings = Дал келбөөлөр жана алардын түшүндүрмөсү
paper-warned-surplus = Ашыкча бюллетень боюнча аракеттер
paper-warned-rulings = Көчмө ящиктер боюнча чечимдер
paper-warned-packs = Ичиндегиси жазылганынан башка чыккан таңгактар
paper-warned-corrected = Оңдолгон сандар
paper-warned-values = Оңдолгон сааттык баракчалар, кадамдар жана ящиктер
paper-warned-seals = Дал келбеген пломбалар
paper-warned-restated = Дал келбегенден кийин алмаштырылган же оңдолгон пломбалар
paper-warned-came = Жайдан тышкары добуш берүүгө кайрылып, өзү келгендер
paper-asked = Кайрылуунун себеби
paper-gate-seals-differ = Пломбасы дал келбеген ящик ачылды
paper-gate-portable-first = Ящик көчмөлөрдөн мурун ачылды
paper-gate-trip-out = Сапардан кайта элек ящик ачылды
paper-gate-trip-day = Профилде жок күнү сапарга чыгышты
paper-gate-trip-team = Сапарга экиден аз же чүчү кулаксыз мүчөлөр чыгышты

## Boxes and devices

paper-box-contests = Кайсы добуш берүү үчүн
paper-box-place = Орду
paper-control-sheet = Көзөмөл баракчасы салынган
paper-box-sealed = Ящикке пломба салынды
paper-box-opened = Ящик саноо үчүн ачылды
paper-box-closed = Ачыла элек.
paper-seals-changed = Пломбалар алмаштырылды
paper-seals-broken = Үзүлдү
paper-seals-applied = Салынды
paper-seals-restated = Оңдолгон пломба номерлери
paper-passed-to-hold = Өткөрүлүп берилди
paper-holder = Ким сактайт
paper-no-member = комиссия мүчөсү эмес
paper-whole = пломбалары жана таңгагы бүтүн
paper-not-whole = ПЛОМБАСЫ ЖЕ ТАҢГАГЫ БҮТҮН ЭМЕС
paper-found = Табылган бюллетендер
paper-found-hidden = Табылган бюллетендер эки киргизүү тең бүткүчө жашырылат.
paper-column-found = Табылды
# $count: ballots. $reason: why it was wrong.
paper-found-before = мурун { $count } деп жазылган: { $reason }
paper-set-aside = Өзүнчө салынган бюллетендер
paper-no-form = белгиленбеген үлгүдөгү бюллетендер
paper-column-envelope = Кимдики, конверт
paper-column-brought = Алып келинди
paper-device-identification = идентификация жабдуусу
paper-device-printer = принтер
paper-minutes-lost = Токтоп турган мүнөттөр
paper-event-started = Иштей баштады
paper-event-counter = Эсептегичи окулду
paper-event-jammed = Тыгылды же бюллетенди албай койду
paper-event-stopped = Токтоду
paper-event-resumed = Кайра иштеди
paper-event-replaced = Алмаштырылды
paper-event-closed = Жабылды
paper-counter = Эсептегичи
paper-printed-receipt = Чек №
paper-in-its-place = Ордуна

## Stock

paper-stock-of-all = Бардык добуш берүү үчүн
paper-packs = Таңгактар
paper-column-pack = Таңгак, акт
paper-column-nominal = Жазылганы
paper-column-opened = Ачылды, номерлери
paper-column-counted = Саналганы
paper-handed = Мүчөлөргө берилгени
paper-column-times = Убактысы, саны
paper-column-handed = Берилди
paper-column-back = Кайтарылды
paper-piles = Саналган калдыктар
paper-pile-received = акт боюнча алынды
paper-pile-counted = ачууда кол менен саналды
paper-pile-blanks = жабууда калган бланктар
paper-pile-printed = басылды, эсептегич боюнча
paper-pile-misprints = ката басылган, берилген эмес
paper-pile-reprints = бузулгандын ордуна кайра басылды
paper-pile-spoiled = шайлоочулар бузду
paper-pile-unused = пайдаланылбай калды
paper-pile-cancelled = жокко чыгарылды

## Hours

paper-column-hour = Саат
paper-column-identified = Идентификация
paper-column-issued = Берилди
paper-column-declined = Баш тартты
paper-column-spoiled = Бузулду
paper-anchors = Саат аягындагы эсептегичтер
paper-column-receipts = Чектер
paper-column-signatures = Кол коюулар
paper-column-machines = АЭУ
paper-column-booths = Кабинкада
paper-column-queue = Кезекте
paper-column-devices = Жабдуу
paper-sheets = Сааттын баракчалары
paper-column-desk = Стол, жабдуу
paper-column-typed = Жазылды
paper-column-late = Кечигүү же оңдоо себеби
paper-turnout = Айтылган катышуу
paper-column-due = Кайсы убакытка
paper-column-voters = Шайлоочулар
paper-column-told = Айтылды

## Trip

paper-trip-left = Чыккан убактысы
paper-trip-team = Чыккан мүчөлөр
paper-trip-lot = Чүчү кулак менен
paper-trip-offered = Канча байкоочуга орун сунушталды
paper-trip-joined = Канча байкоочу кошо чыкты
paper-trip-requests = Кайрылуулар
paper-trip-returned = Кайткан убактысы
paper-trip-served = Аткарылган кайрылуулар
paper-trip-unserved = Аткарылбаган кайрылуулар
paper-trip-slot = Ящиктин оюгу жабылып, пломбаланды
paper-trip-ballots = Бюллетендер
paper-column-out = Алынды
paper-column-unused = Кайтарылды
paper-trip-seals = Ящиктин пломбалары
paper-trip-note = Шайлоочулардын аты-жөнү жана дареги бул актыда көрсөтүлбөйт.

## Search

paper-searched = Каралган жерлер
paper-column-place = Кайсы жер
paper-recounts = Кайра саналган топтор
paper-ended = Издөө эмне менен бүттү
paper-column-ended = Жыйынтыгы
paper-holds-now = азыр дал келет
