//! Descriptions of the files that leave the program, for those who write readers of them.

/// JSON Schema, draft 2020-12, of [`super::protocol::ProtocolFile`].
pub const PROTOCOL: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/schema/protocol-1.json"));

/// JSON Schema, draft 2020-12, of [`super::registers::RegistersFile`].
pub const REGISTERS: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/schema/registers-1.json"));

/// JSON Schema, draft 2020-12, of [`super::account::BoxesFile`].
pub const BOXES: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/schema/boxes-1.json"));

/// JSON Schema, draft 2020-12, of [`super::account::BalanceFile`].
pub const BALANCE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/schema/balance-1.json"));

/// JSON Schema, draft 2020-12, of [`super::bundle::Head`].
pub const BUNDLE: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/schema/bundle-1.json"));

/// JSON Schema, draft 2020-12, of what [`super::err`] uses of NIST SP 1500-100.
pub const ERR: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/schema/results-err-1.json"));

/// JSON Schema, draft 2020-12, of what [`super::eel`] uses of NIST SP 1500-101.
pub const EEL: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/schema/events-eel-1.json"));
