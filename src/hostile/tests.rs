use std::fs;
use std::path::Path;

use super::*;

#[test]
#[expect(clippy::print_stdout, reason = "names the file that breaks a loader")]
fn every_loader_withstands_the_files_that_were_ever_found_to_be_hard() {
    for loader in Loader::ALL {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus");
        let mut files: Vec<_> = fs::read_dir(folder.join(loader.name()))
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .collect();
        files.sort();
        assert!(files.len() > 20, "{}: {}", loader.name(), files.len());
        for path in &files {
            // Named where a check fails, and shown by the test then.
            println!("{}", path.display());
            loader.withstand(&fs::read(path).unwrap());
        }
    }
}
