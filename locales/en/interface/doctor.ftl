### What vises doctor tells of the computer, and what is said after a crash.

## Form

doctor-fine = ok
doctor-note = note
doctor-problem = PROBLEM
# $advice (text) what to do
doctor-advice = To do: { $advice }
doctor-nothing-to-do = Nothing needs doing.
# $count (number) how many problems
doctor-to-do =
    { $count ->
        [one] One problem was found. What to do is written below it.
       *[other] { $count } problems were found. What to do is written below each.
    }
# $amount (text) a number
size-bytes = { $amount } bytes
# $amount (text) a number
size-kilo = { $amount } kB
# $amount (text) a number
size-mega = { $amount } MB
# $amount (text) a number
size-giga = { $amount } GB

## The folder for data

doctor-heading-folder = Where your sessions are kept
# $path (text) the folder
doctor-folder-usual = { $path } (the default folder)
# $path (text) the folder
doctor-folder-option = { $path } (chosen by --data-dir)
# $path (text) the folder
doctor-folder-variable = { $path } (chosen by the variable VISES_DATA_DIR)
# $path (text) the folder above it
doctor-folder-missing = This folder does not exist yet; vises creates it when you begin. Until then, what follows is about { $path }
# $path (text) what stands there
doctor-folder-in-the-way = It cannot be created: { $path } is not a folder.
doctor-advice-in-the-way = Give that file another name, or choose another folder with --data-dir.
doctor-advice-other-folder = Choose a folder on another disk with --data-dir.
doctor-written = A file can be written there.
# $name (text) the system's name for the kind of disk
doctor-disk = The disk is of type { $name }.
# $name (text) the system's name for the kind of disk
doctor-disk-memory = This is memory, not a disk ({ $name }): what is kept there is gone when the computer is switched off.
# $name (text) the system's name for the kind of disk
doctor-disk-open = The disk is of type { $name }, which keeps no permissions: whoever gets hold of it can read your sessions.
# $name (text) the system's name for the kind of disk
doctor-disk-network = The folder is on another computer ({ $name }). Do not open a session on two computers at the same time.
# $name (text) the system's name for the kind of disk
doctor-disk-passed-on = Another program passes on what is written ({ $name }). vises cannot tell whether it keeps everything well.
# $name (text) the system's name for the kind of disk
doctor-disk-layers = The folder is in the layers of a container ({ $name }). What is written there may vanish with the container.
# $number (text) the system's number for the kind of disk
doctor-disk-unknown = The disk is of a type that vises does not know (number { $number }).
doctor-disk-not-reported = This system does not say what type of disk it is.
doctor-locks-work = Two windows cannot write the same session at once.
doctor-locks-hold-nobody = Two windows could write the same session at once: locks do not hold here.
# $fault (text) what the system said
doctor-locks-refused = Two windows could write the same session at once. { $fault }
doctor-advice-locks = Open each session in one window only, or choose a folder on another disk with --data-dir.
doctor-lasts = What is saved there survives a power cut.
doctor-lasts-unasked = This system does not guarantee that a saved file survives a power cut. Usually it does.
doctor-lasts-unknown = The last answers could be lost in a power cut: this disk does not guarantee that its folders survive one.
doctor-links = Earlier versions take little room.
doctor-no-links = Earlier versions are kept as copies, because this disk has no links.
# $size (text) a number of bytes
doctor-free = { $size } are free.
# $size (text) a number of bytes
doctor-hardly-free = Only { $size } are free.
doctor-advice-free = Make room on this disk, or choose a folder on another one with --data-dir.
doctor-private = Other accounts of this computer cannot read your sessions.
doctor-readable = Other accounts of this computer can read what is in this folder.
doctor-advice-readable = Type this command:
doctor-advice-readable-there = Open a terminal in that folder, and type this command:
# $number (text) the number of an account
doctor-foreign-owner = The folder belongs to another account (number { $number }).
doctor-advice-foreign-owner = Start vises from that account, without sudo, or ask the person who looks after this computer.
# $program (text) the name of a program
doctor-synchronised = { $program } copies this folder to other computers. If a session is changed on two of them, you get two versions.
doctor-advice-synchronised = Stop vises on one computer, and wait until everything is copied, before you go on at another.

## The clock

# $date (text) today's date
doctor-clock = Today is { $date }.
# $date (text) today's date
doctor-clock-wrong = The clock of this computer shows { $date }, which is wrong.
# $date (text) today's date
# $later (text) the date of a change
doctor-clock-behind = The clock shows { $date }, but a session was changed on { $later }. One of the two is wrong; no answer is lost because of it.
doctor-advice-clock = Set the clock of this computer.

## Sessions

doctor-heading-sessions = What is in that folder
# $count (number) how many
doctor-sessions =
    { $count ->
        [0] There is no session yet.
        [one] One session, and it can be read.
       *[other] { $count } sessions, and all of them can be read.
    }
# $count (number) how many read
doctor-sessions-some = Sessions that can be read: { $count }
doctor-advice-damaged = Open it on the page of your sessions: vises offers its last good version there, if it has one.
doctor-advice-move-away = Move it to another folder. vises does not need it there.
doctor-advice-unread = Copy to another disk what can still be copied, and ask the person who looks after this computer.
# $count (number) how many
doctor-temporaries =
    { $count ->
        [one] One temporary file is left
       *[other] { $count } temporary files are left
    } from a save. The next start of vises clears up.
