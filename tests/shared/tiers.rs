//! How often something is tried. `cargo test` covers every behaviour once, `--features exhaustive`
//! repeats hundreds of times and covers every case, `--features long` is for a release.

/// The number of the tier that is built.
pub(crate) const fn per_tier<T: Copy>(plain: T, exhaustive: T, long: T) -> T {
    if cfg!(feature = "long") {
        long
    } else if EXHAUSTIVE {
        exhaustive
    } else {
        plain
    }
}

/// Whether everything of a kind is gone through.
pub(crate) const EXHAUSTIVE: bool = cfg!(feature = "exhaustive");
