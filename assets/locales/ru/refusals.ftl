### Why something was not recorded or not taken, and what to do now. What was typed stays where it is.

## Who may

# $functions: functions in the commission, joined by «or».
refused-only-functions = Это может: { $functions }. K: отметьте, кто за клавиатурой.
refused-two-members = Нужны два разных члена комиссии: один за клавиатурой (K), второй рядом.
refused-member-acted = Этот член подписал, голосовал, вводил данные, получил обязанность или записан в журнале: убрать его нельзя. Исправьте запись.
refused-another-member = Для второго ввода нужен другой член комиссии. K: отметьте, кто за клавиатурой.
refused-unknown-member = Член комиссии не выбран. Выберите его из списка.

## When

# $phase: the phase in which the day is.
refused-other-phase = Сейчас этап: { $phase }. Это делается на другом этапе. Введённое не теряется.
refused-not-voting = Это делается только при голосовании и закрытии.
refused-no-phase = День завершён: следующего этапа нет. Все записи на месте.
# $count: steps of the phase that are not done.
refused-gates-open = { $count ->
    [one] Не выполнен { $count } шаг. Выполните его или запишите причину вдвоём.
    [few] Не выполнено { $count } шага. Выполните их или запишите причину вдвоём.
   *[many] Не выполнено { $count } шагов. Выполните их или запишите причину вдвоём.
}
refused-suspended = Голосование приостановлено. F2, затем X: возобновить.
refused-not-suspended = Голосование идёт. Возобновлять его не нужно, нажмите Esc.
refused-hour = Такого часа нет в распорядке дня. Esc: выберите другой час.
refused-late = Час этого листа прошёл. Запишите, почему он введён поздно, и он сохранится.
refused-no-turnout-due = Сейчас явку сообщать не нужно. Когда придёт время, она появится на экране.
refused-no-book = Книга дня ещё не открыта. Откройте её на первом экране.

## What is missing or does not fit

# $field: the name of a field.
refused-field-empty = Поле пусто или не закончено: { $field }. Заполните его и нажмите Enter.
# $count: empty fields.
refused-fields-empty = { $count ->
    [one] Пусто { $count } поле. Заполните его и нажмите Enter.
    [few] Пусто { $count } поля. Заполните их и нажмите Enter.
   *[many] Пусто { $count } полей. Заполните их и нажмите Enter.
}
# $lines: numbers of lines, with commas.
refused-cells-empty = Пустые строки: { $lines }. Если ничего нет, введите 0.
refused-reason = Не указана причина или номер документа. Допишите, остальное на месте.
refused-name = Не указано имя или надпись. Допишите, остальное на месте.
refused-seal = Номер пломбы не указан. Введите хотя бы один.
refused-contest = Не отмечено, какой это бюллетень. Выберите хотя бы один.
refused-unknown-reason = Причина не выбрана. Выберите её из списка.
# $limit: how many options a ballot may hold.
refused-options = Нужна хотя бы одна строка, самое большее { $limit }. Перепишите с бюллетеня.
refused-options-not-typed = Строки бюллетеня ещё не введены. Сначала введите их.
# $limit: how many characters fit.
refused-too-long = Предел знаков здесь: { $limit }. Напишите короче.
refused-too-large = Такого большого числа нет ни на одном участке. Посмотрите на бумагу ещё раз.
refused-typed-differently = Число введено дважды по-разному. Проверьте пачку и введите оба раза снова.
refused-precinct-shape = Номер участка вводится цифрами, например 1234.
refused-precinct-differs = Номера разные. Посмотрите на бумагу и введите оба снова.
refused-date-shape = Введите дату так: 24.01.2027.
refused-paste-in-count = В подсчёте вставка не работает, ничего не изменилось. Введите число с бумаги.
refused-no-time-field = Эта клавиша работает только в поле времени. Перейдите в него.
refused-other-form = Это форма другого бюллетеня. Выберите нужный файл.

## What is there already, or not there

refused-already-done = Это уже записано и на месте. Если нужно, исправьте с причиной.
refused-not-done = Это ещё не записано, исправлять нечего. Сначала запишите.
refused-none-withdrawn = В этом бюллетене никто не выбыл, восстанавливать некого.
refused-nothing-changed = Всё осталось прежним. Измените что-нибудь или нажмите Esc.
refused-same-presence = Об этом члене комиссии уже так записано. Посмотрите список.
refused-label-taken = Такое имя или надпись уже есть. Напишите, чем это отличается.
refused-unknown = Этого нет в книге дня. Нажмите Esc и выберите снова из списка.
refused-box-open = Этот ящик уже записан как вскрытый. Найденное можно исправить с причиной.
refused-portable-first = Один из переносных ящиков ещё закрыт. Сначала вскройте его, либо двое укажут причину.
refused-sheet-there = Лист этого стола за этот час уже есть. Esc, затем S: исправить.
refused-no-sheet = Листа за этот час ещё нет. Enter: новый лист.
refused-nothing-to-take-back = В этом часе нет отметки, которую можно снять. Прежний час исправьте в листе.
refused-held-key = Удержанная клавиша считается один раз. Отпустите её и нажмите снова.
refused-no-such-contest = Бюллетеня с таким номером сегодня нет. Пробел: все бюллетени.

## The count and the protocol

