//! Reads Rust sources as tokens, without their comments, and knows which of them are tests.

/// A token and the line on which it begins.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Token {
    pub line: usize,
    pub kind: Kind,
    /// Whether it belongs to something marked `#[cfg(test)]`.
    pub test: bool,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Kind {
    /// A name or keyword.
    Word(String),
    /// `::`.
    Colons,
    /// One sign of punctuation.
    Sign(char),
    /// What stands between the quotes of a string or character.
    Text(String),
    /// A number or a lifetime.
    Other,
}

impl Token {
    pub fn word(&self) -> Option<&str> {
        match &self.kind {
            Kind::Word(word) => Some(word),
            _ => None,
        }
    }

    pub fn is(&self, sign: char) -> bool {
        self.kind == Kind::Sign(sign)
    }
}

/// Takes a source apart.
pub fn tokens(source: &str) -> Vec<Token> {
    let mut lexer = Lexer { left: source, line: 1 };
    let mut tokens = Vec::new();
    loop {
        lexer.skip();
        let line = lexer.line;
        let Some(kind) = lexer.next() else { break };
        tokens.push(Token { line, kind, test: false });
    }
    mark_tests(&mut tokens);
    tokens
}

struct Lexer<'a> {
    left: &'a str,
    line: usize,
}

impl Lexer<'_> {
    fn take(&mut self, length: usize) -> String {
        let (taken, left) = self.left.split_at(length);
        self.line += taken.matches('\n').count();
        self.left = left;
        taken.to_owned()
    }

    /// Takes as long as `keep` holds.
    fn run(&mut self, keep: impl Fn(char) -> bool) -> String {
        let end = self.left.find(|sign| !keep(sign)).unwrap_or(self.left.len());
        self.take(end)
    }

    fn skip(&mut self) {
        loop {
            if self.left.starts_with(char::is_whitespace) {
                self.run(char::is_whitespace);
            } else if self.left.starts_with("//") {
                self.run(|sign| sign != '\n');
            } else if self.left.starts_with("/*") {
                let mut depth = 0_usize;
                loop {
                    let (step, length) = match self.left {
                        left if left.starts_with("/*") => (1, 2),
                        left if left.starts_with("*/") => (-1, 2),
                        left => (0, left.chars().next().map_or(0, char::len_utf8)),
                    };
                    self.take(length);
                    depth = depth.saturating_add_signed(step);
                    if depth == 0 || length == 0 {
                        break;
                    }
                }
            } else {
                return;
            }
        }
    }

    fn next(&mut self) -> Option<Kind> {
        let first = self.left.chars().next()?;
        if let Some(text) = self.raw_string() {
            return Some(Kind::Text(text));
        }
        for prefix in ["b\"", "c\"", "\""] {
            if self.left.starts_with(prefix) {
                self.take(prefix.len());
                return Some(Kind::Text(self.quoted('"')));
            }
        }
        if self.left.starts_with("b'") || (first == '\'' && self.is_character()) {
            self.take(if first == 'b' { 2 } else { 1 });
            return Some(Kind::Text(self.quoted('\'')));
        }
        if first == '\'' {
            self.take(1);
            self.run(is_name);
            return Some(Kind::Other);
        }
        if first.is_ascii_digit() {
            self.run(is_name);
            if self.left.starts_with('.') && self.left[1..].starts_with(|next: char| next.is_ascii_digit()) {
                self.take(1);
                self.run(is_name);
            }
            return Some(Kind::Other);
        }
        if is_name(first) {
            if self.left.starts_with("r#") {
                self.take(2);
            }
            return Some(Kind::Word(self.run(is_name)));
        }
        if self.left.starts_with("::") {
            self.take(2);
            return Some(Kind::Colons);
        }
        self.take(first.len_utf8());
        Some(Kind::Sign(first))
    }

    /// Takes a string that knows no escapes, if one begins here.
    fn raw_string(&mut self) -> Option<String> {
        let prefix = ["br", "cr", "r"].into_iter().find(|prefix| self.left.starts_with(prefix))?;
        let after = &self.left[prefix.len()..];
        let hashes = after.len() - after.trim_start_matches('#').len();
        let body = after[hashes..].strip_prefix('"')?;
        let end = format!("\"{}", "#".repeat(hashes));
        let length = body.find(&end)?;
        self.take(prefix.len() + hashes + 1);
        let text = self.take(length);
        self.take(end.len());
        Some(text)
    }

    /// Takes what stands before the closing quote, and the quote.
    fn quoted(&mut self, quote: char) -> String {
        let mut escaped = false;
        let end = self.left.find(|sign| {
            let ends = sign == quote && !escaped;
            escaped = sign == '\\' && !escaped;
            ends
        });
        let text = self.take(end.unwrap_or(self.left.len()));
        self.take(usize::from(!self.left.is_empty()));
        text
    }

    /// Tells a character from a lifetime.
    fn is_character(&self) -> bool {
        let mut signs = self.left.chars().skip(1);
        signs.next() == Some('\\') || signs.next() == Some('\'')
    }
}

