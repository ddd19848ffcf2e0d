//! The data folder: where it is, whether it stores data reliably, and who else can read it.

use std::path::Path;

use super::finding::{Finding, command};
use super::installation::Installation;
use super::size::size_words;
use crate::app::fault_words::fault_words;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::StoreFault;
use crate::store::probe::{Exposure, FileSystem, FolderState, Locks, Medium, Probe, Trial};
use crate::text::{Phrase, Words};

/// With less room than this, a disk counts as full. A session with all its versions needs a tenth.
const LITTLE_ROOM: u64 = 50_000_000;

pub(super) fn look(installation: &Installation<'_>) -> Vec<Finding> {
    match &installation.startup.dirs {
        Ok(dirs) => {
            let mut findings = vec![Finding::fine(location(installation, dirs))];
            findings.extend(about(&Probe::of(&dirs.data), dirs));
            findings
        }
        Err(fault) => vec![unusable(fault)],
    }
}

fn unusable(fault: &StoreFault) -> Finding {
    Finding::fault(fault, Phrase::DoctorAdviceOtherFolder)
}

/// Where the folder is, and what chose it.
fn location(installation: &Installation<'_>, dirs: &DataDirs) -> Phrase {
    let path = Words::path(&dirs.data);
    let given = installation.args.data_dir.as_ref();
    if given.is_some_and(|given| !given.as_os_str().is_empty()) {
        Phrase::DoctorFolderOption { path }
    } else if installation.environment.data_dir.is_some() && given.is_none() {
        Phrase::DoctorFolderVariable { path }
    } else {
        Phrase::DoctorFolderUsual { path }
    }
}

fn about(probe: &Probe, dirs: &DataDirs) -> Vec<Finding> {
    let mut findings = Vec::new();
    match &probe.state {
        FolderState::There => {}
        FolderState::Missing(nearest) => {
            let path = Words::path(nearest);
            findings.push(Finding::fine(Phrase::DoctorFolderMissing { path }));
        }
        FolderState::InTheWay(path) => {
            let path = Words::path(path);
            let problem = Finding::problem(Phrase::DoctorFolderInTheWay { path });
            return vec![problem.advised(Phrase::DoctorAdviceInTheWay)];
        }
    }
    match &probe.trial {
        Ok(_) => findings.push(Finding::fine(Phrase::DoctorWritten)),
        Err(fault) => findings.push(unusable(fault)),
    }
    findings.extend(probe.free.map(room));
    findings.push(disk(&probe.file_system));
    if let Ok(trial) = &probe.trial {
        findings.extend(tried(trial));
    }
    if let Some(exposure) = probe.exposure {
        findings.extend(exposed(exposure, dirs, &probe.file_system));
    }
    findings.extend(probe.synchroniser.map(carried));
    findings
}

fn room(free: u64) -> Finding {
    let size = size_words(free);
    if free < LITTLE_ROOM {
        Finding::problem(Phrase::DoctorHardlyFree { size }).advised(Phrase::DoctorAdviceFree)
    } else {
        Finding::fine(Phrase::DoctorFree { size })
    }
}

fn disk(kind: &FileSystem) -> Finding {
    let (name, medium) = match kind {
        FileSystem::Named { name, medium } => (Words::from(name.as_str()), *medium),
        FileSystem::Numbered(number) => {
            let number = format!("{number:#x}").into();
            return Finding::note(Phrase::DoctorDiskUnknown { number });
        }
        FileSystem::Unknown => return Finding::note(Phrase::DoctorDiskNotReported),
    };
    match medium {
        Medium::Disk => Finding::fine(Phrase::DoctorDisk { name }),
        Medium::Memory => Finding::problem(Phrase::DoctorDiskMemory { name })
            .advised(Phrase::DoctorAdviceOtherFolder),
        Medium::NoPermissions => Finding::note(Phrase::DoctorDiskOpen { name }),
        Medium::Network => Finding::note(Phrase::DoctorDiskNetwork { name }),
        Medium::Fuse => Finding::note(Phrase::DoctorDiskPassedOn { name }),
        Medium::Layers => Finding::note(Phrase::DoctorDiskLayers { name }),
    }
}

fn tried(trial: &Trial) -> [Finding; 3] {
    let locks = match &trial.locks {
        Locks::Work => Finding::fine(Phrase::DoctorLocksWork),
        Locks::HoldNobody => {
            Finding::problem(Phrase::DoctorLocksHoldNobody).advised(Phrase::DoctorAdviceLocks)
        }
        Locks::Refused(fault) => {
            let fault = fault_words(fault);
            Finding::problem(Phrase::DoctorLocksRefused { fault })
                .advised(Phrase::DoctorAdviceLocks)
        }
    };
    let sync = match &trial.folder_sync {
        Ok(true) => Finding::fine(Phrase::DoctorLasts),
        Ok(false) if cfg!(unix) => {
            Finding::problem(Phrase::DoctorLastsUnknown).advised(Phrase::DoctorAdviceOtherFolder)
        }
        Ok(false) => Finding::note(Phrase::DoctorLastsUnasked),
        Err(fault) => Finding::problem(fault_words(fault)).advised(Phrase::DoctorAdviceOtherFolder),
    };
    let links = if trial.links {
        Finding::fine(Phrase::DoctorLinks)
    } else {
        Finding::note(Phrase::DoctorNoLinks)
    };
    [locks, sync, links]
}

