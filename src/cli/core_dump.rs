//! What was typed must not reach the disk as an image of the program's memory.

/// Forbids the system to write an image of this program's memory when it crashes. Where that is
/// refused, nothing else can be done.
#[cfg(unix)]
pub(super) fn forbid() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let _ = setrlimit(Resource::Core, none);
    // A build with every check stays open to those that watch it without being root.
    #[cfg(target_os = "linux")]
    if !cfg!(debug_assertions) {
        hide();
    }
}

/// Keeps the memory from a program that the system hands images to, whatever the limit says.
#[cfg(target_os = "linux")]
fn hide() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};

    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

#[cfg(not(unix))]
pub(super) const fn forbid() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, dumpable_behavior, set_dumpable_behavior};

    use super::*;

    #[test]
    fn a_hidden_program_leaves_no_image_with_anybody() {
        hide();
        let behavior = dumpable_behavior();
        let _ = set_dumpable_behavior(DumpableBehavior::Dumpable);
        assert_eq!(behavior, Ok(DumpableBehavior::NotDumpable));
    }
}
