### The first page, the list of sessions and what surrounds it, the settings and the lexicon.

## The first page

welcome-what = This program helps a social enterprise to see what it changes for people and around it, and to show it.
welcome-here = Everything that you write stays on this computer.
welcome-start = Start a new session
welcome-example = Look at a worked example
welcome-about = What is this?
welcome-sessions = Go to your sessions

## The list of sessions

home-heading-title = Session
home-heading-stage = Stage
home-heading-answered = Answered
home-heading-opened = Last opened
# $count (number) how many sessions
# $order (text) in which order they are
home-sessions =
    { $count ->
        [one] One session
       *[other] { $count } sessions, { $order } (t: another order)
    }
home-order-opened = last opened first
home-order-name = by name
home-order-stage = by stage
# $count (number) how many files do not open
home-broken =
    { $count ->
        [one] One file at the end needs a look.
       *[other] { $count } files at the end need a look.
    }
# $answered (number) how many questions are answered
# $asked (number) how many are asked
home-answered = { $answered } of { $asked }
home-today = today
home-never = not yet
# $day (text) two digits
# $month (text) two digits
# $year (text) four digits
home-day = { $day }/{ $month }/{ $year }
# $begun (text) the day
home-detail = Begun on { $begun }.
# $stage (text) the stage's name
home-detail-stage = Stage: { $stage }.
# $day (text) the day
home-detail-changed = Last change on { $day }.
home-is-damaged = damaged: does not open
home-is-gone = its file is gone
home-is-too-new = from a later version
home-is-foreign = not a session
home-is-conflict = a second version
home-is-unreadable = cannot be read
# $path (text) the file
home-conflict = { $path } is a second version of a session, put there by another program. Enter adds it as a session of its own; after that you can delete this file.
# $path (text) the file
# $title (text) the session that it is a version of
home-conflict-of = { $path } is a second version of “{ $title }”, put there by another program. Enter shows all versions of that session: you choose, nothing is merged.
# $damaged (text) where and why it cannot be read
home-damaged = { $damaged } r goes on from the last good version; v shows all versions.
# $path (text) where the file was
home-gone = { $path } is gone: somebody deleted it, or moved it to another folder. vises has kept earlier versions. r brings the last one back; v shows them all; x puts it into the bin.
notice-home-file-only = That cannot be done here with a file that does not open as a session.
home-none-found = No session has a name that contains this. Esc shows all of them.
home-empty = You have no sessions yet. A session holds what one enterprise answers. It is a file on this computer: stop whenever you like, and go on where you were.
home-unlisted = Your sessions could not be listed: the reason is given below. They are still where they were. Meanwhile you can begin another one; F2 saves it in another folder.
home-begin-new = Start a new session (n)
home-begin-example = Look at the worked example (w)
home-begin-add = Add a session file that you were given (a)

## The bin

bin-help = Enter puts a session back. x deletes one for good, e all of them; by itself the program deletes nothing here.
bin-empty = Nothing here. Sessions that you remove come here, and can be put back.
bin-heading-begun = Begun
# $path (text) the file
bin-file = File: { $path }
# $title (text) the session
ask-delete-session = Delete “{ $title }” for good, with its earlier versions and everything that the program kept of it? This cannot be undone.
# $count (number) how many sessions
ask-empty-bin =
    { $count ->
        [one] Delete the removed session for good, with its earlier versions and everything that the program kept of it? This cannot be undone.
       *[other] Delete the { $count } removed sessions for good, with their earlier versions and everything that the program kept of them? This cannot be undone.
    }
ask-no-secure-erase = This is not a secure erase: the data may stay on the disk or in backups until something else is written over it.
yes-delete = Yes, delete it for good
yes-empty = Yes, empty the bin
# $count (number) how many sessions
notice-bin-emptied =
    { $count ->
        [one] One session is deleted for good.
       *[other] { $count } sessions are deleted for good.
    }
# $fault (text) what could not be done, and why
notice-bin-emptied-partly = { $fault } What could not be deleted is still here: you can try again.

## The versions of a session

