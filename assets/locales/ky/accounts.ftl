### tartip show boxes and balance: boxes, seals, devices, stock, hours and trips in sentences.

## Boxes. $time: when. $who: members. $text: a text of the book.

show-control-sheet = Көзөмөл баракчасы салынган.
show-control-sheet-none = Көзөмөл баракчасы салынган эмес.
show-seal-check = Пломбалар жолдо окулду, { $time }, { $who }: { $seals }.
show-seal-check-opening = Пломбалар ачууда окулду, { $time }, { $who }: { $seals }.
show-seal-change = Пломбалар алмаштырылды, { $time }, { $who }: үзүлдү { $broken }, салынды { $applied }. Себеби: { $reason }
show-custody = Өткөрүлүп берилди, { $time }, { $who }: { $place }. Сактайт: { $holder }.
show-event = { $event }, { $time }. Эсептегичи: { $counter }.
show-event-receipt = Чектин номери: { $text }
show-event-by = Ордуна: { $text }
show-minutes-lost = Токтоп турган мүнөттөр: { $count }.
show-device = «{ $label }», { $kind }.
show-box-ruling = { $contest }, { $time }: { $ruling }. Себеби: { $reason }
# $box: where they lay. $whose: their contest. $envelope: what is written on it.
show-set-aside = Өзүнчө салынды, { $time }, { $box }: { $whose }. Конверт: { $envelope }.
show-set-aside-count = Саны: { $count }.
show-set-aside-brought = Алып келинди: { $count }.
show-gate = { $gate }, { $time }, { $who }. Себеби: { $reason }
show-gate-of = Тоскоолдо турганы: { $text }

## Balance

# $hours: like 08:00-09:00.
show-anchor = Саат аягындагы эсептегичтер, { $hours }, { $time }: чектер { $receipts }, кол коюулар { $signatures }, кабинкада { $booths }, кезекте { $queue }, жабдуу { $devices }.
show-anchor-machine = АЭУнун эсептегичи, { $contest }: { $count }.
show-restated = Кийин кайра айтылган.
show-pack = Таңгак «{ $label }» ({ $stock }), { $time }, акт { $act }. Жазылганы: { $nominal }.
show-pack-opened = Ачылды { $time }. Саналганы: { $counted }, айырма { $difference }.
show-pack-range = Номерлери: { $text }
show-handed = Мүчөгө берилди ({ $stock }), { $time }, { $who }: { $count }.
show-handed-back = Мүчө кайтарды ({ $stock }), { $time }, { $who }: { $count }.
show-pile = { $pile } ({ $stock }), { $time }: { $count }.
show-request = Жайдан тышкары добуш берүүгө кайрылуулар, { $time }, { $reason }: { $count }.
show-request-came = Өзү келди: { $time }.
show-trip = { $number }-сапар, { $time }, { $box }. Кайрылуулар: { $requests }. Мүчөлөр: { $who }.
show-trip-observers = Байкоочуларга сунушталган орун: { $offered }, кошо чыкты: { $joined }.
show-trip-taken = Алынган бюллетендер, { $contest }: { $count }.
show-trip-out = Кайта элек.
show-trip-back = Кайтты { $time }. Аткарылган кайрылуулар: { $served }.
show-trip-unserved = Аткарылган жок, { $reason }: { $count }.
show-trip-ballots = { $contest }: берилди { $issued }, бузулду { $spoiled }, кайтарылды { $unused }.
show-slot-closed = Ящиктин оюгу жабылып, пломбаланды.
show-slot-open = ЯЩИКТИН ОЮГУ ЖАБЫЛГАН ЭМЕС.

show-account = Эсеп: эмне дал келиши керек
# $left, $right: two sums, or the words that nothing is known.
show-account-balances = { $name }: { $left } = { $right }, дал келет.
show-account-differs = { $name }: { $left } <> { $right }, ДАЛ КЕЛБЕЙТ, айырма { $difference }.
show-account-unknown = { $name }: азырынча белгисиз.
show-compared = Кол менен жана АЭУ боюнча саноо, { $contest }:
show-compared-row = { $name }: кол менен { $hand }, АЭУ { $machine }.
show-compared-differs = { $name }: кол менен { $hand }, АЭУ { $machine }, айырма { $difference }. ДАЛ КЕЛБЕЙТ.

## On the way to a protocol

stage-warnings = Эскертүүлөр жөнүндө отчётту басыңыз
stage-warnings-about = Өткөрүлгөн тоскоолдор, дал келбөөлөр жана пломбалар: бардык мүчөлөр кол коёт.
