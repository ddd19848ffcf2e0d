//! Which faults of the texts stop the build.

use super::*;

/// The messages or faults of an English and a French file.
fn compared(en: &str, fr: &str) -> Result<Vec<Message>, Vec<String>> {
    let source = |language, text: &str| Source {
        language,
        file: format!("{language}.ftl"),
        text: text.to_owned(),
    };
    compare(&["en", "fr"], &[source("en", en), source("fr", fr)])
}

fn the_fault(en: &str, fr: &str) -> String {
    let faults = compared(en, fr).expect_err("a fault was expected");
    assert_eq!(faults.len(), 1, "{faults:?}");
    faults[0].clone()
}

#[test]
fn arguments_come_typed_and_in_the_order_of_the_comment() {
    let en = "# How far we are.\n# $total (number) asked\n# $who (text) a role\nprogress = { NUMBER($total) ->\n [one] { $who }\n *[other] none\n }\n";
    let fr = "progress = { $who } : { $total }\n";
    assert_eq!(
        compared(en, fr).unwrap(),
        [Message {
            id: "progress".to_owned(),
            arguments: vec![
                ("total".to_owned(), Kind::Number),
                ("who".to_owned(), Kind::Text)
            ],
        }]
    );
}

#[test]
fn a_message_that_another_mentions_brings_its_variables() {
    let en = "# $n (number) day\nday = { $n } { month }\nmonth = May\n";
    assert!(compared(en, "day = { month }\nmonth = mai { $n }\n").is_err());
    let both = "# $n (number) day\nouter = { inner }\n# $n (number) day\ninner = { $n }\n";
    assert!(compared(both, both).is_ok());
}

#[test]
fn a_text_missing_in_one_language_is_a_fault() {
    assert_eq!(
        the_fault("a = A\nb = B\n", "a = A\n"),
        "locales/fr: b is missing (en.ftl:2)"
    );
}

#[test]
fn a_text_that_only_another_language_has_is_a_fault() {
    assert_eq!(
        the_fault("a = A\n", "a = A\nb = B\n"),
        "fr.ftl:2: b is not in en"
    );
}

#[test]
fn other_variables_than_in_english_are_a_fault() {
    let en = "# $n (number) n\na = { $n }\n";
    assert_eq!(
        the_fault(en, "a = { $m }\n"),
        "fr.ftl:1: a uses other variables ($m) than en ($n)"
    );
}

#[test]
fn an_undeclared_variable_is_a_fault_wherever_it_hides() {
    for hidden in [
        "{ $n }",
        "{ { $n } }",
        "{ NUMBER($n) }",
        "{ $n ->\n *[x] y\n }",
        "{ 1 ->\n *[x] { $n }\n }",
    ] {
        let text = format!("a = {hidden}\n");
        assert_eq!(
            the_fault(&text, &text),
            "en.ftl:1: say in a comment whether $n of a is a (text) or a (number)"
        );
    }
}

#[test]
fn a_variable_declared_for_nothing_is_a_fault() {
    assert_eq!(
        the_fault("# $n (text) n\na = A\n", "a = A\n"),
        "en.ftl:2: the comment declares $n, which a does not use"
    );
}

#[test]
fn an_id_given_twice_is_a_fault() {
    assert_eq!(
        the_fault("a = A\n", "a = A\na = B\n"),
        "fr.ftl:2: a is already at fr.ftl:1"
    );
}

#[test]
fn a_mention_of_what_is_not_there_is_a_fault() {
    for (mention, missing) in [
        ("b", "b"),
        ("-b", "-b"),
        ("DATETIME(1)", "DATETIME()"),
        ("-b.case ->\n *[x] y\n", "-b"),
    ] {
        let fr = format!("a = {{ {mention} }}\n");
        assert_eq!(
            the_fault("a = A\n", &fr),
            format!("fr.ftl:1: a mentions {missing}, which is missing")
        );
    }
}

#[test]
fn a_text_that_mentions_itself_is_a_fault() {
    let faults = compared("a = A\nb = B\n", "a = { b }\nb = { a }\n").unwrap_err();
    assert_eq!(
        faults,
        ["fr.ftl:1: a mentions itself", "fr.ftl:2: b mentions itself"]
    );
}

#[test]
fn attributes_are_a_fault() {
    assert_eq!(
        the_fault("a = A\n", "a = A\n    .hint = H\n"),
        "fr.ftl:1: a has attributes; texts of the program have none"
    );
}

#[test]
fn what_is_no_fluent_is_a_fault() {
    assert!(the_fault("a = A\n", "a = A\nb { = \n").starts_with("fr.ftl:2: "));
}

#[test]
fn an_id_that_makes_no_rust_name_is_a_fault() {
    let faults = compared("aB = A\n", "aB = A\n").unwrap_err();
    assert_eq!(
        faults[0],
        "en.ftl:1: aB is not written in small letters with hyphens"
    );
}

#[test]
fn a_term_is_a_fault() {
    assert_eq!(
        the_fault("a = A\n", "-t = T\na = A\n"),
        "fr.ftl:1: -t is a term; the program has no use for terms"
    );
}
