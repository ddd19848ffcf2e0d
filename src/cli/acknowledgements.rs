//! In debug builds, a record of every revision that the program says is saved, so that a test that
//! kills it, or cuts its power, can hold it to its word.

use std::env;
use std::fs::File;
use std::io::Write;

use crate::app::event::Event;
use crate::store::writer::job::JobDone;

/// The file that takes the record: a line `ID REV` for each revision, the moment that it is saved.
const VARIABLE: &str = "VISES_ACKNOWLEDGE";

/// The same report, recorded first where that is asked for.
pub(crate) fn recorded(mut report: Box<dyn FnMut(Event) + Send>) -> Box<dyn FnMut(Event) + Send> {
    let file = env::var_os(VARIABLE)
        .filter(|_| cfg!(debug_assertions))
        .and_then(|path| File::options().append(true).create(true).open(path).ok());
    let Some(mut file) = file else {
        return report;
    };
    Box::new(move |event| {
        if let Event::Written(JobDone::Saved { id, rev }) = &event {
            // One write, so that a line is there whole or not at all.
            let _ = file.write_all(format!("{id} {rev}\n").as_bytes());
        }
        report(event);
    })
}
