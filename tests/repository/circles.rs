//! Inside a floor, modules use one another in one direction: no circle of them has to be understood
//! all at once.
//!
//! A module is a file. It uses another one of its floor if its code, tests apart, names that module
//! or something in it. A file that only declares modules and passes on names does not count:
//! whoever imports through it uses the module that the name comes from. A parent that does more
//! must not be used by its children if it uses them.

#![expect(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test may stop at once"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::floors::rust_files;

/// Circles that stay; `ARCHITECTURE.md` says why.
const EXCEPTIONS: [&[&str]; 4] = [
    &[
        "app::visit",
        "app::visit::drafts",
        "app::visit::leaving",
        "app::visit::reply",
    ],
    &["journey::live_answers", "journey::live_answers::index"],
    &["session::answer", "session::row"],
    &["text::content", "text::phrase", "text::words"],
];

#[test]
fn no_modules_of_a_floor_form_a_circle() {
    let tree = Tree::read(Path::new("src"));
    assert!(tree.modules.len() > 100, "modules were found");
    let circles = tree.circles();
    let stands: Vec<String> = circles
        .iter()
        .filter(|circle| {
            let names: BTreeSet<&str> = circle.iter().map(String::as_str).collect();
            let is_allowed =
                |allowed: &&[&str]| names.is_subset(&allowed.iter().copied().collect());
            !EXCEPTIONS.iter().any(is_allowed)
        })
        .map(|circle| tree.describe(circle))
        .collect();
    assert!(stands.is_empty(), "{}", stands.join("\n\n"));
    for exception in EXCEPTIONS {
        let is_it = |circle: &BTreeSet<&str>| exception.iter().all(|name| circle.contains(name));
        let mut sets = circles
            .iter()
            .map(|circle| circle.iter().map(String::as_str).collect());
        assert!(
            sets.any(|circle| is_it(&circle)),
            "{exception:?} is no circle any more"
        );
    }
}

#[test]
fn a_circle_is_found_however_it_is_imported() {
    let tree = Tree::of([
        ("a", "mod b;\nmod c;\nmod d;\npub use c::Name;\n"),
        ("a::b", "use super::{c, d::{self, Other}};\nfn f() {}\n"),
        (
            "a::c",
            "// use super::b;\npub struct Name;\n#[cfg(test)]\nmod tests {\n    use crate::a::b;\n}\n",
        ),
        ("a::d", "fn f() -> crate::a::Name { e::g() }\nmod e;\n"),
        ("a::d::e", "pub fn g() -> super::super::Name {}\n"),
        ("z", "mod y;\nuse y::Y;\npub struct Z;\n"),
        ("z::y", "use super::Z;\npub struct Y;\n"),
    ]);
    assert_eq!(
        tree.uses["a::b"],
        ["a::c", "a::d"].map(str::to_owned).into()
    );
    assert_eq!(
        tree.uses["a::d"],
        ["a::c", "a::d::e"].map(str::to_owned).into()
    );
    assert_eq!(tree.circles(), [["z", "z::y"].map(str::to_owned)]);
}

/// The modules of a crate.
struct Tree {
    modules: BTreeMap<String, Module>,
    /// Which modules of its floor a module uses.
    uses: BTreeMap<String, BTreeSet<String>>,
}

/// What a file says about other modules.
struct Module {
    /// The absolute paths that it names outside of its tests.
    paths: Vec<Vec<String>>,
    /// Whether it only declares modules and passes on names.
    only_declares: bool,
    /// The children that it has for its tests alone.
    for_tests: Vec<String>,
}

impl Tree {
    fn read(root: &Path) -> Self {
        let files = rust_files(root).unwrap();
        let modules = files.iter().filter_map(|file| {
            let inside = file.strip_prefix(root).ok()?.with_extension("");
            let segments = inside
                .components()
                .map(|part| part.as_os_str().to_string_lossy());
            let name = segments.collect::<Vec<_>>().join("::");
            let source = fs::read_to_string(file).unwrap();
            (name != "main" && name != "lib").then_some((name, source))
        });
        let modules: Vec<(String, String)> = modules.collect();
        Self::of(
            modules
                .iter()
                .map(|(name, source)| (name.as_str(), source.as_str())),
        )
    }

