### The registers: people, complaints, incidents, decisions and acts.

## Lists: their titles

list-people = Register of people: what else can be done
list-person = A person of the register
list-complaints = Complaints
# $number: the number in the register.
list-complaint = Complaint { $number }
list-incidents = Incidents
list-incident = Incident { $number }
list-cards = Emergency: cards
list-decisions = Decisions of the commission
list-decision = Decision { $number }
list-acts = Acts
list-act = Act { $number }
list-templates = Choose a template of an act

## Search

# $here: people in the room. $all: people in the register.
search-people = People: { $here } in the room, { $all } in the register
search-code = Kind of incident: type two or three letters
# $number: of the complaint.
search-code-of = Incident from complaint { $number }: choose its kind
# $query: what was typed.
search-register = Register «{ $query }»
search-register-new = Register a new person
ui-nothing-found = Nothing was found. Type it otherwise.

## What is being done, for the title line

ui-people = people
ui-incident = incident
ui-act = act
ui-copy = copying by hand
ui-shown = shown
ui-card = emergency

## The rail: at most 11 characters

ui-rail-people = People
ui-rail-complaints = Complaints
ui-rail-incidents = Incidents
ui-rail-decisions = Decisions

## On the screens

ui-warned = Enter: record it all the same.
# $language: the language of the text. $used of $all: characters.
ui-act-side = Text: { $language }. Characters: { $used } / { $all }
# $line of $all: lines.
ui-copy-line = Line { $line } of { $all }. Space: next line.
# $step of $all: steps.
ui-card-step = Done: { $step } / { $all }. Read it, do it, press Space.
ui-card-materials = STAYS IN SIGHT (and who holds it):

## What is unusual about an entry

# $name, $organisation: of the entry that is there.
warns-same-name = Somebody of that name is in the register: { $name }, { $organisation }.
# $limit: how many of one organisation may be in the room.
warns-limit = As many of this organisation as may be are in the room already ({ $limit }).
warns-no-paper = The last four characters of the paper are not written down.

## Until when a complaint is decided

due-to-fill-in = due: ________ (fill in from the law)
# $phase: a phase of the day.
due-before = before { $phase }
due-before-signing = before the protocol is signed
# $time: a clock time, with the date on another day.
due-until = until { $time }
# $until: until when. $left: how long that is.
due-in = { $until }, { $left }
# $span: hours and minutes.
due-left = { $span } left
due-over = { $span } late
# $number: of the complaint. $due: until when.
due-complaint = complaint { $number }: { $due }
# $list: capacities with their times.
medians = Median time to a decision: { $list }
# $capacity: of the complainant. $span: hours and minutes.
median-of = { $capacity } { $span }

## Forms: titles and what is said before the fields

form-register = A person registered
# $name: of the person.
form-correct-person = Entry corrected: { $name }
form-move-person = Came or left: { $name }
form-warn = Warning: { $name }
form-refuse-entry = Not let in
form-refuse-entry-intro = Nobody is kept out without a reason and a norm. Where no norm is typed, that of the ground is recorded.
form-remark = Remark of an observer: { $name }
form-remark-intro = Write it in their words. It is printed with the protocol.
form-import = A list from a file
form-import-intro = A CSV file. In its first row: category, organisation, name, paper — in any order, in one of three languages.
form-receive = A complaint received
form-receive-intro = It cannot be turned away. When it is recorded, the receipt is printed at once.
# $number: of the complaint or the incident.
form-correct-complaint = Entry of complaint { $number } corrected
form-examine = Complaint { $number } examined
form-transfer = Complaint { $number } passed on
form-answer = Complaint { $number } answered
form-statement-back = Take back: { $what }
form-evidence = Evidence
form-evidence-intro = The file itself is not copied: only its SHA-256 is recorded. Leave it blank where there is no file.
form-pass = Past undecided complaints
# $numbers: of the complaints.
form-pass-intro = Undecided complaints: { $numbers }. Two members write the reason, and the protocol can be signed. The reason is printed.
form-correct-incident = Entry of incident { $number } corrected
form-veracity = Incident { $number }: is it true
form-action = Incident { $number }: what was done
form-call = Incident { $number }: who was called
# $service: whoever was called.
form-progress = Call: { $service }
form-escalate = Incident { $number } told to a higher place
form-close = Incident { $number } closed
form-reopen-incident = Incident { $number } opened again
form-holders = Who holds the materials
form-holders-intro = Choose who holds each material. It goes into the log of the incident with the time.
form-approved = Approved number of members
form-approved-intro = The quorum is counted from it: more than half must be in the room.
form-opinion = Dissenting opinion on decision { $number }
form-sign-act = Signatures of the act
form-sign-act-intro = At least two members. Check that both languages say the same. An act that was recorded never changes: a new one is drawn up in its place.
form-vote-complaint = Vote: complaint { $number }
form-vote-removal = Vote: removal, { $name }
form-vote-function = Vote: a function taken over
form-vote-other = Vote: another question
# $present: members in the room. $approved: the approved number. $needed: the quorum.
form-vote-intro = In the room { $present }, approved number { $approved }, quorum { $needed }.
form-vote-intro-subject = In the room { $present }, approved number { $approved }, quorum { $needed }. { $name } has no vote: the complaint is about them.

