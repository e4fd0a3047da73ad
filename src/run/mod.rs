//! The loop: the only place that performs effects and reads the clock.
