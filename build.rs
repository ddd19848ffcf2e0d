//! Generates `enum Phrase`, and one file of texts for each language, from `locales/` at build time;
//! fails if there is a fault in them.

use std::{
    env, fs, io,
    path::{Path, PathBuf},
};

#[path = "src/text/build/catalogue.rs"]
mod catalogue;
#[path = "src/text/ftl.rs"]
mod ftl;
#[path = "src/text/build/generate.rs"]
mod generate;

use catalogue::Source;

/// The languages of the program. The first is the reference for the others.
const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

fn main() -> io::Result<()> {
    println!("cargo::rerun-if-changed=locales");
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed=src/text/build");
    println!("cargo::rerun-if-changed=src/text/ftl.rs");
    let root = PathBuf::from(env::var_os("CARGO_MANIFEST_DIR").unwrap_or_default());
    let out = PathBuf::from(env::var_os("OUT_DIR").unwrap_or_default());

    let mut sources = Vec::new();
    for language in LANGUAGES {
        sources.extend(read_language(&root, language)?);
    }
    let made = match catalogue::compare(&LANGUAGES, &sources) {
        Ok(messages) => generate::phrases(&messages),
        Err(faults) => {
            for fault in faults {
                println!("cargo::error={fault}");
            }
            return Ok(());
        }
    };
    for language in LANGUAGES {
        let own = sources.iter().filter(|source| source.language == language);
        let texts: Vec<&str> = own.map(|source| source.text.as_str()).collect();
        fs::write(out.join(language).with_extension("ftl"), texts.join("\n"))?;
    }
    fs::write(out.join("phrases.rs"), made)
}

/// The interface files of a language, sorted by name.
fn read_language(root: &Path, language: &'static str) -> io::Result<Vec<Source>> {
    let folder = format!("locales/{language}/interface");
    let mut names = Vec::new();
    for entry in fs::read_dir(root.join(&folder))? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.retain(|name| {
        Path::new(name)
            .extension()
            .is_some_and(|extension| extension == "ftl")
    });
    names.sort();
    names
        .into_iter()
        .map(|name| {
            let file = format!("{folder}/{name}");
            let text = fs::read_to_string(root.join(&file))?;
            Ok(Source {
                language,
                file,
                text,
            })
        })
        .collect()
}
