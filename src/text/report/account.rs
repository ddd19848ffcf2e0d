//! The account: the whole pathway, for someone who was not in the room.

use std::rc::Rc;

use super::{four_lines, gap_do, gap_title, gap_why, gap_words, node_words, steps, thread_words};
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::pathway_plan::NodeSource;
use crate::pathway::Pathway;
use crate::pathway::thread::Thread;
use crate::session::Session;
use crate::session::date::Day;
use crate::text::wording::Wording;
use crate::text::{Localizer, Phrase, Words, wrap};

/// How many gaps are given with why and what to do.
pub const TO_MEND_FIRST: usize = 3;
/// How many threads an account gives in full, each from another cause where there are so many.
const THREADS: usize = 3;
/// How wide the text is, in columns.
const WIDTH: usize = 76;

/// A piece of the account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// What the whole is called.
    Title(Words),
    /// What the pieces below it are about.
    Heading(Words),
    /// Sentences that make one paragraph.
    Paragraph(Vec<Words>),
    /// An entry of a list, with sentences that belong to it.
    Entry(Words, Vec<Words>),
}

/// The account as text of 76 columns, without any escape byte.
pub fn account_text(
    method: &Method,
    session: &Session,
    localizer: &Localizer,
    today: Day,
) -> String {
    let name = session.name(&method.roles.title).map(str::to_owned);
    let own = |text: &str| text.to_owned();
    let answers = LiveAnswers::of(method, &session.sheet);
    account_text_as(answers, name.as_deref(), localizer, today, &own)
}

/// The same, under that name if the enterprise has none. `shown` puts each piece into the characters
/// that can be shown.
pub fn account_text_as(
    answers: Rc<LiveAnswers<'_>>,
    name: Option<&str>,
    localizer: &Localizer,
    today: Day,
    shown: &dyn Fn(&str) -> String,
) -> String {
    let pathway = Pathway::draw(&answers, today);
    let wording = Wording::new(answers);
    let say = |words: &Words| shown(&localizer.words(words));
    let mut text = String::new();
    let mut after_entry = false;
    for part in account(&wording, &pathway, name, today) {
        let is_entry = matches!(part, Part::Entry(..));
        let heading = matches!(part, Part::Heading(_) | Part::Title(_));
        if !text.is_empty() && (heading || after_entry && !is_entry) {
            text.push('\n');
        }
        after_entry = is_entry;
        write(&mut text, &part, &say);
    }
    text
}

fn write(text: &mut String, part: &Part, say: &dyn Fn(&Words) -> String) {
    let joined = |sentences: &[Words]| {
        let sentences: Vec<String> = sentences.iter().map(say).collect();
        sentences.join(" ")
    };
    match part {
        Part::Title(words) => underlined(text, &say(words), '='),
        Part::Heading(words) => underlined(text, &say(words), '-'),
        Part::Paragraph(sentences) if sentences.is_empty() => text.push('\n'),
        Part::Paragraph(sentences) => put(text, &joined(sentences), "", ""),
        Part::Entry(words, below) => {
            put(text, &say(words), "- ", "  ");
            for sentence in below {
                put(text, &say(sentence), "  ", "  ");
            }
        }
    }
}

fn underlined(text: &mut String, heading: &str, with: char) {
    let lines = wrap(heading, WIDTH);
    let widest = lines.iter().map(|line| line.chars().count()).max();
    for line in &lines {
        text.push_str(line);
        text.push('\n');
    }
    text.extend(std::iter::repeat_n(with, widest.unwrap_or_default()));
    text.push('\n');
}

fn put(text: &mut String, paragraph: &str, first: &str, later: &str) {
    let paragraph: String = paragraph
        .chars()
        .filter(|letter| !letter.is_control() || *letter == '\n')
        .collect();
    let paragraph = paragraph.trim_end_matches('\n');
    if paragraph.is_empty() {
        return;
    }
    for (index, line) in wrap(paragraph, WIDTH - first.len()).iter().enumerate() {
        text.push_str(if index == 0 { first } else { later });
        text.push_str(line);
        text.push('\n');
    }
}

