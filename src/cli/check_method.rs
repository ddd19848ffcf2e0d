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
use crate::method::expected_texts::{expected, joint_budgets};
use crate::method::fault::{Fault, FaultKind};
use crate::method::reading::{self, Reading};
use crate::method::ron_fault::Encoding;
use crate::method::{BUILT_IN, Method, source_map};
use crate::session::Route;
use crate::store::content::read_method;
use crate::store::disk::real::RealDisk;
use crate::store::fault::FaultKind as StoreFaultKind;
use crate::text::method_texts::{self, TextFault, TextFaultKind};
use crate::text::{Language, Localizer, Phrase, Words, clean, count};

/// A method and its texts in each language.
pub(crate) struct Sources {
    structure: Source,
    texts: [Source; Language::ALL.len()],
}

/// A file, or why it could not be read.
struct Source {
    path: String,
    text: Result<String, Located>,
}

impl Sources {
    pub(crate) fn built_in() -> Self {
        let source = |path: String, text: &str| Source {
            path,
            text: Ok(text.to_owned()),
        };
        Self {
            structure: source("vises/method.ron".to_owned(), BUILT_IN),
            texts: Language::ALL.map(|language| {
                let text = Localizer::built_in_texts(language);
                source(format!("vises/{language}.ftl"), text)
            }),
        }
    }

    /// The method in a file, with the text files beside it.
    pub(crate) fn beside(path: &Path, bytes: &[u8]) -> Self {
        Self {
            structure: Source {
                path: shown(path),
                text: text_of(bytes),
            },
            texts: Language::ALL.map(|language| {
                let path = path.with_file_name(format!("{language}.ftl"));
                let text = match read_method(&RealDisk, &path) {
                    Ok(bytes) => text_of(&bytes),
                    Err(fault) if fault.kind == StoreFaultKind::NotFound => {
                        let language = language.own_name().into();
                        let missing = Phrase::TextFileMissing { language };
                        Err((Location::Nowhere, missing.into()))
                    }
                    Err(fault) => Err((Location::Nowhere, fault_words(&fault))),
                };
                let path = shown(&path);
                Source { path, text }
            }),
        }
    }
}

/// The text, or the place from which on it is not UTF-8.
fn text_of(bytes: &[u8]) -> Result<String, Located> {
    str::from_utf8(bytes).map(str::to_owned).map_err(|error| {
        let (good, _) = bytes
            .split_at_checked(error.valid_up_to())
            .unwrap_or_default();
        let end = source_map::Location::end_of(&String::from_utf8_lossy(good));
        (Location::At(end), encoding_words(Encoding::of(bytes)))
    })
}

/// Reports all faults of a method, or how long its routes are.
pub(crate) fn check(cx: &CommandContext, sources: &Sources) -> Output {
    let path = sources.structure.path.as_str();
    let text = match &sources.structure.text {
        Ok(text) => text,
        Err(unread) => return located::report(cx, &[(path, vec![unread.clone()])]),
    };
    let reading = reading::read(text);
    let (structure, given_up) = structure_faults(&reading);
    let sentence = |fault: &Fault| (fault.location.into(), fault_sentences::sentence(fault));
    let mut files = vec![(path, structure.iter().map(sentence).collect())];
    if let Some(method) = &reading.method {
        files.extend(text_faults(method, &structure, &sources.texts));
    }
    let mut output = located::report(cx, &files);
    output.messages.extend(given_up.iter().map(|element| {
        let location = Location::from(reading.source_map.at(element));
        let place = clean::line(&element.to_string()).into();
        location.line(path, &cx.localizer.say(&Phrase::CheckGivenUp { place }))
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

/// The faults of the texts in each language, given those of the structure.
fn text_faults<'s>(
    method: &Method,
    structure: &[Fault],
    sources: &'s [Source],
) -> Vec<(&'s str, Vec<Located>)> {
    let (texts, joints) = (expected(method), joint_budgets(method));
    let unread: Vec<String> = structure.iter().filter_map(unread_id).collect();
    let faults = |text: &str| {
        let mut faults = method_texts::faults(text, &texts, &joints);
        faults.retain(|fault| !follows(fault, &unread));
        let located = faults.iter().map(|fault| {
            let sentence = text_fault_sentences::sentence(&fault.kind);
            let location = fault.line.map_or(Location::Nowhere, Location::Line);
            (location, sentence.into())
        });
        located.collect()
    };
    let files = sources.iter().map(|source| match &source.text {
        Ok(text) => (source.path.as_str(), faults(text)),
        Err(unread) => (source.path.as_str(), vec![unread.clone()]),
    });
    files.collect()
}

/// The id of an element that could not be read.
fn unread_id(fault: &Fault) -> Option<String> {
    let FaultKind::WrongType { .. } = fault.kind else {
        return None;
    };
    let path = fault.path.to_string();
    let mut ids = path
        .split('/')
        .rev()
        .filter_map(|segment| segment.strip_prefix('"')?.strip_suffix('"'));
    ids.next().map(str::to_owned)
}

/// Whether a text seems superfluous only because its element could not be read; that mistake is
/// reported already.
fn follows(fault: &TextFault, unread: &[String]) -> bool {
    let TextFaultKind::Superfluous { text } = &fault.kind else {
        return false;
    };
    let message = text.split('.').next().unwrap_or(text);
    let mut parts = message.split('-');
    parts.any(|part| unread.iter().any(|id| id == part))
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
