//! The names of files that an account, or a copy of a session, is written to.

use crate::session::date::Day;

/// The longest part that comes from the enterprise's name, in characters.
const LONGEST: usize = 48;

/// A file name without ending for an account. It begins with a word, since some systems keep names
/// such as `con` and `aux` to themselves.
pub fn account_file_name(enterprise: Option<&str>, today: Day) -> String {
    format!("impact-{}-{today}", safe(enterprise.unwrap_or_default()))
}

/// A file name without ending for a copy of a session: what it is called, and the day.
pub fn session_file_name(title: Option<&str>, today: Day) -> String {
    format!("{}-{today}", safe(title.unwrap_or_default()))
}

/// A name that every system takes: lower-case ASCII letters, digits and dashes.
fn safe(title: &str) -> String {
    let mut name = String::new();
    for letter in title.chars().flat_map(char::to_lowercase) {
        let plain = plain(letter);
        if plain.is_empty() && !name.is_empty() && !name.ends_with('-') {
            name.push('-');
        }
        if name.len() + plain.len() > LONGEST {
            break;
        }
        name.push_str(plain.as_str());
    }
    let name = name.trim_matches('-');
    let name = if name.is_empty() { "vises" } else { name };
    name.to_owned()
}

fn plain(letter: char) -> String {
    let folded = match letter {
        'à' | 'á' | 'â' | 'ã' | 'å' | 'ą' => "a",
        'ä' | 'æ' => "ae",
        'ç' | 'ć' | 'č' => "c",
        'è' | 'é' | 'ê' | 'ë' | 'ę' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ñ' | 'ń' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ø' => "o",
        'ö' | 'œ' => "oe",
        'ù' | 'ú' | 'û' => "u",
        'ü' => "ue",
        'ý' | 'ÿ' => "y",
        'ß' => "ss",
        'š' | 'ś' => "s",
        'ž' | 'ż' => "z",
        'ł' => "l",
        other if other.is_ascii_lowercase() || other.is_ascii_digit() => return other.to_string(),
        _ => "",
    };
    folded.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(enterprise: &str) -> String {
        account_file_name(Some(enterprise), Day::new(2026, 11, 24).unwrap())
    }

    #[test]
    fn a_file_name_is_safe_whatever_the_enterprise_is_called() {
        assert_eq!(named("L'Œuvre d'été"), "impact-l-oeuvre-d-ete-2026-11-24");
        assert_eq!(
            named("../../etc\\passwd\u{1b}"),
            "impact-etc-passwd-2026-11-24"
        );
        assert_eq!(named("  影响  "), "impact-vises-2026-11-24");
        let today = Day::new(2026, 11, 24).unwrap();
        assert_eq!(
            session_file_name(Some("L'Atelier été"), today),
            "l-atelier-ete-2026-11-24"
        );
        assert_eq!(session_file_name(None, today), "vises-2026-11-24");
        for name in [
            "CON",
            "a".repeat(300).as_str(),
            "ß".repeat(99).as_str(),
            "-\n-",
        ] {
            let file = named(name);
            let legal =
                |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
            assert!(file.bytes().all(legal) && file.len() < 80, "{file}");
        }
    }
}
