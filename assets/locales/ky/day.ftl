### The day at a glance: next, balance, what is due, registers.

## The frame of every screen

# $function: what the member is. $name: a name.
ui-at-keyboard = клавиатурада: { $function } { $name }
ui-nobody-at-keyboard = клавиатурада: айтылган эмес
ui-rail-boxes = Ящиктер
ui-rail-journal = Журнал

## The day at a glance

ui-next = КИЙИНКИ
# $number: a count. $words: the same in words.
ui-say = айтыңыз: { $number } — «{ $words }»
# $due: a clock time. $in: "in 8 minutes".
ui-later-turnout = { $due } катышууну айтуу, { $in }
# $time: a clock time. $reason: as typed.
ui-suspended = Добуш берүү { $time } токтотулду: { $reason }
# $phase: a phase. $done of $all steps are done.
ui-steps-done = { $phase }: { $all } ичинен { $done } даяр
ui-internal-aid = Уруксат жазылган эмес: басылганы ички жардамчы барак гана.
ui-unknown-facts = { $count } жазуу жаңыраак версияда жасалган, мында эсепке алынган жок.

## Help, the question before leaving, messages

ui-help-keys = ↑ ↓ жылдыруу   Esc жабуу
ui-leave = Чыгуу
ui-leave-book = Программадан чыгасызбы? Сакталганынын баары күндүн китебинде турат. Терилип, жазылбай калганы кийин ачканда ордунда болот.
ui-leave-lost = Программадан чыгасызбы? Сакталганынын баары күндүн китебинде турат. Бирок бул жерде терилип, жазылбай калганы жоголот: ал эч жерде сакталбайт.
ui-leave-nothing = Программадан чыгасызбы?
ui-leave-keys = Y чыгуу   N калуу
ui-message = Билдирүү
ui-message-keys = Каалаган баскычты басыңыз

## Forms

ui-optional = бош калса болот
ui-optional-help = Бул жерди бош калтырса болот: Enter кийинкисине өтөт.
ui-conditional = шартка жараша
ui-discard-title = Терилгени сакталган жок
ui-discard = Артка кайтсаңыз, бул жерге терилгени жоголот: ал эч жерде сакталбайт. Жоготосузбу?
ui-discard-keys = Y жоготуу   N калуу
needed-not-signed = Кол койбосо же өзгөчө пикири болсо, жазылат.
needed-basis = Уруксат бар болсо, анын номери менен күнү жазылат.
needed-late = Бул сааттын барагы кеч терилсе, себеби жазылат.
needed-no-copy = Көчүрмө берилбесе, себеби жазылат.
needed-copy-member = Комиссиянын мүчөсү болсо тандалат. Башка киши болсо, төмөндө аты-жөнү менен ким экени жазылат.
needed-copy-other = Комиссиянын мүчөсү болбосо, керек.
needed-one-line = Жок дегенде бир саптын саны жазылат.
needed-receipt = Номер беришсе, ошол номер жазылат.
needed-norm = Тандалган негиздин өз нормасы болбосо, жазылат.
ui-public-text = Бул текст ачык болот, аны баары окуй алат: аты-жөнүн жазбаңыз.
ui-read-back = Үн чыгарып окуңуз. Экинчи мүчө кагазга карап, дал келгенин айтсын.
ui-left-blank = Бош калды: { $count }
ui-phase-title = Кийинки этап
ui-phase = Кийинки этапка өтөсүзбү: { $phase }? Артка жол жок. Кечиккен ишти кийин да жазса болот.
ui-phase-keys = Y өтүү   N калуу

ui-line-differs-title = Кагаз менен дал келбейт
ui-line-differs = Бул сан кагаздагыдан башкабы? Протоколдун долбоору жараксыз болот: сан кайра саналып, оңдолуп, баары кайра окулат.
ui-line-differs-keys = Y дал келбейт   N дал келет

ui-gone-title = Кетти
ui-gone = Бөлмөдөн кеттиби: { $name }? Убактысы азыр деп жазылат. Башка убакыт үчүн тизмедеги T баскычын басыңыз.
ui-gone-keys = Y кетти   N калды

