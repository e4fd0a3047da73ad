### The first screen: continue the open day, start one, practise.

## The program, for whoever sees it first

ui-program = Тартип
ui-program-about = Помогает участковой избирательной комиссии провести день голосования по порядку. Работает без интернета.
# $width, $height: columns and rows.
ui-too-small = Увеличьте окно: нужно не меньше { $width } знаков и { $height } строк. Ничего не потеряно.

## Titles of lists

list-start = Что делаем?
list-profiles = Какие выборы?
# $phase: a phase of the day.
list-steps = { $phase }: шаги
list-keyboard = Кто за клавиатурой?
list-typist = Кто делает этот ввод?
list-members = Члены комиссии
list-presence = Кто пришёл, кто ушёл
list-contacts = Телефоны
list-options = Строки бюллетеня
list-lots = Обязанности по жребию
list-boxes = Ящики и пломбы
list-open-boxes = Ящики к вскрытию, переносные первыми
list-protocol = Протокол: что осталось
list-signatures = Подписи под протоколом
list-surplus = Излишек бюллетеней: сейчас, в этом порядке
list-recount = Строки для повторного счёта
ui-list-empty = Пока ничего нет.
