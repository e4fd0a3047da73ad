### Words that stand on many screens.

## Answers and buttons

yes = Yes
no = No
back = Back
next = Next
continue = Continue
save = Save
cancel = Cancel
confirm = Confirm
close = Close
quit = Quit
help = Help
search = Search

## States of a thing

done = done
not-done = not done
not-saved = not saved
# $time: a clock time.
saved-at = saved { $time }
no-information = no information

## Languages

language = Language
language-ky = Kyrgyz
language-ru = Russian
language-en = English

## Phases of the day

phase-preparation = Preparation
phase-opening = Opening
phase-voting = Voting
phase-closing = Closing
phase-count = Count
phase-protocol = Protocol
phase-hand-over = Hand-over
phase-closed = Closed

## Functions in the commission

function-chair = Chair
function-deputy = Deputy chair
function-secretary = Secretary
function-member = Member

## Practice

# Stands in the title line and on every printed page of a practice book.
practice-mark = PRACTICE

## Counts with their unit ($count: a whole number)

unit-minutes = { $count ->
    [one] { $count } minute
   *[other] { $count } minutes
}
unit-hours = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}
# $hours, $minutes: "7 hours" and "40 minutes".
span = { $hours } { $minutes }
unit-ballots = { $count ->
    [one] { $count } ballot
   *[other] { $count } ballots
}
unit-voters = { $count ->
    [one] { $count } voter
   *[other] { $count } voters
}
in-minutes = { $count ->
    [one] in { $count } minute
   *[other] in { $count } minutes
}
