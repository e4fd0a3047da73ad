### The first screen: continue the open day, start one, practise.

## The program, for whoever sees it first

ui-program = Tartip
ui-program-about = Helps a precinct election commission to keep its voting day in order. Works without a network.
# $width, $height: columns and rows.
ui-too-small = Make the window larger: at least { $width } columns and { $height } rows. Nothing is lost.

## Titles of lists

list-start = What do we do?
list-profiles = Which election?
# $phase: a phase of the day.
list-steps = { $phase }: steps
list-keyboard = Who is at the keyboard?
list-typist = Who makes this entry?
list-members = Members of the commission
list-presence = Who came, who left
list-contacts = Phone list
list-options = Options of the ballot
list-lots = Duties by lot
list-boxes = Boxes and seals
list-open-boxes = Boxes to be opened, portable ones first
list-protocol = Protocol: what it waits for
list-signatures = Signatures of the protocol
list-surplus = More ballots than issued: now, in this order
list-recount = Lines to be counted again
ui-list-empty = Nothing yet.
