//! Where the elements of a file stand, and what is said of those that cannot be read.

use ron::Options;
use ron::error::SpannedError;
use ron::extensions::Extensions;

use super::lines::Lines;
use super::shape::{Piece, Shape};
use crate::method::element_path::ElementPath;
use crate::method::fault::{Fault, FaultKind};
use crate::method::id::Illegal;
use crate::method::ron_fault::RonFault;
use crate::method::source_map::{Location, SourceMap};

/// A file on its way to being read.
pub(super) struct Reader<'a> {
    pub(super) lines: Lines<'a>,
    pub(super) options: Options,
    pub(super) faults: Vec<Fault>,
    pub(super) source_map: SourceMap,
}

impl<'a> Reader<'a> {
    pub(super) fn of(source: &'a str) -> Self {
        Self {
            lines: Lines::of(source),
            options: Options::default().with_default_extension(Extensions::IMPLICIT_SOME),
            faults: Vec::new(),
            source_map: SourceMap::default(),
        }
    }

    /// How an element of a list is named: by its id or code, or by its place.
    pub(super) fn element_path(
        &self,
        list: &ElementPath,
        index: usize,
        item: Piece<'a>,
    ) -> ElementPath {
        let name = match item.shape(&self.options) {
            Ok(Shape::Named(parts)) => parts
                .into_iter()
                .find(|part| matches!(part.key.as_str(), "id" | "code"))
                .and_then(|part| self.options.from_str::<String>(part.value.text).ok()),
            Ok(Shape::Listed(_)) => None,
            Err(_) => self.options.from_str::<String>(item.text).ok(),
        };
        name.map_or_else(|| list.nth(index + 1), |name| list.item(name))
    }

    pub(super) fn note_element(&mut self, item: Piece<'a>, path: &ElementPath) {
        let location = self.lines.location(item.value_offset());
        self.source_map.note(path.clone(), location);
        self.note_within(item, path);
    }

    /// Notes where everything within a value stands. What a variant wraps belongs to the element
    /// that holds the variant, so that the fields of `asked: rows(..)` are the question's.
    pub(super) fn note_within(&mut self, piece: Piece<'a>, path: &ElementPath) {
        match piece.shape(&self.options) {
            Ok(Shape::Named(parts)) => {
                for part in parts {
                    let inner = path.part(&part.key);
                    let location = self.lines.location(part.key_offset);
                    self.source_map.note(inner.clone(), location);
                    self.note_within(part.value, &inner);
                }
            }
            Ok(Shape::Listed(items)) if piece.is_list() => {
                for (index, item) in items.into_iter().enumerate() {
                    let inner = self.element_path(path, index, item);
                    self.note_element(item, &inner);
                }
            }
            Ok(Shape::Listed(items)) => {
                let holder = path.parent().unwrap_or_default();
                for item in items {
                    if matches!(item.shape(&self.options), Ok(Shape::Named(_))) {
                        self.note_within(item, &holder);
                    }
                }
            }
            Err(_) => {}
        }
    }

    /// Something is of another shape than wanted, and nothing in it can be read.
    pub(super) fn misfit(&mut self, path: &ElementPath, offset: usize, error: &ron::Error) {
        self.wrong(path.clone(), offset, error);
        self.source_map.mark_unread(path.clone());
    }

    pub(super) fn wrong(&mut self, path: ElementPath, offset: usize, error: &ron::Error) {
        let reason = error.into();
        let location = self.lines.location(offset);
        self.fault(location, path, FaultKind::WrongType { reason });
    }

    pub(super) fn fault(&mut self, location: Location, path: ElementPath, kind: FaultKind) {
        self.faults.push(Fault {
            location: Some(location),
            path,
            kind,
        });
    }

    pub(super) fn unreadable(
        &mut self,
        path: &ElementPath,
        piece: Piece<'a>,
        error: &SpannedError,
    ) {
        let location = self.lines.within(piece.offset, error.into());
        let kind = match (&error.code).into() {
            RonFault::IllegalName(Illegal { given, pattern }) => FaultKind::IllegalId {
                given,
                pattern: pattern.to_owned(),
            },
            reason => FaultKind::WrongType { reason },
        };
        self.fault(location, path.clone(), kind);
        self.source_map.mark_unread(path.clone());
    }
}
