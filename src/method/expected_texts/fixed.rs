//! The texts that every method needs, whatever is in it, and its lexicon.

use super::Texts;

const STRENGTHS: [&str; 6] = [
    "none",
    "contradicted",
    "one-sided",
    "crossed",
    "not-expected",
    "not-said",
];

impl Texts<'_> {
    pub(super) fn fixed(&mut self) {
        for strength in STRENGTHS {
            self.message(format!("strength-{strength}"))
                .needs(None, Some(22))
                .needs("text", None);
        }
        for term in &self.method.lexicon {
            self.message(format!("term-{term}"))
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
