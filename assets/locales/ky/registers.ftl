### The registers: people, complaints, incidents, decisions and acts.

## Lists: their titles

list-people = Адамдардын журналы: дагы эмне кылса болот
list-person = Журналдагы адам
list-complaints = Даттануулар
# $number: the number in the register.
list-complaint = { $number }-даттануу
list-incidents = Окуялар
list-incident = { $number }-окуя
list-cards = Өзгөчө кырдаал: карталар
list-decisions = Комиссиянын чечимдери
list-decision = { $number }-чечим
list-acts = Акттар
list-act = { $number }-акт
list-templates = Акттын үлгүсүн тандаңыз

## Search

# $here: people in the room. $all: people in the register.
search-people = Адамдар: бөлмөдө { $here }, журналда { $all }
search-code = Окуянын түрү: эки-үч тамгасын териңиз
# $number: of the complaint.
search-code-of = { $number }-даттануудан окуя: түрүн тандаңыз
# $query: what was typed.
search-register = Каттоо: «{ $query }»
search-register-new = Жаңы адамды каттоо
ui-nothing-found = Эч нерсе табылган жок. Башкача териңиз.

## What is being done, for the title line

ui-people = адамдар
ui-incident = окуя
ui-act = акт
ui-copy = кагазга көчүрүү
ui-shown = көрсөтүү
ui-card = өзгөчө кырдаал

## The rail: at most 11 characters

ui-rail-people = Адамдар
ui-rail-complaints = Даттануулар
ui-rail-incidents = Окуялар
ui-rail-decisions = Чечимдер

## On the screens

ui-warned = Enter: ошентсе да жазуу.
# $language: the language of the text. $used of $all: characters.
ui-act-side = Текст: { $language }. Белгилер: { $used } / { $all }
# $line of $all: lines.
ui-copy-line = { $all } саптын { $line }-сабы. Боштук: кийинки сап.
# $step of $all: steps.
ui-card-step = Аткарылды: { $step } / { $all }. Окуп, аткарып, Боштук басыңыз.
ui-card-materials = КӨЗ АЛДЫҢЫЗДА КАЛСЫН (ким алып турат):

## What is unusual about an entry

# $name, $organisation: of the entry that is there.
warns-same-name = Мындай аттагы адам журналда бар: { $name }, { $organisation }.
# $limit: how many of one organisation may be in the room.
warns-limit = Бул уюмдан бөлмөдө буга чейин эле чектегидей адам бар ({ $limit }).
warns-no-paper = Документтин акыркы төрт белгиси жазылган жок.

## Until when a complaint is decided

due-to-fill-in = мөөнөтү: ________ (мыйзамдан толтуруңуз)
# $phase: a phase of the day.
due-before = { $phase } башталганча
due-before-signing = протоколго кол коюлганча
# $time: a clock time, with the date on another day.
due-until = { $time } чейин
# $until: until when. $left: how long that is.
due-in = { $until }, { $left }
# $span: hours and minutes.
due-left = калганы { $span }
due-over = { $span } өтүп кетти
# $number: of the complaint. $due: until when.
due-complaint = { $number }-даттануу: { $due }
# $list: capacities with their times.
medians = Чечүүгө кеткен орто убакыт (медиана): { $list }
# $capacity: of the complainant. $span: hours and minutes.
median-of = { $capacity } { $span }

## Forms: titles and what is said before the fields

