### The list of papers, and blank forms on the start screen.

list-papers = Бумаги
list-blanks = Бланки каких выборов
start-blank = Бумажные бланки
start-blank-about = Записываются бланки всех бумаг: их заполняют от руки, если ноутбук погаснет.
paperlist-blank = Все бланки
paperlist-fingerprint = Контрольный лист участка
paperlist-fingerprint-about = Вывешивается в начале голосования: участок, ключ, контрольная сумма журнала.
paperlist-opening = Акт об открытии участка
paperlist-opening-about = Шаги открытия, ящики, пломбы, кто присутствовал.
paperlist-enlarged = Увеличенная форма
paperlist-enlarged-about = Вывешивается на стену. Пока оба ввода не совпали, клетки пусты.
paperlist-warnings = Отчёт о предупреждениях
paperlist-warnings-about = Подписывают все члены комиссии.
paperlist-packing = Опись пакетов
paperlist-packing-about = Что в каком пакете и сколько. Номер пломбы пишут от руки.
paperlist-hand-over = Акт приёма-передачи
paperlist-hand-over-about = Протоколы, оборудование и шаги этого этапа. Подписывают обе стороны.
paperlist-backup = Резервная копия дня
paperlist-backup-about = Всё до последней записи. Есть имена: остаётся только в комиссии.
cmd-papers = Бумаги
cmd-papers-help = Открывает список бумаг для печати.
