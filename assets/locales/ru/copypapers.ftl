### Printed papers about copies of a protocol, demands to change it, and published figures.

## Titles

paper-title-copies = Реестр заверенных копий протокола
paper-title-notice = Извещение о новой версии протокола
paper-title-returned = Требование изменить протокол и расчёт комиссии
paper-title-published = Сверка опубликованных чисел с протоколом

## The register

paper-as-of = Составлено
paper-column-holder-told = О новой версии
paper-copy-signed = расписались
paper-copy-back = копия возвращена
paper-copy-kept = извещён
paper-no-copy = Копия не выдана
paper-copy-declined = отказался
paper-copy-left = ушёл до выдачи
paper-copy-withheld = просил, но не получил
paper-capacity-member = Член комиссии
paper-capacity-higher = Представитель вышестоящей комиссии
paper-posted-and-scanned = Вывешен и отсканирован
paper-posted = Протокол вывешен
paper-scanned = Протокол отсканирован, номер чека

## The notice

# $version: of the protocol.
paper-notice-says = После подписания составлена версия { $version } протокола. Копия прежней версии больше не сообщает итог; она сохраняется. Новая копия выдаётся бесплатно.
# $version: of the earlier protocol.
paper-notice-version = Строки, изменённые по сравнению с версией { $version }
paper-notice-holders = Выданные копии прежних версий

## Demand and calculation

paper-demanded-at = Когда потребовали
paper-demanded-by = Кто потребовал
paper-demand-how = Вид требования
paper-demand-written = письменное
paper-demand-spoken = устное
paper-no-single-line = не о какой-либо одной строке
paper-demand-words = Требование
paper-meeting = Заседание комиссии
paper-met-at = Время заседания
paper-met = Присутствовали члены
paper-observers-told = Извещено наблюдателей и представителей
paper-answer = Ответ
paper-answer-refused = отказано: числа сходятся с бумагами
paper-answer-repeated = пересчёт, составляется повторный протокол
paper-calculation = Причина и расчёт
paper-signed-figures = Числа подписанного протокола
paper-rules = Расчёт по строкам
paper-column-rule = Правило
paper-rule-holds = выполнено
paper-rule-broken = не выполнено
paper-rule-unknown = нет числа

## Published figures

paper-published-where = Где и когда опубликовано
paper-compared-at = Когда сверено
paper-published-same = Все просмотренные строки совпадают с протоколом.
# $lines: numbers of lines.
paper-published-differ = Строки, отличающиеся от протокола: { $lines }.
paper-column-signed = В протоколе
paper-column-published = Опубликовано
paper-row-differs = отличается
