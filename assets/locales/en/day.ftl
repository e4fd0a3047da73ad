### The day at a glance: next, balance, what is due, registers.

## The frame of every screen

# $function: what the member is. $name: a name.
ui-at-keyboard = at the keyboard: { $function } { $name }
ui-nobody-at-keyboard = at the keyboard: not said
ui-rail-boxes = Boxes
ui-rail-journal = Journal

## The day at a glance

ui-next = NEXT
# $number: a count. $words: the same in words.
ui-say = say: { $number } — «{ $words }»
# $due: a clock time. $in: "in 8 minutes".
ui-later-turnout = { $due } tell the turnout, { $in }
# $time: a clock time. $reason: as typed.
ui-suspended = Voting was suspended at { $time }: { $reason }
# $phase: a phase. $done of $all steps are done.
ui-steps-done = { $phase }: { $done } of { $all } done
ui-internal-aid = No permission is recorded: prints say «internal aid».
ui-unknown-facts = { $count ->
    [one] { $count } record was made by a newer version and is not counted here.
   *[other] { $count } records were made by a newer version and are not counted here.
}

## Help, the question before leaving, messages

ui-help-keys = ↑ ↓ scroll   Esc close
ui-leave = Leave
ui-leave-book = Leave the program? All that was saved is in the day book. What was typed and not recorded will be there when it is opened again.
ui-leave-lost = Leave the program? All that was saved is in the day book. But what was typed here and not recorded is lost: it is kept nowhere.
ui-leave-nothing = Leave the program?
ui-leave-keys = Y leave   N stay
ui-message = Message
ui-message-keys = Press any key

## Forms

ui-optional = may stay empty
ui-optional-help = This may stay empty: Enter goes on.
ui-conditional = depends
ui-discard-title = What was typed is not saved
ui-discard = If you go back, what was typed here is lost: it is kept nowhere. Throw it away?
ui-discard-keys = Y throw away   N stay
needed-not-signed = Needed where the member has not signed or dissents.
needed-basis = Needed where there is a permission: its number and date.
needed-late = Needed where the sheet of this hour is typed late: why.
needed-no-copy = Needed where no copy was given: why.
needed-copy-member = Choose if it is a member. Of anybody else the name and the capacity are needed below.
needed-copy-other = Needed if it is no member.
needed-one-line = The figure of one line at least is needed.
needed-receipt = Needed if they gave a number.
needed-norm = Needed if the chosen ground has no norm of its own.
ui-public-text = This text is public and anybody can read it: no names.
ui-read-back = Read aloud. A second member looks at the paper and says whether it is equal.
ui-left-blank = Left empty: { $count }
ui-phase-title = Next phase
ui-phase = Go on to: { $phase }? There is no way back. Work that is late can still be recorded.
ui-phase-keys = Y go on   N stay

ui-line-differs-title = Not equal to the paper
ui-line-differs = Does this figure differ from the paper? The draft becomes void: the figure is counted again and corrected, and everything is read anew.
ui-line-differs-keys = Y differs   N equal

ui-gone-title = Left
ui-gone = Has left the room: { $name }? The time now is recorded. For another time press T in the list.
ui-gone-keys = Y left   N here

