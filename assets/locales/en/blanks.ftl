### Blank forms, filled in by hand when the laptop is dead.

## Titles

blank-title-steps = Order of the day: steps
blank-title-commission = Members of the commission and lots
blank-title-act = Act
blank-title-outside = Voting outside
blank-title-events = Course of events
blank-title-protocol = Blank protocol
blank-title-copies = Register of copies

## What stands on every form

blank-head = Blank form: filled in by hand
# $by: who compared it. $act: by which act.
blank-verified = Compared with the official text by { $by }, { $act }
blank-unverified = Not compared with the official text

## Columns and lines

blank-column-came = Came
blank-column-left = Left
blank-column-taken-by = Taken by
blank-column-two = Signatures of two members
blank-column-paper = Paper, number
blank-column-decided = Decision, time
blank-column-answered = Answer received, signature
blank-column-told = Who was told
blank-column-present = Took part
blank-column-sealed = Sealed
blank-column-opened = Opened
blank-column-passed = What was passed on
blank-column-holder = To whom, where
blank-column-ballot = Which ballot
blank-column-signed-at = Time of signing
blank-column-rule = What must hold
blank-column-numbers = In numbers
blank-column-holds = Holds or not
blank-sum-of-votes = sum of all votes
blank-after-close = After the close
blank-passed = Passed on
blank-trip = Act of a trip
blank-posted = Copies posted
blank-copy-number = Number of the copy
blank-signed-when = Date and time of signing
blank-act-number = Number of the act
blank-act-when = Date and time of writing
blank-act-text = What happened, who saw it, what was decided

## Notes

blank-events-note = Write into the first line when the laptop went dark. Everything later is written here; two members sign each line.
blank-complaints-note = Give each complaint a number, and write a receipt with that number.
blank-decisions-note = Quorum: more than half of the approved number. Write who took part for each decision.
blank-copies-note = Numbers begin at 1 for each contest and are never repeated. Those who took no copy are written down too, with the reason.
blank-equalities-note = A number in square brackets is the number of a line of the form.
