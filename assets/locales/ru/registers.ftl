### The registers: people, complaints, incidents, decisions and acts.

## Lists: their titles

list-people = Журнал людей: что ещё можно сделать
list-person = Человек в журнале
list-complaints = Жалобы
# $number: the number in the register.
list-complaint = Жалоба { $number }
list-incidents = Происшествия
list-incident = Происшествие { $number }
list-cards = Чрезвычайная ситуация: карточки
list-decisions = Решения комиссии
list-decision = Решение { $number }
list-acts = Акты
list-act = Акт { $number }
list-templates = Выберите образец акта

## Search

# $here: people in the room. $all: people in the register.
search-people = Люди: в помещении { $here }, в журнале { $all }
search-code = Вид происшествия: наберите две-три буквы
# $number: of the complaint.
search-code-of = Происшествие из жалобы { $number }: выберите вид
# $query: what was typed.
search-register = Зарегистрировать: «{ $query }»
search-register-new = Зарегистрировать нового человека
ui-nothing-found = Ничего не найдено. Наберите иначе.

## What is being done, for the title line

ui-people = люди
ui-incident = происшествие
ui-act = акт
ui-copy = переписывание
ui-shown = показ
ui-card = чрезвычайное

## The rail: at most 11 characters

ui-rail-people = Люди
ui-rail-complaints = Жалобы
ui-rail-incidents = Происшеств.
ui-rail-decisions = Решения

## On the screens

ui-warned = Enter: всё равно записать.
# $language: the language of the text. $used of $all: characters.
ui-act-side = Текст: { $language }. Знаков: { $used } / { $all }
# $line of $all: lines.
ui-copy-line = Строка { $line } из { $all }. Пробел: следующая строка.
# $step of $all: steps.
ui-card-step = Выполнено: { $step } / { $all }. Прочтите, выполните, нажмите пробел.
ui-card-materials = ОСТАЁТСЯ НА ВИДУ (у кого в руках):

## What is unusual about an entry

# $name, $organisation: of the entry that is there.
warns-same-name = Человек с таким именем уже в журнале: { $name }, { $organisation }.
# $limit: how many of one organisation may be in the room.
warns-limit = От этой организации в помещении уже столько людей, сколько можно ({ $limit }).
warns-no-paper = Последние четыре знака документа не записаны.

## Until when a complaint is decided

due-to-fill-in = срок: ________ (заполните по закону)
# $phase: a phase of the day.
due-before = до этапа «{ $phase }»
due-before-signing = до подписания протокола
# $time: a clock time, with the date on another day.
due-until = до { $time }
# $until: until when. $left: how long that is.
due-in = { $until }, { $left }
# $span: hours and minutes.
due-left = осталось { $span }
due-over = просрочено на { $span }
# $number: of the complaint. $due: until when.
due-complaint = жалоба { $number }: { $due }
# $list: capacities with their times.
medians = Среднее время до решения (медиана): { $list }
# $capacity: of the complainant. $span: hours and minutes.
median-of = { $capacity } { $span }

## Forms: titles and what is said before the fields

form-register = Регистрация человека
# $name: of the person.
form-correct-person = Исправление записи: { $name }
form-move-person = Приход или уход: { $name }
form-warn = Предупреждение: { $name }
form-refuse-entry = Не допустить
form-refuse-entry-intro = Без причины и нормы закона не отказывают никому. Если норма не названа, запишется норма самого основания.
form-remark = Замечание наблюдателя: { $name }
form-remark-intro = Запишите его словами. Замечание печатается вместе с протоколом.
form-import = Список из файла
form-import-intro = Файл CSV. В первой строке: категория, организация, имя, документ — в любом порядке, на одном из трёх языков.
form-receive = Приём жалобы
form-receive-intro = Отказать в приёме нельзя. После записи сразу печатается расписка.
# $number: of the complaint or the incident.
form-correct-complaint = Исправление записи жалобы { $number }
form-examine = Рассмотрение жалобы { $number }
form-transfer = Передача жалобы { $number }
form-answer = Ответ на жалобу { $number }
form-statement-back = Отозвать запись: { $what }
form-evidence = Доказательство
form-evidence-intro = Сам файл не копируется: записывается только его SHA-256. Если файла нет, оставьте пустым.
form-pass = Несмотря на нерешённые жалобы
# $numbers: of the complaints.
form-pass-intro = Не решены жалобы: { $numbers }. Два члена комиссии записывают причину, и протокол подписывается. Причина печатается.
form-correct-incident = Исправление записи происшествия { $number }
form-veracity = Происшествие { $number }: правда ли это
form-action = Происшествие { $number }: что сделано
form-call = Происшествие { $number }: кого вызвали
# $service: whoever was called.
form-progress = Вызов: { $service }
form-escalate = Сообщить выше о происшествии { $number }
form-close = Закрыть происшествие { $number }
form-reopen-incident = Снова открыть происшествие { $number }
form-holders = У кого материалы
form-holders-intro = Выберите, у кого каждый материал. Это запишется в журнал происшествия со временем.
form-approved = Утверждённая численность комиссии
form-approved-intro = От этого числа считается кворум: в помещении должно быть больше половины.
form-opinion = Особое мнение к решению { $number }
form-sign-act = Подписи под актом
form-sign-act-intro = Не меньше двух членов комиссии. Проверьте, что тексты на двух языках говорят одно. После записи акт не меняется: вместо него составляют новый.
form-vote-complaint = Голосование: жалоба { $number }
form-vote-removal = Голосование: удаление, { $name }
form-vote-function = Голосование: возложить обязанности
form-vote-other = Голосование: другой вопрос
# $present: members in the room. $approved: the approved number. $needed: the quorum.
form-vote-intro = Присутствует { $present }, утверждённая численность { $approved }, кворум { $needed }.
form-vote-intro-subject = Присутствует { $present }, утверждённая численность { $approved }, кворум { $needed }. { $name } не голосует: жалоба на него.