form-register = Адамды каттоо
# $name: of the person.
form-correct-person = Жазууну оңдоо: { $name }
form-move-person = Келди же кетти: { $name }
form-warn = Эскертүү: { $name }
form-refuse-entry = Киргизбөө
form-refuse-entry-intro = Себепсиз жана мыйзамдын беренесисиз эч ким кайтарылбайт. Берене бош калса, себептин өз беренеси жазылат.
form-remark = Байкоочунун сын-пикири: { $name }
form-remark-intro = Айтканын өз сөзү менен жазыңыз. Ал протокол менен кошо басылып чыгат.
form-import = Тизмени файлдан алуу
form-import-intro = CSV файл. Биринчи сабы: категория, уюм, аты, документ — каалаган тартипте, үч тилдин биринде.
form-receive = Даттанууну кабыл алуу
form-receive-intro = Кабыл алуудан баш тартууга болбойт. Сакталганда тил кат дароо басылат.
# $number: of the complaint or the incident.
form-correct-complaint = { $number }-даттануунун жазуусун оңдоо
form-examine = { $number }-даттанууну кароо
form-transfer = { $number }-даттанууну өткөрүп берүү
form-answer = { $number }-даттанууга жооп
form-statement-back = Чакыртып алуу: { $what }
form-evidence = Далил
form-evidence-intro = Файлдын өзү көчүрүлбөйт: анын SHA-256 суммасы гана жазылат. Файл жок болсо, бош калтырыңыз.
form-pass = Чечилбеген даттанууларга карабай
# $numbers: of the complaints.
form-pass-intro = Чечиле элек даттануулар: { $numbers }. Эки мүчө себебин жазса, протоколго кол коюлат. Себеби басылып чыгат.
form-correct-incident = { $number }-окуянын жазуусун оңдоо
form-veracity = { $number }-окуя: чынбы
form-action = { $number }-окуя: эмне кылынды
form-call = { $number }-окуя: ким чакырылды
# $service: whoever was called.
form-progress = Чакыруу: { $service }
form-escalate = { $number }-окуяны жогоруга билдирүү
form-close = { $number }-окуяны жабуу
form-reopen-incident = { $number }-окуяны кайра ачуу
form-holders = Материалдарды ким алып турат
form-holders-intro = Ар бир материалды ким алып турганын тандаңыз. Окуянын журналына убактысы менен жазылат.
form-approved = Комиссиянын бекитилген саны
form-approved-intro = Кворум ушул сандан эсептелет: жарымынан көбү бөлмөдө болушу керек.
form-opinion = { $number }-чечимге өзгөчө пикир
form-sign-act = Актка кол коюу
form-sign-act-intro = Кеминде эки мүчө. Эки тилдеги текст бирдейби, текшериңиз. Сакталгандан кийин акт өзгөрбөйт: анын ордуна жаңысы түзүлөт.
form-vote-complaint = Добуш: { $number }-даттануу
form-vote-removal = Добуш: бөлмөдөн чыгаруу, { $name }
form-vote-function = Добуш: кызматка коюу
form-vote-other = Добуш: башка маселе
# $present: members in the room. $approved: the approved number. $needed: the quorum.
form-vote-intro = Бөлмөдө { $present } мүчө, бекитилген саны { $approved }, кворум { $needed }.
form-vote-intro-subject = Бөлмөдө { $present } мүчө, бекитилген саны { $approved }, кворум { $needed }. { $name } добуш бербейт: даттануу ага каршы.

## Fields: at most 30 characters

field-time-if-not-now = Убактысы (азыр болбосо)
field-of-which-contest = Эмне жөнүндө
field-in-the-room = Азыр бөлмөдөбү
field-what-was-said = Эмне болду, эмне айтылды
field-norm = Мыйзамдын беренеси
field-remark = Сын-пикири
field-path = Файлдын жолу
field-category = Категориясы
field-organisation = Уюму же кимдин өкүлү
field-paper = Документтин акыркы 4 белгиси
field-ground = Негизи
field-heard = Даттанган адам угулдубу
field-what-was-found = Эмне аныкталды
field-to-whom = Кимге
field-gave-number = Кабыл алуу номерин бердиби
field-their-number = Алардын номери
field-answered-how = Кантип билдирилди
field-evidence = Эмне
field-holder = Кимде турат
field-complaint-kind = Түрү
field-capacity = Ким катары
field-contact = Байланыш
field-complaint-what = Эмне болду
field-where-and-when = Кайда жана качан
field-demand = Эмнени талап кылат
field-subject = Кайсы мүчөгө каршы
field-class = Чечүү мөөнөтү
field-code = Окуянын түрү
field-how-known = Кайдан белгилүү
field-action = Эмне кылынды
field-who-did = Ким кылды
field-service = Кимди чакырды
field-call-stage = Эмне болду
field-outcome = Жыйынтыгы
field-incident-what = Эмне болду
field-incident-who = Ким катышты
field-veracity = Чындыгы
field-confidential = Купуя окуябы
field-approved = Мүчөлөрдүн саны
field-approved-act = Кайсы чечим менен
field-opinion = Пикири
field-signs = Кол коёбу
field-ruling = Кандай чечилет
field-decision-text = Чечимдин тексти
field-vote = Добушу
# $name: a member.
field-vote-of = Добуш: { $name }

