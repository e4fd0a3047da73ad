### The balance: hours with the counters read at their ends, the account of ballots, the anchor.

## The anchor

# $time: the end of the hour, a clock time.
next-anchor = Снимите счётчики: { $time }
form-anchor = Счётчики на { $time }
form-anchor-intro = Снимите все сразу; вводится то, что набралось с открытия.
field-anchor-receipts = Счётчик устройства: чеки
field-anchor-signatures = Подписи в списке с открытия
field-anchor-machine = Счётчик АСУ
field-anchor-booths = В кабинах и на пути к АСУ
field-anchor-queue = В очереди
field-anchor-devices = Работает устройств
cmd-anchor = Счётчики
cmd-anchor-help = Вводит счётчики, снятые в конце часа.
cmd-balance-page = Далее
cmd-balance-page-help = Часы, затем учёт бюллетеней каждых выборов.

## The hours

ui-in-machine = в АСУ
ui-gap = ±
ui-booths = кабины
# Signs in a cell; the sentences below explain them.
ui-gap-not-comparable = ~
ui-gap-hidden = *
ui-not-comparable = ~ не сравнивается: АСУ нет или бюллетени опускают и в ящик без счётчика.
ui-machine-hidden = * числа АСУ видны, когда оба ввода совпадут.
ui-no-hours = Ещё нет ни листов, ни счётчиков.
# $count trips. $ballots: "белый 15, синий 15".
ui-outside-now = Сейчас вне помещения: выездов { $count }, бюллетеней: { $ballots }.

## Where a gap arose ($from and $to: clock times, $count: how many, $contest: the colour word)

ui-arose-more-receipts = { $from }–{ $to }: чеков больше, чем подписей, на { $count }. Посмотрите список.
ui-arose-more-signatures = { $from }–{ $to }: подписей больше, чем чеков, на { $count }. Посмотрите список.
ui-arose-receipts-not-on-sheets = { $from }–{ $to }: чеков на устройстве больше, чем на листах, на { $count }. Посмотрите листы.
ui-arose-sheets-without-receipts = { $from }–{ $to }: чеков на листах больше, чем на устройстве, на { $count }. Посмотрите листы.
ui-arose-signatures-not-on-sheets = { $from }–{ $to }: подписей в списке больше, чем на листах, на { $count }. Посмотрите листы.
ui-arose-sheets-without-signatures = { $from }–{ $to }: подписей на листах больше, чем в списке, на { $count }. Посмотрите листы.
ui-arose-fewer-in-machine = { $from }–{ $to }, { $contest }: в АСУ и кабинах меньше, чем выдано, на { $count }.
ui-arose-more-in-machine = { $from }–{ $to }, { $contest }: в АСУ и кабинах больше, чем выдано, на { $count }.

## Advice ($hour: "08-09")

ui-advice-second-device = { $hour }: избирателей на устройство { $rate }. Откройте ещё одно устройство.
ui-advice-pace = { $hour }: избирателей на устройство { $rate }. Проверьте ввод.
# $hours: "08-09, 12-13".
ui-advice-late = Введено с опозданием: { $hours }. Проверьте ввод.
ui-advice-jump = { $hour }: избирателей { $voters }, далеко от других часов. Проверьте ввод.
ui-advice-back = { $hour }: { $counter }: меньше, чем часом раньше. Проверьте ввод.
ui-advice-turnout = Явка на { $due } меньше переданной раньше. Проверьте ввод.

## The account

# $contest: the colour word. $differ, $unknown, $balance: how many.
ui-account = Учёт, { $contest }: не сходится { $differ }, неизвестно { $unknown }, сходится { $balance }
# $name: what is compared. $left, $right: its two sums. $difference: how far apart they are.
ui-account-differs = { $name }: { $left } и { $right }, разница { $difference }
ui-account-unknown = { $name }: { $left } и { $right }
ui-account-balances = { $name }: { $left } = { $right }
# $colour: the colour word of its ballots. $title: its name.
contest-called = { $colour }, { $title }
# A figure that is not known yet.
ui-figure-unknown = неизвестно
# $contests: "ак 3, көк 1".
ui-accounts-differ = На следующих страницах (Tab) учёт не сходится: { $contests }
# $places: names of piles and papers.
ui-look = Посмотрите: { $places }
ui-missing = Пока нет: { $places }
ui-more-places = ещё { $count }

account-received = Получено: по акту и вручную
account-packs = Получено: по акту и по пачкам
account-pack = Пачка { $what }: написано и сосчитано
account-counted = Сосчитано и пачки
account-stock = Все бюллетени и где они
account-handed = Выдано членам комиссии и где оно
account-blanks = Бланки: всего, осталось и отпечатано
account-printed = Отпечатано и где оно
account-reprints = Перепечатано и испорчено
account-spoiled = Испорчено: в конверте и на листах
account-unused = Осталось и погашено
account-anchor = Счётчики: чеки и подписи
account-receipts = Чеки: на устройстве и на листах
account-signatures = Подписи: в списке и на листах
account-sheets = Листы: чеки и подписи
account-issued = Чеки и выданные бюллетени
account-trip = Выезд { $what }: взято и где оно
account-requests = Выезд { $what }: заявления
account-aside = Конверт { $what }: вложено и найдено
account-machine = АСУ: последний счётчик и найдено
account-line = { $what }
account-portable = { $what }: по переносным ящикам
account-stationary = { $what }: по ящикам
account-reasons = { $what }: по причинам
account-stacks = Стопки: { $what }
account-marks = Зачитанные отметки: { $what }

## Places

# $place: a place. $contest: the colour word of its ballots.
place-of-contest = { $place } ({ $contest })
place-row = строка { $number }, { $name }
place-pack-label = надпись на пачке { $label }
place-pack = пачка { $label }
place-received = акт о получении
place-counted = сосчитанное вручную
place-blanks = оставшиеся бланки
place-printed = счётчик принтера
place-misprints = брак печати
place-reprints = перепечатанные
place-spoiled = конверт испорченных
place-unused = оставшиеся бюллетени
place-cancelled = погашенные
place-member = { $name }: получено
place-member-back = { $name }: возвращено
place-receipts = чеки устройств
place-signatures = подписи в списке
place-sheet-receipts = чеки на листах
place-sheet-signatures = подписи на листах
place-issued = выдано по листам
place-declined = отказались по листам
place-sheet-spoiled = испорчено по листам
place-outside = выдано вне помещения
place-outside-back = возвращено неиспользованных извне помещения
place-trip-out = выезд { $trip }: взято
place-trip-issued = выезд { $trip }: выдано
place-trip-spoiled = выезд { $trip }: испорчено
place-trip-unused = выезд { $trip }: привезено обратно
place-trip-requests = выезд { $trip }: заявления
place-trip-served = выезд { $trip }: выполнено
place-trip-unserved = выезд { $trip }: не выполнено
place-machine = счётчик АСУ
place-box = ящик { $label }
place-envelope = надпись на конверте { $envelope }
place-envelope-opened = конверт { $envelope }
place-line = протокол, { $line }
place-stacks = стопки, { $line }
place-marks = зачитанные отметки, { $line }
place-reasons = недействительные по причинам
steps-voters = Избиратели по часам
steps-approved = Утверждённая численность комиссии
steps-approved-about = Сколько членов утверждено в комиссии. От этого числа весь день считается кворум.
steps-end-voting = Завершить голосование
steps-end-early = Завершить досрочно
steps-end-early-about = Время голосования не вышло. Досрочно его завершают двое членов, указав причину.
# $left: "7 hours 40 minutes".
value-hours-left = осталось: { $left }
