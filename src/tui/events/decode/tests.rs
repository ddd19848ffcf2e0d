use proptest::prelude::*;

use super::*;
use crate::app::key::Key;

/// What comes of pieces that arrive so many milliseconds after each other, and of silence after them.
fn comes_of(pieces: &[(u64, &[u8])]) -> Vec<Input> {
    let mut now = Instant::now();
    let mut decoder = Decoder::new(now);
    let mut inputs = Vec::new();
    let waits = |decoder: &mut Decoder, until: Option<Instant>, inputs: &mut Vec<Input>| {
        while let Some(due) = decoder.due()
            && until.is_none_or(|until| due <= until)
        {
            inputs.extend(decoder.expire(due));
        }
    };
    for (pause, piece) in pieces {
        now += Duration::from_millis(*pause);
        waits(&mut decoder, Some(now), &mut inputs);
        inputs.extend(decoder.feed(piece, now));
    }
    waits(&mut decoder, None, &mut inputs);
    inputs
}

fn pressed(keys: &[Key]) -> Vec<Input> {
    keys.iter().map(|key| Input::Key(*key)).collect()
}

/// What terminals answer when they are asked, sometimes late, by a program before this one.
const ANSWERS: [&[u8]; 14] = [
    b"\x1b[?997;1n",
    b"\x1b[12;34R",
    b"\x1b[?64;1;2;6;9;15;18;21;22c",
    b"\x1b[>41;354;0c",
    b"\x1b[0n",
    b"\x1b[8;24;80t",
    b"\x1b[?2026;2$y",
    b"\x1b[?1u",
    b"\x1b[I",
    b"\x1b]11;rgb:1c1c/1c1c/1c1c\x1b\\",
    b"\x1b]4;1;rgb:cdcd/0000/0000\x07",
    b"\x1bP1+r544e=787465726d\x1b\\",
    b"\x1bP>|XTerm(390)\x1b\\",
    b"\x1b_Gi=31;OK\x1b\\",
];

#[test]
fn an_answer_of_the_terminal_is_no_key_in_however_many_pieces_it_comes() {
    for answer in ANSWERS {
        for cut in 0..answer.len() {
            for pause in [0, 30] {
                let (head, tail) = answer.split_at(cut);
                let inputs = comes_of(&[(100, head), (pause, tail), (200, b"2")]);
                assert_eq!(
                    inputs,
                    pressed(&[Key::char('2')]),
                    "{answer:?} cut at {cut}"
                );
            }
        }
    }
}

#[test]
fn what_never_ends_takes_no_keys_for_ever() {
    for begun in [
        &b"\x1b[?997;1"[..],
        b"\x1b]11;rgb:",
        b"\x1bP",
        b"\x1b_",
        b"\x1bO",
        b"\x1b[",
        b"\x1b[M",
        b"\x1b[[",
        b"\xe2\x82",
    ] {
        let inputs = comes_of(&[(100, begun), (1_200, b"2"), (100, b"q")]);
        assert_eq!(
            inputs,
            pressed(&[Key::char('2'), Key::char('q')]),
            "{begun:?}"
        );
        let held: Vec<(u64, &[u8])> = std::iter::repeat_n((30, &b"2"[..]), 100).collect();
        let inputs = comes_of(&[&[(100, begun)], &held[..]].concat());
        assert!(inputs.len() > 60, "{begun:?}: {}", inputs.len());
        let inputs = comes_of(&[(100, begun), (0, b"\x03")]);
        assert_eq!(inputs, pressed(&[Key::control('c')]), "{begun:?}");
    }
}

#[test]
fn esc_is_a_key_once_nothing_follows_and_at_once_before_another_one() {
    assert_eq!(comes_of(&[(0, b"\x1b")]), pressed(&[Key::ESC]));
    assert_eq!(comes_of(&[(0, b"\x1b"), (20, b"[A")]), pressed(&[Key::UP]));
    let twice = comes_of(&[(0, b"\x1b\x1b")]);
    assert_eq!(twice, pressed(&[Key::ESC, Key::ESC]));
    let typed = comes_of(&[(0, b"\x1b"), (60, b"n")]);
    assert_eq!(typed, pressed(&[Key::ESC, Key::char('n')]));
}

