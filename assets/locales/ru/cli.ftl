### The command line: help, answers, progress.

# tartip lint and every place that names a problem of a form, profile or procedure. The sentences follow «FILE:LINE:COLUMN: ».

lint-about = Проверяет формы, профили, порядки дня и журналы: со строкой и знаком
lint-help-file = Файлы для проверки
lint-right-form = форма { $id }, строк: { $lines }, правил: { $rules }: всё верно
lint-right-profile = профиль { $id }, выборов: { $contests }: всё верно
lint-right-procedure = порядок дня { $id }, шагов: { $steps }: всё верно
lint-right-registers = журналы { $id }, кодов: { $codes }, актов: { $acts }: всё верно
lint-kind-form = форма
lint-kind-profile = профиль
lint-kind-procedure = порядок дня
lint-kind-registers = журналы
lint-no-file = такого файла нет
# $profiles: names of profiles, as they are typed.
lint-no-form = такой формы нет. В программе есть: { $forms }. Другая форма указывается своим файлом.
lint-no-profile = такого профиля нет. В программе есть: { $profiles }. Другой профиль указывается своим файлом.
lint-is-folder = это папка, а не файл
lint-no-permission = нет разрешения читать файл
lint-unreadable = файл не читается: { $detail }
lint-too-large = файл слишком велик: самое большее { $limit } КиБ
lint-not-text = с этого места это не текст в UTF-8
lint-syntax = здесь не читается TOML: { $detail }
lint-unknown-kind = это не форма, не профиль, не порядок дня и не журналы: нет ни [[line]], ни [[contest]], ни [[step]], ни [[act]]
lint-wrong-kind = файл другого вида, нужен: { $wanted }
lint-missing-key = здесь нет ключа «{ $key }»
lint-unknown-key = ключ «{ $key }» здесь ничего не значит
lint-unknown-word = слово «{ $word }» неизвестно; можно: { $allowed }
lint-wrong-value = значение здесь не подходит: { $detail }
lint-not-a-time = время пишется в кавычках, как "08:00"
lint-not-a-date = дата пишется в кавычках, как "2027-01-24"
lint-verified-true = одного true мало: false или by, act, date — кто, каким актом и когда сверил
lint-verified-shape = должно быть false или by, act, date
lint-empty-text = здесь должен быть текст
lint-empty-list = список пуст
lint-bad-id = имя состоит из букв a-z, цифр и одиночных «-» и начинается с буквы
lint-bad-line-id = имя строки — латинская буква, затем буквы или цифры (L7); sum, abs и marks не годятся
lint-duplicate = «{ $value }» стоит второй раз
lint-unknown-line = в форме нет строки { $line }
lint-line-of-other-stock = строки { $line } нет при одном из видов бюллетеней, где действует правило (stock)
lint-no-figures = в правиле нет ни одного числа протокола
lint-unknown-reason = в форме нет причины «{ $reason }»
lint-option-number = здесь должен стоять номер { $expected }: по порядку 1, 2, 3
lint-no-options = нет ни вариантов выбора, ни options_typed
lint-options-twice = варианты выбора заданы здесь, и стоит options_typed: может быть только одно
lint-unknown-form = форма «{ $form }» не найдена или не читается
lint-unknown-procedure = порядок дня «{ $procedure }» не найден или не читается
lint-unknown-registers = журналы «{ $registers }» не найдены или не читаются
lint-no-marks = в действительном бюллетене есть хотя бы одна отметка
lint-hours-order = заседание не позже открытия, открытие раньше закрытия
lint-outside-hours = это время не между открытием и закрытием
lint-time-order = времена пишутся по порядку, каждое один раз
lint-offset = разница с UTC — от -720 до 840 минут
lint-offset-hours = разница с UTC — в полных часах (кратно 60): счёт хранит только полный час
lint-minutes = в часе минуты от 0 до 59
lint-practice-name = имя профиля с practice = true начинается с «practice», других — нет
lint-phase-order = шаги стоят в порядке этапов дня
lint-step-fields = [[step.field]] бывает только при does = "values", и там обязательно
lint-field-choices = [[step.field.choice]] бывает только при kind = "choice", и там обязательно
lint-private-field = private = true бывает только при kind = "text"
lint-pile-field = pile бывает только при kind = "number" и per_contest
lint-field-of-other-stock = это поле никогда не спросят: у его шага другой stock
lint-due-phase = due бывает только при phase = "voting"
lint-recount-places = recount = true стоит ровно в одном [[search]]
lint-pace-order = second_device не меньше 1, а check_typing больше него
lint-bad-code = группа — две заглавные латинские буквы, код — буквы группы, «-» и две цифры (OP-01)
lint-unknown-group = группы «{ $group }» нет
lint-unknown-class = класса срока «{ $class }» нет
lint-unknown-code = кода «{ $code }» нет
lint-core-order = основные коды группы стоят перед остальными
lint-severity = тяжесть — 1, 2, 3 или 4
lint-no-people = предел — не меньше 1; где его нет, не пишите его
lint-idle-ground = основание бывает для недопуска, для удаления или для того и другого
lint-due-range = часов — от 1 до 720, дней — от 1 до 60
lint-unknown-placeholder = «{ $name }» нечем заполнить
lint-lone-brace = у фигурной скобки нет пары
lint-rule-too-long = правило слишком длинное: самое большее { $limit } знаков
lint-rule-too-deep = скобки слишком глубоки: самое большее { $limit }
lint-rule-character = знака «{ $character }» в правиле не бывает
lint-rule-number-too-large = число больше 999999999
lint-rule-value-expected = здесь должна стоять строка, число или функция
lint-rule-sign-expected = здесь должен стоять + или - или сравнение
lint-rule-comparison-expected = нет сравнения: = <> <= >= < >
lint-rule-second-comparison = в правиле только одно сравнение
lint-rule-unknown-function = такой функции нет; есть sum(votes), abs(...), marks(L10)
lint-rule-opening-expected = здесь должна стоять (
lint-rule-closing-expected = здесь должна стоять )
lint-rule-nothing-to-close = лишняя )
lint-rule-votes-expected = внутри sum стоит только votes
lint-rule-line-expected = внутри marks стоит только одна строка

