//! The walk through a method file: part by part, element by element.

use std::collections::BTreeMap;

use serde::de::{DeserializeOwned, IgnoredAny};

use super::reader::Reader;
use super::shape::{Part, Piece, Shape};
use crate::method::bounds::Bounds;
use crate::method::condition::FieldPath;
use crate::method::element_path::ElementPath;
use crate::method::fault::{Fault, FaultKind};
use crate::method::id::{Id, Illegal};
use crate::method::pathway_plan::{PathwayPlan, Proof};
use crate::method::question::Choice;
use crate::method::roles::Roles;
use crate::method::{FORMAT, Method};

/// A hundred times what people answer in an evening.
const MOST_QUESTIONS: usize = 2_000;

const METHOD: &[&str] = &[
    "format",
    "id",
    "version",
    "principles",
    "lexicon",
    "lists",
    "stages",
    "questions",
    "roles",
    "bounds",
    "pathway",
    "gaps",
    "red_flags",
    "time",
];
const ROLES: &[&str] = &[
    "title",
    "standing",
    "heard_from",
    "territory",
    "evaluative",
    "next_steps",
];
/// Roles that nothing needs to play.
const OPTIONAL: &[&str] = &["territory", "evaluative", "next_steps"];
const PATHWAY: &[&str] = &["lanes", "links", "thread", "proof"];

