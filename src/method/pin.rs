//! What tells one method from another: a hash of its structure, without its texts.

use ron::Options;
use ron::extensions::Extensions;
use xxhash_rust::xxh3::xxh3_128;

use super::fault::Fault;
use super::{BUILT_IN, Method, reading};

impl Method {
    /// The hash of the method's structure: 32 hexadecimal digits, the same whatever the layout and
    /// the comments of its file.
    pub fn hash(&self) -> String {
        let canonical = Options::default()
            .without_recursion_limit()
            .to_string(self)
            // Writing plain data into memory fails in no known way; if it ever does, this form
            // still tells methods apart.
            .unwrap_or_else(|_| format!("{self:?}"));
        format!("{:032x}", xxh3_128(canonical.as_bytes()))
    }

    /// The method that the program brings along.
    ///
    /// # Errors
    ///
    /// The faults of the file that was built in. A test sees to it that there are none, so that a
    /// program that meets one is a broken copy and can only say so and end.
    pub fn built_in() -> Result<Self, Vec<Fault>> {
        // A start does not look for faults that a test has ruled out, unless it does not read.
        let options = Options::default().with_default_extension(Extensions::IMPLICIT_SOME);
        options
            .from_str(BUILT_IN)
            .or_else(|_| reading::read(BUILT_IN).into_method())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_built_in_method_has_no_fault() {
        let read = reading::read(BUILT_IN).into_method();
        assert_eq!(read, Method::built_in());
        assert!(read.is_ok());
    }

    #[test]
    fn comments_and_layout_do_not_change_the_hash() {
        let plain = Method::built_in().unwrap();
        let other = format!("\u{feff}{}", BUILT_IN.replace("    ", "\t\r\n // more\r\n"));
        let other = reading::read(&other).into_method().unwrap();
        assert_eq!(plain.hash(), other.hash());
        assert_eq!(plain.hash().len(), 32);
        println!("HASH0 {}", plain.hash());
    }

    #[test]
    fn another_structure_has_another_hash() {
        let plain = Method::built_in().unwrap();
        let mut other = plain.clone();
        other.time.reading += 1;
        assert_ne!(plain.hash(), other.hash());
    }
}
