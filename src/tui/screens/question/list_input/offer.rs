//! What a list offers: where its entries come from, and what they are called.

use std::collections::BTreeMap;

use crate::method::id::{Code, Id};
use crate::method::kind::Kind;
use crate::session::key::RowId;
use crate::session::value::{Mended, Value};
use crate::text::report::gap_words;
use crate::text::{Phrase, folded};
use crate::tui::screen_context::ScreenContext;

/// Where the entries of a list come from.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Offer {
    /// The choices of a list of the method.
    Choices(Id),
    /// The rows of these questions, but for the one that refers to them.
    Rows {
        of: Vec<Id>,
        owner: Option<RowId>,
        /// Whether each reference may say why it holds.
        reasons: bool,
    },
    /// The gaps that are open now.
    Gaps,
}

/// What an entry stands for.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Key {
    Code(Code),
    Row(RowId),
    Gap(Mended),
}

/// An entry of a list.
pub(super) struct Entry {
    pub(super) what: What,
    pub(super) label: String,
}

/// What choosing an entry chooses.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// Something that is there.
    Old(Key),
    /// A row of that question, which is to be added.
    New(Id),
}

impl Key {
    pub(super) const fn code(&self) -> Option<&Code> {
        match self {
            Self::Code(code) => Some(code),
            Self::Row(_) | Self::Gap(_) => None,
        }
    }

    pub(super) const fn row(&self) -> Option<&RowId> {
        match self {
            Self::Row(row) => Some(row),
            Self::Code(_) | Self::Gap(_) => None,
        }
    }

    pub(super) const fn gap(&self) -> Option<&Mended> {
        match self {
            Self::Gap(mended) => Some(mended),
            Self::Code(_) | Self::Row(_) => None,
        }
    }

    /// Where it is among the entries; the first place if it is not.
    pub(super) fn place(&self, entries: &[Entry]) -> usize {
        let is_it = |entry: &Entry| matches!(&entry.what, What::Old(key) if key == self);
        entries.iter().position(is_it).unwrap_or(0)
    }
}

impl Offer {
    /// What a value of that kind is chosen from, on behalf of a row, if of one; and how many may be chosen
    /// if it is not just one. `None` for a kind that is typed.
    pub(super) fn of(kind: &Kind, row: Option<&RowId>) -> Option<(Self, Option<usize>)> {
        Some(match kind {
            Kind::Scale(list) | Kind::Choice(list) => (Self::Choices(list.clone()), None),
            Kind::Choices { list, max } => {
                let most = max.unwrap_or(usize::MAX);
                (Self::Choices(list.clone()), Some(most))
            }
            Kind::References { to, one, reasons } => {
                let offer = Self::Rows {
                    of: to.clone(),
                    owner: row.cloned(),
                    reasons: *reasons,
                };
                (offer, (!one).then_some(usize::MAX))
            }
            Kind::Mends => (Self::Gaps, None),
            Kind::Text(_) | Kind::Composed | Kind::Number | Kind::Date(_) => return None,
        })
    }

    /// The entries whose names contain a text, and new rows of that name if no entry has it. A gap that
    /// is chosen is among them even if it is mended.
    pub(super) fn entries<'a>(
        &self,
        chosen: impl Iterator<Item = &'a Key>,
        wanted: &str,
        cx: &ScreenContext<'_>,
    ) -> Vec<Entry> {
        let mut entries = match self {
            Self::Choices(list) => choices(list, cx),
            Self::Rows { of, owner, .. } => rows(of, owner.as_ref(), cx),
            Self::Gaps => gaps(chosen, cx),
        };
        if wanted.is_empty() {
            return entries;
        }
        let wanted = (wanted, folded(wanted));
        let is_name = entries.iter().any(|entry| folded(&entry.label) == wanted.1);
        entries.retain(|entry| folded(&entry.label).contains(&wanted.1));
        if let (Self::Rows { of, .. }, false) = (self, is_name) {
            entries.extend(of.iter().map(|question| new_row(question, wanted.0, cx)));
        }
        entries
    }

    /// What explains an entry; empty if nothing does.
    pub(super) fn hint(&self, what: &What, cx: &ScreenContext<'_>) -> String {
        match (self, what) {
            (Self::Choices(list), What::Old(Key::Code(code))) => {
                cx.text(&cx.wording().choice(list, code).attribute("hint"))
            }
            (_, What::Old(_) | What::New(_)) => String::new(),
        }
    }

    /// The place that a row of that question would have among all rows, added as the last of them.
    pub(super) fn place_of_new(&self, question: &Id, cx: &ScreenContext<'_>) -> usize {
        let Self::Rows { of, owner, .. } = self else {
            return 0;
        };
        let rank = of.iter().position(|one| one == question).unwrap_or(0);
        rows(of.get(..=rank).unwrap_or_default(), owner.as_ref(), cx).len()
    }
}

