use super::faults;
use crate::method::fault::FaultKind;

reports!(
    a_condition_on_an_unknown_question,
    "when: is(question: \"group\", any: [\"services\"])",
    "when: is(question: \"grup\", any: [\"services\"])",
    FaultKind::UnknownQuestion { .. },
    "questions/\"obstacles\"/when"
);
reports!(
    a_condition_on_a_later_question,
    "when: is(question: \"group\", any: [\"services\"])",
    "when: answered(\"deciders\")",
    FaultKind::ForwardCondition { .. },
    "questions/\"obstacles\"/when"
);
reports!(
    a_condition_on_the_question_itself,
    "when: is(question: \"group\", any: [\"services\"])",
    "when: not(answered(\"obstacles\"))",
    FaultKind::ForwardCondition { .. },
    "questions/\"obstacles\"/when"
);
reports!(
    a_choice_that_depends_on_a_later_question,
    "(code: \"dedicated\")",
    "(code: \"dedicated\", when: answered(\"keep\"))",
    FaultKind::ForwardCondition { .. },
    "lists/\"means\"/\"dedicated\"/when"
);
reports!(
    a_condition_on_an_unknown_code,
    "when: is(question: \"group\", any: [\"services\"])",
    "when: is(question: \"group\", any: [\"servants\"])",
    FaultKind::UnknownCode { .. },
    "questions/\"obstacles\"/when"
);
reports!(
    a_condition_by_codes_on_a_text,
    "when: is(question: \"group\", any: [\"services\"])",
    "when: is(question: \"enterprise\", any: [\"services\"])",
    FaultKind::QuestionWithoutCodes { .. },
    "questions/\"obstacles\"/when"
);
reports!(
    a_condition_by_points_on_a_choice,
    "when: is(question: \"group\", any: [\"services\"])",
    "when: at_least(question: \"group\", point: \"services\")",
    FaultKind::NotAScale { .. },
    "questions/\"obstacles\"/when"
);
reports!(
    a_condition_on_rows_of_a_choice,
    "when: is(question: \"group\", any: [\"services\"])",
    "when: some_row(question: \"group\")",
    FaultKind::NotRecords { .. },
    "questions/\"obstacles\"/when"
);
