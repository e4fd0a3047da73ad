//! Languages, messages, numbers in words, dates. The only room that names fluent.