## Choices and words of an entry

whole-day = Бүт күн
# $number: of the decision.
by-decision = { $number }-чечим менен
complainant-heard = даттанган адам угулду
complainant-not-heard = даттанган адам угулган жок
# $ruling: how. $number: of the decision.
ruled-by = { $ruling }, { $number }-чечим
receipt-refused = номер берүүдөн баш тартышты
# $left, $right: what is known, one after the other.
said-of = { $left }; { $right }
# $code: its letters and number. $name: what it is.
code-named = { $code } { $name }
# $severity: 1 to 4.
severity = оордугу { $severity }
# $present of $approved members.
quorum-of = бөлмөдө { $present }, бекитилген саны { $approved }
veracity-reported = билдирилди
veracity-seen = мүчө көрдү
veracity-confirmed = ырасталды
veracity-refuted = төгүндөлдү
call-arrived = келишти
call-left = кетишти
call-not-coming = келбейбиз дешти
template-fits = ушуга ылайык
ruling-granted = канааттандырылды
ruling-partly = жарым-жартылай канааттандырылды
ruling-rejected = четке кагылды
vote-for = Макул
vote-against = Каршы
vote-abstained = Калыс
vote-none = добуш берген жок
question-complaint = { $number }-даттануу: { $ruling }
# $name: the person. $ground: why.
question-removal = Бөлмөдөн чыгаруу: { $name } ({ $ground })
question-function = { $name }: { $function } болот
question-other = Башка маселе
# $for, $against, $abstained: votes.
votes-carried = кабыл алынды { $for }–{ $against }–{ $abstained }
votes-not-carried = кабыл алынган жок { $for }–{ $against }–{ $abstained }
complaint-received = кабыл алынды
complaint-examined = каралды
complaint-decided = чечилди, жооп керек
complaint-transferred = өткөрүлдү, жооп керек
complaint-answered = жооп берилди
# $number: in the register. $time: when. $capacity: of the complainant. $what: what it is.
complaint-line = { $number }. { $time } { $capacity }
incident-line = { $number }. { $time } { $what }
incident-confidential = купуя окуя
incident-confidential-about = Мазмунун аны билдирген мүчөлөр гана окуй алат.
# $question: on what was voted. $title: of the template.
decision-line = { $number }. { $time } { $question }
act-line = { $number }. { $time } { $title }

## What is known of an entry

# $time: a clock time. $what: what happened.
detail-at = { $time } { $what }
detail-organisation = Уюму
detail-paper = Документтин акыркы белгилери
detail-warned = эскертилди
detail-remark = сын-пикири
detail-removed = чыгарылды
detail-not-let-in = киргизилген жок
detail-received = кабыл алынды
detail-capacity = Ким катары
detail-name = Аты-жөнү
detail-contact = Байланыш
detail-contest = Эмне жөнүндө
detail-what = Эмне болду
detail-place = Кайда жана качан
detail-demand = Талабы
detail-norm = Мыйзамдын беренеси
detail-subject = Кайсы мүчөгө каршы
detail-due = Чечүү мөөнөтү
detail-incident = Окуя катары жазылган
detail-evidence = далил
detail-examined = каралды
detail-decided = чечилди
detail-transferred = өткөрүлүп берилди
detail-answered = жооп берилди
detail-corrected = оңдолду
detail-taken-back = чакыртылып алынды
detail-reported = билдирилди
detail-who = Ким катышты
detail-complaint = Даттануудан
detail-veracity = чындыгы
detail-action = аракет
detail-called = чакырылды
detail-call = чакыруу
detail-escalated = жогоруга билдирилди
detail-closed = жабылды
detail-question = Маселе
detail-outcome = Макул–каршы–калыс
detail-text = Тексти
detail-quorum = Кворум
# $name: a member.
detail-opinion = Өзгөчө пикир: { $name }
detail-ky = Кыргызча
detail-ru = Орусча
detail-instead = Мурунку акттын ордуна
detail-signed = Кол койду

