//! The context of a command: folders, method, language and time.

use super::output::{Output, Status};
use crate::app::fault_words::fault_words;
use crate::app::now::Now;
use crate::method::Method;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::StoreFault;
use crate::text::Localizer;

/// What a command needs, once the arguments are parsed.
pub(crate) struct CommandContext {
    pub(crate) dirs: DataDirs,
    pub(crate) method: Method,
    pub(crate) localizer: Localizer,
    pub(crate) now: Now,
}

impl CommandContext {
    /// The output of a command that failed on a file.
    pub(crate) fn failed(&self, fault: &StoreFault) -> Output {
        Output::refused(self.localizer.words(&fault_words(fault)), Status::Failure)
    }
}
