//! Texts that share one page: their budget is a joint one.

use fluent_syntax::ast::Pattern;
use fluent_syntax::parser;

use super::length;
use super::source::Source;
use super::{TextFault, TextFaultKind};
use crate::method::expected_texts::JointBudget;
use crate::text::ftl;
use crate::text::language::Language;
use crate::text::tame;

/// The messages whose attributes together are longer than their budget, in the order in which they
/// are given. A source that cannot be read safely has none; that is a fault of its own.
pub fn joint_faults(language: Language, ftl: &str, joints: &[JointBudget]) -> Vec<TextFault> {
    if tame::harmful_line(ftl).is_some() {
        return Vec::new();
    }
    let resource = match parser::parse_runtime(ftl) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    let source = Source::new(&resource);
    let lines = ftl::Lines::of(ftl);
    let fault = |joint: &JointBudget| {
        let parts = joint.attributes.iter();
        let texts = parts.filter_map(|part| source.text((&joint.message, Some(part))));
        // Measured as one text, so that selectors on one variable choose alike in all of them.
        let elements = texts.flat_map(|(_, pattern)| pattern.elements.clone());
        let whole = Pattern {
            elements: elements.collect(),
        };
        let characters = length::longest(&source, &whole);
        (characters > joint.budget).then(|| TextFault {
            language,
            line: source
                .message_name(&joint.message)
                .map(|name| lines.line_of(name)),
            kind: TextFaultKind::OverBudget {
                message: joint.message.clone(),
                attribute: Some(joint.attributes.join(" + ")),
                characters,
                budget: joint.budget,
            },
        })
    };
    joints.iter().filter_map(fault).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(ftl: &str) -> Vec<usize> {
        let joint = JointBudget {
            message: "a".to_owned(),
            attributes: &["why", "example"],
            budget: 4,
        };
        joint_faults(Language::En, ftl, &[joint])
            .into_iter()
            .map(|fault| match fault.kind {
                TextFaultKind::OverBudget { characters, .. } => characters,
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn parts_that_are_too_long_together_are_reported_and_others_are_not() {
        assert_eq!(found("a = A\n    .why = 12\n    .example = 345\n"), [5]);
        assert_eq!(
            found("a = A\n    .why = 12\n    .example = 34\n    .title = 567\n"),
            []
        );
        assert_eq!(found("b = B\n"), []);
    }

    #[test]
    fn parts_that_never_come_together_are_not_added_up() {
        let select = |one: &str, other: &str| {
            format!("{{ $x ->\n        [one] {one}\n       *[other] {other}\n    }}\n")
        };
        let ftl = format!(
            "a = A\n    .why = {}    .example = {}",
            select("123", "1"),
            select("1", "123")
        );
        assert_eq!(found(&ftl), []);
    }
}
