### Printed pages: acts, protocols, calculation sheets, lists.

## Protocol: what it is

document-title-protocol = Добуш берүүнүн жыйынтыгы жөнүндө протокол
document-title-calculation = Эсептик барак
# $version: the one in whose place it stands.
document-title-repeated = КАЙТАЛАНГАН: { $version }-версиянын ордуна
document-not-verified = Форма расмий форма менен салыштырыла элек. Бул эсептик барак, протокол эмес: расмий күчкө комиссия кол койгон кагаз протокол гана ээ.
document-internal-aid = Ички жардамчы барак: программаны колдонууга уруксат жазылган эмес.
# $version: the one that stands in the place of a copy's.
document-version-replaced = Бул версиянын ордуна { $version }-версияга кол коюлган: жыйынтык ошондо турат.
document-version-reopened = Бул версия кол коюлгандан кийин кайра ачылган, жаңысына азырынча кол коюла элек.
document-mark-draft = ДОЛБООР
document-mark-void = КҮЧҮН ЖОГОТТУ
document-mark-superseded = КАЙРА АЧЫЛДЫ

# $precinct: its number.
document-head-precinct = № { $precinct } участок
# $title: the contest. $colour: the colour word of its ballots.
document-head-contest = { $title } ({ $colour })
# $number: of the copy, from 1.
document-head-copy = көчүрмө № { $number }
# $version, $draft: numbers from 1.
document-head-internal-aid = Ички жардамчы барак
document-head-version = { $version }-версия, { $draft }-долбоор

## Protocol: names of its values

document-precinct = Шайлоо участогу
document-election = Шайлоо
document-date = Добуш берүү күнү
document-contest = Добуш берүү
# $title: the contest. $colour: the colour word of its ballots.
document-contest-value = { $title } (бюллетендин түсү: { $colour })
document-version = Версия
document-drafted = Долбоор түзүлгөн убакыт
document-standing = Абалы
document-standing-draft = долбоор, үн чыгарып окулууда
document-standing-heard = окулуп бүттү, кол коюуга даяр
document-standing-void = күчүн жоготту: сандар өзгөрдү же сап кагазга дал келген жок
document-standing-signed = кол коюлду
document-standing-superseded = кол коюлган, кийин кайра ачылган
document-form = Форма
# $id: its short name. $edition: which edition.
document-form-value = { $id }, редакциясы: { $edition }
document-permission = Программаны колдонуунун негизи
# $reference: number and date of the paper.
document-basis-central-commission = БШКнын кагазы: { $reference }
document-basis-territorial-commission = АШКнын кагазы: { $reference }
document-basis-own-decision = Комиссиянын чечими: { $reference }

## Protocol: lines

document-lines = Протоколдун саптары
document-column-number = №
document-column-line = Саптын аталышы
document-column-figure = Саны
document-column-words = Сөз менен
document-withdrawn = Бюллетень басылгандан кийин чыгып калды
# $decision: the decision that says so.
document-withdrawn-by = Бюллетень басылгандан кийин чыгып калды: { $decision }

## Protocol: surplus

document-surplus = Берилгенден көп бюллетень табылды
document-column-action = Аракет
document-column-result = Жыйынтыгы
document-column-time = Убактысы
document-not-done = аткарылган жок

## Protocol: findings

document-findings = Текшерүүчү барабардыктар
document-findings-none = Форманын бардык барабардыктары дал келет.
# $count: how many rules.
document-findings-unknown = { $count } барабардык текшерилген жок: сан жетишпейт.
document-column-finding = Эмне дал келбейт
document-column-shown = Сандар
document-column-explained = Түшүндүрмө
document-unexplained = Түшүндүрмө жазылган эмес
# $label: the reason of the form. $note: the commission's words.
document-explained = { $label }. { $note }
# $time: when it was written.
document-explained-later = Долбоордон кийин жазылды ({ $time }); долбоордун контролдук суммасы муну камтыбайт.
document-severity-notice = Эскертме
document-severity-warning = Эскертүү
document-severity-error = Ката
document-severity-alarm = АШЫКЧА БЮЛЛЕТЕНЬ

## Protocol: how the figures came about

document-entry = Сандардын киргизилиши
# $count: how many rounds.
document-rounds = Сандар эки жолу, бири-бирин көрбөй киргизилди. Айлампалар: { $count }.
# $lines: numbers of lines.
document-typed-again = Кайра киргизилген саптар: { $lines }.
document-corrections = Оңдоолор
document-column-old = Мурунку
document-column-new = Жаңы
document-column-reason = Себеби
document-machine = Автоматтык эсептөөчү урнанын чеги
# $receipt: the number of the receipt.
document-machine-receipt = Чектин номери: { $receipt }
document-column-hand = Кол менен
document-column-machine = Аппарат
document-column-difference = Айырма
document-gates = Аткарылбаган кадамдар менен өтүлгөн баскычтар
document-column-phase = Баскыч
document-column-open = Аткарылбаган кадамдар

## Protocol: versions

document-chain = Мурунку версиялар
document-column-version = Версия
document-column-fingerprint = Контролдук сумма (SHA-256)
# $version: the one in whose place this one stands.
document-repeated = { $version }-версиядан кийин эмне өзгөрдү
# $version: the same.
document-repeated-same = { $version }-версиянын бир да саны өзгөргөн жок.
# $version: a number from 1.
document-repeated-version = { $version }-версия
document-column-reopened = Эмне үчүн кайра ачылды
document-cause-own = Комиссия ката тапты
document-cause-returned = АШК кайтарды

## Protocol: signatures

document-signatures = Комиссиянын төрагасы, катчысы жана мүчөлөрү
document-column-who = Ким
document-column-signature = Колу
document-column-remark = Эскертме
document-signature-signed = Кол койду
document-signature-dissent = Кол койду, өзгөчө пикири бар
document-signature-refused = Кол коюудан баш тартты
document-signature-absent = Болгон жок

## Protocol: its code

document-code = Протоколдун коду
document-code-about = Код протоколдун бардык сандарын, версиясын жана контролдук суммасын камтыйт. Аны телефон менен же программада текшерсе болот: tartip verify --code. Камера жок болсо, анын жанындагы текст кагаздан көчүрүлөт: боштуктар мааниге ээ эмес.
document-code-says = Протоколдун бардык сандары менен QR-код; анын тексти жанында

## Foot of every page

document-check-words = Текшерүү сөздөрү
# $facts: how many.
document-chain-head = Журналдын изи ({ $facts } факт)
# Said of a form or a list after its edition: whether somebody held it against the official text.
document-compared = салыштырылган
document-not-compared = салыштырыла элек
