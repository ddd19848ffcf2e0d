//! Keys and what comes of them on the page of a question.
