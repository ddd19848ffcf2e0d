//! What the program and its method are, as a text to read.

use crate::text::Phrase;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::reading::Reading;

/// What the program and its method are.
pub(crate) fn about(cx: &ScreenContext<'_>) -> Reading {
    let about = cx.wording().text("about");
    let mut reading = Reading::headed(Phrase::TitleAbout);
    reading.add_heading(Phrase::AboutProgram);
    reading.add_text(Phrase::AboutVersion {
        version: env!("CARGO_PKG_VERSION").into(),
    });
    reading.add_text(about.clone().attribute("independent"));
    reading.add_heading(about.clone());
    reading.add_text(about.clone().attribute("text"));
    reading.add_heading(Phrase::AboutSources);
    reading.add_text(about.attribute("sources"));
    reading
}
