### Printed papers of one moment of the day: enlarged form, opening, fingerprint, packing, hand-over, backup.

## Titles

paper-title-enlarged = Увеличенная форма протокола
paper-title-opening = Акт об открытии участка
paper-title-fingerprint = Контрольный лист участка
paper-title-packing = Опись пакетов
paper-title-hand-over = Акт приёма-передачи
paper-title-backup = Бумажная резервная копия дня

## What several of them say

paper-column-step = Шаг порядка дня
paper-column-values = Что записано
paper-step-done = выполнено
paper-step-done-untimed = выполнено, время не записано
# $reason: why values were stated anew.
paper-restated = Исправлено: { $reason }
paper-facts = Записей в журнале
paper-last-fact = Время последней записи
paper-chain-head = Контрольная сумма последней записи журнала (SHA-256)
paper-key = Ключ участка, открытая часть
paper-posted-where = Где вывешено
paper-posted-when = Когда вывешено
paper-remarks-by-hand = Замечания
paper-signs-present = Присутствовавший, от кого
paper-signs-handed = Сдал
paper-signs-received = Принял

## Enlarged form

paper-enlarged-note = Печатается на листах A4: вывесьте листы один под другим по номерам. Высота цифр 18 мм, читаются с 5 метров. Пустые клетки заполняются маркером.

## Opening

paper-meeting-began = Начало заседания
paper-voting-began = Начало голосования
paper-lots = Итоги жеребьёвки
paper-column-duty = Обязанность
paper-boxes-sealed = Ящики, показанные пустыми и опечатанные

## Fingerprint sheet

paper-fingerprint-note = Лист показывает журнал до записи № { $facts }, { $time }. Вывешивается в начале голосования, снять его может каждый. Лист, сделанный позже, вывешенного не заменяет.
paper-fingerprint-compare = Как сравнить: снимите код телефоном и проверьте вышедший файл: tartip verify ФАЙЛ --code ТЕКСТ. Без кода: tartip verify ФАЙЛ --head СУММА (64 знака без пробелов). У файла, вышедшего позже, своя сумма другая, и это правильно: сумма с листа должна найтись внутри него.
paper-fingerprint-words = Слова – это начало суммы: чтобы сверить лист или снимок вслух, по телефону.
paper-key-note = Строка ключа или текст кода переписываются без изменений. Закрытая часть ключа не покидает ноутбук участка.
paper-no-key = Ключ не создан: файлы этого участка не подписываются, но сверяются с суммой выше.
paper-head-code-says = QR-код участка, контрольной суммы журнала и ключа; его текст рядом

## Packing list

paper-packing-note = Числа печатаются, когда оба ввода совпали; пустые места заполняются от руки. Номер пломбы пишут, когда пакет опечатан.
paper-column-content = Содержимое пакета
paper-column-package-seal = Пломба, номер
paper-pack-votes = Голоса
paper-packed-papers = Бумаги и вещи
paper-pack-protocol = Протокол, экземпляр 1
paper-pack-list = Список избирателей
paper-pack-outside = Заявления о голосовании вне помещения и их реестр
paper-pack-trips = Акты о голосовании вне помещения
paper-pack-receipts = Чеки идентификации и АСУ
paper-pack-hours = Почасовые листы
paper-pack-complaints = Заявления (жалобы)
paper-pack-decisions = Решения, особые мнения
paper-pack-acts = Акты
paper-pack-incidents = Журнал происшествий
paper-pack-people = Журнал присутствующих
paper-pack-minutes = Протокол заседания
paper-pack-warnings = Отчёт о предупреждениях
paper-pack-stick = Флешка с файлами
paper-pack-stamp = Печать комиссии
paper-packages = Число пакетов
paper-packed-when = Время опечатывания

## Hand-over

paper-handed-protocols = Протоколы
paper-equipment = Ящики и оборудование
paper-column-equipment = Что
paper-column-whole = Целость, примечание
paper-handed-where = Где передано
paper-handed-when = Когда передано

## Backup

# $facts: how many facts the book has.
paper-backup-note = Здесь всё до записи № { $facts } журнала. Что позже, дописывается от руки на последней странице.
paper-contacts = Телефоны
paper-column-whom = Кому
paper-column-phone = Телефон
paper-figures-hidden = Два ввода ещё не совпали: числа не печатаются.
paper-versions = Версии протоколов
paper-requests = Заявления о голосовании вне помещения
paper-column-came = Пришёл сам
paper-copies = Выданные заверенные копии
paper-column-copy-of = Копия чего
paper-column-holder = Кому выдана
paper-keys = Ключи
paper-last-facts = Последние записи журнала
paper-by-hand = Записи, продолженные от руки
