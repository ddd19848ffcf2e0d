//! The positions of questions, rows, fields and references in a session's text.
//!
//! The format's parser keeps no positions. This scans the text once more to report faults with
//! their location; the text must be one that can be parsed.

use std::str::Chars;

/// A line and a character in it, from 1.
pub type Position = (usize, usize);

/// The answers of a session's agreed sheet, in the order in which they are written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// The answers; a question that occurs twice is here twice.
    pub answers: Vec<AnswerOutline>,
}

/// An answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerOutline {
    /// The question.
    pub question: String,
    /// The position of its key.
    pub at: Position,
    /// The rows.
    pub rows: Vec<RowOutline>,
    /// The voices it was heard from.
    pub heard_from: Vec<(String, Position)>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowOutline {
    /// Its id.
    pub id: String,
    /// The position of its id.
    pub at: Position,
    /// The fields; one that occurs twice is here twice.
    pub fields: Vec<FieldOutline>,
    /// The voices it was heard from.
    pub heard_from: Vec<(String, Position)>,
}

/// A field of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldOutline {
    /// Its name.
    pub id: String,
    /// The position of its key.
    pub at: Position,
    /// The rows that it names.
    pub references: Vec<(String, Position)>,
}

/// Scans the text of a session.
pub fn outline(text: &str) -> Outline {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut scanner = Scanner {
        rest: text.chars(),
        line: 1,
        column: 1,
    };
    let mut walk = Walk::default();
    let mut token = scanner.token();
    while let Some((at, current)) = token {
        let next = scanner.token();
        let is_key = matches!(next, Some((_, Token::Colon)));
        walk.take(at, current, is_key);
        token = next;
    }
    walk.outline
}

enum Token {
    Open(char),
    Close,
    Comma,
    Colon,
    /// A string, or a name or number outside of one.
    Text(String),
}

/// The brackets that are open, each with the key at hand.
#[derive(Default)]
struct Walk {
    open: Vec<(char, Option<String>)>,
    outline: Outline,
}

impl Walk {
    fn take(&mut self, at: Position, token: Token, is_key: bool) {
        match token {
            Token::Open(bracket) => {
                if bracket == '(' && self.is_row_list() {
                    self.begin_row(at);
                }
                self.open.push((bracket, None));
            }
            Token::Close => {
                self.open.pop();
            }
            Token::Comma => {
                if let Some((_, key)) = self.open.last_mut() {
                    *key = None;
                }
            }
            Token::Colon => {}
            Token::Text(text) if is_key => {
                if let Some((_, key)) = self.open.last_mut() {
                    *key = Some(text);
                }
                self.key(at);
            }
            Token::Text(text) => self.value(at, text),
        }
    }

    fn path(&self) -> Vec<&str> {
        let keys = self.open.iter().filter_map(|(_, key)| key.as_deref());
        keys.collect()
    }

    fn is_row_list(&self) -> bool {
        let in_list = matches!(self.open.last(), Some(('[', _)));
        in_list && matches!(self.path().as_slice(), ["sheet", "answers", _, "rows"])
    }

    fn begin_row(&mut self, at: Position) {
        if let Some(answer) = self.outline.answers.last_mut() {
            answer.rows.push(RowOutline {
                id: String::new(),
                at,
                fields: Vec::new(),
                heard_from: Vec::new(),
            });
        }
    }

    fn key(&mut self, at: Position) {
        match self.path().as_slice() {
            ["sheet", "answers", question] => {
                let question = (*question).to_owned();
                self.outline.answers.push(AnswerOutline {
                    question,
                    at,
                    rows: Vec::new(),
                    heard_from: Vec::new(),
                });
            }
            ["sheet", "answers", _, "rows", "fields", field] => {
                let id = (*field).to_owned();
                if let Some(row) = self.row() {
                    row.fields.push(FieldOutline {
                        id,
                        at,
                        references: Vec::new(),
                    });
                }
            }
            _ => {}
        }
    }

    fn value(&mut self, at: Position, text: String) {
        match self.path().as_slice() {
            ["sheet", "answers", _, "remarks", "heard_from"] => {
                if let Some(answer) = self.outline.answers.last_mut() {
                    answer.heard_from.push((text, at));
                }
            }
            ["sheet", "answers", _, "rows", "remarks", "heard_from"] => {
                if let Some(row) = self.row() {
                    row.heard_from.push((text, at));
                }
            }
            ["sheet", "answers", _, "rows", "id"] => {
                if let Some(row) = self.row() {
                    row.id = text;
                    row.at = at;
                }
            }
            ["sheet", "answers", _, "rows", "fields", _, "to" | "row"] => {
                if let Some(field) = self.row().and_then(|row| row.fields.last_mut()) {
                    field.references.push((text, at));
                }
            }
            _ => {}
        }
    }

