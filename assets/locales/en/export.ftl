### What leaves the room: files, bundles, the stick.

# The last line of a ballot.
export-against-all = Against all

## Why files could not be written: what happened, what was not lost, what to do now. $folder, $file: names. $detail: what the system said.

export-no-space =
    There is no space left in the folder «{ $folder }», and the file was not written.
    The day book did not change, and no half-written file is left.
    Make room or take another stick, and export again.
export-read-only =
    Nothing can be written to the folder «{ $folder }».
    The day book did not change.
    Choose another folder or stick; if the stick has a lock, open it.
export-no-folder =
    The folder «{ $folder }» was not found.
    The day book did not change.
    Check whether the stick is plugged in, and export again.
export-failed =
    The file «{ $file }» was not written to the folder «{ $folder }»: { $detail }
    The day book did not change, and no half-written file is left.
    Try again, or choose another folder.
export-folder-not-made =
    The folder «{ $folder }» could not be made: { $detail }
    The day book did not change, and nothing was written.
    If a file with this name is there, rename it. Or choose another folder or stick, and export again.
export-not-a-folder =
    «{ $folder }» is a file, not a folder.
    The day book did not change, and nothing was written.
    Name another folder or stick, and export again.
# $why: one of the messages above. $written, $all: counts of files.
export-partly =
    { $why }
    The files written before it are whole: { $written } of { $all }.
export-not-drawn =
    The page «{ $file }» could not be made.
    The day book did not change, and nothing was written.
    Export only the JSON and CSV files, or copy the figures to the paper form by hand.

## tartip show: a day in sentences for screen readers. $count and the like are counts, $time and $since are times.

show-title = Precinct { $precinct }, { $date }, { $election }
show-phase = Phase: { $phase }, since { $since }.
show-suspended = Voting is suspended since { $since }. Reason: { $reason }
show-present = Members of the commission: { $present } present of { $all }. Quorum: { $quorum }.
show-voters = Voters identified: { $count }.
show-turnout = Turnout told last: { $count } until { $due }.
show-gates = Steps before the next phase: { $count }.
show-no-gates = Nothing stands before the next phase.
show-entry-first = Waits for the first entry: round { $round }, lines: { $count }.
show-entry-second = Waits for the second entry: round { $round }, lines: { $count }.
show-agreed = Both entries agree.
show-findings = Findings: { $count }; not explained: { $unexplained }; not checked: { $unknown }.
show-protocol = Protocol: version { $version }, draft { $draft }: { $standing }.
show-no-protocol = { $contest }: no protocol has been drafted yet.
show-facts = Records in the book: { $count }; the last one { $time }.
show-unknown-facts = Records that this program does not know: { $count }. A newer version made them.
show-total = Total
show-flow = { $when }: identified { $identified }, issued { $issued }, declined { $declined }, difference { $difference }; spoiled { $spoiled }.
show-stock-on-demand = Blanks ({ $contests }): received { $received }, printed { $used }, left { $left }, difference { $difference }.
show-stock-preprinted = Ballots ({ $contests }): received { $received }, issued and spoiled { $used }, left { $left }, difference { $difference }.
show-no-boxes = No sealed box is recorded.
show-box = «{ $label }», { $kind }: { $contests }.
show-box-portable = portable box
show-box-stationary = stationary box
show-box-machine = ballot scanner
show-box-fallback = fallback box
show-box-sealed = Sealed { $time }. Seals: { $seals }.
show-box-closed = Not opened.
show-box-opened = Opened { $time }. Seals found: { $seals }.
show-no-seals = none
show-seals-match = The seals match.
show-seals-differ = THE SEALS DIFFER.
show-seals-before = Seals as written before: { $seals }. Reason of the correction: { $reason }
show-box-found = Ballots found, { $contest }: { $count }.
show-box-hidden = Ballots found: hidden until both entries are closed.
show-box-before = Written before: { $before }. Reason of the correction: { $reason }
show-happened = happened

# A paper of the registers that is about nothing.
export-nothing-to-print = There is nothing to print yet.
# $folder: a folder.
export-personal = Papers with names and texts lie in a folder of their own, keep it in the commission: { $folder }

