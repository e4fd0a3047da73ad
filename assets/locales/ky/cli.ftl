### The command line: help, answers, progress.

# tartip lint and every place that names a problem of a form, profile or procedure. The sentences follow «FILE:LINE:COLUMN: ».

lint-about = Формаларды, профилдерди, күндүн тартиптерин жана журналдарды текшерет: сап жана белги менен
lint-help-file = Текшериле турган файлдар
lint-right-form = { $id } формасы, саптар: { $lines }, эрежелер: { $rules }: туура
lint-right-profile = { $id } профили, шайлоолор: { $contests }: туура
lint-right-procedure = { $id } тартиби, кадамдар: { $steps }: туура
lint-right-registers = { $id } журналдары, коддор: { $codes }, актылар: { $acts }: туура
lint-kind-form = форма
lint-kind-profile = профиль
lint-kind-procedure = күндүн тартиби
lint-kind-registers = журналдар
lint-no-file = мындай файл жок
# $profiles: names of profiles, as they are typed.
lint-no-form = мындай форма жок. Программада булар бар: { $forms }. Башка форма үчүн анын файлын жазыңыз.
lint-no-profile = мындай профиль жок. Программада булар бар: { $profiles }. Башка профиль үчүн анын файлын жазыңыз.
lint-is-folder = бул файл эмес, папка
lint-no-permission = файлды окууга уруксат жок
lint-unreadable = файл окулбай жатат: { $detail }
lint-too-large = файл өтө чоң: эң көп дегенде { $limit } КиБ
lint-not-text = бул жерден ары UTF-8 тексти эмес
lint-syntax = бул жерде TOML окулбайт: { $detail }
lint-unknown-kind = бул форма да, профиль да, күндүн тартиби да, журналдар да эмес: [[line]], [[contest]], [[step]] же [[act]] жок
lint-wrong-kind = файлдын түрү башка, керектүүсү: { $wanted }
lint-missing-key = бул жерде «{ $key }» ачкычы жок
lint-unknown-key = «{ $key }» ачкычы бул жерде эч нерсени билдирбейт
lint-unknown-word = «{ $word }» сөзү белгисиз; болору: { $allowed }
lint-wrong-value = бул жердеги маани туура келбейт: { $detail }
lint-not-a-time = убакыт тырмакчада "08:00" сыяктуу жазылат
lint-not-a-date = күн тырмакчада "2027-01-24" сыяктуу жазылат
lint-verified-true = true деп жазуу жетишсиз: false же by, act, date — ким, кайсы акт менен, качан салыштырган
lint-verified-shape = false же by, act, date болушу керек
lint-empty-text = бул жерде текст болушу керек
lint-empty-list = тизмеде эч нерсе жок
lint-bad-id = ат a-z тамгаларынан, цифралардан жана жалгыз «-» белгисинен турат, тамгадан башталат
lint-bad-line-id = саптын аты — латын тамгасы, андан кийин тамгалар же цифралар (L7); sum, abs, marks болбойт
lint-duplicate = «{ $value }» экинчи жолу жазылган
lint-unknown-line = формада { $line } сабы жок
lint-line-of-other-stock = { $line } сабы бул эреже колдонулган ар бир учурда боло бербейт (stock)
lint-no-figures = эрежеде протоколдун бир да саны жок
lint-unknown-reason = формада «{ $reason }» себеби жок
lint-option-number = бул жерде { $expected } номери болушу керек: 1, 2, 3 ирети менен
lint-no-options = талапкерлер да жок, options_typed да жок
lint-options-twice = талапкерлер ушул жерде берилген, options_typed да турат: бирөө гана болот
lint-unknown-form = «{ $form }» формасы табылган жок же окулбайт
lint-unknown-procedure = «{ $procedure }» күн тартиби табылган жок же окулбайт
lint-unknown-registers = «{ $registers }» журналдары табылган жок же окулбайт
lint-no-marks = жарактуу бюллетенде кеминде бир белги болот
lint-hours-order = жыйын ачылыштан, ачылыш жабылыштан мурда болот
lint-outside-hours = бул убакыт ачылыш менен жабылыштын ортосунда эмес
lint-time-order = убакыттар ирети менен, ар бири бир жолу жазылат
lint-offset = UTC менен айырма: -720 мүнөттөн 840 мүнөткө чейин
lint-offset-hours = UTC менен айырма толук саат менен эсептелет (60ка бөлүнөт): эсеп толук саатты гана сактайт
lint-minutes = саатта 0дөн 59га чейин мүнөт болот
lint-practice-name = practice = true профилинин аты «practice» деп башталат, башкасыныкы андай башталбайт
lint-phase-order = кадамдар күндүн этаптарынын ирети менен турат
lint-step-fields = [[step.field]] does = "values" менен гана жана ар дайым бирге турат
lint-field-choices = [[step.field.choice]] kind = "choice" менен гана жана ар дайым бирге турат
lint-private-field = private = true kind = "text" менен гана турат
lint-pile-field = pile kind = "number" жана per_contest менен гана турат
lint-field-of-other-stock = бул талаа эч качан суралбайт: кадамынын stock мааниси башка
lint-due-phase = due phase = "voting" менен гана турат
lint-recount-places = recount = true бир гана [[search]] ичинде турат
lint-pace-order = second_device 1ден кем эмес, check_typing андан чоң
lint-bad-code = топ — эки баш латын тамгасы, код — тобунун тамгалары, «-» жана эки цифра (OP-01)
lint-unknown-group = «{ $group }» тобу жок
lint-unknown-class = мөөнөттүн «{ $class }» классы жок
lint-unknown-code = «{ $code }» коду жок
lint-core-order = топтун негизги коддору калгандарынан мурда турат
lint-severity = оордугу 1, 2, 3 же 4 болот
lint-no-people = чек 1ден кем болбойт; чек жок болсо, жазылбайт
lint-idle-ground = негиз киргизбөө үчүн, чыгаруу үчүн же экөө үчүн тең болот
lint-due-range = саат 1ден 720га чейин, күн 1ден 60ка чейин болот
lint-unknown-placeholder = «{ $name }» эч нерсе менен толтурулбайт
lint-lone-brace = фигуралык кашаанын жубу жок
lint-rule-too-long = эреже өтө узун: эң көп дегенде { $limit } белги
lint-rule-too-deep = кашаалар өтө терең: эң көп дегенде { $limit }
lint-rule-character = эрежеде «{ $character }» белгиси болбойт
lint-rule-number-too-large = сан 999999999дан чоң
lint-rule-value-expected = бул жерде сап, сан же функция болушу керек
lint-rule-sign-expected = бул жерде + же - же салыштыруу болушу керек
lint-rule-comparison-expected = салыштыруу жок: = <> <= >= < >
lint-rule-second-comparison = эрежеде бир гана салыштыруу болот
lint-rule-unknown-function = мындай функция жок; бары: sum(votes), abs(...), marks(L10)
lint-rule-opening-expected = бул жерде ( болушу керек
lint-rule-closing-expected = бул жерде ) болушу керек
lint-rule-nothing-to-close = ) ашыкча
lint-rule-votes-expected = sum ичинде votes гана турат
lint-rule-line-expected = marks ичинде бир сап гана турат

