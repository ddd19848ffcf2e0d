//! What a front end may ask of the desk.

use crate::session::edit::Edit;
use crate::session::{Place, Route};

/// What a front end may ask of the desk, in no front end's own words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Command {
    /// Change the agreed sheet; the place is where the person is.
    Make {
        /// The change.
        edit: Edit,
        /// Where the person is.
        place: Place,
    },
    /// Take the last change back.
    Undo,
    /// Make it again.
    Redo,
    /// Be asked the questions of another route from now on.
    TakeRoute(Route),
}
