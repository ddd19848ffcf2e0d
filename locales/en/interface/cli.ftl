### What the command line says: help, wrong use, and how commands end.

## Help

cli-about = Assess the social impact of your enterprise, question by question.
cli-home = Without a command, vises shows your sessions.
heading-usage = Usage:
heading-commands = Commands:
heading-arguments = Arguments:
heading-options = Options:
heading-exit-codes = Exit codes:
value-options = OPTIONS
value-command = COMMAND
value-session = SESSION
value-path = PATH
value-folder = FOLDER
value-language = LANGUAGE
command-new = Begin a new session
command-open = Open a session, or copy a file in and open it
command-list = List your sessions
command-show = Print the account of a session as text
command-check = Look for faults in a session or a method
command-doctor = Check whether this computer is fit for vises, and what to do if not
argument-session = A name, as explained below
argument-check = A session or a method, as explained below
session-name =
    A session is named by the word example (the worked example), by a file, or by
    the beginning of its id or title, if no other session begins that way.
method-name =
    A method is named by its file or its folder. Without a name, or with the word
    vises, it is the built-in one.
option-data-dir = Keep sessions in this folder
# $languages (text) the tags of the languages
option-language = Speak this language: { $languages }
option-no-color = Use no colours
option-help = Print this help
option-version = Print the version
exit-codes =
    0      done
    1      a fault was found, or something could not be done
    2      wrong usage, or no terminal
    101    ended by a fault of the program itself
    128+n  ended by signal n

## Wrong use

# $given (text) what was typed
wrong-option = There is no option { $given }.
# $given (text) what was typed
wrong-argument = { $given } is not expected here.
# $given (text) what was typed
wrong-command = There is no command { $given }.
# $wanted (text) what is missing
wrong-missing = Something is missing: { $wanted }.
# $option (text) the option
wrong-no-value = A value is missing after { $option }.
# $option (text) the option
wrong-unwanted-value = { $option } takes no value.
# $option (text) the option
wrong-twice = { $option } can be given only once.
wrong-other = This was not understood.
# $name (text) what was perhaps meant
did-you-mean = Did you mean { $name }?
see-help = vises --help lists what there is.
# $given (text) what was typed
# $languages (text) the languages with their names
wrong-language = vises does not speak “{ $given }”. It speaks { $languages }.
no-terminal = The questions need a terminal for input and output, and there is none here. The commands list, show, check and doctor work without one.

## How a start or an end fails

# $words (text) the words of the system
terminal-refused = The terminal cannot be used: { $words }. Please try another one. The commands list, show, check and doctor need none.
broken-copy = This copy of the program is broken: its built-in method has faults. Please install it again.
preferences-unread = Until it can be read again, the default settings are used; the file stays as it is.
# $words (text) the words of the system
output-failed = The result could not be written: { $words }.
not-everything-saved = Not everything is on the disk: your last changes may be lost.
# $folder (text) the folder of the sessions
sessions-lie = Your sessions are kept in { $folder }

## Sessions by name

# $name (text) what was typed
no-such-session = No id or title of a session begins with “{ $name }”, and there is no such file. vises list shows the sessions.
# $name (text) what was typed
# $sessions (text) the sessions
several-sessions = Several sessions begin with “{ $name }”: { $sessions }. Please write more of the id.

## List and show

no-sessions = There is no session yet. vises new begins one.
# $answered (number) how many questions are answered
# $asked (number) how many are asked
answered-of-asked = { $answered } of { $asked }
# $path (text) the file
list-conflict = { $path } is another version of a session, or its copy. vises open with this path adds it as a session of its own.
# $path (text) where the file was
# $title (text) what the session is called
list-gone = “{ $title }” has no file any more: { $path } was deleted or moved. vises has kept earlier versions: on the page of your sessions, r brings the last one back.

# $path (text) the file that holds the session
only-elsewhere = Your last session is in { $path } and not among your sessions. As soon as you can, add that file to them (the a key on the page of your sessions).
