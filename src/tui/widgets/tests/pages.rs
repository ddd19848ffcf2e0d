use super::Board;
use crate::tui::look::Look;
use crate::tui::widgets::footer::Hint;
use crate::tui::widgets::page::{Page, Tone};

/// The rows of a page and how many of them its body has.
fn page(notice: &str, (width, height): (u16, u16)) -> (Vec<String>, u16) {
    let hints = [Hint {
        key: "?".to_owned(),
        label: "help".to_owned(),
        kept: true,
    }];
    let mut board = Board::new(width, height, &Look::BARE);
    let mut body = 0;
    board.fill(|pen| {
        pen.page(&Page {
            place: "Map - portrait",
            state: "saved",
            state_tone: Tone::Good,
            trail: None,
            notice,
            notice_tone: Tone::Plain,
            hints: &hints,
            enlarge: "Please make this window larger.",
        });
        body = pen.room().height;
    });
    let text = board.text();
    let rows = text.lines().map(|row| row.trim_end().to_owned());
    (rows.collect(), body)
}

#[test]
fn each_part_of_a_page_has_its_row() {
    let (rows, body) = page("Here you are.", (60, 16));
    assert_eq!(rows[0], format!("{:<55}saved", "Map - portrait"));
    assert_eq!(rows[1], "-".repeat(60));
    assert_eq!(rows[13], "-".repeat(60));
    assert_eq!(rows[14..], ["Here you are.", "? help"]);
    assert_eq!(body, 11);
}

#[test]
fn a_long_notice_takes_room_from_the_body_up_to_a_quarter_of_the_page() {
    let long = "not saved: the disk is full. Please free some room or choose another folder.";
    let (rows, body) = page(long, (60, 16));
    assert_eq!(body, 10);
    assert_eq!(
        rows[13],
        "not saved: the disk is full. Please free some room or choose"
    );
    assert_eq!(rows[14], "another folder.");
    let (rows, body) = page(&long.repeat(9), (60, 16));
    assert_eq!(body, 8);
    assert!(rows[14].ends_with('~'));
}

#[test]
fn a_small_terminal_is_asked_to_be_larger_and_has_no_body() {
    let (rows, body) = page("", (20, 5));
    assert_eq!(rows[..2], ["Please make this", "window larger."]);
    assert_eq!(body, 0);
    assert_eq!(page("", (59, 16)).1, 0);
}
