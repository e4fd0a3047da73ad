### Commands: the word in the key line and, under the same key with -help, one sentence for the help screen. Words stay within 14 characters.

## On every screen

cmd-help = Помощь
cmd-help-help = Показывает клавиши и помощь.
cmd-back = Назад
cmd-back-help = Возвращает к прежнему экрану. Введённое не теряется.
cmd-voters = Избиратели
cmd-voters-help = Показывает голосование по часам.
cmd-balance = Баланс
cmd-balance-help = Сопоставляет чеки, выданные и испорченные бюллетени.
cmd-people = Люди
cmd-people-help = Ищет и регистрирует наблюдателей, представителей, прессу.
cmd-complaints = Жалобы
cmd-complaints-help = Показывает жалобы и сроки их решения.
cmd-incidents = Происшествия
cmd-incidents-help = Показывает происшествия и что по ним сделано.
cmd-decisions = Решения
cmd-decisions-help = Показывает решения комиссии, голоса и акты.
cmd-boxes = Ящики
cmd-boxes-help = Показывает ящики и их пломбы.
cmd-language = Язык
cmd-language-help = Меняет язык: кыргызский, русский, английский.
cmd-keyboard = Кто вводит
cmd-keyboard-help = Отмечает, кто за клавиатурой.
cmd-journal = Журнал
cmd-journal-help = Показывает все записи, новые сверху.
cmd-journal-first = К новым
cmd-journal-first-help = Возвращает к самой новой записи.
cmd-leave = Выход
cmd-leave-help = Спрашивает перед выходом. Всё сохранённое остаётся на месте.
cmd-quit = Выход
cmd-quit-help = Закрывает программу.

## In lists

cmd-list-open = Открыть
cmd-list-open-help = Открывает выбранную строку.
cmd-list-up = Вверх
cmd-list-up-help = Переходит на строку выше.
cmd-list-down = Вниз
cmd-list-down-help = Переходит на строку ниже.
cmd-list-first = В начало
cmd-list-first-help = Переходит к первой строке списка.
cmd-list-last = В конец
cmd-list-last-help = Переходит к последней строке списка.
cmd-next-phase = Следующий этап
cmd-next-phase-help = Переходит к следующему этапу дня.
cmd-add-member = Добавить
cmd-add-member-help = Добавляет члена комиссии в список.
cmd-assign = Назначить
cmd-assign-help = Назначает члена комиссии на должность по её решению.
cmd-remove-member = Убрать
cmd-remove-member-help = Убирает из списка члена, записанного по ошибке.
cmd-all-present = Все здесь
cmd-all-present-help = Записывает, что все отсутствующие пришли сейчас.
cmd-presence-at = Со временем
cmd-presence-at-help = Записывает время прибытия или убытия члена комиссии.
cmd-withdraw = Выбывший
cmd-withdraw-help = Записывает того, кто выбыл после печати бюллетеней.
cmd-reinstate = Восстановить
cmd-reinstate-help = Возвращает в список того, чьё выбытие записано ошибочно.
cmd-seal-box = Ящик
cmd-seal-box-help = Записывает ящик, показанный пустым и опломбированный.

## In forms

cmd-form-next = Далее
cmd-form-next-help = Переходит к следующему полю; после последнего завершает запись.
cmd-form-up = Вверх
cmd-form-up-help = Переходит к прежнему полю.
cmd-form-down = Вниз
cmd-form-down-help = Переходит к следующему полю.
cmd-form-now = Сейчас
cmd-form-now-help = Ставит в поле времени текущее время.
cmd-form-back = Назад
cmd-form-back-help = Возвращает назад. Набранное остаётся черновиком; где черновик не хранится, сначала спрашивает.
cmd-form-agreed = Сходится
cmd-form-agreed-help = Всё сходится с бумагой: сохраняет.
cmd-form-differs = Не сходится
cmd-form-differs-help = Не сходится с бумагой: возвращает к полям для исправления.

## The day at a glance

cmd-today-next = Далее
cmd-today-next-help = Открывает то, что надо сделать сейчас.
cmd-today-steps = Шаги
cmd-today-steps-help = Показывает шаги этого этапа.
cmd-today-people = Присутствие
cmd-today-people-help = Показывает, кто пришёл и кто ушёл.
cmd-today-leave = Выход
cmd-today-leave-help = Спрашивает перед выходом. Всё сохранённое остаётся на месте.

## Voting

cmd-sheet = Ввести лист
cmd-sheet-help = Открывает новый лист за выбранный час.
cmd-sheet-again = Исправить
cmd-sheet-again-help = Исправляет последний лист выбранного часа с причиной.
cmd-tally = По одному
cmd-tally-help = Открывает экран, где избирателей считают по одному.
cmd-tally-all = Избиратель
cmd-tally-all-help = Считает избирателя: он взял все бюллетени.
cmd-tally-1 = Первый
cmd-tally-1-help = Считает избирателя, взявшего только первый бюллетень.
cmd-tally-2 = Второй
cmd-tally-2-help = Считает избирателя, взявшего только второй бюллетень.
cmd-tally-3 = Третий
cmd-tally-3-help = Считает избирателя, взявшего только третий бюллетень.
cmd-take-back = Снять
cmd-take-back-help = Снимает последнюю отметку избирателя с причиной.
cmd-refuse = Без бюллетеня
cmd-refuse-help = Записывает избирателя, ушедшего без бюллетеня, с причиной.
cmd-spoil = Испорчен
cmd-spoil-help = Записывает бюллетень, который избиратель испортил и обменял.
cmd-turnout = Явка
cmd-turnout-help = Записывает явку, сообщённую вышестоящей комиссии.
cmd-suspend = Приостановка
cmd-suspend-help = Приостанавливает или возобновляет голосование.

