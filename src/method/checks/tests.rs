use crate::method::BUILT_IN;
use crate::method::fault::{Fault, FaultKind, Wanted};
use crate::method::reading::read;
use crate::method::ron_fault::RonFault;

fn changed(source: &str, from: &str, to: &str) -> String {
    assert!(source.contains(from), "{from}");
    source.replacen(from, to, 1)
}

/// The faults of a file in which this stands for that; all of them in the line of that.
fn faults(from: &str, to: &str) -> Vec<Fault> {
    let source = changed(BUILT_IN, from, to);
    let faults = read(&source).all_faults();
    let indented = from.len() - from.trim_start().len();
    let before = BUILT_IN.split_at(BUILT_IN.find(from).unwrap() + indented).0;
    let line = Some(before.matches('\n').count() + 1);
    for fault in &faults {
        assert_eq!(fault.location.map(|at| at.line), line, "{fault:?}");
    }
    faults
}

macro_rules! reports {
    ($name:ident, $from:expr, $to:expr, $kind:pat, $path:expr) => {
        #[test]
        fn $name() {
            let faults = faults($from, $to);
            assert!(
                faults.iter().any(|fault| matches!(fault.kind, $kind)),
                "{faults:?}"
            );
            assert_eq!(faults.len(), 1, "{faults:?}");
            assert_eq!(faults[0].path.to_string(), $path);
        }
    };
}

mod conditions;
mod pathway;

reports!(
    a_question_named_twice,
    "(id: \"mission\", step",
    "(id: \"group\", step",
    FaultKind::DuplicateId { .. },
    "questions/\"group\""
);
reports!(
    a_step_named_twice,
    "(id: \"sharing\", from",
    "(id: \"reading\", from: \"results\"), (id: \"sharing\", from",
    FaultKind::DuplicateId { .. },
    "stages/\"valorise\"/steps/\"reading\""
);
reports!(
    a_list_named_twice,
    "\"existing_sources\": [",
    "\"means\": [(code: \"x\")], \"existing_sources\": [",
    FaultKind::DuplicateId { .. },
    "lists/\"means\""
);
reports!(
    a_code_that_stands_twice,
    "(code: \"dedicated\")",
    "(code: \"dedicated\"), (code: \"dedicated\")",
    FaultKind::DuplicateCode { .. },
    "lists/\"means\"/\"dedicated\""
);
reports!(
    a_list_without_choices,
    "\"reasons\": [",
    "\"nothing\": [], \"reasons\": [",
    FaultKind::EmptyList,
    "lists/\"nothing\""
);
reports!(
    an_unknown_step,
    "step: \"sharing\"",
    "step: \"shearing\"",
    FaultKind::UnknownStep { .. },
    "questions/\"uses\"/step"
);
reports!(
    an_unknown_principle,
    "(id: \"motives\", step: \"familiar\", principle: \"listen\"",
    "(id: \"motives\", step: \"familiar\", principle: \"lesson\"",
    FaultKind::UnknownPrinciple { .. },
    "questions/\"motives\"/principle"
);
reports!(
    an_unknown_list,
    "once(choices(list: \"motives\"",
    "once(choices(list: \"motifs\"",
    FaultKind::UnknownList { .. },
    "questions/\"motives\"/asked"
);
reports!(
    a_step_from_an_unknown_point,
    "(id: \"reading\", from: \"results\")",
    "(id: \"reading\", from: \"nowhere\")",
    FaultKind::UnknownCode { .. },
    "stages/\"valorise\"/steps/\"reading\"/from"
);
reports!(
    a_reference_to_a_question_that_is_not_repeated,
    "(id: \"of\", short: true, kind: references(to: [\"stakeholders\"]))",
    "(id: \"of\", short: true, kind: references(to: [\"stakeholders\", \"group\"]))",
    FaultKind::NotRecords { .. },
    "questions/\"needs\"/fields/\"of\"/kind"
);
reports!(
    a_field_that_depends_on_a_later_one,
    "(id: \"seen\", short: true, kind: choice(\"seen\"))",
    "(id: \"seen\", when: (field: \"sign\", any: [\"positive\"]), kind: choice(\"seen\"))",
    FaultKind::ForwardField { .. },
    "questions/\"changes\"/fields/\"seen\"/when"
);
reports!(
    a_field_that_depends_on_one_without_codes,
    "(id: \"known_by\", kind",
    "(id: \"known_by\", when: (field: \"what\", any: [\"x\"]), kind",
    FaultKind::FieldWithoutCodes { .. },
    "questions/\"needs\"/fields/\"known_by\"/when"
);
reports!(
    a_label_that_is_no_field,
    "label: [\"role\"]",
    "label: [\"name\", \"role\"]",
    FaultKind::UnknownLabelField { .. },
    "questions/\"stakeholders\"/label"
);
reports!(
    a_usual_number_of_rows_over_the_most,
    "usual: 1, max: 2",
    "usual: 3, max: 2",
    FaultKind::UnlikelyRows {
        usual: 3,
        most: Some(2)
    },
    "questions/\"evaluative\"/usual"
);
reports!(
    a_title_that_is_no_text,
    "title: \"enterprise\"",
    "title: \"group\"",
    FaultKind::NotText { .. },
    "roles/title"
);
reports!(
    a_title_that_is_no_question,
    "title: \"enterprise\"",
    "title: \"nobody\"",
    FaultKind::UnknownQuestion { .. },
    "roles/title"
);
reports!(
    a_territory_that_is_no_choice,
    "territory: \"territory\",",
    "territory: \"enterprise\",",
    FaultKind::QuestionWithoutCodes { .. },
    "roles/territory"
);
reports!(
    an_evaluative_question_that_is_no_text,
    "evaluative: (question: \"evaluative\", field: \"wording\")",
    "evaluative: (question: \"evaluative\", field: \"family\")",
    FaultKind::WrongFieldKind {
        wanted: Wanted::Text,
        ..
    },
    "roles/evaluative"
);
reports!(
    next_steps_that_mend_nothing,
    "next_steps: (question: \"next_steps\", field: \"mends\")",
    "next_steps: (question: \"next_steps\", field: \"what\")",
    FaultKind::WrongFieldKind {
        wanted: Wanted::Mends,
        ..
    },
    "roles/next_steps"
);
reports!(
    more_kinds_of_source_than_there_are,
    "crossed_sources: 2",
    "crossed_sources: 14",
    FaultKind::TooFewSources {
        sources: 13,
        least: 14
    },
    "bounds/crossed_sources"
);
reports!(
    words_of_a_row_asked_once,
    "once(text(paragraph))",
    "once(composed)",
    FaultKind::OnlyInRows,
    "questions/\"mission\"/asked"
);
reports!(
    references_asked_once,
    "once(text(paragraph))",
    "once(references(to: [\"needs\"]))",
    FaultKind::OnlyInRows,
    "questions/\"mission\"/asked"
);
reports!(
    what_is_mended_asked_once,
    "once(text(paragraph))",
    "once(mends)",
    FaultKind::OnlyInRows,
    "questions/\"mission\"/asked"
);

