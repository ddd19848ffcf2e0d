//! How long a text can become: its longest form over all that its selectors may choose.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use super::source::Source;

/// Beyond so many combinations each selector is taken at its longest by itself.
const MOST_COMBINATIONS: usize = 256;
/// Mentions of mentions are followed so far; deeper they count nothing.
const DEEPEST: usize = 8;

/// What each variable chooses: a key, or none for the default.
type Choices<'s> = BTreeMap<&'s str, Option<&'s str>>;

/// The characters of the longest form. Selectors on one variable choose alike; what variables bring
/// in is not counted, for it is not the method's.
pub(super) fn longest<'s>(source: &Source<'s, '_>, pattern: &Pattern<&'s str>) -> usize {
    let mut keys: BTreeMap<&'s str, BTreeSet<&'s str>> = BTreeMap::new();
    collect(source, pattern, DEEPEST, &mut keys);
    let combinations = keys
        .values()
        .try_fold(1_usize, |product, keys| product.checked_mul(keys.len() + 1));
    if combinations.is_none_or(|combinations| combinations > MOST_COMBINATIONS) {
        return measure(source, pattern, DEEPEST, &Choices::new());
    }
    let mut all = vec![Choices::new()];
    for (variable, keys) in &keys {
        let chosen: Vec<_> = std::iter::once(None)
            .chain(keys.iter().copied().map(Some))
            .collect();
        all = all
            .iter()
            .flat_map(|choices| {
                chosen.iter().map(|key| {
                    let mut choices = choices.clone();
                    choices.insert(variable, *key);
                    choices
                })
            })
            .collect();
    }
    all.iter()
        .map(|choices| measure(source, pattern, DEEPEST, choices))
        .max()
        .unwrap_or(0)
}

/// Gathers the keys that variables are compared with.
fn collect<'s>(
    source: &Source<'s, '_>,
    pattern: &Pattern<&'s str>,
    depth: usize,
    keys: &mut BTreeMap<&'s str, BTreeSet<&'s str>>,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                if let InlineExpression::VariableReference { id } = selector {
                    let own = variants.iter().filter(|variant| !variant.default);
                    keys.entry(id.name)
                        .or_default()
                        .extend(own.map(|variant| key(&variant.key)));
                }
                for variant in variants {
                    collect(source, &variant.value, depth, keys);
                }
            }
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } if depth > 0 => {
                if let InlineExpression::MessageReference { .. } = inline
                    && let Some(pattern) = mentioned(source, inline)
                {
                    collect(source, pattern, depth - 1, keys);
                }
            }
            _ => {}
        }
    }
}

fn measure(
    source: &Source<'_, '_>,
    pattern: &Pattern<&str>,
    depth: usize,
    choices: &Choices<'_>,
) -> usize {
    pattern
        .elements
        .iter()
        .map(|element| match element {
            PatternElement::TextElement { value } => value.chars().count(),
            PatternElement::Placeable {
                expression: Expression::Inline(inline),
            } => measure_inline(source, inline, depth, choices),
            PatternElement::Placeable {
                expression: Expression::Select { selector, variants },
            } => {
                let choice = match selector {
                    InlineExpression::VariableReference { id } => choices.get(id.name),
                    _ => None,
                };
                let of = |pattern| measure(source, pattern, depth, choices);
                let chosen = choice.and_then(|choice| {
                    let named =
                        |wanted: &str| variants.iter().find(|variant| key(&variant.key) == wanted);
                    choice
                        .and_then(named)
                        .or_else(|| variants.iter().find(|v| v.default))
                });
                match chosen {
                    Some(variant) => of(&variant.value),
                    None => variants.iter().map(|v| of(&v.value)).max().unwrap_or(0),
                }
            }
        })
        .sum()
}

fn measure_inline(
    source: &Source<'_, '_>,
    inline: &InlineExpression<&str>,
    depth: usize,
    choices: &Choices<'_>,
) -> usize {
    match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            value.chars().count()
        }
        InlineExpression::MessageReference { .. } if depth > 0 => mentioned(source, inline)
            .map_or(0, |pattern| measure(source, pattern, depth - 1, choices)),
        // A term sees none of the variables of the text.
        InlineExpression::TermReference { .. } if depth > 0 => mentioned(source, inline)
            .map_or(0, |pattern| {
                measure(source, pattern, depth - 1, &Choices::new())
            }),
        _ => 0,
    }
}

fn mentioned<'s, 'r>(
    source: &Source<'s, 'r>,
    inline: &InlineExpression<&str>,
) -> Option<&'r Pattern<&'s str>> {
    match inline {
        InlineExpression::MessageReference { id, attribute } => source
            .text((id.name, attribute.as_ref().map(|attribute| attribute.name)))
            .map(|(_, pattern)| pattern),
        InlineExpression::TermReference { id, attribute, .. } => {
            source.term((id.name, attribute.as_ref().map(|attribute| attribute.name)))
        }
        _ => None,
    }
}

const fn key<'s>(key: &VariantKey<&'s str>) -> &'s str {
    match key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}
