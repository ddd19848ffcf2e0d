use std::collections::BTreeSet;

use super::*;

#[test]
fn no_key_means_two_things_in_one_place() {
    for context in Context::ALL {
        let mut seen = BTreeSet::new();
        for key in context.bindings().flat_map(|binding| binding.keys) {
            assert!(seen.insert(*key), "{context:?}: {key}");
        }
    }
}

#[test]
fn help_and_quit_are_everywhere() {
    for context in Context::ALL {
        assert_eq!(context.action(F1), Some(Action::Help), "{context:?}");
        assert_eq!(
            context.action(Key::control('c')),
            Some(Action::Quit),
            "{context:?}"
        );
    }
}

#[test]
fn where_text_is_typed_no_character_is_a_command() {
    for context in Context::ALL
        .into_iter()
        .filter(|context| context.is_typing())
    {
        for key in context.bindings().flat_map(|binding| binding.keys) {
            assert_eq!(key.typed(), None, "{context:?}: {key}");
        }
    }
}

#[test]
fn no_key_needs_altgr_on_a_belgian_french_or_german_keyboard() {
    for context in Context::ALL {
        for key in context.bindings().flat_map(|binding| binding.keys) {
            let hard = key
                .typed()
                .is_some_and(|typed| "[]{}\\|@#~`^".contains(typed));
            assert!(!hard, "{context:?}: {key}");
        }
    }
}
