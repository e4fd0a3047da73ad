### The count beside the entries: machines' receipts, marks read aloud, piles, disputed and invalid ballots.

## In the list of the count

contest-ways = { $contest }: votes counted beside the entries
contest-ways-about = Receipts of the machines, ballots read aloud and marked, piles by team, disputed and invalid ballots. None of it is a figure of the protocol.
contest-receipts = { $contest }: receipts of the machines
list-ways = Counted beside the entries
list-machines = Receipts of the machines
list-batches = Batches of marks
list-piles = Piles by team
list-disputed = Disputed ballots
list-sums = Hand count, piles and marks
way-marks = Read ballots aloud and mark them
way-marks-about = One reads, one presses a key for each ballot, one keeps the paper tally. After 10, 25 or 50 ballots both are compared.
way-marks-several = A ballot may have several marks: they are not marked one by one here. Use piles and the paper tally.
way-piles = Count piles in stacks
way-piles-about = Each team counts its pile in stacks of 25 or 50. The sums are the paper's own working.
way-disputed = Disputed ballots
way-disputed-about = Each gets a number on its back, and the commission votes on whether it is valid.
way-invalid = Invalid ballots by reason
way-invalid-about = How many for each reason. Their sum is compared once both entries agree.
way-batches = Batches that were recorded
way-batches-about = A batch that was read twice is taken back here by two members, with a reason.
way-sums = Compare hand count, piles and marks
way-sums-about = Shown once both entries agree, so that no figure leads another.
value-typed = typed
value-not-typed = not typed
value-ballots = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}
machines-together = One receipt for all machines together

## Receipts of the machines

form-machine-of = Receipt of the machine: { $label }
form-machine-hidden = Copy the figures from the machine's receipt. Leave empty what it does not print. They stay hidden until both entries agree.

## Piles

form-pile = A pile counted
form-pile-intro = Count one pile face down in full stacks, then the ballots that are left. Somebody else counts again.
field-pile = Pile
field-pile-box = Box, if it was sorted apart
field-team = Table (number or letter)
field-stack-size = Ballots in a full stack
field-full-stacks = Full stacks
field-rest = Ballots in the last stack
do-pile = Record a pile
pile-count = { $count ->
    [one] { $count } pile
   *[other] { $count } piles
}
pile-sum = { $count ->
    [one] { $count } pile, { $sum }
   *[other] { $count } piles, { $sum }
}
pile-of = Table { $team }: { $line }
pile-stacks = { $full } x { $size } + { $rest } = { $total }
batch-numbered = Batch { $number }
detail-take-back = Enter takes it back, with a reason and two members.
sums-line = hand { $hand }, piles { $piles }, marks { $marks }
sums-invalid = Invalid ballots by reason
sums-invalid-back = Take back: invalid ballots by reason

## Disputed and invalid ballots

form-dispute = Disputed ballot { $number }
form-dispute-intro = Write { $number } on the back of the ballot and show it to all. For means: the ballot is valid.
form-invalid = Invalid ballots by reason
form-invalid-intro = Count the ballots of each reason. Where there is none, type 0.
field-doubt = What the doubt is
field-counts-for = For whom it counts if it is valid
field-invalid = Ballots
do-dispute = Put a ballot to the vote
disputed-line = { $number }, { $time }: { $doubt }
disputed-votes = For { $for }, against { $against }, abstained { $abstained }. Enter takes it back, with a reason and two members.
disputed-valid = valid, for { $line }
disputed-invalid = invalid

## Ballots read aloud and marked

