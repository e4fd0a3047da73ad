//! Mock elections: a hidden truth from a seed and a player that drives the program by strokes alone.
