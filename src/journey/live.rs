//! The answers that count, and what conditions say of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::method::Method;
use crate::method::condition::{Condition, FieldPath, RowTest};
use crate::method::id::{Code, Id};
use crate::method::question::{Choice, Question};
use crate::session::answer::{Answer, State};
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::sheet::Sheet;

/// A sheet seen through its method: answers of questions whose condition does not hold are
/// *dormant* and not to be seen here, nor are rows that do not apply.
#[derive(Clone, Debug)]
pub struct Live<'a> {
    method: &'a Method,
    sheet: &'a Sheet,
    relevant: BTreeSet<&'a Id>,
    /// The codes of each relevant question that are offered. Kept, since a choice may depend on
    /// choices that depend on others, each on several.
    codes: BTreeMap<&'a Id, (usize, Vec<&'a Code>)>,
}

impl<'a> Live<'a> {
    /// What counts of that sheet. Questions are gone through in their order, since conditions look
    /// at earlier ones only.
    pub fn of(method: &'a Method, sheet: &'a Sheet) -> Self {
        let mut live = Self {
            method,
            sheet,
            relevant: BTreeSet::new(),
            codes: BTreeMap::new(),
        };
        for (place, question) in method.questions.iter().enumerate() {
            if question
                .when
                .as_ref()
                .is_none_or(|condition| live.holds(condition))
            {
                live.relevant.insert(&question.id);
                let codes = live.offered_of(place, question);
                if !codes.is_empty() {
                    live.codes.entry(&question.id).or_insert((place, codes));
                }
            }
        }
        live
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

    /// The codes that answer a question, as far as they are still offered.
    pub fn codes(&self, question: &Id) -> Vec<&'a Code> {
        self.codes_before(usize::MAX, question).to_vec()
    }

    /// The same of a question that stands before that place among the questions. Others have none: a
    /// choice that depends on its own question, or on a later one, is a fault that is told, and is not
    /// followed in circles here.
    fn codes_before(&self, horizon: usize, question: &Id) -> &[&'a Code] {
        match self.codes.get(question) {
            Some((place, codes)) if *place < horizon => codes,
            _ => &[],
        }
    }

    /// Of the codes that answer the question at that place, those that are offered.
    fn offered_of(&self, place: usize, question: &'a Question) -> Vec<&'a Code> {
        let given = self.answer(&question.id).and_then(Answer::given);
        let codes = given.map_or(&[][..], |value| value.codes());
        if codes.is_empty() {
            return Vec::new();
        }
        let list = self.method.list_of(question);
        let offered = |code: &&Code| {
            list.and_then(|(_, choices)| choices.iter().find(|choice| choice.code == **code))
                .is_some_and(|choice| self.is_offered_before(place, choice))
        };
        codes.iter().filter(offered).collect()
    }

    /// The rows of a question that count: answered, and of a question that is.
    pub fn rows(&self, question: &Id) -> impl Iterator<Item = &'a Row> + use<'a> {
        let rows = self.answer(question).map_or(&[][..], Answer::given_rows);
        rows.iter().filter(|row| row.state == State::Answered)
    }

    /// The choices of a list that are offered.
    pub fn offered(&self, list: &Id) -> impl Iterator<Item = &'a Choice> {
        let method: &'a Method = self.method;
        method
            .list(list)
            .iter()
            .filter(|choice| self.is_offered_before(usize::MAX, choice))
    }

    fn is_offered_before(&self, horizon: usize, choice: &Choice) -> bool {
        choice
            .when
            .as_ref()
            .is_none_or(|condition| self.holds_before(horizon, condition))
    }

    /// Whether the enterprise has come as far as that step. Where nobody has said how far it is,
    /// it stands at the first point.
    pub fn is_reached(&self, step: &Id) -> bool {
        let said = self.codes(&self.method.standing).first().copied();
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
        self.holds_before(usize::MAX, condition)
    }

    fn holds_before(&self, horizon: usize, condition: &Condition) -> bool {
        match condition {
            Condition::Is { question, any } => self
                .codes_before(horizon, question)
                .iter()
                .any(|code| any.contains(code)),
            Condition::AtLeast { question, point } => {
                let given = self.codes_before(horizon, question);
                self.is_at_least(question, given.first().copied(), point)
            }
            Condition::Answered(question) => self
                .answer(question)
                .is_some_and(|answer| answer.state == State::Answered),
            Condition::SomeRow { question, having } => self
                .rows(question)
                .any(|row| self.passes(question, row, having)),
            Condition::Not(inner) => !self.holds_before(horizon, inner),
            Condition::All(parts) => parts.iter().all(|part| self.holds_before(horizon, part)),
            Condition::Any(parts) => parts.iter().any(|part| self.holds_before(horizon, part)),
        }
    }

    fn is_at_least(&self, question: &Id, given: Option<&Code>, point: &Code) -> bool {
        let list = self
            .method
            .question(question)
            .and_then(|found| self.method.list_of(found));
        let rank = |code: &Code| {
            let (_, choices) = list?;
            choices.iter().position(|choice| choice.code == *code)
        };
        given
            .and_then(rank)
            .zip(rank(point))
            .is_some_and(|(given, wanted)| given >= wanted)
    }

    /// The codes that a row's field holds; none while the field's own condition does not hold, as one
    /// that looks at a later field never does.
    pub fn field_codes<'r>(&self, question: &Id, row: &'r Row, field: &Id) -> &'r [Code] {
        let when = |field: &Id| {
            let field = self.method.field(question, field)?;
            field.when.as_ref()
        };
        let mut asked = field;
        // Each field looks at one before it, so that this ends.
        while let Some(condition) = when(asked) {
            let codes = row.codes(&condition.field);
            let holds = codes.iter().any(|code| condition.any.contains(code));
            if !holds || !self.stands_before(question, &condition.field, asked) {
                return &[];
            }
            asked = &condition.field;
        }
        row.codes(field)
    }

    fn stands_before(&self, question: &Id, earlier: &Id, field: &Id) -> bool {
        let fields = self
            .method
            .question(question)
            .map_or(&[][..], |found| found.fields());
        let place = |wanted: &Id| fields.iter().position(|field| field.id == *wanted);
        place(earlier) < place(field)
    }

    /// Whether a row of that question passes all these tests.
    pub fn passes(&self, question: &Id, row: &Row, tests: &[RowTest]) -> bool {
        tests.iter().all(|test| match test {
            RowTest::Is { field, any } => self
                .field_codes(question, row, field)
                .iter()
                .any(|code| any.contains(code)),
            RowTest::Filled(field) => row.value(field).is_some(),
            RowTest::Empty(field) => row.value(field).is_none(),
            RowTest::ReferredBy(path) => self.is_referred(&row.id, path),
            RowTest::NotReferredBy(paths) => {
                !paths.iter().any(|path| self.is_referred(&row.id, path))
            }
        })
    }

    fn is_referred(&self, id: &RowId, path: &FieldPath) -> bool {
        self.rows(&path.question).any(|row| {
            row.references(&path.field)
                .iter()
                .any(|reference| reference.to == *id)
        })
    }
}