## Fields: at most 30 characters

field-time-if-not-now = Время (если не сейчас)
field-of-which-contest = О чём
field-in-the-room = Сейчас в помещении
field-what-was-said = Что было, что сказано
field-norm = Норма закона
field-remark = Замечание
field-path = Путь к файлу
field-category = Категория
field-organisation = Организация или чей
field-paper = Последние 4 знака документа
field-ground = Основание
field-heard = Заявителя выслушали
field-what-was-found = Что установлено
field-to-whom = Кому
field-gave-number = Дали номер приёма
field-their-number = Их номер
field-answered-how = Как сообщено
field-evidence = Что это
field-holder = У кого хранится
field-complaint-kind = Вид
field-capacity = В качестве кого
field-contact = Связь
field-complaint-what = Что произошло
field-where-and-when = Где и когда
field-demand = Чего требует
field-subject = На какого члена комиссии
field-class = Срок решения
field-code = Вид происшествия
field-how-known = Откуда известно
field-action = Что сделано
field-who-did = Кто сделал
field-service = Кого вызвали
field-call-stage = Что произошло
field-outcome = Итог
field-incident-what = Что произошло
field-incident-who = Кто участвовал
field-veracity = Достоверность
field-confidential = Конфиденциально
field-approved = Число членов
field-approved-act = Каким решением
field-opinion = Мнение
field-signs = Подписывает
field-ruling = Как решается
field-decision-text = Текст решения
field-vote = Голос
# $name: a member.
field-vote-of = Голос: { $name }

## Choices and words of an entry

whole-day = Весь день
# $number: of the decision.
by-decision = решение { $number }
complainant-heard = заявителя выслушали
complainant-not-heard = заявителя не выслушали
# $ruling: how. $number: of the decision.
ruled-by = { $ruling }, решение { $number }
receipt-refused = отказались дать номер
# $left, $right: what is known, one after the other.
said-of = { $left }; { $right }
# $code: its letters and number. $name: what it is.
code-named = { $code } { $name }
# $severity: 1 to 4.
severity = тяжесть { $severity }
# $present of $approved members.
quorum-of = присутствует { $present }, утверждено { $approved }
veracity-reported = сообщено
veracity-seen = видел член комиссии
veracity-confirmed = подтверждено
veracity-refuted = опровергнуто
call-arrived = прибыли
call-left = уехали
call-not-coming = сказали, что не приедут
template-fits = подходит
ruling-granted = удовлетворена
ruling-partly = удовлетворена частично
ruling-rejected = отклонена
vote-for = За
vote-against = Против
vote-abstained = Воздержался
vote-none = не голосовал
question-complaint = Жалоба { $number }: { $ruling }
# $name: the person. $ground: why.
question-removal = Удаление: { $name } ({ $ground })
question-function = { $name }: { $function }
question-other = Другой вопрос
# $for, $against, $abstained: votes.
votes-carried = принято { $for }–{ $against }–{ $abstained }
votes-not-carried = не принято { $for }–{ $against }–{ $abstained }
complaint-received = принята
complaint-examined = рассмотрена
complaint-decided = решена, нужен ответ
complaint-transferred = передана, нужен ответ
complaint-answered = ответ дан
# $number: in the register. $time: when. $capacity: of the complainant. $what: what it is.
complaint-line = { $number }. { $time } { $capacity }
incident-line = { $number }. { $time } { $what }
incident-confidential = конфиденциально
incident-confidential-about = Содержание могут читать только члены комиссии, которые о нём сообщили.
# $question: on what was voted. $title: of the template.
decision-line = { $number }. { $time } { $question }
act-line = { $number }. { $time } { $title }