# tartip check: a table of protocols against the rules of a form. $shown is a rule with numbers, like «11 + 627 <> 630 + 10».

check-about = Проверяет таблицу протоколов по правилам формы
check-help-form = Имя формы внутри программы или путь к файлу
check-help-file = Таблица протоколов, .csv или .csv.gz; «-» — стандартный ввод
check-help-json = Выводит один документ JSON
check-row = строка { $line }
check-finding = { $severity }: { $say } { $shown } ({ $rule })
check-unreadable = НЕ ЧИТАЕТСЯ: { $problem }
check-severity-notice = заметка
check-severity-warning = предупреждение
check-severity-error = ОШИБКА
check-severity-alarm = ТРЕВОГА
check-cells = ячеек в строке: { $found }, в заголовке: { $expected }
check-cell-empty = пусто в столбце «{ $column }»; если нет ни одного, пишется ноль
check-cell-no-figure = в столбце «{ $column }» не целое число: «{ $text }»
check-form = Форма: { $title } ({ $id })
check-rows = Строк: { $rows }; не прочитано: { $unreadable }
check-balanced = Строк, где всё сходится: { $rows } ({ $share })
check-ballots = Найдено против выданных: столько же { $balanced } ({ $balanced-share }); меньше { $short } ({ $short-share }); больше { $surplus } ({ $surplus-share })
check-found = Ошибок: { $errors }; тревог: { $alarms }; предупреждений: { $warnings }; заметок: { $notices }
check-unverified = Эта форма не сверена с официальным текстом.
check-rule = {"  "}{ $rule }, { $severity }: не выполнено: { $broken }; неизвестно: { $unknown }
check-ignored = Столбец не из формы не рассматривался: «{ $column }»
check-empty = в таблице нет заголовка
check-not-text = заголовок не в UTF-8; сохраните таблицу как «CSV UTF-8»
check-no-columns = в этой форме не названы столбцы таблицы (column)
check-column-missing = в таблице нет столбца «{ $column }»
check-column-twice = столбец «{ $column }» стоит дважды
check-cut = файл повреждён или обрезан и не прочитан до конца

### The command line itself.

