### The journal: one sentence for each kind of fact.

ui-journal = журнал
ui-journal-range = Записи { $from }–{ $to } из { $all }, новые первыми
ui-journal-place = место
ui-journal-written = записано
ui-journal-happened = было
ui-journal-what = что
ui-journal-who = кто

## What each kind of fact is called

kind-day-opened = Книга дня открыта
kind-permission-recorded = Разрешение записано
kind-member-added = Член комиссии внесён
kind-member-corrected = Запись о члене исправлена
kind-member-removed = Ошибочная запись о члене снята
kind-function-assigned = Назначена должность
kind-contact-recorded = Телефон записан
kind-options-typed = Строки бюллетеня внесены
kind-options-read-back = Строки прочитаны с образца
kind-option-withdrawn = Кандидат выбыл
kind-option-reinstated = Кандидат восстановлен
kind-remote-voters-set = Дистанционное голосование изменено
kind-form-replaced = Форма заменена
kind-step-done = Шаг выполнен
kind-step-corrected = Шаг исправлен
kind-presence-recorded = Приход или уход
kind-lot-drawn = Жребий
kind-box-sealed = Ящик опломбирован
kind-box-opened = Ящик вскрыт
kind-box-corrected = Запись о ящике исправлена
kind-phase-entered = Начат новый этап
kind-sheet-recorded = Лист за час записан
kind-sheet-corrected = Лист за час исправлен
kind-tally-counted = Избиратель сосчитан
kind-tally-taken-back = Счёт отозван
kind-voter-refused = Отказ в бюллетене
kind-ballot-spoiled = Бюллетень испорчен
kind-turnout-reported = Явка передана
kind-voting-suspended = Голосование приостановлено
kind-voting-resumed = Голосование возобновлено
kind-entry-closed = Ввод завершён
kind-figure-corrected = Число исправлено
kind-machine-recorded = Данные АСУ записаны
kind-finding-explained = Расхождение объяснено
kind-surplus-acted = Действие при излишке
kind-protocol-drafted = Проект протокола
kind-line-read = Строка прочитана вслух
kind-protocol-signed = Подпись под протоколом
kind-protocol-reopened = Протокол открыт заново
kind-export-made = Файлы записаны
kind-practice-seeded = Учёба начата
# $name: the name of the kind, as the newer program wrote it.
kind-unknown = Запись более новой версии: { $name }
