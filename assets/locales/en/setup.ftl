### Preparation: profile, commission, permission, precinct, ballots received.