#[test]
fn every_way_to_send_a_key_is_known() {
    for (sent, key) in [
        (&b"\x1b[A"[..], Key::UP),
        (b"\x1bOA", Key::UP),
        (b"\x1b[1;5D", Key::LEFT.with_control()),
        (b"\x1b[H", Key::HOME),
        (b"\x1b[7~", Key::HOME),
        (b"\x1b[3~", Key::DELETE),
        (b"\x1b[6~", Key::PAGE_DOWN),
        (b"\x1b[Z", Key::BACK_TAB),
        (b"\x1bOP", Key::function(1)),
        (b"\x1b[[B", Key::function(2)),
        (b"\x1b[15~", Key::function(5)),
        (b"\x1b[24~", Key::function(12)),
        (b"\x1b[99;5u", Key::control('c')),
        (b"\x1b[27;5;99~", Key::control('c')),
        (b"\r", Key::ENTER),
        (b"\x1bOM", Key::ENTER),
        (b"\n", Key::control('j')),
        (b"\t", Key::TAB),
        (b"\x7f", Key::BACKSPACE),
        (b"\x08", Key::BACKSPACE),
        (b"\x1a", Key::control('z')),
        (b"\x1bOr", Key::char('2')),
        (b"\x1bOl", Key::char(',')),
        ("é".as_bytes(), Key::char('é')),
        ("€".as_bytes(), Key::char('€')),
        // From a terminal in Latin-1.
        (b"\xe9", Key::char('é')),
    ] {
        assert_eq!(comes_of(&[(0, sent)]), pressed(&[key]), "{sent:?}");
    }
}

#[test]
fn letters_in_latin_1_are_letters_and_half_a_character_is_none() {
    let typed = |text: &str| pressed(&text.chars().map(Key::char).collect::<Vec<_>>());
    assert_eq!(comes_of(&[(0, b"Soci\xe9t\xe9 et")]), typed("Société et"));
    assert_eq!(comes_of(&[(0, b"\xe9"), (1_500, b"a")]), typed("éa"));
    assert_eq!(comes_of(&[(0, b"\xe2\x82a")]), typed("a"));
}

#[test]
fn a_mouse_and_bytes_that_are_no_text_are_nothing() {
    for sent in [
        &b"\x1b[M !!"[..],
        b"\x1b[<0;12;5M",
        b"\x1b[32;12;5M",
        b"\x9b",
        b"\x1b[999~",
        b"\x1b[201~",
    ] {
        assert_eq!(comes_of(&[(0, sent)]), [], "{sent:?}");
    }
}

#[test]
fn a_paste_is_one_text_however_it_is_cut() {
    let sent = "\u{1b}[200~l'été\r\nfin\u{1b}[201~2".as_bytes();
    let wanted = [
        Input::Paste("l'été\nfin".to_owned()),
        Input::Key(Key::char('2')),
    ];
    for cut in 0..sent.len() {
        let (head, tail) = sent.split_at(cut);
        assert_eq!(comes_of(&[(0, head), (30, tail)]), wanted, "cut at {cut}");
    }
}

#[test]
fn a_paste_that_halts_comes_in_pieces_that_hold_all_of_it() {
    let sent = "\u{1b}[200~l'été\r\n\u{1b}[31mfin\u{1b}[201~".as_bytes();
    for cut in 6..sent.len() - 6 {
        let (head, tail) = sent.split_at(cut);
        let inputs = comes_of(&[(0, head), (500, tail)]);
        let text: String = inputs
            .iter()
            .map(|input| match input {
                Input::Paste(text) | Input::MorePasted(text) => text.as_str(),
                other => panic!("{other:?}"),
            })
            .collect();
        assert_eq!(text, "l'été\n\u{1b}[31mfin", "cut at {cut}");
        let first = |input: &Input| matches!(input, Input::Paste(_));
        assert_eq!(inputs.iter().filter(|input| first(input)).count(), 1);
    }
}

#[test]
fn a_paste_without_an_end_ends_after_a_while_or_at_ctrl_c() {
    let begun = b"\x1b[200~words";
    let pasted = Input::Paste("words".to_owned());
    let [ctrl_c] = [Input::Key(Key::control('c'))];
    let inputs = comes_of(&[(0, begun), (2_100, b"q")]);
    assert_eq!(inputs, [pasted.clone(), Input::Key(Key::char('q'))]);
    for pause in [100, 400, 1_900] {
        let inputs = comes_of(&[(0, begun), (pause, b"\x03")]);
        assert_eq!(inputs, [pasted.clone(), ctrl_c.clone()], "{pause}");
    }
    let within = comes_of(&[(0, b"\x1b[200~a\x03b\x1b[201~")]);
    assert_eq!(within, [Input::Paste("a\u{3}b".to_owned())]);
}

proptest! {
    #[test]
    fn whatever_came_before_the_next_key_after_a_while_is_that_key(
        bytes in prop::collection::vec(
            prop_oneof![
                Just(0x1b_u8), Just(b'['), Just(b'O'), Just(b']'), Just(b'P'), Just(b'\\'), Just(b'M'),
                Just(b'~'), Just(b';'), b'0'..=b'9', any::<u8>(),
            ],
            0..40,
        ),
    ) {
        let inputs = comes_of(&[(0, &bytes), (3_000, b"q")]);
        prop_assert_eq!(inputs.last(), Some(&Input::Key(Key::char('q'))));
    }
}