/// Empty if the disk has no permissions: that is reported already, and nobody can change it.
fn exposed(exposure: Exposure, dirs: &DataDirs, kind: &FileSystem) -> Vec<Finding> {
    let without_permissions = matches!(
        kind,
        FileSystem::Named {
            medium: Medium::NoPermissions,
            ..
        }
    );
    if without_permissions {
        return Vec::new();
    }
    let mut findings = vec![if exposure.readable {
        readable(&dirs.data)
    } else {
        Finding::fine(Phrase::DoctorPrivate)
    }];
    findings.extend(exposure.owner.map(|number| {
        let number = number.to_string().into();
        Finding::problem(Phrase::DoctorForeignOwner { number })
            .advised(Phrase::DoctorAdviceForeignOwner)
    }));
    findings
}

fn readable(folder: &Path) -> Finding {
    let problem = Finding::problem(Phrase::DoctorReadable);
    match command("chmod -R go-rwx", folder) {
        Some(command) => problem
            .advised(Phrase::DoctorAdviceReadable)
            .with_command(command),
        None => problem
            .advised(Phrase::DoctorAdviceReadableThere)
            .with_command("chmod -R go-rwx .".to_owned()),
    }
}

fn carried(program: &str) -> Finding {
    let program = program.into();
    Finding::note(Phrase::DoctorSynchronised { program }).advised(Phrase::DoctorAdviceSynchronised)
}

#[cfg(test)]
mod tests {
    use super::super::finding::Level;
    use super::*;
    use crate::store::fault::{Doing, FaultKind};

    fn problems(findings: &[Finding]) -> usize {
        let is_problem = |finding: &&Finding| finding.level == Level::Problem;
        findings.iter().filter(is_problem).count()
    }

    #[test]
    fn whatever_endangers_answers_is_a_problem_with_advice() {
        let folder = Path::new("/data");
        let fault = StoreFault::new(Doing::Locking, folder, FaultKind::Other("no".to_owned()));
        let bad = Trial {
            locks: Locks::Refused(fault.clone()),
            folder_sync: Err(fault),
            links: false,
        };
        let findings = tried(&bad);
        assert_eq!(problems(&findings), 2);
        assert!(
            findings
                .iter()
                .take(2)
                .all(|finding| finding.advice.is_some())
        );
        let good = Trial {
            locks: Locks::Work,
            folder_sync: Ok(true),
            links: true,
        };
        assert_eq!(problems(&tried(&good)), 0);
        assert_eq!(problems(&[room(LITTLE_ROOM - 1)]), 1);
        assert_eq!(problems(&[room(LITTLE_ROOM)]), 0);
    }

    #[test]
    fn each_kind_of_disk_has_its_level() {
        let named = |medium| FileSystem::Named {
            name: "kind".to_owned(),
            medium,
        };
        for (kind, level) in [
            (named(Medium::Disk), Level::Fine),
            (named(Medium::Memory), Level::Problem),
            (named(Medium::NoPermissions), Level::Note),
            (named(Medium::Network), Level::Note),
            (FileSystem::Numbered(0xabcd), Level::Note),
            (FileSystem::Unknown, Level::Note),
        ] {
            assert_eq!(disk(&kind).level, level, "{kind:?}");
        }
    }

    #[test]
    fn a_command_to_copy_is_quoted_for_the_shell() {
        for (path, wanted) in [
            ("/home/ann/vises", "chmod -R go-rwx /home/ann/vises"),
            ("/home/My Files", "chmod -R go-rwx '/home/My Files'"),
            ("/home/l'été", "chmod -R go-rwx \"/home/l'été\""),
            ("/home/a\u{1b}b", "chmod -R go-rwx ."),
        ] {
            let finding = readable(Path::new(path));
            assert_eq!(finding.command.as_deref(), Some(wanted), "{path:?}");
        }
    }

    #[test]
    fn on_a_disk_without_permissions_there_is_no_advice_to_change_them() {
        let dirs = DataDirs::inside("/data".into());
        let exposure = Exposure {
            readable: true,
            owner: Some(0),
        };
        let stick = FileSystem::Named {
            name: "vfat".to_owned(),
            medium: Medium::NoPermissions,
        };
        assert!(exposed(exposure, &dirs, &stick).is_empty());
        assert_eq!(problems(&exposed(exposure, &dirs, &FileSystem::Unknown)), 2);
    }
}
