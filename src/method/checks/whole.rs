//! The questions that play a part for the whole method, its steps, and its red flags.

use super::checker::{Checker, list_of_question};
use crate::method::element_path::ElementPath;
use crate::method::fault::FaultKind;
use crate::method::question::Kind;

impl Checker<'_> {
    pub(super) fn whole(&mut self) {
        let method = self.method;
        let title = ElementPath::of("title");
        if !self.is_unread(&title)
            && let Some(question) = self.question(&title, &method.title)
            && !matches!(question.kind, Kind::Text(_))
        {
            let question = method.title.clone();
            self.tell(&title, FaultKind::NotText { question });
        }
        let standing = ElementPath::of("standing");
        if !self.is_unread(&standing)
            && let Some(question) = self.question(&standing, &method.standing)
            && !matches!(question.kind, Kind::Scale(_))
        {
            let question = method.standing.clone();
            self.tell(&standing, FaultKind::NotAScale { question });
        }
        let voices = ElementPath::of("voices");
        if !self.is_unread(&voices) {
            self.records(&voices, &method.voices);
        }
        self.steps();
        self.red_flags();
    }

    /// Steps begin at points of the standing scale.
    fn steps(&mut self) {
        let method = self.method;
        let standing = method.question(&method.standing);
        let Some(list) = standing.and_then(list_of_question) else {
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
                self.tell(&path, FaultKind::EmptyList);
            }
        }
    }
}
