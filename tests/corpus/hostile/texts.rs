//! Texts in foreign files, names, pastes and environments that could steer a terminal, turn the
//! direction of writing, or overwhelm whatever draws them. Shared by the checks of the screens and
//! of the real program.
//!
//! Each text begins with `a` and ends with `z`, so that the rest of it can be found again.

/// What follows an ESC.
const SEQUENCES: [&str; 55] = [
    "[2J",
    "[3J",
    "[1;1H",
    "[31m",
    "[38;2;1;2;3m",
    "[8m",
    "[?1049l",
    "[?1049h",
    "[?1000h",
    "[?1003;1006h",
    "[?25l",
    "[?2004l",
    "[?2026h",
    "[?1004h",
    "[6n",
    "[5n",
    "[c",
    "[>c",
    "[?u",
    "[>4;2m",
    "[=31;1u",
    "[18t",
    "[21t",
    "[8;1;1t",
    "[2;3r",
    "[200~",
    "[201~",
    "[!p",
    "[4h",
    "[999999999999D",
    "[",
    "]",
    "]0;title\u{7}",
    "]2;title\u{1b}\\",
    "]4;1;?\u{7}",
    "]7;file://x/y\u{7}",
    "]8;;http://x\u{1b}\\",
    "]10;?\u{7}",
    "]52;c;aGk=\u{7}",
    "]52;c;?\u{7}",
    "]104\u{7}",
    "]133;C\u{7}",
    "]777;notify;a;b\u{7}",
    "]1337;File=inline=1:aGk=\u{7}",
    "P$q\"p\u{1b}\\",
    "P+q544e\u{1b}\\",
    "Pq#0;2;0;0;0#0~~\u{1b}\\",
    "Ptmux;\u{1b}\u{1b}]0;t\u{7}\u{1b}\\",
    "_Gi=1,a=q;AAAA\u{1b}\\",
    "_x\u{1b}\\",
    "^x\u{1b}\\",
    "Xx\u{1b}\\",
    "c",
    "#8",
    "(0",
];

/// The same by one sign of the eighties and nineties instead of two.
const SHORT_SEQUENCES: [&str; 12] = [
    "\u{9b}2J",
    "\u{9b}31m",
    "\u{9b}?1049l",
    "\u{9b}6n",
    "\u{9d}0;title\u{7}",
    "\u{9d}52;c;aGk=\u{9c}",
    "\u{9d}8;;http://x\u{9c}",
    "\u{90}$q\"p\u{9c}",
    "\u{9f}Gi=1;AAAA\u{9c}",
    "\u{9e}x\u{9c}",
    "\u{98}x\u{9c}",
    "\u{8e}\u{8f}\u{84}",
];

/// Characters that are joined, stacked or invisible, or turn the direction of writing.
const JOINED: [&str; 30] = [
    "\u{202e}evil\u{202c}",
    "\u{202a}x\u{202b}y\u{202d}",
    "\u{2066}x\u{2069}",
    "\u{2067}\u{2067}\u{2067}x",
    "\u{2068}x\u{202e}\u{2069}",
    "\u{61c}\u{200e}\u{200f}",
    "שלום עולם",
    "مرحبا\u{200f} لا",
    "\u{feff}\u{feff}",
    "👩\u{200d}👩\u{200d}👧\u{200d}👦",
    "👩🏻\u{200d}❤\u{fe0f}\u{200d}💋\u{200d}👨🏽",
    "\u{200d}\u{200d}x\u{200d}",
    "☺\u{fe0f}☺\u{fe0e}1\u{fe0f}\u{20e3}",
    "\u{fe0f}\u{fe0f}\u{fe0f}",
    "🏴\u{e0067}\u{e0062}\u{e0065}\u{e006e}\u{e0067}\u{e007f}",
    "\u{e0001}\u{e0068}\u{e0069}\u{e007f}",
    "x\u{e0100}\u{e01ef}",
    "🇧🇪🇧🇪🇧",
    "e\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}\u{307}\u{308}\u{309}\u{30a}\u{30b}\u{30c}\u{30d}",
    "\u{301}\u{301}",
    "ᄀᄀ\u{1161}\u{11a8}\u{11a8}",
    "क\u{94d}ष\u{94d}क\u{94d}ष",
    "\u{600}\u{601}1",
    "﷽﷽﷽",
    "ก\u{e33}\u{e33}\u{e33}",
    "\u{3164}\u{115f}\u{1160}",
    "\u{fff9}x\u{fffa}y\u{fffb}",
    "\u{e000}\u{f8ff}\u{10fffd}",
    "\u{fdd0}\u{fffe}\u{ffff}",
    "{ \"{\" } $x { a } \\u0000 %s %n",
];

