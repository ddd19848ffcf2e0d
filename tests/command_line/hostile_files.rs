//! The real program, given files that are none, or far too large: refused at once, in little memory.

use std::ffi::OsStr;
use std::fs::{self, File};
use std::io::{Read, Write as _};
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use portable_pty::{CommandBuilder, PtySize, native_pty_system};
use rustix::fs::{CWD, FileType, Mode, mknodat};
use tempfile::TempDir;

/// The time limit for a refusal.
const SOON: Duration = Duration::from_secs(1);

/// How much memory the program may ever have held when it refuses, in kilobytes.
const MOST_KILOBYTES: u64 = 50 * 1024;

/// More than any command takes; a program that runs so long hangs.
const LONG: Duration = Duration::from_secs(30);

/// A description of a file, and its path.
type Hostile = (&'static str, PathBuf);

/// How the program ended.
struct Ended {
    code: Option<i32>,
    said: String,
    took: Duration,
    /// The most memory that it held, as far as it was seen.
    kilobytes: u64,
}

/// Runs the program with limited memory, and watches it until it ends.
fn run<S: AsRef<OsStr>>(home: &Path, kilobytes: u64, arguments: &[S]) -> Ended {
    let began = Instant::now();
    let mut child = Command::new("sh")
        .args(["-c", "ulimit -d $0; exec \"$@\"", &kilobytes.to_string()])
        .arg(env!("CARGO_BIN_EXE_vises"))
        .args(arguments)
        .env_clear()
        .env("HOME", home)
        .env("VISES_DATA_DIR", home.join("data"))
        .env("LANG", "en_BE.UTF-8")
        .stdin(Stdio::null())
        .stdout(File::create(home.join("said")).unwrap())
        .stderr(File::create(home.join("complained")).unwrap())
        .spawn()
        .unwrap();
    let mut most = 0;
    let code = loop {
        most = crate::memory::most_held(child.id())
            .unwrap_or_default()
            .max(most);
        if let Some(ended) = child.try_wait().unwrap() {
            break ended.code();
        }
        if began.elapsed() > LONG {
            child.kill().unwrap();
            child.wait().unwrap();
            break None;
        }
    };
    let took = began.elapsed();
    let read = |name| fs::read_to_string(home.join(name)).unwrap();
    Ended {
        code,
        said: read("said") + &read("complained"),
        took,
        kilobytes: most,
    }
}

/// Runs the program on a terminal: its output and exit code.
fn on_a_terminal(home: &Path, arguments: &[&OsStr]) -> (u32, String, Duration) {
    let size = PtySize {
        rows: 24,
        cols: 80,
        ..PtySize::default()
    };
    let pair = native_pty_system().openpty(size).unwrap();
    let mut command = CommandBuilder::new(env!("CARGO_BIN_EXE_vises"));
    command.env_clear();
    command.env("HOME", home);
    command.env("VISES_DATA_DIR", home.join("data"));
    command.env("LANG", "en_BE.UTF-8");
    command.env("TERM", "xterm");
    command.args(arguments);
    let began = Instant::now();
    let mut child = pair.slave.spawn_command(command).unwrap();
    drop(pair.slave);
    let mut reader = pair.master.try_clone_reader().unwrap();
    let mut said = Vec::new();
    // Ends when the program has: the other end of the terminal is gone then.
    let _ = reader.read_to_end(&mut said);
    let code = child.wait().unwrap().exit_code();
    let took = began.elapsed();
    (code, String::from_utf8_lossy(&said).into_owned(), took)
}

fn fifo(path: &Path) {
    mknodat(CWD, path, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
}

fn sparse(path: &Path) {
    File::create(path).unwrap().set_len(10 << 30).unwrap();
}

/// What a folder may hold that a person is talked into opening.
fn hostile(folder: &Path) -> Vec<Hostile> {
    let at = |name: &str| folder.join(name);
    fifo(&at("pipe.ron"));
    sparse(&at("sparse.ron"));
    let good = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/en.ron");
    symlink(good, at("link.ron")).unwrap();
    symlink(at("circle.ron"), at("circle.ron")).unwrap();
    symlink("/dev/zero", at("link-to-zero.ron")).unwrap();
    fs::create_dir(at("folder.ron")).unwrap();
    fs::write(at("large.ron"), vec![b' '; 6 << 20]).unwrap();
    let method = at("method");
    fs::create_dir(&method).unwrap();
    sparse(&method.join("method.ron"));
    let piped = at("piped");
    fs::create_dir(&piped).unwrap();
    fifo(&piped.join("method.ron"));
    let mut all = vec![
        ("a device without end", PathBuf::from("/dev/zero")),
        ("a terminal", PathBuf::from("/dev/tty")),
        (
            "a file of the kernel without length",
            "/proc/self/status".into(),
        ),
        ("the memory of the program", "/proc/self/mem".into()),
        ("the events of the kernel", "/proc/kmsg".into()),
        ("a method of 10 GB", method.join("method.ron")),
        ("a folder with a method of 10 GB", method),
        ("a folder with a pipe for a method", piped),
    ];
    for name in [
        "pipe",
        "sparse",
        "link",
        "circle",
        "link-to-zero",
        "folder",
        "large",
    ] {
        all.push((name, at(&format!("{name}.ron"))));
    }
    all
}

/// The best of a few tries: the machine may be busy with something else.
fn soon(try_once: impl Fn() -> Ended) -> Ended {
    let mut ended = try_once();
    for _ in 0..4 {
        if ended.took < SOON {
            break;
        }
        ended = try_once();
    }
    ended
}

#[test]
fn what_is_no_file_or_too_large_is_refused_at_once_and_in_little_memory() {
    let began = Instant::now();
    let home = TempDir::new().unwrap();
    let (mut runs, mut slowest, mut most) = (0, Duration::ZERO, 0);
    for (what, path) in hostile(home.path()) {
        for command in ["show", "check"] {
            let arguments = [OsStr::new(command), path.as_os_str()];
            let ended = soon(|| run(home.path(), MOST_KILOBYTES, &arguments));
            assert_eq!(ended.code, Some(1), "{command} {what}: {}", ended.said);
            assert!(!ended.said.is_empty(), "{command} {what}");
            assert!(ended.took < SOON, "{command} {what}: {:?}", ended.took);
            assert!(ended.kilobytes < MOST_KILOBYTES, "{command} {what}");
            runs += 1;
            slowest = ended.took.max(slowest);
            most = ended.kilobytes.max(most);
        }
    }
    assert!(most > 0, "the memory was seen");
    let seconds = began.elapsed().as_secs_f32();
    // Not captured by the test harness.
    let _ = writeln!(
        std::io::stderr(),
        "durability: files that are none or too large: runs {runs}, lost -, torn -, \
         time {seconds:.1} s; the slowest {slowest:?}, the most memory {most} kB"
    );
}

#[test]
fn what_is_no_file_or_too_large_is_not_opened_on_a_terminal() {
    let home = TempDir::new().unwrap();
    for (what, path) in hostile(home.path()) {
        let open = || on_a_terminal(home.path(), &[OsStr::new("open"), path.as_os_str()]);
        let mut tries = (0..4).map(|_| open());
        let (code, said, took) = tries.find(|(_, _, took)| *took < SOON).unwrap();
        assert_eq!(code, 1, "{what}: {said}");
        assert!(!said.contains("\u{1b}[?1049h"), "{what}: {said}");
        assert!(said.trim().len() > 20, "{what}: {said}, after {took:?}");
    }
    let sessions = home.path().join("data/sessions");
    let left = fs::read_dir(sessions).map_or(0, Iterator::count);
    assert_eq!(left, 0, "something was taken in");
}

#[test]
fn a_sessions_folder_full_of_them_is_listed_at_once_and_in_little_memory() {
    let home = TempDir::new().unwrap();
    let folder = home.path().join("data/sessions");
    fs::create_dir_all(&folder).unwrap();
    let all = hostile(&folder);
    let ended = soon(|| run(home.path(), MOST_KILOBYTES, &["list"]));
    // The list itself succeeds and reports what is wrong in the folder.
    assert_eq!(ended.code, Some(0), "{}", ended.said);
    for name in ["pipe", "sparse", "link", "circle", "folder", "large"] {
        assert!(ended.said.contains(name), "{name}: {}", ended.said);
    }
    assert!(ended.took < SOON, "{:?}", ended.took);
    assert!(ended.kilobytes < MOST_KILOBYTES, "{}", ended.kilobytes);
    for (_, path) in all {
        assert!(path.symlink_metadata().is_ok(), "{}", path.display());
    }
}

#[test]
fn the_bound_on_memory_of_these_tests_bites() {
    let home = TempDir::new().unwrap();
    let free = run(home.path(), MOST_KILOBYTES, &["show", "example"]);
    assert_eq!(free.code, Some(0), "{}", free.said);
    let bound = run(home.path(), 512, &["show", "example"]);
    assert_ne!(bound.code, Some(0));
}

#[test]
fn a_session_is_never_put_where_its_title_or_id_points() {
    let home = TempDir::new().unwrap();
    let example = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/examples/en.ron");
    let example = fs::read_to_string(example).unwrap();
    let way_out = "../../../way_out";
    for id in [
        way_out,
        "/tmp/way_out",
        "a/b",
        "..",
        ".. ",
        "a. ",
        "con.ron",
        "A",
    ] {
        let session = example.replacen("id: \"example_en\"", &format!("id: \"{id}\""), 1);
        let path = home.path().join("stick.ron");
        fs::write(&path, session).unwrap();
        let (code, said, _) = on_a_terminal(home.path(), &["open".as_ref(), path.as_os_str()]);
        assert_eq!(code, 1, "{id}: {said}");
        assert!(said.contains("line 4, column 10"), "{id}: {said}");
    }
    let is_out = |path: &Path| path.to_string_lossy().contains("way_out");
    let mut folders = vec![home.path().to_owned()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            assert!(!is_out(&path), "{}", path.display());
            folders.extend(path.is_dir().then_some(path));
        }
    }
}

/// Asks for the list of sessions in the time zone that a variable names.
fn lists_in(home: &Path, zone: &OsStr) -> Option<(Option<i32>, Duration)> {
    let began = Instant::now();
    let bound = format!("ulimit -v {}; exec \"$0\" list", 20 * MOST_KILOBYTES);
    let mut child = Command::new("sh")
        .args(["-c", &bound, env!("CARGO_BIN_EXE_vises")])
        .env_clear()
        .env("VISES_DATA_DIR", home.join("data"))
        .env("TZ", zone)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    while began.elapsed() < SOON * 5 {
        if let Some(status) = child.try_wait().unwrap() {
            return Some((status.code(), began.elapsed()));
        }
        std::thread::yield_now();
    }
    child.kill().unwrap();
    child.wait().unwrap();
    None
}

#[test]
fn a_time_zone_that_is_no_file_of_one_is_not_read() {
    let home = TempDir::new().unwrap();
    for (what, path) in hostile(home.path()) {
        let path = path.to_string_lossy().into_owned();
        for zone in [path.clone(), format!(":{path}"), format!("../../..{path}")] {
            let ended = lists_in(home.path(), OsStr::new(&zone));
            let (code, took) = ended.unwrap_or((None, LONG));
            assert_eq!(code, Some(0), "{what}, {zone}: {took:?}");
        }
    }
}