# tartip check: a table of protocols against the rules of a form. $shown is a rule with numbers, like «11 + 627 <> 630 + 10».

check-about = Протоколдордун жадыбалын форманын эрежелери менен текшерет
check-help-form = Программанын ичиндеги форманын аты же файлдын жолу
check-help-file = Протоколдордун жадыбалы, .csv же .csv.gz; «-» — стандарттык киргизүү
check-help-json = Бир JSON документин чыгарат
check-row = { $line }-сап
check-finding = { $severity }: { $say } { $shown } ({ $rule })
check-unreadable = ОКУЛБАЙТ: { $problem }
check-severity-notice = белгилөө
check-severity-warning = эскертүү
check-severity-error = КАТА
check-severity-alarm = КООПТУУ
check-cells = катардагы уячалар: { $found }, баш катарда: { $expected }
check-cell-empty = «{ $column }» мамычасы бош; жок болсо, нөл жазылат
check-cell-no-figure = «{ $column }» мамычасында бүтүн сан эмес: «{ $text }»
check-form = Форма: { $title } ({ $id })
check-rows = Катарлар: { $rows }; окулбаганы: { $unreadable }
check-balanced = Баары дал келген катарлар: { $rows } ({ $share })
check-ballots = Табылганы берилгенге караганда: ошончо { $balanced } ({ $balanced-share }); аз { $short } ({ $short-share }); көп { $surplus } ({ $surplus-share })
check-found = Каталар: { $errors }; коопту белгилер: { $alarms }; эскертүүлөр: { $warnings }; белгилөөлөр: { $notices }
check-unverified = Бул форма расмий текст менен салыштырылган эмес.
check-rule = {"  "}{ $rule }, { $severity }: аткарылбаганы: { $broken }; белгисизи: { $unknown }
check-ignored = Формада жок мамыча каралган жок: «{ $column }»
check-empty = жадыбалдын баш катары жок
check-not-text = баш катар UTF-8 тексти эмес; жадыбалды «CSV UTF-8» түрүндө сактагыла
check-no-columns = бул формада жадыбалдын мамычалары көрсөтүлгөн эмес (column)
check-column-missing = жадыбалда мындай мамыча жок: «{ $column }»
check-column-twice = мындай мамыча эки жолу бар: «{ $column }»
check-cut = файл бузулган же кесилип калган, аягына чейин окулган жок

