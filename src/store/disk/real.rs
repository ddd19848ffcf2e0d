//! The file system of this machine.

use std::ffi::OsString;
use std::fs::{self, DirBuilder, File, OpenOptions, TryLockError};
use std::io::{self, Read, Write};
use std::path::Path;

use super::{Disk, FileType, Fingerprint, LockAttempt, LockGuard, NewFile};
use crate::panics::passes;
use crate::store::fault::FaultKind;
use crate::store::leftovers::Leftovers;

/// The file system of this machine.
#[derive(Clone, Copy, Debug)]
pub struct RealDisk;

/// The most bytes of a lock's file that are looked at.
const MOST_WORDS: u64 = 64;

/// How often to retry a lock whose file was removed meanwhile.
const MOST_TRIES: usize = 3;

/// Of this process: it has one file system.
static LEFTOVERS: Leftovers = Leftovers::new();

impl Disk for RealDisk {
    fn read(&self, path: &Path, most: u64) -> Result<(Vec<u8>, Option<Fingerprint>), FaultKind> {
        passes("calls", &"read");
        let file = open_regular(path)?;
        let metadata = file.metadata()?;
        if metadata.len() > most {
            return Err(FaultKind::TooLarge(most));
        }
        let mut bytes = Vec::with_capacity(usize::try_from(metadata.len()).unwrap_or_default());
        file.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > most {
            return Err(FaultKind::TooLarge(most));
        }
        Ok((bytes, Fingerprint::of(&metadata)))
    }

    fn file_type(&self, path: &Path) -> io::Result<FileType> {
        passes("calls", &"file_type");
        let metadata = path.symlink_metadata()?;
        Ok(if metadata.is_file() {
            FileType::File(Fingerprint::of(&metadata))
        } else if metadata.is_dir() {
            FileType::Folder
        } else {
            FileType::Other
        })
    }

    fn names(&self, folder: &Path) -> io::Result<Vec<OsString>> {
        passes("calls", &"names");
        fs::read_dir(folder)?
            .map(|entry| entry.map(|entry| entry.file_name()))
            .collect()
    }

    fn create(&self, path: &Path) -> io::Result<Box<dyn NewFile>> {
        passes("calls", &"create");
        Ok(Box::new(create_private(path)?))
    }

    fn rename(&self, from: &Path, to: &Path) -> io::Result<()> {
        passes("calls", &"rename");
        patiently(|| fs::rename(from, to))
    }

    fn rename_to_free(&self, from: &Path, to: &Path) -> io::Result<()> {
        passes("calls", &"rename_to_free");
        patiently(|| rename_to_free(from, to))
    }

    fn link(&self, from: &Path, to: &Path) -> io::Result<()> {
        passes("calls", &"link");
        fs::hard_link(from, to)
    }

    fn remove(&self, path: &Path) -> io::Result<()> {
        passes("calls", &"remove");
        patiently(|| fs::remove_file(path))
    }

    fn remove_folder(&self, path: &Path) -> io::Result<()> {
        passes("calls", &"remove_folder");
        patiently(|| fs::remove_dir(path))
    }

    fn make_folder(&self, path: &Path) -> io::Result<()> {
        passes("calls", &"make_folder");
        let mut builder = DirBuilder::new();
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(path)
    }

    fn sync(&self, path: &Path) -> io::Result<()> {
        passes("calls", &"sync");
        if !path.symlink_metadata()?.is_file() {
            return Err(io::ErrorKind::InvalidInput.into());
        }
        open_to_sync(path)?.sync_all()
    }

    fn sync_folder(&self, folder: &Path) -> io::Result<bool> {
        passes("calls", &"sync_folder");
        sync_folder(folder)
    }

    fn leftovers(&self) -> Option<&Leftovers> {
        Some(&LEFTOVERS)
    }

