### Lists: what stands in them, how it stands, and what the program says beside them.

## The start

start-continue = Continue the day
start-continue-practice = Continue the practice
start-new = Start a new day
start-new-about = A new book is made for a real voting day. Earlier books stay in their place.
start-practice = Practice
start-practice-about = A mock election. Its book is kept apart from any real day.

## What is next

next-keyboard = Say who is at the keyboard
# $due: a clock time.
next-turnout = Tell the TEC the turnout at { $due }
# $from, $to: clock times.
next-sheets = Type the sheets: { $from }–{ $to }
# $phase: the name of a phase.
next-phase = Next phase: { $phase }
next-nothing = Everything is done

## What the program says after something was recorded

notice-saved = Saved.
notice-entry-closed = The first entry is closed and saved. Now the same lines are typed a second time.
# $count: lines in which the entries differ.
notice-differ = { $count ->
    [one] The two entries differ in { $count } line. Type it again from the paper; the rest is saved.
   *[other] The two entries differ in { $count } lines. Type them again from the paper; the rest is saved.
}
notice-agreed = The two entries agree and are saved. What is below comes next.

## What is known of a thing, right of its name

# $count: how many there are.
value-count = { $count }
# $some: how many are done. $all: how many there are.
value-of = { $some } of { $all }
# $count: members of the commission.
value-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
# $count: members of the commission. $lacking: functions that nobody has.
value-members-lack = members: { $count }, no: { $lacking }
# $present: members who are present. $all: all members.
value-present = { $present } of { $all } present
# $present: members who are present. $all: all members.
value-no-quorum = no quorum: { $present } of { $all } present
# $count: boxes sealed. $lacking: colours of the ballots for which the room has none.
value-boxes-lack = { $count }, no box in the room: { $lacking }
# $some of $all trips.
value-trips-back = trips back: { $some } of { $all }
# $time: a clock time.
value-came = came { $time }
# $time: a clock time.
value-left = left { $time }
# $count: rules that do not hold.
value-findings = { $count ->
    [0] no findings
    [one] { $count } finding
   *[other] { $count } findings
}
# $version: the number of the protocol's version.
value-version = version { $version }
value-later = later
value-agreed = agreed
# $round: 1, or more where lines differed and are typed again. $lines: how many lines are to be typed.
value-first-entry = { $round ->
    [1] first entry, lines: { $lines }
   *[other] first entry again, lines: { $lines }
}
# $round: 1, or more where lines differed and are typed again. $lines: how many lines are to be typed.
value-second-entry = { $round ->
    [1] second entry, lines: { $lines }
   *[other] second entry again, lines: { $lines }
}

## Boxes and options

# $label: what is written on the box. $kind: its kind.
box-named = { $label } — { $kind }
# $seals: numbers of seals, with commas.
box-seals = seal { $seals }
box-closed = not opened
# $found: ballots found in the box.
box-found = found: { $found }
# $found: ballots found in the box.
box-seals-differ = seal differs, found: { $found }
# $contest: the name of a contest.
options-of = { $contest }: options of the ballot
options-read-back = Read back with a second member
# $number: its number on the ballot. $name: its name.
option-numbered = { $number }. { $name }
option-withdrawn = withdrawn
remote-voters = Remote voters

## Contests and their protocols

# $contest: the name of a contest.
contest-entries = { $contest }: two entries
# $contest: the name of a contest.
contest-protocol = { $contest }: protocol
# $number: the line's number on the form. $line: its name.
line-numbered = { $number }. { $line }
standing-draft = being read aloud
standing-heard = read, to be signed
standing-void = out of date
standing-signed = signed
standing-superseded = opened again

## Stages of a protocol, and what each is

stage-findings = Look at the findings
stage-findings-about = The program compared the figures. For each finding count again or write the reason.
stage-machine = Type the machine's receipt
stage-machine-about = May be typed from closing on. Hidden until both entries agree. The hand count decides.
stage-compare = Compare with the machine
stage-compare-about = Hand count and machine stand side by side. A difference does not stop the protocol.
stage-surplus = Too many ballots: what to do
stage-surplus-about = Do these in order and write the results. The number found stays as it is.
stage-draft = Make the draft
stage-draft-about = The present figures go into the draft. After a correction a new draft is made.
stage-correct = Correct a line
stage-correct-about = Choose the line that was counted again from the paper. The new figure takes the place of the old one; both stay in the day book.
stage-read = Read it aloud
stage-read-about = Every line is read to all. A second member follows on the paper.
stage-sign = Sign
stage-sign-about = Members sign the paper; here it is recorded who signed and how.
stage-export = Write the files
stage-export-about = Files for printing and for the TEC are written. They can be written again at any time.
stage-reopen = Open the protocol again
stage-reopen-about = Only for a mistake found, or if the TEC returned it. What was signed stays.
notice-drafted = Draft of version { $version } is ready. Now read it aloud, line by line.
# $page: which one is being made. $count: how many there are.
notice-drawing = Making paper { $page } of { $count }. Please wait.
notice-exported = Files written: { $count } ({ $names }). Folder: { $folder }
next-until = Nothing until { $time }
box-opened = opened
box-opened-seals-differ = opened, seal differs
