//! How the fields of a form are shown.

use std::borrow::Cow;

use super::{Field, Form};
use crate::method::id::Id;
use crate::session::row::Row;
use crate::text::Phrase;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::question::annotating::{annotations_line, said_of};
use crate::tui::screens::question::field_words::field_words;
use crate::tui::screens::question::input::{Input, LEAST_INPUT};
use crate::tui::widgets::fields::{Fields, Labelled, Open};
use crate::tui::widgets::list::FOCUS;
use crate::tui::widgets::pen::Pen;

/// The most rows that annotations take; the note itself is one key away.
const MOST_ANNOTATIONS: usize = 3;

impl Form {
    /// Draws the fields, or the one that is open if it takes the page.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        if let Some(row) = self.row(cx) {
            self.draw_heading(&row, cx, pen);
        }
        let field = self.focused(cx).and_then(|field| field.id);
        match &self.open {
            Some(input @ (Input::Choice(_) | Input::Pick(_) | Input::Mends(_))) => {
                if let Some(field) = field {
                    self.draw_field_heading(field, cx, pen);
                }
                input.draw(cx, pen);
            }
            Some(Input::Text(_)) | None => self.draw_fields(cx, pen),
        }
    }

    /// The input that is shown: the open one, or, of a question, the closed one as well.
    fn shown(&self, cx: &ScreenContext<'_>) -> Option<Cow<'_, Input>> {
        match &self.open {
            Some(input) => Some(Cow::Borrowed(input)),
            None if self.is_once() => self.input(cx).map(Cow::Owned),
            None => None,
        }
    }

    /// How many rows the input of a question wants before anything else gets any.
    pub(crate) fn wanted(&self, width: usize, cx: &ScreenContext<'_>) -> usize {
        match self.shown(cx).as_deref() {
            Some(Input::Text(input)) => input.height(width.saturating_sub(FOCUS)).clamp(2, 8),
            Some(Input::Choice(input)) => input.height(width, cx).max(LEAST_INPUT),
            Some(Input::Pick(_) | Input::Mends(_)) | None => LEAST_INPUT,
        }
    }

    fn draw_heading(&self, row: &Row, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let (wording, theme) = (cx.wording(), &cx.look.theme);
        let question = &self.subject.question;
        let name = if row.is_blank() {
            cx.text(&wording.rows(question).attribute("add"))
        } else {
            cx.words(&wording.name_of(question, row))
        };
        pen.line(&name, theme.title);
        let (_, annotations) = said_of(&self.subject, cx);
        let said = annotations_line(&annotations, cx);
        pen.write_within(&said, MOST_ANNOTATIONS, theme.muted);
        pen.skip(1);
    }

    fn draw_field_heading(&self, field: &Id, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let content = cx.wording().field(&self.subject.question, field);
        pen.write(&cx.text(&content), cx.look.theme.title);
        if !cx.has_panel() {
            pen.write(&cx.text(&content.attribute("hint")), cx.look.theme.muted);
        }
        pen.skip(1);
    }

    fn draw_fields(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let fields = self.fields(cx);
        let cursor = self.cursor.place(fields.len());
        let field = fields.get(cursor).and_then(|field| field.id);
        if let Some(field) = field.filter(|_| !cx.has_panel()) {
            let content = cx.wording().field(&self.subject.question, field);
            pen.write_foot(&cx.text(&content.attribute("hint")));
        }
        let row = self.row(cx);
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
        let text = match shown.as_deref() {
            Some(Input::Text(input)) => Some(input),
            Some(Input::Choice(_) | Input::Pick(_) | Input::Mends(_)) | None => None,
        };
        let height = |width| text.map_or(1, |input| input.height(width));
        let draw = |pen: &mut Pen<'_, '_>| {
            if let Some(input) = text {
                input.draw(cx, pen, self.open.is_some());
            }
        };
        pen.fields(&Fields {
            labelled: &labelled,
            cursor,
            open: text.map(|_| Open {
                height: &height,
                draw: &draw,
            }),
        });
    }

    fn labelled(&self, field: Field<'_>, row: Option<&Row>, cx: &ScreenContext<'_>) -> Labelled {
        let (Some(id), Some(row)) = (field.id, row) else {
            return Labelled::default();
        };
        let value = field_words(&self.subject.question, id, row, cx);
        Labelled {
            heading: None,
            label: cx.text(&cx.wording().field(&self.subject.question, id)),
            value: value.unwrap_or_else(|| cx.look.glyphs.dash.to_owned()),
        }
    }
}
