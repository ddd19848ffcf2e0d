//! The page of keys in the documentation, made from the table of keys and held to it.

use std::fmt::Write;
use std::{env, fs};

use strum::VariantArray as _;

use super::key_name::key_name;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::stage::Stage;

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/keys.md");

const HEAD: &str = "# Keys

This page is generated from the program's key table, and a test compares the two. After changing the table, run
`UPDATE_DOCS=1 cargo test the_page_of_keys`.

Letters are commands unless you are typing. `?` shows the keys of the current page, and F1 does so inside a
field too. `q` closes the current page; on the page of a session it leaves the session, and it quits only if no other
page lies below: in the list of sessions and on the first page. Capital letters act like small ones, so Caps Lock does no harm. On a Belgian or
French keyboard the digit row works without Shift, once you have tried it out in the settings.
";

/// What a place is called in the page.
const fn heading(context: Context) -> &'static str {
    match context {
        Context::Welcome => "The first page",
        Context::Home => "Your sessions",
        Context::Bin => "Removed sessions",
        Context::Versions => "The versions of a session",
        Context::Line => "Typing a line",
        Context::Paragraph => "Typing a paragraph",
        Context::Filter => "Typing to search a list",
        Context::Text => "A question whose field was left",
        Context::Choice => "A short list: choosing one",
        Context::Choices => "A short list: ticking several",
        Context::PickOne => "A long list, or one of rows: choosing one",
        Context::PickMany => "A long list, or one of rows: ticking several",
        Context::Narrowed => "Such a list while a name is typed",
        Context::Table => "A question with a table",
        Context::Form => "A row whose field was left",
        Context::Menu => "A menu, or something to confirm",
        Context::SessionPage => "The page of a session",
        Context::Pathway => "The pathway",
        Context::Gaps => "The gaps of the pathway",
        Context::Lanes => "The lanes of the pathway",
        Context::Reading => "A page to read",
        Context::Lexicon => "The lexicon",
        Context::Settings => "The settings",
        Context::KeyTrial => "Trying out the digit row",
    }
}

/// The whole page, in English.
fn page(cx: &ScreenContext<'_>) -> String {
    Context::VARIANTS
        .iter()
        .copied()
        .fold(HEAD.to_owned(), |text, context| {
            text + &section(context, cx)
        })
}

fn section(context: Context, cx: &ScreenContext<'_>) -> String {
    let title = heading(context);
    let mut text = format!("\n## {title}\n\n| key | what it does |\n|---|---|\n");
    for binding in context.bindings() {
        let names: Vec<String> = match binding.action {
            Action::Digit(1) => vec!["`1` to `9`".to_owned()],
            Action::Digit(_) => continue,
            _ => binding
                .keys
                .iter()
                .map(|key| format!("`{}`", key_name(*key, cx)))
                .collect(),
        };
        let label = cx.say(&binding.label);
        writeln!(text, "| {} | {label} |", names.join(", ")).unwrap();
    }
    text
}

#[test]
fn the_page_of_keys_says_what_the_table_says() {
    let stage = Stage::new();
    let made = page(&stage.cx());
    if env::var_os("UPDATE_DOCS").is_some() {
        fs::write(PAGE, &made).unwrap();
    }
    let kept = fs::read_to_string(PAGE).unwrap_or_default();
    assert!(
        kept == made,
        "docs/keys.md is not what the table of keys says: UPDATE_DOCS=1 writes it anew"
    );
}