### The command line itself.

cli-about = Участкалык шайлоо комиссиясын добуш берүү күнү бою тармаксыз коштойт
cli-about-long = Участкалык шайлоо комиссиясын добуш берүү күнү бою тармаксыз коштойт. Буйруксуз: күндү улантуу, жаңысын баштоо же машыгуу; BOOK менен: аны ачуу.
cli-book = Ачыла турган күндүн китеби
cli-lang = Тил: ky, ru же en
cli-data = Күндүн китептери жаткан папка
cli-ascii = ASCII белгилери менен гана тартуу
cli-new = Күндүн китебин суроосуз түзүү
cli-new-profile = Профиль: файл же программадагы профиль: { $profiles }
cli-new-precinct = Участоктун номери: цифралар, дефис болсо болот
cli-new-date = Добуш берүү күнү, ЖЖЖЖ-АА-КК, профилде жок болсо
# $practice: the name of its profile, as it is typed.
cli-practice = Машыгуу шайлоосу, профили { $practice }
cli-practice-seed = Күндүн жашыруун чындыгы ушул сандан чыгат
cli-practice-auto = Күндү баскычтар менен терминалсыз ойноп, бардык файлдарды жазуу
cli-practice-out = Китеп менен файлдар үчүн папка
cli-show = Китепте эмне бар экенин текст же JSON түрүндө чыгаруу
cli-show-book = Күндүн китеби
cli-show-what = Эмне көрсөтүлөт: status, balance, protocol, boxes, journal, people, complaints, incidents, decisions, copies же key
cli-show-json = JSON түрүндө
cli-show-private = Журналдардагы аттар жана тексттер менен, комиссиянын өзү үчүн; купуясы эч качан көрсөтүлбөйт
cli-export = Китептин протоколдорун PDF, JSON жана CSV түрүндө жазуу
cli-export-book = Күндүн китеби
cli-export-to = Жазыла турган папка
cli-export-registers = Протоколдордун ордуна журналдар, күндүн жыйын протоколу, чечимдер, актылар жана бюллетендердин, ящиктердин, пломбалардын баракчалары
cli-export-bundle = Бөлмөдөн чыга алгандын баары бир файлда: протоколдор, журналдар, фактылар, суммалар
cli-export-facts = Топтом ушунча фактыдан кийин кандай болсо, ошондой
cli-export-only = Ушул файлдар гана: pdf, json, csv
cli-export-english = Кыргызча-орусча барактардын жанына англис тилиндегилерин да жазуу
cli-blank = Бардык кагаздардын бланктарын жазып берүү: алар кол менен толтурулат
cli-blank-profile = Профиль: файл же программадагы профиль: { $profiles }
cli-blank-to = Жазыла турган папка
cli-verify = Китепти, топтомду же кодду текшерип, кимдики экенин айтуу
cli-verify-files = Күндүн китептери жана топтомдор
cli-verify-key = Комиссиянын ачкычынын ачык бөлүгү: .pub же allowed_signers файлы
cli-verify-code = Протоколдун акыркы барагындагы же текшерүү баракчасындагы коддун тексти
cli-verify-json = JSON түрүндө
cli-verify-head = Журналдын басылган изи менен салыштыруу: 64 белги, топторго бөлүнсө тырмакчада
cli-completions = Буйрук чөйрөсү үчүн толуктоолорду чыгаруу
cli-completions-shell = Буйрук чөйрөсү
cli-man = Колдонмонун бетин чыгаруу
cli-no-such-language = «{ $given }» деген тил жок. ky, ru же en тандаңыз.
cli-no-terminal = Программага терминал керек. Жөнөкөй текст үчүн: «tartip show BOOK status».
cli-failed = Аткарылган жок: { $error }. Мурда сакталганы бүтүн.
cli-not-drafted = { $contest }: долбоор азырынча жок, жаза турган эч нерсе жок.
cli-new-needs-date = Бул профилде күн жок. Добуш берүү күнүн кошуңуз: --date 2027-01-24.
cli-practice-needs-out = Кайда жазылаарын көрсөтүңүз: --out ПАПКА.
cli-practice-out-not-empty = { $folder } папкасы бош эмес. Эч нерсе өзгөргөн жок. Бош же жаңы папканы көрсөтүңүз.
cli-practice-done = Машыгуу күнү аягына чейин ойнолду. Китеп менен файлдар: { $folder }.
cli-practice-lost = Машыгуу күнү аягына чыккан жок: { $why }
verify-practice = МАШЫГУУ шайлоосу, чыныгы эмес.
verify-wrong = Жазылгандай ЭМЕС. Биринчи туура эмес факт: { $row }, { $why }. Ага чейинки фактылар өзгөргөн жок. Кагаз жана көчүрмөлөр менен салыштырыңыз.
verify-draft = Протоколдун долбоору ({ $row }-факт) ага чейинки фактылардан чыкпайт.
verify-whole = Бардык фактылар ордунда, бири да өзгөртүлгөн эмес: { $count }. Протоколдор алардан чыгат.
verify-head = Журналдын изи: { $head }
verify-head-equal = Журналдын басылган изи ушул эле: басылгандан кийин эч нерсе кошулган да, өзгөртүлгөн да эмес.
verify-head-earlier = Журналдын басылган изи { $row }-фактыга таандык. Басылгандан кийин фактылар кошулган; ага чейинкиси өзгөргөн жок.
verify-head-other = Журналдын басылган изи мында ЖОК. Ал башка китептики же бул китеп кайра жасалган.
verify-head-of-protocol = Сиз журналдын изин эмес, протоколдун контролдук суммасын бердиңиз: { $title } ({ $contest }), { $version }-версия, { $draft }-долбоор. Ал мында бар, бирок файл кимдики экенин далилдебейт.
verify-words-agree = Текшерүү сөздөрү { $row }-фактыга дал келет. Бул 64 белгиден азыраакты далилдейт: сөздөрдү тандап дал келтирсе болот.
verify-words-other = Текшерүү сөздөрү бир да фактыга, бир да протоколго дал КЕЛБЕЙТ. Алар башка китептики же бул китеп кайра жасалган.
verify-why-missing = факт жок
verify-why-damaged = файл ушул жерде бузулган
verify-why-form = тилкени бул программа жазган эмес
verify-why-hash = мазмуну өзгөртүлгөн
verify-why-book = башка китептин фактысы
verify-why-place = факт өз ордунда эмес
verify-why-link = факт чынжырды улабайт
verify-why-opening = факт күндү ачпайт же кайра ачат
verify-why-practice = факт машыгууга таандык
verify-why-hour = сааттан ашык убакыт сактайт
verify-why-private = жеке бөлүгү алмаштырылган
verify-why-body = мазмуну түрүнө туура келбейт