/// Two hundred texts and more, all of them short.
pub(crate) fn texts() -> Vec<String> {
    let mut texts: Vec<String> = SEQUENCES
        .map(|rest| wrapped(&format!("\u{1b}{rest}")))
        .into();
    texts.extend(
        SEQUENCES[..20]
            .iter()
            .map(|rest| wrapped(&format!("\u{1b}\u{1b}{rest}\u{1b}"))),
    );
    texts.extend(SHORT_SEQUENCES.map(wrapped));
    texts.extend(JOINED.map(wrapped));
    let single = (0..=0x9f_u32)
        .chain([
            0xad, 0x61c, 0x200b, 0x200c, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0xfeff,
        ])
        .chain(0x202a..=0x202e)
        .chain(0x2060..=0x206f)
        .filter_map(char::from_u32)
        .filter(|sign| !(' '..='~').contains(sign));
    texts.extend(single.map(|sign| wrapped(&sign.to_string())));
    texts
}

/// Texts that are long, or in which one sign is.
#[allow(
    dead_code,
    clippy::allow_attributes,
    reason = "the real program gets long texts of its own"
)]
pub(crate) fn long_texts() -> Vec<(&'static str, String)> {
    let heap = |sign: &str, often: usize| wrapped(&sign.repeat(often));
    vec![
        ("a hundred thousand marks", heap("\u{301}", 100_000)),
        (
            "marks on every letter",
            heap("e\u{301}\u{302}\u{20dd}", 9)
                .replace('e', &format!("e{}", "\u{308}".repeat(5_000))),
        ),
        ("a megabyte in one word", heap("x", 1_000_000)),
        ("a line of many words", heap("x y ", 50_000)),
        ("a line of wide letters", heap("影", 60_000)),
        ("a line without width", heap("\u{200b}", 100_000)),
        ("people joined without end", heap("👩\u{200d}", 30_000)),
        ("a syllable without end", heap("ᄀ", 100_000)),
        ("letters bound without end", heap("क\u{94d}", 100_000)),
        ("tags without end", heap("\u{e0061}", 100_000)),
        ("lines without end", heap("\n", 100_000)),
        ("sequences without end", heap("\u{1b}[31m", 200_000)),
        ("a title without end", heap("\u{1b}]0;", 50_000)),
    ]
}

/// Bytes that are not UTF-8, or only almost.
#[allow(
    dead_code,
    clippy::allow_attributes,
    reason = "only bytes that are read are not text"
)]
pub(crate) const BYTES: [&[u8]; 10] = [
    b"a\x80\x9b31mz",
    b"a\xff\xfe\x1b[2Jz",
    b"a\xc0\x9b2Jz",
    b"a\xe0\x80\x9b2Jz",
    b"a\xf0\x80\x80\x9b31mz",
    b"a\xed\xa0\x80\xed\xb0\x80z",
    b"a\xf4\x90\x80\x80z",
    b"a\xe2\x80\xaez\xe2\x80",
    b"a\xc2\x1b]0;t\x07z",
    b"a\x90$q\x9cz",
];

fn wrapped(text: &str) -> String {
    format!("a{text}z")
}

/// Whether a character must never be displayed. Uses its own list, not the one used for cleaning.
pub(crate) fn is_hostile(sign: char) -> bool {
    sign.is_control()
        || matches!(
            sign,
            '\u{61c}'
                | '\u{200e}'
                | '\u{200f}'
                | '\u{202a}'..='\u{202e}'
                | '\u{2066}'..='\u{206f}'
                | '\u{feff}'
        )
}

/// What is hostile in displayed text, apart from line breaks: a character, or marks stacked on one
/// letter.
pub(crate) fn hostile_in(shown: &str) -> Option<String> {
    let mut marks = 0;
    for sign in shown.chars() {
        if is_hostile(sign) && sign != '\n' {
            return Some(format!("{sign:?}"));
        }
        let is_mark = matches!(sign, '\u{300}'..='\u{36f}' | '\u{20d0}'..='\u{20ff}' | '\u{e0000}'..='\u{e01ef}');
        marks = if is_mark { marks + 1 } else { 0 };
        if marks > MOST_MARKS {
            return Some(format!("more than {MOST_MARKS} marks on one letter"));
        }
    }
    None
}

/// More marks than any writing or joined picture heaps on one sign.
const MOST_MARKS: usize = 11;
