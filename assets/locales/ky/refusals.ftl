### Why something was not recorded or not taken, and what to do now. What was typed stays where it is.

## Who may

# $functions: functions in the commission, joined by «or».
refused-only-functions = Муну кыла алат: { $functions }. K: клавиатурада ким отурганын белгилеңиз.
refused-two-members = Эки башка мүчө керек: бири клавиатурада (K), бири экинчи мүчө.
refused-member-acted = Бул мүчө кол койгон, добуш берген, сан терген, милдет алган же журналда жазылган, аны чыгарууга болбойт. Жазуусун оңдоңуз.
refused-another-member = Экинчи терүүгө башка мүчө керек. K: клавиатурада ким отурганын белгилеңиз.
refused-unknown-member = Мүчө тандала элек. Аны тизмеден тандаңыз.

## When

# $phase: the phase in which the day is.
refused-other-phase = Азыркы этап: { $phase }. Бул иш башка этапта аткарылат. Терилгени жоголбойт.
refused-not-voting = Бул добуш берүү жана жабуу учурунда гана аткарылат.
refused-no-phase = Күн аяктады: мындан кийинки этап жок. Жазуулардын баары ордунда.
# $count: steps of the phase that are not done.
refused-gates-open = Аткарыла элек кадамдар: { $count }. Аларды аткарыңыз же эки мүчө себебин жазсын.
refused-suspended = Добуш берүү токтотулуп турат. F2, андан кийин X: улантуу.
refused-not-suspended = Добуш берүү жүрүп жатат. Улантуунун кереги жок, Esc басыңыз.
refused-hour = Бул саат ушул күндүн тартибинде жок. Esc: башка саатты тандаңыз.
refused-late = Сааты өтүп кеткен баракча. Эмнеге кеч терилгенин жазыңыз, сандар сакталат.
refused-no-turnout-due = Азыр айтыла турган катышуу жок. Убактысы келгенде, экранда чыгат.
refused-no-book = Күндүн китеби ачыла элек. Аны биринчи экрандан ачыңыз.

## What is missing or does not fit

# $field: the name of a field.
refused-field-empty = Толтурулбаган же бүтпөгөн талаа: { $field }. Толтуруп, Enter басыңыз.
# $count: empty fields.
refused-fields-empty = Бош талаалар: { $count }. Толтуруп, кайра Enter басыңыз.
# $lines: numbers of lines, with commas.
refused-cells-empty = Бош калган саптар: { $lines }. Эч нерсе жок болсо, 0 териңиз.
refused-reason = Себеби же кагаздын номери жазыла элек. Кошуп жазыңыз, калганы ордунда.
refused-name = Аты же жазуусу толтурула элек. Кошуп жазыңыз, калганы ордунда.
refused-seal = Пломбанын номери жазыла элек. Кеминде бирин териңиз.
refused-contest = Кайсы бюллетень экени белгилене элек. Кеминде бирин тандаңыз.
refused-unknown-reason = Себеби тандала элек. Аны тизмеден тандаңыз.
# $limit: how many options a ballot may hold.
refused-options = Кеминде бир сап керек, эң көбү { $limit }. Бюллетенден көчүрүңүз.
refused-options-not-typed = Бюллетендеги саптар териле элек. Адегенде аларды териңиз.
# $limit: how many characters fit.
refused-too-long = Бул жерге эң көбү { $limit } белги батат. Кыскараак жазыңыз.
refused-too-large = Мындай чоң сан эч бир участокто болбойт. Кагаздан кайра караңыз.
refused-typed-differently = Сан эки жолу эки башка терилди. Топту карап, экөөнү тең кайра териңиз.
refused-precinct-shape = Участоктун номери цифра менен терилет, мисалы 1234.
refused-precinct-differs = Эки номер эки башка. Кагазга карап, экөөнү тең кайра териңиз.
refused-date-shape = Күндү мындай териңиз: 24.01.2027.
refused-paste-in-count = Саноодо көчүрүп коюлбайт, эч нерсе өзгөргөн жок. Санды кагаздан териңиз.
refused-no-time-field = Бул баскыч убакыт талаасында гана иштейт. Ошол талаага өтүңүз.
refused-other-form = Бул форма башка бюллетендики. Туура файлды тандаңыз.

## What is there already, or not there

