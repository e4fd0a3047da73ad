### The first screen: continue the open day, start one, practise.

## The program, for whoever sees it first

ui-program = Тартип
ui-program-about = Участкалык шайлоо комиссиясына добуш берүү күнүн тартиптүү өткөрүүгө жардам берет. Интернетсиз иштейт.
# $width, $height: columns and rows.
ui-too-small = Терезени чоңойтуңуз: кеминде { $width } тамга жана { $height } сап керек. Эч нерсе жоголгон жок.

## Titles of lists

list-start = Эмне кылабыз?
list-profiles = Кайсы шайлоо?
# $phase: a phase of the day.
list-steps = { $phase }: кадамдар
list-keyboard = Клавиатурада ким отурат?
list-typist = Сандарды ким терет?
list-members = Комиссиянын мүчөлөрү
list-presence = Ким келди, ким кетти
list-contacts = Телефондор
list-options = Бюллетендин саптары
list-lots = Чүчү кулак менен бөлүнгөн милдеттер
list-boxes = Ящиктер жана пломбалар
list-open-boxes = Ачыла турган ящиктер, көчмөлөрү биринчи
list-protocol = Протокол: кийинки иштер
list-signatures = Протоколдун колдору
list-surplus = Ашыкча бюллетень: азыр, ушул тартипте
list-recount = Кайра санала турган саптар
ui-list-empty = Азырынча эч нерсе жок.
