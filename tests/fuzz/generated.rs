//! Well-formed sessions with wrong content, generated from a seed: rows that name themselves,
//! circles, keys and ids that occur twice, names of names of names, references to rows of forbidden
//! or missing questions, unknown codes, enormous texts.
//!
//! Each opens, is shown, takes an answer, is saved and opens again, with everything that was
//! written.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::ops::Range;
use std::time::{Duration, Instant};

use vises::internals::app::command::SessionCommand;
use vises::internals::app::effect::Effect;
use vises::internals::app::now::Now;
use vises::internals::app::open_session::{Access, OpenSession};
use vises::internals::journey::live_answers::LiveAnswers;
use vises::internals::method::Method;
use vises::internals::method::kind::Kind;
use vises::internals::method::question::Asked;
use vises::internals::pathway::Pathway;
use vises::internals::session::date::Day;
use vises::internals::session::edit::{Edit, Target};
use vises::internals::session::{Position, Session};
use vises::internals::store::format::{self, MOST_SESSION};
use vises::internals::store::sanitize;
use vises::internals::store::writer::job::Job;
use vises::internals::text::report::account_text;
use vises::internals::text::{Language, Localizer, clean};

use crate::tiers::per_tier;

/// How many sessions are generated.
const SESSIONS: u64 = per_tier(40, 12_000, 12_000);

/// The time limit for one of them in a debug build.
const SOON: Duration = Duration::from_secs(20);

/// One in this many is enormous.
const ENORMOUS: u64 = per_tier(40, 400, 400);

/// Chooses, the same for the same seed.
struct Chance(u64);

impl Chance {
    /// True once in this many.
    fn one_of(&mut self, many: usize) -> usize {
        // SplitMix64.
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        let many = u64::try_from(many).unwrap();
        usize::try_from((mixed ^ (mixed >> 31)) % many).unwrap()
    }

    fn happens_once_in(&mut self, many: usize) -> bool {
        self.one_of(many) == 0
    }
}

/// Makes the text of a session.
struct Maker<'a> {
    method: &'a Method,
    chance: Chance,
    /// The ids that rows may have and references may lead to; few, so that they come twice.
    ids: usize,
    enormous: bool,
    /// Everything that was written, each text once.
    written: Vec<String>,
    out: String,
}

impl Maker<'_> {
    fn session(mut self) -> (String, Vec<String>) {
        self.out.push_str(
            "(format: 1, id: \"made\", begun: \"2026-11-29\", series: \"s\", round: 1, rev: 5, path: full, \
             method: (id: \"vises\", version: \"2026.1\", hash: \"x\"), sheet: (answers: {\n",
        );
        for question in &self.method.questions {
            let times = match self.chance.one_of(12) {
                0..=3 => 0,
                4..=10 => 1,
                _ => 2,
            };
            for _ in 0..times {
                write!(self.out, "\"{}\": (", question.id).unwrap();
                if !self.chance.happens_once_in(8) {
                    self.out.push_str("state: answered, ");
                }
                self.answer(&question.asked);
                self.remarks();
                self.out.push_str("),\n");
            }
        }
        self.out.push_str("}))");
        (self.out, self.written)
    }

    fn answer(&mut self, asked: &Asked) {
        match asked {
            Asked::Once(kind) => {
                self.out.push_str("value: ");
                self.value(kind);
                self.out.push_str(", ");
            }
            Asked::Rows(records) => {
                self.out.push_str("rows: [\n");
                let many = if self.enormous { 150 } else { 4 };
                for _ in 0..self.chance.one_of(many) {
                    let id = self.id();
                    write!(self.out, "  (id: \"{id}\", state: answered, fields: {{").unwrap();
                    for field in &records.fields {
                        let times = match self.chance.one_of(10) {
                            0..=2 => 0,
                            3..=8 => 1,
                            _ => 2,
                        };
                        for _ in 0..times {
                            write!(self.out, "\"{}\": ", field.id).unwrap();
                            self.field(&field.kind);
                            self.out.push_str(", ");
                        }
                    }
                    self.out.push_str("}, ");
                    self.remarks();
                    self.out.push_str("),\n");
                }
                self.out.push_str("], ");
            }
        }
    }

    /// The value of a field: mostly of its kind, but a name may be a reference at any time.
    fn field(&mut self, kind: &Kind) {
        if self.chance.happens_once_in(12) {
            self.references();
        } else {
            self.value(kind);
        }
    }

    fn value(&mut self, kind: &Kind) {
        match kind {
            Kind::Scale(list) | Kind::Choice(list) => self.code(list.as_str(), false),
            Kind::Choices { list, .. } => self.code(list.as_str(), true),
            Kind::Text(_) | Kind::Composed => self.text(),
            Kind::Number => self.out.push_str("number(\"12.5\")"),
            Kind::Date(_) => self.out.push_str("date(\"2026-11\")"),
            Kind::References { .. } => self.references(),
            Kind::Mends => {
                let id = self.id();
                write!(self.out, "mends(gap(rule: \"no_evidence\", row: \"{id}\"))").unwrap();
            }
        }
    }

    fn references(&mut self) {
        self.out.push_str("references([");
        let many = if self.enormous { 30 } else { 4 };
        for _ in 0..=self.chance.one_of(many) {
            let id = self.id();
            write!(self.out, "(to: \"{id}\"").unwrap();
            if self.chance.happens_once_in(3) {
                self.out.push_str(", reason: ");
                self.words();
            }
            self.out.push_str("), ");
        }
        self.out.push_str("])");
    }

    fn text(&mut self) {
        self.out.push_str("text(");
        self.words();
        self.out.push(')');
    }

    /// Unique words, to check that they are still there.
    fn words(&mut self) {
        let mut words = format!("w{}w", self.written.len());
        if self.enormous && self.chance.happens_once_in(200) {
            words.push_str(&"\u{1f600}e\u{301} ".repeat(5_000));
            words.push('.');
        }
        write!(self.out, "\"{words}\"").unwrap();
        self.written.push(words);
    }

    fn code(&mut self, list: &str, many: bool) {
        let choices = self.method.list(&list.parse().unwrap());
        let mut code = || match choices.get(self.chance.one_of(choices.len() + 1)) {
            Some(choice) => choice.code.to_string(),
            None => "not_offered".to_owned(),
        };
        if many {
            write!(self.out, "codes([\"{}\", \"{}\"])", code(), code()).unwrap();
        } else {
            write!(self.out, "code(\"{}\")", code()).unwrap();
        }
    }

    fn remarks(&mut self) {
        if self.chance.happens_once_in(4) {
            let id = self.id();
            write!(self.out, "remarks: (heard_from: [\"{id}\"], note: ").unwrap();
            self.words();
            self.out.push(')');
        }
    }

    fn id(&mut self) -> String {
        format!("r{}", self.chance.one_of(self.ids))
    }
}

