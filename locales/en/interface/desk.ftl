### What the desk says of the open session.

row-gone = a row that was removed
# $kind (text) what a row is called, such as "change"
# $number (number) its place in the table, from 1
row-unnamed = { $kind } { $number }

notice-row-gone = That row is not there any more. Nothing was changed.
notice-undone = Undone. Ctrl-Y redoes it.
notice-redone = Redone.
notice-nothing-to-undo = There is nothing to undo since the session was opened.
notice-nothing-to-redo = There is nothing to redo.

# $text (text) a person's own words
quoted = “{ $text }”
