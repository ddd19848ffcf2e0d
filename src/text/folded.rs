//! A text without capitals and accents, to sort and to search by: nobody should have to type `é`
//! to find it. For the letters of our languages and their neighbours; others stay as they are.

/// The text in small letters without accents.
pub fn folded(text: &str) -> String {
    let mut plain = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' => plain.push('a'),
            'ç' | 'č' => plain.push('c'),
            'è' | 'é' | 'ê' | 'ë' | 'ě' => plain.push('e'),
            'ì' | 'í' | 'î' | 'ï' => plain.push('i'),
            'ñ' => plain.push('n'),
            'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' => plain.push('o'),
            'ř' => plain.push('r'),
            'š' => plain.push('s'),
            'ù' | 'ú' | 'û' | 'ü' => plain.push('u'),
            'ý' | 'ÿ' => plain.push('y'),
            'ž' => plain.push('z'),
            'æ' => plain.push_str("ae"),
            'œ' => plain.push_str("oe"),
            'ß' => plain.push_str("ss"),
            '’' => plain.push('\''),
            other => plain.push(other),
        }
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn accents_and_capitals_do_not_stand_in_the_way() {
        assert_eq!(folded("Économie sociale"), "economie sociale");
        assert_eq!(folded("Straße, Œuvre, Čas"), "strasse, oeuvre, cas");
    }
}