    fn of<'a>(sources: impl IntoIterator<Item = (&'a str, &'a str)>) -> Self {
        let read = |(name, source): (&str, &str)| (name.to_owned(), Module::read(name, source));
        let mut modules: BTreeMap<String, Module> = sources.into_iter().map(read).collect();
        let for_tests: Vec<String> = modules
            .iter()
            .flat_map(|(name, module)| {
                module
                    .for_tests
                    .iter()
                    .map(move |child| format!("{name}::{child}"))
            })
            .collect();
        modules.retain(|name, _| {
            let is_in = |tests: &String| name == tests || name.starts_with(&format!("{tests}::"));
            !for_tests.iter().any(is_in)
        });
        let mut tree = Self {
            modules,
            uses: BTreeMap::new(),
        };
        for (name, module) in &tree.modules {
            let floor = name.split("::").next();
            let used = module.paths.iter().filter_map(|path| tree.target(path));
            let used = used.filter(|other| other != name && other.split("::").next() == floor);
            let used = if module.only_declares {
                BTreeSet::new()
            } else {
                used.collect()
            };
            tree.uses.insert(name.clone(), used);
        }
        tree
    }

    /// The module that a path leads to, through names that are passed on.
    fn target(&self, path: &[String]) -> Option<String> {
        let lengths = (1..=path.len()).rev();
        let (name, rest) = lengths
            .map(|length| (path[..length].join("::"), &path[length..]))
            .find(|(name, _)| self.modules.contains_key(name))?;
        let module = &self.modules[&name];
        if !module.only_declares {
            return Some(name);
        }
        let wanted = rest.first()?;
        let passed_on = module
            .paths
            .iter()
            .find(|path| path.last() == Some(wanted))?;
        self.target(passed_on)
    }

    /// The sets of modules that all use one another, if only through others.
    fn circles(&self) -> Vec<Vec<String>> {
        let reached: BTreeMap<&String, BTreeSet<&String>> = self
            .uses
            .keys()
            .map(|name| (name, self.reached_from(name)))
            .collect();
        let mut circles = BTreeSet::new();
        for (name, others) in &reached {
            if others.contains(name) {
                let back = others
                    .iter()
                    .filter(|other| reached[**other].contains(name));
                circles.insert(back.map(|other| (*other).clone()).collect::<Vec<_>>());
            }
        }
        circles.into_iter().collect()
    }

    fn reached_from(&self, name: &str) -> BTreeSet<&String> {
        let mut reached = BTreeSet::new();
        let mut waiting: Vec<&String> = self.uses[name].iter().collect();
        while let Some(next) = waiting.pop() {
            if reached.insert(next) {
                waiting.extend(&self.uses[next]);
            }
        }
        reached
    }

    fn describe(&self, circle: &[String]) -> String {
        let lines = circle.iter().map(|name| {
            let used = self.uses[name]
                .iter()
                .filter(|other| circle.contains(other));
            let used: Vec<&str> = used.map(String::as_str).collect();
            format!("{name} uses {}", used.join(", "))
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}

impl Module {
    fn read(name: &str, source: &str) -> Self {
        let own: Vec<String> = name.split("::").map(str::to_owned).collect();
        let code = code_of(source);
        let (code, for_tests) = without_test_items(&code);
        let tokens = tokens_of(&code);
        let children: Vec<&str> = declared(&tokens).collect();
        let mut paths = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let is_use = tokens[at] == "use";
            let begins = at == 0 || tokens[at - 1] != "::";
            if is_use || (begins && tokens.get(at + 1) == Some(&"::")) {
                let mut found = Vec::new();
                at = read_paths(&tokens, at + usize::from(is_use), &[], &mut found);
                paths.extend(
                    found
                        .iter()
                        .filter_map(|path| absolute(path, &own, &children)),
                );
            } else {
                at += 1;
            }
        }
        let only_declares = items(&tokens).all(|item| item == "mod" || item == "use");
        Self {
            paths,
            only_declares,
            for_tests,
        }
    }
}

/// Whether an attribute restricts what follows to tests.
fn is_for_tests(line: &str) -> bool {
    line.starts_with("#[cfg(test)") || line.starts_with("#[cfg(all(test")
}

/// A source without comments, and without the tests at its end.
fn code_of(source: &str) -> String {
    let lines = source
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default().trim());
    let lines: Vec<&str> = lines.filter(|line| !line.is_empty()).collect();
    let begins_tests = |pair: &[&str]| {
        is_for_tests(pair[0]) && pair[1].starts_with("mod ") && pair[1].ends_with('{')
    };
    let end = lines
        .windows(2)
        .position(begins_tests)
        .unwrap_or(lines.len());
    lines[..end].join("\n")
}

