//! A pathway that holds, for tests to break.

use super::{Scene, because, code, codes, date, to, words};
use crate::session::value::Value;

impl Scene {
    /// A pathway of which everything was said and nothing breaks.
    pub(in crate::pathway) fn whole() -> Self {
        Self::portrait().causes().changes().valorised()
    }

    fn portrait() -> Self {
        Self::empty()
            .answer("standing", Value::Code("results".parse().unwrap()))
            .answer("surprises", codes(&["negative"]))
            .answer("keep", Value::Text("The Monday breakfast".to_owned()))
            .row(
                "stakeholders",
                "users",
                &[words("role", "Users"), words("expects", "Work")],
            )
            .row("stakeholders", "town", &[words("role", "The town")])
            .row("strengths", "skill", &[words("what", "Two carpenters")])
            .row(
                "needs",
                "work",
                &[words("what", "Work"), to("of", &["users"])],
            )
    }

    fn causes(self) -> Self {
        self.row(
            "activities",
            "shop",
            &[
                words("what", "Workshop"),
                because("answers", &["work"], "Paid"),
                to("draws_on", &["skill"]),
            ],
        )
        .row(
            "practices",
            "vote",
            &[words("what", "All vote"), to("draws_on", &["skill"])],
        )
    }

    fn changes(self) -> Self {
        self.row(
            "changes",
            "dare",
            &[
                words("what", "They dare"),
                to("for", &["users"]),
                because("by", &["shop"], "Practice"),
                code("seen", "seen"),
            ],
        )
        .row(
            "changes",
            "speak",
            &[
                words("what", "They speak up"),
                to("for", &["town"]),
                to("by", &["vote", "dare"]),
                code("seen", "seen"),
                code("sign", "negative"),
            ],
        )
        .evidence("talk", "dare", "interview", "users")
        .evidence("count", "dare", "indicator", "town")
        .evidence("paper", "speak", "documents", "town")
        .evidence("circle", "speak", "focus_group", "users")
    }

    fn valorised(self) -> Self {
        self.row(
            "evaluative",
            "asked",
            &[
                to("about", &["shop"]),
                to("change", &["dare"]),
                words("wording", "How does the workshop contribute to daring?"),
            ],
        )
        .row(
            "plan",
            "ask",
            &[
                to("about", &["dare"]),
                code("method", "interview"),
                to("asked", &["users"]),
            ],
        )
        .row(
            "uses",
            "evening",
            &[
                words("what", "Evening"),
                to("for", &["town"]),
                because("rests_on", &["speak"], "Heard"),
                (
                    "towards",
                    codes(&["involvement", "new_activities", "support", "revisiting"]),
                ),
            ],
        )
        .row(
            "next_steps",
            "call",
            &[words("what", "Call the town"), date("by", "2027-01-10")],
        )
    }
}
