//! The sessions in the bin, each to be put back.

use std::path::{Path, PathBuf};

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::summary::{answered, title};
use crate::store::entry::Summary;
use crate::text::{Phrase, Words, clean};
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::confirm::Confirm;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};

/// The sessions in the bin.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Bin {
    found: Vec<(PathBuf, Option<Summary>)>,
    cursor: Cursor,
}

impl Bin {
    /// A page of these files; with what they look like, where they read.
    pub(crate) fn new(found: Vec<(PathBuf, Option<Summary>)>) -> Self {
        let cursor = Cursor::default();
        Self { found, cursor }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match action {
            Action::Back => Outcome::back(),
            Action::Restore => self.focused().map_or_else(Outcome::stay, |(path, _)| {
                Outcome::asking(Effect::Restore(path.clone()))
            }),
            Action::Remove => self.ask_to_delete(cx),
            Action::EmptyBin if !self.found.is_empty() => {
                let asked = Confirm::emptying(self.found.len());
                Outcome::onto(NextPage::Ask(asked))
            }
            other => {
                self.cursor.moves(other, self.found.len(), cx.page.get());
                Outcome::stay()
            }
        }
    }

    fn focused(&self) -> Option<&(PathBuf, Option<Summary>)> {
        self.found.get(self.cursor.place(self.found.len()))
    }

    /// Takes over what is left, where something was deleted for good.
    pub(crate) fn keep(&mut self, left: Vec<(PathBuf, Option<Summary>)>) {
        self.found = left;
    }

    fn ask_to_delete(&self, cx: &ScreenContext<'_>) -> Outcome {
        let Some((path, summary)) = self.focused() else {
            return Outcome::stay();
        };
        let title = name(path, summary.as_ref(), cx);
        let asked = Confirm::deleting(path.clone(), title.into());
        Outcome::onto(NextPage::Ask(asked))
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        if self.found.is_empty() {
            pen.point();
            pen.write(&cx.say(&Phrase::BinEmpty), theme.text);
            return;
        }
        pen.write(&cx.say(&Phrase::BinHelp), theme.text);
        pen.skip(1);
        if let Some((path, _)) = self.focused() {
            let path = Words::path(path);
            pen.write_foot(&cx.say(&Phrase::BinFile { path }));
        }
        let say = |phrase: Phrase| cx.say(&phrase);
        let (answered, asked) = (888, 888);
        let widest = say(Phrase::HomeAnswered { answered, asked });
        let days = [say(Phrase::HomeToday), "00/00/0000".to_owned()];
        let row = |place: usize| self.found.get(place).map(|found| cells(found, cx));
        pen.table(&Table {
            columns: &[
                Column::filling(say(Phrase::HomeHeadingTitle)),
                Column::fitting(say(Phrase::HomeHeadingAnswered), [widest]),
                Column::fitting(say(Phrase::BinHeadingBegun), days),
            ],
            count: self.found.len(),
            row: &|place| row(place).unwrap_or_default(),
            cursor: Some(self.cursor.place(self.found.len())),
        });
    }
}

/// What a session is called, or its file if it does not read.
fn name(path: &Path, summary: Option<&Summary>, cx: &ScreenContext<'_>) -> String {
    let title = summary.map(|summary| cx.words(&title(summary)));
    title.unwrap_or_else(|| clean::file_name(path))
}

fn cells((path, summary): &(PathBuf, Option<Summary>), cx: &ScreenContext<'_>) -> Vec<String> {
    let title = name(path, summary.as_ref(), cx);
    match summary {
        Some(summary) => vec![title, cx.say(&answered(summary)), cx.day(summary.begun)],
        None => vec![title, cx.say(&Phrase::HomeIsUnreadable)],
    }
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
