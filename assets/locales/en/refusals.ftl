### Why something was not recorded or not taken, and what to do now. What was typed stays where it is.

## Who may

# $functions: functions in the commission, joined by «or».
refused-only-functions = This is for: { $functions }. K: say who is at the keyboard.
refused-two-members = Two different members are needed: one at the keyboard (K), one beside.
refused-member-acted = This member has signed, voted, made an entry, holds a duty or stands in a register. Correct the entry instead.
refused-another-member = The second entry needs another member. K: say who is at the keyboard.
refused-unknown-member = No member is chosen yet. Choose one from the list.

## When

# $phase: the phase in which the day is.
refused-other-phase = The phase now: { $phase }. This is done in another one; N in the list of steps goes on to the next. Nothing typed is lost.
refused-not-voting = This is done only during voting and closing.
refused-no-phase = The day is closed: there is no further phase. Every record is in its place.
# $count: steps of the phase that are not done.
refused-gates-open = { $count ->
    [one] { $count } step is not done. Do it, or let two members write the reason.
   *[other] { $count } steps are not done. Do them, or let two members write the reason.
}
refused-suspended = Voting is suspended. F2, then X: resume it.
refused-not-suspended = Voting is going on. There is nothing to resume; press Esc.
refused-hour = This hour is not in the order of the day. Esc: choose another hour.
refused-late = The hour of this sheet is past. Write why it is late, and it will be saved.
refused-no-turnout-due = No turnout is due now. When it is time, the screen will say so.
refused-no-book = No day book is open yet. Open one on the first screen.

## What is missing or does not fit

# $field: the name of a field.
refused-field-empty = Empty or unfinished: { $field }. Fill it in and press Enter.
# $count: empty fields.
refused-fields-empty = { $count ->
    [one] { $count } field is empty. Fill it in and press Enter.
   *[other] { $count } fields are empty. Fill them in and press Enter.
}
# $lines: numbers of lines, with commas.
refused-cells-empty = Empty lines: { $lines }. Where there is none, type 0.
refused-reason = A reason, or the paper's number, is not given yet. Add it; the rest is kept.
refused-name = A name or label is not given yet. Add it; the rest is kept.
refused-seal = No seal number is given yet. Type at least one.
refused-contest = It is not said yet which ballot. Choose at least one.
refused-unknown-reason = No reason is chosen yet. Choose one from the list.
# $limit: how many options a ballot may hold.
refused-options = At least one option is needed, at most { $limit }. Copy them from the ballot.
refused-options-not-typed = The options of the ballot are not typed yet. Type them first.
# $limit: how many characters fit.
refused-too-long = At most { $limit } characters fit here. Write it shorter.
refused-too-large = No precinct has so large a number. Look at the paper again.
refused-typed-differently = The number was typed in two different ways. Look at the pile, then type both again.
refused-precinct-shape = The number of a precinct is typed in digits, for example 1234.
refused-precinct-differs = The two numbers differ. Look at the paper, then type both again.
refused-date-shape = Type the date like this: 24.01.2027.
refused-paste-in-count = Nothing is pasted into a count, and nothing changed. Type the number from the paper.
refused-no-time-field = This key works only in a field of time. Move to one.
refused-other-form = This form is of another ballot. Choose the right file.

## What is there already, or not there

refused-already-done = This is recorded already and kept. If need be, correct it with a reason.
refused-not-done = This is not recorded yet, so there is nothing to correct. Record it first.
refused-none-withdrawn = Nobody was withdrawn on this ballot, so there is nothing to take back.
refused-nothing-changed = All is as it was. Change something, or press Esc.
refused-same-presence = This member is already recorded so. Look at the list.
refused-label-taken = That name or label is there already. Write it so that the two differ.
refused-unknown = This was not found in the day book. Press Esc and choose again from the list.
refused-box-open = This box is recorded as open. What was found can be corrected with a reason.
refused-portable-first = A portable box is still closed. Open it first, or let two members give a reason.
refused-sheet-there = The sheet of this desk and hour is there. Esc, then S: correct it.
refused-no-sheet = This hour has no sheet yet. Enter: a new sheet.
refused-nothing-to-take-back = This hour has no voter to take back. Correct an earlier hour on its sheet.
refused-held-key = A key held down counts once. Let it go and press again.
refused-no-such-contest = There is no ballot with that number today. Space: every ballot.

## The count and the protocol

