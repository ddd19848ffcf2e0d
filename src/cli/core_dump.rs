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
}

#[cfg(not(unix))]
pub(super) const fn forbid() {}
