//! Threads: the ways that lead through a pathway from its first place to its last.

use super::node::NodeId;
use super::support::Support;

/// One way through the pathway: what leads to one cause, a chain of changes that it brings about,
/// and what rests on any of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Thread {
    /// The nodes at each place of the method's plan for threads, in the order of the plan. The
    /// place just before the changes holds one cause or none, and the changes stand in the order
    /// in which they follow from one another; a place that nothing was said for is empty.
    pub places: Vec<Vec<NodeId>>,
    /// The links that the thread runs along, as positions in the pathway's links.
    pub links: Vec<usize>,
    /// Those among them that could have a reason and have none.
    pub stated_only: Vec<usize>,
    /// The weakest proof of its seen changes; none where no change of it was seen.
    pub weakest: Option<Support>,
    /// The places that are empty although the method has a field that could fill them.
    pub missing: Vec<usize>,
    /// Whether no such place is empty, from the first to the last.
    pub complete: bool,
}
