//! Fluent sources that can be read and put into words without harm.
//!
//! A method's texts come from anywhere, and the reader and the resolver of Fluent have corners in
//! which they panic or exhaust the stack. Sources that go there are refused whole: no text of a
//! sensible method nests that deep, chooses by a constant, holds a number of sixteen digits, or cuts
//! an escape short.

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement,
};

use super::ftl;

const DEEPEST: usize = 32;
const LONGEST_NUMBER: usize = 15;

/// The texts of the source; none if it cannot be used without harm. Texts with faults are left out.
#[cfg(feature = "internals")]
pub fn resource(source: &str) -> Option<fluent::FluentResource> {
    if harmful_line(source).is_some() {
        return None;
    }
    let resource =
        fluent::FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    let tame = resource.entries().all(is_tame);
    tame.then_some(resource)
}

/// The line on which brackets nest too deep to be read, or an escape is cut by a letter at which
/// the reader would fall over.
pub fn harmful_line(source: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (offset, byte) in source.bytes().enumerate() {
        match byte {
            b'{' | b'(' => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            b'\n' if begins_entry(source.get(offset + 1..).unwrap_or_default()) => depth = 0,
            b'\\' if is_cut_escape(source.get(offset + 1..).unwrap_or_default()) => {
                return Some(ftl::Lines::of(source).line_at(offset));
            }
            _ => {}
        }
        if depth > DEEPEST {
            return Some(ftl::Lines::of(source).line_at(offset));
        }
    }
    None
}

/// Whether an escape begins that a letter of several bytes cuts short: to report it, the reader
/// takes the first byte of that letter alone.
fn is_cut_escape(rest: &str) -> bool {
    let (digits, length) = match rest.as_bytes().first() {
        Some(b'u') => (rest.get(1..), 4),
        Some(b'U') => (rest.get(1..), 6),
        _ => return false,
    };
    let mut after = digits.unwrap_or_default().chars().take(length);
    after
        .find(|letter| !letter.is_ascii_hexdigit())
        .is_some_and(|letter| !letter.is_ascii())
}

/// Whether the entry can be put into words without harm.
pub fn is_tame(entry: &Entry<&str>) -> bool {
    match entry {
        Entry::Message(message) => {
            let attributes = message.attributes.iter().map(|attribute| &attribute.value);
            message.value.iter().chain(attributes).all(pattern_is_tame)
        }
        Entry::Term(term) => {
            let attributes = term.attributes.iter().map(|attribute| &attribute.value);
            std::iter::once(&term.value)
                .chain(attributes)
                .all(pattern_is_tame)
        }
        _ => true,
    }
}

/// Whether a name and an equals sign follow: nothing begun before goes on after them.
fn begins_entry(rest: &str) -> bool {
    let name = rest.strip_prefix('-').unwrap_or(rest);
    let after = name.trim_start_matches(|c: char| c.is_ascii_alphanumeric() || "_-".contains(c));
    after.len() < name.len() && after.trim_start_matches(' ').starts_with('=')
}

fn pattern_is_tame(pattern: &Pattern<&str>) -> bool {
    pattern.elements.iter().all(|element| match element {
        PatternElement::TextElement { .. } => true,
        PatternElement::Placeable { expression } => match expression {
            Expression::Inline(inline) => inline_is_tame(inline),
            Expression::Select { selector, variants } => {
                let constant = matches!(
                    selector,
                    InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. }
                );
                !constant
                    && inline_is_tame(selector)
                    && variants
                        .iter()
                        .all(|variant| pattern_is_tame(&variant.value))
            }
        },
    })
}

fn inline_is_tame(inline: &InlineExpression<&str>) -> bool {
    match inline {
        InlineExpression::NumberLiteral { value } => value.len() <= LONGEST_NUMBER,
        InlineExpression::Placeable { .. } => false,
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference {
            arguments: Some(arguments),
            ..
        } => arguments_are_tame(arguments),
        _ => true,
    }
}

fn arguments_are_tame(arguments: &CallArguments<&str>) -> bool {
    let named = arguments.named.iter().map(|argument| &argument.value);
    arguments.positional.iter().chain(named).all(inline_is_tame)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ordinary_texts_are_tame() {
        let source = "-t = T\na = { $n ->\n    [one] { -t(case: \"x\") } (one :)\n   *[other] { NUMBER($n) }\n }\n    .hint = { a }\n";
        assert!(resource(source).is_some());
        let sad = "a = :( {\"{\"}\n".repeat(200);
        assert_eq!(harmful_line(&sad), None);
    }

    #[test]
    fn a_source_that_nests_deep_is_refused_before_it_is_read() {
        for opened in ["{", "F(", "{\n"] {
            let source = format!("a = A\nb = {{ {}", opened.repeat(200_000));
            assert!(harmful_line(&source).is_some(), "{opened}");
            assert!(resource(&source).is_none());
        }
    }

    #[test]
    fn an_escape_that_is_cut_by_a_letter_of_several_bytes_is_refused_before_it_is_read() {
        for cut in ["\\u00\u{e9}", "\\U0001F\u{e9}", "\\u\u{1f600}"] {
            let source = format!("a = A\nb = {{ \"{cut}\" }}\n");
            assert_eq!(harmful_line(&source), Some(2), "{cut}");
            assert!(resource(&source).is_none());
        }
        for whole in ["\\u00e9\u{e9}", "\\U01F600\u{e9}", "\\u00 e9", "\\u{e9}"] {
            let source = format!("a = {{ \"{whole}\" }}\n");
            assert!(resource(&source).is_some(), "{whole}");
        }
    }

    #[test]
    fn what_makes_the_resolver_panic_is_refused() {
        let number = format!("1.1{}", "0".repeat(30));
        for harmful in [
            "{ 1 ->\n *[x] y\n }".to_owned(),
            "{ \"s\" ->\n *[x] y\n }".to_owned(),
            "{ { $x } }".to_owned(),
            format!("{{ NUMBER({number}) ->\n *[x] y\n }}"),
        ] {
            assert!(resource(&format!("a = {harmful}\n")).is_none(), "{harmful}");
        }
    }
}
