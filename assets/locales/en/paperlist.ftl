### The list of papers, and blank forms on the start screen.

list-papers = Papers
list-blanks = Blank forms of which election
start-blank = Blank forms on paper
start-blank-about = Blank forms of every paper are written: they are filled in by hand if the laptop goes dark.
paperlist-blank = All blank forms
paperlist-fingerprint = Check sheet of the precinct
paperlist-fingerprint-about = Hangs in the room from the opening on: precinct, key, fingerprint of the journal.
paperlist-opening = Act of the opening
paperlist-opening-about = Steps of the opening, boxes, seals, who was there.
paperlist-enlarged = Enlarged form
paperlist-enlarged-about = Hangs on the wall. Its boxes are empty until both entries agree.
paperlist-warnings = Warnings report
paperlist-warnings-about = All members sign it.
paperlist-packing = Packing list
paperlist-packing-about = What is in which package, and how many. The seal is written by hand.
paperlist-hand-over = Act of handing over
paperlist-hand-over-about = Protocols, equipment and the steps of this phase. Both sides sign.
paperlist-backup = Backup of the day
paperlist-backup-about = Everything up to the last record. It bears names and stays with the commission.
cmd-papers = Papers
cmd-papers-help = Opens the list of papers to print.
