//! Any bytes in the place of a method's structure.

use super::assert_within;
use crate::journey::Journey;
use crate::journey::live_answers::LiveAnswers;
use crate::journey::minutes::minutes;
use crate::journey::promise::broken_promises;
use crate::journey::reachability::unreachable;
use crate::method::Method;
use crate::method::expected_texts::{expected, joint_budgets};
use crate::method::reading;
use crate::pathway::Pathway;
use crate::session::Route;
use crate::session::date::Day;
use crate::session::sheet::Sheet;

pub(super) fn withstand(bytes: &[u8]) {
    let Ok(text) = str::from_utf8(bytes) else {
        return;
    };
    let reading = reading::read(text);
    let mut faults = reading.all_faults();
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    for fault in &faults {
        if let Some(location) = fault.location {
            assert_within(text, location);
        }
    }
    if let Some(method) = &reading.method {
        // As far as it reads; `vises check` asks all this of methods with faults too.
        faults.extend(unreachable(method, &reading.source_map, &faults).faults);
        let _ = broken_promises(method, &reading.source_map);
        let _ = (expected(method), joint_budgets(method));
        let _ = [Route::Short, Route::Full].map(|route| minutes(method, route).minutes());
    }
    if let Ok(method) = reading.into_method() {
        assert_faithful(&method);
        let sheet = Sheet::default();
        let answers = LiveAnswers::of(&method, &sheet);
        let _ = Pathway::draw(&answers, Day::EPOCH);
        let journey = Journey::new(answers, Route::Full);
        assert!(journey.asked().count() <= method.questions.len());
    }
}

/// A method without a fault is the same when it is written and read again, and so is its hash.
fn assert_faithful(method: &Method) {
    let Ok(written) = ron::ser::to_string_pretty(method, ron::ser::PrettyConfig::new()) else {
        return;
    };
    let again = reading::read(&written).into_method();
    assert_eq!(again.as_ref(), Ok(method));
    assert_eq!(again.map(|again| again.hash()), Ok(method.hash()));
}
