//! What the words mean: the terms in the order of the alphabet, and the meaning of the one in
//! focus.

use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::text::{Phrase, folded};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::narrowing::Narrowing;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};
use crate::tui::widgets::text_field::{Edit, Edited};

/// The rows that stay for the list.
const LEAST_LIST: usize = 4;

/// What the words mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Lexicon {
    cursor: Cursor,
    narrowing: Narrowing,
}

/// A term and its meaning in the language that is spoken.
struct Term {
    name: String,
    meaning: String,
}

impl Lexicon {
    /// Where keys are pressed.
    pub(crate) const fn context(&self) -> Context {
        if self.narrowing.is_typing() {
            Context::Filter
        } else {
            Context::Lexicon
        }
    }

    /// The terms that the search admits, in the order of the alphabet of the language.
    fn terms(&self, cx: &ScreenContext<'_>) -> Vec<Term> {
        let mut terms = all(cx);
        terms.retain(|term| self.narrowing.admits(&term.name));
        terms
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let terms = self.terms(cx);
        if self.cursor.moves(action, terms.len(), cx.page.get()) {
            return Outcome::stay();
        }
        match action {
            Action::Filter => self.narrowing.begin(),
            Action::Accept if self.narrowing.is_typing() => self.narrowing.keep(),
            Action::Back if self.narrowing.is_on() => {
                let focused = terms.get(self.cursor.place(terms.len()));
                self.narrowing.end();
                let mut all = all(cx).into_iter();
                let place =
                    focused.and_then(|focused| all.position(|term| term.name == focused.name));
                self.cursor = Cursor::at(place.unwrap_or_default());
            }
            Action::Back => return Outcome::back(),
            other => return Outcome::refusing(other),
        }
        Outcome::stay()
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        self.cursor = Cursor::default();
        self.narrowing.typed(edit, cx)
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        let terms = self.terms(cx);
        let cursor = self.cursor.place(terms.len());
        self.narrowing.draw(cx, pen);
        let Some(focused) = terms.get(cursor) else {
            pen.point();
            pen.write(&cx.say(&Phrase::LexiconNoneFound), theme.text);
            return;
        };
        // As much room as the longest meaning takes, so that the list stays where it is.
        let meanings = all(cx).into_iter().map(|term| pen.rows(&term.meaning));
        let tall = meanings.max().unwrap_or_default() + 2;
        let most = pen.height().saturating_sub(LEAST_LIST);
        pen.foot(tall.min(most), |foot| {
            foot.rule();
            foot.write(&focused.name, theme.title);
            foot.write(&focused.meaning, theme.text);
        });
        pen.table(&Table {
            columns: &[Column::filling(String::new())],
            count: terms.len(),
            row: &|place| {
                terms
                    .get(place)
                    .map(|term| term.name.clone())
                    .into_iter()
                    .collect()
            },
            cursor: Some(cursor),
        });
    }
}

/// All terms, in the order of the alphabet of the language.
fn all(cx: &ScreenContext<'_>) -> Vec<Term> {
    let wording = cx.wording();
    let mut terms: Vec<Term> = cx
        .method
        .lexicon
        .iter()
        .map(|id| Term {
            name: cx.text(&wording.term(id)),
            meaning: cx.text(&wording.term(id).attribute("meaning")),
        })
        .collect();
    terms.sort_by_cached_key(|term| folded(&term.name));
    terms
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;
    use crate::tui::screens::stage::Stage;

    fn names(lexicon: &Lexicon, stage: &Stage) -> Vec<String> {
        let terms = lexicon.terms(&stage.cx());
        terms.into_iter().map(|term| term.name).collect()
    }

    #[test]
    fn terms_stand_in_the_order_of_each_languages_alphabet() {
        for language in Language::ALL {
            let stage = Stage::speaking(language);
            let names = names(&Lexicon::default(), &stage);
            assert_eq!(names.len(), stage.method.lexicon.len());
            assert!(names.is_sorted_by_key(|name| folded(name)), "{names:?}");
        }
    }

    #[test]
    fn a_term_is_found_without_its_accents() {
        let stage = Stage::speaking(Language::Fr);
        let mut lexicon = Lexicon::default();
        lexicon.act(Action::Filter, &stage.cx());
        lexicon.typed(Edit::Insert("evaluat".to_owned()), &stage.cx());
        assert!(
            names(&lexicon, &stage)
                .iter()
                .any(|name| name.contains("évaluat"))
        );
    }

    #[test]
    fn escape_ends_the_search_before_it_leaves_and_keeps_the_focus() {
        let stage = Stage::new();
        let mut lexicon = Lexicon::default();
        lexicon.act(Action::Filter, &stage.cx());
        lexicon.typed(Edit::Insert("thread".to_owned()), &stage.cx());
        lexicon.act(Action::Accept, &stage.cx());
        assert_eq!(lexicon.context(), Context::Lexicon);
        assert_eq!(lexicon.act(Action::Back, &stage.cx()), Outcome::stay());
        let name = names(&lexicon, &stage).swap_remove(lexicon.cursor.place(usize::MAX));
        assert!(name.contains("thread"), "{name}");
        assert_eq!(lexicon.act(Action::Back, &stage.cx()), Outcome::back());
    }
}
