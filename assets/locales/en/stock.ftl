### The stock of ballots, and voting outside the room.

## Lists: their titles

boxes-stock = Stock of ballots
boxes-outside = Voting outside the room
list-stock = Stock of ballots
# $label: what is written on the pack.
list-pack = Pack: { $label }
# $stock: a contest, or what serves all.
list-handed = Handed to members: { $stock }
list-outside = Voting outside the room
list-requests = Register of requests
# $number: in the register.
list-request = Request { $number } of the register
list-trip = Trip { $number }

## Commands of these lists

cmd-add-packs = Packs
cmd-add-packs-help = Receives packs that came by an act.
cmd-add-request = Request
cmd-add-request-help = Enters a request to vote outside the room in the register.

## The stock and its piles

# $stock: a contest, or what serves all.
stock-of = { $stock }:
stock-shared = Blanks for all contests
stock-packs = Packs
stock-handed = Handed to members
pile-received = Received by act
pile-counted = Counted at the opening
pile-blanks = Blanks left
pile-printed = Printed (printer's counter)
pile-misprints = Misprints
pile-reprints = Printed again
pile-spoiled = Spoiled by voters
pile-unused = Unused
pile-cancelled = Cancelled
value-not-counted = not counted
# $count: ballots. $time: when they were counted.
counted-at = { $count } ({ $time })
# $packs: how many. $opened: of them opened. $nominal: what all are said to hold. $difference: of the opened ones.
value-packs = { $packs } (opened { $opened }), labelled { $nominal }, difference { $difference }
# $out, $back: ballots. $held: what is left with members.
value-handed = handed { $out }, back { $back }, held { $held }
# $label: what is written on the pack.
pack-line = Pack { $label }
# $nominal: what the pack is said to hold. $counted: what it holds. $difference: -2 for 98 in a pack of 100.
value-pack-closed = { $nominal }, not opened
value-pack-opened = labelled { $nominal }, holds { $counted }, difference { $difference }
detail-stock = Which ballots
detail-nominal = Written on the pack
detail-pack-from = Received from
detail-pack-opened = opened and counted
detail-difference = Difference
do-receive-packs = Receive packs
do-open-pack = Open and count
do-hand-out = Hand to a member
do-give-back = Take back from a member

## Voting outside

outside-days = When
outside-day-before = on the day before voting
outside-same-day = on voting day
outside-both-days = on the day before and on voting day
outside-requests = Requests in the register
outside-served = Requests served
outside-unserved = Requests not served
# $reason: of the procedure.
outside-unserved-why = Not served: { $reason }
# $contest: the colour of its ballots.
outside-ballots = Ballots, { $contest }
outside-taken-out = Taken along, { $contest }
# $number: of the trip. $label: what is written on its box.
trip-line = Trip { $number }, box { $label }
# $time: when it left.
value-trip-out = left { $time }, not back
# $time: when it came back. $served of $requests.
value-trip-back = back { $time }, served { $served } of { $requests }
# Ballots of one contest: $out taken along, $issued, $spoiled and $unused brought back.
value-trip-ballots = took { $out }: issued { $issued }, spoiled { $spoiled }, back { $unused }
# $offered: observers to whom a place was offered. $joined: who went along.
value-observers = offered { $offered }, went { $joined }
# $read: seals found. $expected: those put on.
value-seals-differ = found { $read }, put on { $expected }
detail-trip-left = left
detail-trip-back = came back
detail-team = Member
detail-by-lot = Chosen by lot
detail-requests = Requests
detail-observers = Observers
detail-operator = Operator
detail-route = Route
detail-slot-closed = Slot of the box closed
detail-gate-trip-day = trip on another day let through
detail-gate-trip-team = trip of another team let through
detail-where-to = Where to go
detail-came = came to the room in person
# $label: what is written on the box.
do-begin-trip = Trip with box { $label }
do-return-trip = Record the return
do-print-trip = Print the act of the trip
do-request = Enter a request in the register
do-requests = Enter several requests without names
do-came = The requester came in person
# $number: in the register. $time: when it was entered.
request-line = { $number }. { $time }
# $reason: why. $count: how many requests.
value-requests = { $reason }: { $count }

## Forms: titles and what is said before the fields

form-receive-packs = Packs received
form-receive-packs-intro = Copy from the act. Packs that are alike are entered once: each gets its number.
form-open-pack = Opening a pack: { $label }
form-open-pack-intro = Two members count by hand. Type what was counted, not what is written.
# $stock: a contest, or what serves all.
form-hand-out = Handing to a member: { $stock }
form-hand-out-intro = The member signs the sheet for the ballots. Type that number.
form-give-back = Taking back from a member: { $stock }
form-give-back-intro = Count the ballots that came back by hand: type what was counted, not what was worked out.
# $pile: which one. $stock: a contest, or what serves all.
form-count-pile = { $pile }: { $stock }
form-count-pile-intro = Count by hand and type the number. What could be had by subtraction is counted too. The earlier count stays in the journal.
form-request = Request to vote outside the room
form-request-intro = Name and address are kept apart: they stand in no list and on no paper.
form-requests = Requests without names, by number
# $number: in the register.
form-came = Requester { $number } of the register came in person
form-came-intro = Take care: check in the paper list and the trip's list that the voter has not voted outside. Two members write the reason.
form-came-intro-out = Take care: a trip is not back. Call it first and ask whether the voter has voted. Two members write the reason.
form-begin-trip = Trip with box { $label }
form-begin-trip-intro = Count the ballots before leaving. Observers are offered places.
form-return-trip = Trip { $number } came back
form-return-trip-intro = Count everything by hand and read the seal's number from the box. The box stays shut.

## Fields: at most 30 characters

field-stock = Which ballots
field-pack-label = Written on the pack
field-packs = How many packs
field-nominal = Number written on each
field-pack-act = Number and date of the act
field-pack-from = Received from
field-range = First and last number
field-counted-in-pack = Counted
field-pieces = How many pieces
field-request-reason = Reason
field-where-to = Where to go
field-requests = How many requests
field-day = On which day
field-left-at = Time of leaving
field-returned-at = Time of return
# $number: 1 to 4.
field-trip-member = Member { $number }
field-by-lot = Chosen by lot
field-trip-requests = Requests taken along
field-taken-out = Taken along
field-observers-offered = Observers offered a place
field-observers-joined = Observers who go along
field-operator = Operator
field-route = Route
field-served = Requests served
field-unserved = Requests not served
# $reason: of the procedure.
field-unserved-why = Not served: { $reason }
field-unused-back = Unused, brought back
field-slot-closed = Is the slot closed
field-seal-there = Is the seal in place

## What does not fit: said once, without a figure

warns-pack-differs = It does not match what is written on the pack. Count once more. If the number is the same, it is right.
warns-more-given-back = More came back than was handed to this member. Count once more and look at the sheet.
warns-came-before = This requester was recorded as come before.
warns-trip-requests = Requests served and not served do not match those taken along.
# $contest: the colour of its ballots.
warns-trip-ballots = Ballots do not match ({ $contest }): count issued, spoiled and unused ones again.
warns-slot-open = The slot of the box is not closed. Close and seal it now.

## Refusals

refused-entry-rests = A later entry rests on this one. Take that back first.
refused-name-of-one = Name and address belong to a single request. Enter the requests one by one.
refused-box-out = This box is out with a trip that is not back. Record its return first.

## Entries that can be taken back, by their kind

entry-pack-received = pack received
entry-pack-opened = pack opened
entry-ballots-handed = handed to a member
entry-ballots-given-back = given back by a member
entry-custody-passed = passed on
entry-seals-checked = seals read
entry-device-registered = device registered
entry-device-noted = state of a device
entry-ballots-set-aside = ballots set aside
entry-set-aside-opened = envelope set aside opened
entry-request-received = request in the register
entry-requester-came = requester came
entry-trip-begun = trip begun
entry-trip-returned = trip returned
entry-votes-counted = votes counted by piles
entry-marks-read = marks read
entry-ballot-disputed = disputed ballot
entry-pile-counted = pile counted
entry-anchor-set = counters read
entry-invalid-counted = invalid ballots by reason