/// A code without the modules and imports that its tests alone have; and the names of those modules.
fn without_test_items(code: &str) -> (String, Vec<String>) {
    let mut kept = Vec::new();
    let mut modules = Vec::new();
    let mut for_tests = false;
    for line in code.lines() {
        if is_for_tests(line) {
            for_tests = true;
        } else if line.starts_with('#') {
            kept.push("");
        } else if !for_tests {
            kept.push(line);
        } else {
            let module = line
                .strip_suffix(';')
                .and_then(|line| line.split("mod ").nth(1));
            modules.extend(module.map(str::to_owned));
            let is_import = line.split_whitespace().any(|word| word == "use");
            if module.is_none() && !is_import {
                kept.push(line);
            }
            for_tests = is_import && !line.ends_with(';');
        }
    }
    (kept.join("\n"), modules)
}

/// The words and signs of a code, `::` as one.
fn tokens_of(code: &str) -> Vec<&str> {
    let is_of_word = |letter: char| letter.is_alphanumeric() || letter == '_';
    let mut tokens = Vec::new();
    let mut rest = code.trim_start();
    while let Some(first) = rest.chars().next() {
        let length = if is_of_word(first) {
            rest.find(|letter| !is_of_word(letter))
                .unwrap_or(rest.len())
        } else if rest.starts_with("::") {
            2
        } else {
            first.len_utf8()
        };
        let (token, after) = rest.split_at(length);
        tokens.push(token);
        rest = after.trim_start();
    }
    tokens
}

/// The children that are declared in files of their own.
fn declared<'a>(tokens: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let declarations = tokens
        .windows(3)
        .filter(|three| three[0] == "mod" && three[2] == ";");
    declarations.map(|three| three[1])
}

/// The first tokens of each item of a file, visibility apart.
fn items<'a>(tokens: &'a [&str]) -> impl Iterator<Item = &'a str> {
    let statements = tokens
        .split(|token| *token == ";")
        .filter(|item| !item.is_empty());
    statements.map(|item| {
        let mut words = item
            .iter()
            .filter(|word| !["pub", "(", "crate", "super", ")"].contains(word));
        *words.next().unwrap_or(&"")
    })
}

/// Reads the paths that begin here, several if there are braces, and returns where they end.
fn read_paths(
    tokens: &[&str],
    from: usize,
    prefix: &[&str],
    found: &mut Vec<Vec<String>>,
) -> usize {
    let mut path = prefix.to_vec();
    let mut at = from;
    loop {
        match tokens.get(at).copied() {
            Some("{") => {
                at += 1;
                while tokens.get(at).is_some_and(|token| *token != "}") {
                    at = read_paths(tokens, at, &path, found);
                    at += usize::from(tokens.get(at) == Some(&","));
                }
                return at + 1;
            }
            // `self` in braces is what stands before them.
            Some("self") if !path.is_empty() => at += 1,
            Some(word) => {
                path.push(word);
                at += 1;
            }
            None => {}
        }
        if tokens.get(at) != Some(&"::") {
            break;
        }
        at += 1;
    }
    found.push(path.iter().map(|word| (*word).to_owned()).collect());
    if tokens.get(at) == Some(&"as") {
        at + 2
    } else {
        at
    }
}

/// A path from the root of the crate; none of those that lead to other crates.
fn absolute(path: &[String], own: &[String], children: &[&str]) -> Option<Vec<String>> {
    let above = path.iter().take_while(|word| *word == "super").count();
    let first = path.first()?.as_str();
    Some(match first {
        "crate" => path[1..].to_vec(),
        "self" => [own, &path[1..]].concat(),
        "super" => [&own[..own.len().checked_sub(above)?], &path[above..]].concat(),
        child if children.contains(&child) => [own, path].concat(),
        _ => return None,
    })
}
