### The workbook of the registers, read by offices that have no program but a spreadsheet: Kyrgyz over Russian.

## Names of its sheets: short, since both languages stand on a tab of 31 letters

xlsx-sheet-about = About
xlsx-sheet-people = People
xlsx-sheet-complaints = Complaints
xlsx-sheet-incidents = Incidents
xlsx-sheet-decisions = Decisions
xlsx-sheet-acts = Acts
xlsx-sheet-copies = Copies
xlsx-sheet-boxes = Boxes

## Heads of its columns

xlsx-practice = Practice
xlsx-precinct = Precinct
xlsx-date = Voting day
xlsx-program = Program
xlsx-facts = Number of facts
xlsx-at = Time
xlsx-internal-aid = For own use only
xlsx-schema = Kind of file
xlsx-person = Person (record)
xlsx-category = In what capacity
xlsx-organisation = Organisation
xlsx-listed = On the list
xlsx-registered = Registered
xlsx-came = Came
xlsx-left = Left
xlsx-warned = Warned
xlsx-removed = Removed
xlsx-number = Number
xlsx-received = Received
xlsx-kind = Kind
xlsx-capacity = Capacity
xlsx-contest = Contest
xlsx-class = Who decides
xlsx-state = State
xlsx-ruling = Ruling
xlsx-decision = Number of the decision
xlsx-decided = Decided
xlsx-transferred-to = Passed on to
xlsx-transferred = Passed on
xlsx-receipt = Receipt
xlsx-answered = Answered
xlsx-confidential = Confidential
xlsx-code = Code
xlsx-veracity = How certain
xlsx-complaint = Number of the complaint
xlsx-called = Called
xlsx-arrived = Arrived
xlsx-told-to = Told to
xlsx-closed = Closed
xlsx-about = About
xlsx-approved = Members approved
xlsx-present = Present
xlsx-for = For
xlsx-against = Against
xlsx-abstained = Abstained
xlsx-carried = Carried
xlsx-template = Kind of act
xlsx-signers = Signers (records)
xlsx-instead = Instead of
xlsx-version = Version
xlsx-what = What happened
xlsx-signed = Signed for
xlsx-reason = Reason, place
xlsx-fact = Fact
xlsx-box = Box (record)
xlsx-label = Label
xlsx-contests = Contests
xlsx-seals = Seals
xlsx-sealed = Sealed
xlsx-opened = Opened