refused-already-done = Бул жазылган, ордунда турат. Керек болсо, себеби менен оңдоңуз.
refused-not-done = Бул жазыла элек, оңдой турган эч нерсе жок. Адегенде аны жазыңыз.
refused-none-withdrawn = Бул бюллетенде эч ким чыгып калган эмес, кайтара турган талапкер жок.
refused-nothing-changed = Баары мурдагыдай турат. Бир нерсени өзгөртүңүз же Esc басыңыз.
refused-same-presence = Бул мүчө буга чейин эле ошондой деп жазылган. Тизмени караңыз.
refused-label-taken = Мындай ат же жазуу тизмеде бар. Айырмалап жазыңыз.
refused-unknown = Бул күндүн китебинде табылган жок. Esc басып, тизмеден кайра тандаңыз.
refused-box-open = Бул ящик ачылды деп жазылган. Табылган санды себеби менен оңдосо болот.
refused-portable-first = Көчмө ящиктердин бири жабык. Адегенде аны ачыңыз же эки мүчө себебин жазсын.
refused-sheet-there = Бул столдун ушул саатка баракчасы бар. Esc, андан кийин S: оңдоо.
refused-no-sheet = Бул сааттын баракчасы териле элек. Enter: жаңы баракча.
refused-nothing-to-take-back = Бул саатта кайтарып ала турган шайлоочу жок. Мурунку саатты баракчада оңдоңуз.
refused-held-key = Басылып турган баскыч бир гана жолу саналат. Коё берип, кайра басыңыз.
refused-no-such-contest = Бүгүн мындай номердеги бюллетень жок. Боштук баскычы: бардык бюллетендер.

## The count and the protocol

refused-other-entry = Саноо азыр башка терүүнү күтүп турат. Esc басып, тизмеден ачыңыз.
refused-not-yet = Азырынча болбойт. Адегенде тизмедеги жогорку иштер.
refused-pack-opened = Бул таңгак ачылып саналган. Башкача саналса, адегенде ачылганын кайтарып алыңыз.
refused-trip-back = Бул сапар кайткан деп жазылган. Тизмеден башка сапарды тандаңыз.
refused-answered = Бул даттанууга жооп берилген. Жооптун өзүн тизмеден караңыз.
refused-until-closing = АЭУнун чеги жабуудан баштап терилет. Адегенде добуш берүү бүтсүн.
refused-only-in-count = Бул саноодо жана протоколдо гана терилет. Азыр башка этап.
refused-no-reasons = Бул күндүн тартибинде жараксыздыктын себептери жазылган эмес. Кагазга жазыңыз.
refused-until-protocol = Бул протокол этабында жасалат. Адегенде саноо этабын бүтүрүңүз.
refused-no-receipt = АЭУнун чеги териле элек. Аны терсеңиз, сандар катар көрсөтүлөт.
refused-entries-open = Эки терүү тең бүтө элек. Адегенде аларды бүтүрүңүз.
# $contest: the name of a contest.
refused-earlier-contest = Мурунку бюллетень бүтө элек: { $contest }. Адегенде ошону бүтүрүңүз.
# $number: what was typed.
refused-no-line = { $number } номердүү сап бул жерде жок. Кагаздагы номерди караңыз.
refused-signed-already = Протоколго кол коюлган, ал өзгөрбөйт. Оңдоо үчүн аны кайра ачыңыз.
refused-not-signed = Протоколго эч ким кол коё элек. Аны азыр эле оңдосо болот.
refused-not-drafted = Протоколдун долбоору түзүлө элек. Адегенде аны түзүңүз.
refused-not-heard = Окулбаган саптар калды. Адегенде баарын үн чыгарып окуңуз.
refused-all-heard = Бардык саптар окулду. Enter: кол коюуга.
refused-draft-void = Долбоор эскирди: сандар андан кийин өзгөргөн. Жаңы долбоор түзүңүз.
# $count: rules of severity error that do not hold.
refused-errors-stand = Комиссиянын { $count } суммасы дал келбейт. Топторду кайра санаңыз.
refused-own-sum = Бул комиссиянын өз суммасы: себеп жазуу жетишсиз. G: топторду кайра санаңыз.
refused-no-finding = Бул жерде дал келбөө жок. Эч нерсе түшүндүрүүнүн кереги жок.
refused-no-alarm = Тандалган сап ашыкча бюллетень жөнүндө эмес. Башка сапты тандаңыз.

## What a field does not take

