//! A disk in memory that forgets unsynced data when its power is cut, tears half-written files, and
//! fills up, fails and refuses on command.
//!
//! It is as unkind as a disk may be: after a power cut, any part of unsynced data may be there or
//! missing. Synced data is never lost.

pub mod chance;
mod cut;
mod operations;
mod tests;
mod tree;

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Condvar, Mutex, MutexGuard};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use self::chance::Chance;
pub use self::cut::Cut;
use self::cut::torn;
use self::tree::{Number, Tree};

/// A disk in memory. A clone is the same disk, as another program sees it.
#[derive(Clone, Debug)]
pub struct SimulatedDisk(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
}

#[derive(Debug)]
struct State {
    tree: Tree,
    faults: Faults,
    chance: Chance,
    locked: BTreeSet<Number>,
    /// How many steps are left before everything ends.
    left: Option<usize>,
    ended: bool,
    /// Whether changes are kept waiting, and whether one is.
    closed: bool,
    kept_waiting: bool,
}

/// What is wrong with a disk.
#[derive(Clone, Debug, Default)]
#[expect(clippy::struct_excessive_bools, reason = "independent faults")]
pub struct Faults {
    /// How many more bytes it takes; unlimited if `None`.
    pub room: Option<usize>,
    /// It cannot be written to.
    pub read_only: bool,
    /// A change fails once, after this many others.
    pub fails_in: Option<usize>,
    /// It knows no second names.
    pub without_links: bool,
    /// Nothing on it can be locked.
    pub without_locks: bool,
    /// It cannot sync folders, and says so.
    pub without_folder_sync: bool,
    /// It says that it has synced folders, but has not.
    pub forgets_folders: bool,
    /// It says that it has synced files, but has not.
    pub forgets_files: bool,
    /// To replace a file it copies into the existing one.
    pub overwrites: bool,
    /// The next time it puts a file of that name in place it reports a failure, once, as happens if
    /// a network disk's answer gets lost.
    pub denies_renaming_of: Option<&'static str>,
}

/// The first time on the disk's clock, in milliseconds since 1970: the current time, so that recent
/// leftovers seem to be in use. In whole seconds, since the index stores the rest: files must have
/// the same length when a story is replayed.
fn clock() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    since.as_secs() * 1_000
}

/// Longer than any test waits.
const LONG: Duration = Duration::from_secs(20);

impl SimulatedDisk {
    /// A disk with a durable folder `/home`.
    pub fn new(seed: u64) -> Self {
        let mut tree = Tree::new(clock());
        tree.make(Path::new("/home"), true).unwrap();
        Self::with(tree.after(Cut::Names), Faults::default(), seed)
    }

    fn with(tree: Tree, faults: Faults, seed: u64) -> Self {
        Self(Arc::new(Shared {
            state: Mutex::new(State {
                tree,
                faults,
                chance: Chance::new(seed),
                locked: BTreeSet::new(),
                left: None,
                ended: false,
                closed: false,
                kept_waiting: false,
            }),
            changed: Condvar::new(),
        }))
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.state.lock().unwrap()
    }

    /// Makes something go wrong, or right again.
    pub fn set(&self, change: impl FnOnce(&mut Faults)) {
        change(&mut self.state().faults);
    }

    /// Ends everything during a change, after this many others.
    pub fn end_in(&self, steps: usize) {
        self.state().left = Some(steps);
    }

    /// Whether everything has ended: nothing can be read or written any more.
    pub fn has_ended(&self) -> bool {
        self.state().ended
    }

    /// The disk as it would be if its power were cut now.
    pub fn after_power_cut(&self, cut: Cut) -> Self {
        self.again(|tree| tree.after(cut))
    }

    /// The disk as it would be after its programs were killed: it forgets nothing and syncs nothing
    /// more.
    pub fn after_kill(&self) -> Self {
        self.again(Tree::clone)
    }

    fn again(&self, left: impl FnOnce(&Tree) -> Tree) -> Self {
        let mut state = self.state();
        let tree = left(&state.tree);
        let faults = Faults {
            room: None,
            read_only: false,
            fails_in: None,
            ..state.faults.clone()
        };
        let seed = state.chance.next();
        Self::with(tree, faults, seed)
    }

    /// What a file would hold if the power were cut now.
    pub fn survives(&self, path: &Path, cut: Cut) -> Option<Arc<Vec<u8>>> {
        self.state().tree.after_at(path, cut)
    }

