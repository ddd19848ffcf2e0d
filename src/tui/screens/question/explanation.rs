//! What helps to answer a question: beside the page, and on a page of its own.

use crate::method::id::Id;
use crate::text::{Content, Phrase, Words};
use crate::tui::screen_context::ScreenContext;

/// Headings, each with what stands below it: what to write into that field, if it is one of a row; why
/// the question is asked, what it means, an example.
pub(super) fn parts(
    question: &Id,
    field: Option<&Id>,
    cx: &ScreenContext<'_>,
) -> Vec<(Words, Words)> {
    let wording = cx.wording();
    let content = wording.question(question);
    let part = |heading: Words, text: Content| {
        let has_text = cx.localizer.has(&text);
        has_text.then(|| (heading, Words::from(text)))
    };
    let field = field.map(|field| wording.field(question, field));
    let hint = field.and_then(|field| part(field.clone().into(), field.attribute("hint")));
    let meaning = content.clone().attribute("meaning");
    let example = content.attribute("example");
    hint.into_iter()
        .chain([(Phrase::ExplainWhy.into(), why(question, cx))])
        .chain(part(Phrase::ExplainMeaning.into(), meaning))
        .chain(part(Phrase::ExplainExample.into(), example))
        .collect()
}

/// Why a question is asked: what its principle changes here.
pub(super) fn why(question: &Id, cx: &ScreenContext<'_>) -> Words {
    let why = cx.wording().question(question).attribute("why").into();
    match cx.method.question(question) {
        Some(question) => Phrase::WhyByPrinciple {
            principle: cx.wording().principle(&question.principle).into(),
            why,
        }
        .into(),
        None => why,
    }
}
