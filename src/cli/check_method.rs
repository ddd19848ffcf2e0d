//! The faults of a method: of its shape, its meaning, its way through the questions, and its texts
//! in every language; and, where there is none, how long its paths are.

use std::path::Path;

use super::located::{Located, Location, shown};
use super::setting::Setting;
use super::told::{Ending, Told};
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

/// What a method consists of: its own file, and one of texts for each language.
pub(crate) struct Sources {
    structure: Source,
    texts: Vec<(Language, Source)>,
}

/// A file, as far as it could be read.
struct Source {
    path: String,
    text: Result<String, Unread>,
}

/// Why a file has no text.
enum Unread {
    /// It could not be read.
    Fault(StoreFault),
    /// It is not UTF-8, from that place on.
    NotText(Location, Encoding),
}

impl Sources {
    /// The built-in method.
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

    /// A method whose file is there, with the files of texts beside it.
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

/// All faults of a method, or how long its paths are.
pub(crate) fn check(setting: &Setting, sources: &Sources) -> Told {
    let text = match &sources.structure.text {
        Ok(text) => text,
        Err(unread) => {
            let fault = unread_file(setting, 0, &sources.structure.path, unread);
            return located::report(setting, vec![fault]);
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
            sentence: setting.localizer.words(&fault_sentences::sentence(fault)),
        })
        .collect();
    if let Some(method) = &reading.method {
        let wanted = Wanted::of(method, &structure);
        for (number, (language, source)) in sources.texts.iter().enumerate() {
            faults.extend(wanted.faults(setting, number + 1, *language, source));
        }
    }
    let mut told = located::report(setting, faults);
    told.messages.extend(given_up.iter().map(|path| {
        let at = reading.source_map.at(path);
        let location = Location::of(at.map(|at| at.line), at.map(|at| at.column));
        let place = clean::line(&path.to_string()).into();
        Located {
            file: 0,
            location,
            path: sources.structure.path.clone(),
            sentence: setting.localizer.say(&Phrase::CheckGivenUp { place }),
        }
        .line()
    }));
    if let (Ending::Done, Some(method)) = (told.ending, &reading.method) {
        told.results.push(paths(setting, method));
        if [Route::Short, Route::Full]
            .iter()
            .any(|way| minutes(method, *way).is_cut)
        {
            let sentence = setting.localizer.say(&Phrase::CheckLengthGivenUp);
            told.messages.push(sentence);
        }
    }
    told
}

/// The faults of shape, of meaning and of the way through the questions; and the conditions that
/// were not looked at to the end.
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

/// What is expected of the texts in each language.
struct Wanted {
    texts: Vec<ExpectedText>,
    joints: Vec<JointBudget>,
    /// The ids of elements that could not be read: their texts have something to belong to.
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
        setting: &Setting,
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
                    sentence: setting.localizer.say(&Phrase::TextFileMissing { language }),
                }];
            }
            Err(unread) => return vec![unread_file(setting, file, path, unread)],
        };
        let mut faults = method_texts::faults(text, &self.texts, &self.joints);
        faults.retain(|fault| !self.follows(fault));
        let located = faults.into_iter().map(|fault| Located {
            file,
            location: Location::of(fault.line, None),
            path: path.clone(),
            sentence: setting
                .localizer
                .say(&text_fault_sentences::sentence(&fault.kind)),
        });
        located.collect()
    }

    /// Whether a text only seems to be of no use, since what it belongs to could not be read: one
    /// mistake is told once.
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

fn unread_file(setting: &Setting, file: usize, path: &str, unread: &Unread) -> Located {
    let (location, words) = match unread {
        Unread::Fault(fault) => (Location::Nowhere, fault_words(fault)),
        Unread::NotText(location, encoding) => (*location, encoding_words(*encoding)),
    };
    Located {
        file,
        location,
        path: path.to_owned(),
        sentence: setting.localizer.words(&words),
    }
}

/// How many questions each route asks, and how long they take.
fn paths(setting: &Setting, method: &Method) -> String {
    let length = |way| {
        let length = minutes(method, way);
        Words::from(Phrase::CheckLength {
            questions: count(length.questions),
            minutes: i64::from(length.minutes()),
        })
    };
    setting.localizer.say(&Phrase::CheckPaths {
        short: length(Route::Short),
        full: length(Route::Full),
    })
}
