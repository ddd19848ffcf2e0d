//! What a method is: the questionnaire as data, from stages to gap rules.
//!
//! Pure. It knows no answers, no files and no texts: what a method says to people is found in the
//! text layer under names that are built from the ids that stand here.

pub mod as_text;
pub mod bounds;
pub mod checks;
pub mod condition;
pub mod element_path;
pub mod expected_texts;
pub mod fault;
pub mod field;
pub mod gap_rule;
pub mod id;
pub mod kind;
pub mod pathway_plan;
pub mod pin;
pub mod question;
pub mod reading;
pub mod red_flag;
pub mod roles;
pub mod ron_fault;
pub mod source_map;
pub mod stage;
pub mod text_names;
pub mod time_model;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::bounds::Bounds;
use self::field::Field;
use self::gap_rule::GapRule;
use self::id::{Code, Id};
use self::kind::Kind;
use self::pathway_plan::PathwayPlan;
use self::question::{Choice, Question};
use self::red_flag::RedFlag;
use self::roles::Roles;
use self::stage::{Stage, Step};
use self::time_model::TimeModel;

/// The version of the file format that this program reads and writes.
pub const FORMAT: u32 = 1;

/// A questionnaire as data.
///
/// Everything that is particular to one way of assessing impact stands here: no group, territory,
/// legal form, lane or question is known to the program otherwise.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Method {
    /// The version of the file format, see [`FORMAT`].
    pub format: u32,
    /// The method's own name, kept by every session that uses it.
    pub id: Id,
    /// The authors' version of the content, for people.
    pub version: String,
    /// The principles that questions belong to, in the order in which they are told.
    pub principles: Vec<Id>,
    /// The terms that the lexicon explains, in the order of the alphabet of no language.
    pub lexicon: Vec<Id>,
    /// Named lists of choices that questions and fields share.
    pub lists: BTreeMap<Id, Vec<Choice>>,
    /// The stages in their order, each with its steps.
    pub stages: Vec<Stage>,
    /// The questions in the order in which they are asked.
    pub questions: Vec<Question>,
    /// Which questions and fields the program does something of its own with.
    pub roles: Roles,
    /// How far the method may go, and how much it asks for.
    pub bounds: Bounds,
    /// Lanes, links, threads and what proves a change.
    pub pathway: PathwayPlan,
    /// What a finished pathway would not leave open.
    pub gaps: Vec<GapRule>,
    /// Wordings of an evaluative question that deserve a second look.
    pub red_flags: Vec<RedFlag>,
    /// How long answering takes, by a stated model.
    pub time: TimeModel,
}

impl Method {
    /// The question of that id.
    pub fn question(&self, id: &Id) -> Option<&Question> {
        self.questions.iter().find(|question| question.id == *id)
    }

    /// Where that question stands in the order of the method.
    pub fn position(&self, id: &Id) -> Option<usize> {
        self.questions
            .iter()
            .position(|question| question.id == *id)
    }

    /// The field of that id in that question's rows.
    pub fn field(&self, question: &Id, field: &Id) -> Option<&Field> {
        self.question(question)?.field(field)
    }

    /// What is held by a question's answer, or by that field of its rows.
    pub fn kind(&self, question: &Id, field: Option<&Id>) -> Option<&Kind> {
        self.question(question)?.kind(field)
    }

    /// The step that a question belongs to.
    pub fn step(&self, id: &Id) -> Option<&Step> {
        self.stages
            .iter()
            .flat_map(|stage| &stage.steps)
            .find(|step| step.id == *id)
    }

    /// The stage that a step belongs to.
    pub fn stage_of(&self, step: &Id) -> Option<&Stage> {
        self.stages
            .iter()
            .find(|stage| stage.steps.iter().any(|candidate| candidate.id == *step))
    }

    /// The choices of a named list; none where there is no such list.
    pub fn list(&self, id: &Id) -> &[Choice] {
        self.lists.get(id).map_or(&[], Vec::as_slice)
    }

    /// How far along the standing scale a point lies; `None` for a point that it has not.
    pub fn standing_rank(&self, point: &Code) -> Option<usize> {
        let list = self.kind(&self.roles.standing, None)?.list()?;
        self.rank(list, point)
    }

    /// Where a code stands in a list.
    pub fn rank(&self, list: &Id, code: &Code) -> Option<usize> {
        let choices = self.list(list);
        choices.iter().position(|choice| choice.code == *code)
    }

    /// The questions whose answers describe the enterprise, in order.
    pub fn profile(&self) -> impl Iterator<Item = &Question> {
        self.questions.iter().filter(|question| question.profile)
    }
}

/// The built-in method as it stands in the program.
pub const BUILT_IN: &str = include_str!("../assets/method/method.ron");

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_method_reads() {
        let method: Method = ron::from_str(BUILT_IN).unwrap_or_else(|fault| panic!("{fault}"));
        assert_eq!(
            method
                .questions
                .iter()
                .filter(|question| question.short)
                .count(),
            20
        );
    }
}
