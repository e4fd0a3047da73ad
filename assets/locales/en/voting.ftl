### Voting: hourly sheets, live tally, turnout, outside voting.
