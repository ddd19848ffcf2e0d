//! A value of RON taken apart by one level, each part as it is written.

use std::fmt;

use ron::Options;
use ron::error::SpannedError;
use ron::value::RawValue;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};

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
        let mut cursor = Cursor { piece: self, at: 0 };
        Ok(match options.from_str::<Raw<'a>>(self.text)? {
            Raw::Named(parts) => {
                let located = parts.into_iter().map(|(key, raw)| cursor.part(key, raw));
                Shape::Named(located.collect())
            }
            Raw::Listed(items) => {
                let located = items.into_iter().map(|raw| cursor.value(raw));
                Shape::Listed(located.collect())
            }
        })
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

/// Finds the parts of a piece again, one after the other in the order in which they are written.
struct Cursor<'a> {
    piece: Piece<'a>,
    at: usize,
}

impl<'a> Cursor<'a> {
    fn part(&mut self, key: String, raw: &'a str) -> Part<'a> {
        let from = self.at;
        self.at += self.rest().find(&key).map_or(0, |at| at + key.len());
        let value = self.value(raw);
        // The last mention of the key before its value is the key; a comment may have named it.
        let before = self
            .piece
            .text
            .get(from..value.offset - self.piece.offset)
            .unwrap_or_default();
        let key_at = from + before.rfind(&key).unwrap_or(before.len());
        Part {
            key,
            key_offset: self.piece.offset + key_at,
            value,
        }
    }

    fn value(&mut self, raw: &'a str) -> Piece<'a> {
        let start = self.at + self.rest().find(raw).unwrap_or(0);
        self.at = start + raw.len();
        Piece {
            text: raw,
            offset: self.piece.offset + start,
        }
    }

    fn rest(&self) -> &'a str {
        self.piece.text.get(self.at..).unwrap_or_default()
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
    Named(Vec<(String, &'a str)>),
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
        while let Some(Key(key)) = map.next_key()? {
            let value: &RawValue = map.next_value()?;
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
struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(KeyVisitor)
    }
}

struct KeyVisitor;

impl Visitor<'_> for KeyVisitor {
    type Value = Key;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Key, E> {
        Ok(Key(text.to_owned()))
    }
}
