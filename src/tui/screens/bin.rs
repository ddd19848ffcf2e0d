//! The sessions in the bin, each to be put back.

use std::path::PathBuf;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::store::entry::Summary;
use crate::text::{Phrase, Words, clean};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::Screen;
use crate::tui::screens::confirm::Confirm;
use crate::tui::widgets::columns::{Columns, FOCUS, GAP};
use crate::tui::widgets::lines;

/// The most lines that the file in focus takes.
const MOST_DETAIL: usize = 3;

/// The sessions in the bin.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Bin {
    found: Vec<(PathBuf, Option<Summary>)>,
    cursor: usize,
}

impl Bin {
    /// A page of these files; with what they look like, where they read.
    pub(crate) const fn new(found: Vec<(PathBuf, Option<Summary>)>) -> Self {
        Self { found, cursor: 0 }
    }

    /// What the page is called.
    #[expect(clippy::unused_self, reason = "every screen is asked in the same way")]
    pub(crate) fn title(&self, _given: &ScreenContext<'_>) -> Words {
        Phrase::TitleBin.into()
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        let page = usize::from(cx.size.height.saturating_sub(12)).max(1);
        let last = self.found.len().saturating_sub(1);
        self.cursor = match action {
            Action::Up => self.cursor.saturating_sub(1),
            Action::Down => self.cursor + 1,
            Action::PageUp => self.cursor.saturating_sub(page),
            Action::PageDown => self.cursor + page,
            Action::First => 0,
            Action::Last => last,
            Action::Back => return Outcome::back(),
            Action::Restore => {
                let file = self.found.get(self.cursor);
                return file.map_or_else(Outcome::stay, |(path, _)| {
                    Outcome::asking(Effect::Restore(path.clone()))
                });
            }
            Action::Remove => return self.ask_to_delete(cx),
            Action::EmptyBin if !self.found.is_empty() => {
                let asked = Confirm::emptying(self.found.len());
                return Outcome::onto(Screen::Confirm(asked));
            }
            _ => self.cursor,
        }
        .min(last);
        Outcome::stay()
    }

    /// Takes over what is left, where something was deleted for good.
    pub(crate) fn keep(&mut self, left: Vec<(PathBuf, Option<Summary>)>) {
        self.cursor = self.cursor.min(left.len().saturating_sub(1));
        self.found = left;
    }

    fn ask_to_delete(&self, cx: &ScreenContext<'_>) -> Outcome {
        let Some((path, summary)) = self.found.get(self.cursor) else {
            return Outcome::stay();
        };
        let title = name(path, summary.as_ref(), cx);
        let asked = Confirm::deleting(path.clone(), title.into());
        Outcome::onto(Screen::Confirm(asked))
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(1),
            width: area.width.saturating_sub(2),
            ..area
        };
        let theme = &cx.look.theme;
        frame.set_cursor_position((area.x, area.y));
        if self.found.is_empty() {
            let empty = cx.say(&Phrase::BinEmpty);
            lines::put_wrapped(frame.buffer_mut(), area, 0, &empty, theme.text);
            return;
        }
        let told = cx.say(&Phrase::BinHelp);
        let used = lines::put_wrapped(frame.buffer_mut(), area, 0, &told, theme.text);
        let (width, ellipsis) = (usize::from(area.width), cx.look.glyphs.ellipsis);
        let file = lines::wrap_within(&self.file(cx), (width, MOST_DETAIL), ellipsis);
        let rest = lines::below(area, used + 1);
        let list = lines::put_at_foot(frame.buffer_mut(), rest, &file, theme.text);
        self.draw_list(cx, frame, list);
    }

    /// The file in focus.
    fn file(&self, cx: &ScreenContext<'_>) -> String {
        let path = self.found.get(self.cursor).map(|(path, _)| path);
        path.map_or_else(String::new, |path| {
            cx.say(&Phrase::BinFile {
                path: Words::path(path),
            })
        })
    }

    fn draw_list(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let say = |phrase: Phrase| cx.say(&phrase);
        let headings = [
            say(Phrase::HomeHeadingTitle),
            say(Phrase::HomeHeadingAnswered),
            say(Phrase::BinHeadingBegun),
        ];
        let answered = say(Phrase::HomeAnswered {
            answered: 888,
            asked: 888,
        });
        let answers = lines::width(&headings[1]).max(lines::width(&answered));
        let days = say(Phrase::HomeToday);
        let begun = lines::width(&headings[2]).max(10).max(lines::width(&days));
        let taken = FOCUS + GAP + answers + GAP + begun;
        let title = usize::from(area.width).saturating_sub(taken);
        let entry = |place: usize| {
            self.found
                .get(place)
                .map(|(path, summary)| cells(path, summary.as_ref(), cx))
                .unwrap_or_default()
        };
        let more = |more| cx.more(more);
        let list = Columns {
            headings: &headings,
            widths: &[title, answers, begun],
            count: self.found.len(),
            cursor: self.cursor,
            focused: true,
            entry: &entry,
            look: cx.look,
            more: &more,
        };
        if let Some(caret) = list.caret(area) {
            frame.set_cursor_position(caret);
        }
        frame.render_widget(list, area);
    }
}

/// What a session is called, or its file where it does not read.
fn name(path: &std::path::Path, summary: Option<&Summary>, cx: &ScreenContext<'_>) -> String {
    match summary {
        None => {
            let name = path.file_name().unwrap_or(path.as_os_str());
            clean::line(&name.to_string_lossy())
        }
        Some(summary) if summary.title.is_empty() => cx.say(&Phrase::UntitledSession),
        Some(summary) => summary.title.clone(),
    }
}

fn cells(path: &std::path::Path, summary: Option<&Summary>, cx: &ScreenContext<'_>) -> Vec<String> {
    let title = name(path, summary, cx);
    let Some(summary) = summary else {
        return vec![title, cx.say(&Phrase::HomeIsUnreadable)];
    };
    let answered = cx.say(&Phrase::HomeAnswered {
        answered: summary.answered.into(),
        asked: summary.asked.into(),
    });
    vec![title, answered, cx.day(summary.begun)]
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::screens::stage::Stage;

    #[test]
    fn enter_puts_the_file_in_focus_back() {
        let stage = Stage::new();
        let files = ["/b/one.ron", "/b/two.ron"].map(|path| (PathBuf::from(path), None));
        let mut bin = Bin::new(files.to_vec());
        bin.act(Action::Down, &stage.cx());
        let outcome = bin.act(Action::Restore, &stage.cx());
        let wanted = Effect::Restore(PathBuf::from("/b/two.ron"));
        assert_eq!(outcome, Outcome::asking(wanted));
    }

    #[test]
    fn an_empty_bin_puts_nothing_back_and_deletes_nothing() {
        let stage = Stage::new();
        for action in [Action::Restore, Action::Remove, Action::EmptyBin] {
            let outcome = Bin::new(Vec::new()).act(action, &stage.cx());
            assert_eq!(outcome, Outcome::stay());
        }
    }
}
