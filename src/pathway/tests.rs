//! What a pathway says of the answers, as stories.

mod account;
mod any_sheet;
mod changes;
mod gaps;
mod threads;
mod unfinished;
mod wordings;
