### Was die Befehlszeile sagt: Hilfe, falscher Gebrauch, und wie Befehle enden.

## Hilfe

cli-about = Evaluieren Sie die soziale Wirkung Ihres Unternehmens, Frage für Frage.
cli-home = Ohne Befehl zeigt vises Ihre Dossiers.
heading-usage = Aufruf:
heading-commands = Befehle:
heading-arguments = Argumente:
heading-options = Optionen:
heading-exit-codes = Rückgabewerte:
value-options = OPTIONEN
value-command = BEFEHL
value-session = DOSSIER
value-path = PFAD
value-folder = ORDNER
value-language = SPRACHE
command-new = Ein neues Dossier beginnen
command-open = Ein Dossier öffnen, oder eine Datei übernehmen und öffnen
command-list = Ihre Dossiers auflisten
command-show = Den Bericht zu einem Dossier als Text ausgeben
command-check = Fehler in einem Dossier oder einer Methode suchen
command-doctor = Prüfen, ob dieser Computer geeignet ist, und was sonst zu tun ist
argument-session = Ein Name, wie unten erklärt
argument-check = Ein Dossier oder eine Methode, wie unten erklärt
session-name =
    Ein Dossier geben Sie mit dem Wort Beispiel an (das ausgearbeitete Beispiel),
    mit einer Datei oder mit dem Anfang seiner Kennung oder seines Titels, wenn
    kein anderes so beginnt.
method-name =
    Eine Methode geben Sie mit ihrer Datei oder ihrem Ordner an. Ohne Namen oder
    mit dem Wort vises ist es die eingebaute.
option-data-dir = Die Dossiers in diesem Ordner aufbewahren
option-language = Diese Sprache sprechen: { $languages }
option-no-color = Keine Farben verwenden
option-help = Diese Hilfe zeigen
option-version = Die Version zeigen
exit-codes =
    0      erledigt
    1      ein Fehler wurde gefunden, oder etwas war nicht möglich
    2      falscher Gebrauch, oder kein Terminal
    101    durch einen Fehler im Programm selbst beendet
    128+n  durch Signal n beendet

## Falscher Gebrauch

wrong-option = Die Option { $given } gibt es nicht.
wrong-argument = { $given } ist hier zu viel.
wrong-command = Den Befehl { $given } gibt es nicht.
wrong-missing = Es fehlt etwas: { $wanted }.
wrong-no-value = Nach { $option } fehlt ein Wert.
wrong-unwanted-value = { $option } erhält keinen Wert.
wrong-twice = { $option } darf nur einmal stehen.
wrong-other = Das wurde nicht verstanden.
did-you-mean = Meinen Sie { $name }?
see-help = vises --help sagt, was es gibt.
wrong-language = vises spricht nicht „{ $given }“. Es spricht { $languages }.
no-terminal = Die Fragen brauchen ein Terminal für Ein- und Ausgabe, und hier ist keines. Die Befehle list, show, check und doctor kommen ohne aus.

## Wenn Anfang oder Ende misslingt

terminal-refused = Das Terminal lässt sich nicht verwenden: { $words }. Bitte versuchen Sie es mit einem anderen; die Befehle list, show, check und doctor brauchen keines.
broken-copy = Diese Kopie des Programms ist beschädigt: Die eingebaute Methode enthält Fehler. Bitte installieren Sie es neu.
preferences-unread = Solange sie nicht lesbar ist, gelten die üblichen Einstellungen; die Datei bleibt, wie sie ist.
output-failed = Das Ergebnis ließ sich nicht schreiben: { $words }.
not-everything-saved = Nicht alles ist auf dem Datenträger: Ihre letzten Änderungen sind vielleicht verloren.
sessions-lie = Ihre Dossiers liegen in { $folder }

## Sitzungen beim Namen

no-such-session = Keine Kennung und kein Titel eines Dossiers beginnt mit „{ $name }“, und eine solche Datei gibt es nicht. vises list zeigt die Dossiers.
several-sessions = Mehrere Dossiers beginnen mit „{ $name }“: { $sessions }. Bitte schreiben Sie mehr von der Kennung.

## Auflisten und zeigen

no-sessions = Es gibt noch kein Dossier. vises new beginnt eines.
answered-of-asked = { $answered } von { $asked }
list-conflict = { $path } ist eine andere Version eines Dossiers, oder eine Kopie davon. vises open mit diesem Pfad fügt sie als eigenes Dossier hinzu.
# $path (text) where the file was
# $title (text) what the session is called
list-gone = „{ $title }“ hat keine Datei mehr: { $path } wurde gelöscht oder verschoben. vises hat frühere Versionen aufgehoben: Auf der Seite mit Ihren Dossiers holt r die letzte zurück.

only-elsewhere = Ihr letztes Dossier liegt in { $path } und nicht bei Ihren Dossiers. Sobald es wieder geht, fügen Sie diese Datei dort hinzu (Taste a auf der Seite mit Ihren Dossiers).
