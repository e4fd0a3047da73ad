### Commands: the word in the key line and, under the same key with -help, one sentence for the help screen. Words stay within 14 characters.

## On every screen

cmd-help = Жардам
cmd-help-help = Баскычтарды жана жардамды көрсөтөт.
cmd-back = Артка
cmd-back-help = Мурунку экранга кайтат. Терилгени жоголбойт.
cmd-voters = Шайлоочулар
cmd-voters-help = Добуш берүүнү саат сайын көрсөтөт.
cmd-balance = Баланс
cmd-balance-help = Чектерди, берилген жана бузулган бюллетендерди салыштырат.
cmd-people = Адамдар
cmd-people-help = Байкоочуларды, өкүлдөрдү, ЖМКны издейт жана каттайт.
cmd-complaints = Даттануулар
cmd-complaints-help = Даттанууларды жана алардын чечилүү мөөнөтүн көрсөтөт.
cmd-incidents = Окуялар
cmd-incidents-help = Окуяларды жана алар боюнча аракеттерди көрсөтөт.
cmd-decisions = Чечимдер
cmd-decisions-help = Комиссиянын чечимдерин, добуштарды жана акттарды көрсөтөт.
cmd-boxes = Ящиктер
cmd-boxes-help = Ящиктерди жана алардын пломбаларын көрсөтөт.
cmd-language = Тил
cmd-language-help = Тилди алмаштырат: кыргызча, орусча, англисче.
cmd-keyboard = Ким терет
cmd-keyboard-help = Клавиатурада ким отурганын белгилейт.
cmd-journal = Журнал
cmd-journal-help = Бардык жазууларды көрсөтөт, эң жаңысы жогоруда.
cmd-journal-first = Эң жаңысы
cmd-journal-first-help = Эң жаңы жазууга кайтат.
cmd-leave = Чыгуу
cmd-leave-help = Чыгаардан мурун сурайт. Сакталгандын баары ордунда калат.
cmd-quit = Чыгуу
cmd-quit-help = Программадан чыгат.

## In lists

cmd-list-open = Ачуу
cmd-list-open-help = Тандалган сапты ачат.
cmd-list-up = Өйдө
cmd-list-up-help = Бир сап өйдө жылат.
cmd-list-down = Ылдый
cmd-list-down-help = Бир сап ылдый жылат.
cmd-list-first = Башына
cmd-list-first-help = Тизменин биринчи сабына өтөт.
cmd-list-last = Аягына
cmd-list-last-help = Тизменин акыркы сабына өтөт.
cmd-next-phase = Кийинки этап
cmd-next-phase-help = Күндүн кийинки этабына өтөт.
cmd-add-member = Мүчө кошуу
cmd-add-member-help = Комиссиянын мүчөсүн тизмеге кошот.
cmd-assign = Кызматка коюу
cmd-assign-help = Комиссиянын чечими менен мүчөнү кызматка коёт.
cmd-remove-member = Чыгаруу
cmd-remove-member-help = Жаңылыш жазылган мүчөнү тизмеден чыгарат.
cmd-all-present = Баары келди
cmd-all-present-help = Келе элек мүчөлөрдүн баарын азыр келди деп жазат.
cmd-presence-at = Убактысы менен
cmd-presence-at-help = Мүчөнүн келген же кеткен убактысын жазат.
cmd-withdraw = Чыгып калды
cmd-withdraw-help = Бюллетень басылгандан кийин чыгып калган талапкерди жазат.
cmd-reinstate = Кайтаруу
cmd-reinstate-help = Жаңылыш чыгарылган талапкерди тизмеге кайтарат.
cmd-seal-box = Ящик кошуу
cmd-seal-box-help = Бош көрсөтүлүп, пломбаланган ящикти жазат.

## In forms