title-versions = Versions
# $title (text) the session
versions-help = Versions of “{ $title }”. Enter goes back to the chosen one; what there is now is kept.
# $title (text) the session
versions-none = No other version of “{ $title }” is kept yet. The program keeps one when you take a session up again, and now and then while you answer.
versions-heading-version = Version
versions-heading-written = Written
versions-heading-changes = Changes
version-present = as it is now
version-earlier = earlier
version-beside = put beside it
version-aside = put aside
version-quarantine = damaged copy
version-unread = unreadable
# $day (text) the day
# $time (text) hours and minutes
version-written = { $day }, { $time }
version-written-unknown = unknown time
version-beside-help = Another program or a person put it beside the session.
version-aside-help = The program put it aside because somebody else had changed the file.
version-quarantine-help = The program made this copy when the file could not be read.
# $count (number) how many changes were made
version-revision =
    { $count ->
        [one] One change in all.
       *[other] { $count } changes in all.
    }
version-same = The same answers as now.
# $list (text) what is different
version-differs = Compared with now: { $list }.
# $count (number) how many answers
version-fewer =
    { $count ->
        [one] one answer fewer
       *[other] { $count } answers fewer
    }
# $count (number) how many answers
version-more =
    { $count ->
        [one] one answer more
       *[other] { $count } answers more
    }
# $count (number) how many answers
version-other =
    { $count ->
        [one] one answer that differs
       *[other] { $count } answers that differ
    }
# $version (text) when it was written
ask-go-back = Go back to this version ({ $version })? It becomes the current one. What there is now is kept among the versions: you can come back to it.
# $version (text) when it was written
ask-go-back-from-damaged = Go back to this version ({ $version })? It becomes the current one. A copy of the damaged file is kept among the versions.
yes-go-back = Yes, go back to it
notice-version-restored = This is the current version now. The previous one is among the versions (v).
notice-version-is-present = This is the session as it is now. Choose another version with the arrows.
notice-no-versions = This file is not one of your sessions: it has no versions.

## Adding a file

add-file-ask = Where is the file? Type or paste its path.
# $path (text) a path on a stick
add-file-placeholder = For example { $path }
add-file-help = The file is copied among your sessions; the original stays as it is. Nothing is written over: if another version of the same session is here already, you keep both.
add-file-drop = In many terminals you can also drop the file into this window: its path is then written for you.
notice-no-path = Write or paste a path first. Esc goes back.

## Finding out the keyboard

key-trial-why = On some keyboards the digit row types signs such as & and é. If the program knows yours, those keys choose by number, without Shift.
key-trial-two = Press the key with 2 on it, in the row above the letters, without Shift.
key-trial-six = Two keyboards have that. Now press the key with 6 on it, without Shift.
key-trial-leave = Esc leaves this page. The arrow keys and Enter always choose.
# $typed (text) the character that was typed
notice-trial-unknown = That key typed { $typed }: no keyboard that the program knows. Try again, or leave with Esc.
# $keyboard (text) what it is called
notice-trial-done = Keyboard: { $keyboard }. The digit row now chooses by number.

## Settings

settings-language = Language
settings-colours = Colours
settings-symbols = Symbols
settings-digit-row = Digit row
settings-route = Route of this session
settings-language-help = The language of the program. What you wrote stays in the language in which you wrote it.
settings-colours-help = Colours only repeat what words and signs already say. If your terminal does not say whether its background is light or dark, there are none until you choose here.
settings-symbols-help = Lines, arrows and quotation marks. Choose the plain ones if you see question marks or squares.
settings-digit-row-help = What the digit row of your keyboard types. Enter finds out with a key or two; Left goes back to automatic.
settings-route-help = The short route asks the most telling questions, for a first round. The full route asks all. Every answer counts in both.
value-no-colours = without colours
value-automatic = automatic
value-light = for a light background
value-dark = for a dark background
value-high-contrast = high contrast: white on black
value-full-symbols = full
value-plain-symbols = plain
value-short-route = short
value-full-route = full
keyboard-unknown = automatic: asked when needed
keyboard-digits = digits
keyboard-belgian = Belgian (AZERTY)
keyboard-french = French (AZERTY)
keyboard-bepo = French (BÉPO)
keyboard-czech = Czech
keyboard-slovak = Slovak
keyboard-lithuanian = Lithuanian

## The lexicon

lexicon-none-found = No word contains this. Esc shows all of them.

save-in-ask = In which folder? Type or paste its path.
save-in-help = The session is written there as a new file, for example on a USB stick; nothing in that folder is written over. “Add a file” (a on the page of your sessions) brings it back.
save-in-meanwhile = While your session cannot be saved in its own place, each change goes into that file. As soon as its own place works again, the screen says so.
