//! The file system of a folder, and its free space.

use std::path::Path;

/// The file system of a folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FileSystem {
    /// A kind that has a name.
    Named {
        /// As the system's own tools write it.
        name: String,
        /// What this means for files kept there.
        medium: Medium,
    },
    /// A kind that is not known here, by the system's number for it.
    #[cfg_attr(
        not(any(target_os = "linux", target_os = "android", test)),
        expect(dead_code, reason = "other systems give a name or nothing")
    )]
    Numbered(u32),
    /// The system does not say.
    Unknown,
}

/// What a kind of file system means for files kept there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Medium {
    /// A disk like any other.
    Disk,
    /// Memory: files are gone when the computer stops.
    Memory,
    /// No permissions are kept; usual on sticks.
    NoPermissions,
    /// Another computer keeps it.
    Network,
    /// Another program passes on what is written.
    Fuse,
    /// Layers, as containers have them.
    Layers,
}

impl FileSystem {
    #[cfg_attr(
        not(any(target_os = "linux", target_os = "android", target_vendor = "apple")),
        expect(dead_code, reason = "other systems give no name")
    )]
    fn named(name: &str) -> Self {
        let medium = match name {
            "tmpfs" | "ramfs" => Medium::Memory,
            "vfat" | "msdos" | "exfat" | "ntfs" => Medium::NoPermissions,
            "nfs" | "cifs" | "smb" | "smbfs" | "9p" | "afs" | "afpfs" | "ceph" | "webdav" => {
                Medium::Network
            }
            "fuse" | "macfuse" | "osxfuse" => Medium::Fuse,
            "overlay" => Medium::Layers,
            _ => Medium::Disk,
        };
        Self::Named {
            name: name.to_owned(),
            medium,
        }
    }
}

/// The kind of the disk, and how many bytes are free on it for this person.
#[cfg(unix)]
pub(super) fn look(folder: &Path) -> (FileSystem, Option<u64>) {
    let free = rustix::fs::statvfs(folder)
        .ok()
        .map(|found| found.f_bavail.saturating_mul(found.f_frsize));
    (kind(folder), free)
}

#[cfg(not(unix))]
pub(super) const fn look(_folder: &Path) -> (FileSystem, Option<u64>) {
    (FileSystem::Unknown, None)
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn kind(folder: &Path) -> FileSystem {
    let Ok(found) = rustix::fs::statfs(folder) else {
        return FileSystem::Unknown;
    };
    // The number has 32 bits everywhere, in a field that is wider on some machines and signed on
    // others.
    let bits = i128::from(found.f_type) & i128::from(u32::MAX);
    u32::try_from(bits).map_or(FileSystem::Unknown, of_number)
}

#[cfg(target_vendor = "apple")]
fn kind(folder: &Path) -> FileSystem {
    let Ok(found) = rustix::fs::statfs(folder) else {
        return FileSystem::Unknown;
    };
    let letters = found.f_fstypename.iter().map_while(|byte| {
        let byte = byte.cast_unsigned();
        (byte != 0).then(|| char::from(byte))
    });
    FileSystem::named(&letters.collect::<String>())
}

#[cfg(all(
    unix,
    not(any(target_os = "linux", target_os = "android", target_vendor = "apple"))
))]
const fn kind(_folder: &Path) -> FileSystem {
    FileSystem::Unknown
}

/// The numbers are those of Linux' `statfs`.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn of_number(number: u32) -> FileSystem {
    let name = match number {
        0xef53 => "ext2/ext3/ext4",
        0x5846_5342 => "xfs",
        0x9123_683e => "btrfs",
        0xf2f5_2010 => "f2fs",
        0x2fc1_2fc1 => "zfs",
        0xca45_1a4e => "bcachefs",
        0x5265_4973 => "reiserfs",
        0x3153_464a => "jfs",
        0x3434 => "nilfs",
        0x482b | 0x4858 => "hfsplus",
        0xf15f => "ecryptfs",
        0x1501_3346 => "udf",
        0x9660 => "iso9660",
        0x7371_7368 => "squashfs",
        0xe0f5_e1e2 => "erofs",
        0x0102_1994 => "tmpfs",
        0x8584_58f6 => "ramfs",
        0x4d44 => "vfat",
        0x2011_bab0 => "exfat",
        0x5346_544e | 0x7366_746e => "ntfs",
        0x6969 => "nfs",
        0xff53_4d42 | 0xfe53_4d42 | 0x517b => "cifs",
        0x0102_1997 => "9p",
        0x5346_414f => "afs",
        0x00c3_6400 => "ceph",
        0x6573_5546 => "fuse",
        0x794c_7630 => "overlay",
        other => return FileSystem::Numbered(other),
    };
    FileSystem::named(name)
}

#[cfg(all(test, target_os = "linux"))]
mod tests {
    use super::*;

    #[test]
    fn a_known_file_system_has_a_name_and_an_unknown_one_a_number() {
        for (number, name, medium) in [
            (0xef53, "ext2/ext3/ext4", Medium::Disk),
            (0x4d44, "vfat", Medium::NoPermissions),
            (0x0102_1994, "tmpfs", Medium::Memory),
            (0xff53_4d42, "cifs", Medium::Network),
            (0x6573_5546, "fuse", Medium::Fuse),
            (0x794c_7630, "overlay", Medium::Layers),
        ] {
            let name = name.to_owned();
            assert_eq!(of_number(number), FileSystem::Named { name, medium });
        }
        assert_eq!(of_number(7), FileSystem::Numbered(7));
    }

    #[test]
    fn memory_is_no_disk() {
        let (kind, free) = look(Path::new("/dev"));
        let (name, medium) = ("tmpfs".to_owned(), Medium::Memory);
        assert_eq!(kind, FileSystem::Named { name, medium });
        assert!(free.is_some());
        assert_eq!(look(Path::new("/none")), (FileSystem::Unknown, None));
    }
}
