### What `check` says of methods and sessions.

## Where

# $element (text) the element that is at fault
# $sentence (text) what is wrong
check-element = { $element }: { $sentence }

## The shape of a file

# $reason (text) why it can't be read
fault-not-ron = This is not valid RON, so nothing more can be said about the file: { $reason }.
# $reason (text) why it can't be read
fault-wrong-type = This does not have the form expected here: { $reason }.
# $format (text) the format
fault-method-too-new = This is written in format { $format }, which a later version of this program reads.

## Names

# $given (text) what is written
# $pattern (text) the pattern
fault-illegal-id = “{ $given }” cannot be a name: names look like { $pattern }.
# $id (text) the name
fault-duplicate-id = The name “{ $id }” is taken already. Choose another one.
# $code (text) the code
fault-duplicate-code = The list has the code “{ $code }” already.

## What is named and is not there

# $question (text) the question
fault-unknown-question = There is no question “{ $question }”.
# $question (text) the question
# $field (text) the field
fault-unknown-field = The rows of the question “{ $question }” have no field “{ $field }”.
# $list (text) the list
fault-unknown-list = There is no list “{ $list }”.
# $step (text) the step
fault-unknown-step = There is no step “{ $step }”.
# $principle (text) the principle
fault-unknown-principle = There is no principle “{ $principle }”.
# $list (text) the list
# $code (text) the code
fault-unknown-code = The list “{ $list }” has no code “{ $code }”.
# $lane (text) the lane
fault-unknown-lane = There is no lane “{ $lane }”.
# $of (text) what has no lane
fault-no-lane = No lane shows “{ $of }”, so no link can begin or end there.
# $field (text) the field
fault-unknown-label-field = The field “{ $field }” is supposed to name the rows, but they have no such field.

## Conditions and references

# $question (text) the question
fault-question-without-codes = The question “{ $question }” is not answered from a list, so it has no codes to look for.
# $field (text) the field
fault-field-without-codes = The field “{ $field }” is not filled from a list, so it has no codes to look for.
# $question (text) the question
fault-forward-condition = The condition looks at “{ $question }”, which is not asked before. It can look only at earlier questions.
# $field (text) the field
fault-forward-field = The condition looks at the field “{ $field }”, which does not come before. It can look only at earlier fields.
# $question (text) the question
fault-not-records = The question “{ $question }” has no rows, so nothing can refer to them.
# $question (text) the question
fault-not-a-scale = The question “{ $question }” should be a scale.
# $question (text) the question
fault-not-text = The question “{ $question }” should be answered in words.
fault-only-in-rows = A question that is asked once cannot be of this kind; only a field of its rows can.
# $question (text) the question
# $field (text) the field
# $wanted (text) what would serve
fault-wrong-field-kind = The field “{ $field }” of “{ $question }” does not fit here: { $wanted } is needed.
wanted-choice = a choice from a list
# $list (text) the list
wanted-choice-of = a choice from the list “{ $list }”
wanted-references = a reference to rows
# $question (text) the question
wanted-references-to = a reference to the rows of “{ $question }”
wanted-link = a reference to rows, or a choice from a list
wanted-text = a text
wanted-date = a date
wanted-mends = what a next step mends

## What a method owes to people