    fn row(&mut self) -> Option<&mut RowOutline> {
        self.outline.answers.last_mut()?.rows.last_mut()
    }
}

struct Scanner<'a> {
    rest: Chars<'a>,
    line: usize,
    column: usize,
}

impl Scanner<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.next()?;
        if next == '\n' {
            self.line += 1;
            self.column = 1;
        } else {
            self.column += 1;
        }
        Some(next)
    }

    fn peek(&self) -> Option<char> {
        self.rest.clone().next()
    }

    fn begins(&self, beginning: &str) -> bool {
        self.rest.as_str().starts_with(beginning)
    }

    fn token(&mut self) -> Option<(Position, Token)> {
        self.skip_blanks();
        let at = (self.line, self.column);
        let token = match self.peek()? {
            '"' => Token::Text(self.string()),
            'r' if self.begins("r\"") || self.begins("r#") => Token::Text(self.raw_string()),
            '\'' => Token::Text(self.character()),
            letter if is_word(letter) => Token::Text(self.word()),
            sign => {
                self.next();
                match sign {
                    '(' | '[' | '{' => Token::Open(sign),
                    ')' | ']' | '}' => Token::Close,
                    ':' => Token::Colon,
                    _ => Token::Comma,
                }
            }
        };
        Some((at, token))
    }

    /// Skips white space, comments and extension attributes.
    fn skip_blanks(&mut self) {
        loop {
            if self.begins("//") || self.begins("#!") {
                while self.next().is_some_and(|letter| letter != '\n') {}
            } else if self.begins("/*") {
                self.skip_block();
            } else if self.peek().is_some_and(char::is_whitespace) {
                self.next();
            } else {
                return;
            }
        }
    }

    fn skip_block(&mut self) {
        let mut depth = 0_usize;
        loop {
            if self.begins("/*") {
                self.next();
                depth += 1;
            } else if self.begins("*/") {
                self.next();
                depth = depth.saturating_sub(1);
            }
            if self.next().is_none() || depth == 0 {
                return;
            }
        }
    }

    fn string(&mut self) -> String {
        self.next();
        let mut text = String::new();
        while let Some(letter) = self.next() {
            match letter {
                '"' => break,
                // Nothing that is looked for needs an escape: ids are plain letters.
                '\\' => {
                    text.push('\\');
                    text.extend(self.next());
                }
                letter => text.push(letter),
            }
        }
        text
    }

    fn raw_string(&mut self) -> String {
        self.next();
        let mut end = String::from("\"");
        while self.peek() == Some('#') {
            self.next();
            end.push('#');
        }
        self.next();
        let mut text = String::new();
        while !self.begins(&end) {
            match self.next() {
                Some(letter) => text.push(letter),
                None => break,
            }
        }
        for _ in end.chars() {
            self.next();
        }
        text
    }

    fn character(&mut self) -> String {
        self.next();
        let letter = self.next();
        if letter == Some('\\') {
            self.next();
        }
        if self.peek() == Some('\'') {
            self.next();
        }
        letter.into_iter().collect()
    }

    fn word(&mut self) -> String {
        let mut word = String::new();
        while let Some(letter) = self.peek().filter(|letter| is_word(*letter)) {
            word.push(letter);
            self.next();
        }
        word
    }
}

fn is_word(letter: char) -> bool {
    letter.is_alphanumeric() || matches!(letter, '_' | '-' | '+' | '.' | '#')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_can_be_wrong_has_its_place() {
        let text = "// vises session\n(format: 1, title: \"(x: 1\", /* { */ sheet: (answers: {\n  \
                    \"needs\": (state: answered, rows: [\n    (fields: {\"of\": references([(to: \
                    \"s1\", reason: r#\"a \"quote\" (\"#), (to: \"s2\")])},\n    id: \"n1\", \
                    remarks: (heard_from: [\"s3\"]))]),\n  \"mend\": (rows: [(id: \"m1\", fields: \
                    {\"gap\": mends(gap(rule: \"x\", row: \"n1\"))})])})\n)";
        let outline = outline(text);
        let [needs, mend] = outline.answers.as_slice() else {
            panic!("{outline:?}");
        };
        assert_eq!((needs.question.as_str(), needs.at), ("needs", (3, 3)));
        let row = &needs.rows[0];
        assert_eq!((row.id.as_str(), row.at.0), ("n1", 5));
        assert_eq!(row.heard_from[0].0, "s3");
        let field = &row.fields[0];
        assert_eq!((field.id.as_str(), field.at), ("of", (4, 15)));
        let targets: Vec<&str> = field.references.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(targets, ["s1", "s2"]);
        assert_eq!(mend.rows[0].fields[0].references[0].0, "n1");
    }
}
