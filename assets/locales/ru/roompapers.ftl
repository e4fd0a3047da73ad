### Printed papers that account for ballots, boxes and seals.

## Titles

paper-title-warnings = Отчёт о предупреждениях
paper-title-boxes = Лист ящиков, пломб и устройств
paper-title-stock = Лист учёта бюллетеней
paper-title-hours = Почасовой лист голосования
# $number: which trip of the day.
paper-title-trip = Акт о голосовании вне помещения: выезд { $number }
paper-title-search = Лист поиска причины расхождения
paper-procedure = Порядок

## What several of them say

paper-column-event = Что произошло
paper-column-details = Сведения
paper-column-stated-by = Кто записал
paper-column-passed = Что
paper-column-seals = Пломбы
paper-column-box = Ящик
paper-column-count = Количество
paper-column-counts = Подсчёты
paper-column-before = Записано прежде
paper-column-pile = Что считали
paper-yes = да
paper-no = нет
paper-hidden = скрыто
# $label: what is written on it.
paper-thing-box = ящик «{ $label }»
paper-thing-pack = пачка «{ $label }»
# $number: which trip of the day.
paper-thing-trip = выезд { $number }
paper-no-seals = пломб нет
paper-seals-on = Поставленные пломбы
paper-seals-read = Прочитанные пломбы
paper-seals-on-the-way = Пломбы проверены в пути
paper-seals-at-opening = Пломбы проверены при вскрытии
paper-seals-taken-back = Позже отозвано: прочтено с ошибкой
paper-seals-match = совпадают
paper-seals-differ = НЕ СОВПАДАЮТ
# $found, $allowed: ballots.
paper-box-over = найдено: { $found }, допустимо: { $allowed }
paper-box-ruling-counted = бюллетени считаются с остальными
paper-box-ruling-invalid = все бюллетени недействительны

## Warnings report

paper-warnings-note = Подписывают все члены комиссии, прилагается к протоколам.
paper-warnings-none = Ни одна преграда не пройдена, расхождений нет.
# $contest: which contest.
paper-warnings-open = { $contest }: оба ввода не завершены, расхождения ещё не известны.
paper-warned-phases = Этапы, начатые при невыполненных шагах
paper-warned-gates = Преграды, пройденные двумя членами
paper-warned-complaints = Протоколы, допущенные при нерешённых заявлениях (жалобах)
paper-warned-findings = Расхождения и их объяснения
paper-warned-surplus = Действия при излишке
paper-warned-rulings = Решения о переносных ящиках
paper-warned-packs = Пачки, в которых оказалось не столько, сколько написано
paper-warned-corrected = Исправленные числа
paper-warned-values = Исправленные листы за час, шаги и ящики
paper-warned-seals = Пломбы, которые не совпали
paper-warned-restated = Пломбы, заменённые или исправленные после расхождения
paper-warned-came = Обращались о голосовании вне помещения и пришли сами
paper-asked = Причина обращения
paper-gate-seals-differ = Вскрыт ящик с другими пломбами
paper-gate-portable-first = Ящик вскрыт раньше переносных
paper-gate-trip-out = Вскрыт ящик, не вернувшийся с выезда
paper-gate-trip-day = Выезд в день, в который профиль их не знает
paper-gate-trip-team = Выезд менее чем двух членов или не по жребию

## Boxes and devices

paper-box-contests = Для какого голосования
paper-box-place = Где стоит
paper-control-sheet = Контрольный лист вложен
paper-box-sealed = Ящик опломбирован
paper-box-opened = Ящик вскрыт для подсчёта
paper-box-closed = Не вскрыт.
paper-seals-changed = Пломбы заменены
paper-seals-broken = Сняты
paper-seals-applied = Поставлены
paper-seals-restated = Исправленные номера пломб
paper-passed-to-hold = Передано
paper-holder = Кто хранит
paper-no-member = не член комиссии
paper-whole = пломбы и упаковка целы
paper-not-whole = ПЛОМБЫ ИЛИ УПАКОВКА НЕ ЦЕЛЫ
paper-found = Найденные бюллетени
paper-found-hidden = Найденные бюллетени скрыты, пока не завершены оба ввода.
paper-column-found = Найдено
# $count: ballots. $reason: why it was wrong.
paper-found-before = прежде записано { $count }: { $reason }
paper-set-aside = Бюллетени, отложенные отдельно
paper-no-form = бюллетени неустановленной формы
paper-column-envelope = Чьи, конверт
paper-column-brought = Принесено
paper-device-identification = устройство идентификации
paper-device-printer = принтер
paper-minutes-lost = Минут простоя
paper-event-started = Включено
paper-event-counter = Прочитан счётчик
paper-event-jammed = Застрял или не принял бюллетень
paper-event-stopped = Остановилось
paper-event-resumed = Снова работает
paper-event-replaced = Заменено
paper-event-closed = Закрыто
paper-counter = Счётчик
paper-printed-receipt = Чек №
paper-in-its-place = Вместо него

## Stock

paper-stock-of-all = Для всех голосований
paper-packs = Пачки
paper-column-pack = Пачка, акт
paper-column-nominal = По надписи
paper-column-opened = Вскрыта, номера
paper-column-counted = Сосчитано
paper-handed = Выдано членам
paper-column-times = Время, количество
paper-column-handed = Выдано
paper-column-back = Возвращено
paper-piles = Сосчитанные остатки
paper-pile-received = получено по акту
paper-pile-counted = сосчитано вручную при открытии
paper-pile-blanks = осталось бумаги при закрытии
paper-pile-printed = отпечатано по счётчику
paper-pile-misprints = брак печати, не выдано
paper-pile-reprints = отпечатано повторно взамен испорченных
paper-pile-spoiled = испорчено избирателями
paper-pile-unused = осталось неиспользованных
paper-pile-cancelled = погашено

## Hours

paper-column-hour = Час
paper-column-identified = Идентифицировано
paper-column-issued = Выдано
paper-column-declined = Отказались
paper-column-spoiled = Испорчено
paper-anchors = Счётчики в конце часа
paper-column-receipts = Чеки
paper-column-signatures = Подписи
paper-column-machines = АСУ
paper-column-booths = В кабинках
paper-column-queue = В очереди
paper-column-devices = Устройств
paper-sheets = Листы за час
paper-column-desk = Стол, устройство
paper-column-typed = Записано
paper-column-late = Причина опоздания или исправления
paper-turnout = Переданная явка
paper-column-due = На какое время
paper-column-voters = Избирателей
paper-column-told = Передано

## Trip

paper-trip-left = Время выезда
paper-trip-team = Выехали члены
paper-trip-lot = По жребию
paper-trip-offered = Скольким наблюдателям предложено место
paper-trip-joined = Сколько наблюдателей поехало
paper-trip-requests = Обращений
paper-trip-returned = Время возвращения
paper-trip-served = Обращений исполнено
paper-trip-unserved = Обращений не исполнено
paper-trip-slot = Прорезь ящика закрыта и опломбирована
paper-trip-ballots = Бюллетени
paper-column-out = Взято
paper-column-unused = Возвращено
paper-trip-seals = Пломбы ящика
paper-trip-note = Имена и адреса избирателей в этом акте не указываются.

## Search

paper-searched = Проверенные места
paper-column-place = Какое место
paper-recounts = Пересчитанные пачки
paper-ended = Чем закончился поиск
paper-column-ended = Итог
paper-holds-now = теперь сходится
