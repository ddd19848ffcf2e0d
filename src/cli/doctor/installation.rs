//! What the doctor looks at: this copy of the program, where it runs and what it was asked.

use crate::app::now::Now;
use crate::cli::arguments::Asked;
use crate::cli::environment::Environment;
use crate::cli::startup::Startup;
use crate::method::Method;

/// What the doctor looks at.
pub(crate) struct Installation<'a> {
    /// What the program was asked for.
    pub(crate) asked: &'a Asked,
    /// What was found before that was understood.
    pub(crate) found: &'a Startup,
    /// What the environment says.
    pub(crate) environment: &'a Environment,
    /// The method, unless this copy of the program is broken.
    pub(crate) method: Option<&'a Method>,
    /// When it is.
    pub(crate) now: Now,
}
