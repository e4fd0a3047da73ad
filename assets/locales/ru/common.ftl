### Words that stand on many screens.

## Answers and buttons

yes = Да
no = Нет
back = Назад
next = Далее
continue = Продолжить
save = Сохранить
cancel = Отмена
confirm = Подтвердить
close = Закрыть
quit = Выход
help = Помощь
search = Поиск

## States of a thing

done = готово
not-done = не выполнено
not-saved = не сохранено
# $time: a clock time.
saved-at = сохранено { $time }
no-information = нет информации

## Languages

language = Язык
language-ky = кыргызский
language-ru = русский
language-en = английский

## Phases of the day

phase-preparation = Подготовка
phase-opening = Открытие
phase-voting = Голосование
phase-closing = Закрытие
phase-count = Подсчёт
phase-protocol = Протокол
phase-hand-over = Передача
phase-closed = Завершено

## Functions in the commission

function-chair = Председатель
function-deputy = Заместитель председателя
function-secretary = Секретарь
function-member = Член комиссии

## Practice

# Stands in the title line and on every printed page of a practice book.
practice-mark = УЧЕБНЫЙ

## Counts with their unit ($count: a whole number)

unit-minutes = { $count ->
    [one] { $count } минута
    [few] { $count } минуты
   *[many] { $count } минут
}
unit-hours = { $count ->
    [one] { $count } час
    [few] { $count } часа
   *[many] { $count } часов
}
# $hours, $minutes: "7 hours" and "40 minutes".
span = { $hours } { $minutes }
unit-ballots = { $count ->
    [one] { $count } бюллетень
    [few] { $count } бюллетеня
   *[many] { $count } бюллетеней
}
unit-voters = { $count ->
    [one] { $count } избиратель
    [few] { $count } избирателя
   *[many] { $count } избирателей
}
in-minutes = { $count ->
    [one] через { $count } минуту
    [few] через { $count } минуты
   *[many] через { $count } минут
}
