### The wall: a second screen or a projector that the whole room sees.

cli-wall = Show a book on a second screen: it follows what is written and changes nothing
cli-wall-book = Day book

# $precinct: number of the precinct.
wall-precinct = Precinct { $precinct }
wall-changed = A record of this book was changed: check it with «tartip verify».
# $time: a time.
wall-last = last record { $time }
wall-since = since { $time }

## Hours of voting

wall-opens = Voting begins at { $time }.
wall-voters = Voters who came
wall-until = By the sheets until { $time }
wall-suspended = Voting was suspended at { $time }

## The enlarged form

wall-counted = Ballots are being counted. Figures stand here when both entries agree.
wall-second = The first entry is closed, the second is being typed. Figures stand here when both agree.
# $lines: how many lines.
wall-again = The entries differ; lines typed again: { $lines }. Figures stand here when all agree.
wall-agreed = Both entries agree.
# $standing: what the protocol is.
wall-protocol = Protocol, version { $version }: { $standing }
wall-calculation = Calculation sheet, no protocol, version { $version }: { $standing }

## Keys

wall-key-views = view
wall-key-lines = line
wall-key-follow = follow the day
wall-key-language = language
wall-key-leave = leave
