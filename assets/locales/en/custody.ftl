### Boxes, seals, devices, ballots set aside, gates: forms, what is known, what can be done, what is refused.

## Titles

# $label: what is written on the box.
list-box = Box: { $label }
list-devices = Devices
# $label: what is written on the device.
list-device = Device: { $label }
# $label: what is written on the box.
form-check-seals = Read the seals: { $label }
# $label: what is written on the box.
form-place-box = Place of the box: { $label }
# $label: what is written on the box.
form-change-seals = Change seals: { $label }
# $label: what is written on the box, the device or the pack.
form-pass-custody = Pass on: { $label }
# $gate: which gate. $label: what stands before it; may be empty.
form-pass-gate = { $gate } { $label }
form-device = Register a device
# $label: what is written on the device or machine.
form-device-note = What happened: { $label }
# $label: what is written on the box.
form-set-aside = Set ballots aside: { $label }
# $envelope: what is written on the envelope.
form-open-aside = Open the envelope: { $envelope }
# $label: what is written on the box. $contest: the colour of the contest's ballots.
form-rule-box = Ruling on too many ballots: { $label }, { $contest }

## What is said or done before the fields are filled

form-seal-box-intro = Show the empty box to all. Each seal number is typed twice: the second time read it from the seal again, not from the screen.
form-check-seals-intro = Read the number from the box itself, not from the act. The number that was put on is shown only after you have typed.
form-change-seals-intro = Seals broken and put on. What was put on is typed twice.
form-pass-custody-intro = Two members sign: one at the keyboard, one beside. Say who received it in one of the two fields only.
form-pass-gate-intro = Only two members can do this, with a reason. It is printed in the report of warnings.
form-device-note-intro = Copy the counter from the device. Leave it empty where it cannot be read.
form-set-aside-intro = These ballots are not in the box's figure. Put them into a numbered envelope and seal it before all.
form-open-aside-intro = Open the envelope before all and count the ballots again.
form-open-box-again-intro = Count the ballots face down again. The earlier number stays in the journal.

## Fields: at most 30 characters

field-seal-again = The same number again
field-second-seal-again = The second number again
field-box-place = Where it stands
field-control-sheet = Control sheet put in
field-next-seal = Number of seal { $number }
field-next-seal-again = Number of seal { $number } again
field-seals-left = Seals on the box
field-broken-seal = Seal broken
field-broken-seal-too = Another seal broken
field-where-now = Where it is now
field-holder-member = Received by a member
field-holder-other = Or by somebody else
field-whole = Seals and packing whole
field-device-label = Label on the device
field-device-kind = Kind of device
field-device-event = What happened
field-device-counter = Counter
field-device-note = What was seen, or why
field-device-by = In its place
field-aside-whose = Whose ballots
field-aside-count = How many
field-envelope = Number of the envelope
field-aside-note = What they are
field-aside-counted = Counted in the envelope
field-box-ruling = These ballots

## Choices and names

seals-there = There are seals
seals-gone = None was left
seals-none = none
device-identification = Identification device
device-printer = Ballot printer
device-started = Started
device-counter = Counter read
device-jammed = Jammed, and went on
device-stopped = Stopped
device-resumed = Went on
device-replaced = Replaced
device-closed = Closed
ruling-counted = Counted with the others
ruling-invalid = All of them invalid
aside-no-form = of no established form
gate-seals-differ = Open a box whose seals differ
gate-portable-first = Open before the portable boxes
gate-trip-out = Open a box that has not come back
gate-trip-day = A trip on another day
gate-trip-team = A trip without the lot or by one member

## What is known of a box or a device

