### Copies of a signed protocol, demands of the commission above, published figures: lists, forms, what can be done.

## Titles

list-copies = Copies of the protocol
# $number: the number of the copy.
list-copy = Copy no. { $number }
list-demand = Demand to change the protocol
list-published = Published figures
# $name: a person.
form-copy-for = Copy: { $name }
form-copy-other = Copy for somebody else
# $contest: the title of a contest.
form-post = Protocol hung up: { $contest }
# $contest: the title of a contest.
form-scan = Protocol scanned: { $contest }
# $number: the number of the copy. $name: who holds it.
form-tell = Telling the holder of copy no. { $number }: { $name }
# $contest: the title of a contest.
form-demand = Protocol sent back: { $contest }
# $contest: the title of a contest.
form-answer-demand = Answer to the demand: { $contest }
# $contest: the title of a contest.
form-compare-published = Comparing published figures: { $contest }

## What is said or done before the fields are filled

# $contest: the title of a contest. $version: of the protocol. $number: of the copy.
form-copy-intro = { $contest }, version { $version }. When saved, copy no. { $number } is written with its number on each page, and O prints it. Whoever takes it signs in the register.
# $version: of the protocol.
form-copies-version = The signed protocol, version { $version }.
# $present: members in the room. $approved: members approved. $needed: for a quorum.
form-answer-intro = In the room by the journal: { $present }; say of each whether they met. Approved number { $approved }, quorum { $needed }.

## Fields: at most 30 characters

field-copy-member = If it is a member
field-copy-name = Name
field-copy-end = How it ended
field-copy-why = If not given, why
field-posted-where = Where it hangs
field-scan-device = Which machine
field-scan-receipt = Number of the receipt
field-copy-returned = Old copy given back
field-demand-line = About which line
field-demand-what = What is demanded
field-demand-written = Demanded in writing
field-demand-who = Who demands it
# $name: a member.
field-met = { $name } met
field-observers-told = Observers told
field-demand-answer = The answer
field-calculation = Why, with the calculation
field-published-where = Where and when published
field-published-figure = Published figure

## How it ended

copy-signed = given, signed for
copy-unsigned = given, not signed for
copy-declined = declined
copy-left = had left before
copy-withheld = asked and got none
answer-refused = refused by an act, with the calculation
answer-repeated = counted again, repeated protocol
capacity-member = Member of the commission
capacity-higher = From the commission above

## What stands in the lists

# $contest: the title of a contest.
contest-copies = { $contest }: copies
stage-copies = Copies, posting, demands
stage-copies-about = Who has a copy and who has none, where it hangs, what the TEC demands, what was published.
# $given: copies. $without: people in the room.
value-copies = given { $given }, without { $without }
value-no-copy = no copy
# $number: of the copy. $name: who has it.
copy-line = { $number }. { $name }
# $version: of the protocol. $time: when it was given.
copy-value = version { $version }, { $time }
# $version: an old one. $time: when its copy was given.
copy-value-old = version { $version }, { $time }; none of the new
# $version: of the protocol that hangs or was scanned.
value-old-version = old version { $version }
value-rows-same = all the same
# $count: lines.
value-rows-differ = { $count ->
    [one] { $count } line differs
   *[other] { $count } lines differ
}
value-given-back = the old copy was given back
value-kept = the old copy was kept
# $version: of the protocol.
value-copy-replaced = version { $version } in its place
value-copy-reopened = the protocol was opened again
# $number: of the copy.
value-has-copy = has copy no. { $number }
# $published, $signed: figures.
value-published = published { $published }, signed { $signed }
# $count: people in the room. $contest: the title of a contest.
ui-without-copy = { $count ->
    [one] { $count } person in the room has no copy: { $contest }
   *[other] { $count } people in the room have no copy: { $contest }
}

## What is known

detail-demanded = Demanded
detail-demanded-by = Who demands it
detail-line = Line
detail-written = In writing
detail-demand-answered = Answered
detail-met = Met
detail-observers-told = Observers told
detail-calculation = Why, with the calculation
detail-posted = Hung up
detail-scanned = Scanned, receipt
detail-published = Published
detail-no-copy = No copy given
detail-reason = Why
detail-copy-given = Copy given out
detail-copy-signed = Signed for
detail-holder-told = Holder told

## What can be done

do-copy = Give a copy to somebody else
do-copy-registered = Give a copy to somebody on the register
# $contest: the title of a contest.
do-copy-person = Give a copy: { $contest }
do-post = The protocol was hung up
do-scan = The protocol was scanned
do-demand = The TEC sent it back
do-compare = Compare published figures
do-print-copy = Print this copy
do-print-copies = Print the register of copies
do-print-notice = Print the notice to holders
do-tell = The holder was told
do-answer-demand = Meet and answer
do-print-demand = Print the demand and calculation
do-print-published = Print the comparison

## Entries that can be taken back

entry-copy-issued = copy given out
entry-copy-not-issued = copy not given
entry-protocol-posted = protocol hung up
entry-protocol-scanned = protocol scanned
entry-holder-told = holder told
entry-protocol-returned = protocol sent back
entry-return-answered = answer to the demand
entry-published-compared = published figures compared

## tartip show copies

# $contest: the title of a contest. $given: copies. $without: people in the room.
show-copies = { $contest }: copies given { $given }, people in the room without one { $without }.
# $number: of the copy. $version: of the protocol. $time: when. $capacity: who got it.
show-copy = Copy { $number }, version { $version }, { $time }: { $capacity }.
show-copy-unsigned = Not signed for.
# $time: when.
show-copy-back = Holder told, old copy given back: { $time }.
# $time: when.
show-holder-told = Holder told of the newer version: { $time }.
# $time: when. $capacity: who. $how: how it came. $reason: typed.
show-no-copy = No copy given, { $time }: { $capacity }, { $how }. Why: { $reason }
# $time: when. $text: where.
show-posted = Protocol hung up, { $time }: { $text }
# $time: when. $text: the number of the receipt.
show-scanned = Protocol scanned, { $time }, receipt: { $text }
# $time: when. $text: what is demanded.
show-demanded = Protocol sent back, { $time }: { $text }
# $time: when. $answer: which. $reason: typed.
show-demand-answered = Answered, { $time }: { $answer }. Calculation: { $reason }
# $time: when. $text: where they were published.
show-published = Published figures compared, { $time }: { $text }
show-published-same = All lines that were looked at agree.
# $text: numbers of lines.
show-published-differ = Lines that differ: { $text }
copies-not-signed-yet = The protocol is not signed yet. Sign it first: copies are given of a signed protocol.