## What is known of an entry

# $time: a clock time. $what: what happened.
detail-at = { $time } { $what }
detail-organisation = Организация
detail-paper = Последние знаки документа
detail-warned = предупреждение
detail-remark = замечание
detail-removed = удалён
detail-not-let-in = не допущен
detail-received = принята
detail-capacity = В качестве кого
detail-name = Имя
detail-contact = Связь
detail-contest = О чём
detail-what = Что произошло
detail-place = Где и когда
detail-demand = Требование
detail-norm = Норма закона
detail-subject = На какого члена комиссии
detail-due = Срок решения
detail-incident = Записано как происшествие
detail-evidence = доказательство
detail-examined = рассмотрена
detail-decided = решена
detail-transferred = передана
detail-answered = ответ дан
detail-corrected = исправлено
detail-taken-back = отозвано
detail-reported = сообщено
detail-who = Кто участвовал
detail-complaint = Из жалобы
detail-veracity = достоверность
detail-action = действие
detail-called = вызов
detail-call = вызов
detail-escalated = сообщено выше
detail-closed = закрыто
detail-question = Вопрос
detail-outcome = За–против–воздержались
detail-text = Текст
detail-quorum = Кворум
# $name: a member.
detail-opinion = Особое мнение: { $name }
detail-ky = По-кыргызски
detail-ru = По-русски
detail-instead = Вместо прежнего акта
detail-signed = Подписал

## What can be done

do-leave = Ушёл
do-come = Пришёл
do-move-at = Пришёл или ушёл в другое время
do-remark = Замечание к протоколу
do-complain = Принять жалобу
do-warn = Предупредить
do-remove = Удалить решением комиссии
do-correct = Исправить запись
do-act = Составить акт
do-show-rights = Показать права на экране
do-print-rights = Напечатать права
do-refuse-entry = Не допустить, с причиной
do-import = Взять список из файла
do-print-people = Напечатать журнал людей
do-examine = Рассмотреть
do-decide = Решить голосованием
do-transfer = Передать
do-answer = Ответить
# $what: what was stated. $time: when.
do-statement-back = Отозвать запись: { $what }, { $time }
do-evidence = Добавить доказательство
do-make-incident = Записать и как происшествие (I)
do-print-receipt = Напечатать расписку
do-copy-receipt = Переписать расписку от руки
do-print-answer = Напечатать ответ
do-action = Записать, что сделано
do-call = Вызвать
# $service: whoever was called.
do-progress = Прибыли, уехали, итог: { $service }
do-veracity = Отметить достоверность
do-escalate = Сообщить выше
do-close = Закрыть
do-reopen = Снова открыть
do-opinion = Особое мнение
do-print-decision = Напечатать решение
do-print-act = Напечатать акт
do-copy-ky = Переписать от руки по-кыргызски
do-copy-ru = Переписать от руки по-русски
do-act-instead = Составить новый вместо него

## Copied by hand, and shown

copy-act = Переписывание акта { $number }
copy-receipt = Расписка о приёме жалобы { $number }
copy-precinct = Участок { $precinct }. Расписка
copy-number = Номер жалобы: { $number }
# $date, $time: when.
copy-received = Принята: { $date } { $time }
# $kind: of complaint.
copy-kind = Вид: { $kind }
# $due: until when the commission decides.
copy-due = Срок решения: { $due }
copy-due-open = Срок решения: ________
# $words: four words that two people can read to each other.
copy-check-words = Контрольные слова: { $words }
copy-appeal = Решение можно обжаловать:
copy-signature = Подпись принявшего: ______
# $category: of people.
rights-of = Права: { $category }
# $papers: that they show.
rights-papers = Какие документы показывает: { $papers }

## Refusals and the protocol

refused-card-done = Все шаги карточки выполнены. R: записать происшествие.
refused-card-not-recorded = Происшествие ещё не записано. R: записать его.
stage-complaints = Нерешённые жалобы
stage-complaints-about = Протокол ждёт их: решите или передайте (F5). Иначе два члена комиссии записывают причину.
stage-annex = Напечатайте приложение
stage-annex-about = Жалобы, акты и замечания, которые уходят вместе с этим протоколом.
# $count: complaints.
value-undecided = не решено: { $count }
