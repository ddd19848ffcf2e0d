//! What a method promises: a short route that is short, in which each stage meets each principle.

use super::minutes::minutes;
use crate::method::Method;
use crate::method::element_path::ElementPath;
use crate::method::fault::{Fault, FaultKind};
use crate::method::source_map::SourceMap;
use crate::session::Route;

/// A fault for each promise that the method does not keep. To be asked only of a method that could
/// be read whole: what could not be read takes no time and fills no cell.
pub fn broken_promises(method: &Method, source_map: &SourceMap) -> Vec<Fault> {
    let mut faults = too_long(method, source_map);
    for stage in &method.stages {
        for principle in &method.principles {
            let met = method.questions.iter().filter(|question| {
                question.short
                    && question.when.is_none()
                    && question.principle == *principle
                    && stage.steps.iter().any(|step| step.id == question.step)
            });
            if met.count() < method.bounds.short_in_cell {
                let path = ElementPath::of("stages").item(&stage.id);
                let (stage, principle) = (stage.id.clone(), principle.clone());
                let kind = FaultKind::UnusedCell { stage, principle };
                faults.push(Fault::of(source_map, path, kind));
            }
        }
    }
    faults
}

fn too_long(method: &Method, source_map: &SourceMap) -> Vec<Fault> {
    let short = minutes(method, Route::Short);
    let full = minutes(method, Route::Full);
    let time = ElementPath::of("time");
    let (questions, most) = (short.questions, method.bounds.short_questions);
    let (short, most_short) = (short.minutes(), method.time.short_minutes);
    let (full, most_full) = (full.minutes(), method.time.full_minutes);
    let promises = [
        (
            questions <= most,
            ElementPath::of("questions"),
            FaultKind::TooManyQuestions { questions, most },
        ),
        (
            short <= most_short,
            time.part("short_minutes"),
            FaultKind::ShortTooLong {
                minutes: short,
                most: most_short,
            },
        ),
        (
            full <= most_full,
            time.part("full_minutes"),
            FaultKind::FullTooLong {
                minutes: full,
                most: most_full,
            },
        ),
    ];
    let broken = promises.into_iter().filter(|(is_kept, ..)| !is_kept);
    broken
        .map(|(_, path, kind)| Fault::of(source_map, path, kind))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::BUILT_IN;
    use crate::method::reading::read;

    fn found(from: &str, to: &str) -> Vec<FaultKind> {
        assert!(BUILT_IN.contains(from), "{from}");
        let reading = read(&BUILT_IN.replace(from, to));
        let faults = broken_promises(reading.method.as_ref().unwrap(), &reading.source_map);
        assert!(faults.iter().all(|fault| fault.location.is_some()));
        faults.into_iter().map(|fault| fault.kind).collect()
    }

    #[test]
    fn the_built_in_method_keeps_its_promises() {
        assert_eq!(found("time", "time"), []);
    }

    #[test]
    fn a_short_route_over_its_minutes_is_told() {
        let kinds = found("short_minutes: 45", "short_minutes: 10");
        assert!(
            matches!(kinds.as_slice(), [FaultKind::ShortTooLong { most: 10, .. }]),
            "{kinds:?}"
        );
    }

    #[test]
    fn a_full_route_over_its_minutes_is_told() {
        let kinds = found("full_minutes: 180", "full_minutes: 20");
        assert!(
            matches!(kinds.as_slice(), [FaultKind::FullTooLong { most: 20, .. }]),
            "{kinds:?}"
        );
    }

    #[test]
    fn more_than_twenty_questions_are_told() {
        let kinds = found(
            "principle: \"listen\",\n            asked",
            "principle: \"listen\", short: true, asked",
        );
        let told = FaultKind::TooManyQuestions {
            questions: 21,
            most: 20,
        };
        assert!(kinds.contains(&told), "{kinds:?}");
    }

    #[test]
    fn a_stage_that_a_principle_never_meets_is_told() {
        let kinds = found(
            "(id: \"strengths\", step: \"portrait\", principle: \"strengths\"",
            "(id: \"strengths\", step: \"portrait\", principle: \"listen\"",
        );
        let cell = FaultKind::UnusedCell {
            stage: "map".parse().unwrap(),
            principle: "strengths".parse().unwrap(),
        };
        assert_eq!(kinds, [cell]);
    }
}
