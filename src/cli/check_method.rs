//! Checks a method: its structure, its meaning, the order of its questions, and its texts in every
//! language. If there is no fault, says how long its routes are.

use std::path::Path;

use super::command_context::CommandContext;
use super::located::{Located, Location, shown};
use super::output::{Output, Status};
use super::{fault_sentences, located, text_fault_sentences};
use crate::app::fault_words::{encoding_words, fault_words};
use crate::journey::minutes::minutes;
use crate::journey::promise::broken_promises;
use crate::journey::reachability::unreachable;
use crate::method::element_path::ElementPath;
use crate::method::expected_texts::{ExpectedText, JointBudget, expected, joint_budgets};
use crate::method::fault::{Fault, FaultKind};
use crate::method::reading::{self, Reading};
use crate::method::ron_fault::Encoding;
use crate::method::{BUILT_IN, Method};
use crate::session::Route;
use crate::store::content::read_method;
use crate::store::disk::real::RealDisk;
use crate::store::fault::FaultKind as StoreFaultKind;
use crate::store::fault::StoreFault;
use crate::text::method_texts::{self, TextFault, TextFaultKind};
use crate::text::{Language, Localizer, Phrase, Words, clean, count};

/// The files of a method: its structure, and its texts in each language.
pub(crate) struct Sources {
    structure: Source,
    texts: Vec<(Language, Source)>,
}

/// A file that may have been unreadable.
struct Source {
    path: String,
    text: Result<String, Unread>,
}

/// Why a file could not be read.
enum Unread {
    Fault(StoreFault),
    /// It is not UTF-8, from this location on.
    NotText(Location, Encoding),
}

impl Sources {
    pub(crate) fn built_in() -> Self {
        let source = |path: String, text: &str| Source {
            path,
            text: Ok(text.to_owned()),
        };
        let texts = Language::ALL.map(|language| {
            let path = format!("vises/{language}.ftl");
            (language, source(path, Localizer::built_in_texts(language)))
        });
        Self {
            structure: source("vises/method.ron".to_owned(), BUILT_IN),
            texts: texts.into(),
        }
    }

    /// The method in a file, with the text files beside it.
    pub(crate) fn beside(path: &Path, bytes: &[u8]) -> Self {
        let texts = Language::ALL.map(|language| {
            let path = path.with_file_name(format!("{language}.ftl"));
            let text = match read_method(&RealDisk, &path) {
                Ok(bytes) => text_of(&bytes),
                Err(fault) => Err(Unread::Fault(fault)),
            };
            let path = shown(&path);
            (language, Source { path, text })
        });
        Self {
            structure: Source {
                path: shown(path),
                text: text_of(bytes),
            },
            texts: texts.into(),
        }
    }
}

fn text_of(bytes: &[u8]) -> Result<String, Unread> {
    str::from_utf8(bytes).map(str::to_owned).map_err(|error| {
        let (good, _) = bytes
            .split_at_checked(error.valid_up_to())
            .unwrap_or_default();
        let good = String::from_utf8_lossy(good);
        let last = good.rsplit('\n').next().unwrap_or_default();
        let line = good.matches('\n').count() + 1;
        let location = Location::At(line, last.chars().count() + 1);
        Unread::NotText(location, Encoding::of(bytes))
    })
}

/// Reports all faults of a method, or how long its routes are.
pub(crate) fn check(cx: &CommandContext, sources: &Sources) -> Output {
    let text = match &sources.structure.text {
        Ok(text) => text,
        Err(unread) => {
            let fault = unread_file(cx, 0, &sources.structure.path, unread);
            return located::report(cx, vec![fault]);
        }
    };
    let reading = reading::read(text);
    let (structure, given_up) = structure_faults(&reading);
    let mut faults: Vec<Located> = structure
        .iter()
        .map(|fault| Located {
            file: 0,
            location: Location::of(fault.line, fault.column),
            path: sources.structure.path.clone(),
            sentence: cx.localizer.words(&fault_sentences::sentence(fault)),
        })
        .collect();
    if let Some(method) = &reading.method {
        let wanted = Wanted::of(method, &structure);
        for (number, (language, source)) in sources.texts.iter().enumerate() {
            faults.extend(wanted.faults(cx, number + 1, *language, source));
        }
    }
    let mut output = located::report(cx, faults);
    output.messages.extend(given_up.iter().map(|path| {
        let at = reading.source_map.at(path);
        let location = Location::of(at.map(|at| at.line), at.map(|at| at.column));
        let place = clean::line(&path.to_string()).into();
        Located {
            file: 0,
            location,
            path: sources.structure.path.clone(),
            sentence: cx.localizer.say(&Phrase::CheckGivenUp { place }),
        }
        .line()
    }));
    if let (Status::Success, Some(method)) = (output.status, &reading.method) {
        output.results.push(routes(cx, method));
        if [Route::Short, Route::Full]
            .iter()
            .any(|way| minutes(method, *way).is_cut)
        {
            let sentence = cx.localizer.say(&Phrase::CheckLengthGivenUp);
            output.messages.push(sentence);
        }
    }
    output
}

