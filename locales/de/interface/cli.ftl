### Was die Befehlszeile sagt: Hilfe, falscher Gebrauch, und wie Befehle enden.

## Hilfe

cli-about = Bewerten Sie die soziale Wirkung Ihres Unternehmens, Frage für Frage.
cli-home = Ohne Befehl zeigt vises Ihre Sitzungen.
heading-usage = Aufruf:
heading-commands = Befehle:
heading-arguments = Argumente:
heading-options = Optionen:
heading-exit-codes = Rückgabewerte:
value-options = OPTIONEN
value-command = BEFEHL
value-session = SITZUNG
value-path = PFAD
value-folder = ORDNER
value-language = SPRACHE
command-new = Eine neue Sitzung beginnen
command-open = Eine Sitzung öffnen, oder eine Datei übernehmen und öffnen
command-list = Ihre Sitzungen auflisten
command-show = Den Bericht einer Sitzung als Text ausgeben
command-check = Fehler in einer Sitzung oder einer Methode suchen
command-doctor = Prüfen, ob dieser Computer geeignet ist, und was sonst zu tun ist
argument-session = Ein Name, wie unten erklärt
argument-check = Eine Sitzung oder eine Methode, wie unten erklärt
session-name =
    Eine Sitzung nennen Sie mit dem Wort Beispiel (das ausgearbeitete Beispiel),
    mit einer Datei, oder mit dem Anfang ihrer Kennung oder ihres Titels, wenn
    keine andere so beginnt.
method-name =
    Eine Methode nennen Sie mit ihrer Datei oder ihrem Ordner. Ohne Namen, oder
    mit dem Wort vises, ist es die eingebaute.
option-data-dir = Die Sitzungen in diesem Ordner aufbewahren
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
sessions-lie = Ihre Sitzungen liegen in { $folder }

## Sitzungen beim Namen

no-such-session = Keine Kennung und kein Titel einer Sitzung beginnt mit „{ $name }“, und eine solche Datei gibt es nicht. vises list zeigt die Sitzungen.
several-sessions = Mehrere Sitzungen beginnen mit „{ $name }“: { $sessions }. Bitte schreiben Sie mehr von der Kennung.

## Auflisten und zeigen

no-sessions = Es gibt noch keine Sitzung. vises new beginnt eine.
answered-of-asked = { $answered } von { $asked }
list-conflict = { $path } ist eine andere Version einer Sitzung, oder eine Kopie davon. vises open mit diesem Pfad fügt sie als eigene Sitzung hinzu.
# $path (text) where the file was
# $title (text) what the session is called
list-gone = „{ $title }“ hat keine Datei mehr: { $path } wurde gelöscht oder verschoben. vises hat frühere Versionen aufgehoben: Auf der Seite mit Ihren Sitzungen holt r die letzte zurück.

only-elsewhere = Ihre letzte Sitzung liegt in { $path } und nicht bei Ihren Sitzungen. Sobald es wieder geht, fügen Sie diese Datei dort hinzu (Taste a auf der Seite mit Ihren Sitzungen).
