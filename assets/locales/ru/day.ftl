### The day at a glance: next, balance, what is due, registers.

## The frame of every screen

# $function: what the member is. $name: a name.
ui-at-keyboard = за клавиатурой: { $function } { $name }
ui-nobody-at-keyboard = за клавиатурой: не указано
ui-rail-boxes = Ящики
ui-rail-journal = Журнал

## The day at a glance

ui-next = ДАЛЕЕ
# $number: a count. $words: the same in words.
ui-say = скажите: { $number } — «{ $words }»
# $due: a clock time. $in: "in 8 minutes".
ui-later-turnout = { $due } передать явку, { $in }
# $time: a clock time. $reason: as typed.
ui-suspended = Голосование приостановлено в { $time }: { $reason }
# $phase: a phase. $done of $all steps are done.
ui-steps-done = { $phase }: готово { $done } из { $all }
ui-internal-aid = Разрешение не записано: на печати стоит «вспомогательный лист».
ui-unknown-facts = { $count ->
    [one] { $count } запись сделана более новой версией и здесь не учтена.
    [few] { $count } записи сделаны более новой версией и здесь не учтены.
   *[many] { $count } записей сделаны более новой версией и здесь не учтены.
}

## Help, the question before leaving, messages

ui-help-keys = ↑ ↓ листать   Esc закрыть
ui-leave = Выход
ui-leave-book = Выйти из программы? Всё сохранённое стоит в книге дня. Набранное, но не записанное будет на месте при следующем открытии.
ui-leave-lost = Выйти из программы? Всё сохранённое стоит в книге дня. Но набранное здесь и не записанное пропадёт: оно нигде не хранится.
ui-leave-nothing = Выйти из программы?
ui-leave-keys = Y выйти   N остаться
ui-message = Сообщение
ui-message-keys = Нажмите любую клавишу

## Forms

ui-optional = можно пропустить
ui-optional-help = Это можно не заполнять: Enter ведёт дальше.
ui-conditional = смотря по случаю
ui-discard-title = Набранное не сохранено
ui-discard = Если вернуться, набранное здесь пропадёт: оно нигде не хранится. Отказаться от него?
ui-discard-keys = Y отказаться   N остаться
needed-not-signed = Нужно, если член комиссии не подписал или имеет особое мнение.
needed-basis = Нужно, если разрешение есть: его номер и дата.
needed-late = Нужно, если лист этого часа вводят поздно: почему.
needed-no-copy = Нужно, если копия не выдана: почему.
needed-copy-member = Выберите, если это член комиссии. Для другого человека ниже нужны имя и кто он.
needed-copy-other = Нужно, если это не член комиссии.
needed-one-line = Нужно число хотя бы одной строки.
needed-receipt = Нужно, если номер дали.
needed-norm = Нужно, если у выбранного основания нет своей нормы.
ui-public-text = Этот текст будет открыт, его сможет прочесть каждый: имён не пишите.
ui-read-back = Прочтите вслух. Второй член смотрит в бумагу и говорит, сходится ли.
ui-left-blank = Осталось пустым: { $count }
ui-phase-title = Следующий этап
ui-phase = Перейти к этапу: { $phase }? Назад пути нет. Опоздавшее можно записать и потом.
ui-phase-keys = Y перейти   N остаться

ui-line-differs-title = Не равно бумаге
ui-line-differs = Эта цифра отличается от бумаги? Проект протокола станет недействительным: цифру пересчитают, исправят, и всё прочитают заново.
ui-line-differs-keys = Y отличается   N равно

ui-gone-title = Ушёл
ui-gone = Покинул помещение: { $name }? Запишется текущее время. Для другого времени нажмите в списке T.
ui-gone-keys = Y ушёл   N здесь