fn is_name(sign: char) -> bool {
    sign.is_alphanumeric() || sign == '_'
}

/// Marks every item behind `#[cfg(test)]`, from the attribute to its end.
fn mark_tests(tokens: &mut [Token]) {
    let mut at = 0;
    while at < tokens.len() {
        if !is_test_mark(&tokens[at..]) {
            at += 1;
            continue;
        }
        let end = end_of_item(tokens, at);
        for token in &mut tokens[at..end] {
            token.test = true;
        }
        at = end;
    }
}

fn is_test_mark(tokens: &[Token]) -> bool {
    let shape: String = tokens.iter().take(7).map(|token| token.word().unwrap_or("")).collect();
    let signs: String = tokens
        .iter()
        .take(7)
        .filter_map(|token| if let Kind::Sign(sign) = token.kind { Some(sign) } else { None })
        .collect();
    shape == "cfgtest" && signs == "#[()]"
}

/// Where the item that begins here ends: after its `;`, or after the brace that closes its body.
fn end_of_item(tokens: &[Token], from: usize) -> usize {
    let (mut depth, mut at) = (0_usize, from);
    while let Some(token) = tokens.get(at) {
        at += 1;
        match token.kind {
            Kind::Sign('{' | '(' | '[') => depth += 1,
            Kind::Sign(sign @ ('}' | ')' | ']')) => {
                depth = depth.saturating_sub(1);
                if depth == 0 && sign == '}' {
                    return at;
                }
            }
            Kind::Sign(';') if depth == 0 => return at,
            _ => {}
        }
    }
    at
}

#[test]
fn comments_and_strings_hold_no_words() {
    let source =
        "/* a /* b */ c */ // d\nlet x: &'static str = r#\"e \"f\" \"#; '\\'' 'g' b\"h\\\"i\" 1.5 a::b";
    let words: Vec<_> = tokens(source).iter().filter_map(|token| token.word().map(str::to_owned)).collect();
    assert_eq!(words, ["let", "x", "str", "a", "b"]);
    let texts: Vec<_> = tokens(source)
        .into_iter()
        .filter_map(|token| if let Kind::Text(text) = token.kind { Some(text) } else { None })
        .collect();
    assert_eq!(texts, ["e \"f\" ", "\\'", "g", "h\\\"i"]);
    assert!(tokens(source).iter().skip(1).all(|token| token.line == 2 || token.word() == Some("let")));
}

#[test]
fn tests_are_told_apart() {
    let source = "fn a() {}\n#[cfg(test)]\nmod tests { fn b() { [1; 2]; } fn c() {} }\nfn d() {}\n#[cfg(test)] mod e;\nfn f() {}";
    let marked: Vec<_> = tokens(source)
        .iter()
        .filter(|token| token.word().is_some_and(|word| word.len() == 1))
        .map(|token| (token.word().unwrap().to_owned(), token.test))
        .collect();
    let expected = [("a", false), ("b", true), ("c", true), ("d", false), ("e", true), ("f", false)];
    assert_eq!(marked, expected.map(|(word, test)| (word.to_owned(), test)));
}
