### The journal: one sentence for each kind of fact.

ui-journal = журнал
ui-journal-range = { $all } жазуунун { $from }–{ $to }, жаңысы биринчи
ui-journal-place = орду
ui-journal-written = жазылды
ui-journal-happened = болду
ui-journal-what = эмне
ui-journal-who = ким

## What each kind of fact is called

kind-day-opened = Күндүн китеби ачылды
kind-permission-recorded = Уруксат жазылды
kind-member-added = Мүчө кошулду
kind-member-corrected = Мүчөнүн жазуусу оңдолду
kind-member-removed = Жаңылыш жазылган мүчө чыгарылды
kind-function-assigned = Кызматка коюлду
kind-contact-recorded = Телефон жазылды
kind-options-typed = Бюллетендин саптары терилди
kind-options-read-back = Саптар үлгүдөн окулду
kind-option-withdrawn = Талапкер чыгып калды
kind-option-reinstated = Талапкер тизмеге кайтарылды
kind-remote-voters-set = Аралыктан добуш берүү өзгөрдү
kind-form-replaced = Форма алмаштырылды
kind-step-done = Кадам аткарылды
kind-step-corrected = Кадам оңдолду
kind-presence-recorded = Келди же кетти
kind-lot-drawn = Чүчү кулак
kind-box-sealed = Ящикке пломба салынды
kind-box-opened = Ящик ачылды
kind-box-corrected = Ящиктин саны оңдолду
kind-phase-entered = Жаңы этап башталды
kind-sheet-recorded = Сааттын баракчасы жазылды
kind-sheet-corrected = Сааттын баракчасы оңдолду
kind-tally-counted = Бир шайлоочу саналды
kind-tally-taken-back = Саналганы кайтарылды
kind-voter-refused = Бюллетень берилген жок
kind-ballot-spoiled = Бюллетень бузулду
kind-turnout-reported = Катышуу айтылды
kind-voting-suspended = Добуш берүү токтотулду
kind-voting-resumed = Добуш берүү улантылды
kind-entry-closed = Терүү бүттү
kind-figure-corrected = Сан оңдолду
kind-machine-recorded = АЭУнун сандары жазылды
kind-finding-explained = Дал келбөө түшүндүрүлдү
kind-surplus-acted = Ашыкча бюллетень боюнча иш
kind-protocol-drafted = Протоколдун долбоору
kind-line-read = Сап үн чыгарып окулду
kind-protocol-signed = Протоколго кол коюу
kind-protocol-reopened = Протокол кайра ачылды
kind-export-made = Файлдар жазылды
kind-practice-seeded = Машыгуу башталды
# $name: the name of the kind, as the newer program wrote it.
kind-unknown = Жаңы версиянын жазуусу: { $name }
