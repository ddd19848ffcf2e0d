//! Checks of the tree itself.

mod circles;
mod floors;
mod tidiness;
mod typography;
