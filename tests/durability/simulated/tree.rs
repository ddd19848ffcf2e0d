//! Files and folders as they are, and as a power cut would leave them.

use std::collections::{BTreeMap, BTreeSet};
use std::ffi::{OsStr, OsString};
use std::io;
use std::path::{Component, Path, PathBuf};
use std::sync::Arc;

use super::cut::Cut;

/// Names a file or folder, whatever it is called.
pub(super) type Number = u64;

/// A name in a folder.
type Key = (Number, OsString);

/// How many changes of names wait at most before the disk writes the oldest by itself.
const MOST_WAITING: usize = 64;

/// A folder or a file.
#[derive(Clone, Debug)]
enum Node {
    File(File),
    Folder(Folder),
}

/// The content of a file.
#[derive(Clone, Debug, Default)]
struct File {
    now: Arc<Vec<u8>>,
    /// The content when last synced; `None` if it never was.
    synced: Option<Arc<Vec<u8>>>,
    /// Milliseconds on the disk's own clock.
    modified: u64,
}

/// The names in a folder.
#[derive(Clone, Debug, Default)]
struct Folder {
    now: BTreeMap<OsString, Number>,
    synced: BTreeMap<OsString, Number>,
}

/// A change of names in one step that is never half done: each gets a node, or loses its own.
#[derive(Clone, Debug)]
struct Change(Vec<(Key, Option<Number>)>);

/// Everything on a disk.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    nodes: BTreeMap<Number, Node>,
    /// The changes of names since their folders were synced, the oldest first.
    waiting: Vec<Change>,
    made: Number,
    clock: u64,
}

const ROOT: Number = 0;

impl Tree {
    /// An empty disk, whose clock shows this many milliseconds.
    pub(super) fn new(clock: u64) -> Self {
        Self {
            nodes: BTreeMap::from([(ROOT, Node::Folder(Folder::default()))]),
            waiting: Vec::new(),
            made: ROOT,
            clock,
        }
    }

    pub(super) fn find(&self, path: &Path) -> io::Result<Number> {
        self.walk(path, |folder, name| {
            self.folder(folder)?.now.get(name).copied()
        })
    }

    fn walk(
        &self,
        path: &Path,
        look_up: impl Fn(Number, &OsStr) -> Option<Number>,
    ) -> io::Result<Number> {
        let mut number = ROOT;
        for part in path.components() {
            if let Component::Normal(name) = part {
                if self.folder(number).is_none() {
                    return Err(io::ErrorKind::NotADirectory.into());
                }
                number = look_up(number, name).ok_or(io::ErrorKind::NotFound)?;
            }
        }
        Ok(number)
    }

    fn folder(&self, number: Number) -> Option<&Folder> {
        match self.nodes.get(&number) {
            Some(Node::Folder(folder)) => Some(folder),
            _ => None,
        }
    }

    /// The key of a path whose folder exists.
    fn key(&self, path: &Path) -> io::Result<Key> {
        let folder = self.find(path.parent().unwrap_or_else(|| Path::new("/")))?;
        if self.folder(folder).is_none() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        Ok((folder, path.file_name().unwrap().to_owned()))
    }

    /// The content of a file and when it was changed; none of a folder.
    pub(super) fn file(&self, number: Number) -> Option<(Arc<Vec<u8>>, u64)> {
        match self.nodes.get(&number) {
            Some(Node::File(file)) => Some((Arc::clone(&file.now), file.modified)),
            _ => None,
        }
    }

    pub(super) fn names(&self, path: &Path) -> io::Result<Vec<OsString>> {
        let folder = self.folder(self.find(path)?);
        let folder = folder.ok_or(io::ErrorKind::NotADirectory)?;
        Ok(folder.now.keys().cloned().collect())
    }

    /// All files, with their whole paths.
    pub(super) fn files(&self) -> Vec<PathBuf> {
        let all = self.all().into_iter();
        let files = all.filter(|(_, number)| self.folder(*number).is_none());
        files.map(|(path, _)| path).collect()
    }

    /// All files and folders, with their whole paths.
    pub(super) fn everything(&self) -> Vec<PathBuf> {
        self.all().into_iter().map(|(path, _)| path).collect()
    }

    fn all(&self) -> Vec<(PathBuf, Number)> {
        let mut found = Vec::new();
        let mut folders = vec![(PathBuf::from("/"), ROOT)];
        while let Some((path, number)) = folders.pop() {
            for (name, number) in &self.folder(number).unwrap().now {
                let path = path.join(name);
                if self.folder(*number).is_some() {
                    folders.push((path.clone(), *number));
                }
                found.push((path, *number));
            }
        }
        found.sort();
        found
    }

    pub(super) fn make(&mut self, path: &Path, folder: bool) -> io::Result<Number> {
        let key = self.free_key(path)?;
        self.made += 1;
        self.clock += 1;
        let node = if folder {
            Node::Folder(Folder::default())
        } else {
            Node::File(File {
                modified: self.clock,
                ..File::default()
            })
        };
        self.nodes.insert(self.made, node);
        self.change(vec![(key, Some(self.made))]);
        Ok(self.made)
    }

    fn free_key(&self, path: &Path) -> io::Result<Key> {
        let key = self.key(path)?;
        match self.find(path) {
            Ok(_) => Err(io::ErrorKind::AlreadyExists.into()),
            Err(_) => Ok(key),
        }
    }

    pub(super) fn link(&mut self, from: &Path, to: &Path) -> io::Result<()> {
        let number = self.find(from)?;
        let key = self.free_key(to)?;
        self.change(vec![(key, Some(number))]);
        Ok(())
    }

