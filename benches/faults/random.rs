//! Numbers that are the same on every machine and in every run.

/// A source of them.
pub struct Random(u64);

impl Random {
    pub fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15))
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A whole number below this one, which is not 0.
    pub fn below(&mut self, most: u32) -> u32 {
        u32::try_from(self.next() % u64::from(most)).unwrap()
    }

    /// A whole number from one to the other.
    pub fn between(&mut self, least: u32, most: u32) -> u32 {
        least + self.below(most - least + 1)
    }

    /// Whether one chance in so many came.
    pub fn one_in(&mut self, many: u32) -> bool {
        self.below(many) == 0
    }

    /// A number from 0 to 1.
    pub fn part(&mut self) -> f64 {
        f64::from(self.below(1 << 30)) / f64::from(1_u32 << 30)
    }

    /// One of them; `None` where there is none.
    pub fn pick<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        let count = u32::try_from(of.len()).unwrap();
        (count > 0).then(|| &of[self.below(count) as usize])
    }

    pub fn shuffle<T>(&mut self, all: &mut [T]) {
        for last in (1..all.len()).rev() {
            all.swap(last, self.below(u32::try_from(last).unwrap() + 1) as usize);
        }
    }
}
