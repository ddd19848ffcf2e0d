//! What holds of the tree itself.

mod floors;
mod tidiness;
