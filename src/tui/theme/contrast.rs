//! The contrast of every style on the usual palettes, as WCAG 2.2 computes it. To see the table:
//! `cargo test --lib the_contrast -- --nocapture`.

use ratatui::style::{Color, Style};

use super::Theme;
use super::tests::texts;

/// What a text needs (WCAG 2.2, 1.4.3).
const TEXT: f64 = 4.5;
/// What a sign or a bar needs (1.4.11).
const SIGN: f64 = 3.0;

/// The colours of a terminal as it comes.
struct Palette {
    name: &'static str,
    /// Text and background, for each ground that it comes with.
    light: Option<[u32; 2]>,
    dark: Option<[u32; 2]>,
    sixteen: [u32; 16],
}

const PALETTES: [Palette; 7] = [
    // xterm's XTerm-col.ad and main.h; dark with -rv.
    Palette {
        name: "xterm",
        light: Some([0x00_0000, 0xff_ffff]),
        dark: Some([0xff_ffff, 0x00_0000]),
        sixteen: [
            0x00_0000, 0xcd_0000, 0x00_cd00, 0xcd_cd00, 0x00_00ee, 0xcd_00cd, 0x00_cdcd, 0xe5_e5e5,
            0x7f_7f7f, 0xff_0000, 0x00_ff00, 0xff_ff00, 0x5c_5cff, 0xff_00ff, 0x00_ffff, 0xff_ffff,
        ],
    },
    // Linux: default_red, default_grn and default_blu in drivers/tty/vt/vt.c.
    Palette {
        name: "VGA",
        light: None,
        dark: Some([0xaa_aaaa, 0x00_0000]),
        sixteen: [
            0x00_0000, 0xaa_0000, 0x00_aa00, 0xaa_5500, 0x00_00aa, 0xaa_00aa, 0x00_aaaa, 0xaa_aaaa,
            0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    },
    // GNOME Terminal's built-in schemes, src/profile-editor.cc.
    Palette {
        name: "Tango",
        light: Some([0x2e_3436, 0xee_eeec]),
        dark: Some([0xd3_d7cf, 0x2e_3436]),
        sixteen: [
            0x2e_3436, 0xcc_0000, 0x4e_9a06, 0xc4_a000, 0x34_65a4, 0x75_507b, 0x06_989a, 0xd3_d7cf,
            0x55_5753, 0xef_2929, 0x8a_e234, 0xfc_e94f, 0x72_9fcf, 0xad_7fa8, 0x34_e2e2, 0xee_eeec,
        ],
    },
    // Windows Terminal, defaults.json.
    Palette {
        name: "Campbell",
        light: None,
        dark: Some([0xcc_cccc, 0x0c_0c0c]),
        sixteen: [
            0x0c_0c0c, 0xc5_0f1f, 0x13_a10e, 0xc1_9c00, 0x00_37da, 0x88_1798, 0x3a_96dd, 0xcc_cccc,
            0x76_7676, 0xe7_4856, 0x16_c60c, 0xf9_f1a5, 0x3b_78ff, 0xb4_009e, 0x61_d6d6, 0xf2_f2f2,
        ],
    },
    // The profile Basic of macOS; its sixteen as Wikipedia's "ANSI escape code" has them.
    Palette {
        name: "Terminal.app",
        light: Some([0x00_0000, 0xff_ffff]),
        dark: Some([0xff_ffff, 0x1e_1e1e]),
        sixteen: [
            0x00_0000, 0xc2_3621, 0x25_bc24, 0xad_ad27, 0x49_2ee1, 0xd3_38d3, 0x33_bbc8, 0xcb_cccd,
            0x81_8383, 0xfc_391f, 0x31_e722, 0xea_ec23, 0x58_33ff, 0xf9_35f8, 0x14_f0f0, 0xe9_ebeb,
        ],
    },
    // https://ethanschoonover.com/solarized
    Palette {
        name: "Solarized",
        light: Some([0x65_7b83, 0xfd_f6e3]),
        dark: Some([0x83_9496, 0x00_2b36]),
        sixteen: [
            0x07_3642, 0xdc_322f, 0x85_9900, 0xb5_8900, 0x26_8bd2, 0xd3_3682, 0x2a_a198, 0xee_e8d5,
            0x00_2b36, 0xcb_4b16, 0x58_6e75, 0x65_7b83, 0x83_9496, 0x6c_71c4, 0x93_a1a1, 0xfd_f6e3,
        ],
    },
    // PuTTY: the defaults of Colour0 to Colour21; light with "Use system colours".
    Palette {
        name: "PuTTY",
        light: Some([0x00_0000, 0xff_ffff]),
        dark: Some([0xbb_bbbb, 0x00_0000]),
        sixteen: [
            0x00_0000, 0xbb_0000, 0x00_bb00, 0xbb_bb00, 0x00_00bb, 0xbb_00bb, 0x00_bbbb, 0xbb_bbbb,
            0x55_5555, 0xff_5555, 0x55_ff55, 0xff_ff55, 0x55_55ff, 0xff_55ff, 0x55_ffff, 0xff_ffff,
        ],
    },
];

/// A palette with one of its grounds.
struct Screen {
    name: String,
    text: u32,
    ground: u32,
    sixteen: [u32; 16],
}

fn screens(is_wanted: fn(&str) -> bool) -> Vec<Screen> {
    let screen = |palette: &Palette, ground: &str, colours: Option<[u32; 2]>| {
        let [text, background] = colours.filter(|_| is_wanted(ground))?;
        Some(Screen {
            name: format!("{}, {ground}", palette.name),
            text,
            ground: background,
            sixteen: palette.sixteen,
        })
    };
    PALETTES
        .iter()
        .flat_map(|of| [screen(of, "light", of.light), screen(of, "dark", of.dark)])
        .flatten()
        .collect()
}

impl Screen {
    fn rgb(&self, colour: Color, own: u32) -> u32 {
        let cube = |step: u8| [0x00, 0x5f, 0x87, 0xaf, 0xd7, 0xff][usize::from(step % 6)];
        match colour {
            Color::Reset => own,
            Color::Red => self.sixteen[1],
            Color::Green => self.sixteen[2],
            Color::Yellow => self.sixteen[3],
            Color::Blue => self.sixteen[4],
            Color::Magenta => self.sixteen[5],
            Color::Cyan => self.sixteen[6],
            Color::Indexed(index @ 16..=231) => {
                let index = index - 16;
                cube(index / 36) << 16 | cube(index / 6) << 8 | cube(index)
            }
            other => panic!("{other:?} is in no theme"),
        }
    }

    /// The contrast of a text in that style. Reverse video swaps the two and changes nothing.
    fn contrast(&self, style: Style) -> f64 {
        let text = self.rgb(style.fg.unwrap_or_default(), self.text);
        let ground = self.rgb(style.bg.unwrap_or_default(), self.ground);
        contrast(text, ground)
    }
}

/// The relative luminance of a colour of sRGB.
fn luminance(rgb: u32) -> f64 {
    let [_, channels @ ..] = rgb.to_be_bytes();
    let [red, green, blue] = channels.map(|channel| {
        let part = f64::from(channel) / 255.0;
        if part <= 0.04045 {
            part / 12.92
        } else {
            ((part + 0.055) / 1.055).powf(2.4)
        }
    });
    0.2126_f64.mul_add(red, 0.7152_f64.mul_add(green, 0.0722 * blue))
}

fn contrast(one: u32, other: u32) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// What a theme is called, where it is used, and what it is.
type Used = (&'static str, fn(&str) -> bool, Theme);

const THEMES: [Used; 4] = [
    ("light", |ground| ground == "light", Theme::LIGHT),
    ("dark", |ground| ground == "dark", Theme::DARK),
    ("high contrast", |_| true, Theme::HIGH_CONTRAST),
    ("monochrome", |_| true, Theme::MONOCHROME),
];

#[test]
#[expect(clippy::print_stdout, reason = "the table is there to be read")]
fn the_contrast_of_every_style_is_enough_on_every_usual_palette() {
    let mut wrong = Vec::new();
    for (name, is_wanted, theme) in THEMES {
        println!("{name:24} {:>8} {:>8} {:>8}", "own text", "texts", "accent");
        for screen in screens(is_wanted) {
            let own = contrast(screen.text, screen.ground);
            let least = texts(&theme)
                .map(|style| screen.contrast(style))
                .into_iter()
                .fold(f64::INFINITY, f64::min);
            let accent = screen.contrast(theme.accent);
            println!("  {:22} {own:8.1} {least:8.1} {accent:8.1}", screen.name);
            // A palette whose own text is fainter, as that of Solarized is, was the person's choice.
            if least < TEXT.min(own) || accent < SIGN {
                wrong.push(format!(
                    "{name} on {}: {least:.1}, {accent:.1}",
                    screen.name
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Why text keeps the terminal's own colour. Black is left out, which is a dark background's own.
#[test]
fn none_of_the_sixteen_colours_is_readable_as_text_on_every_light_palette() {
    let light = screens(|ground| ground == "light");
    for index in 1..16 {
        let readable = |screen: &Screen| contrast(screen.sixteen[index], screen.ground) >= TEXT;
        assert!(!light.iter().all(readable), "{index}");
    }
}

#[test]
fn contrast_is_computed_as_the_guidelines_do() {
    let near = |one: u32, other: u32, expected: f64| {
        let found = contrast(one, other);
        assert!((found - expected).abs() < 0.01, "{found}");
    };
    near(0x00_0000, 0xff_ffff, 21.0);
    near(0x77_7777, 0xff_ffff, 4.48);
    near(0xff_0000, 0xff_ffff, 4.0);
}
