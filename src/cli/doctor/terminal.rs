//! The terminal: whether there is one, its size, and what it can show.

use std::io::{self, IsTerminal};

use ratatui::layout::Size;

use super::finding::Finding;
use super::installation::Installation;
use crate::text::Phrase;
use crate::tui::extent::extent;
use crate::tui::look::{Colouring, Ground, Signing};
use crate::tui::widgets::page::{LEAST_HEIGHT, LEAST_WIDTH};

/// The size that every page is designed for.
const HOME: Size = Size::new(80, 24);

pub(super) fn look(installation: &Installation<'_>) -> Vec<Finding> {
    let surroundings = &installation.environment.surroundings;
    let preferences = &installation.startup.preferences;
    let mut findings = streams(io::stdin().is_terminal(), io::stdout().is_terminal());
    findings.extend(named(surroundings.term.as_deref()));
    if installation.environment.tmux {
        let tmux = Finding::note(Phrase::DoctorTmux).advised(Phrase::DoctorAdviceTmux);
        findings.push(tmux.with_command("set -sg escape-time 20".to_owned()));
    }
    let assumed = io::stdout()
        .is_terminal()
        .then(|| surroundings.assumed_size());
    findings.extend(size(extent(), assumed));
    let refused_here = installation.args.no_color;
    findings.push(Finding::fine(colours(
        Colouring::of(surroundings, preferences),
        refused_here,
    )));
    findings.push(signs(Signing::of(surroundings, preferences)));
    findings
}

fn streams(input: bool, output: bool) -> Vec<Finding> {
    let phrase = match (input, output) {
        (true, true) => return Vec::new(),
        (true, false) => Phrase::DoctorOutputElsewhere,
        (false, true) => Phrase::DoctorInputElsewhere,
        (false, false) => Phrase::DoctorNoTerminal,
    };
    vec![Finding::note(phrase)]
}

fn named(term: Option<&str>) -> Option<Finding> {
    match term {
        Some("dumb") => {
            Some(Finding::problem(Phrase::DoctorTermDumb).advised(Phrase::DoctorAdviceDumb))
        }
        Some(term) => Some(Finding::fine(Phrase::DoctorTerm { term: term.into() })),
        // Windows terminals have no name.
        None if cfg!(windows) => None,
        None => Some(Finding::note(Phrase::DoctorTermUnset)),
    }
}

/// `None` without a terminal. A terminal that does not report its size has the assumed one.
fn size(size: Option<Size>, assumed: Option<Size>) -> Option<Finding> {
    let Some(found) = size else {
        let Size { width, height } = assumed?;
        let (width, height) = (i64::from(width), i64::from(height));
        let unknown = Finding::problem(Phrase::DoctorSizeUnknown { width, height });
        return Some(unknown.advised(Phrase::DoctorAdviceSizeUnknown));
    };
    let (width, height) = (i64::from(found.width), i64::from(found.height));
    Some(
        if found.width < LEAST_WIDTH || found.height < LEAST_HEIGHT {
            Finding::problem(Phrase::DoctorSizeTooSmall { width, height })
                .advised(Phrase::DoctorAdviceSize)
        } else if found.width < HOME.width || found.height < HOME.height {
            Finding::note(Phrase::DoctorSizeSmall { width, height })
        } else {
            Finding::fine(Phrase::DoctorSize { width, height })
        },
    )
}

fn colours(colouring: Colouring, refused_here: bool) -> Phrase {
    let name = |ground| match ground {
        Ground::Light => Phrase::ValueLight.into(),
        Ground::Dark => Phrase::ValueDark.into(),
    };
    match colouring {
        Colouring::Found(ground) => Phrase::DoctorColours {
            colours: name(ground),
        },
        Colouring::Wanted(ground) => Phrase::DoctorColoursSettings {
            colours: name(ground),
        },
        Colouring::HighContrast => Phrase::DoctorColoursSettings {
            colours: Phrase::ValueHighContrast.into(),
        },
        Colouring::UnknownGround => Phrase::DoctorNoColoursGround,
        Colouring::Refused if refused_here => Phrase::DoctorNoColoursOption,
        Colouring::Refused => Phrase::DoctorNoColoursSettings,
        Colouring::RefusedAround => Phrase::DoctorNoColoursVariable,
        Colouring::PoorTerminal => Phrase::DoctorNoColoursTerminal,
    }
}

fn signs(signing: Signing) -> Finding {
    Finding::fine(match signing {
        Signing::Full => Phrase::DoctorSignsFull,
        Signing::WantedFull => Phrase::DoctorSignsFullSettings,
        Signing::WantedPlain => Phrase::DoctorSignsPlainSettings,
        Signing::PoorTerminal => Phrase::DoctorSignsPlainTerminal,
        Signing::PoorLocale => {
            let poor = Finding::note(Phrase::DoctorSignsPlainLocale);
            return poor.advised(Phrase::DoctorAdviceLocale);
        }
    })
}

#[cfg(test)]
mod tests {
    use super::super::finding::Level;
    use super::*;

    #[test]
    fn the_size_of_a_terminal_is_judged() {
        for (width, height, level) in [
            (80, 24, Level::Fine),
            (200, 60, Level::Fine),
            (79, 24, Level::Note),
            (80, 23, Level::Note),
            (60, 16, Level::Note),
            (59, 16, Level::Problem),
            (60, 15, Level::Problem),
        ] {
            let found = size(Some(Size::new(width, height)), None).unwrap();
            assert_eq!(found.level, level, "{width}x{height}");
        }
        assert_eq!(size(None, None), None);
        let unknown = size(None, Some(HOME)).unwrap();
        assert_eq!(unknown.level, Level::Problem);
    }

    #[test]
    fn redirected_streams_are_noted_and_no_problem() {
        assert!(streams(true, true).is_empty());
        for (input, output) in [(true, false), (false, true), (false, false)] {
            let found = streams(input, output);
            assert!(found.iter().all(|finding| finding.level == Level::Note));
            assert_eq!(found.len(), 1);
        }
    }
}
