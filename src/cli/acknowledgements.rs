//! In debug builds, a record of every revision that the program reports as saved, so that tests that
//! kill it or cut its power can check the claim.

use std::env;
use std::fs::File;
use std::io::Write;

use crate::app::event::Event;
use crate::store::writer::job::JobDone;

/// The file for the record: a line `ID REV` per revision, written the moment it is saved.
const VARIABLE: &str = "VISES_ACKNOWLEDGE";

/// The report, preceded by a record if one is asked for.
pub(crate) fn recorded(mut report: Box<dyn FnMut(Event) + Send>) -> Box<dyn FnMut(Event) + Send> {
    let file = env::var_os(VARIABLE)
        .filter(|_| cfg!(debug_assertions))
        .and_then(|path| File::options().append(true).create(true).open(path).ok());
    let Some(mut file) = file else {
        return report;
    };
    Box::new(move |event| {
        if let Event::Written(JobDone::Saved { id, rev }) = &event {
            // One write, so that the line is complete or missing.
            let _ = file.write_all(format!("{id} {rev}\n").as_bytes());
        }
        report(event);
    })
}
