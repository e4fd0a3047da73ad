### Printed papers of one moment of the day: enlarged form, opening, fingerprint, packing, hand-over, backup.

## Titles

paper-title-enlarged = Протоколдун чоңойтулган формасы
paper-title-opening = Участоктун ачылышы жөнүндө акт
paper-title-fingerprint = Участоктун текшерүү баракчасы
paper-title-packing = Таңгактардын тизмеси
paper-title-hand-over = Өткөрүп берүү-кабыл алуу актысы
paper-title-backup = Күндүн кагаздагы камдык көчүрмөсү

## What several of them say

paper-column-step = Жол-жобонун кадамы
paper-column-values = Эмне жазылды
paper-step-done = аткарылды
paper-step-done-untimed = аткарылды, убактысы жазылган эмес
# $reason: why values were stated anew.
paper-restated = Оңдолду: { $reason }
paper-facts = Журналдагы жазуулардын саны
paper-last-fact = Акыркы жазуунун убактысы
paper-chain-head = Журналдын акыркы жазуусунун контролдук суммасы (SHA-256)
paper-key = Участоктун ачкычы, ачык бөлүгү
paper-posted-where = Кайда илинди
paper-posted-when = Качан илинди
paper-remarks-by-hand = Сын-пикирлер
paper-signs-present = Катышкан адам, кимдин атынан
paper-signs-handed = Өткөрүп берди
paper-signs-received = Кабыл алды

## Enlarged form

paper-enlarged-note = A4 барактарга басылат: барактарды номери боюнча биринин алдына бирин илиңиз. Цифралардын бийиктиги 18 мм, 5 метрден окулат. Бош чарчылар маркер менен толтурулат.

## Opening

paper-meeting-began = Жыйын башталган убакыт
paper-voting-began = Добуш берүү башталган убакыт
paper-lots = Чүчү кулактын жыйынтыгы
paper-column-duty = Милдети
paper-boxes-sealed = Бош көрсөтүлүп, мөөр басылган ящиктер

## Fingerprint sheet

paper-fingerprint-note = Баракча журналды { $time } жазылган { $facts }-жазууга чейин көрсөтөт. Добуш берүү башталганда илинет, аны ким болбосун сүрөткө тарта алат. Кийин даярдалган баракча илингендин ордуна коюлбайт.
paper-fingerprint-compare = Салыштыруу: кодду телефон менен сүрөткө тартып алып, чыккан файлды текшериңиз: tartip verify ФАЙЛ --code ТЕКСТ. Код болбосо: tartip verify ФАЙЛ --head СУММА (64 белги, боштуксуз). Кийинки файлдын өз суммасы башка, бул туура: баракчадагы сумма анын ичинде болушу керек.
paper-fingerprint-words = Сөздөр – сумманын башталышы: баракчаны же сүрөттү телефон аркылуу үн чыгарып салыштыруу үчүн.
paper-key-note = Ачкычтын сабы же коддун тексти өзгөртүлбөй көчүрүлөт. Ачкычтын жашыруун бөлүгү участоктун ноутбугунан чыкпайт.
paper-no-key = Ачкыч түзүлгөн эмес: бул участоктун файлдарына кол тамга коюлбайт, бирок алар жогорудагы суммага салыштырылат.
paper-head-code-says = Участоктун, журналдын суммасынын жана ачкычтын QR-коду; анын тексти жанында

## Packing list

paper-packing-note = Сандар эки киргизүү дал келгенден кийин басылат; бош жерлер кол менен толтурулат. Пломбанын номери таңгакка мөөр басылганда жазылат.
paper-column-content = Таңгактын ичиндеги
paper-column-package-seal = Пломба, номери
paper-pack-votes = Добуш берилди
paper-packed-papers = Кагаздар жана буюмдар
paper-pack-protocol = Протокол, 1-нуска
paper-pack-list = Шайлоочулардын тизмеси
paper-pack-outside = Жайдан тышкары добуш берүүгө арыздар, алардын реестри
paper-pack-trips = Жайдан тышкары добуш берүү жөнүндө актылар
paper-pack-receipts = Идентификациянын жана АЭУнун чектери
paper-pack-hours = Саат сайынкы баракчалар
paper-pack-complaints = Арыздар (даттануулар)
paper-pack-decisions = Чечимдер, өзгөчө пикирлер
paper-pack-acts = Актылар
paper-pack-incidents = Окуялардын журналы
paper-pack-people = Бөлмөдөгү адамдардын журналы
paper-pack-minutes = Жыйындын протоколу
paper-pack-warnings = Эскертүүлөр жөнүндө отчёт
paper-pack-stick = Файлдар жазылган флешка
paper-pack-stamp = Комиссиянын мөөрү
paper-packages = Таңгактардын саны
paper-packed-when = Мөөр басылган убакыт

## Hand-over

paper-handed-protocols = Протоколдор
paper-equipment = Ящиктер жана жабдуу
paper-column-equipment = Эмне
paper-column-whole = Бүтүнбү, эскертме
paper-handed-where = Кайда өткөрүлдү
paper-handed-when = Качан өткөрүлдү

## Backup

# $facts: how many facts the book has.
paper-backup-note = Журналдын { $facts }-жазуусуна чейинкинин баары ушул жерде. Андан кийинкилер акыркы бетке кол менен жазылат.
paper-contacts = Телефондор
paper-column-whom = Кимге
paper-column-phone = Телефону
paper-figures-hidden = Эки киргизүү дал келе элек: сандар басылбайт.
paper-versions = Протоколдордун версиялары
paper-requests = Жайдан тышкары добуш берүүгө арыздар
paper-column-came = Өзү келди
paper-copies = Берилген күбөлөндүрүлгөн көчүрмөлөр
paper-column-copy-of = Эмненин көчүрмөсү
paper-column-holder = Кимге берилди
paper-keys = Ачкычтар
paper-last-facts = Журналдын акыркы жазуулары
paper-by-hand = Кол менен уланткан жазуулар
