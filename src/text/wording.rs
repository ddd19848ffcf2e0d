//! How the parts of a method, and what people put into them, are called.
//!
//! It names texts and puts values into them; a localizer puts the result into a language.

mod naming;

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Content, Words};
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::id::{Code, Id};
use crate::method::kind::Kind;
use crate::method::question::OTHER;
use crate::method::text_names;
use crate::session::row::Row;
use crate::session::value::{Mended, Value};

/// What a profile question says in texts while nobody has answered it.
const UNKNOWN: &str = "unknown";

/// Names the texts of one method, as they are for one sheet: each knows the enterprise's profile.
#[derive(Clone, Debug)]
pub struct Wording<'a> {
    answers: Rc<LiveAnswers<'a>>,
    profile: BTreeMap<String, Words>,
}

impl<'a> Wording<'a> {
    /// The wording for a sheet with these answers.
    pub fn new(answers: Rc<LiveAnswers<'a>>) -> Self {
        let code = |question: &Id| {
            let codes = answers.codes(question);
            codes
                .first()
                .map_or(UNKNOWN, |code| code.as_str())
                .to_owned()
        };
        let profile = answers
            .method()
            .profile()
            .map(|question| (question.id.to_string(), Words::Plain(code(&question.id))))
            .collect();
        Self { answers, profile }
    }

    /// The method.
    pub fn method(&self) -> &'a Method {
        self.answers.method()
    }

    /// The answers that count.
    pub fn answers(&self) -> &LiveAnswers<'a> {
        &self.answers
    }

    /// A text of the method by its name, with the profile in it.
    pub fn text(&self, message: impl Into<String>) -> Content {
        let mut content = Content::new(message);
        content.args.clone_from(&self.profile);
        content
    }

    /// A stage's name.
    pub fn stage(&self, id: &Id) -> Content {
        self.text(text_names::stage(id))
    }

    /// A step's name.
    pub fn step(&self, id: &Id) -> Content {
        self.text(text_names::step(id))
    }

    /// A principle's short name.
    pub fn principle(&self, id: &Id) -> Content {
        self.text(text_names::principle(id))
    }

    /// The question itself; its parts are the attributes `title`, `why`, `meaning` and `example`.
    pub fn question(&self, id: &Id) -> Content {
        self.text(text_names::question(id))
    }

    /// The label of a choice; its attribute `hint` explains it.
    pub fn choice(&self, list: &Id, code: &Code) -> Content {
        self.text(text_names::choice(list, code))
    }

    /// How the answer to a question reads within a sentence; without one, how its lack does.
    pub fn in_sentence(&self, question: &Id, code: Option<&Code>) -> Content {
        self.text(text_names::in_sentence(question, code))
    }

    /// The label of a field; its attribute `hint` says what to write.
    pub fn field(&self, question: &Id, field: &Id) -> Content {
        self.text(text_names::field(question, field))
    }

    /// What one row of a question is called; its attributes are `many`, `add` and `none`.
    pub fn rows(&self, question: &Id) -> Content {
        self.text(text_names::rows(question))
    }

    /// The heading of a lane; its attribute `one` is what a node of it is called.
    pub fn lane(&self, id: &Id) -> Content {
        self.text(text_names::lane(id))
    }

    /// A term of the lexicon; its attribute `meaning` explains it.
    pub fn term(&self, id: &Id) -> Content {
        self.text(text_names::term(id))
    }

    /// The value of a question that is not repeated.
    pub fn answer(&self, question: &Id, value: &Value) -> Words {
        self.value(self.method().kind(question, None), value, None)
    }

    /// Some choices of a question.
    pub fn choices(&self, question: &Id, codes: &[&Code]) -> Words {
        let codes = codes.iter().copied().cloned().collect();
        self.answer(question, &Value::Codes(codes))
    }

    /// What a field of a row holds: the person's own words instead of `other`.
    pub fn field_value(&self, question: &Id, row: &Row, field: &Id, value: &Value) -> Words {
        let kind = self.method().kind(question, Some(field));
        self.value(kind, value, self.answers.own_words(question, row, field))
    }

    fn value(&self, kind: Option<&Kind>, value: &Value, own_words: Option<&str>) -> Words {
        let list = kind.and_then(Kind::list);
        let label = |code: &Code| match (own_words, list) {
            (Some(words), _) if code.as_str() == OTHER => Words::from(words),
            (_, Some(list)) => Words::from(self.choice(list, code)),
            (_, None) => Words::Plain(code.to_string()),
        };
        match value {
            Value::Code(code) => label(code),
            Value::Codes(codes) => codes.iter().map(label).collect(),
            Value::Text(text) => Words::Plain(text.clone()),
            Value::Number(number) => Words::Decimal(number.as_str().to_owned()),
            Value::Date(date) => (*date).into(),
            Value::References(references) => {
                let names = references.iter();
                names
                    .map(|reference| self.row_name(&reference.to))
                    .collect()
            }
            Value::Mends(Mended::Gap { rule, .. }) => {
                self.text(text_names::gap(rule)).attribute("title").into()
            }
            Value::Mends(Mended::Question(question)) => {
                self.question(question).attribute("title").into()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::answer::{Answer, State};
    use crate::session::sheet::Sheet;
    use crate::text::{Language, Localizer};

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    #[test]
    fn other_is_said_in_the_persons_words_wherever_the_choice_is_named() {
        let method = Method::built_in().unwrap();
        let other = Value::Code("other".parse().unwrap());
        let said = |own: Option<&str>| {
            let mut row = Row::new("one".parse().unwrap());
            row.state = State::Answered;
            row.fields.insert(id("source"), other.clone());
            let own = own.map(|own| (id("source_other"), Value::Text(own.to_owned())));
            row.fields.extend(own);
            let mut sheet = Sheet::default();
            let rows = vec![row.clone()];
            let answer = Answer {
                rows,
                ..Answer::default()
            };
            sheet.answers.insert(id("evidence"), answer);
            let wording = Wording::new(LiveAnswers::of(&method, &sheet));
            let localizer = Localizer::new(Language::En);
            let value = wording.field_value(&id("evidence"), &row, &id("source"), &other);
            [value, wording.row_name(&row.id)].map(|words| localizer.words(&words))
        };
        assert_eq!(said(Some(" a photo diary ")), ["a photo diary"; 2]);
        assert_eq!(said(None), ["Other: …"; 2]);
        assert_eq!(said(Some(" ")), ["Other: …"; 2]);
    }
}
