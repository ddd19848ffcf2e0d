//! Circles: rows that bring one another about.

use std::collections::BTreeMap;

use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::session::key::RowId;
use crate::session::row::Row;

/// Each circle of rows that refer to one another through that field, with its rows in their order.
/// A row that refers to itself is a circle of one.
pub(super) fn circles<'a>(answers: &LiveAnswers<'a>, path: &FieldPath) -> Vec<Vec<&'a RowId>> {
    let rows: Vec<&Row> = answers.rows(&path.question).collect();
    let positions: BTreeMap<&RowId, usize> = rows
        .iter()
        .enumerate()
        .map(|(position, row)| (&row.id, position))
        .collect();
    let onward: Vec<Vec<usize>> = rows
        .iter()
        .map(|row| {
            let references = answers.references(&path.question, &path.field, row);
            references
                .iter()
                .filter_map(|reference| positions.get(&reference.to).copied())
                .collect()
        })
        .collect();
    let is_circle = |group: &Vec<usize>| match group.as_slice() {
        [alone] => onward.get(*alone).is_some_and(|next| next.contains(alone)),
        _ => true,
    };
    let id = |position: usize| rows.get(position).map(|row| &row.id);
    groups(&onward)
        .into_iter()
        .filter(is_circle)
        .map(|group| group.into_iter().filter_map(id).collect())
        .collect()
}

/// The strongly connected groups of a graph, by Kosaraju's two walks; without recursion, since a
/// chain may be as long as a file.
fn groups(onward: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let mut backward = vec![Vec::new(); onward.len()];
    for (from, targets) in onward.iter().enumerate() {
        for to in targets {
            if let Some(sources) = backward.get_mut(*to) {
                sources.push(from);
            }
        }
    }
    let mut seen = vec![false; onward.len()];
    let mut finished = Vec::new();
    for start in 0..onward.len() {
        finished.extend(walk(start, onward, &mut seen));
    }
    let mut seen = vec![false; onward.len()];
    let mut groups: Vec<Vec<usize>> = finished
        .iter()
        .rev()
        .map(|start| walk(*start, &backward, &mut seen))
        .filter(|group| !group.is_empty())
        .collect();
    for group in &mut groups {
        group.sort_unstable();
    }
    groups.sort_unstable();
    groups
}

/// What can be reached from a start and was not seen yet, in the order in which it is left for good.
fn walk(start: usize, graph: &[Vec<usize>], seen: &mut [bool]) -> Vec<usize> {
    let mut enter = |at: usize| {
        let mark = seen.get_mut(at)?;
        let is_new = !std::mem::replace(mark, true);
        is_new.then(|| (at, graph.get(at).map_or(&[][..], Vec::as_slice).iter()))
    };
    let mut left = Vec::new();
    let mut stack: Vec<_> = enter(start).into_iter().collect();
    while let Some((at, ahead)) = stack.last_mut() {
        if let Some(next) = ahead.next() {
            stack.extend(enter(*next));
        } else {
            left.push(*at);
            stack.pop();
        }
    }
    left
}