/// The field that names a row of that question first.
pub(super) fn label_field<'a>(question: &Id, cx: &ScreenContext<'a>) -> Option<&'a Id> {
    cx.method.question(question)?.records()?.label.first()
}

fn choices(list: &Id, cx: &ScreenContext<'_>) -> Vec<Entry> {
    let wording = cx.wording();
    let entry = |code: &Code| {
        let content = wording.choice(list, code);
        Entry {
            what: What::Old(Key::Code(code.clone())),
            label: cx.text(&content),
        }
    };
    let offered = cx.answers().offered(list);
    offered.map(|choice| entry(&choice.code)).collect()
}

fn rows(of: &[Id], owner: Option<&RowId>, cx: &ScreenContext<'_>) -> Vec<Entry> {
    let wording = cx.wording();
    let mut entries = Vec::new();
    for question in of {
        let kind = (of.len() > 1).then(|| cx.text(&wording.rows(question)));
        let rows = cx.sheet.rows(question).iter();
        let rows = rows.filter(|row| owner != Some(&row.id));
        let names = numbered(
            rows.clone()
                .map(|row| cx.words(&wording.name_of(question, row))),
        );
        entries.extend(rows.zip(names).map(|(row, name)| Entry {
            what: What::Old(Key::Row(row.id.clone())),
            label: match &kind {
                Some(kind) => format!("{name} ({kind})"),
                None => name,
            },
        }));
    }
    entries
}

/// Names of which no two are the same: the second of a name carries a 2.
fn numbered(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let number = |name: String| {
        let times = seen.entry(folded(&name)).or_default();
        *times += 1;
        match *times {
            1 => name,
            times => format!("{name} ({times})"),
        }
    };
    names.map(number).collect()
}

fn new_row(question: &Id, name: &str, cx: &ScreenContext<'_>) -> Entry {
    let add = cx.text(&cx.wording().rows(question).attribute("add"));
    let label = Phrase::PickNew {
        add: add.into(),
        name: name.into(),
    };
    Entry {
        what: What::New(question.clone()),
        label: cx.say(&label),
    }
}

fn gaps<'a>(mut chosen: impl Iterator<Item = &'a Key>, cx: &ScreenContext<'_>) -> Vec<Entry> {
    let wording = cx.wording();
    let entry = |mended: Mended, label: String| Entry {
        what: What::Old(Key::Gap(mended)),
        label,
    };
    let open = &cx.pathway().gaps;
    let mut entries: Vec<Entry> = open
        .iter()
        .map(|gap| entry(gap.as_mended(), cx.words(&gap_words(&wording, gap))))
        .collect();
    let is_open = |mended: &Mended| open.iter().any(|gap| gap.as_mended() == *mended);
    if let Some(kept) = chosen.find_map(Key::gap).filter(|kept| !is_open(kept)) {
        let value = Value::Mends(kept.clone());
        let name = cx.words(&wording.answer(&cx.method.roles.title, &value));
        entries.insert(0, entry(kept.clone(), name));
    }
    entries
}
