### The search for an error: where to look, piles counted again, the ways out.

cmd-hunt = Search
cmd-hunt-help = Shows in order where to look and which piles to count again.
list-hunt = The search for the error, in order

## The voice of the search

ui-hunt-calm = This happens. Look through everything calmly; «unexplained» is an answer too.
ui-hunt-plain = We look for where the difference comes from. A figure is corrected only after counting on paper.
ui-hunt-alarm = Nobody leaves. Every pile is counted twice. The number found stays as it is.
ui-hunt-holds = This rule holds now. The search is over.

## Places to look at

# $lines: one line of the protocol or two, with their numbers.
hunt-hint = Look at: { $lines }
hunt-hint-about = One slip here would explain everything. But that also happens by chance: check it against the paper.
slip-digit = one digit
slip-pack = a pack or a ten
slip-transposition = digits exchanged
slip-dropped = a blank line
slip-swapped = lines exchanged

## Piles

hunt-pile-about = A pile is counted until the same figure comes twice running. Earlier figures are not shown while counting.
hunt-pile-none = not counted
# $counts: how often the pile was counted.
hunt-pile-again = { $counts ->
    [one] counted once, to be counted again
   *[other] counted { $counts } times, to be counted again
}
# $count: ballots in the pile, the same twice running.
hunt-pile-stands = { $count }, twice the same
# $count: ballots in the pile, the same twice running.
hunt-pile-differs = { $count }, the protocol differs
# $done: actions done. $all: all actions.
hunt-done-of = { $done } of { $all } done
# $number: the line's number on the form. $line: its name.
form-hunt-recount = Count again: { $number }. { $line }
form-hunt-recount-intro = Count the whole pile without looking at an earlier figure. This count changes no figure of the protocol.

## Ways out

hunt-correct = A figure is wrong: correct it
hunt-correct-about = Two members count the pile, type the figure twice and write the reason. The earlier figure stays in the journal.
hunt-reason = The reason is known: write it
hunt-reason-about = The figure stays as on the paper, and the reason stands beside it.
hunt-unexplained = Unexplained
hunt-unexplained-about = This is an honest answer too. The true figure is printed, and «unexplained» beside it.
hunt-act = Draw up an act
hunt-act-about = Prepare an act on the difference and have it signed.
form-unexplained = Unexplained
form-unexplained-intro = You looked and counted again, and no reason was found. This is an honest answer: the figure stays as it is.