/// The whole pathway in parts.
pub fn account(
    wording: &Wording<'_>,
    pathway: &Pathway,
    name: Option<&str>,
    today: Day,
) -> Vec<Part> {
    let mut parts = opening(wording, name, today);
    parts.push(Part::Heading(Phrase::AccountFour.into()));
    let lines = four_lines(wording, pathway);
    parts.extend(lines.into_iter().map(|line| Part::Entry(line, Vec::new())));
    question(wording, &mut parts);
    threads(wording, pathway, &mut parts);
    gaps(wording, pathway, &mut parts);
    next_steps(wording, pathway, &mut parts);
    ground(wording, pathway, &mut parts);
    heard(wording, pathway, &mut parts);
    to_come(wording, pathway, &mut parts);
    parts.push(Part::Paragraph(Vec::new()));
    parts.push(Part::Paragraph(vec![Phrase::AccountClosing.into()]));
    parts
}

fn opening(wording: &Wording<'_>, name: Option<&str>, today: Day) -> Vec<Part> {
    let method = wording.method();
    let sheet = wording.answers().sheet();
    let own = sheet
        .text(&method.roles.title)
        .filter(|own| !own.is_empty());
    let name = own
        .or(name)
        .map_or_else(|| Phrase::UntitledSession.into(), Words::from);
    let profile = method.profile().filter_map(|question| {
        let value = wording.answers().value(&question.id)?;
        let words = Phrase::AccountNamed {
            name: wording.question(&question.id).attribute("title").into(),
            value: wording.answer(&question.id, &value),
        };
        (question.id != method.roles.title).then(|| Words::from(words))
    });
    let facts = profile.reduce(|facts, fact| Phrase::AccountFacts { facts, fact }.into());
    let drawn = Phrase::AccountDrawn { date: today.into() };
    let mut parts = vec![Part::Title(Phrase::AccountTitle { name }.into())];
    parts.extend(facts.map(|facts| Part::Paragraph(vec![facts])));
    parts.push(Part::Paragraph(vec![drawn.into()]));
    parts
}

fn question(wording: &Wording<'_>, parts: &mut Vec<Part>) {
    let Some(path) = &wording.method().roles.evaluative else {
        return;
    };
    let answers = wording.answers();
    let asked: Vec<Words> = answers
        .rows(&path.question)
        .filter_map(|row| row.text(&path.field))
        .map(Words::from)
        .collect();
    if !asked.is_empty() {
        parts.push(Part::Heading(Phrase::AccountQuestion.into()));
        parts.extend(asked.into_iter().map(|text| Part::Paragraph(vec![text])));
    }
}

fn threads(wording: &Wording<'_>, pathway: &Pathway, parts: &mut Vec<Part>) {
    if pathway.threads.is_empty() {
        return;
    }
    parts.push(Part::Heading(Phrase::PartThreads.into()));
    for thread in chosen(wording, pathway) {
        let sentences = thread_words(wording, pathway, thread);
        parts.push(Part::Entry(joined(sentences), Vec::new()));
    }
    if pathway.threads.len() > THREADS || pathway.threads_cut {
        parts.push(Part::Entry(Phrase::ThreadMore.into(), Vec::new()));
    }
}

/// The first threads of different causes, filled up with the others, in their order.
fn chosen<'p>(wording: &Wording<'_>, pathway: &'p Pathway) -> Vec<&'p Thread> {
    let plan = &wording.method().pathway;
    let changes = NodeSource::Rows(plan.proof.of.clone());
    let lane = plan.lanes.iter().find(|lane| lane.nodes == changes);
    let place = plan
        .thread
        .iter()
        .position(|place| lane.is_some_and(|lane| place.contains(&lane.id)));
    let before = place.unwrap_or_default().saturating_sub(1);
    let cause = |thread: &Thread| thread.places.get(before).cloned().unwrap_or_default();
    let mut causes = Vec::new();
    let (first, others): (Vec<_>, Vec<_>) =
        pathway.threads.iter().enumerate().partition(|(_, thread)| {
            let new = !causes.contains(&cause(thread));
            if new {
                causes.push(cause(thread));
            }
            new
        });
    let mut chosen: Vec<(usize, &Thread)> = first.into_iter().chain(others).take(THREADS).collect();
    chosen.sort_by_key(|(index, _)| *index);
    chosen.into_iter().map(|(_, thread)| thread).collect()
}

