//! File systems in files, to be cut off at any moment.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::tools::{Need, does};

/// A kind of file system.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    pub(crate) name: &'static str,
    pub(crate) maker: &'static str,
    make: &'static [&'static str],
    megabytes: u64,
    /// No commits by timer, so that only what was synced survives.
    options: &'static str,
}

pub(crate) const EXT4: Kind = Kind {
    name: "ext4",
    maker: "mkfs.ext4",
    make: &["-q", "-F", "-E", "lazy_itable_init=0,lazy_journal_init=0"],
    megabytes: 64,
    options: "loop,noatime,commit=300",
};

#[cfg(feature = "exhaustive")]
pub(crate) const XFS: Kind = Kind {
    name: "xfs",
    maker: "mkfs.xfs",
    make: &["-q", "-f"],
    megabytes: 320,
    options: "loop,noatime,nouuid",
};

#[cfg(feature = "exhaustive")]
pub(crate) const BTRFS: Kind = Kind {
    name: "btrfs",
    maker: "mkfs.btrfs",
    make: &["-q", "-f"],
    megabytes: 128,
    options: "loop,noatime,commit=300",
};

impl Kind {
    /// What a test needs to use it.
    pub(crate) const fn needs(self) -> [Need; 3] {
        [Need::Root, Need::Loop, Need::Program(self.maker)]
    }
}

/// A file system in a file, mounted.
pub(crate) struct Image {
    kind: Kind,
    folder: PathBuf,
    number: u32,
    is_mounted: bool,
}

impl Image {
    /// A new one, with its files in a folder.
    pub(crate) fn made(kind: Kind, folder: &Path) -> Self {
        let mut image = Self {
            kind,
            folder: folder.to_owned(),
            number: 0,
            is_mounted: false,
        };
        fs::create_dir_all(image.root()).unwrap();
        let file = fs::File::create(image.file()).unwrap();
        file.set_len(kind.megabytes << 20).unwrap();
        let path = image.file().display().to_string();
        let words: Vec<&str> = kind.make.iter().copied().chain([path.as_str()]).collect();
        does(kind.maker, &words);
        image.mount();
        image
    }

    fn file(&self) -> PathBuf {
        self.folder.join(format!("image-{}", self.number))
    }

    /// Where its files are mounted.
    pub(crate) fn root(&self) -> PathBuf {
        self.folder.join("root")
    }

    fn mount(&mut self) {
        let (file, root) = (self.file(), self.root());
        let words = ["-t", self.kind.name, "-o", self.kind.options];
        let paths = [file.to_str().unwrap(), root.to_str().unwrap()];
        does("mount", &[words.as_slice(), &paths].concat());
        self.is_mounted = true;
    }

    /// Copies what the disk would hold if the power went now: only what has reached the file below
    /// the file system.
    pub(crate) fn cuts_power(&self) -> Cut {
        let copy = self.folder.join(format!("image-{}", self.number + 1));
        let paths = [self.file(), copy];
        let [from, to] = paths.each_ref().map(|path| path.to_str().unwrap());
        does("cp", &["--sparse=always", "--reflink=auto", from, to]);
        Cut
    }

    /// Continues with the copy, as after a cut: its journal is replayed.
    pub(crate) fn goes_on_after(&mut self, _cut: Cut) {
        self.unmount();
        fs::remove_file(self.file()).unwrap();
        self.number += 1;
        self.mount();
    }

    fn unmount(&mut self) {
        // A killed program may still be exiting.
        for _ in 0..200 {
            let done = Command::new("umount").arg("-q").arg(self.root()).status();
            if done.unwrap().success() {
                self.is_mounted = false;
                return;
            }
            std::thread::park_timeout(std::time::Duration::from_millis(10));
        }
        panic!("{} stays mounted", self.root().display());
    }
}

impl Drop for Image {
    fn drop(&mut self) {
        if self.is_mounted {
            let _ = Command::new("umount").arg("-lq").arg(self.root()).status();
        }
    }
}

/// What was on the disk when the power went.
pub(crate) struct Cut;