cmd-form-next = Кийинки
cmd-form-next-help = Кийинки талаага өтөт; акыркысынан кийин жазууну бүтүрөт.
cmd-form-up = Өйдө
cmd-form-up-help = Мурунку талаага өтөт.
cmd-form-down = Ылдый
cmd-form-down-help = Кийинки талаага өтөт.
cmd-form-now = Азыр
cmd-form-now-help = Убакыт талаасына азыркы убакытты коёт.
cmd-form-back = Артка
cmd-form-back-help = Артка кайтат. Терилгени каралама болуп калат; каралама сакталбаган жерде адегенде сурайт.
cmd-form-agreed = Дал келет
cmd-form-agreed-help = Баары кагазга дал келет: сактайт.
cmd-form-differs = Дал келбейт
cmd-form-differs-help = Кагазга дал келбейт: оңдоо үчүн талааларга кайтат.

## The day at a glance

cmd-today-next = Кийинки
cmd-today-next-help = Азыр аткарыла турган ишти ачат.
cmd-today-steps = Кадамдар
cmd-today-steps-help = Бул этаптын кадамдарын көрсөтөт.
cmd-today-people = Келгендер
cmd-today-people-help = Ким келип, ким кеткенин көрсөтөт.
cmd-today-leave = Чыгуу
cmd-today-leave-help = Чыгаардан мурун сурайт. Сакталгандын баары ордунда калат.

## Voting

cmd-sheet = Баракча терүү
cmd-sheet-help = Тандалган сааттын жаңы баракчасын ачат.
cmd-sheet-again = Оңдоо
cmd-sheet-again-help = Тандалган сааттын акыркы баракчасын себеби менен оңдойт.
cmd-tally = Бирден саноо
cmd-tally-help = Шайлоочуларды бирден саноочу экранды ачат.
cmd-tally-all = Шайлоочу
cmd-tally-all-help = Бир шайлоочуну санайт: бардык бюллетендерди алды.
cmd-tally-1 = Биринчи
cmd-tally-1-help = Биринчи бюллетенди гана алган шайлоочуну санайт.
cmd-tally-2 = Экинчи
cmd-tally-2-help = Экинчи бюллетенди гана алган шайлоочуну санайт.
cmd-tally-3 = Үчүнчү
cmd-tally-3-help = Үчүнчү бюллетенди гана алган шайлоочуну санайт.
cmd-take-back = Кайтаруу
cmd-take-back-help = Акыркы саналган шайлоочуну себеби менен эсептен чыгарат.
cmd-refuse = Бюллетеньсиз
cmd-refuse-help = Бюллетень албай кеткен шайлоочуну себеби менен жазат.
cmd-spoil = Бузулду
cmd-spoil-help = Шайлоочу бузуп, алмаштырган бюллетенди жазат.
cmd-turnout = Катышуу
cmd-turnout-help = Жогорку комиссияга айтылган катышууну жазат.
cmd-suspend = Токтото туруу
cmd-suspend-help = Добуш берүүнү токтото турат же улантат.

## Typing the count

cmd-entry-next = Кийинки сап
cmd-entry-next-help = Кийинки сапка өтөт; акыркысынан кийин суммаларды көрсөтөт.
cmd-entry-up = Өйдө
cmd-entry-up-help = Мурунку сапка өтөт.
cmd-entry-down = Ылдый
cmd-entry-down-help = Кийинки сапка өтөт.
cmd-entry-go = Сапка өтүү
cmd-entry-go-help = Номери терилген сапка өтөт.
cmd-entry-go-now = Өтүү
cmd-entry-go-now-help = Ошол номердеги сапка өтөт.
cmd-entry-stay = Баш тартуу
cmd-entry-stay-help = Мурунку сапта калат.
cmd-entry-check = Текшерүү
cmd-entry-check-help = Терилген сандардын суммаларын көрсөтөт.
cmd-entry-close = Бүтүрүү
cmd-entry-close-help = Терүүнү бүтүрүп, сактайт. Андан кийин ал өзгөрбөйт.
cmd-entry-back = Саптарга
cmd-entry-back-help = Саптарга кайтат. Терилгени өзгөрбөйт.
cmd-entry-leave = Артка
cmd-entry-leave-help = Терүүдөн чыгат. Терилгени калат, бирок эсепке кире элек.

## After the count