cli-about = Ведёт участковую комиссию через день голосования, без сети
cli-about-long = Ведёт участковую избирательную комиссию через день голосования, без сети. Без команды: продолжить день, начать новый или учиться; с BOOK: открыть её.
cli-book = Книга дня, которую открыть
cli-lang = Язык: ky, ru или en
cli-data = Папка книг дня вместо обычной папки данных
cli-ascii = Рисовать только знаками ASCII
cli-new = Создать книгу дня без вопросов
cli-new-profile = Профиль: файл или один из программы: { $profiles }
cli-new-precinct = Номер участка: цифры, можно с дефисом
cli-new-date = День голосования, ГГГГ-ММ-ДД, если его нет в профиле
# $practice: the name of its profile, as it is typed.
cli-practice = Учебные выборы по профилю { $practice }
cli-practice-seed = Число, из которого следует скрытая правда дня
cli-practice-auto = Сыграть день нажатиями клавиш, без терминала, и записать все файлы
cli-practice-out = Папка для книги и файлов
cli-show = Напечатать, что говорит книга, текстом или JSON
cli-show-book = Книга дня
cli-show-what = Что показать: status, balance, protocol, boxes, journal, people, complaints, incidents, decisions, copies или key
cli-show-json = В виде JSON
cli-show-private = С именами и текстами журналов, только для самой комиссии; конфиденциальное не показывается никогда
cli-export = Записать протоколы книги как PDF, JSON и CSV
cli-export-book = Книга дня
cli-export-to = Папка, куда записать
cli-export-registers = Журналы, протокол заседания, решения, акты и листы учёта бюллетеней, ящиков и пломб вместо протоколов
cli-export-bundle = Один файл со всем, что может выйти из комнаты: протоколы, журналы, факты, суммы
cli-export-facts = Пакет таким, каким он был после стольких фактов
cli-export-only = Только такие файлы: pdf, json, csv
cli-export-english = Кроме кыргызско-русских страниц – ещё и страницы на английском
cli-blank = Записать бланки всего, чтобы заполнять от руки
cli-blank-profile = Профиль: файл или один из программы: { $profiles }
cli-blank-to = Папка, куда записать
cli-verify = Проверить книгу, пакет или код и сказать, чьи они
cli-verify-files = Книги дня и пакеты
cli-verify-key = Открытая половина ключа комиссии: файл .pub или allowed_signers
cli-verify-code = Текст кода на последней странице протокола или на контрольном листе
cli-verify-json = В виде JSON
cli-verify-head = Сравнить с напечатанным отпечатком журнала: 64 знака, группы – в кавычках
cli-completions = Напечатать подсказки для оболочки
cli-completions-shell = Оболочка
cli-man = Напечатать страницу руководства
cli-no-such-language = Языка «{ $given }» нет. Выберите ky, ru или en.
cli-no-terminal = Программе нужен терминал. Для простого текста: «tartip show BOOK status».
cli-failed = Не сделано: { $error }. Сохранённое раньше цело.
cli-not-drafted = { $contest }: проекта ещё нет, записывать нечего.
cli-new-needs-date = В профиле нет даты. Добавьте день голосования: --date 2027-01-24.
cli-practice-needs-out = Укажите, куда записать: --out ПАПКА.
cli-practice-out-not-empty = Папка { $folder } не пуста. Ничего не изменено. Укажите пустую или новую.
cli-practice-done = Учебный день сыгран до конца. Книга и файлы лежат в папке { $folder }.
cli-practice-lost = Учебный день не дошёл до конца: { $why }
verify-practice = УЧЕБНЫЕ выборы, не настоящие.
verify-wrong = НЕ так, как было записано. Первый неверный факт: { $row }, { $why }. Факты до него не изменены. Сравните с бумагой и копиями.
verify-draft = Проект протокола (факт { $row }) не следует из фактов до него.
verify-whole = Все факты на месте, ни один не изменён: { $count }. Протоколы следуют из них.
verify-head = Отпечаток журнала: { $head }
verify-head-equal = Напечатанный отпечаток журнала тот же: после печати ничего не добавлено и не изменено.
verify-head-earlier = Напечатанный отпечаток журнала относится к факту { $row }. После печати факты добавлены; до неё ничего не изменено.
verify-head-other = Напечатанного отпечатка журнала здесь НЕТ. Он от другой книги, или эту сделали заново.
verify-head-of-protocol = Вы дали не отпечаток журнала, а контрольную сумму протокола: { $title } ({ $contest }), версия { $version }, проект { $draft }. Она здесь есть, но чей это файл, не доказывает.
verify-words-agree = Контрольные слова совпадают с фактом { $row }. Это доказывает меньше, чем 64 знака: слова можно подобрать.
verify-words-other = Контрольные слова НЕ совпадают ни с одним фактом и ни с одним протоколом. Они от другой книги, или эту сделали заново.
verify-why-missing = факта нет
verify-why-damaged = файл здесь повреждён
verify-why-form = столбец записан не этой программой
verify-why-hash = содержание изменено
verify-why-book = факт из другой книги
verify-why-place = факт не на своём месте
verify-why-link = факт не продолжает цепь
verify-why-opening = факт не открывает день или открывает его снова
verify-why-practice = факт учебный
verify-why-hour = хранит больше, чем час
verify-why-private = личная часть подменена
verify-why-body = содержание не такое, как говорит его вид