#[test]
fn a_scale_and_a_number_of_choices_may_stand_in_rows() {
    assert_eq!(
        faults("kind: choice(\"formats\")", "kind: scale(\"formats\")"),
        []
    );
    assert_eq!(
        faults(
            "kind: choices(list: \"benefits\")",
            "kind: choices(list: \"benefits\", max: 2)"
        ),
        []
    );
}

#[test]
fn more_inputs_than_its_bound_in_a_short_row_are_reported() {
    let field = "(id: \"indicator\", kind: text(line))";
    let source = changed(
        BUILT_IN,
        field,
        "(id: \"indicator\", short: true, kind: text(line))",
    );
    let faults = read(&source).all_faults();
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!(
        faults[0].kind,
        FaultKind::TooManyInputs { inputs: 6, most: 5 }
    );
    assert_eq!(faults[0].path.to_string(), "questions/\"evidence\"/fields");
    let first = "(id: \"about\", short: true, kind: references(to: [\"changes\"], reasons: true))";
    let before = source.split_once(first).unwrap().0;
    assert_eq!(
        faults[0].location.map(|at| at.line),
        Some(before.lines().count() - 1)
    );
}

#[test]
fn everything_that_is_wrong_is_reported_at_once() {
    let source = [
        ("(id: \"means\", step", "(id: \"means\", colour: 3, step"),
        (
            "once(choices(list: \"existing_sources\"))",
            "once(chioces(list: \"existing_sources\"))",
        ),
        ("(id: \"motives\", step", "(id: \"standing\", step"),
        ("(id: \"mission\", step", "(id: \"Mission\", step"),
        (
            "any: [\"integration\"]),\n            asked",
            "any: [\"integratoin\"]),\n            asked",
        ),
        (
            "is(question: \"group\", any: [\"services\"])",
            "is(question: \"grup\", any: [\"services\"])",
        ),
        (
            "is(question: \"group\", any: [\"practices\"])",
            "answered(\"keep\")",
        ),
        (
            "references(to: [\"needs\"], reasons: true)",
            "references(to: [\"keep\"], reasons: true)",
        ),
        ("having: [empty(\"by\")]", "having: [empty(\"bye\")]"),
    ]
    .iter()
    .fold(BUILT_IN.to_owned(), |source, (from, to)| {
        changed(&source, from, to)
    });
    let kinds: Vec<FaultKind> = read(&source)
        .all_faults()
        .into_iter()
        .map(|fault| fault.kind)
        .collect();
    let found = |test: fn(&FaultKind) -> bool| kinds.iter().any(test);
    assert!(found(
        |kind| matches!(kind, FaultKind::WrongType { reason: RonFault::UnknownField(name) } if name == "colour")
    ));
    assert!(found(
        |kind| matches!(kind, FaultKind::WrongType { reason: RonFault::UnknownWord(name) } if name == "chioces")
    ));
    assert!(found(|kind| matches!(kind, FaultKind::DuplicateId { .. })));
    assert!(found(|kind| matches!(kind, FaultKind::IllegalId { .. })));
    assert!(found(|kind| matches!(kind, FaultKind::UnknownCode { .. })));
    assert!(found(|kind| matches!(
        kind,
        FaultKind::UnknownQuestion { .. }
    )));
    assert!(found(|kind| matches!(
        kind,
        FaultKind::ForwardCondition { .. }
    )));
    assert!(found(|kind| matches!(kind, FaultKind::NotRecords { .. })));
    assert!(found(|kind| matches!(kind, FaultKind::UnknownField { .. })));
}