cmd-explain = Түшүндүрүү
cmd-explain-help = Дал келбөөнүн себебин жазат.
cmd-surplus = Ашыкча
cmd-surplus-help = Ашыкча бюллетень чыкканда эмне кылууну көрсөтөт.
cmd-machine-again = АЭУну оңдоо
cmd-machine-again-help = АЭУнун чегиндеги сандарды кайра терүүгө ачат.
cmd-heard = Дал келет
cmd-heard-help = Сап үн чыгарып окулду жана кагазга дал келет.
cmd-differs = Дал келбейт
cmd-differs-help = Сап кагазга дал келбейт: окуу токтоп, ал кайра саналат.
cmd-to-signatures = Кол коюуга
cmd-to-signatures-help = Мүчөлөрдүн кол коюусуна өтөт.
cmd-correct-seals = Пломбалар
cmd-correct-seals-help = Тандалган ящиктин туура эмес жазылган пломба номерлерин оңдойт; эки мүчө, себеби менен.

## The registers

cmd-search-open = Ачуу
cmd-search-open-help = Тандалган сапты ачат; акыркы сап жаңы адамды каттайт.
cmd-search-first = Башына
cmd-search-first-help = Биринчи сапка өтөт.
cmd-search-last = Аягына
cmd-search-last-help = Акыркы сапка өтөт: ал адамды каттайт.
cmd-people-more = Дагы
cmd-people-more-help = Киргизбөө, тизмени файлдан алуу, укуктар, басып чыгаруу.
cmd-add-complaint = Кабыл алуу
cmd-add-complaint-help = Жаңы даттанууну кабыл алат; тил кат дароо басылат.
cmd-print-board = Тактага
cmd-print-board-help = Даттануулардын абалын аттарсыз басат: маалымат тактасы үчүн.
cmd-print-register = Басуу
cmd-print-register-help = Ушул журналды басып чыгарат.
cmd-print-hours = Басуу
cmd-print-hours-help = Барактарды жана эсептегичтерди саат боюнча басып чыгарат.
cmd-print-search = Баракча
cmd-print-search-help = Издөөнүн баракчасын басып чыгарат.
cmd-print-warnings = Отчёт
cmd-print-warnings-help = Эскертүүлөр жөнүндө отчётту басып чыгарат.
cmd-make-incident = Окуя кылуу
cmd-make-incident-help = Даттанууну окуя катары да жазат жана экөөнү байланыштырат.
cmd-add-incident = Окуя кошуу
cmd-add-incident-help = Жаңы окуянын түрүн тандоону ачат.
cmd-cards = Карталар
cmd-cards-help = Өрт, коркутуу, эвакуация, электр: окуп, аткаруучу карталар.
cmd-vote-other = Башка маселе
cmd-vote-other-help = Башка маселени добушка коёт.
cmd-acts = Акттар
cmd-acts-help = Түзүлгөн акттарды көрсөтөт.
cmd-vote-function = Кызмат
cmd-vote-function-help = Төраганы же катчыны алмаштырууну добушка коёт.
cmd-approved = Саны
cmd-approved-help = Комиссиянын бекитилген санын жазат: кворум андан эсептелет.
cmd-minutes = Жыйын баяны
cmd-minutes-help = Күндүн жыйын баянын жазуулардан түзүп, басып чыгарат.
cmd-add-act = Акт түзүү
cmd-add-act-help = Үлгүлөрдүн тизмесин ачат.
cmd-act-sign = Кол коюуга
cmd-act-sign-help = Тексти бүттү: кол коюучу мүчөлөрдү тандоого өтөт.
cmd-act-side = Экинчи тил
cmd-act-side-help = Кыргызча жана орусча тексттин ортосунда алмашат.
cmd-copy-next = Кийинки сап
cmd-copy-next-help = Сап кагазга көчүрүлдү: кийинкисин көрсөтөт.
cmd-copy-before = Мурунку сап
cmd-copy-before-help = Мурунку сапка кайтат.
cmd-card-done = Аткарылды
cmd-card-done-help = Кадам аткарылды: кийинкисин көрсөтөт.
cmd-card-record = Окуя жазуу
cmd-card-record-help = Картанын түрү менен окуяны жазат.
cmd-card-holders = Кимде
cmd-card-holders-help = Ар бир материалды ким алып турганын жазат.
cmd-card-undo = Мурунку
cmd-card-undo-help = Мурунку кадамга кайтат.
