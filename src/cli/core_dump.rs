//! Leaves no core dump, which would write what was typed to the disk.

/// Turns core dumps off. If the system refuses, nothing else can be done.
#[cfg(unix)]
pub(super) fn disable() {
    use rustix::process::{Resource, Rlimit, setrlimit};

    let none = Rlimit {
        current: Some(0),
        maximum: Some(0),
    };
    let _ = setrlimit(Resource::Core, none);
    // A debug build stays observable for tests that do not run as root.
    #[cfg(target_os = "linux")]
    if !cfg!(debug_assertions) {
        make_undumpable();
    }
}

/// Keeps the memory from a core dump handler, which ignores the limit.
#[cfg(target_os = "linux")]
fn make_undumpable() {
    use rustix::process::{DumpableBehavior, set_dumpable_behavior};

    let _ = set_dumpable_behavior(DumpableBehavior::NotDumpable);
}

#[cfg(not(unix))]
pub(super) const fn disable() {}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use rustix::process::{DumpableBehavior, dumpable_behavior, set_dumpable_behavior};

    use super::*;

    #[test]
    fn an_undumpable_program_hands_its_memory_to_no_handler() {
        make_undumpable();
        let behavior = dumpable_behavior();
        let _ = set_dumpable_behavior(DumpableBehavior::Dumpable);
        assert_eq!(behavior, Ok(DumpableBehavior::NotDumpable));
    }
}