    /// Lets so much time pass: everything on the disk is older then.
    pub fn pass(&self, time: Duration) {
        let time = u64::try_from(time.as_millis()).unwrap();
        self.state().tree.age(time);
    }

    /// All files there are.
    pub fn files(&self) -> Vec<PathBuf> {
        self.state().tree.files()
    }

    /// Everything there is, folders too.
    pub fn everything(&self) -> Vec<PathBuf> {
        self.state().tree.everything()
    }

    /// Acts as another program that replaces a file, completely and durably.
    pub fn put(&self, path: &Path, bytes: &[u8]) {
        let mut state = self.state();
        let beside = path.with_extension("part");
        let number = state.tree.make(&beside, false).unwrap();
        state.tree.write(number, bytes.to_vec());
        state.tree.sync(number);
        state.tree.rename(&beside, path, true).unwrap();
        let folder = state.tree.find(path.parent().unwrap()).unwrap();
        state.tree.sync_folder(folder);
    }

    /// Acts as another program that overwrites a file in place, and syncs nothing.
    pub fn scribble(&self, path: &Path, bytes: &[u8]) {
        let mut state = self.state();
        let number = match state.tree.find(path) {
            Ok(number) => number,
            Err(_) => state.tree.make(path, false).unwrap(),
        };
        state.tree.write(number, bytes.to_vec());
    }

    /// Acts as another program that removes a file for good.
    pub fn take_away(&self, path: &Path) {
        let mut state = self.state();
        state.tree.remove(path).unwrap();
        let folder = state.tree.find(path.parent().unwrap()).unwrap();
        state.tree.sync_folder(folder);
    }

    /// Keeps all changes waiting from now on, until [`SimulatedDisk::let_in`].
    pub fn shut(&self) {
        self.state().closed = true;
    }

    /// Waits until a change is kept waiting.
    pub fn wait_for_somebody(&self) {
        let waited = self
            .0
            .changed
            .wait_timeout_while(self.state(), LONG, |state| !state.kept_waiting);
        assert!(!waited.unwrap().1.timed_out(), "nobody came");
    }

    /// Lets waiting changes proceed.
    pub fn let_in(&self) {
        let mut state = self.state();
        state.closed = false;
        state.kept_waiting = false;
        self.0.changed.notify_all();
    }

    /// A change: `Ok(true)` if everything ends during it.
    fn change<T>(&self, make: impl FnOnce(&mut State, bool) -> io::Result<T>) -> io::Result<T> {
        let mut state = self.state();
        while state.closed {
            state.kept_waiting = true;
            self.0.changed.notify_all();
            state = self.0.changed.wait(state).unwrap();
        }
        let ends = state.step()?;
        let outcome = make(&mut state, ends);
        if ends { Err(gone()) } else { outcome }
    }
}

impl State {
    fn step(&mut self) -> io::Result<bool> {
        self.alive()?;
        if self.faults.read_only {
            return Err(io::ErrorKind::ReadOnlyFilesystem.into());
        }
        if let Some(others) = self.faults.fails_in {
            self.faults.fails_in = others.checked_sub(1);
            if others == 0 {
                return Err(gone());
            }
        }
        if let Some(others) = self.left {
            self.left = others.checked_sub(1);
            self.ended = others == 0;
        }
        Ok(self.ended)
    }

    fn alive(&self) -> io::Result<()> {
        if self.ended { Err(gone()) } else { Ok(()) }
    }

    /// Whether a change during which everything ends is made at all.
    fn happens(&mut self, ends: bool) -> bool {
        !ends || self.chance.flip()
    }

    /// Whether there is room for anything at all.
    fn has_room(&self) -> io::Result<()> {
        match self.faults.room {
            Some(0) => Err(io::ErrorKind::StorageFull.into()),
            _ => Ok(()),
        }
    }

    fn write(&mut self, number: Number, bytes: &[u8], ends: bool) -> io::Result<()> {
        let (before, _) = self.tree.file(number).unwrap();
        let fits = self.faults.room.unwrap_or(usize::MAX).min(bytes.len());
        if let Some(room) = &mut self.faults.room {
            *room -= fits;
        }
        let mut now = before.to_vec();
        now.extend(&bytes[..fits]);
        if ends {
            now = torn(&now, &mut self.chance);
        }
        self.tree.write(number, now);
        if fits < bytes.len() {
            return Err(io::ErrorKind::StorageFull.into());
        }
        Ok(())
    }
}

/// The error of a disk that does not work.
fn gone() -> io::Error {
    io::Error::other("input/output error")
}
