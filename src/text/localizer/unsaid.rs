//! What Fluent writes into a text in the place of something that is not there, and how it is taken
//! out: a method with a fault shows a text with a gap, never braces.

use fluent::{
    FluentError,
    resolver::{ResolverError, errors::ReferenceKind},
};

/// The text without what stands for missing things; none if an error spoils the whole text.
pub(super) fn without(mut text: String, errors: &[FluentError]) -> Option<String> {
    for error in errors {
        text = text.replace(&marker(error)?, "");
    }
    Some(without_variables(text))
}

fn marker(error: &FluentError) -> Option<String> {
    let FluentError::ResolverError(ResolverError::Reference(reference)) = error else {
        return None;
    };
    let (before, id, attribute, after) = match reference {
        ReferenceKind::Variable { id } => ("$", id, &None, ""),
        ReferenceKind::Function { id } => ("", id, &None, "()"),
        ReferenceKind::Message { id, attribute } => ("", id, attribute, ""),
        ReferenceKind::Term { id, attribute } => ("-", id, attribute, ""),
    };
    let attribute = attribute
        .as_ref()
        .map(|name| format!(".{name}"))
        .unwrap_or_default();
    Some(format!("{{{before}{id}{attribute}{after}}}"))
}

/// Takes out `{$name}`: what a term says, without an error, for a variable that is not given to it.
fn without_variables(text: String) -> String {
    if !text.contains("{$") {
        return text;
    }
    let mut pieces = text.split("{$");
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let is_name = |c: char| c.is_ascii_alphanumeric() || c == '_' || c == '-';
        if let Some(after) = piece.trim_start_matches(is_name).strip_prefix('}') {
            kept.push_str(after);
        } else {
            kept.push_str("{$");
            kept.push_str(piece);
        }
    }
    kept
}
