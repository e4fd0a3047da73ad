//! Consoles of the field show only so many glyphs: none beyond them stands in the code or the data of screens.

use tartip::ui::glyph::is_safe;

use super::sources::{Source, files, has_ending, none, root, sources};
use super::tokens::Kind;

/// What a screen cannot show in the texts of a source, tests apart.
fn unsafe_glyphs(source: &Source) -> Vec<String> {
    let mut faults = Vec::new();
    for token in source.tokens.iter().filter(|token| !token.test) {
        if let Kind::Text(text) = &token.kind {
            let shown = text.chars().filter(|glyph| !glyph.is_whitespace());
            faults.extend(
                shown.filter(|glyph| !is_safe(*glyph)).map(|glyph| {
                    format!("{}:{}: {glyph:?} is not on every console", source.path, token.line)
                }),
            );
        }
    }
    faults
}

#[test]
fn screens_use_safe_glyphs() {
    let sources = sources();
    let screens = sources.iter().filter(|source| matches!(source.room(), "ui" | "app" | "training"));
    none(&screens.flat_map(unsafe_glyphs).collect::<Vec<_>>());
}

#[test]
fn rules_and_steps_use_safe_glyphs() {
    let mut faults = Vec::new();
    for path in files() {
        if path.starts_with("assets/") && has_ending(&path, "toml") {
            let table: toml::Table = std::fs::read_to_string(root().join(&path)).unwrap().parse().unwrap();
            texts(&toml::Value::Table(table), &mut |text| {
                let unsafe_ones = text.chars().filter(|glyph| !glyph.is_whitespace() && !is_safe(*glyph));
                faults.extend(unsafe_ones.map(|glyph| format!("{path}: {glyph:?} in {text:?}")));
            });
        }
    }
    none(&faults);
}

fn texts(value: &toml::Value, each: &mut impl FnMut(&str)) {
    match value {
        toml::Value::String(text) => each(text),
        toml::Value::Array(values) => values.iter().for_each(|value| texts(value, each)),
        toml::Value::Table(table) => table.values().for_each(|value| texts(value, each)),
        _ => {}
    }
}

#[test]
fn an_unsafe_glyph_is_told() {
    let source = Source::new(
        "src/ui/a.rs",
        "// ✓\nconst A: &str = \"● өң ✓\";\n#[cfg(test)] mod t { const B: char = '√'; }",
    );
    assert_eq!(unsafe_glyphs(&source), ["src/ui/a.rs:2: '✓' is not on every console"]);
}
