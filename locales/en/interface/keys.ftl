### What keys do, in a word or two: at the foot of pages, in the help and in the manual.

key-help = help
key-redraw = redraw the screen
key-close = close
key-quit = save and stop
key-up = up
key-down = down
key-first = to the first
key-last = to the last
key-page-up = a page up
key-page-down = a page down
key-next-question = next
key-previous-question = back
key-explain = explain
key-mark = mark
key-note = note
key-heard-from = heard from
key-flag = flag to come back
key-undo = undo
key-redo = redo
key-session-page = overview
key-other-route = other route
key-how-to-leave = how to leave
key-pathway = pathway
key-lexicon = lexicon
key-settings = settings
key-to-home = to your sessions
key-digits = choose
key-choose-and-go-on = choose, go on
key-choose = choose
key-go-on = go on
key-write = write
key-open-row = open
key-add = add
key-remove = remove
key-move-up = move up
key-move-down = move down
key-fill = fill in
key-empty = empty the field
key-leave-field = leave the field
key-next-field = next
key-previous-field = back
key-finish-row = done, next row
key-reason = say why
key-take-found = take this one
key-take = take it
key-cancel = cancel
key-keep-and-go-on = keep, go on
key-new-line = new line
key-take-filter = to the list
key-end-filter = end the search
key-open = open
key-new = new
key-example = example
key-add-file = add a file
key-duplicate = duplicate
key-bin = removed sessions
key-search = search
key-sort = sort
key-about = about
key-restore = put back
key-back = back
key-open-question = open
key-next-filter = next filter
key-previous-filter = previous filter
key-next-part = next part
key-previous-part = previous part
key-write-account = write to a file
key-why = why? (answers)
key-mend = mend it
key-make-step = make a next step
key-next-lane = next lane
key-previous-lane = previous lane
key-change-setting = change
key-change-back = change back

## The keys' own names

name-enter = Enter
name-escape = Esc
name-tab = Tab
name-back-tab = Shift-Tab
name-space = Space
name-backspace = Backspace
name-delete = Del
name-first = Home
name-last = End
name-page-up = PgUp
name-page-down = PgDn
# $key (text) the key that is pressed with Control
name-control = Ctrl-{ $key }
# $key (text) the key that is pressed with Alt
name-alt = Alt-{ $key }

key-go-on-from = the last good version of a damaged file

key-save-elsewhere = save in another folder

## The versions of a session, and the bin

key-versions = versions
key-go-back-to = go back to it
key-as-own-session = as a session of its own
key-delete-for-good = delete for good
key-empty-bin = empty the bin

## What keys do to a text that is being typed

key-left = one character left
key-right = one character right
key-word-left = one word left
key-word-right = one word right
key-line-start = to the start of the line
key-line-end = to the end of the line
key-row-up = one row up
key-row-down = one row down
key-text-start = to the start of the text
key-text-end = to the end of the text
key-delete-left = delete the character before
key-delete-right = delete the character after
key-delete-word-left = delete the word before
key-delete-word-right = delete the word after
key-delete-to-start = delete to the start of the line
key-delete-to-end = delete to the end of the line

## Why a key does nothing

# $number (number) the digit that was pressed
notice-no-such-choice = There is no choice { $number } here.
notice-nothing-to-search = This list has no search: go through it with the arrow keys.
notice-no-further = No row here can be moved that way.
notice-nothing-below = No other page lies below this one. q ends the program.
notice-nothing-to-act-on = There is nothing here for this key to act on.
notice-nothing-to-undo-here = There is nothing to undo in this field.
# $name (text) what was chosen
notice-chosen = Chosen: { $name }
notice-page-is-open = This page is open already.
notice-answer-first = Please answer this question first.
