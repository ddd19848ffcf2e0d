//! The buffer that makes a frame one write.

use std::cell::Cell;
use std::io::{self, Write};
use std::rc::Rc;

/// What a frame takes at most in ordinary cases, so that the buffer is not allocated anew.
const ROOM: usize = 64 * 1024;

/// Keeps what is written until it is flushed while not held.
///
/// The backend flushes after each cursor movement, and a buffered writer of the standard library
/// writes what it has when it is dropped; either would put parts of a frame on the screen, the
/// second one after the terminal was given back.
pub(super) struct FrameWriter<W: Write> {
    out: W,
    waiting: Vec<u8>,
    held: Rc<Cell<bool>>,
}

impl<W: Write> FrameWriter<W> {
    /// Writes to `out` when flushed while `held` is false.
    pub(super) fn new(out: W, held: Rc<Cell<bool>>) -> Self {
        Self {
            out,
            waiting: Vec::with_capacity(ROOM),
            held,
        }
    }
}

impl<W: Write> Write for FrameWriter<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.waiting.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        if self.held.get() {
            return Ok(());
        }
        let sent = self.out.write_all(&self.waiting);
        self.waiting.clear();
        sent?;
        self.out.flush()
    }
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;

    use super::*;

    /// Remembers each write apart.
    #[derive(Clone, Default)]
    struct Writes(Rc<RefCell<Vec<Vec<u8>>>>);

    impl Write for Writes {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().push(bytes.to_vec());
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn a_frame_is_one_write_however_often_the_backend_flushes() {
        let (sent, held) = (Writes::default(), Rc::new(Cell::new(true)));
        let mut writer = FrameWriter::new(sent.clone(), Rc::clone(&held));
        for part in ["a", "b", "c"] {
            writer.write_all(part.as_bytes()).unwrap();
            writer.flush().unwrap();
        }
        held.set(false);
        writer.flush().unwrap();
        assert_eq!(*sent.0.borrow(), [b"abc".to_vec()]);
    }

    #[test]
    fn half_a_frame_is_never_written() {
        let sent = Writes::default();
        let mut writer = FrameWriter::new(sent.clone(), Rc::new(Cell::new(true)));
        writer.write_all(b"half").unwrap();
        drop(writer);
        assert!(sent.0.borrow().is_empty());
    }
}
