### Commands: the word in the key line and, under the same key with -help, one sentence for the help screen. Words stay within 14 characters.

## On every screen

cmd-help = Help
cmd-help-help = Shows the keys and help.
cmd-back = Back
cmd-back-help = Goes back to the screen before. Nothing typed is lost.
cmd-voters = Voters
cmd-voters-help = Shows voting hour by hour.
cmd-balance = Balance
cmd-balance-help = Sets receipts, issued and spoiled ballots side by side.
cmd-people = People
cmd-people-help = Finds and registers observers, representatives, media.
cmd-complaints = Complaints
cmd-complaints-help = Shows complaints and until when they are decided.
cmd-incidents = Incidents
cmd-incidents-help = Shows incidents and what was done about them.
cmd-decisions = Decisions
cmd-decisions-help = Shows decisions of the commission, votes and acts.
cmd-boxes = Boxes
cmd-boxes-help = Shows the boxes and their seals.
cmd-language = Language
cmd-language-help = Changes the language: Kyrgyz, Russian, English.
cmd-keyboard = Who types
cmd-keyboard-help = Says who is at the keyboard.
cmd-journal = Journal
cmd-journal-help = Shows every record, the newest on top.
cmd-journal-first = Newest
cmd-journal-first-help = Goes back to the newest record.
cmd-leave = Leave
cmd-leave-help = Asks before leaving. Everything saved stays in its place.
cmd-quit = Quit
cmd-quit-help = Closes the program.

## In lists

cmd-list-open = Open
cmd-list-open-help = Opens the selected line.
cmd-list-up = Up
cmd-list-up-help = Moves one line up.
cmd-list-down = Down
cmd-list-down-help = Moves one line down.
cmd-list-first = First
cmd-list-first-help = Goes to the first line of the list.
cmd-list-last = Last
cmd-list-last-help = Goes to the last line of the list.
cmd-next-phase = Next phase
cmd-next-phase-help = Goes on to the next phase of the day.
cmd-add-member = Add member
cmd-add-member-help = Adds a member to the commission's list.
cmd-assign = Assign
cmd-assign-help = Gives a function to a member by the commission's decision.
cmd-remove-member = Remove
cmd-remove-member-help = Removes a member who was entered by mistake.
cmd-all-present = All present
cmd-all-present-help = Records that every absent member is here now.
cmd-presence-at = At a time
cmd-presence-at-help = Records at what time a member came or left.
cmd-withdraw = Withdrawn
cmd-withdraw-help = Records an option withdrawn after the ballots were printed.
cmd-reinstate = Reinstate
cmd-reinstate-help = Takes back a withdrawal that was recorded by mistake.
cmd-seal-box = Seal a box
cmd-seal-box-help = Records a box that was shown empty and sealed.

## In forms

cmd-form-next = Next
cmd-form-next-help = Goes to the next field; after the last one, completes the record.
cmd-form-up = Up
cmd-form-up-help = Goes to the field before.
cmd-form-down = Down
cmd-form-down-help = Goes to the next field.
cmd-form-now = Now
cmd-form-now-help = Puts the present time into a field of time.
cmd-form-back = Back
cmd-form-back-help = Goes back. What was typed stays as a draft; where none is kept, it asks first.
cmd-form-agreed = It agrees
cmd-form-agreed-help = All agrees with the paper: saves it.
cmd-form-differs = It differs
cmd-form-differs-help = Something differs from the paper: goes back to the fields.

## The day at a glance

cmd-today-next = Next
cmd-today-next-help = Opens what is to be done now.
cmd-today-steps = Steps
cmd-today-steps-help = Shows the steps of this phase.
cmd-today-people = Presence
cmd-today-people-help = Shows who came and who left.
cmd-today-leave = Leave
cmd-today-leave-help = Asks before leaving. Everything saved stays in its place.

## Voting

cmd-sheet = Type sheet
cmd-sheet-help = Opens a new sheet for the selected hour.
cmd-sheet-again = Correct
cmd-sheet-again-help = Corrects the last sheet of the selected hour, with a reason.
cmd-tally = Live tally
cmd-tally-help = Opens the screen that counts voters one by one.
cmd-tally-all = Voter
cmd-tally-all-help = Counts one voter who took every ballot.
cmd-tally-1 = Ballot 1
cmd-tally-1-help = Counts a voter who took the first ballot only.
cmd-tally-2 = Ballot 2
cmd-tally-2-help = Counts a voter who took the second ballot only.
cmd-tally-3 = Ballot 3
cmd-tally-3-help = Counts a voter who took the third ballot only.
cmd-take-back = Take back
cmd-take-back-help = Takes back the last voter counted, with a reason.
cmd-refuse = No ballot
cmd-refuse-help = Records a voter who left without a ballot, and why.
cmd-spoil = Spoiled
cmd-spoil-help = Records a ballot that a voter spoiled and exchanged.
cmd-turnout = Turnout
cmd-turnout-help = Records the turnout told to the higher commission.
cmd-suspend = Suspension
cmd-suspend-help = Suspends voting, or resumes it.

