### Printed papers about copies of a protocol, demands to change it, and published figures.

## Titles

paper-title-copies = Register of certified copies of the protocol
paper-title-notice = Notice of a new version of the protocol
paper-title-returned = Demand to change the protocol and the calculation
paper-title-published = Published figures beside the protocol

## The register

paper-as-of = As of
paper-column-holder-told = Of the newer version
paper-copy-signed = signed for
paper-copy-back = copy given back
paper-copy-kept = told
paper-no-copy = No copy given
paper-copy-declined = declined
paper-copy-left = had left before
paper-copy-withheld = asked and got none
paper-capacity-member = Member of the commission
paper-capacity-higher = From the commission above
paper-posted-and-scanned = Hung up and scanned
paper-posted = Protocol hung up
paper-scanned = Protocol scanned, number of the receipt

## The notice

# $version: of the protocol.
paper-notice-says = After signing, version { $version } of the protocol was drawn up. A copy of an earlier version no longer states the result; it is kept. A new copy is given free of charge.
# $version: of the earlier protocol.
paper-notice-version = Lines that differ from version { $version }
paper-notice-holders = Copies of earlier versions given out

## Demand and calculation

paper-demanded-at = Demanded at
paper-demanded-by = Demanded by
paper-demand-how = Kind of demand
paper-demand-written = in writing
paper-demand-spoken = spoken
paper-no-single-line = about no single line
paper-demand-words = Demand
paper-meeting = Meeting of the commission
paper-met-at = Met at
paper-met = Members present
paper-observers-told = Observers and representatives told
paper-answer = Answer
paper-answer-refused = refused: the figures agree with the papers
paper-answer-repeated = counted again, a repeated protocol follows
paper-calculation = Why, with the calculation
paper-signed-figures = Figures of the signed protocol
paper-rules = Calculation line by line
paper-column-rule = Rule
paper-rule-holds = holds
paper-rule-broken = does not hold
paper-rule-unknown = a figure is missing

## Published figures

paper-published-where = Where and when published
paper-compared-at = Compared at
paper-published-same = All lines that were looked at agree with the protocol.
# $lines: numbers of lines.
paper-published-differ = Lines that differ from the protocol: { $lines }.
paper-column-signed = Signed
paper-column-published = Published
paper-row-differs = differs
