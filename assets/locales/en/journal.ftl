### The journal: one sentence for each kind of fact.

ui-journal = journal
ui-journal-range = { $from }–{ $to } of { $all } records, newest first
ui-journal-place = place
ui-journal-written = written
ui-journal-happened = was so
ui-journal-what = what
ui-journal-who = who

## What each kind of fact is called

kind-day-opened = Day book opened
kind-permission-recorded = Permission recorded
kind-member-added = Member added
kind-member-corrected = Member corrected
kind-member-removed = Member removed
kind-function-assigned = Function assigned
kind-contact-recorded = Contact recorded
kind-options-typed = Options typed
kind-options-read-back = Options read back
kind-option-withdrawn = Option withdrawn
kind-option-reinstated = Option reinstated
kind-remote-voters-set = Remote voters set
kind-form-replaced = Form replaced
kind-step-done = Step done
kind-step-corrected = Step corrected
kind-presence-recorded = Presence recorded
kind-lot-drawn = Lot drawn
kind-box-sealed = Box sealed
kind-box-opened = Box opened
kind-box-corrected = Box corrected
kind-phase-entered = Phase entered
kind-sheet-recorded = Hourly sheet recorded
kind-sheet-corrected = Hourly sheet corrected
kind-tally-counted = Voter counted
kind-tally-taken-back = Count taken back
kind-voter-refused = Voter without a ballot
kind-ballot-spoiled = Ballot spoiled
kind-turnout-reported = Turnout told
kind-voting-suspended = Voting suspended
kind-voting-resumed = Voting resumed
kind-entry-closed = Entry closed
kind-figure-corrected = Figure corrected
kind-machine-recorded = Machine's figures recorded
kind-finding-explained = Finding explained
kind-surplus-acted = Action after a surplus
kind-protocol-drafted = Protocol drafted
kind-line-read = Line read aloud
kind-protocol-signed = Protocol signed
kind-protocol-reopened = Protocol opened again
kind-export-made = Files written
kind-practice-seeded = Practice begun
# $name: the name of the kind, as the newer program wrote it.
kind-unknown = Made by a newer version: { $name }