# What is wrong with the command line. $argument, $other: options or commands as typed, $value: what was typed, $possible: what may stand there.

usage = { $what } Справка: tartip --help
usage-unknown = Нет такой команды или параметра: «{ $argument }».
usage-value = Значение «{ $value }» не подходит для { $argument }.
usage-value-of = Значение «{ $value }» не подходит для { $argument }. Возможны: { $possible }.
usage-no-value = Не указано значение: { $argument }.
usage-missing = Не указано: { $argument }.
usage-conflict = { $argument } и { $other } вместе не используются.
usage-twice = Указано дважды: { $argument }.
usage-unreadable = Командная строка не читается.
usage-book-and-command = Укажите что-то одно: книгу или команду. Справка: tartip --help
cli-help = Показать справку
cli-version = Показать версию
help-usage = Использование:
help-commands = Команды
help-arguments = Аргументы
help-options = Параметры

# The manual page.

man-name = Имя
man-synopsis = Использование
man-description = Описание
man-keys = Клавиши
man-exit = Коды выхода
man-files = Файлы
man-environment = Окружение
man-keys-about = Клавиша узнаётся по месту: русская, кыргызская и латинская раскладки действуют одинаково. Пока вводится текст, буква остаётся текстом.
man-file-book = Книга настоящего дня: файл SQLite, в котором каждая запись связана с предыдущей.
man-file-practice = Учебная книга. С книгами настоящих дней она никогда не смешивается.
man-file-beside = Файлы рядом с книгой: замок, который не пускает вторую программу, и файлы SQLite.
man-file-data = DATA в Linux, если не указано --data.
man-no-color = Если не пусто, программа рисует без цвета.

# Tables of keys, by screen.

screen-global = На каждом экране
screen-today = Сегодня
screen-voters = Избиратели
screen-tally = Живой счёт
screen-balance = Баланс
screen-findings = Находки
screen-compare = Сравнение со счётом машины
screen-reading = Чтение вслух
screen-journal = Журнал
screen-start = Начало
screen-list = Списки
screen-steps = Шаги
screen-members = Члены комиссии
screen-presence = Кто пришёл и ушёл
screen-options = Строки бюллетеня
screen-boxes = Ящики и пломбы
screen-form = Формы
screen-reading-back = Чтение формы перед записью
screen-entry = Ввод чисел
screen-entry-go = Переход к строке ввода
screen-entry-check = Сверка двух вводов

# Exit codes, by number.

exit-0 = Сделано, всё верно.
exit-1 = Сделано, но не всё верно: найдены ошибки или книга не цела.
exit-2 = Командная строка неверна.
exit-3 = Файл не читается или не пишется.
exit-4 = Файл не того вида или испорчен.
exit-5 = Книга открыта в другом окне.
exit-6 = Файл сделан более новой версией программы.
exit-7 = Учёба смешалась бы с настоящим днём.
verify-forgotten = { $count ->
    [one] Стёрта { $count } личная часть: имени или телефона больше нет, остальное не изменено.
    [few] Стёрто { $count } личные части: имён или телефонов больше нет, остальное не изменено.
   *[many] Стёрто { $count } личных частей: имён или телефонов больше нет, остальное не изменено.
}
cli-new-other-date = День голосования задан профилем: { $date }. Книга не создана.
