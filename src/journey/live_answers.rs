//! The answers that count: the one place that says which questions, choices, rows and references
//! do, and what conditions make of them.
//!
//! Journey, pathway and texts ask here; none of them reads a sheet to find a result. It knows no
//! route: an answer counts or does not, whichever questions the person wants to be asked.

mod index;
mod rows;

use std::borrow::Cow;
use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use self::index::{References, Rows};
use crate::method::Method;
use crate::method::condition::Condition;
use crate::method::id::{Code, Id};
use crate::method::question::{Choice, Question};
use crate::session::answer::{Answer, State};
use crate::session::sheet::Sheet;
use crate::session::value::Value;

/// A sheet seen through its method. Answers to questions whose condition doesn't hold are *dormant*
/// and invisible here, and so are choices that are no longer offered and rows that don't apply. All
/// of them stay in the sheet, and count again once they are asked or offered again.
#[derive(Clone, Debug)]
pub struct LiveAnswers<'a> {
    method: &'a Method,
    sheet: &'a Sheet,
    relevant: BTreeSet<&'a Id>,
    /// The choices that a question does not offer, by the question and its list.
    withheld: BTreeSet<(&'a Id, &'a Id, &'a Code)>,
    rows: Rows<'a>,
    references: OnceCell<References<'a>>,
}

impl<'a> LiveAnswers<'a> {
    /// What counts of that sheet, to be shared by all who ask about the same sheet. Questions are
    /// visited in order, since a condition looks at earlier ones only.
    pub fn of(method: &'a Method, sheet: &'a Sheet) -> Rc<Self> {
        let mut answers = Self {
            method,
            sheet,
            relevant: BTreeSet::new(),
            withheld: BTreeSet::new(),
            rows: Rows::default(),
            references: OnceCell::new(),
        };
        for question in &method.questions {
            // This question and those after it can't be seen yet. A condition that looks at them is
            // a fault, which is reported, and must not be followed in circles.
            answers.withhold(question);
            if question
                .when
                .as_ref()
                .is_none_or(|condition| answers.holds(condition))
            {
                answers.relevant.insert(&question.id);
                // A condition may have asked for the index; there are more rows to see now.
                answers.references.take();
            }
        }
        Rc::new(answers)
    }

    fn withhold(&mut self, question: &'a Question) {
        for list in question.lists() {
            for choice in self.method.list(list) {
                if choice.when.as_ref().is_some_and(|when| !self.holds(when)) {
                    self.withheld.insert((&question.id, list, &choice.code));
                }
            }
        }
    }