fault-empty-list = There must be at least one entry here.
# $least (number) the fewest
# $sources (number) how many
fault-too-few-sources = Cross-checked sources are of at least { $least } kinds; the list has { $sources }.
# $inputs (number) how many
# $most (number) the most
fault-too-many-inputs = On the short route a row asks for { $inputs } inputs; at most { $most } are allowed.
fault-no-rows = The usual number of rows cannot be 0.
# $usual (number) the usual number
# $most (number) the most
fault-unlikely-rows = The usual number of rows is { $usual }, more than there may be ({ $most }).
fault-unreachable-question = Nobody will ever be asked this question: no answers fulfil its condition.
# $stage (text) the stage
# $principle (text) the principle
fault-unused-cell = In the stage “{ $stage }” no question on the short route that everybody is asked follows the principle “{ $principle }”.
# $questions (number) how many
# $most (number) the most
fault-method-too-large = The method has { $questions } questions; at most { $most } are allowed. Nothing else in it was checked.
# $questions (number) how many
# $most (number) the most
fault-too-many-questions = The short route asks { $questions } questions; at most { $most } are allowed.
# $minutes (number) how many
# $most (number) the promise
fault-short-route-too-long = The short route takes about { $minutes } minutes; { $most } are promised.
# $minutes (number) how many
# $most (number) the promise
fault-full-route-too-long = The full route takes about { $minutes } minutes; { $most } are promised.

## Texts of a method

# $language (text) the language
text-file-missing = There are no texts in { $language }: this file is missing.
text-syntax = This is not valid Fluent; the text that contains it is lost.
text-unusable = No text of this file is used: here brackets nest too deeply, braces stand inside braces, a constant is used to choose, a number is too long, or an escape with \u is cut short.
# $name (text) the name
text-duplicate = The name “{ $name }” appears here a second time.
# $text (text) the name of the text
text-missing = The text “{ $text }” is missing.
# $text (text) the name of the text
text-superfluous = Nothing uses the text “{ $text }”.
# $text (text) the name of the text
# $characters (number) how long it is
# $budget (number) how long it may be
text-over-budget = The text “{ $text }” has up to { $characters } characters; at most { $budget } are allowed.
# $text (text) the name of the text
# $variable (text) the variable
text-unknown-variable = The text “{ $text }” uses the variable { $variable }, which is not given to it.
# $text (text) the name of the text
# $reference (text) what it mentions
text-unknown-reference = The text “{ $text }” mentions { $reference }, which does not exist.

# $place (text) the question and its condition
check-given-up = { $place }: whether this question is ever asked could not be determined. Its condition depends on too many answers to try them all.
check-length-given-up = It may take longer: the method distinguishes too many kinds of enterprise to look at them all.

## Sessions

# $reason (text) why it can't be read
session-damaged = This cannot be read: { $reason }. The file stays as it is; you can repair it with a text editor.
# $format (text) the format
session-too-new = A later version of this program wrote it (format { $format }). It stays as it is; open it with that version.
neither-session-nor-method = It is neither a session nor a method. It stays as it is.
# $id (text) the method's id
# $version (text) the method's version
session-other-method = It belongs to another method or version: { $id } { $version }. It opens all the same.
# $place (text) the question, or its row and field
session-left-over = Left over, because the method has no place for it: { $place }. It is kept and shown.
# $place (text) what refers
# $row (text) the id of the row
session-row-gone = { $place } refers to the row “{ $row }”, which is not there any more.
# $place (text) the question, or its row and field
session-key-twice = { $place } is in the file twice. The first counts; this one is kept as left over. Combine what you need from both.
# $row (text) the id
# $now (text) the id that it gets
session-row-id-twice = There is a row “{ $row }” already. Both are kept: this one gets the id “{ $now }” when the session is opened, and what refers to “{ $row }” stays with the first.
# $place (text) what refers
# $row (text) the id of the row
session-reference-forbidden = { $place } refers to the row “{ $row }” of a question that it may not refer to. The reference is kept as left over.
# $place (text) what refers
# $row (text) the id of the row
session-named-after-itself = { $place } names its row after “{ $row }”, which is named after this one in turn. The reference is kept as left over.

## At the end

check-no-fault = No fault.
# $count (number) how many faults
check-faults =
    { $count ->
        [one] { $count } fault.
       *[other] { $count } faults.
    }
# $short (text) the short route
# $full (text) the full route
check-routes = Short route: { $short }. Full route: { $full }.
# $questions (number) how many
# $minutes (number) how many
check-length = { $questions } questions, about { $minutes } minutes
