use proptest::prelude::*;

use super::*;
use crate::method::BUILT_IN;
use crate::method::fault::FaultKind;
use crate::tiers::per_tier;

fn changed(from: &str, to: &str) -> String {
    assert!(BUILT_IN.contains(from), "{from}");
    BUILT_IN.replacen(from, to, 1)
}

fn line_of(source: &str, text: &str) -> Option<usize> {
    let line = source.lines().position(|line| line.contains(text));
    line.map(|line| line + 1)
}

/// The one fault of a file in which this stands for that, and the line of that.
fn only_fault(from: &str, to: &str) -> Fault {
    let source = changed(from, to);
    let mut faults = read(&source).all_faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    let fault = faults.remove(0);
    assert_eq!(
        fault.location.map(|at| at.line),
        line_of(&source, to),
        "{fault:?}"
    );
    fault
}

fn reason(fault: &Fault) -> String {
    match &fault.kind {
        FaultKind::WrongType { reason } | FaultKind::NotRon { reason } => format!("{reason:?}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_built_in_method_is_the_same_read_in_parts_and_as_a_whole() {
    let reading = read(BUILT_IN);
    assert_eq!(reading.faults, []);
    assert_eq!(reading.method, Some(ron::from_str(BUILT_IN).unwrap()));
}

#[test]
fn a_file_that_is_not_ron_is_one_fault() {
    let source = changed("version: \"2026.2\",", "version: \"2026.2\" \"2027\",");
    let reading = read(&source);
    assert_eq!(reading.method, None);
    assert_eq!(reading.faults.len(), 1);
    assert!(matches!(reading.faults[0].kind, FaultKind::NotRon { .. }));
    assert_eq!(
        reading.faults[0].location.map(|at| at.line),
        line_of(&source, "2027")
    );
    for broken in ["", "(", "(format: 1", "\u{feff}[[["] {
        assert_eq!(read(broken).faults.len(), 1, "{broken}");
    }
}

#[test]
fn a_method_of_more_questions_than_anybody_answers_is_one_fault() {
    let question = "(id: 7), ";
    let with = |count: usize| {
        changed(
            "questions: [",
            &format!("questions: [{}", question.repeat(count)),
        )
    };
    let built_in = read(BUILT_IN).method.unwrap().questions.len();
    let most = 2_000 - built_in;
    assert_eq!(read(&with(most)).faults.len(), most);
    let reading = read(&with(most + 1));
    assert_eq!(reading.method, None);
    let [fault] = reading.faults.as_slice() else {
        panic!("{}", reading.faults.len());
    };
    let kind = FaultKind::TooLarge {
        questions: 2_001,
        most: 2_000,
    };
    assert_eq!(fault.kind, kind);
    assert_eq!(
        fault.location.map(|at| at.line),
        line_of(BUILT_IN, "questions: [")
    );
}

#[test]
fn a_newer_format_is_refused_whole() {
    let source = changed("format: 1", "format: 2").replace("principle: \"adapt\"", "colour: 1");
    let faults = read(&source).all_faults();
    assert_eq!(faults.len(), 1);
    assert_eq!(faults[0].kind, FaultKind::TooNew { format: 2 });
    assert_eq!(
        faults[0].location.map(|at| at.line),
        line_of(&source, "format: 2")
    );
}

#[test]
fn a_byte_order_mark_and_windows_lines_change_nothing() {
    let windows = format!("\u{feff}{}", BUILT_IN.replace('\n', "\r\n"));
    assert_eq!(read(&windows).method, read(BUILT_IN).method);
    assert_eq!(read(&windows).all_faults(), []);
}

#[test]
fn an_unknown_part_of_a_question_is_one_fault_with_its_line_and_column() {
    let fault = only_fault("(id: \"means\", step", "(id: \"means\", colour: 3, step");
    assert_eq!(fault.path.to_string(), "questions/\"means\"");
    assert!(reason(&fault).contains("colour"), "{}", reason(&fault));
    assert_eq!(fault.location.unwrap().column, 23);
}

#[test]
fn an_unknown_variant_is_one_fault() {
    let fault = only_fault("once(scale(\"means\"))", "once(scole(\"means\"))");
    assert_eq!(fault.path.to_string(), "questions/\"means\"");
    assert!(reason(&fault).contains("scole"), "{}", reason(&fault));
}

#[test]
fn an_illegal_name_is_known_as_such() {
    let fault = only_fault("(id: \"mission\"", "(id: \"Our mission\"");
    assert_eq!(fault.path.to_string(), "questions/\"Our mission\"");
    let FaultKind::IllegalId { given, pattern } = fault.kind else {
        panic!("{:?}", fault.kind);
    };
    assert_eq!(
        (given.as_str(), pattern.as_str()),
        ("Our mission", "[a-z][a-z0-9_]*")
    );
    for (from, to) in [
        ("(code: \"dedicated\")", "(code: \"de-dicated\")"),
        ("id: \"vises\"", "id: \"VISES\""),
        ("\"self_assessment\"", "\"self-assessment\""),
        ("\"existing_sources\": [", "\"Existing\": ["),
    ] {
        let faults = read(&changed(from, to)).faults;
        assert!(
            matches!(faults[0].kind, FaultKind::IllegalId { .. }),
            "{faults:?}"
        );
        assert_eq!(
            faults[0].location.map(|at| at.line),
            line_of(&changed(from, to), to)
        );
        assert_eq!(faults.len(), 1);
    }
}

#[test]
fn elements_of_every_list_fail_alone() {
    let mut source = BUILT_IN.to_owned();
    let edits = [
        (
            "(id: \"familiar\", from",
            "(id: \"familiar\", x: 1, from",
            "stages/\"map\"",
        ),
        (
            "(code: \"wished\")",
            "(code: wished)",
            "lists/\"seen\"/\"wished\"",
        ),
        (
            "(id: \"means\", step",
            "(id: \"means\", y: 1, step",
            "questions/\"means\"",
        ),
        (
            "(id: \"benefit\", nodes: codes",
            "(id: \"benefit\", nodes: cods",
            "pathway/lanes/\"benefit\"",
        ),
        (
            "field: \"from\"), flow: into",
            "field: \"from\"), flow: in",
            "pathway/links/[8]",
        ),
        (
            "mended_in: \"changes\", field: \"by\", rank: 5",
            "mended_in: \"changes\", field: \"by\", rank: -5",
            "gaps/\"circle\"",
        ),
        (
            "\"en\": (begins: [\"is \"",
            "\"en\": (begin: [\"is \"",
            "red_flags/\"yes_no\"",
        ),
    ];
    for (from, to, _) in edits {
        assert!(source.contains(from), "{from}");
        source = source.replacen(from, to, 1);
    }
    let faults = read(&source).all_faults();
    let mut paths: Vec<String> = faults.iter().map(|fault| fault.path.to_string()).collect();
    paths.sort();
    // A code without quotes has no name that could be read.
    let mut expected = edits.map(|(.., path)| path.replace("\"wished\"", "[2]"));
    expected.sort();
    assert_eq!(paths, expected);
    for (_, to, _) in edits {
        let line = line_of(&source, to);
        assert!(
            faults
                .iter()
                .any(|fault| fault.location.map(|at| at.line) == line),
            "{to}: {faults:?}"
        );
    }
}

#[test]
fn parts_of_the_file_that_are_unknown_missing_or_double_are_reported() {
    let fault = only_fault(
        "        title: \"enterprise\"",
        "        titel: 1, title: \"enterprise\"",
    );
    assert!(reason(&fault).contains("titel"));
    let faults = read(&changed("        heard_from: \"stakeholders\",", "")).all_faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(reason(&faults[0]).contains("heard_from"));
    let faults = read(&changed(
        "    version:",
        "    version: \"0\",\n    version:",
    ))
    .all_faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert!(reason(&faults[0]).contains("version"));
}

#[test]
fn faults_of_meaning_are_found_beside_faults_of_shape() {
    let source = changed("(id: \"means\", step", "(id: \"means\", colour: 3, step").replacen(
        "step: \"sharing\"",
        "step: \"shearing\"",
        1,
    );
    let faults = read(&source).all_faults();
    assert_eq!(faults.len(), 2, "{faults:?}");
    assert!(matches!(faults[1].kind, FaultKind::UnknownStep { .. }));
}

#[test]
fn a_question_that_cannot_be_read_is_not_said_to_be_missing() {
    let fault = only_fault(
        "(id: \"stakeholders\", step",
        "(id: \"stakeholders\", x: 1, step",
    );
    assert_eq!(fault.path.to_string(), "questions/\"stakeholders\"");
}

#[test]
fn a_section_of_the_wrong_shape_is_one_fault() {
    for (from, to) in [
        ("    time: (", "    time: 5, more: ("),
        (
            "    principles: [\"adapt\", \"strengths\", \"diversity\", \"listen\"]",
            "    principles: 4",
        ),
    ] {
        let faults = read(&changed(from, to)).all_faults();
        assert!(
            matches!(faults[0].kind, FaultKind::WrongType { .. }),
            "{faults:?}"
        );
        assert!(faults.len() <= 2, "{faults:?}");
    }
}

#[test]
fn comments_do_not_move_the_place_of_a_fault() {
    let fault = only_fault(
        "(id: \"means\", step",
        "// means, questions (id: \"means\" /* (\n /* nested */ */ (id: \"means\", colour: 3, step"
            .split_once('\n')
            .unwrap()
            .1
            .trim_start_matches(" /* nested */ */ "),
    );
    assert_eq!(fault.path.to_string(), "questions/\"means\"");
    let source = changed(
        "    title: \"enterprise\"",
        "    // title: \"enterprise\"\n    /* title /* */ */ title: \"enterprise_\"",
    );
    let faults = read(&source).all_faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(
        faults[0].location.map(|at| at.line),
        line_of(&source, "enterprise_")
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(per_tier(8, 64, 64)))]

    #[test]
    fn any_text_is_read_without_a_panic(text in "\\PC*") {
        let reading = read(&text);
        prop_assert!(!reading.all_faults().is_empty());
    }

    #[test]
    fn a_method_with_a_hole_is_read_without_a_panic(from in 0_usize..18_000, length in 1_usize..80) {
        let kept = BUILT_IN.chars().take(from).chain(BUILT_IN.chars().skip(from + length));
        let source: String = kept.collect();
        for fault in read(&source).all_faults() {
            prop_assert!(fault.location.map(|at| at.line).is_some_and(|line| line <= source.lines().count() + 1));
        }
    }
}
