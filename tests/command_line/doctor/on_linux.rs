//! Disks and system calls that only Linux lets a test replace.

#![expect(clippy::print_stdout, reason = "prints what is skipped")]

use super::*;

/// Whether a program that a test needs exists and may do its work; prints a line if not.
fn can(test: &str, command: &str, arguments: &[&str]) -> bool {
    let ran = Command::new(command).args(arguments).output();
    let can = ran.is_ok_and(|output| output.status.success());
    if !can {
        println!("skipped: {test}, because {command} is not there or may not do it");
    }
    can
}

/// Runs a script with a private disk in place of the folder.
fn with_disk(person: &Person, test: &str, mount: &str) -> Option<Answer> {
    if !can(test, "unshare", &["--mount", "true"]) {
        return None;
    }
    fs::create_dir_all(person.data()).unwrap();
    let script = format!("{mount} && exec \"$0\" \"$@\"");
    let through = ["unshare", "--mount", "sh", "-c", &script];
    Some(person.command(&through).output().unwrap().into())
}

#[test]
fn a_disk_that_cannot_be_written_is_a_problem() {
    let person = Person::new();
    person.has_session("one");
    let mount = "mount --bind data data && mount -o remount,ro,bind data";
    let Some(answer) = with_disk(&person, "a read-only disk", mount) else {
        return;
    };
    assert_eq!(answer.code, Some(1), "{}", answer.messages);
    answer.says("data could not be written. The disk cannot be written to.");
    answer.says("One session, and it can be read.");
}

#[test]
fn a_disk_that_is_nearly_full_or_no_disk_is_a_problem() {
    let person = Person::new();
    let mount = "mount -t tmpfs -o size=64k,mode=700 none data";
    let Some(answer) = with_disk(&person, "a small disk", mount) else {
        return;
    };
    assert_eq!(answer.code, Some(1), "{}", answer.messages);
    assert_eq!(answer.problems(), 2, "{}", answer.text);
    answer.says("Only 65 kB are free. To do: Make room");
    answer.says("This is memory, not a disk (tmpfs)");
    let full = "mount -t tmpfs -o size=64k,mode=700 none data && \
                { head -c 100k /dev/zero > data/fill; true; }";
    let answer = with_disk(&person, "a full disk", full).unwrap();
    answer.says("Only 0 bytes are free.");
    answer.says("data could not be written. The disk is full.");
}

#[test]
fn a_stick_is_reported_with_what_it_cannot_do() {
    let person = Person::new();
    let image = person.home.path().join("image");
    fs::write(&image, "").unwrap();
    let file = fs::File::options().write(true).open(&image).unwrap();
    file.set_len(100 << 20).unwrap();
    let made = can(
        "a stick",
        "mkfs.vfat",
        &["image"].map(|_| image.to_str().unwrap()),
    );
    if !made || !can("a stick", "losetup", &["-f"]) {
        return;
    }
    let Some(answer) = with_disk(&person, "a stick", "mount -o loop image data") else {
        return;
    };
    if !answer.messages.is_empty() {
        println!("skipped: a stick, because {}", answer.messages);
        return;
    }
    assert_eq!(answer.code, Some(0), "{}", answer.text);
    answer.says("The disk is of the kind vfat, which keeps no permissions");
    answer.says("Earlier versions are kept as copies, because this disk has no links.");
    assert!(!answer.text.contains("chmod"), "{}", answer.text);
}

fn refusing(person: &Person, test: &str, injection: &str) -> Option<Answer> {
    if !can(test, "strace", &["-V"]) {
        return None;
    }
    fs::create_dir_all(person.data()).unwrap();
    let inject = format!("inject={injection}");
    let through = ["strace", "-f", "-o", "/dev/null", "-e", &inject];
    Some(person.command(&through).output().unwrap().into())
}

#[test]
fn locks_that_are_refused_are_a_problem() {
    let person = Person::new();
    let Some(answer) = refusing(&person, "refused locks", "flock:error=ENOLCK") else {
        return;
    };
    assert_eq!(answer.code, Some(1), "{}", answer.text);
    answer.says("Two windows could write the same session at once.");
    answer.says("To do: Open each session in one window only");
}

#[test]
fn locks_that_hold_nobody_are_a_problem() {
    let person = Person::new();
    let Some(answer) = refusing(&person, "useless locks", "flock:retval=0") else {
        return;
    };
    assert_eq!(answer.code, Some(1), "{}", answer.text);
    answer.says("locks do not hold here.");
}

#[test]
fn missing_links_are_reported_and_no_problem() {
    let person = Person::new();
    let calls = "link,linkat:error=EPERM";
    let Some(answer) = refusing(&person, "refused links", calls) else {
        return;
    };
    assert_eq!(answer.code, Some(0), "{}", answer.text);
    answer.says("Earlier versions are kept as copies");
}

#[test]
fn a_folder_that_cannot_be_made_to_last_is_a_problem() {
    let person = Person::new();
    // The first is for the file, the second for its folder.
    let second = "fsync:error=EINVAL:when=2";
    let Some(answer) = refusing(&person, "folders that do not last", second) else {
        return;
    };
    assert_eq!(answer.code, Some(1), "{}", answer.text);
    answer.says("The last answers could be lost in a power cut");
}