refused-other-entry = Подсчёт ждёт другого ввода. Нажмите Esc и откройте его из списка.
refused-not-yet = Пока нельзя. Сначала то, что выше в списке.
refused-entries-open = Оба ввода ещё не завершены. Сначала завершите их.
# $contest: the name of a contest.
refused-earlier-contest = Предыдущий бюллетень не закончен: { $contest }. Сначала завершите его.
# $number: what was typed.
refused-no-line = Строки { $number } здесь нет. Посмотрите номер на бумаге.
refused-signed-already = Протокол подписан и не меняется. Чтобы исправить, откройте его заново.
refused-not-signed = Протокол ещё никто не подписал. Его можно исправить сразу.
refused-not-drafted = Проект протокола ещё не составлен. Сначала составьте его.
refused-not-heard = Остались неоглашённые строки. Сначала прочтите все вслух.
refused-all-heard = Все строки оглашены. Enter: к подписям.
refused-draft-void = Проект устарел: числа с тех пор изменились. Составьте новый проект.
# $count: rules of severity error that do not hold.
refused-errors-stand = { $count ->
    [one] Не сходится { $count } собственная сумма комиссии. Пересчитайте пачки.
    [few] Не сходятся { $count } собственные суммы комиссии. Пересчитайте пачки.
   *[many] Не сходятся { $count } собственных сумм комиссии. Пересчитайте пачки.
}
refused-own-sum = Это собственная сумма комиссии: причины мало. G: пересчитайте пачки.
refused-no-finding = Расхождений здесь нет. Объяснять ничего не нужно.
refused-no-alarm = Выбранная строка не об излишке бюллетеней. Выберите другую.

## What a field does not take

field-full = Сюда помещается знаков, не больше: { $limit }. Напишите короче.
refused-at-field = Поле «{ $field }». { $why }
field-unprintable = Этот знак нельзя напечатать. Введите другой.
field-not-a-digit = Здесь вводятся только цифры.
field-too-many-digits = Сюда помещается цифр, не больше: { $limit }. Последняя не записана. Посмотрите число на бумаге ещё раз.
field-too-large = Такое большое число сюда не помещается. Посмотрите на бумагу ещё раз.
field-leading-zero = После нуля цифр не бывает. Сотрите нуль клавишей Backspace.
field-not-a-time = Введите время так: 7:30 или 19:45.
field-no-such-choice = Такого выбора нет, ничего не выбрано. Число здесь не вводится: нажмите один из знаков на экране.
field-nothing-usable = Из вставленного сюда ничего не подошло. Введите вручную.
refused-changed-meanwhile = Тем временем записано другое. Просмотрите поля ещё раз и нажмите Enter.
refused-nobody = Не указано, кто за клавиатурой. Esc, затем K, и выберите имя.
refused-time-ahead = Это время ещё не настало. Посмотрите на часы и наберите, когда это было.

## Complaints and incidents

refused-no-registers = Книга создана программой, где журналов ещё не было. Ведите журнал на бумаге.
refused-unknown-choice = Из списка ещё не выбрано. Выберите одно из предложенного.
refused-complaint-settled = Эта жалоба уже решена или передана. Теперь дайте ответ заявителю.
refused-complaint-unsettled = Эта жалоба ещё не решена. Сначала решите её голосованием или передайте.
refused-answer-stands = После этой передачи дан ответ. Сначала отзовите запись об ответе.
# $count: complaints that are neither decided nor passed on.
refused-complaints-open = { $count ->
    [one] Не решена { $count } жалоба. Решите её или запишите причину вдвоём.
    [few] Не решены { $count } жалобы. Решите их или запишите причину вдвоём.
   *[many] Не решено { $count } жалоб. Решите их или запишите причину вдвоём.
}
refused-no-complaints-open = Протокол не ждёт ни одной жалобы. Можно подписывать.
refused-receipt = Укажите их входящий номер или что номер дать отказались: только одно из двух.
refused-hash = SHA-256 состоит ровно из 64 знаков: 0-9 и a-f. Скопируйте снова или оставьте пустым.
refused-not-for-you = Этот случай конфиденциален: его читают только записавшие. K: отметьте, кто за клавиатурой.
refused-act-of-confidential = О конфиденциальном случае акта нет: акт читают и другие. Запишите в самом случае.
refused-incident-closed = Этот случай закрыт. Сначала откройте его снова с причиной.
refused-not-arrived = Их прибытие ещё не записано. Сначала запишите, когда они прибыли.
refused-before-it = Это время раньше предыдущего шага. Проверьте время и запишите снова.

## People, votes and acts

refused-paper-digits = Из номера документа пишутся только последние четыре знака. Сотрите остальное.
# $limit: how many people a list may hold.
refused-too-many = В одном списке не больше { $limit } человек. Разделите список.
refused-person-removed = Это лицо удалено решением комиссии. Выберите в списке другое.
refused-norm = Не указано, на какой норме это основано. Напишите статью закона.
# $least: the members entered.
refused-approved = Членов комиссии от { $least } до 99, не меньше, чем записано. Перепишите число из акта о её составе.
refused-approved-needed = Сначала запишите утверждённую численность: F8, затем N. От неё считается кворум.
# $present: members in the room. $approved: the number by the act that formed the commission.
refused-no-quorum = Нет кворума: из { $approved } членов в помещении { $present }. Сначала отметьте, кто пришёл.
# $count: members in the room whose vote is not marked.
refused-votes-missing = { $count ->
    [one] Не отмечен голос { $count } члена комиссии. Отметьте голос каждого.
    [few] Не отмечены голоса { $count } членов комиссии. Отметьте голос каждого.
   *[many] Не отмечены голоса { $count } членов комиссии. Отметьте голос каждого.
}
refused-no-vote = У этого члена нет голоса: его нет в помещении, он не голосовал или жалоба на него.
refused-warning-first = Это лицо ещё не предупреждали. Сначала предупреждение, потом удаление.
refused-signers = Акт подписывают не меньше двух разных членов в помещении. Отметьте их.
refused-held-line = Клавиша зажата: услышана одна строка. Прочтите следующую вслух и нажмите снова.
refused-choice-empty = Выберите: { $field }. Нажмите знак из списка.
