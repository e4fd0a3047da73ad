### The search for an error: where to look, piles counted again, the ways out.

cmd-hunt = Издөө
cmd-hunt-help = Кайдан издөөнү жана кайсы топторду кайра саноону тартиби менен көрсөтөт.
list-hunt = Катаны издөө: тартиби менен

## The voice of the search

ui-hunt-calm = Мындай болуп турат. Шашпай карап чыгыңыз; табылбаса, «табылган жок» деген да жооп.
ui-hunt-plain = Айырма кайдан чыкканын издейбиз. Сан кагазда кайра саналгандан кийин гана оңдолот.
ui-hunt-alarm = Эч ким чыкпасын. Ар бир топ эки жолу саналат. Табылган сан ошол бойдон калат.
ui-hunt-holds = Бул эреже азыр сакталат. Издөө бүттү.

## Places to look at

# $lines: one line of the protocol or two, with their numbers.
hunt-hint = Караңыз: { $lines }
hunt-hint-about = Бул жердеги бир эле жаңылыштык баарын түшүндүрөт. Бирок мындай дал келүү кокустан да болот: кагаздан текшериңиз.
slip-digit = бир цифра
slip-pack = таңгак же ондук
slip-transposition = цифралардын орду
slip-dropped = бош сап
slip-swapped = саптардын орду

## Piles

hunt-pile-about = Топ бирдей сан катары менен эки жолу чыкканча саналат. Мурунку сандар саноодо көрсөтүлбөйт.
hunt-pile-none = санала элек
# $counts: how often the pile was counted.
hunt-pile-again = { $counts } жолу саналды, дагы бир жолу саналат
# $count: ballots in the pile, the same twice running.
hunt-pile-stands = { $count }, эки жолу бирдей
# $count: ballots in the pile, the same twice running.
hunt-pile-differs = { $count }, протоколдо башка сан
# $done: actions done. $all: all actions.
hunt-done-of = { $all } иштин { $done } бүттү
# $number: the line's number on the form. $line: its name.
form-hunt-recount = Кайра саноо: { $number }. { $line }
form-hunt-recount-intro = Топту баштан аяк санаңыз, мурунку санга карабаңыз. Бул саноо протоколдун санын өзгөртпөйт.

## Ways out

hunt-correct = Сан туура эмес: оңдоо
hunt-correct-about = Эки мүчө топту санап, санды эки жолу терет жана себебин жазат. Мурунку сан журналда калат.
hunt-reason = Себеби белгилүү: жазуу
hunt-reason-about = Сан кагаздагыдай калат, анын жанына себеби жазылат.
hunt-unexplained = Себеби табылган жок
hunt-unexplained-about = Бул да чынчыл жооп. Чыныгы сан басылат, жанына «себеби табылган жок» деп жазылат.
hunt-act = Акт түзүү
hunt-act-about = Айырма жөнүндө акт даярдап, кол койдуруңуз.
form-unexplained = Себеби табылган жок
form-unexplained-intro = Карап чыктыңыздар, кайра санадыңыздар, себеби табылган жок. Бул чынчыл жооп: сан ошол бойдон калат.