/// Sentences after one another.
fn joined(sentences: Vec<Words>) -> Words {
    let joined = sentences
        .into_iter()
        .reduce(|before, next| Phrase::AccountThen { before, next }.into());
    joined.unwrap_or(Words::List(Vec::new()))
}

fn gaps(wording: &Wording<'_>, pathway: &Pathway, parts: &mut Vec<Part>) {
    let (first, others) = pathway.gaps.split_at(pathway.gaps.len().min(TO_MEND_FIRST));
    if !first.is_empty() {
        parts.push(Part::Heading(Phrase::AccountToMendFirst.into()));
    }
    for gap in first {
        let below = vec![gap_why(wording, &gap.rule), gap_do(wording, &gap.rule)];
        parts.push(Part::Entry(gap_words(wording, gap), below));
    }
    if !others.is_empty() {
        parts.push(Part::Heading(Phrase::AccountOtherGaps.into()));
    }
    let entries = others.iter();
    parts.extend(entries.map(|gap| Part::Entry(gap_words(wording, gap), Vec::new())));
}

fn next_steps(wording: &Wording<'_>, pathway: &Pathway, parts: &mut Vec<Part>) {
    let steps = steps(wording, pathway);
    if steps.is_empty() {
        return;
    }
    parts.push(Part::Heading(Phrase::PartSteps.into()));
    let entries = steps.into_iter();
    parts.extend(entries.map(|step| Part::Entry(step.words, Vec::new())));
}

/// What the pathway stands on: the lanes of rows that no thread passes through, but for the people
/// and the proof, which are reported elsewhere.
fn ground(wording: &Wording<'_>, pathway: &Pathway, parts: &mut Vec<Part>) {
    let method = wording.method();
    let elsewhere = [
        &method.roles.heard_from,
        &method.pathway.proof.about.question,
    ];
    for (plan, lane) in method.pathway.lanes.iter().zip(&pathway.lanes) {
        let in_threads = method
            .pathway
            .thread
            .iter()
            .flatten()
            .any(|id| *id == plan.id);
        let NodeSource::Rows(question) = &plan.nodes else {
            continue;
        };
        if in_threads || elsewhere.contains(&question) || lane.nodes.is_empty() {
            continue;
        }
        parts.push(Part::Heading(wording.lane(&plan.id).into()));
        let names = lane.nodes.iter().map(|node| node_words(wording, &node.id));
        parts.push(Part::Paragraph(vec![names.collect()]));
    }
}

fn heard(wording: &Wording<'_>, pathway: &Pathway, parts: &mut Vec<Part>) {
    let answers = wording.answers();
    let people = &wording.method().roles.heard_from;
    let (heard, silent): (Vec<_>, Vec<_>) = answers
        .rows(people)
        .partition(|row| pathway.heard.contains(&row.id));
    let names = |rows: Vec<&crate::session::row::Row>| {
        let names = rows.into_iter().map(|row| wording.name_of(people, row));
        names.collect::<Words>()
    };
    if heard.is_empty() && silent.is_empty() {
        return;
    }
    parts.push(Part::Heading(Phrase::AccountHeardFrom.into()));
    let mut sentences = Vec::new();
    if !heard.is_empty() {
        let names = names(heard);
        sentences.push(Phrase::AccountHeard { names }.into());
    }
    if !silent.is_empty() {
        let names = names(silent);
        sentences.push(Phrase::AccountNotHeard { names }.into());
    }
    parts.push(Part::Paragraph(sentences));
}

fn to_come(wording: &Wording<'_>, pathway: &Pathway, parts: &mut Vec<Part>) {
    if pathway.to_come.is_empty() {
        return;
    }
    parts.push(Part::Heading(Phrase::AccountToCome.into()));
    parts.push(Part::Paragraph(vec![Phrase::AccountToComeText.into()]));
    let rules = pathway.to_come.iter();
    parts.extend(rules.map(|rule| Part::Entry(gap_title(wording, rule).into(), Vec::new())));
}
