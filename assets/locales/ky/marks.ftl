### The count beside the entries: machines' receipts, marks read aloud, piles, disputed and invalid ballots.

## In the list of the count

contest-ways = { $contest }: терүүдөн тышкары саноо
contest-ways-about = АЭУнун чектери, үн чыгарып окулган бюллетендер, топтор боюнча үймөктөр, талаштуу жана жараксыз бюллетендер. Булар протоколдун саны эмес.
contest-receipts = { $contest }: АЭУнун чектери
list-ways = Терүүдөн тышкары саноо
list-machines = АЭУнун чектери
list-batches = Белгилердин бөлүктөрү
list-piles = Топтор санаган үймөктөр
list-disputed = Талаштуу бюллетендер
list-sums = Кол менен саноо, үймөктөр жана белгилер
way-marks = Бюллетендерди үн чыгарып окуп, белгилөө
way-marks-about = Бири окуйт, бири ар бир бюллетенге баскыч басат, бири кагазга белгилейт. 10, 25 же 50 бюллетенден кийин салыштырылат.
way-marks-several = Бир бюллетенде бир нече белги болот: алар экранда бирден эсептелбейт. Үймөктөрдү жана кагаздагы эсепти колдонуңуз.
way-piles = Үймөктөрдү тутамдап саноо
way-piles-about = Ар бир топ өз үймөгүн 25 же 50дөн тутамдап санайт. Суммалары кагаздагы эсепке гана тиешелүү.
way-disputed = Талаштуу бюллетендер
way-disputed-about = Ар биринин аркасына номер жазылат, жарактуубу деп комиссия добушка коёт.
way-invalid = Жараксыз бюллетендер себеби боюнча
way-invalid-about = Ар бир себеп боюнча канча экени. Суммасы эки терүү дал келгенде салыштырылат.
way-batches = Жазылган бөлүктөр
way-batches-about = Эки жолу окулган бөлүктү эки мүчө себебин айтып ушул жерден чакыртып алат.
way-sums = Кол менен саноону, үймөктөрдү, белгилерди салыштыруу
way-sums-about = Бир сан экинчисине таасир этпеши үчүн эки терүү дал келгенде гана көрсөтүлөт.
value-typed = терилди
value-not-typed = терилген жок
value-ballots = { $count } бюллетень
machines-together = Бардык АЭУга бир чек

## Receipts of the machines

form-machine-of = АЭУнун чеги: { $label }
form-machine-hidden = Сандарды АЭУнун чегинен көчүрүңүз. Чекте жок сап бош калат. Эки терүү дал келмейинче сандар көрсөтүлбөйт.

## Piles

form-pile = Саналган үймөк
form-pile-intro = Бир үймөктү бетин төмөн каратып толук тутамдап санаңыз, анан калганын. Башка мүчө кайра санайт.
field-pile = Үймөк
field-pile-box = Ящик, эгер өзүнчө иргелсе
field-team = Стол (номери же тамгасы)
field-stack-size = Толук тутамдагы бюллетень
field-full-stacks = Толук тутамдар
field-rest = Акыркы тутамдагы бюллетень
do-pile = Үймөктү жазуу
pile-count = { $count } үймөк
pile-sum = { $count } үймөк, { $sum }
pile-of = Стол { $team }: { $line }
pile-stacks = { $full } x { $size } + { $rest } = { $total }
batch-numbered = { $number }-бөлүк
detail-take-back = Enter муну эки мүчөнүн макулдугу жана себеби менен чакыртып алат.
sums-line = колдо { $hand }, үймөктө { $piles }, белгиде { $marks }
sums-invalid = Жараксыз бюллетендер себеби боюнча
sums-invalid-back = Чакыртып алуу: жараксыздар себеби боюнча

## Disputed and invalid ballots

form-dispute = Талаштуу бюллетень { $number }
form-dispute-intro = Бюллетендин аркасына { $number } деп жазып, баарына көрсөтүңүз. Макул дегени: бюллетень жарактуу.
form-invalid = Жараксыз бюллетендер себеби боюнча
form-invalid-intro = Ар бир себеп боюнча бюллетендерди санаңыз. Жок болсо 0 териңиз.
field-doubt = Эмнеси талаш
field-counts-for = Жарактуу болсо, кимге эсептелет
field-invalid = Бюллетень
do-dispute = Бюллетенди добушка коюу
disputed-line = { $number }, { $time }: { $doubt }
disputed-votes = Макул { $for }, каршы { $against }, калыс { $abstained }. Enter муну эки мүчөнүн макулдугу жана себеби менен чакыртып алат.
disputed-valid = жарактуу: { $line }
disputed-invalid = жараксыз

## Ballots read aloud and marked

