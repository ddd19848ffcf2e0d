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
    let faults = faults(Language::Nl, ftl, &[question, hint]);
    assert!(faults.iter().all(|fault| fault.language == Language::Nl));
    faults
        .into_iter()
        .map(|fault| (fault.line, fault.kind))
        .collect()
}

fn a() -> String {
    "a".to_owned()
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
    let missing = |attribute| TextFaultKind::Missing {
        message: a(),
        attribute,
    };
    assert_eq!(found(""), [(None, missing(None))]);
    assert_eq!(found("\na =\n    .hint = H\n"), [(Some(2), missing(None))]);
    let hint = [expected("a", None), expected("a", Some("hint"))];
    let kinds: Vec<_> = faults(Language::En, "a = A", &hint)
        .into_iter()
        .map(|fault| fault.kind)
        .collect();
    assert_eq!(kinds, [missing(Some("hint".to_owned()))]);
}

#[test]
fn a_superfluous_text_is_reported_once_with_its_line() {
    let superfluous = |message: &str, attribute: Option<&str>| TextFaultKind::Superfluous {
        message: message.to_owned(),
        attribute: attribute.map(str::to_owned),
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
                message: a(),
                attribute: None,
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
        message: a(),
        attribute: attribute.map(str::to_owned),
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
        message: a(),
        attribute: None,
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

proptest! {
    #[test]
    fn no_source_makes_it_panic(text in "[a-c=.{}$()*>\n\" \\[\\]-]{0,60}") {
        found(&text);
        found(&format!("a = {text}"));
    }
}