# What is wrong with the command line. $argument, $other: options or commands as typed, $value: what was typed, $possible: what may stand there.

usage = { $what } Жардам: tartip --help
usage-unknown = Мындай буйрук же параметр жок: «{ $argument }».
usage-value = «{ $value }» мааниси { $argument } үчүн туура эмес.
usage-value-of = «{ $value }» мааниси { $argument } үчүн туура эмес. Мүмкүн болгондор: { $possible }.
usage-no-value = Мааниси көрсөтүлгөн эмес: { $argument }.
usage-missing = Көрсөтүлгөн эмес: { $argument }.
usage-conflict = { $argument } жана { $other } чогуу колдонулбайт.
usage-twice = Эки жолу көрсөтүлгөн: { $argument }.
usage-unreadable = Буйруктун сабы окулбайт.
usage-book-and-command = Китепти же буйрукту гана көрсөтүңүз: бирөөнү. Жардам: tartip --help
cli-help = Жардамды көрсөтүү
cli-version = Версияны көрсөтүү
help-usage = Колдонуу:
help-commands = Буйруктар
help-arguments = Аргументтер
help-options = Параметрлер

# The manual page.

man-name = Аты
man-synopsis = Колдонуу
man-description = Сүрөттөмө
man-keys = Баскычтар
man-exit = Чыгуу коддору
man-files = Файлдар
man-environment = Чөйрө
man-keys-about = Баскыч ордуна карап таанылат: орусча, кыргызча же латынча раскладка күйүп турса да бирдей иштейт. Текст терилип жатканда тамга текст болот.
man-file-book = Чыныгы күндүн китеби: SQLite файлы, ар бир жазуу мурункусуна байланган.
man-file-practice = Машыгуу китеби. Ал чыныгы китептер менен эч качан аралашпайт.
man-file-beside = Китептин жанындагы файлдар: экинчи программаны киргизбеген кулпу жана SQLite файлдары.
man-file-data = DATA, эгерде --data көрсөтүлбөсө, Linux системасында.
man-no-color = Бош болбосо, программа түстөрсүз тартат.

