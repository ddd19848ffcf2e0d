//! Roles and bounds, steps, and red flags.

use super::checker::Checker;
use crate::method::element_path::ElementPath;
use crate::method::fault::{FaultKind, Wanted};
use crate::method::id::Id;
use crate::method::kind::Kind;

impl Checker<'_> {
    pub(super) fn whole(&mut self) {
        self.roles();
        self.crossed_sources();
        self.steps();
        self.red_flags();
    }

    fn roles(&mut self) {
        let roles = &self.method.roles;
        let path = ElementPath::of("roles");
        self.role(
            &path.part("title"),
            &roles.title,
            |kind| matches!(kind, Kind::Text(_)),
            |question| FaultKind::NotText { question },
        );
        self.role(
            &path.part("standing"),
            &roles.standing,
            |kind| matches!(kind, Kind::Scale(_)),
            |question| FaultKind::NotAScale { question },
        );
        let heard_from = path.part("heard_from");
        if !self.source_map.is_unread(&heard_from) {
            self.records(&heard_from, &roles.heard_from);
        }
        if let Some(territory) = &roles.territory {
            self.role(
                &path.part("territory"),
                territory,
                |kind| kind.list().is_some(),
                |question| FaultKind::QuestionWithoutCodes { question },
            );
        }
        if let Some(field) = &roles.evaluative {
            self.follow_to(&path.part("evaluative"), field, Wanted::Text);
        }
        if let Some(field) = &roles.next_steps {
            self.follow_to(&path.part("next_steps"), field, Wanted::Mends);
        }
    }

    /// A role that a question plays which is asked once.
    fn role(
        &mut self,
        path: &ElementPath,
        id: &Id,
        serves: fn(&Kind) -> bool,
        fault: fn(Id) -> FaultKind,
    ) {
        if !self.source_map.is_unread(path)
            && let Some(question) = self.question(path, id)
            && !question.once().is_some_and(serves)
        {
            self.report(path, fault(id.clone()));
        }
    }

    /// Evidence can come from as many kinds of source as cross-checking asks for.
    fn crossed_sources(&mut self) {
        let proof = &self.method.pathway.proof;
        let source = self.method.field(&proof.about.question, &proof.source);
        let Some(list) = source.and_then(|field| field.kind.list()) else {
            return;
        };
        let (sources, least) = (
            self.method.list(list).len(),
            self.method.bounds.crossed_sources,
        );
        if sources < least
            && !self
                .source_map
                .touches_unread(&ElementPath::of("lists").item(list))
        {
            let path = ElementPath::of("bounds").part("crossed_sources");
            self.report(&path, FaultKind::TooFewSources { sources, least });
        }
    }

    /// Steps begin at points of the standing scale.
    fn steps(&mut self) {
        let method = self.method;
        let standing = method.kind(&method.roles.standing, None);
        let Some(list) = standing.and_then(Kind::list) else {
            return;
        };
        for stage in &method.stages {
            for step in &stage.steps {
                let steps = ElementPath::of("stages").item(&stage.id).part("steps");
                let path = steps.item(&step.id).part("from");
                self.codes(&path, list, std::slice::from_ref(&step.from));
            }
        }
    }

    /// A red flag that nothing raises is a mistake.
    fn red_flags(&mut self) {
        for flag in &self.method.red_flags {
            let raised = flag.patterns.values().any(|patterns| {
                !(patterns.begins.is_empty()
                    && patterns.contains.is_empty()
                    && patterns.repeats.is_empty())
            });
            if !raised {
                let path = ElementPath::of("red_flags").item(&flag.id).part("patterns");
                self.report(&path, FaultKind::EmptyList);
            }
        }
    }
}
