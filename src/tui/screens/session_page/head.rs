//! How far the session is: each stage with a bar, the minutes left, the next steps, and what the routes
//! are.

use crate::journey::minutes::minutes_left;
use crate::journey::progress::Progress;
use crate::method::stage::Stage;
use crate::session::Route;
use crate::text::report::steps;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::lines;
use crate::tui::widgets::pen::Pen;

/// How many cells a bar has, and in a narrow window.
const BAR: usize = 14;
const SHORT_BAR: usize = 6;
/// Below this width, in cells, a window is narrow.
const NARROW: usize = 76;
/// Between what stands side by side, in cells.
const GAP: usize = 2;

/// In fewer rows than this the list gets all that the stages leave.
const ROOM_FOR_ROUTES: usize = 16;

pub(super) fn draw(cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
    let theme = &cx.look.theme;
    let (is_narrow, has_room) = (pen.width() < NARROW, pen.height() >= ROOM_FOR_ROUTES);
    let stages = stages(cx, if is_narrow { SHORT_BAR } else { BAR });
    let widest = stages.iter().map(|row| lines::width(row)).max();
    let mut beside = pen.beside(widest.unwrap_or(0) + GAP);
    let most = stages.len();
    let used = beside.write_within(&cx.say(&progress(cx)), most, theme.text);
    if let Some(steps) = next_steps(cx) {
        beside.write_within(&cx.say(&steps), most - used.min(most), theme.text);
    }
    for row in stages {
        pen.line(&row, theme.text);
    }
    if has_room {
        pen.skip(1);
        pen.write(&cx.say(&Phrase::SettingsRouteHelp), theme.muted);
    }
    pen.skip(1);
}

/// The stages in columns: name, bar, count.
fn stages(cx: &ScreenContext<'_>, bar: usize) -> Vec<String> {
    let (journey, wording, glyphs) = (cx.journey(), cx.wording(), &cx.look.glyphs);
    let stages = &cx.method.stages;
    let names = stages
        .iter()
        .map(|stage| cx.text(&wording.stage(&stage.id)));
    let names: Vec<String> = names.collect();
    let widest = names.iter().map(|name| lines::width(name)).max();
    let row = |(stage, name): (&Stage, &String)| {
        let progress = journey.stage_progress(&stage.id);
        let apart = widest.unwrap_or(0) - lines::width(name) + GAP;
        let done = done(progress, bar);
        let far = match progress.counted {
            0 => Phrase::StageNotYet,
            counted => Phrase::StageProgress {
                handled: count(progress.handled),
                counted: count(counted),
            },
        };
        format!(
            "{name}{}{}{}  {}",
            " ".repeat(apart),
            glyphs.bar_done.repeat(done),
            glyphs.bar_left.repeat(bar - done),
            cx.say(&far)
        )
    };
    stages.iter().zip(&names).map(row).collect()
}

/// How many cells of a bar are done: some if anything is, all only if everything is.
fn done(progress: Progress, bar: usize) -> usize {
    let cells = progress.handled * bar / progress.counted.max(1);
    cells.max(progress.handled.min(1))
}

fn progress(cx: &ScreenContext<'_>) -> Phrase {
    let journey = cx.journey();
    let progress = journey.progress();
    let route = match cx.route {
        Route::Short => Phrase::SessionShortRoute,
        Route::Full => Phrase::SessionFullRoute,
    };
    let (route, counted) = (route.into(), count(progress.counted));
    if progress.is_complete() {
        return Phrase::SessionComplete { route, counted };
    }
    Phrase::SessionProgress {
        route,
        handled: count(progress.handled),
        counted,
        minutes: minutes_left(&journey).into(),
    }
}

/// How many next steps are open and overdue; nothing if there are none.
fn next_steps(cx: &ScreenContext<'_>) -> Option<Phrase> {
    let steps = steps(&cx.wording(), cx.pathway());
    let open = steps.iter().filter(|step| !step.closed).count();
    let overdue = steps.iter().filter(|step| step.overdue).count();
    let steps = Phrase::SessionSteps { count: count(open) };
    match (open, overdue) {
        (0, _) => None,
        (_, 0) => Some(steps),
        (_, overdue) => Some(Phrase::SessionStepsOverdue {
            steps: steps.into(),
            overdue: count(overdue),
        }),
    }
}
