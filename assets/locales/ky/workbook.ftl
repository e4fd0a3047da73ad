### The workbook of the registers, read by offices that have no program but a spreadsheet: Kyrgyz over Russian.

## Names of its sheets: short, since both languages stand on a tab of 31 letters

xlsx-sheet-about = Эмне жөнүндө
xlsx-sheet-people = Адамдар
xlsx-sheet-complaints = Арыздар
xlsx-sheet-incidents = Окуялар
xlsx-sheet-decisions = Чечимдер
xlsx-sheet-acts = Акттар
xlsx-sheet-copies = Көчүрмөлөр
xlsx-sheet-boxes = Ящиктер

## Heads of its columns

xlsx-practice = Машыгуубу
xlsx-precinct = Участок
xlsx-date = Добуш берүү күнү
xlsx-program = Программа
xlsx-facts = Фактылардын саны
xlsx-at = Убактысы
xlsx-internal-aid = Ички пайдалануу үчүн
xlsx-schema = Файлдын түрү
xlsx-person = Адам (жазуу)
xlsx-category = Ким катары
xlsx-organisation = Уюм
xlsx-listed = Тизмеде барбы
xlsx-registered = Катталды
xlsx-came = Келди
xlsx-left = Кетти
xlsx-warned = Эскертүү берилди
xlsx-removed = Чыгарылды
xlsx-number = Номери
xlsx-received = Келип түштү
xlsx-kind = Түрү
xlsx-capacity = Кимдин атынан
xlsx-contest = Шайлоо
xlsx-class = Кимге тиешелүү
xlsx-state = Абалы
xlsx-ruling = Кандай чечилди
xlsx-decision = Чечимдин номери
xlsx-decided = Чечилген убакыт
xlsx-transferred-to = Кимге өткөрүлдү
xlsx-transferred = Өткөрүлгөн убакыт
xlsx-receipt = Тастыктоо, дүмүрчөк
xlsx-answered = Жооп берилди
xlsx-confidential = Купуябы
xlsx-code = Коду
xlsx-veracity = Канчалык анык
xlsx-complaint = Арыздын номери
xlsx-called = Чакырылды
xlsx-arrived = Келип жетти
xlsx-told-to = Кимге билдирилди
xlsx-closed = Жабылды
xlsx-about = Эмне жөнүндө
xlsx-approved = Бекитилген мүчөлөр
xlsx-present = Катышты
xlsx-for = Макул
xlsx-against = Каршы
xlsx-abstained = Калыс калды
xlsx-carried = Кабыл алындыбы
xlsx-template = Акттын түрү
xlsx-signers = Кол койгондор (жазуу)
xlsx-instead = Кайсынын ордуна
xlsx-version = Версиясы
xlsx-what = Эмне болду
xlsx-signed = Колу барбы
xlsx-reason = Себеби, жери
xlsx-fact = Факт
xlsx-box = Ящик (жазуу)
xlsx-label = Белгиси
xlsx-contests = Кайсы шайлоо
xlsx-seals = Пломбалар
xlsx-sealed = Пломбаланды
xlsx-opened = Ачылды
