//! Every text that a method needs, by the names under which the text layer finds it.
//!
//! Knows names, budgets and variables; the texts themselves, and what is wrong with them, are the
//! text layer's.

mod fixed;
mod parts;
mod threads;

use super::{Method, text_names};

/// A text that a method needs or may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ExpectedText {
    /// The name of the message.
    pub message: String,
    /// The part of the message, or none for its value.
    pub attribute: Option<&'static str>,
    /// Whether the method cannot do without it.
    pub required: bool,
    /// The most characters that it may have in its longest form.
    pub budget: Option<usize>,
    /// The variables that it may use.
    pub args: Vec<String>,
}

/// Some texts of one message that share a budget.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JointBudget {
    /// The name of the message.
    pub message: String,
    /// The parts that are counted together.
    pub attributes: &'static [&'static str],
    /// The most characters that they may have together, in their longest form.
    pub budget: usize,
}

/// All texts of a method, in the order of its parts; none is named twice.
pub fn expected(method: &Method) -> Vec<ExpectedText> {
    let profile = method.profile().map(|question| question.id.to_string());
    let mut texts = Texts {
        method,
        profile: profile.collect(),
        found: Vec::new(),
    };
    texts.stages();
    texts.questions();
    texts.lists();
    texts.pathway();
    texts.gaps();
    texts.fixed();
    texts.found
}

/// The help layer of each question fits one page.
pub fn joint_budgets(method: &Method) -> Vec<JointBudget> {
    let budget = |id| JointBudget {
        message: text_names::question(id),
        attributes: &["why", "meaning", "example"],
        budget: 600,
    };
    let questions = method.questions.iter();
    questions.map(|question| budget(&question.id)).collect()
}

struct Texts<'a> {
    method: &'a Method,
    profile: Vec<String>,
    found: Vec<ExpectedText>,
}

impl Texts<'_> {
    /// A message whose parts are added one by one.
    fn message(&mut self, message: String) -> Message<'_> {
        Message {
            args: self.profile.clone(),
            found: &mut self.found,
            name: message,
        }
    }
}

struct Message<'a> {
    name: String,
    args: Vec<String>,
    found: &'a mut Vec<ExpectedText>,
}

impl Message<'_> {
    /// Adds variables to those that every text may use.
    fn with<T: ToString>(mut self, args: impl IntoIterator<Item = T>) -> Self {
        for arg in args {
            let arg = arg.to_string();
            if !self.args.contains(&arg) {
                self.args.push(arg);
            }
        }
        self
    }

    fn needs(self, attribute: impl Into<Option<&'static str>>, budget: Option<usize>) -> Self {
        self.part(attribute.into(), true, budget)
    }

    fn may_have(self, attribute: impl Into<Option<&'static str>>, budget: Option<usize>) -> Self {
        self.part(attribute.into(), false, budget)
    }

    fn part(self, attribute: Option<&'static str>, required: bool, budget: Option<usize>) -> Self {
        let taken =
            |text: &&mut ExpectedText| text.message == self.name && text.attribute == attribute;
        match self.found.iter_mut().find(taken) {
            Some(text) => text.required |= required,
            None => self.found.push(ExpectedText {
                message: self.name.clone(),
                attribute,
                required,
                budget,
                args: self.args.clone(),
            }),
        }
        self
    }
}

#[cfg(test)]
mod tests;