type Sections<'a> = BTreeMap<&'static str, (ElementPath, Part<'a>)>;

impl<'a> Reader<'a> {
    /// The method, as far as it reads; none if the file is not RON, of a newer format or too large.
    pub(super) fn read(&mut self, source: &'a str) -> Option<Method> {
        if let Err(error) = self.options.from_str::<IgnoredAny>(source) {
            let reason = (&error.code).into();
            self.fault(
                (&error).into(),
                ElementPath::default(),
                FaultKind::NotRon { reason },
            );
            return None;
        }
        // The extensions that the file switches on count for every part of it.
        if let Ok(whole) = ron::Deserializer::from_str_with_options(source, &self.options) {
            let extensions = whole.extensions();
            self.options = std::mem::take(&mut self.options).with_default_extension(extensions);
        }
        let whole = Piece {
            text: source,
            offset: 0,
        };
        let mut sections = self.sections(whole, &ElementPath::default(), "Method", METHOD);
        let format = self.single::<u32>(&mut sections, "format");
        let too_new = format.filter(|format| *format > FORMAT).map(|format| {
            let path = ElementPath::of("format");
            Fault::of(&self.source_map, path, FaultKind::TooNew { format })
        });
        if let Some(fault) = too_new.or_else(|| self.too_large(&sections)) {
            self.faults = vec![fault];
            return None;
        }
        self.method(sections)
    }

    /// That there are more questions than can be looked at in bearable time.
    fn too_large(&self, sections: &Sections<'a>) -> Option<Fault> {
        let (path, part) = sections.get("questions")?;
        let Ok(Shape::Listed(questions)) = part.value.shape(&self.options) else {
            return None;
        };
        let kind = FaultKind::TooLarge {
            questions: questions.len(),
            most: MOST_QUESTIONS,
        };
        (questions.len() > MOST_QUESTIONS).then(|| Fault::of(&self.source_map, path.clone(), kind))
    }

    /// The method of all that reads. What does not read is marked so, and something stands in for
    /// it that no check looks at.
    fn method(&mut self, mut sections: Sections<'a>) -> Option<Method> {
        let unread: Id = "unread".parse().ok()?;
        Some(Method {
            format: FORMAT,
            id: self.name(&mut sections, "id", &unread),
            roles: self.roles(&mut sections, &unread),
            bounds: self.single(&mut sections, "bounds").unwrap_or(Bounds {
                short_questions: usize::MAX,
                short_inputs: usize::MAX,
                short_in_cell: 0,
                crossed_sources: 0,
            }),
            version: self.single(&mut sections, "version").unwrap_or_default(),
            principles: self.elements(&mut sections, "principles"),
            lexicon: self.elements(&mut sections, "lexicon"),
            lists: self.lists(&mut sections),
            stages: self.elements(&mut sections, "stages"),
            questions: self.elements(&mut sections, "questions"),
            pathway: self.pathway(&mut sections, &unread)?,
            gaps: self.elements(&mut sections, "gaps"),
            red_flags: self.elements(&mut sections, "red_flags"),
            time: self.single(&mut sections, "time").unwrap_or_default(),
        })
    }

    fn name(&mut self, sections: &mut Sections<'a>, part: &str, unread: &Id) -> Id {
        let id = self.single::<Id>(sections, part);
        id.unwrap_or_else(|| unread.clone())
    }

    fn roles(&mut self, sections: &mut Sections<'a>, unread: &Id) -> Roles {
        let mut parts = match sections.remove("roles") {
            Some((path, part)) => self.sections(part.value, &path, "Roles", ROLES),
            None => Sections::new(),
        };
        Roles {
            title: self.name(&mut parts, "title", unread),
            standing: self.name(&mut parts, "standing", unread),
            heard_from: self.name(&mut parts, "heard_from", unread),
            territory: self.single(&mut parts, "territory").flatten(),
            evaluative: self.single(&mut parts, "evaluative").flatten(),
            next_steps: self.single(&mut parts, "next_steps").flatten(),
        }
    }

    fn pathway(&mut self, sections: &mut Sections<'a>, unread: &Id) -> Option<PathwayPlan> {
        let mut parts = match sections.remove("pathway") {
            Some((path, part)) => self.sections(part.value, &path, "PathwayPlan", PATHWAY),
            None => Sections::new(),
        };
        Some(PathwayPlan {
            lanes: self.elements(&mut parts, "lanes"),
            links: self.elements(&mut parts, "links"),
            thread: self.elements(&mut parts, "thread"),
            proof: match self.single(&mut parts, "proof") {
                Some(proof) => proof,
                None => Proof {
                    of: unread.clone(),
                    when: Vec::new(),
                    concerned: unread.clone(),
                    about: FieldPath {
                        question: unread.clone(),
                        field: unread.clone(),
                    },
                    source: unread.clone(),
                    from: unread.clone(),
                    verdict: unread.clone(),
                    against: unread.as_str().parse().ok()?,
                },
            },
        })
    }

    /// The named parts of a struct that must have these and no others.
    fn sections(
        &mut self,
        piece: Piece<'a>,
        path: &ElementPath,
        name: &'static str,
        expected: &'static [&'static str],
    ) -> Sections<'a> {
        self.source_map
            .note(path.clone(), self.lines.location(piece.value_offset()));
        let outer = Some(name.to_owned());
        let parts = match piece.shape(&self.options) {
            Ok(Shape::Named(parts)) => parts,
            Ok(Shape::Listed(_)) => {
                let error = ron::Error::ExpectedNamedStructLike(name);
                self.misfit(path, piece.value_offset(), &error);
                return Sections::new();
            }
            Err(error) => {
                self.unreadable(path, piece, &error);
                return Sections::new();
            }
        };
        let mut sections = Sections::new();
        for part in parts {
            let inner = path.part(&part.key);
            let offset = part.key_offset;
            let Some(field) = expected.iter().find(|known| **known == part.key) else {
                let found = part.key;
                let error = ron::Error::NoSuchStructField {
                    expected,
                    found,
                    outer: outer.clone(),
                };
                self.wrong(inner, offset, &error);
                continue;
            };
            self.source_map
                .note(inner.clone(), self.lines.location(offset));
            if sections.insert(*field, (inner.clone(), part)).is_some() {
                let outer = outer.clone();
                self.wrong(
                    inner,
                    offset,
                    &ron::Error::DuplicateStructField { field, outer },
                );
            }
        }
        for field in expected {
            if !sections.contains_key(field) && !OPTIONAL.contains(field) {
                let outer = outer.clone();
                let error = ron::Error::MissingStructField { field, outer };
                self.wrong(path.clone(), piece.value_offset(), &error);
                self.source_map.mark_unread(path.part(field));
            }
        }
        sections
    }

    /// A part that is read as a whole.
    fn single<T: DeserializeOwned>(
        &mut self,
        sections: &mut Sections<'a>,
        name: &str,
    ) -> Option<T> {
        let (path, part) = sections.remove(name)?;
        self.note_within(part.value, &path);
        self.value(part.value, &path)
    }

    /// A part that is a list, each element of it read by itself.
    fn elements<T: DeserializeOwned>(&mut self, sections: &mut Sections<'a>, name: &str) -> Vec<T> {
        let Some((path, part)) = sections.remove(name) else {
            return Vec::new();
        };
        self.each(part.value, &path)
    }

    fn each<T: DeserializeOwned>(&mut self, piece: Piece<'a>, path: &ElementPath) -> Vec<T> {
        let items = match piece.shape(&self.options) {
            Ok(Shape::Listed(items)) if piece.is_list() => items,
            Ok(_) => {
                self.misfit(path, piece.value_offset(), &ron::Error::ExpectedArray);
                return Vec::new();
            }
            Err(error) => {
                self.unreadable(path, piece, &error);
                return Vec::new();
            }
        };
        let mut read = Vec::new();
        for (index, item) in items.into_iter().enumerate() {
            let inner = self.element_path(path, index, item);
            self.note_element(item, &inner);
            read.extend(self.value::<T>(item, &inner));
        }
        read
    }

    fn lists(&mut self, sections: &mut Sections<'a>) -> BTreeMap<Id, Vec<Choice>> {
        let mut lists = BTreeMap::new();
        let Some((path, part)) = sections.remove("lists") else {
            return lists;
        };
        let parts = match part.value.shape(&self.options) {
            Ok(Shape::Named(parts)) => parts,
            Ok(Shape::Listed(_)) => {
                let offset = part.value.value_offset();
                self.misfit(&path, offset, &ron::Error::ExpectedMap);
                return lists;
            }
            Err(error) => {
                self.unreadable(&path, part.value, &error);
                return lists;
            }
        };
        for part in parts {
            let inner = path.item(&part.key);
            let location = self.lines.location(part.key_offset);
            self.source_map.note(inner.clone(), location);
            let choices = self.each(part.value, &inner);
            let kind = match part.key.parse::<Id>() {
                Ok(id) if !lists.contains_key(&id) => {
                    lists.insert(id, choices);
                    continue;
                }
                Ok(_) => FaultKind::DuplicateId { id: part.key },
                Err(Illegal { given, pattern }) => FaultKind::IllegalId {
                    given,
                    pattern: pattern.to_owned(),
                },
            };
            self.fault(location, inner, kind);
        }
        lists
    }

    fn value<T: DeserializeOwned>(&mut self, piece: Piece<'a>, path: &ElementPath) -> Option<T> {
        match self.options.from_str(piece.text) {
            Ok(value) => Some(value),
            Err(error) => {
                self.unreadable(path, piece, &error);
                None
            }
        }
    }
}
