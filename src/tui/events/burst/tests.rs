use super::*;

/// What is made of inputs that come at those milliseconds, the first of them seen behind or not.
fn made_of(inputs: &[(u64, Input)], behind: bool) -> Vec<Input> {
    let start = Instant::now();
    let mut burst = Burst::new(|_| false);
    let mut certain = Vec::new();
    for (at, input) in inputs {
        let at = start + Duration::from_millis(*at);
        certain.extend(burst.take(input.clone(), at, behind));
    }
    certain.extend(burst.settle(start + Duration::from_secs(60)));
    certain
}

fn typed(text: &str) -> Vec<Input> {
    keys(text).map(Input::Key).collect()
}

fn at_once(text: &str) -> Vec<(u64, Input)> {
    typed(text).into_iter().map(|key| (0, key)).collect()
}

fn lines(text: &str) -> Input {
    Input::Lines(text.to_owned())
}

fn paste() -> Input {
    Input::Paste("text".to_owned())
}

#[test]
fn text_that_goes_on_after_a_line_end_is_no_key() {
    for text in [
        "Atelier Bois\nBureau social",
        "\tone\n\n\ttwo\n",
        "4 stakeholders\nq u i t\n1\n2",
    ] {
        assert_eq!(made_of(&at_once(text), false), [lines(text)]);
    }
}

#[test]
fn what_was_there_before_anybody_read_was_typed() {
    let text = "Atelier Bois\nBureau social";
    assert_eq!(made_of(&at_once(text), true), typed(text));
    let mut burst = Burst::new(|_| true);
    let now = Instant::now();
    for key in typed(text) {
        assert_eq!(burst.take(key, now, false), []);
    }
    assert_eq!(burst.settle(now + SLOWLY), typed(text));
}

#[test]
fn a_line_and_keys_that_pick_and_go_on_are_typed_however_fast() {
    for text in [
        "an answer\n",
        "workers in training\n2\n",
        "\n2\na steady job\n",
        "1\n2\n1\n\n3\n2\n1\n4\n2\n1\n2\n3\n",
    ] {
        assert_eq!(made_of(&at_once(text), false), typed(text));
    }
}

#[test]
fn lines_that_are_typed_one_after_the_other_are_typed() {
    let text = "Atelier Bois\nBureau social\n";
    for pause in [6, 30, 200] {
        let late = if pause < 50 { 60 } else { 0 };
        let mut at = 0;
        let inputs: Vec<_> = typed(text)
            .into_iter()
            .map(|key| {
                at += pause;
                if key == Input::Key(Key::ENTER) {
                    at += late;
                }
                (at, key)
            })
            .collect();
        assert_eq!(made_of(&inputs, false), typed(text), "{pause}");
    }
}

#[test]
fn a_slow_line_may_cut_what_was_pasted_behind_a_line_end() {
    let mut inputs = at_once("Atelier Bois\n");
    inputs.extend(
        at_once("Bureau social")
            .into_iter()
            .map(|(_, key)| (40, key)),
    );
    let text = "Atelier Bois\nBureau social";
    assert_eq!(made_of(&inputs, false), [lines(text)]);
}

#[test]
fn what_is_too_much_for_one_text_is_the_rest_of_the_paste() {
    let text = "four\n".repeat(MOST / 5 + 10);
    let (most, rest) = text.split_at(MOST);
    let wanted = [lines(most), Input::MorePasted(rest.to_owned())];
    assert_eq!(made_of(&at_once(&text), false), wanted);
}

#[test]
fn keys_in_the_middle_of_lines_do_nothing_but_ctrl_c() {
    let text = "Atelier Bois\nBureau social";
    let with = |key: Key| {
        let mut inputs = at_once(text);
        inputs.push((0, Input::Key(key)));
        made_of(&inputs, false)
    };
    assert_eq!(with(Key::LEFT), [lines(text)]);
    let ends = [lines(text), Input::Key(CTRL_C)];
    assert_eq!(with(CTRL_C), ends);
}

#[test]
fn keys_are_admitted_however_fast_when_nothing_was_pasted() {
    let inputs = [(0, Input::Key(Key::UP)), (0, Input::Key(Key::UP))];
    assert_eq!(made_of(&inputs, false).len(), 2);
}

#[test]
fn the_rest_of_a_paste_that_ended_itself_is_dropped_to_its_end() {
    let key = || Input::Key(Key::char('3'));
    let rest = (0..100).map(|index| (index * 20, key()));
    let inputs: Vec<_> = [(0, paste())].into_iter().chain(rest).collect();
    assert_eq!(made_of(&inputs, false), [paste()]);
    let later = [(0, paste()), (10, key()), (60, key()), (61, key())];
    assert_eq!(made_of(&later, false), [paste(), key(), key()]);
}

#[test]
fn a_second_paste_and_a_new_size_always_arrive() {
    let size = Input::Resized {
        width: 80,
        height: 24,
    };
    let inputs = [(0, paste()), (1, size.clone()), (2, paste())];
    assert_eq!(made_of(&inputs, false), [paste(), size, paste()]);
}
