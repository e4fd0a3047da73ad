### Printed pages: acts, protocols, calculation sheets, lists.

## Protocol: what it is

document-title-protocol = Protocol of voting results
document-title-calculation = Calculation sheet
# $version: the one in whose place it stands.
document-title-repeated = REPEATED: in place of version { $version }
document-not-verified = The form was not compared with the official form. This is a calculation sheet and no protocol: only the paper protocol signed by the commission is official.
document-internal-aid = Internal aid: no permission to use the program is recorded.
# $version: the one that stands in the place of a copy's.
document-version-replaced = In place of this version, version { $version } was signed: the result stands there.
document-version-reopened = This version was opened again after it was signed; no newer one is signed yet.
document-mark-draft = DRAFT
document-mark-void = VOID
document-mark-superseded = REOPENED

# $precinct: its number.
document-head-precinct = Precinct { $precinct }
# $title: the contest. $colour: the colour word of its ballots.
document-head-contest = { $title } ({ $colour })
# $number: of the copy, from 1.
document-head-copy = copy no. { $number }
# $version, $draft: numbers from 1.
document-head-internal-aid = Internal aid
document-head-version = version { $version }, draft { $draft }

## Protocol: names of its values

document-precinct = Precinct
document-election = Election
document-date = Voting day
document-contest = Contest
# $title: the contest. $colour: the colour word of its ballots.
document-contest-value = { $title } (colour of the ballot: { $colour })
document-version = Version
document-drafted = Drafted at
document-standing = State
document-standing-draft = draft, being read aloud
document-standing-heard = read aloud, ready for signatures
document-standing-void = void: figures have changed, or a line differed from the paper
document-standing-signed = signed
document-standing-superseded = signed, then reopened
document-form = Form
# $id: its short name. $edition: which edition.
document-form-value = { $id }, edition: { $edition }
document-permission = On whose permission the program is used
# $reference: number and date of the paper.
document-basis-central-commission = Paper of the central commission: { $reference }
document-basis-territorial-commission = Paper of the territorial commission: { $reference }
document-basis-own-decision = Decision of the commission: { $reference }

## Protocol: lines

document-lines = Lines of the protocol
document-column-number = No
document-column-line = Line
document-column-figure = Figure
document-column-words = In words
document-withdrawn = Withdrawn after the ballots were printed
# $decision: the decision that says so.
document-withdrawn-by = Withdrawn after the ballots were printed: { $decision }

## Protocol: surplus

document-surplus = More ballots were found than were issued
document-column-action = Action
document-column-result = Result
document-column-time = Time
document-not-done = not done

## Protocol: findings

document-findings = Control equalities
document-findings-none = All control equalities of the form hold.
# $count: how many rules.
document-findings-unknown = { $count ->
    [one] { $count } equality was not checked: a figure is missing.
   *[other] { $count } equalities were not checked: figures are missing.
}
document-column-finding = What does not match
document-column-shown = Figures
document-column-explained = Explanation
document-unexplained = No explanation is recorded
# $label: the reason of the form. $note: the commission's words.
document-explained = { $label }. { $note }
# $time: when it was written.
document-explained-later = Written after the draft ({ $time }); the fingerprint of the draft does not cover it.
document-severity-notice = Notice
document-severity-warning = Warning
document-severity-error = Error
document-severity-alarm = SURPLUS BALLOTS

## Protocol: how the figures came about

document-entry = Entry of the figures
# $count: how many rounds.
document-rounds = The figures were typed twice, blind. Rounds: { $count }.
# $lines: numbers of lines.
document-typed-again = Lines typed again: { $lines }.
document-corrections = Corrections
document-column-old = Before
document-column-new = After
document-column-reason = Reason
document-machine = Receipt of the ballot scanner
# $receipt: the number of the receipt.
document-machine-receipt = Number of the receipt: { $receipt }
document-column-hand = By hand
document-column-machine = Machine
document-column-difference = Difference
document-gates = Phases begun with steps not done
document-column-phase = Phase
document-column-open = Steps not done

## Protocol: versions

document-chain = Earlier versions
document-column-version = Version
document-column-fingerprint = Fingerprint (SHA-256)
# $version: the one in whose place this one stands.
document-repeated = What changed since version { $version }
# $version: the same.
document-repeated-same = No figure of version { $version } changed.
# $version: a number from 1.
document-repeated-version = Version { $version }
document-column-reopened = Why it was reopened
document-cause-own = The commission found a mistake
document-cause-returned = Returned by the territorial commission

## Protocol: signatures

document-signatures = Chair, secretary and members of the commission
document-column-who = Who
document-column-signature = Signature
document-column-remark = Remark
document-signature-signed = Signed
document-signature-dissent = Signed with a dissenting opinion
document-signature-refused = Refused to sign
document-signature-absent = Absent

## Protocol: its code

document-code = Code of the protocol
document-code-about = The code holds every figure of the protocol, its version and its fingerprint. It can be checked with a telephone or with the program: tartip verify --code. Without a camera the text beside it is copied from paper: spaces do not matter.
document-code-says = QR code with every figure of the protocol; its text stands beside it

## Foot of every page

document-check-words = Check words
# $facts: how many.
document-chain-head = Head of the journal ({ $facts } facts)
# Said of a form or a list after its edition: whether somebody held it against the official text.
document-compared = compared
document-not-compared = not compared
