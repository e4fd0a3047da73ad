### The workbook of the registers, read by offices that have no program but a spreadsheet: Kyrgyz over Russian.

## Names of its sheets: short, since both languages stand on a tab of 31 letters

xlsx-sheet-about = О книге
xlsx-sheet-people = Люди
xlsx-sheet-complaints = Жалобы
xlsx-sheet-incidents = Происшествия
xlsx-sheet-decisions = Решения
xlsx-sheet-acts = Акты
xlsx-sheet-copies = Копии
xlsx-sheet-boxes = Ящики

## Heads of its columns

xlsx-practice = Учебные ли
xlsx-precinct = Участок
xlsx-date = День голосования
xlsx-program = Программа
xlsx-facts = Число фактов
xlsx-at = Время
xlsx-internal-aid = Для своих нужд
xlsx-schema = Вид файла
xlsx-person = Человек (запись)
xlsx-category = В каком качестве
xlsx-organisation = Организация
xlsx-listed = Есть ли в списке
xlsx-registered = Записан
xlsx-came = Пришёл
xlsx-left = Ушёл
xlsx-warned = Предупреждён
xlsx-removed = Удалён
xlsx-number = Номер
xlsx-received = Поступила
xlsx-kind = Вид
xlsx-capacity = В каком качестве
xlsx-contest = Выборы
xlsx-class = Кому решать
xlsx-state = Состояние
xlsx-ruling = Как решена
xlsx-decision = Номер решения
xlsx-decided = Когда решена
xlsx-transferred-to = Кому передана
xlsx-transferred = Когда передана
xlsx-receipt = Расписка, квитанция
xlsx-answered = Дан ответ
xlsx-confidential = Закрыто ли
xlsx-code = Код
xlsx-veracity = Насколько достоверно
xlsx-complaint = Номер жалобы
xlsx-called = Вызваны
xlsx-arrived = Прибыли
xlsx-told-to = Кому сообщено
xlsx-closed = Закрыто
xlsx-about = О чём
xlsx-approved = Утверждено членов
xlsx-present = Присутствовало
xlsx-for = За
xlsx-against = Против
xlsx-abstained = Воздержались
xlsx-carried = Принято ли
xlsx-template = Вид акта
xlsx-signers = Подписавшие (запись)
xlsx-instead = Вместо какого
xlsx-version = Версия
xlsx-what = Что произошло
xlsx-signed = Есть ли подпись
xlsx-reason = Причина, место
xlsx-fact = Факт
xlsx-box = Ящик (запись)
xlsx-label = Обозначение
xlsx-contests = Какие выборы
xlsx-seals = Пломбы
xlsx-sealed = Опломбирован
xlsx-opened = Вскрыт
