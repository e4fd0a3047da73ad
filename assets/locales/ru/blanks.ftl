### Blank forms, filled in by hand when the laptop is dead.

## Titles

blank-title-steps = Порядок дня: шаги
blank-title-commission = Члены комиссии и жеребьёвка
blank-title-act = Акт
blank-title-outside = Голосование вне помещения
blank-title-events = Ход событий
blank-title-protocol = Бланк протокола
blank-title-copies = Журнал копий

## What stands on every form

blank-head = Бланк: заполняется от руки
# $by: who compared it. $act: by which act.
blank-verified = С официальным текстом сверил: { $by }, { $act }
blank-unverified = С официальным текстом не сверено

## Columns and lines

blank-column-came = Прибыл
blank-column-left = Убыл
blank-column-taken-by = Кто принял
blank-column-two = Подписи двух членов
blank-column-paper = Документ, номер
blank-column-decided = Решение, время
blank-column-answered = Ответ получен, подпись
blank-column-told = Кому сообщено
blank-column-present = Участвовало
blank-column-sealed = Опечатан
blank-column-opened = Вскрыт
blank-column-passed = Что передано
blank-column-holder = Кому, куда
blank-column-ballot = Какой бюллетень
blank-column-signed-at = Время подписания
blank-column-rule = Соотношение
blank-column-numbers = В числах
blank-column-holds = Верно ли
blank-sum-of-votes = сумма всех голосов
blank-after-close = После закрытия
blank-passed = Передачи
blank-trip = Акт о выезде
blank-posted = Вывешенные копии
blank-copy-number = Номер экземпляра
blank-signed-when = Дата и время подписания
blank-act-number = Номер акта
blank-act-when = Дата и время составления
blank-act-text = Что произошло, кто видел, что решено

## Notes

blank-events-note = В первой строке запишите, когда погас ноутбук. Всё, что позже, пишется сюда, каждую строку подписывают два члена комиссии.
blank-complaints-note = Дайте каждому заявлению номер и напишите с этим номером расписку.
blank-decisions-note = Кворум: больше половины утверждённого числа. Кто участвовал, пишите к каждому решению отдельно.
blank-copies-note = Номера для каждого голосования идут с 1 и не повторяются. Записывают и тех, кто копию не взял, с причиной.
blank-equalities-note = Число в квадратных скобках: номер строки формы.
