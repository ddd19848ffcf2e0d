//! The texts of stages, questions, fields, lists and gaps.

use super::Texts;
use crate::method::Method;
use crate::method::field::Field;
use crate::method::gap_rule::GapTest;
use crate::method::id::Id;
use crate::method::kind::Kind;
use crate::method::question::Question;
use crate::method::text_names;

impl Texts<'_> {
    pub(super) fn stages(&mut self) {
        let method = self.method;
        for stage in &method.stages {
            self.message(text_names::stage(&stage.id))
                .needs(None, Some(24))
                .needs("title", Some(40))
                .needs("text", None);
            for step in &stage.steps {
                self.message(text_names::step(&step.id))
                    .needs(None, Some(32));
            }
        }
        for principle in &method.principles {
            self.message(text_names::principle(principle))
                .needs(None, Some(30))
                .needs("title", None)
                .needs("text", None);
        }
    }

    pub(super) fn questions(&mut self) {
        let method = self.method;
        for question in &method.questions {
            self.message(text_names::question(&question.id))
                .needs(None, Some(150))
                .needs("title", Some(34))
                .needs("why", Some(150))
                .may_have("meaning", Some(280))
                .may_have("example", Some(280));
            if question.records().is_some() {
                self.message(text_names::rows(&question.id))
                    .needs(None, None)
                    .needs("many", None)
                    .needs("add", None)
                    .needs("none", None);
            }
            for field in question.fields() {
                self.field(question, field);
            }
        }
    }

    fn field(&mut self, question: &Question, field: &Field) {
        self.message(text_names::field(&question.id, &field.id))
            .needs(None, Some(44))
            .may_have("hint", Some(110));
        if field.kind == Kind::Composed {
            let others = question
                .fields()
                .iter()
                .filter(|other| other.id != field.id);
            self.message(text_names::composed(&question.id, &field.id))
                .with(others.map(|other| &other.id))
                .with(["for", "with_for", "territory_name"])
                .needs(None, None);
        }
    }

    pub(super) fn lists(&mut self) {
        let method = self.method;
        let sources = source_list(method);
        for (list, choices) in &method.lists {
            for choice in choices {
                let message = self.message(text_names::choice(list, &choice.code));
                message
                    .needs(None, Some(60))
                    .part(Some("hint"), sources == Some(list), Some(110));
            }
        }
        // How a profile answer reads within a sentence, where the texts have use for it.
        let territory = method.roles.territory.as_ref();
        let read_in_sentences =
            |question: &&Question| question.profile || Some(&question.id) == territory;
        for question in method.questions.iter().filter(read_in_sentences) {
            if let Some(list) = question.once().and_then(Kind::list) {
                for choice in method.list(list) {
                    self.message(text_names::in_sentence(&question.id, Some(&choice.code)))
                        .may_have(None, None);
                }
                self.message(text_names::in_sentence(&question.id, None))
                    .may_have(None, None);
            }
        }
    }

    pub(super) fn gaps(&mut self) {
        let method = self.method;
        for gap in &method.gaps {
            let own: &[&str] = match gap.test {
                GapTest::RedFlag(_) => &["node", "flag"],
                GapTest::Overdue { .. } => &["node", "date"],
                GapTest::When(_)
                | GapTest::Rows { .. }
                | GapTest::Proof(_)
                | GapTest::NeverHeard(_)
                | GapTest::NotReturned { .. }
                | GapTest::Circle(_)
                | GapTest::Unused { .. }
                | GapTest::Missed { .. } => &["node"],
            };
            self.message(text_names::gap(&gap.id))
                .with(own)
                .needs(None, None)
                .needs("title", Some(44))
                .needs("why", Some(220))
                .needs("do", Some(220));
        }
        for flag in &method.red_flags {
            self.message(text_names::flag(&flag.id))
                .needs(None, None)
                .needs("why", None)
                .needs("do", None);
        }
    }
}

/// The list of the kinds of source: whoever chooses one needs to know what it is.
fn source_list(method: &Method) -> Option<&Id> {
    let proof = &method.pathway.proof;
    let source = method.field(&proof.about.question, &proof.source)?;
    source.kind.list()
}
