### Forms: their titles, what is said before them, their fields and choices.

## Titles

form-new-day = Новый день
form-permission = Разрешение на программу
form-member = Член комиссии
form-withdraw = Выбывший кандидат
form-reinstate = Восстановление кандидата
form-remote-voters = Дистанционное голосование
form-presence = Член комиссии прибыл или убыл
form-assign = Назначение на должность
form-remove-member = Убрать из списка: { $name }
form-seal-box = Показать ящик пустым и опломбировать
# $label: what is written on the box.
form-open-box = Вскрытие ящика: { $label }
form-gate = Переход с невыполненными шагами
form-gate-early = Досрочное завершение голосования
# $from, $to: clock times.
form-sheet = Лист за час, { $from }–{ $to }
form-take-back = Снять последнюю отметку
form-refuse = Избиратель без бюллетеня
form-spoil = Испорченный бюллетень
# $due: a clock time.
form-turnout = Явка на { $due }
form-suspend = Приостановка голосования
form-resume = Возобновление голосования
form-machine = Чек АСУ
# $number: the line's number on the form. $line: its name.
form-correct = Строка { $number }: { $line }
form-explain = Причина расхождения
# $name: a member.
form-sign = Подпись: { $name }
form-reopen = Открыть протокол заново

## What is said or done before the fields are filled

form-lot-intro = Жребий вытянут на бумаге. Отметьте, кому он выпал.
# $count: steps of the phase that are not done.
form-gate-intro = Не сделано шагов: { $count } ({ $steps }). Двое членов могут перейти без них, указав причину. Она печатается.
form-sheet-intro = Перепишите числа с листа. Где никого не было, введите 0.
# $voters: voters on the sheets until the time of the report.
form-turnout-intro = По листам до этого времени избирателей: { $voters }. Введите число, сообщённое в ТИК.
form-options-intro = Введите в порядке бюллетеня, по одному в строке. Остальные строки остаются пустыми.
# $options: the typed options, numbered, in one line.
form-read-back-intro = Второй член комиссии читает бюллетень вслух. Должна сойтись каждая строка: { $options }
form-machine-intro = Перепишите числа с чека АСУ. Чего на чеке нет, оставьте пустым. Ручной подсчёт не меняется.
form-correct-intro = Пересчитайте пачку и введите число дважды. Прежнее число остаётся в журнале.
# $read: seal numbers read from the box. $expected: those put on.
form-open-box-intro = Прочитано с ящика: { $read }. Было поставлено: { $expected }. Считайте бюллетени лицом вниз.
form-reopen-intro = Подписанный протокол остаётся как есть. Новая версия составляется рядом с ним.

## Fields: at most 30 characters

field-precinct = Номер участка
field-precinct-again = Номер ещё раз
# The letters stand for two digits of the day, two of the month, four of the year.
field-date = День голосования (ДД.ММ.ГГГГ)
field-basis = Основание
field-reference = Номер и дата
field-name = Фамилия, имя, отчество
field-phone = Телефон
field-function = Должность в комиссии
field-nominated-by = Кем предложен
field-who = Кто
field-witness = Второй член комиссии
field-present = Прибытие или убытие
field-time = Время
field-reason = Причина
field-note = Примечание
field-result = Результат
field-remote-voters = Дистанционные избиратели
field-option = Кто выбыл
field-reinstated = Кого восстановить
# $number: the option's place on the ballot.
field-option-number = Строка { $number }
field-box-label = Надпись на ящике
field-box-kind = Вид ящика
field-box-contests = Для каких бюллетеней
field-seal = Номер пломбы
field-second-seal = Номер второй пломбы
field-seal-found = Номер пломбы на ящике
field-found = Найдено в ящике
field-place = Стол или устройство
field-receipts = Чеки идентификации
field-signatures = Подписи в списке
field-issued = Выдано
field-spoiled = Испорчено
field-declined = Не взяли
# $reason: a reason of the procedure, up to 34 characters.
field-refused = Не выдано: { $reason }
field-late = Почему введено поздно
field-ballots = Какие бюллетени
field-contest = Какой бюллетень
field-voters-until = Сообщённое число
field-taken-by = Кто принял
field-receipt-number = Номер чека
field-counted = Пересчитано
field-counted-again = То же число ещё раз
field-how = Подпись под протоколом
field-reason-or-dissent = Причина или особое мнение
field-cause = Почему открывается
# $field: a field's name. $contest: the colour of the contest's ballots.
field-of-contest = { $field } — { $contest }

## Choices

basis-central-commission = Документ Центральной комиссии
basis-territorial-commission = Документ территориальной комиссии
basis-own-decision = Решение самой комиссии
basis-none = Разрешения нет, только для себя
choice-on = Есть
choice-off = Нет
presence-came = Прибытие
presence-left = Убытие
box-portable = Переносной ящик
box-stationary = Стационарный ящик
box-machine = Автоматическая урна (АСУ)
box-fallback = Резервная урна
ballots-all = Все бюллетени
# $contest: the colour of the contest's ballots.
ballots-only = Только { $contest }
signature-signed = Подписано
signature-dissent = Подписано с особым мнением
signature-refused = Отказ от подписи
signature-absent = Отсутствует
cause-own = Ошибку нашла сама комиссия
cause-returned = Вернула территориальная комиссия

## Names put together

# $name: a member. $function: the member's function.
member-named = { $name } — { $function }
# The last option of a ballot.
against-all = Против всех
# $text: a text of the data or one that somebody typed, as it is.
plain = { $text }
# $left, $right: names.
or = { $left } или { $right }
field-hour = Час
field-which-seals = Какие номера
seals-put-on = поставленные
seals-found = найденные
form-seals = Номера пломб ящика { $label }
hour-span = { $from } – { $to }
# $closes: a clock time. $left: "7 hours 40 minutes".
form-gate-hours = Голосование идёт до { $closes }, осталось: { $left }. Закончить раньше решают двое членов; это печатается.
gate-hours = часы голосования
gate-contest-count = { $contest }: два ввода ещё не совпали
gate-contest-protocol = { $contest }: подписание протокола не закончено
gate-unknown = шаг без названия
listed = { $left }; { $right }