    /// The method.
    pub const fn method(&self) -> &'a Method {
        self.method
    }

    /// The whole sheet, dormant answers and all.
    pub const fn sheet(&self) -> &'a Sheet {
        self.sheet
    }

    /// Whether the question's condition holds.
    pub fn is_relevant(&self, question: &Id) -> bool {
        self.relevant.contains(question)
    }

    /// The answer to a question, where it is relevant.
    pub fn answer(&self, question: &Id) -> Option<&'a Answer> {
        let sheet: &'a Sheet = self.sheet;
        sheet
            .answer(question)
            .filter(|_| self.is_relevant(question))
    }

    /// How far a question is answered: not at all with nothing but choices that are not offered any
    /// more.
    pub fn state(&self, question: &Id) -> State {
        match self.sheet.answer(question) {
            None => State::Unanswered,
            Some(answer) if answer.state == State::Answered && !self.is_offered(question) => {
                State::Unanswered
            }
            Some(answer) => answer.state,
        }
    }

    fn is_offered(&self, question: &Id) -> bool {
        let given = self.sheet.answer(question).and_then(Answer::given);
        given.is_none_or(|value| {
            self.offered_part(question, self.list(question), value)
                .is_some()
        })
    }

    /// What answers a question that is relevant, as far as it is still offered.
    pub fn value(&self, question: &Id) -> Option<Cow<'a, Value>> {
        let given = self.answer(question).and_then(Answer::given)?;
        self.offered_part(question, self.list(question), given)
    }

    /// The codes that answer a question, as far as they are still offered.
    pub fn codes(&self, question: &Id) -> Vec<&'a Code> {
        let (mut codes, list) = (self.given_codes(question), self.list(question));
        codes.retain(|code| self.offers(question, list, code));
        codes
    }

    /// The codes that a question was answered with and that are not offered any more.
    pub fn not_offered(&self, question: &Id) -> Vec<&'a Code> {
        let (mut codes, list) = (self.given_codes(question), self.list(question));
        codes.retain(|code| !self.offers(question, list, code));
        codes
    }

    fn given_codes(&self, question: &Id) -> Vec<&'a Code> {
        let given = self.answer(question).and_then(Answer::given);
        given.map_or(&[][..], Value::codes).iter().collect()
    }

    fn list(&self, question: &Id) -> Option<&'a Id> {
        self.method.kind(question, None)?.list()
    }

    fn offers(&self, question: &Id, list: Option<&Id>, code: &Code) -> bool {
        list.is_some_and(|list| {
            self.method.rank(list, code).is_some()
                && !self.withheld.contains(&(question, list, code))
        })
    }

    /// What a value says in choices that are offered; all of it if nothing in it was chosen.
    fn offered_part<'v>(
        &self,
        question: &Id,
        list: Option<&Id>,
        value: &'v Value,
    ) -> Option<Cow<'v, Value>> {
        match value {
            Value::Code(code) => self
                .offers(question, list, code)
                .then_some(Cow::Borrowed(value)),
            Value::Codes(codes) => {
                let offered = codes
                    .iter()
                    .filter(|code| self.offers(question, list, code));
                let offered: Vec<Code> = offered.cloned().collect();
                match offered.len() {
                    0 => None,
                    all if all == codes.len() => Some(Cow::Borrowed(value)),
                    _ => Some(Cow::Owned(Value::Codes(offered))),
                }
            }
            Value::Text(_)
            | Value::Number(_)
            | Value::Date(_)
            | Value::References(_)
            | Value::Mends(_) => Some(Cow::Borrowed(value)),
        }
    }

    /// The choices of a list that are offered.
    pub fn offered(&self, list: &Id) -> impl Iterator<Item = &'a Choice> {
        let method: &'a Method = self.method;
        method
            .list(list)
            .iter()
            .filter(|choice| choice.when.as_ref().is_none_or(|when| self.holds(when)))
    }

    /// Whether the enterprise has come as far as that step. Where nobody has said how far it is,
    /// it stands at the first point.
    pub fn is_reached(&self, step: &Id) -> bool {
        let said = self.codes(&self.method.roles.standing).first().copied();
        let rank = said
            .and_then(|point| self.method.standing_rank(point))
            .unwrap_or(0);
        self.method
            .step(step)
            .and_then(|step| self.method.standing_rank(&step.from))
            .is_some_and(|from| from <= rank)
    }

    /// Whether somebody has been at the question: it, or one that is asked after it, has been
    /// answered in some way.
    pub fn is_passed(&self, question: &Id) -> bool {
        let handled = |question: &Question| {
            self.answer(&question.id)
                .is_some_and(|answer| !answer.state.is_unanswered())
        };
        let Some(here) = self.method.position(question) else {
            return false;
        };
        self.is_relevant(question) && self.method.questions.iter().skip(here).any(handled)
    }

    /// Whether a condition holds.
    pub fn holds(&self, condition: &Condition) -> bool {
        match condition {
            Condition::Is { question, any } => {
                self.codes(question).iter().any(|code| any.contains(code))
            }
            Condition::AtLeast { question, point } => {
                let given = self.codes(question);
                self.is_at_least(question, given.first().copied(), point)
            }
            Condition::Answered(question) => {
                self.is_relevant(question) && self.state(question) == State::Answered
            }
            Condition::SomeRow { question, having } => self
                .rows(question)
                .any(|row| self.passes(question, row, having)),
            Condition::Not(inner) => !self.holds(inner),
            Condition::All(parts) => parts.iter().all(|part| self.holds(part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds(part)),
        }
    }

    fn is_at_least(&self, question: &Id, given: Option<&Code>, point: &Code) -> bool {
        let list = self.list(question);
        let rank = |code: &Code| self.method.rank(list?, code);
        given
            .and_then(rank)
            .zip(rank(point))
            .is_some_and(|(given, wanted)| given >= wanted)
    }
}