## Typing the count

cmd-entry-next = Next line
cmd-entry-next-help = Goes to the next line; after the last one, shows the sums.
cmd-entry-up = Up
cmd-entry-up-help = Goes to the line before.
cmd-entry-down = Down
cmd-entry-down-help = Goes to the next line.
cmd-entry-go = Go to line
cmd-entry-go-help = Goes to a line by its number.
cmd-entry-go-now = Go
cmd-entry-go-now-help = Goes to the line with that number.
cmd-entry-stay = Cancel
cmd-entry-stay-help = Stays on the same line.
cmd-entry-check = Check
cmd-entry-check-help = Shows the sums of what was typed.
cmd-entry-close = Close entry
cmd-entry-close-help = Closes the entry and saves it. After that it does not change.
cmd-entry-back = Back to lines
cmd-entry-back-help = Goes back to the lines. Nothing typed changes.
cmd-entry-leave = Back
cmd-entry-leave-help = Leaves the entry. What was typed stays and does not count yet.

## After the count

cmd-explain = Explain
cmd-explain-help = Records the reason of a finding.
cmd-surplus = Surplus
cmd-surplus-help = Shows what to do when there are too many ballots.
cmd-machine-again = Type again
cmd-machine-again-help = Opens the figures of the machine's receipt to be typed again.
cmd-heard = It agrees
cmd-heard-help = The line was read aloud and agrees with the paper.
cmd-differs = It differs
cmd-differs-help = The line differs: reading stops, and the line is counted again.
cmd-to-signatures = To sign
cmd-to-signatures-help = Goes on to the members' signatures.
cmd-correct-seals = Fix seals
cmd-correct-seals-help = Corrects seal numbers of the selected box that were written down wrongly; two members, with a reason.

## The registers

cmd-search-open = Open
cmd-search-open-help = Opens the selected line; the last one registers somebody new.
cmd-search-first = First
cmd-search-first-help = Goes to the first line.
cmd-search-last = Last
cmd-search-last-help = Goes to the last line, which registers a person.
cmd-people-more = More
cmd-people-more-help = Not let in, a list from a file, rights, printing.
cmd-add-complaint = Receive
cmd-add-complaint-help = Receives a new complaint; its receipt is printed at once.
cmd-print-board = Notice-board
cmd-print-board-help = Prints how complaints stand, without names, for the notice-board.
cmd-print-register = Print
cmd-print-register-help = Prints this register.
cmd-print-hours = Print
cmd-print-hours-help = Prints sheets and counters hour by hour.
cmd-print-search = Sheet
cmd-print-search-help = Prints the sheet of the search.
cmd-print-warnings = Report
cmd-print-warnings-help = Prints the warnings report.
cmd-make-incident = Incident
cmd-make-incident-help = Records the complaint as an incident too and links both.
cmd-add-incident = Record
cmd-add-incident-help = Opens the choice of the kind of a new incident.
cmd-cards = Cards
cmd-cards-help = Fire, threat, evacuation, power: cards to read and do.
cmd-vote-other = Other question
cmd-vote-other-help = Puts another question to the vote.
cmd-acts = Acts
cmd-acts-help = Shows the acts that were drawn up.
cmd-vote-function = Function
cmd-vote-function-help = Puts a replacement of the chair or the secretary to the vote.
cmd-approved = Number
cmd-approved-help = Records the approved number of members, from which the quorum is counted.
cmd-minutes = Minutes
cmd-minutes-help = Makes the minutes of the day from what was recorded and prints them.
cmd-add-act = Draw up
cmd-add-act-help = Opens the list of templates.
cmd-act-sign = Sign
cmd-act-sign-help = The text is done: goes on to who signs it.
cmd-act-side = Other language
cmd-act-side-help = Switches between the Kyrgyz and the Russian text.
cmd-copy-next = Next line
cmd-copy-next-help = The line is on the paper: shows the next one.
cmd-copy-before = Line before
cmd-copy-before-help = Goes back to the line before.
cmd-card-done = Done
cmd-card-done-help = The step is done: shows the next one.
cmd-card-record = Record it
cmd-card-record-help = Records an incident under the code of the card.
cmd-card-holders = Who holds
cmd-card-holders-help = Writes down who holds each material.
cmd-card-undo = Step before
cmd-card-undo-help = Goes back to the step before.
