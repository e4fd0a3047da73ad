### The balance: hours with the counters read at their ends, the account of ballots, the anchor.

## The anchor

# $time: the end of the hour, a clock time.
next-anchor = Read the counters: { $time }
form-anchor = Counters at { $time }
form-anchor-intro = Read all of them at once; what is typed has added up since the opening.
field-anchor-receipts = Device counter: receipts
field-anchor-signatures = Signatures in the list since opening
field-anchor-machine = Machine counter
field-anchor-booths = In booths and on the way
field-anchor-queue = In the queue
field-anchor-devices = Devices at work
cmd-anchor = Counters
cmd-anchor-help = Types the counters read at the end of the hour.
cmd-balance-page = Next page
cmd-balance-page-help = The hours, then the account of each contest's ballots.

## The hours

ui-in-machine = machine
ui-gap = ±
ui-booths = booths
# Signs in a cell; the sentences below explain them.
ui-gap-not-comparable = ~
ui-gap-hidden = *
ui-not-comparable = ~ cannot be compared: no machine, or a box that counts nothing takes ballots too.
ui-machine-hidden = * the machine's numbers are shown when both entries agree.
ui-no-hours = There is no sheet and no counter yet.
# $count trips. $ballots: "white 15, blue 15".
ui-outside-now = Outside now: trips { $count }, ballots: { $ballots }.

## Where a gap arose ($from and $to: clock times, $count: how many, $contest: the colour word)

ui-arose-more-receipts = { $from }–{ $to }: { $count } more receipts than signatures. Look at the list.
ui-arose-more-signatures = { $from }–{ $to }: { $count } more signatures than receipts. Look at the list.
ui-arose-receipts-not-on-sheets = { $from }–{ $to }: { $count } more receipts on the device than on the sheets. Look at the sheets.
ui-arose-sheets-without-receipts = { $from }–{ $to }: { $count } more receipts on the sheets than on the device. Look at the sheets.
ui-arose-signatures-not-on-sheets = { $from }–{ $to }: { $count } more signatures in the list than on the sheets. Look at the sheets.
ui-arose-sheets-without-signatures = { $from }–{ $to }: { $count } more signatures on the sheets than in the list. Look at the sheets.
ui-arose-fewer-in-machine = { $from }–{ $to }, { $contest }: { $count } fewer in machine and booths than issued.
ui-arose-more-in-machine = { $from }–{ $to }, { $contest }: { $count } more in machine and booths than issued.

## Advice ($hour: "08-09")

ui-advice-second-device = { $hour }: { $rate } voters a device. Open another device.
ui-advice-pace = { $hour }: { $rate } voters a device. Check the typing.
# $hours: "08-09, 12-13".
ui-advice-late = Typed late: { $hours }. Check the typing.
ui-advice-jump = { $hour }: { $voters } voters, far from the other hours. Check the typing.
ui-advice-back = { $hour }: { $counter }: smaller than an hour before. Check the typing.
ui-advice-turnout = The turnout for { $due } is smaller than the one told before. Check the typing.

## The account

# $contest: the colour word. $differ, $unknown, $balance: how many.
ui-account = Account, { $contest }: { $differ } differ, { $unknown } unknown, { $balance } balance
# $name: what is compared. $left, $right: its two sums. $difference: how far apart they are.
ui-account-differs = { $name }: { $left } and { $right }, difference { $difference }
ui-account-unknown = { $name }: { $left } and { $right }
ui-account-balances = { $name }: { $left } = { $right }
# $colour: the colour word of its ballots. $title: its name.
contest-called = { $colour }, { $title }
# A figure that is not known yet.
ui-figure-unknown = unknown
# $contests: "ак 3, көк 1".
ui-accounts-differ = On the next pages (Tab) the account differs: { $contests }
# $places: names of piles and papers.
ui-look = Look at: { $places }
ui-missing = Not there yet: { $places }
ui-more-places = { $count } more

account-received = Received: by the act and by hand
account-packs = Received: by the act and by packs
account-pack = Pack { $what }: written on it and counted
account-counted = Counted, and the packs
account-stock = All ballots and where they are
account-handed = Handed to members and where it is
account-blanks = Blanks: all, left and printed
account-printed = Printed and where it is
account-reprints = Printed again and spoiled
account-spoiled = Spoiled: in the envelope and on the sheets
account-unused = Left and cancelled
account-anchor = Counters: receipts and signatures
account-receipts = Receipts: on the device and on the sheets
account-signatures = Signatures: in the list and on the sheets
account-sheets = Sheets: receipts and signatures
account-issued = Receipts and ballots issued
account-trip = Trip { $what }: taken along and where it is
account-requests = Trip { $what }: requests
account-aside = Envelope { $what }: put in and found
account-machine = Machine: last counter and found
account-line = { $what }
account-portable = { $what }: by the portable boxes
account-stationary = { $what }: by the boxes
account-reasons = { $what }: by reason
account-stacks = Stacks: { $what }
account-marks = Marks read: { $what }

## Places

# $place: a place. $contest: the colour word of its ballots.
place-of-contest = { $place } ({ $contest })
place-row = line { $number }, { $name }
place-pack-label = label of pack { $label }
place-pack = pack { $label }
place-received = act of receipt
place-counted = counted by hand
place-blanks = blanks left
place-printed = printer's counter
place-misprints = misprints
place-reprints = printed again
place-spoiled = envelope of spoiled ballots
place-unused = ballots left
place-cancelled = cancelled ballots
place-member = { $name }: got
place-member-back = { $name }: gave back
place-receipts = receipts of the devices
place-signatures = signatures in the list
place-sheet-receipts = receipts on the sheets
place-sheet-signatures = signatures on the sheets
place-issued = issued by the sheets
place-declined = took none by the sheets
place-sheet-spoiled = spoiled by the sheets
place-outside = issued outside
place-outside-back = unused, brought back from outside
place-trip-out = trip { $trip }: taken along
place-trip-issued = trip { $trip }: issued
place-trip-spoiled = trip { $trip }: spoiled
place-trip-unused = trip { $trip }: brought back
place-trip-requests = trip { $trip }: requests
place-trip-served = trip { $trip }: served
place-trip-unserved = trip { $trip }: not served
place-machine = machine counter
place-box = box { $label }
place-envelope = label of envelope { $envelope }
place-envelope-opened = envelope { $envelope }
place-line = protocol, { $line }
place-stacks = stacks, { $line }
place-marks = marks read, { $line }
place-reasons = invalid ballots by reason
steps-voters = Voters hour by hour
steps-approved = Approved number of members
steps-approved-about = How many members the commission was approved with. Every quorum of the day is counted from it.
steps-end-voting = End the voting
steps-end-early = End the voting early
steps-end-early-about = The hours of voting are not over. Two members end it early, with a reason.
# $left: "7 hours 40 minutes".
value-hours-left = { $left } left
