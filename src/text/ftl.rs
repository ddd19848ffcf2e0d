//! Reading of Fluent sources: what a pattern mentions, and on which line a piece of the source stands.
//!
//! Shared by the build script, which checks the texts of the program, and by the program, which
//! checks the texts of a method. It must know neither of them, and no other module.

use fluent_syntax::ast::{CallArguments, Expression, InlineExpression, Pattern, PatternElement};

/// Something that a pattern takes from elsewhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mention<'s> {
    /// `$name`
    Variable(&'s str),
    /// `name` or `name.attribute`
    Message(&'s str, Option<&'s str>),
    /// `-name` or `-name.attribute`
    Term(&'s str, Option<&'s str>),
    /// `NAME()`
    Function(&'s str),
}

/// Everything that the pattern mentions, in its selectors, variants and arguments too.
pub fn mentions<'s>(pattern: &Pattern<&'s str>) -> Vec<Mention<'s>> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found
}

/// Where the lines of a source begin, for whoever asks for the lines of many pieces of it.
pub struct Lines<'s> {
    source: &'s str,
    starts: Vec<usize>,
}

impl<'s> Lines<'s> {
    /// The lines of that source.
    pub fn of(source: &'s str) -> Self {
        let starts = source.match_indices('\n').map(|(at, _)| at + 1).collect();
        Self { source, starts }
    }

    /// The line (from 1) on which `part` begins; `part` is a slice of the source.
    pub fn line_of(&self, part: &str) -> usize {
        let offset = part.as_ptr().addr();
        self.line_at(offset.saturating_sub(self.source.as_ptr().addr()))
    }

    /// The line (from 1) of the byte at `offset`.
    pub fn line_at(&self, offset: usize) -> usize {
        1 + self.starts.partition_point(|start| *start <= offset)
    }
}

fn in_pattern<'s>(pattern: &Pattern<&'s str>, found: &mut Vec<Mention<'s>>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression<'s>(expression: &Expression<&'s str>, found: &mut Vec<Mention<'s>>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline<'s>(inline: &InlineExpression<&'s str>, found: &mut Vec<Mention<'s>>) {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        InlineExpression::VariableReference { id } => found.push(Mention::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            found.push(Mention::Message(
                id.name,
                attribute.as_ref().map(|attribute| attribute.name),
            ));
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            found.push(Mention::Term(
                id.name,
                attribute.as_ref().map(|attribute| attribute.name),
            ));
            if let Some(arguments) = arguments {
                in_arguments(arguments, found);
            }
        }
        InlineExpression::FunctionReference { id, arguments } => {
            found.push(Mention::Function(id.name));
            in_arguments(arguments, found);
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
    }
}

fn in_arguments<'s>(arguments: &CallArguments<&'s str>, found: &mut Vec<Mention<'s>>) {
    let named = arguments.named.iter().map(|argument| &argument.value);
    for value in arguments.positional.iter().chain(named) {
        in_inline(value, found);
    }
}
