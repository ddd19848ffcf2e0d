//! Which faults are found in the texts of a method, and where.

use proptest::prelude::*;

use super::*;

fn expected(message: &str, attribute: Option<&'static str>) -> ExpectedText {
    let args = vec!["territory".to_owned()];
    ExpectedText {
        message: message.to_owned(),
        attribute,
        required: true,
        budget: None,
        args,
    }
}

/// The faults of a source of which `a` and, if it is there, `a.hint` are expected.
fn found(ftl: &str) -> Vec<(Option<usize>, TextFaultKind)> {
    let hint = ExpectedText {
        required: false,
        ..expected("a", Some("hint"))
    };
    let question = ExpectedText {
        budget: Some(20),
        ..expected("a", None)
    };
    faults(ftl, &[question, hint], &[])
        .into_iter()
        .map(|fault| (fault.line, fault.kind))
        .collect()
}

/// The lengths of `a.why` and `a.example` together, if they are too long.
fn found_together(ftl: &str) -> Vec<usize> {
    let joint = JointBudget {
        message: "a".to_owned(),
        attributes: &["why", "example"],
        budget: 4,
    };
    faults(ftl, &[], &[joint])
        .into_iter()
        .filter_map(|fault| match fault.kind {
            TextFaultKind::OverBudget { characters, .. } => Some(characters),
            _ => None,
        })
        .collect()
}

/// `a`, or a part of it.
fn a(attribute: Option<&str>) -> String {
    dotted(("a", attribute))
}

#[test]
fn texts_that_are_as_expected_have_no_faults() {
    assert_eq!(
        found("-t = T\na = A { $territory } { -t }\n    .hint = H\n"),
        []
    );
    assert_eq!(found("a = { b }\nb = B { $territory }\n"), []);
}

#[test]
fn invalid_fluent_is_reported_with_its_line() {
    assert_eq!(found("a = A\nb { x\n"), [(Some(2), TextFaultKind::Syntax)]);
}

#[test]
fn a_missing_required_text_is_reported_and_an_optional_one_is_not() {
    let missing = |attribute| TextFaultKind::Missing { text: a(attribute) };
    assert_eq!(found(""), [(None, missing(None))]);
    assert_eq!(found("\na =\n    .hint = H\n"), [(Some(2), missing(None))]);
    let hint = [expected("a", None), expected("a", Some("hint"))];
    let kinds: Vec<_> = faults("a = A", &hint, &[])
        .into_iter()
        .map(|fault| fault.kind)
        .collect();
    assert_eq!(kinds, [missing(Some("hint"))]);
}

#[test]
fn a_superfluous_text_is_reported_once_with_its_line() {
    let superfluous = |message: &str, attribute: Option<&str>| TextFaultKind::Superfluous {
        text: dotted((message, attribute)),
    };
    assert_eq!(
        found("a = A\n    .hnit = H\nb = B\n    .hint = H\n"),
        [
            (Some(2), superfluous("a", Some("hnit"))),
            (Some(3), superfluous("b", None))
        ]
    );
}

#[test]
fn a_text_over_its_budget_is_reported_with_its_longest_form() {
    let over = |characters| {
        [(
            Some(1),
            TextFaultKind::OverBudget {
                text: a(None),
                characters,
                budget: 20,
            },
        )]
    };
    assert_eq!(found("a = Vingt-et-un caractéré\n"), over(21));
}

#[test]
fn selectors_on_one_variable_choose_alike() {
    let two = "a = { $territory ->\n    [fr] fifteen letters\n   *[other] x\n } { $territory ->\n    [fr] y\n   *[other] fifteen letters\n }\n";
    assert_eq!(found(two), []);
    let both = two.replace("[fr] y", "[fr] fifteen letters");
    assert!(matches!(
        found(&both)[..],
        [(Some(1), TextFaultKind::OverBudget { characters: 31, .. })]
    ));
}

#[test]
fn what_a_text_mentions_counts_in_its_length() {
    assert!(matches!(
        found("-t = twelve chars\na = { -t } { b }\nb = twelve chars\n")[..],
        [(Some(2), TextFaultKind::OverBudget { characters: 25, .. })]
    ));
}

#[test]
fn an_unknown_variable_is_reported_with_its_line() {
    let unknown = |attribute: Option<&str>| TextFaultKind::UnknownVariable {
        text: a(attribute),
        variable: "group".to_owned(),
    };
    assert_eq!(
        found("a = A\n    { NUMBER($group) }\n    .hint = H\n    { $group } { $group }\n"),
        [(Some(2), unknown(None)), (Some(4), unknown(Some("hint")))]
    );
    assert_eq!(
        found("a = { b }\nb = { $group }\n"),
        [(Some(2), unknown(None))]
    );
}

#[test]
fn a_reference_to_a_missing_text_is_reported() {
    let unknown = |reference: &str| TextFaultKind::UnknownReference {
        text: a(None),
        reference: reference.to_owned(),
    };
    assert_eq!(
        found("a = { b }\n  { -c }\n  { D() }\n"),
        [
            (Some(1), unknown("b")),
            (Some(2), unknown("-c")),
            (Some(3), unknown("D()"))
        ]
    );
}

#[test]
fn a_name_given_twice_is_reported() {
    let duplicate = |name: &str| TextFaultKind::Duplicate {
        name: name.to_owned(),
    };
    assert_eq!(found("a = A\na = B\n"), [(Some(2), duplicate("a"))]);
    assert_eq!(
        found("a = A\n .hint = H\n .hint = I\n"),
        [(Some(3), duplicate("hint"))]
    );
    assert_eq!(
        found("a = A\n-t = T\n-t = U\n"),
        [(Some(3), duplicate("t"))]
    );
}

#[test]
fn the_reason_why_a_source_is_unusable_is_reported() {
    assert_eq!(
        found("a = A\n .hint = { { $territory } }\n"),
        [(Some(1), TextFaultKind::Unusable)]
    );
    let deep = format!("a = A\nb = {}", "{".repeat(100_000));
    assert_eq!(found(&deep), [(Some(2), TextFaultKind::Unusable)]);
}

#[test]
fn a_text_that_runs_in_circles_is_measured_all_the_same() {
    assert_eq!(found("a = x{ b }\nb = y{ a }\n"), []);
}

#[test]
fn parts_that_are_too_long_together_are_reported_and_others_are_not() {
    assert_eq!(
        found_together("a = A\n    .why = 12\n    .example = 345\n"),
        [5]
    );
    assert_eq!(
        found_together("a = A\n    .why = 12\n    .example = 34\n    .title = 567\n"),
        []
    );
    assert_eq!(found_together("b = B\n"), []);
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
    assert_eq!(found_together(&ftl), []);
}

proptest! {
    #[test]
    fn no_source_makes_it_panic(text in "[a-c=.{}$()*>\n\" \\[\\]-]{0,60}") {
        found(&text);
        found(&format!("a = {text}"));
    }
}