ui-marks = marks
ui-marks-size = Batch { $number }: how many ballots before marks and paper are compared?
ui-marks-batch-of = { $count } ballots
ui-marks-about = The smaller the batch, the less is counted again after a slip.
ui-marks-batch = Batch { $number }: ballots marked of { $size }
ui-marks-begin = Read the first ballot aloud and press its key.
ui-marks-last = Last mark: { $mark }
ui-marks-pending = Number with two digits: { $digits } …
ui-marks-full = The batch is full. Lay the ballots aside together and compare with the paper.
ui-marks-paper = Batch { $number }: type the subtotals of the paper tally. The marks are not shown.
ui-marks-both = Batch { $number }: marks and paper
ui-marks-equal = Marks and paper are the same.
ui-marks-differ = Marks and paper differ. Read the ballots of this batch again; nothing of it is kept.
ui-marks-marks = marks
ui-marks-on-paper = paper
cmd-marks-ten = 10 ballots
cmd-marks-ten-help = Compares marks and paper after every 10 ballots.
cmd-marks-quarter = 25 ballots
cmd-marks-quarter-help = Compares marks and paper after every 25 ballots.
cmd-marks-half = 50 ballots
cmd-marks-half-help = Compares marks and paper after every 50 ballots.
cmd-marks-compare = Type the paper
cmd-marks-compare-help = The batch is full: asks for the subtotals of the paper tally. An option is marked by its number; from 10 on by 0 and two digits.
cmd-marks-invalid = Invalid
cmd-marks-invalid-help = Marks the ballot as invalid.
cmd-marks-take-back = Take back
cmd-marks-take-back-help = Takes back the last mark of this batch.
cmd-marks-end = End early
cmd-marks-end-help = Ends the batch before it is full, for instance with the last ballots.
cmd-marks-next = Next
cmd-marks-next-help = Goes to the next subtotal; after the last one marks and paper stand side by side.
cmd-marks-up = Up
cmd-marks-up-help = Goes to the subtotal above.
cmd-marks-down = Down
cmd-marks-down-help = Goes to the subtotal below.
cmd-marks-record = Record
cmd-marks-record-help = Records the batch: only possible where marks and paper are the same.
cmd-marks-again = Read again
cmd-marks-again-help = Discards the marks and subtotals of this batch, so that it is read again from the ballots.
notice-batch-recorded = Batch { $number } is recorded. Read the next ballot.
refused-batch-not-full = The batch is not full. End ends it early.
refused-batch-full = The batch is full: compare it with the paper first.
refused-no-mark = There is no mark of this batch to take back.
refused-marks-equal = Marks and paper are the same: record the batch.
refused-subtotal-empty = A subtotal is empty. Where there is none, type 0.
refused-marks-differ = Marks and paper differ: the batch is read again.
refused-batch-size = A batch has at least one ballot and at most 50.
refused-stack-shape = A full stack has 25 or 50 ballots, the last one fewer.
refused-boxes-mixed = Boxes are mixed before sorting, so votes are not known by box.

## Hand count and machines

cmd-compare-script = What to do
cmd-compare-script-help = Turns between the lines, and the boxes with the recount step by step.
ui-compare-none = No receipt of a machine was typed.
ui-compare-accounted = { $count ->
    [one] { $count } line: nothing but ballots that the machines never had.
   *[other] { $count } lines: nothing differs but by ballots that the machines never had.
}
ui-compare-together = Each line may be right, but all ballots together are not.
ui-compare-outside = { $count ->
    [one] Counted by hand only: { $count } ballot. { $boxes }
   *[other] Counted by hand only: { $count } ballots. { $boxes }
}
ui-compare-closed = A box that was counted by hand only is still closed: { $boxes }
ui-compare-all = All ballots
ui-compare-ballots = ballots
ui-accounted = { $count } by hand only
ui-accounted-machine = { $count } set aside
ui-not-accounted = some are missing
ui-script = What to do on paper, in this order:
ui-script-none = Nothing is to be counted again.
advice-receipt = Read lines { $lines } of the receipt aloud and compare them with what was typed.
advice-tally = Read lines { $lines } of the paper tally aloud and compare them with the hand count.
advice-box = { $label }: count its ballots face down, and ask about jams and ballots that the machine gave back.
advice-left-out = See that the ballots of these boxes, and those brought from others, are in the hand count, and once: { $labels }.
advice-brought = See that the ballots brought from other boxes are in the hand count, and once.
advice-between = Look through the pile { $more } for ballots of { $less }.
advice-invalid = Look through the invalid ballots: a machine judges a mark otherwise than people do.
advice-piles = Count the piles of lines { $lines } again: each until the same figure comes twice running.
advice-hand-stands = The hand count decides. What was miscounted is corrected by two members; what still differs is written down.
