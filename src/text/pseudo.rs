//! English made longer and accented, to find in tests what does not fit or is cut.

use std::borrow::Cow;

/// Makes a piece of text longer: twice as long up to ten characters, by two fifths beyond; and
/// accented, so that a text that does not come from `locales/` stands out. Still readable.
pub fn lengthened(text: &str) -> Cow<'_, str> {
    let letters = text.chars().filter(|c| c.is_alphabetic()).count();
    if letters == 0 {
        return Cow::Borrowed(text);
    }
    let length = text.trim().chars().count();
    let extra = if length <= 10 { length } else { length * 2 / 5 };
    let mut longer = String::with_capacity(text.len() * 3);
    let mut met = 0;
    for letter in text.chars() {
        let accented = accented(letter);
        longer.push(accented);
        if letter.is_alphabetic() {
            let repeats = extra * (met + 1) / letters - extra * met / letters;
            longer.extend(std::iter::repeat_n(accented, repeats));
            met += 1;
        }
    }
    Cow::Owned(longer)
}

const fn accented(letter: char) -> char {
    match letter {
        'a' => 'á',
        'c' => 'ç',
        'e' => 'é',
        'i' => 'í',
        'n' => 'ñ',
        'o' => 'ó',
        'u' => 'ú',
        'y' => 'ý',
        'A' => 'Á',
        'C' => 'Ç',
        'E' => 'É',
        'I' => 'Í',
        'N' => 'Ñ',
        'O' => 'Ó',
        'U' => 'Ú',
        'Y' => 'Ý',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_short_text_doubles_and_a_long_one_grows_by_two_fifths() {
        assert_eq!(lengthened("Save"), "SSáávvéé");
        assert_eq!(lengthened("ab cd").chars().count(), 10);
        let long = "What changes for whom, and how do you know?";
        let grown = lengthened(long).chars().count();
        assert_eq!(grown, long.chars().count() * 7 / 5);
    }

    #[test]
    fn marks_and_spaces_stay_what_they_are() {
        assert_eq!(lengthened(" · "), " · ");
        assert_eq!(lengthened(", "), ", ");
    }
}
