//! `Localizer`: puts phrases, words and texts of a method into one language.
//!
//! A value, not a static: two languages are two localizers. Texts of a method are foreign: whatever
//! stands in them, nothing here panics and no control character comes out.

mod unsaid;

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use fluent::{FluentArgs, FluentBundle, FluentResource, FluentValue};

use super::{
    clean,
    content::Content,
    decimal,
    language::Language,
    phrase::{self, Argument, Phrase},
    words::Words,
};

type Bundle = FluentBundle<Arc<FluentResource>>;
type Transform = fn(&str) -> Cow<'_, str>;

/// Speaks one language.
pub struct Localizer {
    language: Language,
    interface: Bundle,
    /// Apart, so that no method can take the place of a text of the program.
    method: Bundle,
    /// What makes texts longer, in the pseudo-language.
    transform: Option<Transform>,
}

impl Localizer {
    /// Speaks the language, with the texts of the built-in method.
    pub fn new(language: Language) -> Self {
        Self::transformed(language, None)
    }

    /// English made longer, accented and marked at both ends, to find what does not fit.
    #[cfg(test)]
    pub fn pseudo() -> Self {
        Self::transformed(Language::En, Some(super::pseudo::lengthened))
    }

    fn transformed(language: Language, transform: Option<Transform>) -> Self {
        let texts = OwnTexts::of(language);
        Self {
            language,
            interface: bundle(language, transform, Some(Arc::clone(&texts.interface))),
            method: bundle(language, transform, Some(Arc::clone(&texts.method))),
            transform,
        }
    }

    /// Speaks of another method: its texts take the place of those of the built-in one.
    ///
    /// Faults in the source cost the texts in which they are; a source that could not be put into
    /// words safely gives none (see the faults of a method's texts).
    #[must_use]
    #[cfg(feature = "internals")]
    pub fn with_method_texts(self, ftl: &str) -> Self {
        Self {
            method: bundle(
                self.language,
                self.transform,
                super::tame::resource(ftl).map(Arc::new),
            ),
            ..self
        }
    }

