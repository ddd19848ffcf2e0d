//! Gap rules: what they look at is there and of the right kind.

use super::checker::Checker;
use crate::method::element_path::ElementPath;
use crate::method::fault::Wanted;
use crate::method::gap_rule::{GapRule, GapTest};

impl<'a> Checker<'a> {
    pub(super) fn gaps(&mut self) {
        let method = self.method;
        for gap in &method.gaps {
            let path = ElementPath::of("gaps").item(&gap.id);
            self.principle(&path.part("principle"), &gap.principle);
            self.mended(&path, gap);
            self.gap_test(&path.part("test"), &gap.test);
        }
    }

    fn mended(&mut self, path: &ElementPath, gap: &'a GapRule) {
        let place = path.part("mended_in");
        if let Some(field) = &gap.field {
            if let Some(question) = self.records(&place, &gap.mended_in) {
                self.field(&path.part("field"), question, field);
            }
        } else {
            self.question(&place, &gap.mended_in);
        }
    }

    fn gap_test(&mut self, path: &ElementPath, test: &'a GapTest) {
        match test {
            GapTest::When(condition) => self.condition(path, condition, None),
            GapTest::Rows { of, having } => {
                if let Some(question) = self.records(path, of) {
                    self.row_tests(path, question, having, None);
                }
            }
            GapTest::Unused { list, by } => {
                self.list(path, list);
                self.follow_to(path, by, Wanted::ChoiceOf(list.clone()));
            }
            // What proves a change is looked at where it is stated, in the pathway.
            GapTest::Proof(_) => {}
            GapTest::NeverHeard(fields) => {
                let wanted = if self
                    .source_map
                    .is_unread(&ElementPath::of("roles").part("heard_from"))
                {
                    Wanted::References
                } else {
                    Wanted::ReferencesTo(self.method.roles.heard_from.clone())
                };
                self.not_empty(path, fields);
                for field in fields {
                    self.follow_to(path, field, wanted.clone());
                }
            }
            GapTest::Circle(field) => {
                self.follow_to(path, field, Wanted::ReferencesTo(field.question.clone()));
            }
            GapTest::RedFlag(field) => self.follow_to(path, field, Wanted::Text),
            GapTest::Missed { wanted, by } => {
                self.follow_to(path, wanted, Wanted::References);
                self.follow_to(path, by, Wanted::References);
            }
            GapTest::NotReturned {
                of,
                given,
                returned,
            } => {
                if let Some(question) = self.records(path, of) {
                    self.field_of_kind(path, question, given, Wanted::References);
                    self.field_of_kind(path, question, returned, Wanted::References);
                }
            }
            GapTest::Overdue { of, by, closed } => {
                if let Some(question) = self.records(path, of) {
                    self.field_of_kind(path, question, by, Wanted::Date);
                    self.row_tests(path, question, closed, None);
                }
            }
        }
    }
}
