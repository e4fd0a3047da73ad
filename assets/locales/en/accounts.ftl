### tartip show boxes and balance: boxes, seals, devices, stock, hours and trips in sentences.

## Boxes. $time: when. $who: members. $text: a text of the book.

show-control-sheet = A control sheet was put in.
show-control-sheet-none = No control sheet was put in.
show-seal-check = Seals read on the way, { $time }, { $who }: { $seals }.
show-seal-check-opening = Seals read at the opening, { $time }, { $who }: { $seals }.
show-seal-change = Seals changed, { $time }, { $who }: broken { $broken }, put on { $applied }. Reason: { $reason }
show-custody = Passed on, { $time }, { $who }: { $place }. Held by: { $holder }.
show-event = { $event }, { $time }. Counter: { $counter }.
show-event-receipt = Number of the receipt: { $text }
show-event-by = In its place: { $text }
show-minutes-lost = Minutes lost: { $count }.
show-device = «{ $label }», { $kind }.
show-box-ruling = { $contest }, { $time }: { $ruling }. Reason: { $reason }
# $box: where they lay. $whose: their contest. $envelope: what is written on it.
show-set-aside = Set aside, { $time }, { $box }: { $whose }. Envelope: { $envelope }.
show-set-aside-count = How many: { $count }.
show-set-aside-brought = Brought: { $count }.
show-gate = { $gate }, { $time }, { $who }. Reason: { $reason }
show-gate-of = What stood before it: { $text }

## Balance

# $hours: like 08:00-09:00.
show-anchor = Counters at the hour's end, { $hours }, { $time }: receipts { $receipts }, signatures { $signatures }, in booths { $booths }, waiting { $queue }, devices { $devices }.
show-anchor-machine = Machines' counter, { $contest }: { $count }.
show-restated = Stated again later.
show-pack = Pack «{ $label }» ({ $stock }), { $time }, act { $act }. As written: { $nominal }.
show-pack-opened = Opened { $time }. Counted: { $counted }, difference { $difference }.
show-pack-range = Numbers: { $text }
show-handed = Handed to a member ({ $stock }), { $time }, { $who }: { $count }.
show-handed-back = Given back by a member ({ $stock }), { $time }, { $who }: { $count }.
show-pile = { $pile } ({ $stock }), { $time }: { $count }.
show-request = Requests to vote outside, { $time }, { $reason }: { $count }.
show-request-came = Came in person: { $time }.
show-trip = Trip { $number }, { $time }, { $box }. Requests: { $requests }. Members: { $who }.
show-trip-observers = Places offered to observers: { $offered }, went along: { $joined }.
show-trip-taken = Ballots taken, { $contest }: { $count }.
show-trip-out = Not back yet.
show-trip-back = Back { $time }. Requests served: { $served }.
show-trip-unserved = Not served, { $reason }: { $count }.
show-trip-ballots = { $contest }: issued { $issued }, spoiled { $spoiled }, brought back { $unused }.
show-slot-closed = The slot of the box was closed and sealed.
show-slot-open = THE SLOT OF THE BOX WAS NOT CLOSED.

show-account = The account: what must be equal
# $left, $right: two sums, or the words that nothing is known.
show-account-balances = { $name }: { $left } = { $right }, equal.
show-account-differs = { $name }: { $left } <> { $right }, NOT EQUAL, difference { $difference }.
show-account-unknown = { $name }: not known yet.
show-compared = Counted by hand and by machines, { $contest }:
show-compared-row = { $name }: by hand { $hand }, machines { $machine }.
show-compared-differs = { $name }: by hand { $hand }, machines { $machine }, difference { $difference }. NOT EQUAL.

## On the way to a protocol

stage-warnings = Print the warnings report
stage-warnings-about = Gates passed, findings and seals that differed: all members sign it.
