//! The worked example, in each language.

use std::path::Path;

use crate::session::Session;
use crate::store::fault::{Doing, StoreFault};
use crate::store::format;
use crate::text::{Language, folded};

/// The word by which a person names the example.
pub const fn word(language: Language) -> &'static str {
    match language {
        Language::En => "example",
        Language::Fr => "exemple",
        Language::Nl => "voorbeeld",
        Language::De => "beispiel",
    }
}

/// Whether a person names the example so, in whichever language.
pub fn is_called(name: &str) -> bool {
    let name = folded(name);
    Language::ALL
        .into_iter()
        .any(|language| word(language) == name)
}

/// The worked example in a language.
///
/// # Errors
/// If it cannot be read, which a test rules out.
pub fn example(language: Language) -> Result<Session, StoreFault> {
    let source = match language {
        Language::En => include_str!("../../assets/examples/en.ron"),
        Language::Fr => include_str!("../../assets/examples/fr.ron"),
        Language::Nl => include_str!("../../assets/examples/nl.ron"),
        Language::De => include_str!("../../assets/examples/de.ron"),
    };
    format::parse(source.as_bytes()).map_err(StoreFault::at(Doing::Reading, Path::new("example")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::Journey;
    use crate::journey::live_answers::LiveAnswers;
    use crate::method::Method;
    use crate::method::id::Id;
    use crate::pathway::Pathway;
    use crate::pathway::gap::GapDetail;
    use crate::pathway::node::NodeId;
    use crate::pathway::support::Support;
    use crate::session::Position;
    use crate::session::date::Day;
    use crate::session::edit::{Edit, Target};
    use crate::session::history::{EditContext, History};
    use crate::session::sheet::Sheet;
    use crate::session::value::{Reference, Value};

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    fn today() -> Day {
        Day::new(2026, 11, 23).unwrap()
    }

    fn draw(method: &Method, sheet: &Sheet) -> Pathway {
        Pathway::draw(&LiveAnswers::of(method, sheet), today())
    }

    fn gaps(pathway: &Pathway) -> Vec<String> {
        pathway
            .gaps
            .iter()
            .map(|gap| gap.rule.to_string())
            .collect()
    }

    fn support(pathway: &Pathway, change: &str) -> Option<Support> {
        let node = NodeId::row(&id("changes"), &change.parse().unwrap());
        pathway.node(&node).and_then(|node| node.support)
    }

    /// The example, with changes made and undone.
    struct ChangedExample {
        method: Method,
        session: Session,
        history: History,
        now: EditContext,
    }

    impl ChangedExample {
        fn new() -> Self {
            Self {
                method: Method::built_in().unwrap(),
                session: example(Language::En).unwrap(),
                history: History::default(),
                now: EditContext {
                    day: today(),
                    language: "en".to_owned(),
                },
            }
        }

        fn make(&mut self, edit: &Edit) {
            let place = Position::at(edit.question().clone());
            self.history
                .make(&mut self.session, edit, place, &self.now)
                .unwrap();
        }

        fn pathway(&self) -> Pathway {
            draw(&self.method, &self.session.sheet)
        }
    }

    #[test]
    fn it_breaks_in_the_same_four_places_in_every_language() {
        let method = Method::built_in().unwrap();
        for language in Language::ALL {
            let session = example(language).unwrap();
            let pathway = draw(&method, &session.sheet);
            assert_eq!(
                gaps(&pathway),
                ["contradicted", "no_evidence", "never_heard", "one_sided"],
                "{language}"
            );
            assert!(
                pathway.to_come.is_empty(),
                "{language}: {:?}",
                pathway.to_come
            );
            assert_eq!(
                session.sheet.clone().adopted(&method).sheet,
                session.sheet,
                "{language}"
            );
        }
    }

    #[test]
    fn it_is_as_rich_as_a_real_enterprise() {
        let sheet = example(Language::En).unwrap().sheet;
        let at_least = |question: &str, rows: usize| sheet.rows(&id(question)).len() >= rows;
        assert!(at_least("stakeholders", 6) && at_least("activities", 5));
        assert!(at_least("practices", 4) && at_least("changes", 8) && at_least("plan", 3));
        let having = |field: &str, code: &str| {
            let rows = sheet.rows(&id("changes")).iter();
            rows.filter(|row| {
                row.codes(&id(field))
                    .iter()
                    .any(|held| held.as_str() == code)
            })
            .count()
        };
        assert_eq!(
            (having("sign", "negative"), having("seen", "feared")),
            (1, 1)
        );
        assert!(having("expectation", "unexpected") >= 1);
    }

    #[test]
    fn without_one_piece_of_evidence_a_change_is_weaker_until_it_is_undone() {
        let mut changed = ChangedExample::new();
        let before = changed.pathway();
        assert_eq!(support(&before, "change_budget"), Some(Support::OneSided));
        let row = before.evidence_of(&NodeId::row(
            &id("changes"),
            &"change_budget".parse().unwrap(),
        ))[0]
            .row
            .clone();
        changed.make(&Edit::RemoveRow {
            question: id("evidence"),
            row,
        });
        let after = changed.pathway();
        assert_ne!(support(&after, "change_budget"), Some(Support::OneSided));
        assert_ne!(gaps(&after), gaps(&before));
        assert_ne!(after.threads, before.threads);
        changed
            .history
            .undo(&mut changed.session, &changed.now)
            .unwrap();
        let again = changed.pathway();
        assert_eq!(gaps(&again), gaps(&before));
        assert_eq!(again.threads, before.threads);
        assert_eq!(support(&again, "change_budget"), Some(Support::OneSided));
    }

    #[test]
    fn hearing_the_missing_voice_closes_its_gap() {
        let mut changed = ChangedExample::new();
        assert!(gaps(&changed.pathway()).contains(&"never_heard".to_owned()));
        changed.make(&Edit::HeardFrom {
            target: Target::question(id("needs")),
            people: vec!["who_employers".parse().unwrap()],
        });
        assert!(!gaps(&changed.pathway()).contains(&"never_heard".to_owned()));
    }

    #[test]
    fn a_circle_of_changes_is_named_and_hangs_nothing() {
        let mut changed = ChangedExample::new();
        let by = |row: &str, to: &str| Edit::Field {
            question: id("changes"),
            row: row.parse().unwrap(),
            field: id("by"),
            value: Some(Value::References(vec![Reference::stated(
                to.parse().unwrap(),
            )])),
        };
        changed.make(&by("change_rhythm", "change_confidence"));
        changed.make(&by("change_confidence", "change_rhythm"));
        let pathway = changed.pathway();
        let circles: Vec<_> = pathway
            .gaps
            .iter()
            .filter_map(|gap| match &gap.detail {
                GapDetail::Circle(nodes) => Some(nodes.len()),
                _ => None,
            })
            .collect();
        assert_eq!(circles, [2]);
    }

    #[test]
    fn going_from_the_full_to_the_short_route_changes_no_result() {
        let mut changed = ChangedExample::new();
        let full = changed.pathway();
        changed.session.route = crate::session::Route::Short;
        assert_eq!(changed.pathway(), full);
        let asked = |route| {
            Journey::new(
                LiveAnswers::of(&changed.method, &changed.session.sheet),
                route,
            )
            .asked()
            .count()
        };
        assert!(asked(crate::session::Route::Short) < asked(crate::session::Route::Full));
    }

    #[test]
    fn a_quarter_of_the_answers_shows_no_gap_for_what_is_still_to_come() {
        let mut changed = ChangedExample::new();
        let first = [
            "enterprise",
            "group",
            "territory",
            "stakeholders",
            "strengths",
            "needs",
        ];
        let keep: Vec<Id> = first.iter().map(|question| id(question)).collect();
        changed
            .session
            .sheet
            .answers
            .retain(|question, _| keep.contains(question));
        changed.make(&Edit::Value {
            question: id("standing"),
            value: Some(Value::Code("starting".parse().unwrap())),
        });
        let pathway = changed.pathway();
        assert_eq!(gaps(&pathway), Vec::<String>::new());
        assert!(pathway.to_come.len() > 10);
    }
}