refused-other-entry = The count waits for another entry. Press Esc and open it from the list.
refused-not-yet = Not yet. What stands above it in the list comes first.
refused-pack-opened = This pack was opened and counted. If it was counted otherwise, take the opening back first.
refused-trip-back = This trip is recorded as back. Choose another one in the list.
refused-answered = This complaint was answered. See the answer itself in the list.
refused-until-closing = The machine's receipt is typed from the closing on. Voting has to end first.
refused-only-in-count = This is typed only in the count and the protocol. Another phase runs now.
refused-no-reasons = The procedure of this day names no reasons for invalid ballots. Write on paper.
refused-until-protocol = This is done in the phase of the protocol. Finish the count first.
refused-no-receipt = The machine's receipt is not typed. Type it, and the figures stand side by side.
refused-entries-open = The two entries are not both closed yet. Close them first.
# $contest: the name of a contest.
refused-earlier-contest = An earlier ballot is not finished: { $contest }. Finish that one first.
# $number: what was typed.
refused-no-line = Line { $number } is not here. Look at the number on the paper.
refused-signed-already = The protocol is signed and does not change. To correct it, open it again.
refused-not-signed = Nobody has signed the protocol yet. It can be corrected as it is.
refused-not-drafted = The protocol has no draft yet. Make the draft first.
refused-not-heard = Some lines are not read aloud yet. Read all of them first.
refused-all-heard = Every line has been read. Enter: to the signatures.
refused-draft-void = The draft is out of date: figures changed since. Make a new draft.
# $count: rules of severity error that do not hold.
refused-errors-stand = { $count ->
    [one] { $count } of the commission's own sums does not agree. Count the piles again.
   *[other] { $count } of the commission's own sums do not agree. Count the piles again.
}
refused-own-sum = This is the commission's own sum: a reason is not enough. G: count the piles again.
refused-no-finding = There is no finding here. Nothing needs a reason.
refused-no-alarm = The selected finding is not about too many ballots. Select another.

## What a field does not take

field-full = Characters that fit here, at most: { $limit }. Write it shorter.
refused-at-field = Field: { $field }. { $why }
field-unprintable = This character cannot be printed. Type another.
field-not-a-digit = Only digits are typed here.
field-too-many-digits = Digits that fit here, at most: { $limit }. The last one was not taken. Look at the number on the paper again.
field-too-large = So large a number does not fit here. Look at the paper again.
field-leading-zero = No digit follows a zero. Take the zero back with Backspace.
field-not-a-time = Type the time like this: 7:30 or 19:45.
field-no-such-choice = There is no such choice; nothing is chosen. No number is typed here: press one of the signs on the screen.
field-two-digits = Two digits came one after the other; nothing is chosen now. Press one sign on the screen.
field-nothing-usable = Nothing of what was pasted fits here. Type it instead.
refused-changed-meanwhile = Something else was recorded meanwhile. Look at the fields again, then press Enter.
refused-nobody = Nobody has said who is at the keyboard. Esc, then K, and choose the name.
refused-nobody-signs = Choose who is at the keyboard, then type the passphrase.
refused-time-ahead = This time is still to come. Look at the clock and type the time when it was.

## Complaints and incidents

refused-no-registers = This book was made before there were registers. Keep the register on paper.
refused-unknown-choice = Nothing of the list is chosen yet. Choose one of what is offered.
refused-complaint-settled = This complaint is decided or passed on already. Answer the complainant now.
refused-complaint-unsettled = This complaint is not decided yet. Decide it by vote or pass it on first.
refused-answer-stands = The complainant was answered after this transfer. Take the answer back first.
# $count: complaints that are neither decided nor passed on.
refused-complaints-open = { $count ->
    [one] { $count } complaint is undecided. Decide it, or let two members write the reason.
   *[other] { $count } complaints are undecided. Decide them, or let two members write the reason.
}
refused-no-complaints-open = The protocol waits for no complaint. It can be signed.
refused-receipt = Give their receipt number, or say that they refused one: one of the two.
refused-hash = A SHA-256 is exactly 64 signs: 0-9 and a-f. Copy it again or leave it empty.
refused-not-for-you = This incident is confidential: only its readers see it. K: say who is at the keyboard.
refused-act-of-confidential = A confidential incident has no act: others read an act. Write it in the incident.
refused-incident-closed = This incident is closed. Open it again with a reason first.
refused-not-arrived = Their arrival is not recorded yet. Record first when they arrived.
refused-before-it = This time is before the step that it follows. Check the time and type it again.

## People, votes and acts

refused-paper-digits = Only the last four signs of a paper's number are kept. Delete the others.
# $limit: how many people a list may hold.
refused-too-many = A list holds { $limit } people at most. Divide the list.
refused-person-removed = This person was removed by decision of the commission. Choose another in the list.
refused-norm = The norm on which it rests is missing. Write the article of the law.
# $least: the members entered.
refused-approved = A commission has { $least } to 99 members, not less than are entered. Copy the number from the act that formed it.
refused-approved-needed = Record the approved number of members first: F8, then N. The quorum is counted from it.
# $present: members in the room. $approved: the number by the act that formed the commission.
refused-no-quorum = No quorum: { $present } of { $approved } members are in the room. Record first who came.
# $count: members in the room whose vote is not marked.
refused-votes-missing = { $count ->
    [one] The vote of { $count } member is not marked. Mark how each voted.
   *[other] The votes of { $count } members are not marked. Mark how each voted.
}
refused-no-vote = This member has no vote: not in the room, did not vote, or the complaint is about them.
refused-warning-first = This person was not warned yet. Warn first, remove after that.
refused-signers = At least two different members in the room sign an act. Mark them.
refused-held-line = The key is held down: one line was heard. Read the next aloud and press again.
refused-choice-empty = Choose: { $field }. Press the sign in the list.
