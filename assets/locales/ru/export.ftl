### What leaves the room: files, bundles, the stick.

# The last line of a ballot.
export-against-all = Против всех

## Why files could not be written: what happened, what was not lost, what to do now. $folder, $file: names. $detail: what the system said.

export-no-space =
    В папке «{ $folder }» не осталось места, файл не записан.
    Книга дня не изменилась, наполовину записанного файла нет.
    Освободите место или возьмите другую флешку и повторите экспорт.
export-read-only =
    В папку «{ $folder }» нельзя записать.
    Книга дня не изменилась.
    Выберите другую папку или флешку; если на флешке есть замок, откройте его.
export-no-folder =
    Папка «{ $folder }» не найдена.
    Книга дня не изменилась.
    Проверьте, вставлена ли флешка, и повторите экспорт.
export-failed =
    Файл «{ $file }» не записан в папку «{ $folder }»: { $detail }
    Книга дня не изменилась, наполовину записанного файла нет.
    Попробуйте ещё раз или выберите другую папку.
export-folder-not-made =
    Папка «{ $folder }» не создана: { $detail }
    Книга дня не изменилась, ничего не записано.
    Если там лежит файл с таким именем, переименуйте его. Или выберите другую папку или флешку и экспортируйте снова.
export-not-a-folder =
    «{ $folder }» – это файл, а не папка.
    Книга дня не изменилась, ничего не записано.
    Укажите другую папку или флешку и экспортируйте снова.
# $why: one of the messages above. $written, $all: counts of files.
export-partly =
    { $why }
    Записанные до этого файлы целы: { $written } из { $all }.
export-not-drawn =
    Страница «{ $file }» не создана.
    Книга дня не изменилась, ничего не записано.
    Экспортируйте только файлы JSON и CSV или перепишите числа в бумажную форму от руки.

## tartip show: a day in sentences for screen readers. $count and the like are counts, $time and $since are times.

show-title = Участок { $precinct }, { $date }, { $election }
show-phase = Этап: { $phase }, с { $since }.
show-suspended = Голосование приостановлено с { $since }. Причина: { $reason }
show-present = Члены комиссии: присутствуют { $present }, всего { $all }. Кворум: { $quorum }.
show-voters = Идентифицировано избирателей: { $count }.
show-turnout = Последние сведения о явке: на { $due } { $count }.
show-gates = Шагов до следующего этапа: { $count }.
show-no-gates = К следующему этапу можно перейти.
show-entry-first = Ожидается первый ввод: круг { $round }, строк: { $count }.
show-entry-second = Ожидается второй ввод: круг { $round }, строк: { $count }.
show-agreed = Оба ввода совпали.
show-findings = Расхождений: { $count }; не объяснено: { $unexplained }; не проверено: { $unknown }.
show-protocol = Протокол: версия { $version }, проект { $draft }: { $standing }.
show-no-protocol = { $contest }: проект протокола ещё не составлен.
show-facts = Записей в книге: { $count }; последняя { $time }.
show-unknown-facts = Записей, неизвестных этой программе: { $count }. Их сделала более новая версия.
show-total = Всего
show-flow = { $when }: идентифицировано { $identified }, выдано { $issued }, отказались от бюллетеня { $declined }, разница { $difference }; испорчено { $spoiled }.
show-stock-on-demand = Бумага для бюллетеней ({ $contests }): получено { $received }, отпечатано { $used }, осталось { $left }, разница { $difference }.
show-stock-preprinted = Бюллетени ({ $contests }): получено { $received }, выдано и испорчено { $used }, осталось { $left }, разница { $difference }.
show-no-boxes = Опломбированных ящиков не записано.
show-box = «{ $label }», { $kind }: { $contests }.
show-box-portable = переносной ящик
show-box-stationary = стационарный ящик
show-box-machine = автоматически считывающая урна
show-box-fallback = резервная урна
show-box-sealed = Опломбирован { $time }. Пломбы: { $seals }.
show-box-closed = Не вскрыт.
show-box-opened = Вскрыт { $time }. Найденные пломбы: { $seals }.
show-no-seals = нет
show-seals-match = Пломбы совпадают.
show-seals-differ = ПЛОМБЫ НЕ СОВПАДАЮТ.
show-seals-before = Пломбы, записанные прежде: { $seals }. Причина исправления: { $reason }
show-box-found = Найдено бюллетеней, { $contest }: { $count }.
show-box-hidden = Найдено бюллетеней: скрыто, пока не завершены оба ввода.
show-box-before = Записано прежде: { $before }. Причина исправления: { $reason }
show-happened = произошло

