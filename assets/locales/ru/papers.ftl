### Printed papers of the registers: receipts, answers, decisions, acts, minutes, tables.

## What stands on every paper

paper-unverified = Справочные данные журналов не сверены с официальными текстами: сроки и нормы проверьте до применения.
paper-personal = Не для общего доступа, не вывешивать.
paper-registers = Журналы
paper-nothing = Записей нет.
# Under the title of every paper.
paper-whose = Участок № { $precinct }, { $date }. { $election }
paper-whole-day = Весь день

## Titles

paper-title-receipt = Расписка о принятии заявления (жалобы)
paper-title-ruling = Ответ на заявление (жалобу)
# $number: its number.
paper-title-decision = Решение комиссии № { $number }
paper-title-minutes = Протокол заседания комиссии в день голосования
paper-title-people = Журнал лиц, находящихся в помещении
paper-title-complaints = Журнал заявлений (жалоб)
paper-title-incidents = Журнал происшествий
paper-title-decisions = Журнал решений
paper-title-board = Как рассматриваются заявления (жалобы)
paper-title-annex = Приложение к протоколу: заявления (жалобы) и акты
paper-title-rights = Права в помещении для голосования

## Receipt

paper-number = Номер и время регистрации
paper-kind = Вид
paper-complainant = Заявитель
paper-norm = Указанная норма
paper-subject = Против кого из членов комиссии
paper-due = До какого времени решает комиссия
paper-fingerprint = Контрольная сумма текста
paper-appeal-to = Куда можно обжаловать решение
paper-appeal-within = До какого времени можно обжаловать
paper-what = Что произошло
paper-place = Где и когда
paper-demand = Требование
paper-keep-receipt = Сохраните расписку: заявление не закрывается, пока вам не дан ответ.
paper-text-cut = Текст сокращён: полностью он в журнале, контрольная сумма относится к полному тексту.
paper-received-by = Принял член комиссии

## Answer

paper-ruling = Решение
paper-ruling-granted = удовлетворено
paper-ruling-partly = удовлетворено частично
paper-ruling-rejected = отказано
paper-decision-number = Номер решения
paper-decision-text = Текст решения
paper-passed-to = Кому передано
paper-passed-at = Время передачи
paper-their-receipt = Их регистрационный номер
paper-receipt-refused = в номере отказано
paper-taken-by = Кто принял
paper-passed-on-note = Вопрос не относится к полномочиям комиссии: его рассматривает указанный выше орган.
paper-answered = Как дан ответ
paper-got-answer = Ответ получил(а) (подпись, время)

## Decision

paper-voted = Время голосования
paper-question = Вопрос
# $number: the complaint's number.
paper-question-complaint = заявление (жалоба) № { $number }
paper-question-removal = удаление из помещения
paper-question-function = исполнение функции
paper-question-other = иной вопрос
paper-present = Присутствуют
# $present, $approved: members in the room and by the act that formed the commission. $quorum: the words below.
paper-present-of = присутствуют { $present } из { $approved }, { $quorum }
paper-quorum = кворум есть
paper-no-quorum = кворума нет
paper-votes = Голоса
# $for, $against, $abstained: how many.
paper-votes-cast = за: { $for }, против: { $against }, воздержались: { $abstained }
paper-outcome = Итог
paper-carried = принято
paper-not-carried = не принято
paper-vote-for = За
paper-vote-against = Против
paper-vote-abstained = Воздержались
paper-vote-none = Не голосует: вопрос касается его самого
paper-opinions = Особые мнения
# $names: names of members.
paper-opinions-of = особое мнение: { $names }

## Act

# $number: its number.
paper-act-number = № { $number }
paper-instead = Взамен акта
paper-replaced-by = Заменён актом

## What several papers say

paper-complaints = Заявления (жалобы)
# Stands after the ruling. $number: the decision's. $time: when.
paper-stands-decided = решение № { $number }, { $time }
# Stands after the name of whoever it was passed on to.
paper-stands-transferred = передано { $time }, их номер: { $receipt }
paper-stands-refused = передано { $time }, в номере отказано
paper-stands-answered = ответ дан { $time }
paper-stands-received = принято, ещё не рассмотрено
paper-stands-examined = рассматривается
# How many belong to a contest.
paper-counted = Заявлений (жалоб): { $complaints }, актов: { $acts }, всего: { $all }.
# Acts about no contest, counted with no protocol.
paper-counted-of-day = Актов дня, не относящихся к отдельному голосованию: { $acts }.
paper-with-protocol = Заявления (жалобы), акты и замечания
paper-passed = Два члена комиссии допустили протокол при нерешённых заявлениях
paper-remarks = Замечания присутствующих
paper-acts = Акты
paper-acts-of-day = Акты дня
# $number: the other act's.
paper-act-replaced = заменён актом № { $number }
paper-column-received = Принято
paper-column-kind = Вид
paper-column-stands = Состояние
paper-column-act = Акт
paper-column-signers = Подписали
paper-column-complaints = Заявления №
paper-column-from = От кого
paper-column-remark = Замечание
paper-board-note = Имена и содержание не указываются. Номер своего заявления смотрите в расписке.

## Who was there

paper-stages = Кто присутствовал на каждом этапе
paper-at-signing = Кто присутствовал при подписании протокола
paper-column-stage = Этап
paper-column-members = Члены комиссии
paper-column-others = Другие лица
paper-stage-opening = Участок открыт
paper-stage-voting = Голосование началось
paper-stage-closing = Голосование окончено
# $label: what is written on the box.
paper-stage-box = Вскрыт ящик «{ $label }»
paper-stage-signed = Протокол подписан
paper-commission = Комиссия
# Stands before the name of the function.
paper-took-over = с { $time } исполняет функцию ({ $reason })
paper-column-function = Функция
paper-column-member = Член комиссии
paper-column-presence = Прибыл–убыл

## Minutes

paper-approved = Утверждённое число членов
paper-phases = Этапы дня
paper-column-not-done = Невыполненные шаги, причина
paper-suspensions = Приостановки голосования
paper-decisions = Решения
paper-incidents = Происшествия

## Registers as tables

paper-column-number-time = №, время
paper-column-name = Имя
paper-column-happened = Предупреждения, удаление
paper-column-ground = Основание, норма
# Stands before the ground.
paper-warned-at = предупреждение { $time }
# $number: the decision's.
paper-removed-at = удалён { $time }, решение № { $number }
paper-not-let-in = Не допущены
paper-warned = Предупреждены и удалены
paper-column-complainant = Кто
paper-column-what = Содержание
paper-examined-heard = рассмотрено { $time }, заявитель выслушан
paper-examined-not-heard = рассмотрено { $time }, заявитель не выслушан
paper-evidence = Доказательства
paper-confidential = конфиденциально
paper-column-incident = Происшествие
paper-column-done = Что сделано
paper-veracity-reported = сообщено
paper-veracity-seen = видел член комиссии
paper-veracity-confirmed = подтверждено
paper-veracity-refuted = опровергнуто
# Stands after the name of whoever was told.
paper-told = сообщено { $time }, их номер: { $receipt }
paper-told-without = сообщено { $time }, номера не дали
# Stands after the name of whoever was called.
paper-called = вызов { $time }
paper-arrived = прибыли { $time }
paper-left = убыли { $time }
paper-not-coming = { $time } отказались приехать
paper-closed-at = закрыто { $time }
paper-still-open = не закрыто
paper-column-question = Вопрос и текст
paper-column-votes = Присутствие и голоса
paper-column-opinion = Мнение

## Rights card

paper-rights-papers = Какие документы показывает
