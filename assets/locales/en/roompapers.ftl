### Printed papers that account for ballots, boxes and seals.

## Titles

paper-title-warnings = Warnings report
paper-title-boxes = Sheet of boxes, seals and devices
paper-title-stock = Sheet of the stock of ballots
paper-title-hours = Sheet of the hours of voting
# $number: which trip of the day.
paper-title-trip = Act on voting outside the room: trip { $number }
paper-title-search = Sheet of the search for a difference
paper-procedure = Procedure

## What several of them say

paper-column-event = What happened
paper-column-details = Details
paper-column-stated-by = Who stated it
paper-column-passed = What
paper-column-seals = Seals
paper-column-box = Box
paper-column-count = How many
paper-column-counts = Counts
paper-column-before = Written before
paper-column-pile = What was counted
paper-yes = yes
paper-no = no
paper-hidden = hidden
# $label: what is written on it.
paper-thing-box = box «{ $label }»
paper-thing-pack = pack «{ $label }»
# $number: which trip of the day.
paper-thing-trip = trip { $number }
paper-no-seals = no seals
paper-seals-on = Seals put on
paper-seals-read = Seals read
paper-seals-on-the-way = Seals read on the way
paper-seals-at-opening = Seals read at the opening
paper-seals-taken-back = Taken back later: read wrongly
paper-seals-match = they agree
paper-seals-differ = THEY DIFFER
# $found, $allowed: ballots.
paper-box-over = found: { $found }, allowed: { $allowed }
paper-box-ruling-counted = its ballots are counted with the others
paper-box-ruling-invalid = all its ballots are invalid

## Warnings report

paper-warnings-note = All members sign it; it goes with the protocols.
paper-warnings-none = No gate was passed and nothing differs.
# $contest: which contest.
paper-warnings-open = { $contest }: both entries are not finished, so its findings are not known yet.
paper-warned-phases = Phases begun with steps undone
paper-warned-gates = Gates passed by two members
paper-warned-complaints = Protocols let pass with complaints undecided
paper-warned-findings = Findings and their explanations
paper-warned-surplus = Actions after a surplus
paper-warned-rulings = Rulings on portable boxes
paper-warned-packs = Packs that did not hold the number written on them
paper-warned-corrected = Corrected figures
paper-warned-values = Hourly sheets, steps and boxes corrected
paper-warned-seals = Seals that differed
paper-warned-restated = Seals changed or corrected after they differed
paper-warned-came = Asked to vote outside and came in person
paper-asked = Reason of the request
paper-gate-seals-differ = A box whose seals differ was opened
paper-gate-portable-first = A box was opened before the portable ones
paper-gate-trip-out = A box was opened whose trip is out
paper-gate-trip-day = A trip began on a day on which the profile has none
paper-gate-trip-team = A trip began with fewer than two members or not by lot

## Boxes and devices

paper-box-contests = For which contests
paper-box-place = Where it stands
paper-control-sheet = Control sheet put in
paper-box-sealed = The box was sealed
paper-box-opened = The box was opened for the count
paper-box-closed = Not opened.
paper-seals-changed = Seals changed
paper-seals-broken = Broken
paper-seals-applied = Put on
paper-seals-restated = Seal numbers corrected
paper-passed-to-hold = Passed on
paper-holder = Who holds it
paper-no-member = no member of the commission
paper-whole = seals and packing whole
paper-not-whole = SEALS OR PACKING NOT WHOLE
paper-found = Ballots found
paper-found-hidden = Ballots found are hidden until both entries are finished.
paper-column-found = Found
# $count: ballots. $reason: why it was wrong.
paper-found-before = { $count } written before: { $reason }
paper-set-aside = Ballots set aside
paper-no-form = ballots of no established form
paper-column-envelope = Whose, envelope
paper-column-brought = Brought
paper-device-identification = identification device
paper-device-printer = printer
paper-minutes-lost = Minutes lost
paper-event-started = Started
paper-event-counter = Counter read
paper-event-jammed = Jammed or refused a ballot
paper-event-stopped = Stopped
paper-event-resumed = Went on
paper-event-replaced = Replaced
paper-event-closed = Closed
paper-counter = Counter
paper-printed-receipt = Receipt No.
paper-in-its-place = In its place

## Stock

paper-stock-of-all = For all contests
paper-packs = Packs
paper-column-pack = Pack, act
paper-column-nominal = As written
paper-column-opened = Opened, numbers
paper-column-counted = Counted
paper-handed = Handed to members
paper-column-times = Times, how many
paper-column-handed = Handed
paper-column-back = Given back
paper-piles = Piles counted
paper-pile-received = received by act
paper-pile-counted = counted by hand at the opening
paper-pile-blanks = blanks left at the close
paper-pile-printed = printed by the counter
paper-pile-misprints = misprints, never issued
paper-pile-reprints = printed again for spoiled ones
paper-pile-spoiled = spoiled by voters
paper-pile-unused = unused
paper-pile-cancelled = cancelled

## Hours

paper-column-hour = Hour
paper-column-identified = Identified
paper-column-issued = Issued
paper-column-declined = Declined
paper-column-spoiled = Spoiled
paper-anchors = Counters at the end of each hour
paper-column-receipts = Receipts
paper-column-signatures = Signatures
paper-column-machines = Machines
paper-column-booths = In booths
paper-column-queue = Waiting
paper-column-devices = Devices
paper-sheets = Hourly sheets
paper-column-desk = Desk, device
paper-column-typed = Typed
paper-column-late = Why late or corrected
paper-turnout = Turnout told
paper-column-due = For which time
paper-column-voters = Voters
paper-column-told = Told

## Trip

paper-trip-left = When it left
paper-trip-team = Members who went
paper-trip-lot = By lot
paper-trip-offered = Observers to whom a place was offered
paper-trip-joined = Observers who went along
paper-trip-requests = Requests
paper-trip-returned = When it came back
paper-trip-served = Requests served
paper-trip-unserved = Requests not served
paper-trip-slot = The slot was closed and sealed
paper-trip-ballots = Ballots
paper-column-out = Taken
paper-column-unused = Brought back
paper-trip-seals = Seals of the box
paper-trip-note = Names and addresses of voters do not stand on this act.

## Search

paper-searched = Places searched
paper-column-place = Which place
paper-recounts = Piles counted again
paper-ended = How it ended
paper-column-ended = How it ended
paper-holds-now = it holds now
