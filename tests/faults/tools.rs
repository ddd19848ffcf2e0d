//! What the system must offer for some faults; if it does not, the check is skipped with a message.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::tally::print_line;

/// Whether something can be checked here; prints a line if not. If nothing may be skipped, because
/// everything was installed for it, that is a failure.
#[track_caller]
pub(crate) fn can(check: &str, needed: &[Need]) -> bool {
    let missing = needed.iter().find_map(|need| need.missing());
    if let Some(reason) = &missing {
        let message = format!("skipped: {check} because {reason}");
        assert!(
            std::env::var_os("VISES_SKIPS_NOTHING").is_none(),
            "{message}"
        );
        print_line(&message);
    }
    missing.is_none()
}

/// Something that a check needs.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Need {
    /// The rights of the administrator, to mount.
    Root,
    /// The tool that lets system calls fail.
    Strace,
    /// Block devices over files.
    Loop,
    /// Any other program.
    Program(&'static str),
    /// A file of the system.
    File(&'static str),
}

impl Need {
    fn missing(self) -> Option<String> {
        match self {
            Self::Root => (!rustix::process::geteuid().is_root())
                .then(|| "it mounts, which only root may".to_owned()),
            Self::Strace => (!runs("strace", &["-qq", "-e", "trace=none", "true"]) || !may_watch())
                .then(|| "strace is missing or may not be used".to_owned()),
            Self::Loop => (!runs("losetup", &["-f"])).then(|| "there is no loop device".to_owned()),
            Self::Program(name) => (!runs(name, &["--version"]) && !runs(name, &["-V"]))
                .then(|| format!("{name} is missing")),
            Self::File(path) => (!Path::new(path).exists()).then(|| format!("{path} is missing")),
        }
    }
}

/// Whether a program that runs already may be watched.
fn may_watch() -> bool {
    let scope = std::fs::read_to_string("/proc/sys/kernel/yama/ptrace_scope");
    rustix::process::geteuid().is_root() || scope.is_ok_and(|scope| scope.trim() == "0")
}

fn runs(program: &str, arguments: &[&str]) -> bool {
    Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Runs a tool that must succeed.
#[track_caller]
pub(crate) fn does(program: &str, arguments: &[&str]) {
    let output = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .output()
        .unwrap();
    assert!(
        output.status.success(),
        "{program} {arguments:?}: {}",
        String::from_utf8_lossy(&output.stderr)
    );
}
