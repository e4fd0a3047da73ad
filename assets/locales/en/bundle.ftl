### The bundle: one file with everything that leaves the room.

# $file: its name. $detail: what the packer said.
bundle-not-packed =
    The bundle «{ $file }» could not be made: { $detail }
    The day book did not change, and nothing was written.
    Export the protocols one by one.
# $inside: a file in the bundle, or the bundle.
bundle-beyond =
    The bundle «{ $file }» was not written: «{ $inside }» would be larger than { $limit } MiB, and no check reads that.
    The day book did not change, and nothing was written.
    Export the protocols one by one.
# $file, $folder: names.
bundle-name-taken =
    Another file with the name «{ $file }» is already in the folder «{ $folder }».
    It stayed as it was, and no bundle was written. The day book did not change.
    Move or rename that file, or choose another folder or stick. Then write the bundle again.
bundle-is-signed =
    The same bundle, «{ $file }», is already in the folder «{ $folder }», and it is signed.
    It stayed as it was: an unsigned bundle never replaces a signed one. The day book did not change.
    Hand over the signed one. For an unsigned one choose another folder or stick.
# $wanted, $count: numbers of facts.
bundle-no-such-fact = Facts in the book: { $count }, not { $wanted }.
# $list: the list of the key. $action: what to choose in it.
bundle-unsigned =
    The bundle is not signed. It can be checked all the same: its sums and the chain of facts are inside.
    It is signed in the program, where what is signed is shown first: open the book, then «{ $list }», «{ $action }».
# The count goes on: nobody may see what others typed.
bundle-counting =
    The count goes on: a bundle would hold figures that others must not see yet.
    The day book did not change, and nothing was written.
    Export once both entries of each protocol agree.
# $facts: number of a fact.
bundle-counting-then =
    At fact { $facts } the count was going on: such a bundle would hold figures that others were not to see then.
    The day book did not change, and nothing was written.
    Name a fact before the count began or after both entries agreed, or leave out --facts.

## The bundle in the program

bundle-write = Write the bundle
bundle-write-about = One file with everything that may leave the room: protocols, annexes, registers, facts and sums. Nothing private is in it.
# $file, $folder: names. $facts: a count.
bundle-written = The bundle «{ $file }» was written (facts: { $facts }), unsigned: { $folder }. To sign it: «Sign the bundle» in the same list.

## Words of the files for other programs

# What a device of the event log is.
bundle-device = day book of a precinct election commission
# $precinct: its number.
bundle-issuer = Precinct election commission { $precinct }
bundle-issuer-short = PEC { $precinct }
# What kind of test a mock election is.
bundle-test = mock election
