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
