### tartip show boxes and balance: boxes, seals, devices, stock, hours and trips in sentences.

## Boxes. $time: when. $who: members. $text: a text of the book.

show-control-sheet = Контрольный лист вложен.
show-control-sheet-none = Контрольный лист не вложен.
show-seal-check = Пломбы прочитаны в пути, { $time }, { $who }: { $seals }.
show-seal-check-opening = Пломбы прочитаны при вскрытии, { $time }, { $who }: { $seals }.
show-seal-change = Пломбы заменены, { $time }, { $who }: сняты { $broken }, поставлены { $applied }. Причина: { $reason }
show-custody = Передано, { $time }, { $who }: { $place }. Хранит: { $holder }.
show-event = { $event }, { $time }. Счётчик: { $counter }.
show-event-receipt = Номер чека: { $text }
show-event-by = Вместо него: { $text }
show-minutes-lost = Минут простоя: { $count }.
show-device = «{ $label }», { $kind }.
show-box-ruling = { $contest }, { $time }: { $ruling }. Причина: { $reason }
# $box: where they lay. $whose: their contest. $envelope: what is written on it.
show-set-aside = Отложено отдельно, { $time }, { $box }: { $whose }. Конверт: { $envelope }.
show-set-aside-count = Количество: { $count }.
show-set-aside-brought = Принесено: { $count }.
show-gate = { $gate }, { $time }, { $who }. Причина: { $reason }
show-gate-of = Что стояло перед ней: { $text }

## Balance

# $hours: like 08:00-09:00.
show-anchor = Счётчики конца часа, { $hours }, { $time }: чеки { $receipts }, подписи { $signatures }, в кабинках { $booths }, в очереди { $queue }, устройств { $devices }.
show-anchor-machine = Счётчик АСУ, { $contest }: { $count }.
show-restated = Позже указано заново.
show-pack = Пачка «{ $label }» ({ $stock }), { $time }, акт { $act }. По надписи: { $nominal }.
show-pack-opened = Вскрыта { $time }. Сосчитано: { $counted }, разница { $difference }.
show-pack-range = Номера: { $text }
show-handed = Выдано члену ({ $stock }), { $time }, { $who }: { $count }.
show-handed-back = Член возвратил ({ $stock }), { $time }, { $who }: { $count }.
show-pile = { $pile } ({ $stock }), { $time }: { $count }.
show-request = Обращения о голосовании вне помещения, { $time }, { $reason }: { $count }.
show-request-came = Пришёл сам: { $time }.
show-trip = Выезд { $number }, { $time }, { $box }. Обращений: { $requests }. Члены: { $who }.
show-trip-observers = Наблюдателям предложено мест: { $offered }, поехало: { $joined }.
show-trip-taken = Взято бюллетеней, { $contest }: { $count }.
show-trip-out = Ещё не вернулся.
show-trip-back = Возвращение { $time }. Обращений исполнено: { $served }.
show-trip-unserved = Не исполнено, { $reason }: { $count }.
show-trip-ballots = { $contest }: выдано { $issued }, испорчено { $spoiled }, возвращено { $unused }.
show-slot-closed = Прорезь ящика закрыта и опломбирована.
show-slot-open = ПРОРЕЗЬ ЯЩИКА НЕ ЗАКРЫТА.

show-account = Учёт: что должно сойтись
# $left, $right: two sums, or the words that nothing is known.
show-account-balances = { $name }: { $left } = { $right }, сходится.
show-account-differs = { $name }: { $left } <> { $right }, НЕ СХОДИТСЯ, разница { $difference }.
show-account-unknown = { $name }: ещё не известно.
show-compared = Подсчёт вручную и по АСУ, { $contest }:
show-compared-row = { $name }: вручную { $hand }, АСУ { $machine }.
show-compared-differs = { $name }: вручную { $hand }, АСУ { $machine }, разница { $difference }. НЕ СХОДИТСЯ.

## On the way to a protocol

stage-warnings = Напечатайте отчёт о предупреждениях
stage-warnings-about = Пройденные преграды, расхождения и пломбы: подписывают все члены.
