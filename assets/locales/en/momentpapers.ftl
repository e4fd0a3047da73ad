### Printed papers of one moment of the day: enlarged form, opening, fingerprint, packing, hand-over, backup.

## Titles

paper-title-enlarged = Enlarged form of the protocol
paper-title-opening = Act of the opening of the precinct
paper-title-fingerprint = Check sheet of the precinct
paper-title-packing = Packing list
paper-title-hand-over = Act of handing over
paper-title-backup = Paper backup of the day

## What several of them say

paper-column-step = Step of the procedure
paper-column-values = What was stated
paper-step-done = done
paper-step-done-untimed = done, time not recorded
# $reason: why values were stated anew.
paper-restated = Corrected: { $reason }
paper-facts = Records in the journal
paper-last-fact = Time of the last record
paper-chain-head = Fingerprint of the journal's last record (SHA-256)
paper-key = Key of the precinct, public half
paper-posted-where = Posted where
paper-posted-when = Posted when
paper-remarks-by-hand = Remarks
paper-signs-present = Person present, on whose behalf
paper-signs-handed = Handed over
paper-signs-received = Received

## Enlarged form

paper-enlarged-note = Printed on sheets of A4: hang them one under the other, by their numbers. Digits are 18 mm high and read from 5 metres. Empty boxes are filled with a marker.

## Opening

paper-meeting-began = Meeting began
paper-voting-began = Voting began
paper-lots = Duties drawn by lot
paper-column-duty = Duty
paper-boxes-sealed = Boxes shown empty and sealed

## Fingerprint sheet

paper-fingerprint-note = This sheet shows the journal up to record { $facts }, { $time }. It hangs here from the beginning of voting, and anybody may photograph it. A sheet made later does not replace the one that hangs here.
paper-fingerprint-compare = How to compare: photograph the code and check a file that left the precinct: tartip verify FILE --code TEXT. Without the code: tartip verify FILE --head FINGERPRINT (64 digits, no spaces). A later file has another fingerprint of its own, and that is right: the one on this sheet must be found inside it.
paper-fingerprint-words = The words are the beginning of the fingerprint, for comparing a sheet or a photograph aloud, by telephone.
paper-key-note = Copy the line of the key or the text of the code without a change. The private half of the key never leaves the precinct's laptop.
paper-no-key = No key was made: files of this precinct are not signed, but can be held against the fingerprint above.
paper-head-code-says = QR code of the precinct, the fingerprint of the journal and the key; its text stands beside it

## Packing list

paper-packing-note = Numbers are printed once both entries agree; empty places are filled by hand. The number of the seal is written when a package is sealed.
paper-column-content = What is in the package
paper-column-package-seal = Seal, number
paper-pack-votes = Votes
paper-packed-papers = Papers and things
paper-pack-protocol = Protocol, first copy
paper-pack-list = Voters' list
paper-pack-outside = Requests for voting outside, with their register
paper-pack-trips = Acts of voting outside
paper-pack-receipts = Receipts of identification and machines
paper-pack-hours = Hourly sheets
paper-pack-complaints = Applications (complaints)
paper-pack-decisions = Decisions, dissenting opinions
paper-pack-acts = Acts
paper-pack-incidents = Register of incidents
paper-pack-people = Register of people present
paper-pack-minutes = Minutes
paper-pack-warnings = Warnings report
paper-pack-stick = Stick with the files
paper-pack-stamp = Stamp of the commission
paper-packages = Number of packages
paper-packed-when = Time of sealing

## Hand-over

paper-handed-protocols = Protocols
paper-equipment = Boxes and equipment
paper-column-equipment = What
paper-column-whole = Whole or not, remark
paper-handed-where = Handed over where
paper-handed-when = Handed over when

## Backup

# $facts: how many facts the book has.
paper-backup-note = Everything up to record { $facts } of the journal is here. What is later is added by hand on the last page.
paper-contacts = Phones
paper-column-whom = Whom
paper-column-phone = Phone
paper-figures-hidden = Both entries do not agree yet: no figures are printed.
paper-versions = Versions of the protocols
paper-requests = Requests for voting outside
paper-column-came = Came to the room
paper-copies = Certified copies given out
paper-column-copy-of = Copy of what
paper-column-holder = Given to whom
paper-keys = Keys
paper-last-facts = Last records of the journal
paper-by-hand = Records continued by hand