    fn lock(&self, path: &Path, words: Option<&str>) -> io::Result<LockAttempt> {
        passes("calls", &"lock");
        let mut file = open_to_lock(path, words.is_some())?;
        let mut taken = file.try_lock();
        // The previous owner may have removed the file meanwhile; a lock on that one keeps nobody
        // out. The number of tries is limited, since some disks give a file a new number each time.
        for _ in 0..MOST_TRIES {
            if words.is_none() || taken.is_err() || is_at(&file, path) {
                break;
            }
            file = open_to_lock(path, true)?;
            taken = file.try_lock();
        }
        match taken {
            Ok(()) => {
                // Only for a message: the lock holds without them.
                if let Some(words) = words {
                    let _ = file
                        .set_len(0)
                        .and_then(|()| file.write_all(words.as_bytes()));
                }
                Ok(LockAttempt::Acquired(Box::new(file)))
            }
            Err(TryLockError::WouldBlock) => {
                let mut words = String::new();
                // An owner that cannot be read stays unknown.
                let _ = file.take(MOST_WORDS).read_to_string(&mut words);
                Ok(LockAttempt::Refused(words))
            }
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

impl NewFile for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        passes("calls", &"write");
        self.write_all(bytes)
    }

    fn sync(&mut self) -> io::Result<()> {
        passes("calls", &"sync_fresh");
        self.sync_all()
    }
}

impl LockGuard for File {}

/// Creates a file that only this person may read and write.
pub(in crate::store) fn create_private(path: &Path) -> io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

/// Whether the file is the one at that path; `true` if the system cannot tell.
#[cfg(unix)]
fn is_at(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;

    let number = |metadata: fs::Metadata| (metadata.dev(), metadata.ino());
    match (file.metadata(), path.symlink_metadata()) {
        (Ok(opened), Ok(there)) => number(opened) == number(there),
        (_, Err(error)) => error.kind() != io::ErrorKind::NotFound,
        _ => true,
    }
}

#[cfg(not(unix))]
const fn is_at(_file: &File, _path: &Path) -> bool {
    true
}

/// Opens a file for reading, if it is a regular one.
fn open_regular(path: &Path) -> Result<File, FaultKind> {
    refuse_irregular(&path.symlink_metadata()?)?;
    let file = open_unfollowed(path)?;
    refuse_irregular(&file.metadata()?)?;
    Ok(file)
}

fn refuse_irregular(metadata: &fs::Metadata) -> Result<(), FaultKind> {
    if metadata.is_file() {
        Ok(())
    } else if metadata.is_dir() {
        Err(FaultKind::Folder)
    } else {
        Err(FaultKind::NotRegular)
    }
}

#[cfg(unix)]
fn open_unfollowed(path: &Path) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};

    let flags = OFlags::RDONLY | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    Ok(File::from(rustix::fs::open(path, flags, Mode::empty())?))
}

#[cfg(not(unix))]
fn open_unfollowed(path: &Path) -> io::Result<File> {
    File::open(path)
}

#[cfg(unix)]
fn open_to_sync(path: &Path) -> io::Result<File> {
    open_unfollowed(path)
}

/// Windows syncs only files that are open for writing.
#[cfg(not(unix))]
fn open_to_sync(path: &Path) -> io::Result<File> {
    OpenOptions::new().write(true).open(path)
}

/// Network folders want a file that is locked to be open for writing too.
#[cfg(unix)]
fn open_to_lock(path: &Path, create: bool) -> io::Result<File> {
    use rustix::fs::{Mode, OFlags};

    let mut flags = OFlags::RDWR | OFlags::NOFOLLOW | OFlags::NONBLOCK | OFlags::CLOEXEC;
    flags.set(OFlags::CREATE, create);
    let file = rustix::fs::open(path, flags, Mode::RUSR | Mode::WUSR)?;
    Ok(File::from(file))
}

#[cfg(not(unix))]
fn open_to_lock(path: &Path, create: bool) -> io::Result<File> {
    OpenOptions::new()
        .read(true)
        .write(true)
        .create(create)
        .truncate(false)
        .open(path)
}

/// How long to wait before each retry: another program, such as a virus scanner on Windows, may
/// hold the file for a moment.
#[cfg(windows)]
const WAITS: [u64; 4] = [10, 25, 50, 100];
#[cfg(not(windows))]
const WAITS: [u64; 0] = [];

fn patiently(mut attempt: impl FnMut() -> io::Result<()>) -> io::Result<()> {
    let mut waits = WAITS.into_iter();
    loop {
        match attempt() {
            Err(error) if is_held(&error) => match waits.next() {
                Some(wait) => std::thread::sleep(std::time::Duration::from_millis(wait)),
                None => return Err(error),
            },
            outcome => return outcome,
        }
    }
}