    /// The texts of the built-in method in a language, as they stand in their file.
    pub const fn built_in_texts(language: Language) -> &'static str {
        match language {
            Language::En => include_str!("../../locales/en/vises.ftl"),
            Language::Fr => include_str!("../../locales/fr/vises.ftl"),
            Language::Nl => include_str!("../../locales/nl/vises.ftl"),
            Language::De => include_str!("../../locales/de/vises.ftl"),
        }
    }

    /// The language that is spoken.
    pub const fn language(&self) -> Language {
        self.language
    }

    /// A text of the program.
    pub fn say(&self, phrase: &Phrase) -> String {
        self.marked(self.phrase(phrase))
    }

    /// Anything to say; nothing for a text that the method lacks.
    pub fn words(&self, words: &Words) -> String {
        match words {
            Words::Phrase(phrase) => self.say(phrase),
            Words::Content(content) => self.content(content).unwrap_or_default(),
            other => self.unmarked(other),
        }
    }

    /// A text of the method; none if it lacks the message or the attribute.
    pub fn content(&self, content: &Content) -> Option<String> {
        self.method_text(content).map(|text| self.marked(text))
    }

    /// Whether the method has the text.
    pub fn has(&self, content: &Content) -> bool {
        self.method
            .get_message(&content.message)
            .is_some_and(|message| match content.attribute {
                None => message.value().is_some(),
                Some(attribute) => message.get_attribute(attribute).is_some(),
            })
    }

    /// A number kept as decimal text (`1234.5`), in the way of the language; what is no number
    /// stays as it is.
    pub fn number(&self, decimal_text: &str) -> String {
        decimal::written(decimal_text, self.language, true)
    }

    fn marked(&self, text: String) -> String {
        if self.transform.is_some() {
            format!("⟦{text}⟧")
        } else {
            text
        }
    }

    /// Words inside other words: only the outermost text is marked.
    fn unmarked(&self, words: &Words) -> String {
        match words {
            Words::Plain(text) => text.clone(),
            Words::Number(number) => self.number(&number.to_string()),
            Words::Decimal(text) => self.number(text),
            Words::Phrase(phrase) => self.phrase(phrase),
            Words::Content(content) => self.method_text(content).unwrap_or_default(),
            Words::List(list) => self.list(list),
        }
    }

    fn list(&self, list: &[Words]) -> String {
        match list {
            [] => String::new(),
            [only] => self.unmarked(only),
            [before @ .., end] => {
                let list = Words::Plain(self.enumerated(before));
                let entry = Words::Plain(self.unmarked(end));
                self.phrase(&Phrase::ListLast { list, entry })
            }
        }
    }

    /// The entries before the last one. Halves are joined, so that a long list does not take the
    /// square of its length.
    fn enumerated(&self, list: &[Words]) -> String {
        match list {
            [] => String::new(),
            [only] => self.unmarked(only),
            several => {
                let (first, second) = several.split_at(several.len() / 2);
                let list = Words::Plain(self.enumerated(first));
                let entry = Words::Plain(self.enumerated(second));
                self.phrase(&Phrase::ListNext { list, entry })
            }
        }
    }

    /// What a text can select on: a number stays a number.
    fn value(&self, words: &Words) -> FluentValue<'static> {
        match words {
            Words::Number(number) => (*number).into(),
            other => self.unmarked(other).into(),
        }
    }

    fn phrase(&self, phrase: &Phrase) -> String {
        let mut args = FluentArgs::new();
        for (name, argument) in phrase.arguments() {
            args.set(
                name,
                match argument {
                    Argument::Text(words) => self.value(words),
                    Argument::Number(number) => number.into(),
                },
            );
        }
        let id = phrase.id();
        let mut errors = Vec::new();
        let text = self
            .interface
            .get_message(id)
            .and_then(|message| message.value())
            .map(|pattern| {
                self.interface
                    .format_pattern(pattern, Some(&args), &mut errors)
            });
        debug_assert!(
            text.is_some() && errors.is_empty(),
            "{id} cannot be said: {errors:?}"
        );
        text.filter(|_| errors.is_empty()).map_or_else(
            || id.to_owned(),
            |text| decimal::without_narrow_spaces(text).into_owned(),
        )
    }

    fn method_text(&self, content: &Content) -> Option<String> {
        let message = self.method.get_message(&content.message)?;
        let pattern = match content.attribute {
            None => message.value()?,
            Some(attribute) => message.get_attribute(attribute)?.value(),
        };
        let mut args = FluentArgs::new();
        for (name, words) in &content.args {
            args.set(name.as_str(), self.value(words));
        }
        let mut errors = Vec::new();
        let text = self
            .method
            .format_pattern(pattern, Some(&args), &mut errors);
        let text = unsaid::without(decimal::without_narrow_spaces(text).into_owned(), &errors)?;
        Some(clean::paragraph(&text))
    }
}

/// The texts that the program brings along in one language. They never change, so they are parsed once.
struct OwnTexts {
    interface: Arc<FluentResource>,
    method: Arc<FluentResource>,
}

impl OwnTexts {
    fn of(language: Language) -> &'static Self {
        static EN: OnceLock<OwnTexts> = OnceLock::new();
        static FR: OnceLock<OwnTexts> = OnceLock::new();
        static NL: OnceLock<OwnTexts> = OnceLock::new();
        static DE: OnceLock<OwnTexts> = OnceLock::new();
        let texts = match language {
            Language::En => &EN,
            Language::Fr => &FR,
            Language::Nl => &NL,
            Language::De => &DE,
        };
        texts.get_or_init(|| Self {
            interface: parsed(phrase::interface(language)),
            method: parsed(Localizer::built_in_texts(language)),
        })
    }
}

/// The build and a test see to it that the texts have no fault.
fn parsed(source: &str) -> Arc<FluentResource> {
    let resource = FluentResource::try_new(source.to_owned());
    Arc::new(resource.unwrap_or_else(|(resource, _)| resource))
}

fn bundle(
    language: Language,
    transform: Option<Transform>,
    resource: Option<Arc<FluentResource>>,
) -> Bundle {
    let mut bundle = Bundle::new(vec![language.tag().parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::En => |value, _| decimal::number_in_text(value, Language::En),
        Language::Fr => |value, _| decimal::number_in_text(value, Language::Fr),
        Language::Nl => |value, _| decimal::number_in_text(value, Language::Nl),
        Language::De => |value, _| decimal::number_in_text(value, Language::De),
    }));
    bundle.set_transform(transform);
    let fresh = bundle.add_function("NUMBER", decimal::number_function);
    debug_assert!(fresh.is_ok(), "a new bundle has no functions");
    if let Some(resource) = resource {
        // Of two texts with one name the first is kept: reported as a fault, no reason to stop.
        let _ = bundle.add_resource(resource);
    }
    bundle
}

#[cfg(test)]
mod tests;
