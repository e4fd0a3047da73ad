### Printed papers of the registers: receipts, answers, decisions, acts, minutes, tables.

## What stands on every paper

paper-unverified = Журналдардын маалымдамалары расмий тексттер менен салыштырыла элек: мөөнөттөрдү жана ченемдерди колдонуудан мурун текшериңиз.
paper-personal = Жалпыга ачык эмес, илинбейт.
paper-registers = Журналдар
paper-nothing = Жазуу жок.
# Under the title of every paper.
paper-whose = № { $precinct } участок, { $date }. { $election }
paper-whole-day = Бүт күн

## Titles

paper-title-receipt = Арыздын (даттануунун) кабыл алынгандыгы жөнүндө тил кат
paper-title-ruling = Арызга (даттанууга) жооп
# $number: its number.
paper-title-decision = Комиссиянын № { $number } чечими
paper-title-minutes = Комиссиянын добуш берүү күнкү жыйынынын протоколу
paper-title-people = Бөлмөдөгү адамдардын журналы
paper-title-complaints = Арыздардын (даттануулардын) журналы
paper-title-incidents = Окуялардын журналы
paper-title-decisions = Чечимдердин журналы
paper-title-board = Арыздар (даттануулар) кандай каралууда
paper-title-annex = Протоколго тиркеме: арыздар (даттануулар) жана актылар
paper-title-rights = Добуш берүүчү жайдагы укуктар

## Receipt

paper-number = Каттоо номери, убактысы
paper-kind = Түрү
paper-complainant = Ким берди
paper-norm = Көрсөтүлгөн ченем
paper-subject = Кайсы комиссия мүчөсүнө каршы
paper-due = Комиссия качанга чейин чечет
paper-fingerprint = Тексттин контролдук суммасы
paper-appeal-to = Чечимге кайда даттанса болот
paper-appeal-within = Качанга чейин даттанса болот
paper-what = Эмне болду
paper-place = Кайда жана качан
paper-demand = Талабы
paper-keep-receipt = Тил катты сактаңыз: арызыңыз сизге жооп берилмейинче жабылбайт.
paper-text-cut = Текст кыскартылды: толугу журналда, контролдук сумма толук тексттики.
paper-received-by = Кабыл алган комиссия мүчөсү

## Answer

paper-ruling = Чечим
paper-ruling-granted = канааттандырылды
paper-ruling-partly = жарым-жартылай канааттандырылды
paper-ruling-rejected = четке кагылды
paper-decision-number = Чечимдин номери
paper-decision-text = Чечимдин тексти
paper-passed-to = Кимге өткөрүлдү
paper-passed-at = Өткөрүлгөн убакыт
paper-their-receipt = Алардын каттоо номери
paper-receipt-refused = номер берүүдөн баш тартышты
paper-taken-by = Кабыл алган адам
paper-passed-on-note = Маселе комиссиянын ыйгарым укугуна кирбейт: аны жогоруда көрсөтүлгөн орган карайт.
paper-answered = Жооп кантип берилди
paper-got-answer = Жоопту алдым (колу, убактысы)

## Decision

paper-voted = Добушка коюлган убакыт
paper-question = Маселе
# $number: the complaint's number.
paper-question-complaint = № { $number } арыз (даттануу)
paper-question-removal = бөлмөдөн чыгаруу
paper-question-function = кызматты убактылуу аткаруу
paper-question-other = башка маселе
paper-present = Катышкандар
# $present, $approved: members in the room and by the act that formed the commission. $quorum: the words below.
paper-present-of = катышты: { $present }, бекитилген саны: { $approved }, { $quorum }
paper-quorum = кворум бар
paper-no-quorum = кворум жок
paper-votes = Добуштар
# $for, $against, $abstained: how many.
paper-votes-cast = макул: { $for }, каршы: { $against }, калыс: { $abstained }
paper-outcome = Жыйынтык
paper-carried = кабыл алынды
paper-not-carried = кабыл алынган жок
paper-vote-for = Макул
paper-vote-against = Каршы
paper-vote-abstained = Калыс
paper-vote-none = Маселе өзүнө тиешелүү, добуш бербейт
paper-opinions = Өзгөчө пикирлер
# $names: names of members.
paper-opinions-of = өзгөчө пикир: { $names }

## Act

# $number: its number.
paper-act-number = № { $number }
paper-instead = Кайсы актынын ордуна
paper-replaced-by = Ордуна түзүлгөн акт

## What several papers say

