use std::collections::BTreeSet;

use strum::VariantArray as _;

use super::*;
use crate::app::action::TextEdit;
use crate::app::key::Modifier;

#[test]
fn no_key_means_two_things_in_one_place() {
    for context in Context::VARIANTS.iter().copied() {
        let mut seen = BTreeSet::new();
        for key in context.bindings().flat_map(|binding| binding.keys) {
            assert!(seen.insert(*key), "{context:?}: {key}");
        }
    }
}

#[test]
fn help_and_quit_are_everywhere() {
    for context in Context::VARIANTS.iter().copied() {
        assert_eq!(
            context.action(Key::function(1)),
            Some(Action::Help),
            "{context:?}"
        );
        assert_eq!(
            context.action(Key::control('c')),
            Some(Action::Quit),
            "{context:?}"
        );
    }
}

#[test]
fn no_letter_is_a_command_while_text_is_typed() {
    for context in Context::VARIANTS
        .iter()
        .copied()
        .filter(|context| context.is_typing())
    {
        for key in context.bindings().flat_map(|binding| binding.keys) {
            // Where one types to find, digits and Space choose as long as nothing is typed.
            let finds = matches!(context, Context::PickOne | Context::PickMany);
            let is_command = key
                .typed()
                .is_some_and(|typed| !finds || typed.is_alphabetic());
            assert!(!is_command, "{context:?}: {key}");
        }
    }
}

#[test]
fn no_key_needs_altgr_on_a_belgian_french_or_german_keyboard() {
    for context in Context::VARIANTS.iter().copied() {
        for key in context.bindings().flat_map(|binding| binding.keys) {
            let hard = key
                .typed()
                .is_some_and(|typed| "[]{}\\|@#~`^".contains(typed));
            assert!(!hard, "{context:?}: {key}");
        }
    }
}

#[test]
fn commands_do_not_look_at_case() {
    for context in Context::VARIANTS.iter().copied() {
        for key in context.bindings().flat_map(|binding| binding.keys) {
            assert_eq!(key.without_case(), *key, "{context:?}");
            if let Some(typed) = key.typed() {
                let upper = Key::char(typed.to_ascii_uppercase());
                assert_eq!(context.action(upper), context.action(*key), "{context:?}");
            }
        }
    }
}

#[test]
fn alt_edits_typed_text_and_does_nothing_otherwise() {
    for context in Context::VARIANTS.iter().copied() {
        for binding in context.bindings() {
            let alt = |key: &Key| key.modifier == Modifier::Alt;
            let edits = matches!(binding.action, Action::Edit(_));
            assert!(edits || !binding.keys.iter().any(alt), "{context:?}");
            assert!(!edits || context.is_typing(), "{context:?}");
        }
    }
}

#[test]
fn who_can_undo_can_redo_and_by_the_same_keys_as_in_a_field() {
    for context in Context::VARIANTS.iter().copied() {
        let (undo, redo) = (Key::control('z'), Key::control('y'));
        match context.action(Key::char('u')) {
            Some(Action::Undo) => {
                assert_eq!(context.action(undo), Some(Action::Undo), "{context:?}");
                assert_eq!(context.action(redo), Some(Action::Redo), "{context:?}");
            }
            _ if context.action(undo) == Some(Action::Undo) => {
                assert_eq!(context.action(redo), Some(Action::Redo), "{context:?}");
            }
            _ if context.is_typing() => {
                let edit = |edit| Some(Action::Edit(edit));
                assert_eq!(context.action(undo), edit(TextEdit::Undo), "{context:?}");
                assert_eq!(context.action(redo), edit(TextEdit::Redo), "{context:?}");
            }
            _ => {}
        }
    }
}
