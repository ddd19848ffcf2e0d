//! Tests: a disk that puts a file in its place and says that it has not.

use std::sync::Arc;

use super::*;
use crate::store::disk::simulated::{Cut, SimulatedDisk};

/// A session that is being written on such a disk.
fn on_network() -> (SimulatedDisk, Places, Writer, Receiver<SaveReport>) {
    let disk = SimulatedDisk::new(1);
    let places = Places::on(Arc::new(disk.clone()), "/home/vises".into());
    places.prepare().unwrap();
    let session = samples::session("one");
    drop(shelf::create(&places, &session, today()).unwrap());
    let (writer, reports) = start(&places);
    writer.begin(open_now(&places).hold());
    (disk, places, writer, reports)
}

/// Saves a session while the disk denies that it is in its place: it is not said to be saved.
fn denied(
    disk: &SimulatedDisk,
    writer: &Writer,
    reports: &Receiver<SaveReport>,
    session: &Session,
) {
    // The index is told first, so the fault has to wait for the session's own file.
    disk.set(|faults| faults.denies_renaming_of = Some("one.ron"));
    writer.save(session.clone());
    let told = reports.recv_timeout(LONG).unwrap();
    assert!(matches!(told, SaveReport::Failed { .. }), "{told:?}");
}

#[test]
fn what_is_in_its_place_after_all_is_saved_and_no_conflict() {
    let (disk, places, writer, reports) = on_network();
    let second = changed(&samples::session("one"), "second");
    denied(&disk, &writer, &reports, &second);
    assert!(writer.catch_up(LONG));
    assert_eq!(reports.recv_timeout(LONG).unwrap(), saved(&second));
    let bytes = format::render(&second).unwrap();
    let left = disk.survives(&places.session(&second.id), Cut::Nothing);
    assert_eq!(left.as_deref(), Some(&bytes));
}

#[test]
fn what_follows_on_what_is_in_its_place_after_all_is_saved_too() {
    let (disk, places, writer, reports) = on_network();
    let second = changed(&samples::session("one"), "second");
    denied(&disk, &writer, &reports, &second);
    let third = changed(&second, "third");
    writer.save(third.clone());
    assert_eq!(reports.recv_timeout(LONG).unwrap(), saved(&third));
    let there = shelf::read(&disk, &places.session(&third.id));
    assert_eq!(there, Ok(third));
}