## tartip show people, complaints, incidents, decisions. $text: a text of the book. $place: the place of an entry, like 1:17. $time: a time.

show-people = People in the register: { $count }; in the room now: { $present }; not let in: { $refused }.
show-person = { $place }, { $category }
show-not-let-in = { $place }, { $category }: not let in { $time }
show-ground = Ground: { $ground }. Norm: { $norm }
show-from = From: { $text }
show-name = Name: { $text }
show-paper = Paper number ends in: { $text }
show-listed = The entry came with a list of accreditations.
show-came = Came { $time }.
show-left = Left { $time }.
show-warned = Warned { $time }: { $ground }
show-removed = Removed { $time } by decision { $number }.
show-remark = Remark { $time }: { $text }
show-person-before = Written before: { $before }.
show-person-why = Reason of the correction: { $text }
show-note = Note: { $text }
show-complaints = Complaints: { $count }; neither decided nor passed on: { $open }.
show-median = From receipt to decision, half of the cases within, { $capacity }: { $count } min.
show-complaint = Complaint { $number }, { $kind }, received { $time }
show-state = State: { $state }
show-state-received = received
show-state-examined = examined
show-state-decided = decided, the complainant has no answer yet
show-state-transferred = passed on, the complainant has no answer yet
show-state-answered = answered
show-capacity = Complains as: { $text }
show-about = About: { $text }
show-norm = Norm: { $text }
show-against = Against: { $text }
show-contact = Contact: { $text }
show-what = What: { $text }
show-place = Where: { $text }
show-who = Who: { $text }
show-demand = Asks for: { $text }
show-due = Deadline ({ $class }): { $due }
show-due-time = { $time }
show-due-count = before the count begins
show-due-signing = before the protocol is signed
show-due-blank = to be filled in
show-evidence = Evidence, { $time }
show-sha256 = Checksum (SHA-256): { $text }
show-holder = Held by: { $text }
show-file = File: { $text }
show-examined = Examined { $time }; the complainant was not heard.
show-examined-heard = Examined { $time }; the complainant was heard.
show-found = Found: { $text }
show-decided = Decided { $time }, decision { $number }: { $ruling }
show-transferred = Passed on { $time } to: { $to }
show-receipt = Their number: { $text }
show-receipt-refused = They gave no number.
show-taken-by = Taken by: { $text }
show-answered = Answered { $time }: { $how }
show-corrected = Entry corrected { $time }. Reason: { $reason }
show-passed = { $contest }: two members let the protocol pass without complaints { $numbers }, { $time }. Reason: { $reason }
show-incidents = Incidents: { $count }; not closed: { $open }.
show-incident = Incident { $number }, { $code } { $label }, { $time }
show-confidential = Incident { $number } is confidential: its readers read it in the program.
show-veracity = Veracity: { $veracity }
show-veracity-stated = { $time }: { $veracity }
show-from-complaint = Made from complaint { $number }.
show-action = Done { $time }
show-call = Called { $time }: { $service }
show-call-arrived = Arrived { $time }
show-call-left = Left { $time }
show-call-not-coming = Said that they would not come, { $time }
show-outcome = Outcome: { $text }
show-escalated = Told { $time } to: { $to }
show-incident-closed = Closed { $time }
show-result = Result: { $text }
show-decisions = Decisions: { $count }; acts: { $acts }.
show-decision = Decision { $number }, { $time }: { $outcome }
show-question-complaint = Question: complaint { $number }: { $ruling }
show-question-removal = Question: removing person { $place }: { $ground }
show-question-function = Question: the function «{ $function }» goes to { $member }
show-question-other = Question: another one
show-quorum = Present: { $present } of { $approved } approved members.
show-votes = For: { $for }; against: { $against }; abstained: { $abstained }.
show-opinion = Dissenting opinion: { $text }
show-text = Text: { $text }
show-act = Act { $number }, { $title }, { $time }
show-signers = Signed by: { $text }
show-act-instead = Stands in the place of act { $number }.