/// The faults of structure, of meaning and of the order of questions, and the conditions on which the
/// check gave up.
fn structure_faults(reading: &Reading) -> (Vec<Fault>, Vec<ElementPath>) {
    let mut faults = reading.all_faults();
    let mut given_up = Vec::new();
    if let Some(method) = &reading.method {
        let found = unreachable(method, &reading.source_map, &faults);
        faults.extend(found.faults);
        given_up = found.given_up;
        if reading.faults.is_empty() {
            faults.extend(broken_promises(method, &reading.source_map));
        }
    }
    (faults, given_up)
}

/// The texts that each language must have.
struct Wanted {
    texts: Vec<ExpectedText>,
    joints: Vec<JointBudget>,
    /// The ids of unreadable elements, whose texts are not superfluous.
    unread: Vec<String>,
}

impl Wanted {
    fn of(method: &Method, faults: &[Fault]) -> Self {
        let misshapen = faults
            .iter()
            .filter(|fault| matches!(fault.kind, FaultKind::WrongType { .. }));
        let ids = misshapen.filter_map(|fault| {
            let path = fault.path.to_string();
            let mut ids = path.split('/').rev().filter_map(|segment| {
                let id = segment.strip_prefix('"')?.strip_suffix('"')?;
                Some(id.to_owned())
            });
            ids.next()
        });
        Self {
            texts: expected(method),
            joints: joint_budgets(method),
            unread: ids.collect(),
        }
    }

    fn faults(
        &self,
        cx: &CommandContext,
        file: usize,
        language: Language,
        source: &Source,
    ) -> Vec<Located> {
        let path = &source.path;
        let text = match &source.text {
            Ok(text) => text,
            Err(Unread::Fault(fault)) if fault.kind == StoreFaultKind::NotFound => {
                let language = language.own_name().into();
                return vec![Located {
                    file,
                    location: Location::Nowhere,
                    path: path.clone(),
                    sentence: cx.localizer.say(&Phrase::TextFileMissing { language }),
                }];
            }
            Err(unread) => return vec![unread_file(cx, file, path, unread)],
        };
        let mut faults = method_texts::faults(text, &self.texts, &self.joints);
        faults.retain(|fault| !self.follows(fault));
        let located = faults.into_iter().map(|fault| Located {
            file,
            location: Location::of(fault.line, None),
            path: path.clone(),
            sentence: cx
                .localizer
                .say(&text_fault_sentences::sentence(&fault.kind)),
        });
        located.collect()
    }

    /// Whether a text seems superfluous only because its element could not be read; that mistake is
    /// reported already.
    fn follows(&self, fault: &TextFault) -> bool {
        let TextFaultKind::Superfluous { text } = &fault.kind else {
            return false;
        };
        let message = text.split('.').next().unwrap_or(text);
        self.unread
            .iter()
            .any(|id| message.split('-').any(|part| part == id))
    }
}

fn unread_file(cx: &CommandContext, file: usize, path: &str, unread: &Unread) -> Located {
    let (location, words) = match unread {
        Unread::Fault(fault) => (Location::Nowhere, fault_words(fault)),
        Unread::NotText(location, encoding) => (*location, encoding_words(*encoding)),
    };
    Located {
        file,
        location,
        path: path.to_owned(),
        sentence: cx.localizer.words(&words),
    }
}

/// How many questions each route asks, and how long it takes.
fn routes(cx: &CommandContext, method: &Method) -> String {
    let length = |route| {
        let length = minutes(method, route);
        Words::from(Phrase::CheckLength {
            questions: count(length.questions),
            minutes: i64::from(length.minutes()),
        })
    };
    cx.localizer.say(&Phrase::CheckRoutes {
        short: length(Route::Short),
        full: length(Route::Full),
    })
}
