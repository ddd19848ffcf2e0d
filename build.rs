//! Makes the phrases of `locales/` into Rust at build time.

fn main() {
    println!("cargo::rerun-if-changed=locales");
}
