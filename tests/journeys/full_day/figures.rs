//! What happens on the day, in numbers.

/// Voters on the list.
pub const LIST: u32 = 700;

/// Ballots taken along on each trip, of either contest.
pub const OUT: [u32; 3] = [8, 6, 6];

/// Voters served on each trip.
pub const SERVED: [u32; 3] = [8, 5, 5];

/// Ballots of either contest printed by the evening before.
pub const PRINTED_BEFORE: u32 = OUT[0] + OUT[1] + OUT[2];

/// Misprints of the evening before; the closing count of misprints has them too.
pub const FAILED_BEFORE: u32 = 1;

/// Blanks counted by hand in the morning: eight packs of 100, of which one holds 98, without what was printed on.
pub const COUNTED: u32 = 798 - 2 * PRINTED_BEFORE - FAILED_BEFORE;

/// An hour of voting.
#[derive(Debug, Clone, Copy)]
pub struct Hour {
    /// Voters who came.
    pub came: u32,
    /// Of them, who took no blue ballot.
    pub declined: u32,
    /// White ballots spoiled and exchanged.
    pub white: u32,
    /// Blue ballots spoiled and exchanged.
    pub blue: u32,
    /// Blue ballots that went into the fallback box.
    pub fallback: u32,
    /// White ballots that went into the machine of the blue ones.
    pub strange: u32,
}

const fn hour(came: u32, declined: u32, spoiled: [u32; 2], fallback: u32, strange: u32) -> Hour {
    Hour { came, declined, white: spoiled[0], blue: spoiled[1], fallback, strange }
}

/// The first hour of voting.
pub const OPENS: u8 = 8;

/// Each hour, from 08:00 to 20:00.
pub const HOURS: [Hour; 12] = [
    hour(20, 0, [0, 0], 0, 0),
    hour(31, 1, [1, 0], 0, 0),
    hour(25, 0, [0, 0], 5, 0),
    hour(24, 0, [0, 1], 3, 1),
    hour(30, 1, [0, 0], 4, 1),
    hour(28, 0, [0, 0], 4, 0),
    hour(22, 0, [1, 0], 4, 1),
    hour(26, 1, [0, 0], 4, 1),
    hour(27, 0, [0, 0], 4, 1),
    hour(25, 0, [0, 0], 4, 1),
    hour(24, 1, [0, 0], 4, 0),
    hour(18, 0, [0, 0], 4, 0),
];

/// White ballots in their machine when it failed at 10:40.
pub const FAILED_AT: u32 = 68;

/// A sum over the hours up to one.
pub fn until(hour: u8, of: impl Fn(&Hour) -> u32) -> u32 {
    HOURS.iter().take(usize::from(hour - OPENS) + 1).map(of).sum()
}

/// A sum over the whole day.
pub fn all(of: impl Fn(&Hour) -> u32) -> u32 {
    HOURS.iter().map(of).sum()
}

/// Ballots that went through the machine of the blue ones by the end of an hour.
pub fn in_blue(hour: u8) -> u32 {
    until(hour, |hour| hour.came - hour.declined - hour.fallback + hour.strange)
}

/// What was printed for a contest: issued in the room and taken along, exchanged in the room, misprints.
pub fn printed(contest: usize) -> u32 {
    let issued = all(|hour| hour.came - if contest == 0 { 0 } else { hour.declined });
    issued + PRINTED_BEFORE + spoiled(contest) + MISPRINTS[contest]
}

/// Ballots spoiled in the room.
pub fn spoiled(contest: usize) -> u32 {
    all(|hour| if contest == 0 { hour.white } else { hour.blue })
}

/// Misprints of each contest.
pub const MISPRINTS: [u32; 2] = [3, 2];

/// Blanks left in the evening.
pub fn left() -> u32 {
    798 - printed(0) - printed(1)
}

/// Ballots found in the portable boxes, of either contest.
pub const FOUND_OUTSIDE: u32 = SERVED[0] + SERVED[1] + SERVED[2];

/// White ballots in the fallback box; of those issued since 10:40 six lie in another box and one was carried away.
pub fn white_in_fallback() -> u32 {
    all(|hour| hour.came) - FAILED_AT - STRANGE - 1
}

/// White ballots found in the machine of the blue ones.
pub const STRANGE: u32 = 6;

/// Invalid ballots of each contest.
pub const INVALID: [u32; 2] = [7, 4];

/// Votes of each contest.
pub const VOTES: [&[u32]; 2] = [&[150, 80, 40, 20, 12, 8], &[160, 120, 30]];

/// Receipts of the two machines: ballots, valid, invalid, votes.
pub const RECEIPTS: [&[u32]; 2] = [&[68, 66, 2, 33, 17, 9, 4, 2, 1], &[262, 253, 9, 131, 98, 24]];
