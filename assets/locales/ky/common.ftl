### Words that stand on many screens.

## Answers and buttons

yes = Ооба
no = Жок
back = Артка
next = Кийинки
continue = Улантуу
save = Сактоо
cancel = Баш тартуу
confirm = Ырастоо
close = Жабуу
quit = Чыгуу
help = Жардам
search = Издөө

## States of a thing

done = даяр
not-done = аткарыла элек
not-saved = сактала элек
# $time: a clock time.
saved-at = сакталды { $time }
no-information = маалымат жок

## Languages

language = Тил
language-ky = кыргызча
language-ru = орусча
language-en = англисче

## Phases of the day

phase-preparation = Даярдык
phase-opening = Ачуу
phase-voting = Добуш берүү
phase-closing = Жабуу
phase-count = Саноо
phase-protocol = Протокол
phase-hand-over = Өткөрүп берүү
phase-closed = Аяктады

## Functions in the commission

function-chair = Төрага
function-deputy = Төраганын орун басары
function-secretary = Катчы
function-member = Комиссия мүчөсү

## Practice

# Stands in the title line and on every printed page of a practice book.
practice-mark = ОКУУ

## Counts with their unit ($count: a whole number)

unit-minutes = { $count } мүнөт
unit-hours = { $count } саат
# $hours, $minutes: "7 hours" and "40 minutes".
span = { $hours } { $minutes }
unit-ballots = { $count } бюллетень
unit-voters = { $count } шайлоочу
in-minutes = { $count } мүнөттөн кийин
