//! The way through the questions: which are asked, what comes next, how far one has come.
//!
//! Pure: functions of the answers that count and of the route that was chosen. Every front end asks
//! here and decides nothing of it itself.

pub mod live_answers;
pub mod minutes;
pub mod progress;
pub mod promise;
pub mod question_status;
pub mod reachability;
pub mod worlds;

use std::rc::Rc;

use self::live_answers::LiveAnswers;
use self::progress::Progress;
use self::question_status::{Held, QuestionStatus, Reach};
use crate::method::Method;
use crate::method::id::Id;
use crate::method::question::Question;
use crate::session::Route;
use crate::session::answer::{Answer, State};

/// The way through one method with one sheet of answers.
#[derive(Clone, Debug)]
pub struct Journey<'a> {
    answers: Rc<LiveAnswers<'a>>,
    route: Route,
}

impl<'a> Journey<'a> {
    /// The way as it is with these answers.
    pub const fn new(answers: Rc<LiveAnswers<'a>>, route: Route) -> Self {
        Self { answers, route }
    }

    /// The questions that the route asks, in order; those of steps not yet reached among them.
    pub fn asked(&self) -> impl DoubleEndedIterator<Item = &'a Question> {
        let method: &'a Method = self.answers.method();
        method
            .questions
            .iter()
            .filter(|question| self.asks(question))
    }

    /// Whether the route asks this question.
    pub fn asks(&self, question: &Question) -> bool {
        self.answers.is_relevant(&question.id) && (self.route == Route::Full || question.short)
    }

    /// The question that is asked after this one, which itself need not be asked.
    pub fn next(&self, after: &Id) -> Option<&'a Question> {
        let method = self.answers.method();
        let here = method.position(after)?;
        let mut ahead = method.questions.iter().skip(here + 1);
        ahead.find(|question| self.asks(question))
    }

    /// The question that is asked before this one, which itself need not be asked.
    pub fn previous(&self, before: &Id) -> Option<&'a Question> {
        let method = self.answers.method();
        let here = method.position(before)?;
        let mut back = method.questions.iter().take(here).rev();
        back.find(|question| self.asks(question))
    }

    /// The questions that are asked, reached and still unanswered.
    pub fn open(&self) -> impl Iterator<Item = &'a Question> {
        self.asked().filter(|question| {
            self.answers.is_reached(&question.step)
                && self.answers.state(&question.id) == State::Unanswered
        })
    }

    /// The open question to go on with: the first one from `here` on, else the first of all.
    pub fn first_open(&self, here: Option<&Id>) -> Option<&'a Question> {
        let method = self.answers.method();
        let place = here.and_then(|here| method.position(here));
        let ahead = |question: &&Question| method.position(&question.id) >= place;
        self.open().find(ahead).or_else(|| self.open().next())
    }

    /// Which number a question has among those that count, from 1, and how many these are.
    pub fn number(&self, question: &Id) -> (Option<usize>, usize) {
        let counted = || self.asked().filter(|asked| self.counts(asked));
        let place = counted().position(|asked| asked.id == *question);
        (place.map(|place| place + 1), counted().count())
    }

    /// Whether a question of the route counts: it is reached, or was answered before that.
    fn counts(&self, question: &Question) -> bool {
        self.answers.is_reached(&question.step)
            || self.answers.state(&question.id) != State::Unanswered
    }

    /// How a question stands.
    pub fn status(&self, question: &Question) -> QuestionStatus {
        let answer = self.answers.sheet().answer(&question.id);
        let reach = if !self.answers.is_relevant(&question.id) {
            Reach::Dormant
        } else if !self.answers.is_reached(&question.step) {
            Reach::NotYet
        } else {
            Reach::Reached
        };
        let flagged = |answer: &Answer| {
            answer.annotations.flagged || answer.rows.iter().any(|row| row.annotations.flagged)
        };
        let holds = |answer: &Answer| answer.value.is_some() || !answer.rows.is_empty();
        let held = if !self.answers.not_offered(&question.id).is_empty() {
            Held::NotOffered
        } else if answer.is_some_and(holds) {
            Held::Something
        } else {
            Held::Nothing
        };
        QuestionStatus {
            state: self.answers.state(&question.id),
            reach,
            asked: self.asks(question),
            flagged: answer.is_some_and(flagged),
            held,
        }
    }

    /// How far the route has been gone, in all.
    pub fn progress(&self) -> Progress {
        self.progress_of(|_| true)
    }

    /// How far the route has been gone in one stage.
    pub fn stage_progress(&self, stage: &Id) -> Progress {
        let method = self.answers.method();
        self.progress_of(|question| {
            method
                .stage_of(&question.step)
                .is_some_and(|candidate| candidate.id == *stage)
        })
    }

    /// How far the route has been gone among some questions. A step that is not reached yet is not
    /// counted as missing; what was answered in it counts.
    fn progress_of(&self, among: impl Fn(&Question) -> bool) -> Progress {
        let mut progress = Progress::default();
        for question in self.asked().filter(|question| among(question)) {
            if self.counts(question) {
                let handled = self.answers.state(&question.id) != State::Unanswered;
                progress.counted += 1;
                progress.handled += usize::from(handled);
            } else {
                progress.not_yet += 1;
            }
        }
        progress
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::journey::minutes::minutes;
    use crate::journey::worlds::Worlds;
    use crate::method::condition::{Condition, RowTest};
    use crate::session::row::Row;
    use crate::session::sheet::Sheet;
    use crate::session::value::Value;

    fn method() -> Method {
        ron::from_str(crate::method::BUILT_IN).unwrap()
    }

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    fn choose(sheet: &mut Sheet, question: &str, code: &str) {
        let value = Some(Value::Code(code.parse().unwrap()));
        let answer = Answer {
            state: State::Answered,
            value,
            ..Answer::default()
        };
        sheet.answers.insert(id(question), answer);
    }

    #[test]
    fn the_short_route_keeps_its_promise() {
        let length = minutes(&method(), Route::Short);
        assert!(length.questions <= 20, "{length:?}");
        assert!(length.minutes() <= 45, "{length:?}");
    }

    #[test]
    fn every_stage_and_principle_meet_in_a_question_of_the_short_route() {
        let method = method();
        for stage in &method.stages {
            for principle in &method.principles {
                let met = method.questions.iter().any(|question| {
                    question.short
                        && question.when.is_none()
                        && question.principle == *principle
                        && stage.steps.iter().any(|step| step.id == question.step)
                });
                assert!(met, "{} × {principle}", stage.id);
            }
        }
    }

    #[test]
    fn another_group_is_asked_other_questions_and_the_first_answers_sleep() {
        let method = method();
        let mut sheet = Sheet::default();
        choose(&mut sheet, "group", "integration");
        choose(&mut sheet, "length_of_stay", "year");
        let stay = method.question(&id("length_of_stay")).unwrap();
        let status = Journey::new(LiveAnswers::of(&method, &sheet), Route::Full).status(stay);
        assert_eq!(
            (status.reach, status.held),
            (Reach::Reached, Held::Something)
        );
        choose(&mut sheet, "group", "services");
        let journey = Journey::new(LiveAnswers::of(&method, &sheet), Route::Full);
        assert_eq!(journey.status(stay).reach, Reach::Dormant);
        assert_eq!(journey.status(stay).held, Held::Something);
        assert!(journey.answers.answer(&id("length_of_stay")).is_none());
        assert!(
            journey
                .asked()
                .any(|question| question.id == id("obstacles"))
        );
    }

    #[test]
    fn a_choice_that_is_not_offered_any_more_is_open_again_until_it_is_offered() {
        let method = method();
        let mut sheet = Sheet::default();
        choose(&mut sheet, "territory", "wallonia");
        choose(&mut sheet, "legal_form", "be_association");
        let form = method.question(&id("legal_form")).unwrap();
        let handled = |sheet: &Sheet| {
            let journey = Journey::new(LiveAnswers::of(&method, sheet), Route::Full);
            let status = journey.status(form);
            let progress = journey.progress();
            (status.state, status.held, progress.handled)
        };
        assert_eq!(handled(&sheet), (State::Answered, Held::Something, 2));
        choose(&mut sheet, "territory", "hauts_de_france");
        assert_eq!(handled(&sheet), (State::Unanswered, Held::NotOffered, 1));
        let journey = Journey::new(LiveAnswers::of(&method, &sheet), Route::Full);
        assert!(journey.answers.codes(&form.id).is_empty());
        assert_eq!(journey.answers.value(&form.id), None);
        let answered = Condition::Answered(form.id.clone());
        assert!(!journey.answers.holds(&answered));
        choose(&mut sheet, "territory", "brussels");
        assert_eq!(handled(&sheet), (State::Answered, Held::Something, 2));
    }

    #[test]
    fn a_choice_in_a_row_counts_only_while_it_is_offered() {
        let mut method = method();
        let country = |any: [&str; 1]| Condition::Is {
            question: id("territory"),
            any: any.map(|code| code.parse().unwrap()).to_vec(),
        };
        let kinds = method.lists.get_mut(&id("stakeholder_kinds")).unwrap();
        kinds[0].when = Some(country(["wallonia"]));
        let (here, elsewhere) = (kinds[0].code.clone(), kinds[1].code.clone());
        let mut sheet = Sheet::default();
        choose(&mut sheet, "territory", "wallonia");
        let mut row = Row::new("one".parse().unwrap());
        let kind = id("kind");
        row.fields.insert(kind.clone(), Value::Code(here.clone()));
        let people = id("stakeholders");
        let live = LiveAnswers::of(&method, &sheet);
        assert_eq!(live.field_codes(&people, &row, &kind), [&here]);
        choose(&mut sheet, "territory", "flanders");
        let live = LiveAnswers::of(&method, &sheet);
        assert!(live.field_codes(&people, &row, &kind).is_empty());
        assert_eq!(live.field_value(&people, &row, &kind), None);
        assert_eq!(live.field_not_offered(&people, &row, &kind), [&here]);
        assert!(live.passes(&people, &row, &[RowTest::Empty(kind.clone())]));
        row.fields
            .insert(kind.clone(), Value::Codes(vec![here, elsewhere.clone()]));
        let part = live.field_value(&people, &row, &kind).unwrap().into_owned();
        assert_eq!(part, Value::Codes(vec![elsewhere]));
    }

    #[test]
    fn a_choice_that_depends_on_its_own_rows_ends() {
        let mut method = method();
        let people = id("stakeholders");
        let list = id("stakeholder_kinds");
        let code = method.list(&list)[0].code.clone();
        method.lists.get_mut(&list).unwrap()[0].when = Some(Condition::SomeRow {
            question: people.clone(),
            having: vec![RowTest::Is {
                field: id("kind"),
                any: vec![code.clone()],
            }],
        });
        let mut row = Row::new("one".parse().unwrap());
        row.state = State::Answered;
        row.fields.insert(id("kind"), Value::Code(code));
        let mut sheet = Sheet::default();
        let answer = sheet.answers.entry(people.clone()).or_default();
        answer.state = State::Answered;
        answer.rows.push(row.clone());
        let live = LiveAnswers::of(&method, &sheet);
        assert!(live.field_codes(&people, &row, &id("kind")).is_empty());
        assert_eq!(live.offered(&list).count() + 1, method.list(&list).len());
    }

    #[test]
    fn a_step_that_is_not_reached_is_never_missing() {
        let method = method();
        let mut sheet = Sheet::default();
        choose(&mut sheet, "standing", "starting");
        let journey = Journey::new(LiveAnswers::of(&method, &sheet), Route::Short);
        assert_eq!(journey.stage_progress(&id("measure")).counted, 0);
        assert_eq!(journey.stage_progress(&id("measure")).not_yet, 4);
        choose(&mut sheet, "standing", "results");
        let journey = Journey::new(LiveAnswers::of(&method, &sheet), Route::Short);
        assert_eq!(journey.stage_progress(&id("measure")).counted, 4);
    }

    #[test]
    fn every_question_is_asked_of_somebody() {
        let method = method();
        let mut worlds = Worlds::of(&method);
        let mut asked = std::collections::BTreeSet::new();
        while let Some(sheet) = worlds.next() {
            let live = LiveAnswers::of(&method, sheet);
            let questions = method.questions.iter().map(|question| &question.id);
            asked.extend(questions.filter(|question| live.is_relevant(question)));
        }
        for question in &method.questions {
            assert!(asked.contains(&question.id), "{}", question.id);
        }
    }

    proptest! {
        #[test]
        fn next_then_previous_is_where_we_were(
            group in "integration|services|practices|none",
            full in any::<bool>(),
            start in 0_usize..40,
        ) {
            let method = method();
            let mut sheet = Sheet::default();
            if group != "none" {
                choose(&mut sheet, "group", &group);
            }
            let route = if full { Route::Full } else { Route::Short };
            let journey = Journey::new(LiveAnswers::of(&method, &sheet), route);
            let asked: Vec<&Question> = journey.asked().collect();
            let here = &asked[start % asked.len()].id;
            if let Some(next) = journey.next(here) { prop_assert_eq!(&journey.previous(&next.id).unwrap().id, here) } else { prop_assert_eq!(here, &asked.last().unwrap().id) }
        }

        #[test]
        fn a_dormant_answer_never_counts(group in "integration|services|practices", code in "months|year") {
            let method = method();
            let mut sheet = Sheet::default();
            choose(&mut sheet, "group", &group);
            choose(&mut sheet, "length_of_stay", &code);
            let journey = Journey::new(LiveAnswers::of(&method, &sheet), Route::Short);
            let counts = !journey.answers.codes(&id("length_of_stay")).is_empty();
            prop_assert_eq!(counts, group == "integration");
        }
    }
}
