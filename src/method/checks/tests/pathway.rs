use super::faults;
use crate::method::fault::FaultKind;

reports!(
    a_gap_rule_on_an_unknown_field,
    "test: rows(of: \"changes\", having: [empty(\"by\")])",
    "test: rows(of: \"changes\", having: [empty(\"bye\")])",
    FaultKind::UnknownField { .. },
    "gaps/\"no_cause\"/test"
);
reports!(
    a_gap_rule_on_a_field_of_another_kind,
    "test: red_flag((question: \"evaluative\", field: \"wording\"))",
    "test: red_flag((question: \"evaluative\", field: \"about\"))",
    FaultKind::WrongFieldKind { .. },
    "gaps/\"red_flag\"/test"
);
reports!(
    a_gap_rule_on_references_to_something_else,
    "test: circle((question: \"changes\", field: \"by\"))",
    "test: circle((question: \"changes\", field: \"for\"))",
    FaultKind::WrongFieldKind { .. },
    "gaps/\"circle\"/test"
);
reports!(
    a_gap_that_is_mended_nowhere,
    "mended_in: \"surprises\"",
    "mended_in: \"surprise\"",
    FaultKind::UnknownQuestion { .. },
    "gaps/\"only_good\"/mended_in"
);
reports!(
    a_thread_through_an_unknown_lane,
    "thread: [[\"need\"]",
    "thread: [[\"needs\"]",
    FaultKind::UnknownLane { .. },
    "pathway/thread/[1]"
);
reports!(
    a_link_to_what_no_lane_shows,
    "(field: (question: \"uses\", field: \"towards\"), flow: out_of)",
    "(field: (question: \"uses\", field: \"format\"), flow: out_of)",
    FaultKind::NoLane { .. },
    "pathway/links/[12]"
);
reports!(
    a_link_that_is_no_choice_and_no_reference,
    "(field: (question: \"uses\", field: \"towards\"), flow: out_of)",
    "(field: (question: \"uses\", field: \"what\"), flow: out_of)",
    FaultKind::WrongFieldKind { .. },
    "pathway/links/[12]"
);
reports!(
    a_verdict_that_is_not_in_the_list,
    "against: \"contradicts\"",
    "against: \"denies\"",
    FaultKind::UnknownCode { .. },
    "pathway/proof/against"
);
reports!(
    a_red_flag_that_nothing_raises,
    "    red_flags: [",
    "    red_flags: [(id: \"none\", patterns: {}),",
    FaultKind::EmptyList,
    "red_flags/\"none\"/patterns"
);