field-full = Бул жерге мындан көп белги батпайт. Кыскараак жазыңыз.
field-unprintable = Бул белги кагазга басылбайт. Башкасын териңиз.
field-not-a-digit = Бул жерге цифра гана терилет.
field-too-many-digits = Мындан көп цифра батпайт. Санды кагаздан кайра караңыз.
field-too-large = Бул жерге мындай чоң сан батпайт. Кагаздан кайра караңыз.
field-leading-zero = Нөлдөн кийин цифра терилбейт. Backspace менен нөлдү өчүрүңүз.
field-not-a-time = Убакытты мындай териңиз: 7:30 же 19:45.
field-no-such-choice = Мындай тандоо жок. Экрандагы белгилердин бирин басыңыз.
field-nothing-usable = Коюлган тексттен бул жерге эч нерсе жараган жок. Кол менен териңиз.
refused-changed-meanwhile = Бул арада башка нерсе жазылды. Талааларды кайра карап, Enter басыңыз.
refused-nobody = Клавиатурада ким отурганы айтылган эмес. Esc, анан K басып, атын тандаңыз.
refused-time-ahead = Бул убакыт келе элек. Саатты карап, качан болгонун териңиз.

## Complaints and incidents

refused-no-registers = Бул китеп журналдары жок программада түзүлгөн. Кагаз журналга жазыңыз.
refused-unknown-choice = Тизмеден тандала элек. Сунушталгандардын бирин тандаңыз.
refused-complaint-settled = Бул даттануу буга чейин чечилген же өткөрүлүп берилген. Эми жооп бериңиз.
refused-complaint-unsettled = Бул даттануу чечиле элек. Адегенде добуш менен чечиңиз же өткөрүп бериңиз.
refused-answer-stands = Бул өткөрүп берүү боюнча жооп берилген. Адегенде жоопту кайра алыңыз.
# $count: complaints that are neither decided nor passed on.
refused-complaints-open = Чечиле элек даттануулар: { $count }. Аларды чечиңиз же эки мүчө себебин жазсын.
refused-no-complaints-open = Протокол күтүп турган даттануу жок. Кол коюуга болот.
refused-receipt = Алардын каттоо номерин жазыңыз же номер беришпегенин белгилеңиз: экөөнүн бирин гана.
refused-hash = SHA-256 так 64 белгиден турат: 0-9 жана a-f. Кайра көчүрүңүз же бош калтырыңыз.
refused-not-for-you = Бул окуя купуя: аны жазган мүчөлөр гана окуйт. K: клавиатурада ким отурганын белгилеңиз.
refused-act-of-confidential = Купуя окуя боюнча акт түзүлбөйт: актыны башкалар да окуйт. Окуянын өзүнө жазыңыз.
refused-incident-closed = Бул окуя жабылган. Адегенде аны себеби менен кайра ачыңыз.
refused-not-arrived = Алардын келгени жазыла элек. Адегенде келген убактысын жазыңыз.
refused-before-it = Бул убакыт мурунку кадамдан эрте. Убакытты текшерип, кайра жазыңыз.

## People, votes and acts

refused-paper-digits = Кагаздын номеринен акыркы төрт белги гана жазылат. Калганын өчүрүңүз.
# $limit: how many people a list may hold.
refused-too-many = Бир тизмеде эң көбү { $limit } адам болот. Тизмени бөлүңүз.
refused-person-removed = Бул адам комиссиянын чечими менен чыгарылган. Тизмеден башка адамды тандаңыз.
refused-norm = Кайсы ченемге таянганы жазыла элек. Мыйзамдын беренесин жазыңыз.
# $least: the members entered.
refused-approved = Мүчөлөрдүн саны кеминде { $least }, көп дегенде 99: жазылгандан аз болбойт. Комиссияны түзгөн актыдан көчүрүңүз.
refused-approved-needed = Адегенде комиссиянын бекитилген санын жазыңыз: F8, анан N. Кворум ошондон эсептелет.
# $present: members in the room. $approved: the number by the act that formed the commission.
refused-no-quorum = Кворум жок: { $approved } мүчөдөн бөлмөдө { $present }. Адегенде мүчөлөрдүн келгенин жазыңыз.
# $count: members in the room whose vote is not marked.
refused-votes-missing = Добушу белгиленбеген мүчөлөр: { $count }. Ар биринин добушун белгилеңиз.
refused-no-vote = Бул мүчө добуш бере албайт: бөлмөдө жок, катышкан эмес же арыз өзү жөнүндө.
refused-warning-first = Бул адамга эскертүү бериле элек. Адегенде эскертиңиз, чыгаруу андан кийин.
refused-signers = Актыга бөлмөдөгү кеминде эки башка мүчө кол коёт. Аларды белгилеңиз.
refused-held-line = Баскыч басылып калды: бир гана сап угулду. Кийинкисин үн чыгарып окуп, кайра басыңыз.
refused-choice-empty = Тандаңыз: { $field }. Тизмедеги белгини басыңыз.
