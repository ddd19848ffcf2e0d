//! What an event means for the screens.

use super::App;
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::app::notice::Notice;
use crate::store::fault::Doing;
use crate::store::writer::job::JobDone;
use crate::text::Phrase;
use crate::tui::screens::Screen;
use crate::tui::screens::ask_path::Wanted;
use crate::tui::screens::bin::Bin;
use crate::tui::screens::versions::VersionsScreen;

impl App {
    /// Lets the screens that wait for it know what happened, and then the visit.
    pub(super) fn receive(&mut self, mut event: Event) -> Vec<Effect> {
        let is_saved = matches!(event, Event::Written(JobDone::Saved { .. }));
        match &mut event {
            Event::Listed(entries) => self.home.take(std::mem::take(entries)),
            Event::Imported(imported) => {
                // The page on which a path is written stays until the file is in, so that a path
                // with a slip in it can be mended.
                self.leave_asking(Wanted::File);
                self.leave_versions();
                self.home.focus(imported.id().clone());
            }
            Event::Duplicated(id) => self.home.focus(id.clone()),
            Event::Restored(id) => {
                self.screens.pop();
                self.home.focus(id.clone());
            }
            Event::VersionRestored(id) => {
                self.leave_versions();
                self.home.focus(id.clone());
            }
            Event::Emptied { left, .. } => {
                if let Some(Screen::Bin(bin)) = self.screens.last_mut() {
                    bin.keep(std::mem::take(left));
                }
            }
            Event::Versions(versions) => {
                let screen = VersionsScreen::new(versions.clone());
                self.screens.push(Screen::Versions(screen));
            }
            Event::InBin(found) => {
                let bin = Bin::new(std::mem::take(found));
                self.screens.push(Screen::Bin(bin));
            }
            Event::Written(JobDone::CopySaved { .. }) => self.leave_asking(Wanted::Folder),
            Event::Failed(fault) if fault.doing == Doing::Listing => self.home.unlisted(),
            Event::Opened(_) | Event::Removed(_) | Event::Written(_) | Event::Failed(_) => {}
        }
        let reply = self.visit.receive(event);
        if is_saved {
            self.saved_after_all();
        }
        self.follow(reply)
    }

    /// Asks no longer what to do with what is not saved, once it is.
    fn saved_after_all(&mut self) {
        if self.visit.unsaved().is_none() && self.leave_unsaved_question() {
            self.say(Notice::done(Phrase::NoticeSavedAfterAll));
        }
    }

    fn leave_versions(&mut self) {
        if let Some(Screen::Versions(_)) = self.screens.last() {
            self.screens.pop();
        }
    }

    fn leave_asking(&mut self, wanted: Wanted) {
        if matches!(self.screens.last(), Some(Screen::AskPath(asking)) if asking.wanted() == wanted)
        {
            self.screens.pop();
        }
    }
}
