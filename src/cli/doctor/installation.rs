//! What the doctor examines: this copy of the program, its surroundings and its arguments.

use crate::app::now::Now;
use crate::cli::arguments::Args;
use crate::cli::environment::Environment;
use crate::cli::startup::Startup;
use crate::method::Method;

/// What the doctor examines.
pub(crate) struct Installation<'a> {
    pub(crate) args: &'a Args,
    pub(crate) startup: &'a Startup,
    pub(crate) environment: &'a Environment,
    /// `None` if this copy of the program is broken.
    pub(crate) method: Option<&'a Method>,
    pub(crate) now: Now,
}
