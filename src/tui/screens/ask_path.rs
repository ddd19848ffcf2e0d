//! Asking for a path, which is typed, pasted, or dropped onto the terminal: of a file to add, or of
//! a folder to save in.

use std::path::PathBuf;

use crate::app::action::Action;
use crate::app::command::Command;
use crate::store::given_path;
use crate::text::{Phrase, Words};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited, Extent, TextField};

/// Asking for a path.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct AskPath {
    wanted: Wanted,
    field: TextField,
}

/// What the path is to lead to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Wanted {
    /// A file to add.
    File,
    /// A folder to save in.
    Folder,
}

impl Wanted {
    /// A path as it looks on this system.
    const fn example(self) -> &'static str {
        match self {
            Self::File if cfg!(windows) => "E:\\foyer.ron",
            Self::File => "/media/stick/foyer.ron",
            Self::Folder if cfg!(windows) => "E:\\vises",
            Self::Folder => "/media/stick",
        }
    }
}

impl AskPath {
    /// Asks for that.
    pub(crate) fn new(wanted: Wanted) -> Self {
        let field = TextField::new(Extent::Line, "");
        Self { wanted, field }
    }

    /// What the path is to lead to.
    pub(crate) const fn wanted(&self) -> Wanted {
        self.wanted
    }

    /// What the page is called.
    pub(crate) fn title(&self) -> Words {
        match self.wanted {
            Wanted::File => Phrase::TitleAddFile.into(),
            Wanted::Folder => Phrase::TitleSaveIn.into(),
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action) -> Outcome {
        match action {
            Action::Back => Outcome::back(),
            Action::Accept | Action::NextField => {
                let written = self.field.text();
                if given_path::is_blank(written) {
                    return Outcome::refused(Phrase::NoticeNoPath);
                }
                // What it means is found out where files can be looked at.
                let path = PathBuf::from(written);
                Outcome::asking(match self.wanted {
                    Wanted::File => Command::Import(path),
                    Wanted::Folder => Command::SaveIn(path),
                })
            }
            other => Outcome::refusing(other),
        }
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        self.field.apply(edit, cx.field_width())
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        let (ask, told) = match self.wanted {
            Wanted::File => (
                Phrase::AddFileAsk,
                [Phrase::AddFileHelp, Phrase::AddFileDrop],
            ),
            Wanted::Folder => (
                Phrase::SaveInAsk,
                [Phrase::SaveInHelp, Phrase::SaveInMeanwhile],
            ),
        };
        let placeholder = cx.say(&Phrase::AddFilePlaceholder {
            path: self.wanted.example().into(),
        });
        pen.write(&cx.say(&ask), theme.title);
        pen.skip(1);
        pen.field(&self.field, &placeholder, true);
        for phrase in told {
            pen.skip(1);
            pen.write(&cx.say(&phrase), theme.text);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tui::screens::stage::Stage;

    fn entered(text: &str) -> Outcome {
        let stage = Stage::new();
        let mut screen = AskPath::new(Wanted::File);
        screen.typed(Edit::Insert(text.to_owned()), &stage.cx());
        screen.act(Action::Accept)
    }

    #[test]
    fn a_path_goes_on_as_it_was_written() {
        let written = " '/media/a stick/l'\\''été.ron' ";
        let wanted = Outcome::asking(Command::Import(PathBuf::from(written)));
        assert_eq!(entered(written), wanted);
    }

    #[test]
    fn nothing_written_is_told_and_nothing_is_copied() {
        for text in ["", "  ", "''", "file://"] {
            let told = Outcome::refused(Phrase::NoticeNoPath);
            assert_eq!(entered(text), told, "{text}");
        }
    }
}
