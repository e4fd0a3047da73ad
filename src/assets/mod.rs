//! Reads forms, profiles and procedures (TOML) and embedded files into domain types, with line and column in its errors.
