//! What the words mean: the terms in the order of the alphabet, and the meaning of the one in
//! focus.

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::text::{Phrase, Words, folded, wrap};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::question::Narrowing;
use crate::tui::widgets::columns::Columns;
use crate::tui::widgets::lines;
use crate::tui::widgets::text_field::{Edit, Edited};

/// What the words mean.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Lexicon {
    cursor: usize,
    narrowing: Narrowing,
}

/// A term and its meaning in the language that is spoken.
struct Term {
    name: String,
    meaning: String,
}

impl Lexicon {
    /// What the page is called.
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(crate) fn title(&self, _given: &ScreenContext<'_>) -> Words {
        Phrase::TitleLexicon.into()
    }

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
        let last = terms.len().saturating_sub(1);
        let page = usize::from(cx.size.height.saturating_sub(14)).max(1);
        self.cursor = match action {
            Action::Up => self.cursor.saturating_sub(1),
            Action::Down => self.cursor + 1,
            Action::PageUp => self.cursor.saturating_sub(page),
            Action::PageDown => self.cursor + page,
            Action::First => 0,
            Action::Last => last,
            _ => self.cursor,
        }
        .min(last);
        match action {
            Action::Filter => self.narrowing.begin(),
            Action::Accept if self.narrowing.is_typing() => self.narrowing.keep(),
            Action::Back if self.narrowing.is_on() => {
                let focused = terms.into_iter().nth(self.cursor);
                self.narrowing.end();
                let place = focused.and_then(|focused| {
                    let mut terms = self.terms(cx).into_iter();
                    terms.position(|term| term.name == focused.name)
                });
                self.cursor = place.unwrap_or_default();
            }
            Action::Back => return Outcome::back(),
            _ => {}
        }
        Outcome::stay()
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        self.cursor = 0;
        self.narrowing.typed(edit, cx)
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(1),
            width: area.width.saturating_sub(2),
            ..area
        };
        let theme = &cx.look.theme;
        let terms = self.terms(cx);
        let area = self.narrowing.draw(cx, frame, area);
        let Some(focused) = terms.get(self.cursor) else {
            let none = cx.say(&Phrase::LexiconNoneFound);
            lines::put_wrapped(frame.buffer_mut(), area, 0, &none, theme.text);
            if !self.narrowing.is_typing() {
                frame.set_cursor_position((area.x, area.y));
            }
            return;
        };
        // As much room as the longest meaning takes, so that the list stays where it is.
        let width = usize::from(area.width);
        let meanings = all(cx).into_iter();
        let longest = meanings.map(|term| wrap(&term.meaning, width).len());
        let tall = longest.max().unwrap_or_default() + 2;
        let tall = tall.min(usize::from(area.height).saturating_sub(4));
        let tall = u16::try_from(tall).unwrap_or(area.height);
        let list_area = Rect {
            height: area.height.saturating_sub(tall),
            ..area
        };
        self.draw_list(&terms, cx, frame, list_area);
        let below = Rect {
            y: list_area.bottom(),
            height: tall,
            ..area
        };
        let rule = cx.look.glyphs.rule.repeat(width);
        lines::put(frame.buffer_mut(), below, (0, 0), &rule, theme.border);
        let buffer = frame.buffer_mut();
        lines::put(buffer, below, (0, 1), &focused.name, theme.title);
        lines::put_wrapped(buffer, below, 2, &focused.meaning, theme.text);
    }

    fn draw_list(&self, terms: &[Term], cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let entry = |place: usize| {
            let term = terms.get(place);
            term.map(|term| vec![term.name.clone()]).unwrap_or_default()
        };
        let more = |more| cx.more(more);
        let list = Columns {
            headings: &[],
            widths: &[],
            count: terms.len(),
            cursor: self.cursor,
            focused: true,
            entry: &entry,
            look: cx.look,
            more: &more,
        };
        if !self.narrowing.is_typing()
            && let Some(caret) = list.caret(area)
        {
            frame.set_cursor_position(caret);
        }
        frame.render_widget(list, area);
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
        let name = names(&lexicon, &stage).swap_remove(lexicon.cursor);
        assert!(name.contains("thread"), "{name}");
        assert_eq!(lexicon.act(Action::Back, &stage.cx()), Outcome::back());
    }
}
