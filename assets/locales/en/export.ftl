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
