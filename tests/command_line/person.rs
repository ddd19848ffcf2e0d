//! A person with a home of their own, who asks the program on the command line.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use tempfile::TempDir;

pub(crate) const LANGUAGES: [&str; 4] = ["en", "fr", "nl", "de"];

/// A person with a home of their own.
pub(crate) struct Person {
    pub(crate) home: TempDir,
    pub(crate) language: &'static str,
}

/// The program's answer.
pub(crate) struct Answer {
    pub(crate) code: i32,
    pub(crate) results: String,
    pub(crate) messages: String,
}

impl Answer {
    pub(crate) fn of(command: &mut Command) -> Self {
        let output = command.output().unwrap();
        assert!(!output.stdout.contains(&0x1b), "an escape byte");
        assert!(!output.stderr.contains(&0x1b), "an escape byte");
        Self {
            code: output.status.code().unwrap(),
            results: String::from_utf8(output.stdout).unwrap(),
            messages: String::from_utf8(output.stderr).unwrap(),
        }
    }

    /// Results and messages together.
    pub(crate) fn text(&self) -> String {
        format!("{}{}", self.results, self.messages)
    }

    #[track_caller]
    pub(crate) fn says(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(text.contains(words), "no `{words}`:\n{text}");
        self
    }

    #[track_caller]
    pub(crate) fn is_silent_about(&self, words: &str) -> &Self {
        let text = self.text();
        assert!(!text.contains(words), "`{words}`:\n{text}");
        self
    }
}

impl Person {
    pub(crate) fn new() -> Self {
        let home = tempfile::tempdir().unwrap();
        Self {
            home,
            language: "en",
        }
    }

    pub(crate) fn speaking(language: &'static str) -> Self {
        Self {
            language,
            ..Self::new()
        }
    }

    pub(crate) fn command(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_vises"));
        command
            .env_clear()
            .env("HOME", self.home.path())
            .env("USERPROFILE", self.home.path())
            .env("VISES_DATA_DIR", self.data())
            .env("LANG", format!("{}_BE.UTF-8", self.language))
            .env("TERM", "xterm")
            .current_dir(self.home.path())
            .stdin(Stdio::null());
        command
    }

    pub(crate) fn asks<S: AsRef<OsStr>>(&self, arguments: &[S]) -> Answer {
        Answer::of(self.command().args(arguments))
    }

    pub(crate) fn data(&self) -> PathBuf {
        self.home.path().join("data")
    }

    /// Puts a session into the data directory, under that id.
    pub(crate) fn has(&self, id: &str, change: impl Fn(String) -> String) -> PathBuf {
        let session = change(with_id(&example("en"), id));
        self.has_file(&format!("{id}.ron"), &session)
    }

    pub(crate) fn has_file(&self, name: &str, text: &str) -> PathBuf {
        self.puts(&format!("data/sessions/{name}"), text)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    /// Puts a file into this home, with its folders.
    pub(crate) fn puts(&self, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
        let path = self.path(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(&path, bytes).unwrap();
        path
    }

    /// A copy of the built-in method, to be spoilt.
    pub(crate) fn has_method(&self) -> PathBuf {
        let folder = self.home.path().join("own");
        fs::create_dir_all(&folder).unwrap();
        fs::copy(
            package("assets/method/method.ron"),
            folder.join("method.ron"),
        )
        .unwrap();
        for language in LANGUAGES {
            let texts = package(&format!("locales/{language}/vises.ftl"));
            fs::copy(texts, folder.join(format!("{language}.ftl"))).unwrap();
        }
        folder
    }
}

pub(crate) fn package(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

pub(crate) fn example(language: &str) -> String {
    fs::read_to_string(package(&format!("assets/examples/{language}.ron"))).unwrap()
}

/// The session with another id at its head.
pub(crate) fn with_id(session: &str, id: &str) -> String {
    session.replacen("id: \"example_en\"", &format!("id: \"{id}\""), 1)
}
