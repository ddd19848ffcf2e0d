### The page of a question, its table, forms and lists.

## Around the question

# $stage (text) the name of the stage
# $handled (number) how many of its questions are answered
# $counted (number) how many are asked so far
header-stage = { $stage } { $handled } of { $counted }
# $stage (text) the name of the stage
header-stage-not-yet = { $stage }: not yet
# $number (number) which of the questions that are asked
# $total (number) how many are asked
header-question = question { $number } of { $total }
header-off-route = outside your route
untitled-session = New session
# $principle (text) the principle’s short name
# $why (text) what it changes in this question
why-by-principle = { $principle }. { $why }
why-read-on = (e: read on)
why-read-on-left = (Esc, then e: read on)
explain-why = Why we ask
explain-meaning = What it means
explain-example = For example
standing-dormant = This question is not asked of your enterprise. What was answered is kept, and counts again if that changes.
# $values (text) what was answered
standing-not-offered = You answered earlier: { $values }. It is not offered here and does not count. It is kept, and counts again if that changes.
# $values (text) what was filled in
value-not-offered = ({ $values }: not offered here)
standing-not-yet = This comes later. You can already write down what exists and what you plan; nothing is missing if you do not.
# $questions (number) how many it asks
# $minutes (number) how many they take
stage-takes =
    { $questions ->
        [one] One question, about { $minutes } minutes.
       *[other] { $questions } questions, about { $minutes } minutes.
    }
stage-go-on = Enter leads on to the first question.

## Marks

aside-mark = How would you mark this question?
aside-note = Note (for yourselves and your coach)
aside-heard-from = From whom did you hear this? Roles, not names.
mark-not-applicable = It does not apply to us
mark-unknown = We do not know
mark-none = None: we looked
mark-take-away = Remove the mark
mark-no-mark = No mark
marked-not-applicable = Marked: it does not apply to us.
marked-unknown = Marked: we do not know.
# $words (text) the mark in the words of the question
marked-none = Marked: { $words }.
remark-flag = to come back to
# $voices (text) the stakeholders
remark-heard-from = Heard from: { $voices }
# $note (text) the note
remark-note = Note: { $note }

## Fields

placeholder-words = Write here
placeholder-number = A number, such as 1200 or 12.5
placeholder-day = A date, such as 15/3/2027 or March 2027
placeholder-month = A month, such as March 2027
placeholder-year = A year, such as 2026
label-search = Search:
label-find = Find:
label-find-or-add = Find or add:
placeholder-find = type a part of the name
# $name (text) the row that is referred to
label-reason = Because… (“{ $name }”)
# $reason (text) the reason
pick-because = because: { $reason }
pick-stated = no reason yet (→: say why)
pick-nothing = Nothing to choose from yet. Type a name, and Enter adds it.
pick-no-match = Nothing in this list contains that. Esc shows the whole list again.
# $add (text) what adding such a row is called
# $name (text) what was typed
pick-new = { $add }: “{ $name }”
mends-nothing = There is no gap at the moment. Press Esc to go back.
form-more = More, if you wish (Tab goes there; Ctrl-S: done, next row)
# $usual (number) how many rows are enough
table-few-suffice = The { $usual } most important ones are enough.
# $usual (number) how many rows are enough
# $most (number) how many there may be
table-at-most =
    { $usual ->
        [one] One is enough; there can be { $most } at most.
       *[other] { $usual } are enough; there can be { $most } at most.
    }
row-first = Nothing to add? Tab goes on to the next question.
# $count (number) how many rows there are
row-next =
    { $count ->
        [one] One row is kept. Nothing to add? Tab goes on to the next question.
       *[other] { $count } rows are kept. Nothing to add? Tab goes on to the next question.
    }
field-left = You have left the field: letters are commands now, shown below. Enter writes here again.
# $count (number) how many lines are hidden above
more-above = { $count } more above
# $count (number) how many lines are hidden below
more-below = { $count } more below

## Notices

# $most (number) how many may be chosen
notice-too-many = You can choose { $most } at most. Untick another one first.
# $most (number) how many rows there may be
notice-too-many-rows = There can be { $most } rows at most here. Change one of those you have, or remove one first.
# $most (number) how many characters the field takes
notice-field-full = The field is full: it takes { $most } characters. Nothing was added.
# $percent (number) how much of the room is taken, in percent
notice-session-nearly-full = This session is nearly full: { $percent }% of what a session can hold is taken. Shorten long texts or notes, or begin another session.
notice-session-full = This session is full, and this would not fit in. Nothing was added; all that is there is kept. Shorten long texts or notes first.
# $text (text) what was typed
notice-no-number = “{ $text }” is not a number such as 1200 or 12.5. Correct or empty it; Esc leaves the field without keeping it.
# $text (text) what was typed
# $grouped (text) the number if the sign groups thousands
# $decimal (text) the number if the sign begins the decimals
notice-two-numbers = “{ $text }” can mean { $grouped } or { $decimal }. Type the one you mean, written like that; Esc leaves the field without keeping it.
# $text (text) what was typed
notice-no-date = “{ $text }” is not a date such as 15/3/2027, March 2027 or 2027. Correct or empty it; Esc leaves the field without keeping it.
notice-write-first = Write something in this row first.
notice-flagged = Flagged: the overview shows it under “to come back to”.
notice-unflagged = The flag is removed.
notice-emptied = Emptied. u brings it back.
notice-row-done = Kept.
# $name (text) what was typed
notice-name-waits = “{ $name }” is not in the list yet: Enter adds it, Esc drops it.
notice-row-removed = Removed. u brings it back.
notice-last-question = That was the last question of the route. This is your pathway.
notice-first-question = This is the first question.
notice-paste-nowhere = You can paste only into a field that is being written in.
notice-lines-pasted = Several lines came at once and are now in this field.
# $key (text) a key
notice-or-typed-ahead = If you typed them ahead, { $key } takes them as answers.

## Asking first

title-confirm = Please confirm
# $name (text) the row
ask-remove-row = Remove “{ $name }”?
# $names (text) what refers to the row
ask-referred-by = These refer to it; the references go with it: { $names }.
# $title (text) the session
ask-remove-session = Put “{ $title }” into the bin? You can take it out again.
# $why (text) why nothing could be written
ask-quit-unsaved = Your last changes are NOT SAVED. { $why } If you stop now, they are lost.
unsaved-disk-slow = The disk has not answered yet. Wait a little: they are saved as soon as it does.
no-keep = No, leave everything as it is
yes-remove = Yes, remove it
yes-quit = Yes, stop and lose the last changes

## Saving elsewhere, and what was half written

# $day (text) the day on which it was written
# $time (text) hours and minutes
# $place (text) the question, perhaps with a row
ask-draft = You were still writing here ({ $day }, { $time }): { $place }
draft-nowhere = a question that this method does not have
# $question (text) the title of a question
# $row (text) what the row is called
draft-in-row = { $question }, { $row }
draft-take-up = Put it back in its place
draft-reopen = Open the field with it, to correct it
draft-as-note = Keep it as a note: it does not fit in its place
draft-later = Decide later: it is offered again at the next opening
draft-drop = Throw it away
yes-save-elsewhere = Save in another folder first
# $why (text) why it is not saved and what to do
ask-leave-unsaved = Your last changes are NOT SAVED. { $why } Stay here until they are, or save them in another folder and go then.
no-stay = Stay here