## Typing the count

cmd-entry-next = Далее
cmd-entry-next-help = Переходит к следующей строке; после последней показывает суммы.
cmd-entry-up = Вверх
cmd-entry-up-help = Переходит к прежней строке.
cmd-entry-down = Вниз
cmd-entry-down-help = Переходит к следующей строке.
cmd-entry-go = К строке
cmd-entry-go-help = Переходит к строке по её номеру.
cmd-entry-go-now = Перейти
cmd-entry-go-now-help = Переходит к строке с этим номером.
cmd-entry-stay = Отмена
cmd-entry-stay-help = Остаётся на прежней строке.
cmd-entry-check = Проверить
cmd-entry-check-help = Показывает суммы введённых чисел.
cmd-entry-close = Завершить
cmd-entry-close-help = Завершает ввод и сохраняет его. После этого он не меняется.
cmd-entry-back = К строкам
cmd-entry-back-help = Возвращает к строкам. Введённое не меняется.
cmd-entry-leave = Назад
cmd-entry-leave-help = Выходит из ввода. Введённое остаётся, но ещё не учтено.

## After the count

cmd-explain = Объяснить
cmd-explain-help = Записывает причину расхождения.
cmd-surplus = Излишек
cmd-surplus-help = Показывает, что делать при излишке бюллетеней.
cmd-machine-again = Исправить АСУ
cmd-machine-again-help = Открывает числа с чека АСУ для нового ввода.
cmd-heard = Сходится
cmd-heard-help = Строка оглашена и сходится с бумагой.
cmd-differs = Не сходится
cmd-differs-help = Строка не сходится с бумагой: чтение останавливается, её пересчитывают.
cmd-to-signatures = К подписям
cmd-to-signatures-help = Переходит к подписям членов комиссии.
cmd-correct-seals = Пломбы
cmd-correct-seals-help = Исправляет неверно записанные номера пломб выбранного ящика; двое членов, с причиной.

## The registers

cmd-search-open = Открыть
cmd-search-open-help = Открывает выбранную строку; последняя регистрирует нового человека.
cmd-search-first = В начало
cmd-search-first-help = Переходит к первой строке.
cmd-search-last = В конец
cmd-search-last-help = Переходит к последней строке: она регистрирует человека.
cmd-people-more = Ещё
cmd-people-more-help = Не допустить, взять список из файла, права, печать.
cmd-add-complaint = Принять
cmd-add-complaint-help = Принимает новую жалобу; расписка печатается сразу.
cmd-print-board = На доску
cmd-print-board-help = Печатает состояние жалоб без имён, для доски объявлений.
cmd-print-register = Печать
cmd-print-register-help = Печатает этот журнал.
cmd-print-hours = Печать
cmd-print-hours-help = Печатает листы и счётчики по часам.
cmd-print-search = Лист
cmd-print-search-help = Печатает лист поиска.
cmd-print-warnings = Отчёт
cmd-print-warnings-help = Печатает отчёт о предупреждениях.
cmd-make-incident = Происшествие
cmd-make-incident-help = Записывает жалобу и как происшествие и связывает их.
cmd-add-incident = Записать
cmd-add-incident-help = Открывает выбор вида нового происшествия.
cmd-cards = Карточки
cmd-cards-help = Пожар, угроза, эвакуация, электричество: прочесть и выполнить.
cmd-vote-other = Другой вопрос
cmd-vote-other-help = Ставит на голосование другой вопрос.
cmd-acts = Акты
cmd-acts-help = Показывает составленные акты.
cmd-vote-function = Обязанности
cmd-vote-function-help = Ставит на голосование замену председателя или секретаря.
cmd-approved = Численность
cmd-approved-help = Записывает утверждённую численность: от неё считается кворум.
cmd-minutes = Протокол дня
cmd-minutes-help = Составляет из записей протокол заседания за день и печатает его.
cmd-add-act = Составить
cmd-add-act-help = Открывает список образцов.
cmd-act-sign = К подписям
cmd-act-sign-help = Текст готов: переходит к выбору тех, кто подписывает.
cmd-act-side = Другой язык
cmd-act-side-help = Переключает между кыргызским и русским текстом.
cmd-copy-next = Дальше
cmd-copy-next-help = Строка переписана: показывает следующую.
cmd-copy-before = Назад
cmd-copy-before-help = Возвращается к предыдущей строке.
cmd-card-done = Выполнено
cmd-card-done-help = Шаг выполнен: показывает следующий.
cmd-card-record = Записать
cmd-card-record-help = Записывает происшествие с кодом карточки.
cmd-card-holders = У кого
cmd-card-holders-help = Записывает, у кого каждый материал.
cmd-card-undo = Предыдущий
cmd-card-undo-help = Возвращается к предыдущему шагу.