ui-marks = белгилөө
ui-marks-size = { $number }-бөлүк: канча бюллетенден кийин кагаз менен салыштырылат?
ui-marks-batch-of = { $count } бюллетень
ui-marks-about = Бөлүк канчалык кичине болсо, ката кеткенде ошончолук аз кайра саналат.
ui-marks-batch = { $number }-бөлүк: { $size } бюллетендин белгиленгени
ui-marks-begin = Биринчи бюллетенди үн чыгарып окуп, баскычын басыңыз.
ui-marks-last = Акыркы белги: { $mark }
ui-marks-pending = Эки орундуу номер: { $digits } …
ui-marks-full = Бөлүк толду. Бюллетендерди чогуу бөлөк коюп, кагаз менен салыштырыңыз.
ui-marks-paper = { $number }-бөлүк: кагаздагы жыйынтыктарды териңиз. Белгилер көрсөтүлбөйт.
ui-marks-both = { $number }-бөлүк: белгилер жана кагаз
ui-marks-equal = Белгилер кагаз менен дал келет.
ui-marks-differ = Белгилер кагаз менен дал келбейт. Бул бөлүктүн бюллетендерин кайра окуңуз, андан эч нерсе сакталбайт.
ui-marks-marks = белги
ui-marks-on-paper = кагаз
cmd-marks-ten = 10 бюллетень
cmd-marks-ten-help = Белгилерди кагаз менен ар 10 бюллетенден кийин салыштырат.
cmd-marks-quarter = 25 бюллетень
cmd-marks-quarter-help = Белгилерди кагаз менен ар 25 бюллетенден кийин салыштырат.
cmd-marks-half = 50 бюллетень
cmd-marks-half-help = Белгилерди кагаз менен ар 50 бюллетенден кийин салыштырат.
cmd-marks-compare = Кагазды терүү
cmd-marks-compare-help = Бөлүк толду: кагаздагы жыйынтыктарды сурайт. Талапкер номери менен белгиленет; 10дон баштап 0 жана эки цифра.
cmd-marks-invalid = Жараксыз
cmd-marks-invalid-help = Бюллетенди жараксыз деп белгилейт.
cmd-marks-take-back = Кайтаруу
cmd-marks-take-back-help = Бул бөлүктүн акыркы белгисин эсептен чыгарат.
cmd-marks-end = Эрте бүтүрүү
cmd-marks-end-help = Бөлүктү толгучакты бүтүрөт, мисалы акыркы бюллетендерде.
cmd-marks-next = Кийинки
cmd-marks-next-help = Кийинки жыйынтыкка өтөт; акыркысынан кийин белгилер менен кагаз катар турат.
cmd-marks-up = Өйдө
cmd-marks-up-help = Жогорку жыйынтыкка өтөт.
cmd-marks-down = Ылдый
cmd-marks-down-help = Төмөнкү жыйынтыкка өтөт.
cmd-marks-record = Жазуу
cmd-marks-record-help = Бөлүктү жазат: белгилер кагаз менен дал келгенде гана.
cmd-marks-again = Кайра окуу
cmd-marks-again-help = Бул бөлүктүн белгилерин жана жыйынтыктарын таштап, бюллетендер кайра окулат.
notice-batch-recorded = { $number }-бөлүк жазылды. Кийинки бюллетенди окуңуз.
refused-batch-not-full = Бөлүк толо элек. End аны эрте бүтүрөт.
refused-batch-full = Бөлүк толду: адегенде кагаз менен салыштырыңыз.
refused-no-mark = Бул бөлүктө кайтара турган белги жок.
refused-marks-equal = Белгилер кагаз менен дал келет: бөлүктү жазыңыз.
refused-subtotal-empty = Бир жыйынтык бош. Жок болсо 0 териңиз.
refused-marks-differ = Белгилер кагаз менен дал келбейт: бөлүк кайра окулат.
refused-batch-size = Бөлүктө кеминде бир, көп дегенде 50 бюллетень болот.
refused-stack-shape = Толук тутамда 25 же 50 бюллетень болот, акыркысында андан аз.
refused-boxes-mixed = Ящиктер иргегенге чейин аралаштырылат, ошондуктан добуштар ящик боюнча белгисиз.

## Hand count and machines

cmd-compare-script = Эмне кылуу керек
cmd-compare-script-help = Саптар менен ящиктердин жана кайра саноо тартибинин ортосунда которот.
ui-compare-none = АЭУнун чеги терилген жок.
ui-compare-accounted = { $count } сап: айырма АЭУдан өтпөгөн бюллетендер менен гана түшүндүрүлөт.
ui-compare-together = Ар бир сап туура болушу мүмкүн, бирок бюллетендердин жалпы саны дал келбейт.
ui-compare-outside = Кол менен гана саналганы: { $count } бюллетень. { $boxes }
ui-compare-closed = Кол менен гана саналуучу ящик али жабык: { $boxes }
ui-compare-all = Бардык бюллетень
ui-compare-ballots = бюллетень
ui-accounted = { $count } кол менен гана
ui-accounted-machine = { $count } өзүнчө салынган
ui-not-accounted = кемийт
ui-script = Кагаз менен ушул тартипте иштеңиз:
ui-script-none = Эч нерсени кайра саноонун кереги жок.
advice-receipt = Чектин { $lines } саптарын үн чыгарып окуп, терилгени менен салыштырыңыз.
advice-tally = Кагаздагы эсептин { $lines } саптарын үн чыгарып окуп, кол менен саналганы менен салыштырыңыз.
advice-box = { $label }: бюллетендерин бетин төмөн каратып санаңыз, тыгылганын жана АЭУ кайтарган бюллетендерди сураңыз.
advice-left-out = Бул ящиктердин жана башкадан алып келинген бюллетендер кол менен саноого бир гана жолу кирдиби, караңыз: { $labels }.
advice-brought = Башка ящиктерден алып келинген бюллетендер кол менен саноого бир гана жолу кирдиби, караңыз.
advice-between = { $more } үймөгүнөн { $less } бюллетендерин издеңиз.
advice-invalid = Жараксыз бюллетендерди карап чыгыңыз: АЭУ белгини адамдан башкача баалайт.
advice-piles = Үймөктөрдү ({ $lines }-сап) бир эле сан катары менен эки жолу чыкканга чейин кайра санаңыз.
advice-hand-stands = Кол менен саналганы негизги. Ката саналганын эки мүчө оңдойт; дал келбегени жазылып калат.