## Fields: at most 30 characters

field-time-if-not-now = Time (if not now)
field-of-which-contest = About what
field-in-the-room = In the room now
field-what-was-said = What happened and was said
field-norm = Norm of the law
field-remark = Remark
field-path = Path of the file
field-category = Category
field-organisation = Organisation or whose
field-paper = Last 4 characters of the paper
field-ground = Ground
field-heard = Complainant heard
field-what-was-found = What was found
field-to-whom = To whom
field-gave-number = They gave a receipt number
field-their-number = Their number
field-answered-how = Answered how
field-evidence = What it is
field-holder = Who holds it
field-complaint-kind = Kind
field-capacity = In which capacity
field-contact = Contact
field-complaint-what = What happened
field-where-and-when = Where and when
field-demand = What they ask for
field-subject = Against which member
field-class = Decided until
field-code = Kind of incident
field-how-known = How it is known
field-action = What was done
field-who-did = Who did it
field-service = Who was called
field-call-stage = What happened
field-outcome = Outcome
field-incident-what = What happened
field-incident-who = Who was involved
field-veracity = How true it is
field-confidential = Confidential
field-approved = Number of members
field-approved-act = By which act
field-opinion = Opinion
field-signs = Signs
field-ruling = How it is decided
field-decision-text = Text of the decision
field-vote = Vote
# $name: a member.
field-vote-of = Vote: { $name }

## Choices and words of an entry

whole-day = The whole day
# $number: of the decision.
by-decision = decision { $number }
complainant-heard = complainant heard
complainant-not-heard = complainant not heard
# $ruling: how. $number: of the decision.
ruled-by = { $ruling }, decision { $number }
receipt-refused = they refused a number
# $left, $right: what is known, one after the other.
said-of = { $left }; { $right }
# $code: its letters and number. $name: what it is.
code-named = { $code } { $name }
# $severity: 1 to 4.
severity = severity { $severity }
# $present of $approved members.
quorum-of = { $present } in the room, { $approved } approved
veracity-reported = reported
veracity-seen = seen by a member
veracity-confirmed = confirmed
veracity-refuted = refuted
call-arrived = arrived
call-left = left
call-not-coming = said they would not come
template-fits = fits
ruling-granted = granted
ruling-partly = granted in part
ruling-rejected = rejected
vote-for = For
vote-against = Against
vote-abstained = Abstained
vote-none = no vote
question-complaint = Complaint { $number }: { $ruling }
# $name: the person. $ground: why.
question-removal = Removal: { $name } ({ $ground })
question-function = { $name }: { $function }
question-other = Another question
# $for, $against, $abstained: votes.
votes-carried = carried { $for }–{ $against }–{ $abstained }
votes-not-carried = not carried { $for }–{ $against }–{ $abstained }
complaint-received = received
complaint-examined = examined
complaint-decided = decided, answer due
complaint-transferred = passed on, answer due
complaint-answered = answered
# $number: in the register. $time: when. $capacity: of the complainant. $what: what it is.
complaint-line = { $number }. { $time } { $capacity }
incident-line = { $number }. { $time } { $what }
incident-confidential = confidential
incident-confidential-about = Only the members who reported it may read what it is.
# $question: on what was voted. $title: of the template.
decision-line = { $number }. { $time } { $question }
act-line = { $number }. { $time } { $title }