paper-complaints = Арыздар (даттануулар)
# Stands after the ruling. $number: the decision's. $time: when.
paper-stands-decided = № { $number } чечим, { $time }
# Stands after the name of whoever it was passed on to.
paper-stands-transferred = { $time } өткөрүлдү, алардын номери: { $receipt }
paper-stands-refused = { $time } өткөрүлдү, номер берүүдөн баш тартышты
paper-stands-answered = { $time } жооп берилди
paper-stands-received = кабыл алынды, карала элек
paper-stands-examined = каралып жатат
# How many belong to a contest.
paper-counted = Арыздар (даттануулар): { $complaints }, актылар: { $acts }, бардыгы: { $all }.
# Acts about no contest, counted with no protocol.
paper-counted-of-day = Айрым бир добуш берүүгө тиешелүү болбогон күндүн актылары: { $acts }.
paper-with-protocol = Арыздар (даттануулар), актылар жана сын-пикирлер
paper-passed = Арыздар чечиле электе протоколду улантууга эки мүчө уруксат берди
paper-remarks = Катышкандардын сын-пикирлери
paper-acts = Актылар
paper-acts-of-day = Күндүн актылары
# $number: the other act's.
paper-act-replaced = ордуна № { $number } акт түзүлдү
paper-column-received = Келди
paper-column-kind = Түрү
paper-column-stands = Абалы
paper-column-act = Акт
paper-column-signers = Кол койгондор
paper-column-complaints = Арыздар №
paper-column-from = Кимдин атынан
paper-column-remark = Сын-пикир
paper-board-note = Аты-жөнү жана мазмуну көрсөтүлбөйт. Өз арызыңыздын номери тил катта жазылган.

## Who was there

paper-stages = Күндүн ар бир учурунда ким катышты
paper-at-signing = Протоколго кол коюлганда катышкандар
paper-column-stage = Учур
paper-column-members = Комиссия мүчөлөрү
paper-column-others = Башкалар
paper-stage-opening = Участок ачылды
paper-stage-voting = Добуш берүү башталды
paper-stage-closing = Добуш берүү аяктады
# $label: what is written on the box.
paper-stage-box = «{ $label }» ящиги ачылды
paper-stage-signed = Протоколго кол коюлду
paper-commission = Комиссия
# Stands before the name of the function.
paper-took-over = { $time } кызматка өттү ({ $reason })
paper-column-function = Кызматы
paper-column-member = Комиссия мүчөсү
paper-column-presence = Келди–кетти

## Minutes

paper-approved = Комиссиянын бекитилген саны
paper-phases = Күндүн баскычтары
paper-column-not-done = Аткарылбаган кадамдар, себеби
paper-suspensions = Добуш берүүнүн токтотулушу
paper-decisions = Чечимдер
paper-incidents = Окуялар

## Registers as tables

paper-column-number-time = №, убактысы
paper-column-name = Аты-жөнү
paper-column-happened = Эскертүү, чыгаруу
paper-column-ground = Негизи, ченем
# Stands before the ground.
paper-warned-at = { $time } эскертилди
# $number: the decision's.
paper-removed-at = { $time } чыгарылды, № { $number } чечим
paper-not-let-in = Киргизилбегендер
paper-warned = Эскертилгендер жана чыгарылгандар
paper-column-complainant = Ким
paper-column-what = Мазмуну
paper-examined-heard = { $time } каралды, арыз ээси угулду
paper-examined-not-heard = { $time } каралды, арыз ээси угулган жок
paper-evidence = Далилдер
paper-confidential = купуя
paper-column-incident = Окуя
paper-column-done = Эмне жасалды
paper-veracity-reported = билдирилди
paper-veracity-seen = комиссия мүчөсү көрдү
paper-veracity-confirmed = ырасталды
paper-veracity-refuted = төгүндөлдү
# Stands after the name of whoever was told.
paper-told = { $time } билдирилди, алардын номери: { $receipt }
paper-told-without = { $time } билдирилди, номер берилген жок
# Stands after the name of whoever was called.
paper-called = { $time } чакырылды
paper-arrived = { $time } келди
paper-left = { $time } кетти
paper-not-coming = { $time } келбейбиз дешти
paper-closed-at = { $time } жабылды
paper-still-open = ачык
paper-column-question = Маселе жана текст
paper-column-votes = Катышуу жана добуштар
paper-column-opinion = Пикир

## Rights card

paper-rights-papers = Кандай кагаздарды көрсөтөт