boxes-devices = Devices
box-is-sealed = sealed
box-out = out on a trip
box-closed-seals-differ = do not open: seals differ
box-seals-differ-about = Write an act about this box. It is opened last, apart.
box-place-unknown = not stated
box-seals-hidden = shown once they are read
box-found-hidden = shown after both entries
device-stands-still = stands still
detail-box-contests = For which ballots
detail-box-state = State
detail-box-place = Where
detail-box-holder = Held by
detail-box-seals = Seals
detail-control-sheet = Control sheet
detail-device-kind = Kind
detail-minutes-lost = Time lost
detail-box-sealed = sealed
detail-box-opened = opened
detail-box-left = left
detail-box-back = came back
detail-box-ruled = ruling
detail-seals-corrected = number corrected
detail-seals-changed = seals changed
detail-seals-read = seals read
detail-seals-read-opening = read to open
detail-passed = passed on
detail-device = device
detail-gate-passed = passed by two
detail-aside = set aside
seals-same = the same
seals-differ = others
# $read: numbers read. $expected: numbers put on; the same here.
seals-same-as = { $read }: the same
# $read: numbers read. $expected: numbers put on.
seals-differ-from = read { $read }, put on { $expected }
# $broken, $applied: numbers of seals.
seals-changed = broken { $broken }, put on { $applied }
# $place: where it is. $holder: who holds it. $giver, $witness: the two members who signed.
custody-passed = { $holder }, { $place }; signed by { $giver }, { $witness }
holder-erased = name erased
# $what: what happened. $counter: its counter.
device-counter-of = { $what }, counter { $counter }
# $what: what happened. $receipt: the number of a receipt.
device-receipt-of = { $what }, receipt { $receipt }
# $what: what happened. $label: what is written on what stands in its place.
device-by-of = { $what }, in its place { $label }
slot-closed = slot sealed
slot-open = slot open
# $envelope: what is written on the envelope. $whose: whose ballots are in it.
aside-named = Envelope { $envelope }: { $whose }
# $named: the envelope and whose ballots are in it. $count: how many.
aside-counted = { $named }, { $count }
aside-opened = opened
aside-opened-differs = opened, the number differs
# $count: counted in it. $before: how many were put in.
aside-differs = { $count }, put in { $before }
gate-seals-differ-about = The seals differ: do not open. Write an act and open the other boxes, or let two members give a reason.
gate-portable-first-about = Portable boxes are opened first. Open them, or let two members give a reason.
gate-trip-out-about = The trip of this box has not come back. Record its return, or let two members give a reason.

## What can be done

do-check-seals = Read the seals
do-read-to-open = Read the seals to open it
do-read-again = Read the seals again, by two members
do-open-box = Open it and count
do-correct-found = Correct what was found
do-set-aside = Set ballots aside
# $contest: the colour of the contest's ballots.
do-rule-box = More ballots than allowed: a ruling ({ $contest })
do-change-seals = Change seals
do-pass-custody = Pass it on
do-place-box = State where it stands
do-correct-seals = Correct a number written down
do-device-note = Write down what happened
# $gate: which gate.
do-pass-gate = By two members: { $gate }
# $time: a clock time.
do-note-back = Take back: what happened at { $time }
# $time: a clock time.
do-passing-back = Take back: passed on at { $time }
do-reading-back = Take back: seals read at { $time }
# $envelope: what is written on the envelope.
do-aside-back = Take back: envelope { $envelope }
# $envelope: what is written on the envelope.
do-aside-opening-back = Take back: opening of envelope { $envelope }
do-device-back = Take back: this device
cmd-add-device = Record
cmd-add-device-help = Opens the form of a new device.

## What the program says

notice-gate-passed = Two members passed it. Record this form with Enter.
notice-seals-same = The seals are the same.
notice-seals-differ = The seals differ. An incident is recorded. Do not open the box.
refused-seals-differ = The seals differ: the box stays shut. Write an act, or let two members give a reason.
refused-trip-out = This box has not come back. Record its return, or let two members give a reason.
refused-trip-day = There are no trips on this day. Let two members give a reason.
refused-trip-team = At least two members go, by lot. Otherwise let two members give a reason.
refused-seals-unread = The seals were not read. Read them from the box first.
refused-seal-unknown = No such seal is stated on this box. Read the number again, or correct the statement.
refused-place = Where it is was not said. Add it; the rest stays.
refused-holder = Say who received it: a member or somebody else, only one of them.
refused-replacement = Choose what stands in its place. A spare box is sealed first.
refused-own-contest = These ballots belong in this box. They are part of its figure.
refused-not-over = The box holds no more ballots than it may. There is nothing to rule on.
refused-seal-typed-differently = The number of seal { $number } was typed differently the second time. Read it from the seal and type it here; if the first is wrong, press ↑.
needed-seal-found = Needed where seals are left; empty where none is.
needed-seal-changed = One seal at least is needed: broken or put on.
needed-holder = One of the two is needed: a member or somebody else.
needed-if-damaged = Needed where seals or packing are not whole.
needed-of-no-form = Needed for ballots of no established form.
needed-stop = Needed of a stop and of a replacement: why.
needed-replaced = Needed of a replacement: what stands in its place.
warns-before = { $typed } is before what it follows, which was at { $before }. Check the time.
refused-too-many-seals = A box has { $limit } seals at most. Write down which were broken.
refused-seals-not-gone = You said that no seal was left, and yet typed a number. Keep one of them.