## What is known of an entry

# $time: a clock time. $what: what happened.
detail-at = { $time } { $what }
detail-organisation = Organisation
detail-paper = Last characters of the paper
detail-warned = warned
detail-remark = remark
detail-removed = removed
detail-not-let-in = not let in
detail-received = received
detail-capacity = In which capacity
detail-name = Name
detail-contact = Contact
detail-contest = About what
detail-what = What happened
detail-place = Where and when
detail-demand = What they ask for
detail-norm = Norm of the law
detail-subject = Against which member
detail-due = Decided until
detail-incident = Recorded as incident
detail-evidence = evidence
detail-examined = examined
detail-decided = decided
detail-transferred = passed on
detail-answered = answered
detail-corrected = corrected
detail-taken-back = taken back
detail-reported = reported
detail-who = Who was involved
detail-complaint = From complaint
detail-veracity = truth
detail-action = action
detail-called = called
detail-call = call
detail-escalated = told higher
detail-closed = closed
detail-question = Question
detail-outcome = For–against–abstained
detail-text = Text
detail-quorum = Quorum
# $name: a member.
detail-opinion = Dissenting opinion: { $name }
detail-ky = In Kyrgyz
detail-ru = In Russian
detail-instead = In the place of act
detail-signed = Signed

## What can be done

do-leave = Left
do-come = Came
do-move-at = Came or left at another time
do-remark = Remark for the protocol
do-complain = Receive their complaint
do-warn = Warn
do-remove = Remove by decision
do-correct = Correct the entry
do-act = Draw up an act
do-show-rights = Show the rights on the screen
do-print-rights = Print the rights
do-refuse-entry = Not let in, with the reason
do-import = Take a list from a file
do-print-people = Print the register of people
do-examine = Examine
do-decide = Decide by vote
do-transfer = Pass on
do-answer = Answer
# $what: what was stated. $time: when.
do-statement-back = Take back: { $what }, { $time }
do-evidence = Add evidence
do-make-incident = Record as an incident too (I)
do-print-receipt = Print the receipt
do-copy-receipt = Copy the receipt by hand
do-print-answer = Print the answer
do-action = Write down what was done
do-call = Call somebody
# $service: whoever was called.
do-progress = Arrived, left, outcome: { $service }
do-veracity = State how true it is
do-escalate = Tell a higher place
do-close = Close
do-reopen = Open again
do-opinion = Dissenting opinion
do-print-decision = Print the decision
do-print-act = Print the act
do-copy-ky = Copy by hand in Kyrgyz
do-copy-ru = Copy by hand in Russian
do-act-instead = Draw up a new one in its place

## Copied by hand, and shown

copy-act = Copying act { $number }
copy-receipt = Receipt for complaint { $number }
copy-precinct = Precinct { $precinct }. Receipt
copy-number = Number of the complaint: { $number }
# $date, $time: when.
copy-received = Received: { $date } { $time }
# $kind: of complaint.
copy-kind = Kind: { $kind }
# $due: until when the commission decides.
copy-due = Time for the decision: { $due }
copy-due-open = Time for the decision: ________
# $words: four words that two people can read to each other.
copy-check-words = Check words: { $words }
copy-appeal = The decision can be appealed to:
copy-signature = Signed by who received it: ______
# $category: of people.
rights-of = Rights: { $category }
# $papers: that they show.
rights-papers = Papers that they show: { $papers }

## Refusals and the protocol

refused-card-done = Every step of the card is done. R: record the incident.
refused-card-not-recorded = The incident is not recorded yet. R: record it.
stage-complaints = Undecided complaints
stage-complaints-about = The protocol waits for them: decide them or pass them on (F5). Otherwise two members write the reason.
stage-annex = Print the annex
stage-annex-about = Complaints, acts and remarks that go with this protocol.
# $count: complaints.
value-undecided = undecided: { $count }
