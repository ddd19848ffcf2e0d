//! A value of RON taken apart by one level, each part as it is written.

use std::borrow::Cow;
use std::fmt;

use ron::Options;
use ron::error::SpannedError;
use ron::value::RawValue;
use serde::Deserialize;
use serde::de::{Deserializer, MapAccess, SeqAccess, Visitor};

/// Some RON and the byte of the file at which it begins; comments may stand before the value.
#[derive(Clone, Copy, Debug)]
pub struct Piece<'a> {
    pub text: &'a str,
    pub offset: usize,
}

/// A part of a struct or map.
#[derive(Clone, Debug)]
pub struct Part<'a> {
    pub key: String,
    /// The byte of the file at which the key begins.
    pub key_offset: usize,
    pub value: Piece<'a>,
}

/// What a value is made of.
#[derive(Clone, Debug)]
pub enum Shape<'a> {
    /// A struct, a struct variant or a map.
    Named(Vec<Part<'a>>),
    /// A list, a tuple or what a variant wraps.
    Listed(Vec<Piece<'a>>),
}

impl<'a> Piece<'a> {
    /// Takes the value apart.
    ///
    /// # Errors
    /// The parser's error if it is neither a struct nor a list.
    pub fn shape(self, options: &Options) -> Result<Shape<'a>, SpannedError> {
        Ok(match options.from_str::<Raw<'a>>(self.text)? {
            Raw::Named(parts) => {
                let part = |(key, raw): (Cow<'a, str>, &'a str)| {
                    let value = self.within(raw);
                    let key_offset = match key {
                        Cow::Borrowed(key) => self.within(key).offset,
                        // With escapes in it, it is no name that belongs here.
                        Cow::Owned(_) => value.offset,
                    };
                    Part {
                        key: key.into_owned(),
                        key_offset,
                        value,
                    }
                };
                Shape::Named(parts.into_iter().map(part).collect())
            }
            Raw::Listed(items) => {
                Shape::Listed(items.into_iter().map(|raw| self.within(raw)).collect())
            }
        })
    }

    /// A part of this piece's own text as a piece.
    pub fn within(self, text: &'a str) -> Self {
        let offset = text.as_ptr().addr() - self.text.as_ptr().addr();
        Self {
            text,
            offset: self.offset + offset,
        }
    }

    /// The byte of the file at which the value itself begins, after comments.
    pub fn value_offset(self) -> usize {
        self.offset + (self.text.len() - after_comments(self.text).len())
    }

    /// Whether the value is a list in square brackets.
    pub fn is_list(self) -> bool {
        after_comments(self.text).starts_with('[')
    }
}

fn after_comments(text: &str) -> &str {
    let mut rest = text.trim_start();
    loop {
        if rest.starts_with("//") {
            rest = rest.split_once('\n').map_or("", |(_, after)| after);
        } else if rest.starts_with("/*") {
            rest = after_block(rest);
        } else {
            return rest;
        }
        rest = rest.trim_start();
    }
}

/// What follows a block comment, which may hold others.
fn after_block(text: &str) -> &str {
    let mut depth = 0_usize;
    let mut rest = text;
    loop {
        if let Some(after) = rest.strip_prefix("/*") {
            depth += 1;
            rest = after;
        } else if let Some(after) = rest.strip_prefix("*/") {
            depth = depth.saturating_sub(1);
            rest = after;
            if depth == 0 {
                return rest;
            }
        } else {
            let mut characters = rest.chars();
            if characters.next().is_none() {
                return rest;
            }
            rest = characters.as_str();
        }
    }
}

enum Raw<'a> {
    Named(Vec<(Cow<'a, str>, &'a str)>),
    Listed(Vec<&'a str>),
}

impl<'de> Deserialize<'de> for Raw<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a struct or a list")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Raw<'de>, A::Error> {
        let mut parts = Vec::new();
        while let Some((Key(key), value)) = map.next_entry::<_, &RawValue>()? {
            parts.push((key, value.get_ron()));
        }
        Ok(Raw::Named(parts))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Raw<'de>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = seq.next_element::<&RawValue>()? {
            items.push(item.get_ron());
        }
        Ok(Raw::Listed(items))
    }
}

/// The name of a part, which is an identifier in a struct and a text in a map.
#[derive(Deserialize)]
#[serde(transparent)]
struct Key<'a>(#[serde(borrow)] Cow<'a, str>);
