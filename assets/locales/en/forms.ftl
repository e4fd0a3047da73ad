### Forms: their titles, what is said before them, their fields and choices.

## Titles

form-new-day = New day
form-permission = Permission to use the program
form-member = Member of the commission
form-withdraw = Option withdrawn
form-reinstate = Withdrawal taken back
form-remote-voters = Remote voting
form-presence = A member came or left
form-assign = Function taken over
form-remove-member = Remove from the list: { $name }
form-seal-box = Show a box empty and seal it
# $label: what is written on the box.
form-open-box = Opening of the box: { $label }
form-gate = Going on with steps not done
form-gate-early = Ending the voting early
# $from, $to: clock times.
form-sheet = Sheet of the hour, { $from }–{ $to }
form-take-back = Take back the last voter counted
form-refuse = Voter without a ballot
form-spoil = Spoiled ballot
# $due: a clock time.
form-turnout = Turnout at { $due }
form-suspend = Suspend voting
form-resume = Resume voting
form-machine = Receipt of the machine
# $number: the line's number on the form. $line: its name.
form-correct = Line { $number }: { $line }
form-explain = Reason of the finding
# $name: a member.
form-sign = Signature: { $name }
form-reopen = Open the protocol again

## What is said or done before the fields are filled

form-lot-intro = The lot was drawn on paper. Mark to whom it fell.
# $count: steps of the phase that are not done.
form-gate-intro = Steps not done: { $count } ({ $steps }). Two members can pass with a reason. It is printed.
form-sheet-intro = Copy the figures from the sheet. Where there was nobody, type 0.
# $voters: voters on the sheets until the time of the report.
form-turnout-intro = { $voters ->
    [one] The sheets until then show { $voters } voter. Type the number told to the TEC.
   *[other] The sheets until then show { $voters } voters. Type the number told to the TEC.
}
form-options-intro = Type them in the order of the ballot, one a line. The other lines stay empty.
# $options: the typed options, numbered, in one line.
form-read-back-intro = The second member reads the ballot aloud. Every line must agree: { $options }
form-machine-intro = Copy the figures from the machine's receipt. Leave empty what it does not print. The hand count stays.
form-correct-intro = Count the pile again and type the number twice. The earlier number stays in the journal.
# $read: seal numbers read from the box. $expected: those put on.
form-open-box-intro = Read from the box: { $read }. Put on: { $expected }. Count the ballots face down.
form-reopen-intro = The signed protocol stays as it is. A new version is made beside it.

## Fields: at most 30 characters

field-precinct = Number of the precinct
field-precinct-again = The number once more
# The letters stand for two digits of the day, two of the month, four of the year.
field-date = Voting day (DD.MM.YYYY)
field-basis = Basis of the permission
field-reference = Number and date
field-name = Name
field-phone = Phone
field-function = Function in the commission
field-nominated-by = Nominated by
field-who = Who
field-witness = Second member
field-present = Came or left
field-time = Time
field-reason = Reason
field-note = Note
field-result = Result
field-remote-voters = Remote voters
field-option = Which one was withdrawn
field-reinstated = Which one stands again
# $number: the option's place on the ballot.
field-option-number = Option { $number }
field-box-label = Label on the box
field-box-kind = Kind of box
field-box-contests = For which ballots
field-seal = Number of the seal
field-second-seal = Number of a second seal
field-seal-found = Number of the seal found
field-found = Found in the box
field-place = Desk or device
field-receipts = Receipts of identification
field-signatures = Signatures in the list
field-issued = Issued
field-spoiled = Spoiled
field-declined = Not taken
# $reason: a reason of the procedure, up to 34 characters.
field-refused = Refused: { $reason }
field-late = Why it is typed late
field-ballots = Which ballots
field-contest = Which ballot
field-voters-until = Number told
field-taken-by = Who took it
field-receipt-number = Number of the receipt
field-counted = Counted again
field-counted-again = The same number once more
field-how = How the member stands to it
field-reason-or-dissent = Reason or dissenting opinion
field-cause = Why it is opened
# $field: a field's name. $contest: the colour of the contest's ballots.
field-of-contest = { $field } — { $contest }

## Choices

basis-central-commission = Paper of the Central Commission
basis-territorial-commission = Paper of the territorial commission
basis-own-decision = The commission's own decision
basis-none = None: an internal aid only
choice-on = Yes
choice-off = No
presence-came = Came
presence-left = Left
box-portable = Portable box
box-stationary = Stationary box
box-machine = Machine
box-fallback = Fallback box
ballots-all = Every ballot
# $contest: the colour of the contest's ballots.
ballots-only = Only the { $contest } one
signature-signed = Signed
signature-dissent = Signed with a dissenting opinion
signature-refused = Refused to sign
signature-absent = Absent
cause-own = The commission found the mistake itself
cause-returned = The territorial commission returned it

## Names put together

# $name: a member. $function: the member's function.
member-named = { $name } — { $function }
# The last option of a ballot.
against-all = Against all
# $text: a text of the data or one that somebody typed, as it is.
plain = { $text }
# $left, $right: names.
or = { $left } or { $right }
field-hour = Hour
field-which-seals = Which numbers
seals-put-on = those put on
seals-found = those found
form-seals = Seal numbers of box { $label }
hour-span = { $from } – { $to }
# $closes: a clock time. $left: "7 hours 40 minutes".
form-gate-hours = Voting lasts until { $closes }: { $left } are left. Ending it earlier is a decision of two members; it is printed.
gate-hours = hours of voting
gate-contest-count = { $contest }: the two entries do not agree yet
gate-contest-protocol = { $contest }: signing of the protocol is not finished
gate-unknown = a step without a name
listed = { $left }; { $right }
