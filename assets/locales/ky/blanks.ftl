### Blank forms, filled in by hand when the laptop is dead.

## Titles

blank-title-steps = Күндүн тартиби: кадамдар
blank-title-commission = Комиссия мүчөлөрү жана чүчү кулак
blank-title-act = Акт
blank-title-outside = Добуш берүүчү жайдан тышкары добуш берүү
blank-title-events = Окуялардын жүрүшү
blank-title-protocol = Протоколдун бланкы
blank-title-copies = Көчүрмөлөрдүн журналы

## What stands on every form

blank-head = Бланк: кол менен толтурулат
# $by: who compared it. $act: by which act.
blank-verified = Расмий текст менен салыштырган: { $by }, { $act }
blank-unverified = Расмий текст менен салыштырыла элек

## Columns and lines

blank-column-came = Келди
blank-column-left = Кетти
blank-column-taken-by = Ким кабыл алды
blank-column-two = Эки мүчөнүн колу
blank-column-paper = Кагазы, номери
blank-column-decided = Чечим, убактысы
blank-column-answered = Жооп алды, колу
blank-column-told = Кимге билдирилди
blank-column-present = Катышты
blank-column-sealed = Мөөр басылды
blank-column-opened = Ачылды
blank-column-passed = Эмне өткөрүлдү
blank-column-holder = Кимге, кайда
blank-column-ballot = Кайсы бюллетень
blank-column-signed-at = Кол коюлган убакыт
blank-column-rule = Барабардык
blank-column-numbers = Сандар менен
blank-column-holds = Дал келеби
blank-sum-of-votes = бардык добуштардын суммасы
blank-after-close = Жабылгандан кийин
blank-passed = Өткөрүп берүүлөр
blank-trip = Сапар жөнүндө акт
blank-posted = Илинген көчүрмөлөр
blank-copy-number = Нусканын номери
blank-signed-when = Кол коюлган күн, убакыт
blank-act-number = Актынын номери
blank-act-when = Түзүлгөн күн, убакыт
blank-act-text = Эмне болду, ким көрдү, эмне чечилди

## Notes

blank-events-note = Ноутбук өчкөн убакытты биринчи сапка жазыңыз. Андан кийинкинин баары ушул жерге, ар бир сапка эки мүчө кол коёт.
blank-complaints-note = Ар бир арызга номер бериңиз, ошол номер менен тил кат жазып бериңиз.
blank-decisions-note = Кворум бекитилген сандын жарымынан көбү. Ким катышканын ар бир чечимге өзүнчө жазыңыз.
blank-copies-note = Номерлер ар бир добуш берүү үчүн 1ден башталат, кайталанбайт. Көчүрмөнү албай койгондор да жазылат, себеби менен.
blank-equalities-note = Чарчы кашаадагы сан: форманын сабынын номери.
