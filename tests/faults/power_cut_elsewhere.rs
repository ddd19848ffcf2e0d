//! The power goes on other file systems, and under a build that breaks its promise. That must be
//! noticed, or the check would be worth nothing.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::ground::PROGRAM;
use crate::images::{BTRFS, EXT4, XFS};
use crate::power_cut::{cut, survives};
use crate::tiers::per_tier;
use crate::tools::can;

#[test]
fn a_power_cut_on_xfs_loses_no_answer() {
    survives(XFS, per_tier(0, 15, 100));
}

#[test]
fn a_power_cut_on_btrfs_loses_no_answer() {
    survives(BTRFS, per_tier(0, 15, 100));
}

#[test]
fn a_build_that_syncs_no_folder_is_found_out() {
    let fault = "power cut on ext4, negative control: no folder is synced";
    if !can(fault, &EXT4.needs()) {
        return;
    }
    let tally = cut(EXT4, &control(), fault, 300, true);
    tally.report();
    assert!(tally.lost() > 0, "the check does not see what it must see");
}

/// The broken build, made beside the right one from the same dependencies.
fn control() -> PathBuf {
    let profile = Path::new(PROGRAM).parent().unwrap();
    let target = profile.parent().unwrap().join("control");
    let own = target.join("debug");
    if !own.exists() {
        fs::create_dir_all(&own).unwrap();
        for (part, how) in [("deps", "-al"), ("build", "-al"), (".fingerprint", "-a")] {
            // If this fails, everything is built again, which takes longer.
            let _ = Command::new("cp")
                .arg(how)
                .arg(profile.join(part))
                .arg(&own)
                .status();
        }
    }
    let output = Command::new(env!("CARGO"))
        .args([
            "build",
            "--locked",
            "--offline",
            "--quiet",
            "--bin",
            "vises",
        ])
        .args(["--features", "without-folder-sync", "--target-dir"])
        .arg(&target)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "the broken build: {said}");
    own.join("vises")
}
