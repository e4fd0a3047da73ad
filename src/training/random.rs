//! Numbers that follow from a seed, the same on every laptop and in every version of the program.

/// A generator of 64-bit numbers after Steele, Lea and Flood (2014), `SplitMix64`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Random(u64);

impl Random {
    /// The generator of a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Draws the next number.
    pub fn draw(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number from `low` to `high`, both included; `low` where they are the wrong way round.
    pub fn between(&mut self, low: u32, high: u32) -> u32 {
        let span = u64::from(high.saturating_sub(low)) + 1;
        low.saturating_add(u32::try_from(self.draw() % span).unwrap_or_default())
    }

    /// Divides a whole among so many parts at random; the parts add up to the whole.
    pub fn share(&mut self, whole: u32, parts: usize) -> Vec<u32> {
        let weights: Vec<u64> = (0..parts).map(|_| u64::from(self.between(1, 100))).collect();
        let all: u64 = weights.iter().sum::<u64>().max(1);
        let of = |weight: &u64| u32::try_from(u64::from(whole) * weight / all).unwrap_or_default();
        let mut shares: Vec<u32> = weights.iter().map(of).collect();
        let given: u32 = shares.iter().sum();
        if let Some(first) = shares.first_mut() {
            *first += whole.saturating_sub(given);
        }
        shares
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_numbers() {
        let mut random = Random::new(7);
        let first: Vec<u64> = (0..3).map(|_| random.draw()).collect();
        assert_eq!(first, [7_191_089_600_892_374_487, 309_689_372_594_955_804, 16_616_101_746_815_609_346]);
    }

    #[test]
    fn shares_add_up() {
        let mut random = Random::new(1);
        for whole in [0, 1, 7, 630, 2_500] {
            assert_eq!(random.share(whole, 6).iter().sum::<u32>(), whole);
        }
    }
}