    pub(super) fn rename(&mut self, from: &Path, to: &Path, over: bool) -> io::Result<()> {
        let number = self.find(from)?;
        let target = if over {
            self.key(to)?
        } else {
            self.free_key(to)?
        };
        if self
            .find(to)
            .is_ok_and(|there| self.folder(there).is_some())
        {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let source = self.key(from)?;
        self.change(vec![(source, None), (target, Some(number))]);
        Ok(())
    }

    pub(super) fn remove(&mut self, path: &Path) -> io::Result<()> {
        let number = self.find(path)?;
        if self.folder(number).is_some() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let key = self.key(path)?;
        self.change(vec![(key, None)]);
        Ok(())
    }

    /// Removes a folder that holds nothing.
    pub(super) fn remove_folder(&mut self, path: &Path) -> io::Result<()> {
        if !self.names(path)?.is_empty() {
            return Err(io::ErrorKind::DirectoryNotEmpty.into());
        }
        let key = self.key(path)?;
        self.change(vec![(key, None)]);
        Ok(())
    }

    /// Replaces the bytes of a file.
    pub(super) fn write(&mut self, number: Number, bytes: Vec<u8>) {
        self.clock += 1;
        let clock = self.clock;
        if let Some(Node::File(file)) = self.nodes.get_mut(&number) {
            file.now = Arc::new(bytes);
            file.modified = clock;
        }
    }

    /// Makes all files older, in milliseconds.
    pub(super) fn age(&mut self, time: u64) {
        for node in self.nodes.values_mut() {
            if let Node::File(file) = node {
                file.modified -= time;
            }
        }
    }

    pub(super) fn sync(&mut self, number: Number) {
        if let Some(Node::File(file)) = self.nodes.get_mut(&number) {
            file.synced = Some(Arc::clone(&file.now));
        }
    }

    fn change(&mut self, steps: Vec<(Key, Option<Number>)>) {
        let change = Change(steps);
        apply(&mut self.nodes, &change, |folder| &mut folder.now);
        self.waiting.push(change);
        if self.waiting.len() > MOST_WAITING {
            let oldest: Vec<Change> = self.waiting.drain(..MOST_WAITING / 2).collect();
            for change in &oldest {
                apply(&mut self.nodes, change, |folder| &mut folder.synced);
            }
            self.clear_out();
        }
    }

    /// Makes the names in a folder durable, and the other changes that they depend on.
    pub(super) fn sync_folder(&mut self, number: Number) {
        let mut keys: BTreeSet<Key> = BTreeSet::new();
        let mut goes: Vec<bool> = Vec::new();
        for Change(steps) in self.waiting.iter().rev() {
            let touches = steps
                .iter()
                .any(|(key, _)| key.0 == number || keys.contains(key));
            if touches {
                keys.extend(steps.iter().map(|(key, _)| key.clone()));
            }
            goes.push(touches);
        }
        let mut goes = goes.into_iter().rev();
        let (nodes, waiting) = (&mut self.nodes, &mut self.waiting);
        waiting.retain(|change| {
            let goes = goes.next().unwrap();
            if goes {
                apply(nodes, change, |folder| &mut folder.synced);
            }
            !goes
        });
    }

    /// What the disk holds when the power comes back.
    pub(super) fn after(&self, mut cut: Cut) -> Self {
        let mut tree = self.clone();
        for (change, stays) in self.waiting.iter().zip(cut.staying(self.waiting.len())) {
            if stays {
                apply(&mut tree.nodes, change, |folder| &mut folder.synced);
            }
        }
        tree.waiting.clear();
        for node in tree.nodes.values_mut() {
            match node {
                Node::Folder(folder) => folder.now.clone_from(&folder.synced),
                Node::File(file) => {
                    file.now = cut.left_of(&file.now, file.synced.as_ref());
                    file.synced = Some(Arc::clone(&file.now));
                }
            }
        }
        tree.clear_out();
        tree
    }

    /// The content of a file when the power comes back.
    pub(super) fn after_at(&self, path: &Path, mut cut: Cut) -> Option<Arc<Vec<u8>>> {
        let staying = cut.staying(self.waiting.len());
        let number = self.walk(path, |folder, name| {
            let mut number = self.folder(folder)?.synced.get(name).copied();
            for (Change(steps), _) in self
                .waiting
                .iter()
                .zip(&staying)
                .filter(|(_, stays)| **stays)
            {
                for (key, node) in steps {
                    if key.0 == folder && key.1 == name {
                        number = *node;
                    }
                }
            }
            number
        });
        match self.nodes.get(&number.ok()?)? {
            Node::File(file) => Some(cut.left_of(&file.now, file.synced.as_ref())),
            Node::Folder(_) => None,
        }
    }

    /// Forgets nodes without a name.
    fn clear_out(&mut self) {
        let mut named: BTreeSet<Number> = BTreeSet::from([ROOT]);
        for node in self.nodes.values() {
            if let Node::Folder(folder) = node {
                named.extend(folder.now.values().chain(folder.synced.values()));
            }
        }
        for Change(steps) in &self.waiting {
            named.extend(steps.iter().filter_map(|(_, node)| *node));
        }
        self.nodes.retain(|number, _| named.contains(number));
    }
}

fn apply(
    nodes: &mut BTreeMap<Number, Node>,
    Change(steps): &Change,
    names: impl Fn(&mut Folder) -> &mut BTreeMap<OsString, Number>,
) {
    for ((folder, name), node) in steps {
        if let Some(Node::Folder(folder)) = nodes.get_mut(folder) {
            let names = names(folder);
            match node {
                Some(number) => names.insert(name.clone(), *number),
                None => names.remove(name),
            };
        }
    }
}
