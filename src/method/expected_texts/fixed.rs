//! The texts that every method needs, whatever is in it, and its lexicon.

use super::Texts;
use crate::method::text_names::{self, support};

impl Texts<'_> {
    pub(super) fn fixed(&mut self) {
        for support in support::ALL {
            self.message(support.to_owned())
                .needs(None, Some(22))
                .needs("text", None);
        }
        for term in &self.method.lexicon {
            self.message(text_names::term(term))
                .needs(None, None)
                .needs("meaning", Some(300));
        }
        self.message("about".to_owned())
            .needs(None, None)
            .needs("text", None)
            .needs("independent", None)
            .needs("sources", None);
    }
}
