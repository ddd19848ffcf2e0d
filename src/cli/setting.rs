//! What every command works with, gathered once the arguments are understood.

use crate::app::fault_words::fault_words;
use crate::app::now::Now;
use crate::method::Method;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::StoreFault;
use crate::text::Localizer;

use super::told::{Ending, Told};

/// What every command works with.
pub(crate) struct Setting {
    /// Where files lie.
    pub(crate) dirs: DataDirs,
    /// The method.
    pub(crate) method: Method,
    /// The language.
    pub(crate) localizer: Localizer,
    /// When it is.
    pub(crate) now: Now,
}

impl Setting {
    /// Why something could not be done with a file, as the end of a command.
    pub(crate) fn failed(&self, fault: &StoreFault) -> Told {
        Told::refused(self.localizer.words(&fault_words(fault)), Ending::Found)
    }
}
