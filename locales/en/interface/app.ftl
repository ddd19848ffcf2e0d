### Pages around the questions, and what the program says of files.

## Titles

title-home = Your sessions
title-bin = Removed sessions
title-welcome = Welcome
title-add-file = Add a file
title-key-trial = Your keyboard
title-settings = Settings
title-lexicon = Lexicon
title-pathway = Impact pathway
title-help = Help
title-about = About

## Saving

saving-now = saving…
# $time (text) hours and minutes
saved-at = saved { $time }
all-saved = all saved
rest-saved = still a draft; the rest is saved
not-saved = NOT SAVED

## Help and about

help-keys = The keys here
help-more = Good to know
help-saving = Every answer is saved as soon as you have given it. You can stop at any moment and go on where you were.
help-roles = Write roles, not names of persons.
about-program = This program
# $version (text) the version
about-version = vises { $version }
about-sources = Sources
enlarge-terminal = This window is too small: please make it at least 60 columns wide and 16 lines high. Until then no key does anything except q and Ctrl-C, which end the program. Nothing is lost.

## Notices

notice-begun = A new session. Every answer is saved as you give it.
notice-example-copy = This is a copy of the example, for you to try things out in. Change whatever you like: the example stays as it is.
# $width (number) columns
# $height (number) lines
notice-size-assumed = This terminal does not report its size: { $width } columns and { $height } lines are assumed. If the page does not fit, press q and run vises doctor.
# $first (text) a sentence
# $second (text) another one
two-sentences = { $first } { $second }
notice-changed-outside = This file was changed outside the program. It is opened as it is now, and kept before anything is saved. On the page of your sessions, v shows its other versions.
# $count (number) how many
notice-left-over = { $count ->
    [one] One answer has no place in this session: the method has none for it, it was in the file twice, or it refers to something it may not refer to. It is kept, counts nowhere, and is shown in the overview as left over.
   *[other] { $count } answers have no place in this session: the method has none for them, they were in the file twice, or they refer to something they may not refer to. They are kept, count nowhere, and are shown in the overview as left over.
}
# $count (number) how many
notice-rows-renamed = { $count ->
    [one] One row had the id of another row. Both are kept; the second has an id of its own now, and what referred to that id stays with the first.
   *[other] { $count } rows had the id of another row. All are kept; each has an id of its own now, and what referred to such an id stays with the first row that had it.
}
notice-imported = The file was copied in; the file itself stays as it is.
notice-imported-anew = The file was copied in beside another version of the same session, as a session of its own.
notice-already-here = The very same session is here already.
notice-earlier-here = This file is an earlier version of a session that is here. That session is open, with everything since.
notice-duplicated = Copied.
notice-restored = Back among your sessions.
notice-session-removed = In the bin; b shows what was removed.
# $path (text) where this version is
notice-conflict = The file was changed by someone else meanwhile. It stays as it is; on the page of your sessions, v shows both versions. Yours is kept here: { $path }
notice-saving-first = Still saving. Your sessions are shown as soon as it is done.
notice-ending-first = Still saving. The program ends as soon as that is done.
notice-saved-after-all = Everything is saved now.
# $path (text) where the account is
notice-account-written = Written to { $path }
# $holder (text) who has the session open
read-only-elsewhere = { $holder } Here you can only read it, or copy it on the page of your sessions (d).
read-only-too-large = This session is too large for the program to save. You can read it here and write its account to a file, but not change it. You can shorten its file in a text editor.
holder-unknown = Another window of vises has this session open. Close that window first.
# $process (text) the number of the other window's process
holder-today = Another window of vises has this session open, since today (process { $process }). Close that window first.
# $day (text) the day
# $process (text) the number of the other window's process
holder-since = Another window of vises has this session open, since { $day } (process { $process }). Close that window first.
holder-self = This window is still saving the session. Try again in a moment.

## Faults: what could not be done

doing-locating = No place for your sessions was found.
# $path (text) the file
doing-reading = { $path } could not be read.
# $path (text) the file
doing-writing = { $path } could not be written.
# $path (text) the folder
doing-listing = The folder { $path } could not be listed.
# $path (text) the folder
doing-making = The folder { $path } could not be created.
# $path (text) the file
doing-locking = { $path } could not be locked for writing.
# $path (text) the file
doing-keeping = An earlier version could not be kept: { $path }.
# $path (text) the file
doing-moving = { $path } could not be moved.
# $path (text) the file
doing-copying = { $path } could not be copied.
doing-drawing = The system gave no random numbers.

## Why, and what to do

why-no-space = The disk is full. Make room, then do it again.
unsaved-no-space = The disk is full. Make room, then go on: the program tries again by itself.
why-read-only = The disk cannot be written to. Choose another folder with --data-dir.
why-permission = You are not allowed to. Ask the person who looks after this computer, or choose another folder with --data-dir.
why-not-found = It is not there. Check the name and the folder.
why-too-large = It is larger than any session or method. It is not opened.
why-not-regular = It is a link or a device, not an ordinary file. It is not opened.
# $line (number) the line
# $column (number) the character in it
# $reason (text) why it can't be read
why-damaged = There is a fault in line { $line }, column { $column }: { $reason }. The file stays as it is; you can repair it with a text editor.
# $format (number) the format of the file
why-too-new = A later version of this program wrote it (format { $format }). It stays as it is; open it with that version.
why-foreign = It is not a session of this program. It stays as it is.
why-exists = Something of that name is already there and will not be overwritten.
why-unfaithful = What was written could not be read back as intended. Nothing was replaced.
why-no-home = You have no home folder. Name one with --data-dir.
# $words (text) the words of the system
why-other = The system says: { $words }.

notice-nothing-to-go-on-from = Only a damaged session can be taken up from its last good version.
notice-unlocked = On this disk nothing stops another window from writing to this session too: open it in one window only.

## Saving elsewhere, and what was half written

title-save-in = Save in another folder
title-draft = Unfinished text
# $time (text) hours and minutes
saved-elsewhere-at = saved elsewhere { $time }
# $why (text) what went wrong and what to do
not-saved-message = { $why } F2: save in another folder. Your answers stay here meanwhile.
# $path (text) the file that holds the session
# $why (text) what went wrong in its own place
saved-elsewhere-message = Saved in { $path } for now. { $why }
# $path (text) the file that was written
notice-copy-written = A copy is in { $path }. You go on in your own session.
# $why (text) what went wrong and what to do
notice-nowhere-to-save = { $why } You can answer all the same: your answers stay in this window, and F2 saves them in another folder.
# $path (text) the file of the settings
notice-usual-preferences = Your settings could not be read, so the default ones apply. Their file is kept, even if you choose new ones. The command vises doctor says what is wrong with it. File: { $path }
# $path (text) where the copy is
notice-draft-unread = What you were writing last time cannot be read. A copy of it is kept: { $path }
notice-no-session-open = No session is open: open one first.
notice-draft-taken-up = The text is back in its place. u undoes that.
notice-draft-as-note = The text is in the note now. u undoes that.
notice-draft-dropped = The unfinished text has been thrown away.
# $path (text) a path
doing-removing = { $path } could not be removed.
help-drafts = What you are still writing is on the disk too, at most one second and twenty keystrokes behind. If the program is interrupted, you are offered the unfinished text when you next open the session.
only-read = read only
