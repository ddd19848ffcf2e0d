//! What the digit row of a keyboard types without Shift, as xkb-data has it.

use crate::store::preferences::DigitRow;

/// What the keys 1 to 9 of a digit row type without Shift.
const fn typed_by(row: DigitRow) -> &'static str {
    match row {
        DigitRow::Digits => "123456789",
        DigitRow::Belgian => "&é\"'(§è!ç",
        DigitRow::French => "&é\"'(-è_ç",
        DigitRow::Bepo => "\"«»()@+-/",
        DigitRow::Czech => "+ěščřžýáí",
        DigitRow::Slovak => "+ľščťžýáí",
        DigitRow::Lithuanian => "ąčęėįšųū„",
    }
}

/// The digit that a character stands for on such a keyboard.
pub(crate) fn digit(row: DigitRow, typed: char) -> Option<char> {
    let place = typed_by(row)
        .chars()
        .position(|candidate| candidate == typed)?;
    char::from_digit(u32::try_from(place + 1).ok()?, 10)
}

/// The keyboards on which the key with a 2 on it types that character.
pub(crate) fn with_two(typed: char) -> impl Iterator<Item = DigitRow> {
    const ALL: [DigitRow; 7] = [
        DigitRow::Digits,
        DigitRow::Belgian,
        DigitRow::French,
        DigitRow::Bepo,
        DigitRow::Czech,
        DigitRow::Slovak,
        DigitRow::Lithuanian,
    ];
    ALL.into_iter()
        .filter(move |row| typed_by(*row).chars().nth(1) == Some(typed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_character_is_another_digit_elsewhere() {
        assert_eq!(digit(DigitRow::Belgian, 'é'), Some('2'));
        assert_eq!(digit(DigitRow::Belgian, '!'), Some('8'));
        assert_eq!(digit(DigitRow::French, '!'), None);
        assert_eq!(digit(DigitRow::Digits, 'é'), None);
    }

    #[test]
    fn belgian_and_french_keyboards_share_their_two() {
        let rows: Vec<DigitRow> = with_two('é').collect();
        assert_eq!(rows, [DigitRow::Belgian, DigitRow::French]);
    }
}