/// Opens the bytes of a file as the program does, and counts the faults in its rows and references.
fn opened(method: &Method, bytes: &[u8]) -> (Session, usize) {
    let session = format::parse(bytes).unwrap();
    let mut session = sanitize::sanitize(session, clean::whole);
    let adopted = session.sheet.adopted(method);
    session.sheet = adopted.sheet;
    (session, adopted.renamed.len() + adopted.strays.len())
}

/// Gives one more answer and returns the session to save; `None` if it is full.
fn answered(session: Session, method: &Method) -> Option<Session> {
    let answer = session.sheet.answer(&method.roles.title);
    let flagged = answer.is_none_or(|answer| !answer.annotations.flagged);
    let mut open = OpenSession::new(session, Access::Writing, method);
    let target = Target::question(method.roles.title.clone());
    let edit = Edit::Flag { target, flagged };
    let place = Position::at(method.roles.title.clone());
    let now = Now {
        day: today(),
        hour: 9,
        minute: 0,
    };
    let command = SessionCommand::Make { edit, place };
    let result = open.perform(command, Language::En, now);
    assert!(result.notice.is_some() || !result.effects.is_empty());
    result.effects.into_iter().find_map(|effect| match effect {
        Effect::Write(Job::Save(session)) => Some(*session),
        _ => None,
    })
}

fn today() -> Day {
    Day::new(2026, 11, 29).unwrap()
}

#[test]
fn whatever_opens_is_shown_takes_an_answer_and_opens_again_with_all_that_was_written() {
    loses_nothing(0..SESSIONS / 2);
}

#[test]
fn whatever_else_opens_loses_nothing_either() {
    loses_nothing(SESSIONS / 2..SESSIONS);
}

fn loses_nothing(seeds: Range<u64>) {
    let most_to_read = (seeds.end - seeds.start) / 1_000;
    let least_wrong = usize::try_from(seeds.end - seeds.start).unwrap();
    let method = Method::built_in().unwrap();
    let localizer = Localizer::new(Language::En);
    let (mut wrong, mut to_read) = (0, 0);
    for seed in seeds {
        let began = Instant::now();
        let enormous = seed % ENORMOUS == ENORMOUS - 1;
        let maker = Maker {
            method: &method,
            chance: Chance(seed),
            ids: if enormous { 2_000 } else { 12 },
            enormous,
            written: Vec::new(),
            out: String::new(),
        };
        let (text, written) = maker.session();
        let (session, faults) = opened(&method, text.as_bytes());
        wrong += faults;
        // An account is made of sentences; the answers it shows are those of the session.
        let account = account_text(&method, &session, &localizer, today());
        assert!(account.len() < 64 * text.len() + 64 * 1024, "seed {seed}");
        let answers = LiveAnswers::of(&method, &session.sheet);
        drop(Pathway::draw(&answers, today()));
        if !format::can_be_saved(&session) {
            // It opens to be read; its file stays as it is.
            to_read += 1;
            continue;
        }
        let saved = answered(session.clone(), &method);
        assert!(
            saved.is_some() || format::size(&session) + 8 * 1024 > MOST_SESSION,
            "seed {seed} is not full"
        );
        let bytes = format::render(&saved.unwrap_or(session)).unwrap();
        let (again, faults) = opened(&method, &bytes);
        assert_eq!(faults, 0, "seed {seed}: reported a second time");
        let saved = String::from_utf8(format::render(&again).unwrap()).unwrap();
        let there: BTreeSet<&str> = saved.split(|sign: char| !sign.is_alphanumeric()).collect();
        for words in &written {
            let first = words.split('\u{1f600}').next().unwrap();
            assert!(
                there.contains(first),
                "seed {seed}: {words} is lost of\n{text}"
            );
        }
        let signs = |text: &str| text.matches('\u{1f600}').count();
        assert_eq!(signs(&saved), signs(&text), "seed {seed}");
        assert!(began.elapsed() < SOON, "seed {seed}: {:?}", began.elapsed());
    }
    assert!(wrong > least_wrong, "{wrong}");
    assert!(to_read <= most_to_read, "{to_read} can only be read");
}
