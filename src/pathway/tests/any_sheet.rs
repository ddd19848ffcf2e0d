//! What holds of any sheet at all, well formed or not.

use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;

use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::kind::Kind;
use crate::method::question::{Asked, Question};
use crate::pathway::Pathway;
use crate::pathway::scene::{Scene, row_id, today};
use crate::pathway::threads::MOST_THREADS;
use crate::session::answer::{Answer, State};
use crate::session::date::PartialDate;
use crate::session::row::Row;
use crate::session::sheet::Sheet;
use crate::session::value::{Reference, Value};
use crate::tiers::per_tier;

/// Numbers that a sheet is made of; where they end, nothing more is said.
struct Dice(std::vec::IntoIter<u8>);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        usize::from(self.0.next().unwrap_or(0)) % sides.max(1)
    }
}

fn sheet(method: &Method, numbers: Vec<u8>) -> Sheet {
    let mut dice = Dice(numbers.into_iter());
    let mut sheet = Sheet::default();
    for question in &method.questions {
        let mut answer = Answer {
            state: state(&mut dice),
            ..Answer::default()
        };
        match &question.asked {
            Asked::Rows(_) => {
                for number in 0..dice.roll(7) {
                    answer.rows.push(row(method, question, number, &mut dice));
                }
            }
            Asked::Once(kind) => answer.value = value(method, kind, &mut dice),
        }
        sheet.answers.insert(question.id.clone(), answer);
    }
    sheet
}

fn state(dice: &mut Dice) -> State {
    match dice.roll(8) {
        0 => State::Unanswered,
        1 => State::NotApplicable,
        _ => State::Answered,
    }
}

fn row(method: &Method, question: &Question, number: usize, dice: &mut Dice) -> Row {
    let mut row = Row::new(row_id(&format!("{}{number}", question.id)));
    row.state = state(dice);
    for field in question.fields() {
        if let Some(value) = value(method, &field.kind, dice) {
            row.fields.insert(field.id.clone(), value);
        }
    }
    row
}

fn value(method: &Method, kind: &Kind, dice: &mut Dice) -> Option<Value> {
    match kind {
        Kind::Scale(list) | Kind::Choice(list) | Kind::Choices { list, .. } => {
            code(method, list, dice)
        }
        Kind::Date(_) => Some(Value::Date(PartialDate::Month(2026, 10))),
        Kind::References { to, .. } => {
            let targets = (0..dice.roll(5)).map(|_| {
                // One question too many, so that some references are not allowed or dangle.
                let at = dice.roll(to.len() + 1);
                let question = to.get(at).map_or("nowhere", |question| question.as_str());
                Reference::stated(row_id(&format!("{question}{}", dice.roll(8))))
            });
            Some(Value::References(targets.collect()))
        }
        Kind::Text(_) | Kind::Composed => {
            let text = ["", "Is it 5 €? Is it?", "ẞİ’ß", "x"];
            text.get(dice.roll(4))
                .map(|text| Value::Text((*text).to_owned()))
        }
        Kind::Number | Kind::Mends => None,
    }
}

fn code(method: &Method, list: &crate::method::id::Id, dice: &mut Dice) -> Option<Value> {
    let choices = method.list(list);
    let choice = choices.get(dice.roll(choices.len() + 1))?;
    Some(Value::Code(choice.code.clone()))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(per_tier(32, 256, 256)))]

    #[test]
    fn any_sheet_is_drawn_quickly_and_always_alike(numbers in vec(any::<u8>(), 0..900)) {
        let method = Scene::empty().method;
        let sheet = sheet(&method, numbers);
        let begun = Instant::now();
        let pathway = Pathway::draw(&LiveAnswers::of(&method, &sheet), today());
        prop_assert!(begun.elapsed() < Duration::from_secs(2));
        prop_assert_eq!(&pathway, &Pathway::draw(&LiveAnswers::of(&method, &sheet), today()));
        prop_assert!(pathway.threads.len() <= MOST_THREADS);
    }

    #[test]
    fn every_gap_is_mended_in_a_question_that_is_asked(numbers in vec(any::<u8>(), 0..900)) {
        let method = Scene::empty().method;
        let sheet = sheet(&method, numbers);
        let live = LiveAnswers::of(&method, &sheet);
        let pathway = Pathway::draw(&LiveAnswers::of(&method, &sheet), today());
        prop_assert!(pathway.gaps.is_sorted_by_key(|gap| gap.rank));
        for gap in &pathway.gaps {
            prop_assert!(live.is_relevant(&gap.place.question));
            prop_assert!(!gap.behind.is_empty());
            prop_assert!(!pathway.to_come.contains(&gap.rule));
            if let Some(row) = &gap.place.row {
                prop_assert!(live.rows(&gap.place.question).any(|other| other.id == *row));
            }
        }
    }

    #[test]
    fn every_link_and_thread_runs_between_nodes_that_are_there(numbers in vec(any::<u8>(), 0..900)) {
        let method = Scene::empty().method;
        let sheet = sheet(&method, numbers);
        let pathway = Pathway::draw(&LiveAnswers::of(&method, &sheet), today());
        for link in &pathway.links {
            prop_assert!(pathway.node(&link.from).is_some() && pathway.node(&link.to).is_some());
        }
        let lane = pathway.lanes.iter().find(|lane| lane.id.as_str() == "change").unwrap();
        for node in &lane.nodes {
            let is_shown = pathway.threads.iter().any(|thread| thread.places.iter().flatten().any(|member| *member == node.id));
            prop_assert!(is_shown || pathway.threads_cut);
        }
    }
}
