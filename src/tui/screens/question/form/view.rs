//! How the fields of a form are shown.

use std::borrow::Cow;

use super::{Field, Form};
use crate::method::gap_rule::GapTest;
use crate::method::id::Id;
use crate::method::text_names;
use crate::pathway::red_flags;
use crate::session::row::Row;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::question::annotating::{annotations_line, said_of};
use crate::tui::screens::question::field_values::labelled;
use crate::tui::screens::question::input::Input;
use crate::tui::widgets::fields::{Fields, Labelled, Open};
use crate::tui::widgets::list::FOCUS;
use crate::tui::widgets::pen::Pen;

/// The fewest rows that is left to what is more than a field to type in.
const LEAST: usize = 7;
/// With fewer rows than this a form says nothing around its fields.
const ROOMY: usize = 12;
/// The rows that a form takes above and below its fields.
const AROUND: usize = 6;
/// The most rows that annotations take; the note itself is one key away.
const MOST_ANNOTATIONS: usize = 3;

impl Form {
    /// Draws the fields, the input of the one in focus among them.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        if let Some(row) = self.answers_of(cx) {
            self.draw_heading(&row, cx, pen);
        }
        if pen.height() >= ROOMY {
            self.draw_annotations(cx, pen);
            self.draw_foot(cx, pen);
        } else if self.open.is_none() {
            pen.foot(1, |foot| foot.line(&cx.say(&Phrase::FieldLeft), theme.text));
        }
        if let (true, Some(Input::List(list))) = (self.is_once(), &self.open) {
            return list.draw(cx, pen);
        }
        self.with_fields(cx, |fields| pen.fields(fields));
    }

    /// How many rows it wants before anything else gets any.
    pub(crate) fn wanted(&self, width: usize, cx: &ScreenContext<'_>) -> usize {
        if self.is_once() {
            return match self.shown(cx).as_deref() {
                Some(Input::Text(input)) => input.height(width.saturating_sub(FOCUS)).clamp(2, 8),
                Some(Input::List(input)) => input.height(width, cx).max(LEAST),
                None => LEAST,
            };
        }
        let mut wanted = 0;
        self.with_fields(cx, |fields| wanted = fields.height(width));
        wanted + AROUND
    }

    /// The input of the field in focus. A question shows what it holds in its input even if that was left.
    fn shown(&self, cx: &ScreenContext<'_>) -> Option<Cow<'_, Input>> {
        match &self.open {
            Some(input) => Some(Cow::Borrowed(input)),
            None if self.is_once() => self.input(cx).map(Cow::Owned),
            None => None,
        }
    }

    /// That it is a new row.
    fn draw_heading(&self, row: &Row, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        let question = &self.subject.question;
        if row.is_blank() {
            let add = cx.text(&cx.wording().rows(question).attribute("add"));
            pen.line(&format!("+ {add}"), theme.title);
            let phrase = match cx.sheet.rows(question).len() {
                0 => Phrase::RowFirst,
                rows => Phrase::RowNext { count: count(rows) },
            };
            pen.write(&cx.say(&phrase), theme.muted);
            pen.skip(1);
        }
    }

    /// What was said around the row, in the last rows.
    fn draw_annotations(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        if self.is_once() {
            return;
        }
        let said = annotations_line(&said_of(&self.subject, cx).1, cx);
        let rows = pen.rows(&said).min(MOST_ANNOTATIONS);
        pen.foot(rows, |foot| {
            foot.write_within(&said, rows, cx.look.theme.muted);
        });
    }

    /// What is to be known of the field in focus, or that letters are commands.
    fn draw_foot(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        if self.open.is_none() {
            return pen.write_foot(&cx.say(&Phrase::FieldLeft));
        }
        let field = self.focused(cx).and_then(|field| field.id);
        if let Some(remark) = field.and_then(|field| self.remark(field, cx)) {
            return pen.write_foot(&remark);
        }
        if let Some(id) = field.filter(|_| !cx.has_panel()) {
            let content = cx.wording().field(&self.subject.question, id);
            pen.write_foot(&cx.text(&content.attribute("hint")));
        }
    }

    /// What is to be said of the wording that is being written, while there is time to mend it.
    fn remark(&self, field: &Id, cx: &ScreenContext<'_>) -> Option<String> {
        let Some(Input::Text(input)) = &self.open else {
            return None;
        };
        let is_here = |test: &GapTest| {
            matches!(test, GapTest::RedFlag(at)
                if at.question == self.subject.question && at.field == *field)
        };
        cx.method.gaps.iter().find(|gap| is_here(&gap.test))?;
        let language = cx.localizer.language().tag();
        let flags = red_flags::raised(cx.method, language, input.text());
        let content = cx.wording().text(text_names::flag(flags.first()?));
        let (title, advice) = (cx.text(&content), cx.text(&content.attribute("do")));
        Some(format!("{} {title}. {advice}", cx.look.glyphs.gap))
    }

    /// Hands the fields to whatever draws or measures them.
    fn with_fields(&self, cx: &ScreenContext<'_>, show: impl FnOnce(&Fields<'_>)) {
        let fields = self.fields(cx);
        let row = self.answers_of(cx);
        let mut labelled: Vec<Labelled> = fields
            .iter()
            .map(|field| self.labelled(*field, row.as_ref(), cx))
            .collect();
        // What is there on request begins behind what is asked.
        let rest = fields.iter().position(|field| !field.asked).unwrap_or(0);
        if let (1.., Some(first)) = (rest, labelled.get_mut(rest)) {
            first.heading = Some(cx.say(&Phrase::FormMore));
        }
        let shown = self.shown(cx);
        let input = shown.as_deref();
        let height = |width| input.map_or(1, |input| input.height(width, cx));
        let draw = |pen: &mut Pen<'_, '_>| {
            if let Some(input) = input {
                input.draw(cx, pen, self.open.is_some());
            }
        };
        show(&Fields {
            labelled: &labelled,
            cursor: Some(self.cursor.place(fields.len())),
            open: input.map(|input| Open {
                beside: input.is_line(),
                height: &height,
                draw: &draw,
            }),
        });
    }

    fn labelled(&self, field: Field<'_>, row: Option<&Row>, cx: &ScreenContext<'_>) -> Labelled {
        let (Some(id), Some(row)) = (field.id, row) else {
            return Labelled::default();
        };
        labelled(&self.subject.question, id, row, cx)
    }
}