# Tables of keys, by screen.

screen-global = Ар бир экранда
screen-today = Бүгүнкү күн
screen-voters = Шайлоочулар
screen-tally = Түз эсеп
screen-balance = Баланс
screen-findings = Табылгандар
screen-compare = Машинанын эсеби менен салыштыруу
screen-reading = Үн чыгарып окуу
screen-journal = Журнал
screen-start = Башталыш
screen-list = Тизмелер
screen-steps = Кадамдар
screen-members = Комиссиянын мүчөлөрү
screen-presence = Келгендер жана кеткендер
screen-options = Бюллетендин саптары
screen-boxes = Ящиктер жана пломбалар
screen-form = Формалар
screen-reading-back = Формадагыны кайра окуу
screen-entry = Санды терүү
screen-entry-go = Терилген санга өтүү
screen-entry-check = Эки терүүнү салыштыруу

# Exit codes, by number.

exit-0 = Аткарылды, баары туура.
exit-1 = Аткарылды, бирок туура эмеси бар: каталар табылды же китеп бүтүн эмес.
exit-2 = Буйруктун сабы туура эмес.
exit-3 = Файл окулбай же жазылбай жатат.
exit-4 = Файл керектүү түрдө эмес же бузулган.
exit-5 = Китеп башка терезеде ачык.
exit-6 = Файлды программанын жаңыраак версиясы жасаган.
exit-7 = Машыгуу менен чыныгы күн аралашып кетмек.
verify-forgotten = Өчүрүлгөн жеке бөлүктөр: { $count }. Аттары же телефондору жок, калганы өзгөргөн жок.
cli-new-other-date = Добуш берүү күнүн профиль белгилейт: { $date }. Китеп түзүлгөн жок.
