//! What a pathway says of the answers, told as stories.

mod any_sheet;
mod changes;
mod gaps;
mod threads;
mod unfinished;
mod wordings;