/// Windows' "access denied" and "sharing violation".
fn is_held(error: &io::Error) -> bool {
    cfg!(windows) && matches!(error.raw_os_error(), Some(5 | 32))
}

#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    use rustix::io::Errno;

    match renameat_with(CWD, from, CWD, to, RenameFlags::NOREPLACE) {
        Err(Errno::INVAL | Errno::NOSYS | Errno::NOTSUP) => look_and_rename(from, to),
        other => Ok(other?),
    }
}

#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
fn rename_to_free(from: &Path, to: &Path) -> io::Result<()> {
    look_and_rename(from, to)
}

/// For disks that cannot refuse by themselves to move something over another.
fn look_and_rename(from: &Path, to: &Path) -> io::Result<()> {
    match to.symlink_metadata() {
        Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
        Err(error) if error.kind() == io::ErrorKind::NotFound => fs::rename(from, to),
        Err(error) => Err(error),
    }
}

#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<bool> {
    use rustix::io::Errno;

    if cfg!(feature = "without-folder-sync") {
        return Ok(false);
    }
    let unknown = [Errno::INVAL, Errno::NOTSUP, Errno::BADF, Errno::NOSYS];
    match File::open(folder)?.sync_all() {
        Ok(()) => Ok(true),
        Err(error) => match Errno::from_io_error(&error) {
            Some(errno) if unknown.contains(&errno) => Ok(false),
            _ => Err(error),
        },
    }
}

#[cfg(not(unix))]
#[expect(clippy::unnecessary_wraps, reason = "other systems can fail here")]
fn sync_folder(_folder: &Path) -> io::Result<bool> {
    Ok(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_moved_over_another() {
        let folder = tempfile::tempdir().unwrap();
        let [from, to] = ["from", "to"].map(|name| folder.path().join(name));
        fs::write(&from, "a").unwrap();
        fs::write(&to, "b").unwrap();
        for moving in [rename_to_free, look_and_rename] {
            let error = moving(&from, &to).unwrap_err();
            assert_eq!(error.kind(), io::ErrorKind::AlreadyExists);
            assert_eq!(fs::read(&to).unwrap(), b"b");
        }
        fs::remove_file(&to).unwrap();
        look_and_rename(&from, &to).unwrap();
        assert_eq!(fs::read(&to).unwrap(), b"a");
    }

    #[cfg(unix)]
    #[test]
    fn a_file_that_was_removed_is_not_taken_for_the_one_that_is_there() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("one.lock");
        let file = open_to_lock(&path, true).unwrap();
        assert!(is_at(&file, &path));
        fs::remove_file(&path).unwrap();
        assert!(!is_at(&file, &path));
        fs::write(&path, "").unwrap();
        assert!(!is_at(&file, &path));
    }

    #[test]
    fn a_file_that_somebody_else_wrote_can_be_synced_and_a_folder_is_none() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("theirs");
        fs::write(&path, "a").unwrap();
        RealDisk.sync(&path).unwrap();
        assert!(RealDisk.sync(folder.path()).is_err());
        assert!(RealDisk.sync(&folder.path().join("none")).is_err());
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn links_pipes_and_devices_are_refused_at_once() {
        let folder = tempfile::tempdir().unwrap();
        let target = folder.path().join("target");
        fs::write(&target, "x").unwrap();
        let link = folder.path().join("link");
        std::os::unix::fs::symlink(&target, &link).unwrap();
        let circle = folder.path().join("circle");
        std::os::unix::fs::symlink(&circle, &circle).unwrap();
        let pipe = folder.path().join("pipe");
        rustix::fs::mknodat(
            rustix::fs::CWD,
            &pipe,
            rustix::fs::FileType::Fifo,
            rustix::fs::Mode::RUSR,
            0,
        )
        .unwrap();
        for path in [&link, &circle, &pipe, Path::new("/dev/zero")] {
            let refused = RealDisk.read(path, 10);
            assert_eq!(refused, Err(FaultKind::NotRegular), "{}", path.display());
        }
    }
}