# $count (number) how many sessions
# $size (text) a number of bytes
doctor-bin =
    { $count ->
        [one] One session is
       *[other] { $count } sessions are
    } in the bin ({ $size }). The b key shows it.
# $count (number) how many
# $path (text) the folder
doctor-conflicts = Versions put aside because the file had been changed in the meantime: { $count }, in { $path }
doctor-advice-conflicts = Look at them with vises show and the file. What you do not need you can delete.
# $count (number) how many
# $path (text) the folder
doctor-quarantined = Copies of damaged files: { $count }, in { $path }
# $count (number) how many
doctor-drafts =
    { $count ->
        [one] One text was left unfinished when vises stopped. It is offered to you
       *[other] { $count } texts were left unfinished when vises stopped. They are offered to you
    } when you open the session.

## The terminal

doctor-heading-terminal = Your terminal
doctor-no-terminal = There is no terminal here to look at. Type vises doctor in the window in which you want to use vises.
doctor-input-elsewhere = What you type does not reach vises here: its input is not a terminal.
doctor-output-elsewhere = What vises writes goes to a file or to another program here.
# $term (text) the name of the terminal
doctor-term = Its name is { $term }.
doctor-term-dumb = Its name is dumb: it cannot show the questions.
doctor-term-unset = It does not give its name (the variable TERM is empty).
doctor-advice-dumb = Use another terminal. The commands list, show, check and doctor work in this one too.
doctor-tmux = Inside tmux, which may hold Esc back for half a second and then send it together with the next key.
doctor-advice-tmux = Put this line into ~/.tmux.conf:
# $width (number) columns
# $height (number) lines
doctor-size = { $width } columns, { $height } lines.
# $width (number) columns
# $height (number) lines
doctor-size-small = { $width } columns, { $height } lines. That is enough; with 80 and 24 there is less to scroll.
# $width (number) columns
# $height (number) lines
doctor-size-too-small = { $width } columns, { $height } lines. That is too small: vises needs 60 and 16.
doctor-advice-size = Make the window larger, or its letters smaller.
# $width (number) columns
# $height (number) lines
doctor-size-unknown = It does not report its size: vises assumes { $width } columns and { $height } lines.
doctor-advice-size-unknown = Count the lines and columns of the window and set them, for instance: stty rows 24 cols 80
# $colours (text) for which background, or which colours
doctor-colours = Colours: { $colours }, as this terminal says.
# $colours (text) for which background, or which colours
doctor-colours-settings = Colours: { $colours }, as your settings say.
doctor-no-colours-ground = No colours, since this terminal does not say whether its background is light or dark. You can say so in the settings.
doctor-no-colours-option = No colours, as --no-color asks.
doctor-no-colours-settings = No colours, as your settings say.
doctor-no-colours-variable = No colours, as the variable NO_COLOR asks.
doctor-no-colours-terminal = No colours, since this terminal has none.
doctor-signs-full = Lines, arrows and check marks are drawn.
doctor-signs-full-settings = Lines, arrows and check marks are drawn, as your settings say.
doctor-signs-plain-settings = Plain signs are drawn, as your settings say.
doctor-signs-plain-terminal = Plain signs are drawn, since this terminal may not have others.
doctor-signs-plain-locale = Plain signs are drawn, since the encoding is not UTF-8 (LC_ALL, LC_CTYPE, LANG).
doctor-advice-locale = If letters with accents look wrong, set the terminal and LANG to UTF-8, for example LANG=C.UTF-8.

## Language and settings

doctor-heading-language = Language and settings
# $language (text) a language
doctor-language-asked = { $language }, as --language asks.
# $language (text) a language
doctor-language-preferred = { $language }, as your settings say.
# $language (text) a language
# $variable (text) a variable and its value
doctor-language-detected = { $language }, as the variable { $variable } says.
# $language (text) a language
# $variable (text) a variable and its value
doctor-language-unspoken = { $language }, since { $variable } names no language that vises speaks. The s key changes it.
# $language (text) a language
doctor-language-assumed = { $language }, since nothing names a language. The s key changes it.
# $path (text) the file
doctor-settings-read = Your settings are in { $path }
doctor-advice-settings = Give that file another name. vises makes a new one when you change a setting.
# $path (text) where they would be
doctor-settings-none = You have not changed any settings. They would be in { $path }

## The program

doctor-heading-program = The program
# $version (text) the version
doctor-version = vises { $version }
# $id (text) the method
# $version (text) its version
doctor-method = Method { $id }, version { $version }
doctor-no-network = vises never uses the network.
# $count (number) how many
# $path (text) the folder
doctor-crashes = Notes about crashes of vises, without any of your answers: { $count }, in { $path }
doctor-advice-crashes = Please send the latest note to the person who gave you vises. You can delete these notes at any time.

## After a crash

crash-message = vises has stopped because of a fault of its own. Sorry! What was shown as saved is safe.
# $path (text) the note
crash-noted = A note to help put it right, without any of your answers, is in { $path }
