### Files and paths: what is wrong with one, and what to do.

## What a file holds that can't be read; part of a sentence

ron-end-of-file = the file ends too early
ron-after-the-end = the last bracket is already closed, but more follows
# $sign (text) a bracket, a comma or a colon
ron-missing = “{ $sign }” is missing
# $sign (text) a character
ron-unexpected = the character “{ $sign }” does not belong here
ron-open-text = a text begins with a quotation mark and has none at its end
ron-open-comment = a comment begins here and has no end
ron-escape = the backslash in this text means nothing
ron-too-deep = brackets are nested too deeply
ron-true-or-false = true or false belongs here
ron-number = a number belongs here
ron-text = a text in quotation marks belongs here
ron-name = a name belongs here
ron-number-out-of-bounds = this number is too large or too small
# $name (text) a name in the file
ron-unknown-field = there is no field called “{ $name }” here
# $name (text) a name in the file
ron-missing-field = the field “{ $name }” is missing
# $name (text) a name in the file
ron-duplicate-field = the field “{ $name }” is there twice
# $name (text) a word in the file
ron-unknown-word = “{ $name }” is not one of the words that can stand here
# $name (text) a name in the file
ron-illegal-name = “{ $name }” cannot be a name
ron-wrong-count = there are too many values here, or too few
ron-not-utf8 = this is not text in the encoding UTF-8
ron-other = what is written here does not belong here

## Files in another encoding

not-utf8 = The file is not in the encoding UTF-8, or it is damaged. It stays as it is; open it with a text editor and save it as UTF-8.
not-utf8-latin1 = The file is not in the encoding UTF-8; it looks like Latin-1. It stays as it is; open it with a text editor and save it as UTF-8.
not-utf8-utf16 = The file is not in the encoding UTF-8; it looks like UTF-16, which some editors call Unicode. It stays as it is; open it with a text editor and save it as UTF-8.

## What could not be done

# $path (text) the path
doing-resolving = The path { $path } is not understood.
# $path (text) the file
doing-remembering = Your settings could not be written to { $path }.

## Why, and what to do

why-tilde = A ~ stands for your own home folder only, as in ~/Documents. Write any other folder in full.
why-folder = It is a folder, not a session. It stays as it is.
why-link-to-nowhere = It is a link to a folder that is not there. If that folder is on another disk, plug the disk in.
why-no-such-folder = There is no such folder. Check its name.
why-folder-gone = Its folder is no longer there. If it is on a disk that was unplugged, plug that in again.
why-moved-meanwhile = It is no longer there: it has been moved or deleted in the meantime.
why-no-version = No earlier version of it is kept. You can repair it with a text editor.
why-read-only-there = Nothing can be written on that disk. Choose another folder.
why-read-only-settings = The disk cannot be written to. What you chose holds until you end the program.
why-read-only-kept = Nothing can be changed on that disk. If it has a switch against writing, set that first.
why-permission-there = You are not allowed to write there. Choose another folder.
why-permission-settings = You are not allowed to write there. What you chose holds until you end the program.
why-permission-reading = You are not allowed to read it. Ask the person who looks after this computer, or whoever gave you the file.
why-permission-kept = You are not allowed to. Ask the person who looks after this computer.

## The list of sessions

# $damaged (text) where and why it cannot be read
home-damaged-without-versions = { $damaged } No earlier version of it is kept.