# A paper of the registers that is about nothing.
export-nothing-to-print = Пока печатать нечего.
# $folder: a folder.
export-personal = Бумаги с именами и текстами лежат в отдельной папке, не выносите её из комиссии: { $folder }

## tartip show people, complaints, incidents, decisions. $text: a text of the book. $place: the place of an entry, like 1:17. $time: a time.

show-people = Людей в журнале: { $count }; сейчас в помещении: { $present }; отказано в допуске: { $refused }.
show-person = { $place }, { $category }
show-not-let-in = { $place }, { $category }: в допуске отказано, { $time }
show-ground = Основание: { $ground }. Норма: { $norm }
show-from = От кого: { $text }
show-name = ФИО: { $text }
show-paper = Номер документа кончается на: { $text }
show-listed = Запись взята из списка аккредитаций.
show-came = Приход: { $time }.
show-left = Уход: { $time }.
show-warned = Предупреждение, { $time }: { $ground }
show-removed = Удаление по решению { $number }, { $time }.
show-remark = Замечание, { $time }: { $text }
show-person-before = Было записано: { $before }.
show-person-why = Причина исправления: { $text }
show-note = Примечание: { $text }
show-complaints = Жалоб: { $count }; не решено и не передано: { $open }.
show-median = От получения до решения, половина случаев, { $capacity }: { $count } мин.
show-complaint = Жалоба { $number }, { $kind }, получена { $time }
show-state = Состояние: { $state }
show-state-received = получена
show-state-examined = рассмотрена
show-state-decided = решена, ответ заявителю ещё не дан
show-state-transferred = передана, ответ заявителю ещё не дан
show-state-answered = дан ответ
show-capacity = В качестве кого жалуется: { $text }
show-about = О чём: { $text }
show-norm = Норма: { $text }
show-against = На кого: { $text }
show-contact = Связь: { $text }
show-what = Что: { $text }
show-place = Где: { $text }
show-who = Кто: { $text }
show-demand = Требует: { $text }
show-due = Срок ({ $class }): { $due }
show-due-time = { $time }
show-due-count = до начала подсчёта
show-due-signing = до подписания протокола
show-due-blank = заполнить
show-evidence = Доказательство, { $time }
show-sha256 = Контрольная сумма (SHA-256): { $text }
show-holder = У кого: { $text }
show-file = Файл: { $text }
show-examined = Рассмотрена { $time }; заявителя не слушали.
show-examined-heard = Рассмотрена { $time }; заявителя выслушали.
show-found = Установлено: { $text }
show-decided = Решена { $time }, решение { $number }: { $ruling }
show-transferred = Передана { $time }: { $to }
show-receipt = Их номер: { $text }
show-receipt-refused = Номер дать отказались.
show-taken-by = Кто принял: { $text }
show-answered = Дан ответ { $time }: { $how }
show-corrected = Запись исправлена { $time }. Причина: { $reason }
show-passed = { $contest }: два члена пропустили протокол без жалоб { $numbers }, { $time }. Причина: { $reason }
show-incidents = Происшествий: { $count }; не закрыто: { $open }.
show-incident = Происшествие { $number }, { $code } { $label }, { $time }
show-confidential = Происшествие { $number } конфиденциально: кому можно, читают его в программе.
show-veracity = Достоверность: { $veracity }
show-veracity-stated = { $time }: { $veracity }
show-from-complaint = Создано из жалобы { $number }.
show-action = Сделано { $time }
show-call = Вызов { $time }: { $service }
show-call-arrived = Прибыли { $time }
show-call-left = Уехали { $time }
show-call-not-coming = Сказали, что не приедут, { $time }
show-outcome = Итог: { $text }
show-escalated = Сообщено { $time }: { $to }
show-incident-closed = Закрыто { $time }
show-result = Результат: { $text }
show-decisions = Решений: { $count }; актов: { $acts }.
show-decision = Решение { $number }, { $time }: { $outcome }
show-question-complaint = Вопрос: жалоба { $number }: { $ruling }
show-question-removal = Вопрос: удалить человека { $place }: { $ground }
show-question-function = Вопрос: функция «{ $function }» переходит: { $member }
show-question-other = Вопрос: иной
show-quorum = Присутствовали: { $present } из { $approved } утверждённых членов.
show-votes = За: { $for }; против: { $against }; воздержались: { $abstained }.
show-opinion = Особое мнение: { $text }
show-text = Текст: { $text }
show-act = Акт { $number }, { $title }, { $time }
show-signers = Подписали: { $text }
show-act-instead = Вместо акта { $number }.