## What can be done

do-leave = Кетти
do-come = Келди
do-move-at = Келди же кетти, башка убакта
do-remark = Протоколго сын-пикир
do-complain = Даттануусун кабыл алуу
do-warn = Эскертүү
do-remove = Чечим менен бөлмөдөн чыгаруу
do-correct = Жазууну оңдоо
do-act = Акт түзүү
do-show-rights = Укуктарын экранда көрсөтүү
do-print-rights = Укуктарын басуу
do-refuse-entry = Киргизбөө, себеби менен
do-import = Тизмени файлдан алуу
do-print-people = Адамдардын журналын басуу
do-examine = Кароо
do-decide = Добуш менен чечүү
do-transfer = Өткөрүп берүү
do-answer = Жооп берүү
# $what: what was stated. $time: when.
do-statement-back = Чакыртып алуу: { $what }, { $time }
do-evidence = Далил кошуу
do-make-incident = Окуя катары да жазуу (I)
do-print-receipt = Тил катты басуу
do-copy-receipt = Тил катты кол менен көчүрүү
do-print-answer = Жоопту басуу
do-action = Эмне кылынганын жазуу
do-call = Чакыруу
# $service: whoever was called.
do-progress = Келди, кетти, жыйынтыгы: { $service }
do-veracity = Чындыгын белгилөө
do-escalate = Жогоруга билдирүү
do-close = Жабуу
do-reopen = Кайра ачуу
do-opinion = Өзгөчө пикир
do-print-decision = Чечимди басуу
do-print-act = Актты басуу
do-copy-ky = Кол менен көчүрүү, кыргызча
do-copy-ru = Кол менен көчүрүү, орусча
do-act-instead = Ордуна жаңысын түзүү

## Copied by hand, and shown

copy-act = { $number }-актты көчүрүү
copy-receipt = { $number }-даттануунун тил каты
copy-precinct = { $precinct }-участок. Тил кат
copy-number = Даттануунун номери: { $number }
# $date, $time: when.
copy-received = Кабыл алынды: { $date } { $time }
# $kind: of complaint.
copy-kind = Түрү: { $kind }
# $due: until when the commission decides.
copy-due = Чечүү мөөнөтү: { $due }
copy-due-open = Чечүү мөөнөтү: ________
# $words: four words that two people can read to each other.
copy-check-words = Текшерүү сөздөрү: { $words }
copy-appeal = Чечимге даттанса болот:
copy-signature = Кабыл алган мүчөнүн колу: ______
# $category: of people.
rights-of = Укуктары: { $category }
# $papers: that they show.
rights-papers = Көрсөтө турган документтери: { $papers }

## Refusals and the protocol

refused-card-done = Картанын бардык кадамдары аткарылды. R: окуя катары жазуу.
refused-card-not-recorded = Окуя жазыла элек. R: окуя катары жазуу.
stage-complaints = Чечилбеген даттануулар
stage-complaints-about = Протокол аларды күтүп турат: чечиңиз же өткөрүп бериңиз (F5). Болбосо эки мүчө себебин жазат.
stage-annex = Тиркемени басыңыз
stage-annex-about = Ушул протокол менен кошо кетчү даттануулар, акттар жана сын-пикирлер.
# $count: complaints.
value-undecided = чечиле элек: { $count }
