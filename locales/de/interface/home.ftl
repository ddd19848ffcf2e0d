### The first page, the list of sessions and what surrounds it, the settings and the lexicon.

## The first page

welcome-what = Dieses Programm hilft einem Sozialunternehmen zu sehen, was es für Menschen und in seinem Umfeld verändert, und es zu zeigen.
welcome-here = Alles, was Sie schreiben, bleibt auf diesem Computer.
welcome-start = Ein neues Dossier beginnen
welcome-example = Ein ausgearbeitetes Beispiel ansehen
welcome-about = Was ist das?
welcome-sessions = Zu Ihren Dossiers

## The list of sessions

home-heading-title = Dossier
home-heading-stage = Abschnitt
home-heading-answered = Beantwortet
home-heading-opened = Geöffnet am
# $count (number) how many sessions
# $order (text) in which order they are
home-sessions =
    { $count ->
        [one] Ein Dossier
       *[other] { $count } Dossiers, { $order } (t: andere Reihenfolge)
    }
home-order-opened = zuletzt geöffnete zuerst
home-order-name = nach Namen
home-order-stage = nach Abschnitt
# $count (number) how many files do not open
home-broken =
    { $count ->
        [one] Eine Datei am Ende braucht Aufmerksamkeit.
       *[other] { $count } Dateien am Ende brauchen Aufmerksamkeit.
    }
# $answered (number) how many questions are answered
# $asked (number) how many are asked
home-answered = { $answered } von { $asked }
home-today = heute
home-never = noch nicht
# $day (text) two digits
# $month (text) two digits
# $year (text) four digits
home-day = { $day }.{ $month }.{ $year }
# $begun (text) the day
home-detail = Begonnen am { $begun }.
# $stage (text) the stage's name
home-detail-stage = Abschnitt: { $stage }.
# $day (text) the day
home-detail-changed = Zuletzt geändert am { $day }.
home-is-damaged = beschädigt: öffnet sich nicht
home-is-gone = seine Datei ist weg
home-is-too-new = aus einer neueren Version
home-is-foreign = kein Dossier
home-is-conflict = eine zweite Version
home-is-unreadable = nicht lesbar
# $path (text) the file
home-conflict = { $path } ist eine zweite Version eines Dossiers, von einem anderen Programm dort abgelegt. Enter fügt sie als eigenes Dossier hinzu; danach können Sie diese Datei löschen.
# $path (text) the file
# $title (text) the session that it is a version of
home-conflict-of = { $path } ist eine zweite Version von „{ $title }“, von einem anderen Programm dort abgelegt. Enter zeigt alle Versionen dieses Dossiers: Sie wählen, nichts wird zusammengeführt.
# $damaged (text) where and why it does not read
home-damaged = { $damaged } r macht mit der letzten guten Version weiter; v zeigt alle Versionen.
# $path (text) where the file was
home-gone = { $path } ist weg: Jemand hat sie gelöscht oder in einen anderen Ordner verschoben. vises hat frühere Versionen aufgehoben. r holt die letzte zurück; v zeigt alle; x legt sie in den Papierkorb.
notice-home-file-only = Mit einer Datei, die sich nicht als Dossier öffnen lässt, geht das hier nicht.
home-none-found = Kein Dossier hat einen Namen, der dies enthält. Esc zeigt alle.
home-empty = Sie haben noch kein Dossier. Ein Dossier enthält die Antworten eines Unternehmens. Es ist eine Datei auf diesem Computer: Hören Sie auf, wann Sie möchten, und machen Sie später dort weiter.
home-unlisted = Ihre Dossiers konnten nicht aufgelistet werden: Der Grund steht unten. Sie liegen noch, wo sie lagen. Inzwischen können Sie ein anderes beginnen; F2 speichert es in einem anderen Ordner.
home-begin-new = Ein neues Dossier beginnen (n)
home-begin-example = Das ausgearbeitete Beispiel ansehen (w)
home-begin-add = Eine erhaltene Dossierdatei hinzufügen (a)

## The bin

bin-help = Enter holt ein Dossier zurück. x löscht eines endgültig, e alle; von selbst löscht das Programm hier nichts.
bin-empty = Hier ist nichts. Dossiers, die Sie entfernen, kommen hierher und lassen sich zurückholen.
bin-heading-begun = Begonnen
# $path (text) the file
bin-file = Datei: { $path }
# $title (text) the session
ask-delete-session = „{ $title }“ endgültig löschen, mit allen früheren Versionen und allem, was das Programm davon aufbewahrt hat? Das lässt sich nicht rückgängig machen.
# $count (number) how many sessions
ask-empty-bin =
    { $count ->
        [one] Das Dossier im Papierkorb endgültig löschen, mit allen früheren Versionen und allem, was das Programm davon aufbewahrt hat? Das lässt sich nicht rückgängig machen.
       *[other] Die { $count } Dossiers im Papierkorb endgültig löschen, mit allen früheren Versionen und allem, was das Programm davon aufbewahrt hat? Das lässt sich nicht rückgängig machen.
    }
ask-no-secure-erase = Das ist kein sicheres Löschen: Die Daten können auf dem Datenträger oder in Sicherungskopien bleiben, bis etwas anderes darübergeschrieben wird.
yes-delete = Ja, endgültig löschen
yes-empty = Ja, den Papierkorb leeren
# $count (number) how many sessions
notice-bin-emptied =
    { $count ->
        [one] Ein Dossier ist endgültig gelöscht.
       *[other] { $count } Dossiers sind endgültig gelöscht.
    }
# $fault (text) what could not be done, and why
notice-bin-emptied-partly = { $fault } Was nicht gelöscht werden konnte, ist noch hier: Sie können es noch einmal versuchen.

## The versions of a session

title-versions = Versionen
# $title (text) the session
versions-help = Versionen von „{ $title }“. Enter kehrt zur gewählten zurück; was jetzt da ist, bleibt erhalten.
# $title (text) the session
versions-none = Von „{ $title }“ wird noch keine andere Version aufbewahrt. Das Programm legt eine an, wenn Sie ein Dossier wieder aufnehmen, und ab und zu, während Sie antworten.
versions-heading-version = Version
versions-heading-written = Geschrieben am
versions-heading-changes = Änderungen
version-present = aktuelle
version-earlier = frühere
version-beside = daneben abgelegt
version-aside = beiseitegelegt
version-quarantine = beschädigte Kopie
version-unread = nicht lesbar
# $day (text) the day
# $time (text) hours and minutes
version-written = { $day }, { $time }
version-written-unknown = Zeit unbekannt
version-beside-help = Ein anderes Programm oder eine Person hat sie neben dem Dossier abgelegt.
version-aside-help = Das Programm hat sie beiseitegelegt, weil die Datei von anderer Seite geändert worden war.
version-quarantine-help = Das Programm hat diese Kopie gemacht, als die Datei nicht lesbar war.
# $count (number) how many changes were made
version-revision =
    { $count ->
        [one] Insgesamt eine Änderung.
       *[other] Insgesamt { $count } Änderungen.
    }
version-same = Dieselben Antworten wie jetzt.
# $list (text) what is different
version-differs = Im Vergleich zu jetzt: { $list }.
# $count (number) how many answers
version-fewer =
    { $count ->
        [one] eine Antwort weniger
       *[other] { $count } Antworten weniger
    }
# $count (number) how many answers
version-more =
    { $count ->
        [one] eine Antwort mehr
       *[other] { $count } Antworten mehr
    }
# $count (number) how many answers
version-other =
    { $count ->
        [one] eine Antwort, die anders ist
       *[other] { $count } Antworten, die anders sind
    }
# $version (text) when it was written
ask-go-back = Zu dieser Version ({ $version }) zurückkehren? Sie wird zur aktuellen Version. Was jetzt da ist, bleibt unter den Versionen erhalten: Sie können dorthin zurückkehren.
# $version (text) when it was written
ask-go-back-from-damaged = Zu dieser Version ({ $version }) zurückkehren? Sie wird zur aktuellen Version. Eine Kopie der beschädigten Datei bleibt unter den Versionen erhalten.
yes-go-back = Ja, dorthin zurückkehren
notice-version-restored = Das ist jetzt die aktuelle Version. Die vorige finden Sie unter den Versionen (v).
notice-version-is-present = Das ist das Dossier, wie es jetzt ist. Wählen Sie mit den Pfeiltasten eine andere Version.
notice-no-versions = Diese Datei ist keines Ihrer Dossiers: Es gibt keine Versionen davon.

## Adding a file

add-file-ask = Wo ist die Datei? Schreiben Sie den Pfad oder fügen Sie ihn ein.
# $path (text) a path on a stick
add-file-placeholder = Zum Beispiel { $path }
add-file-help = Die Datei wird zu Ihren Dossiers kopiert; das Original bleibt, wie es ist. Nichts wird überschrieben: Ist schon eine andere Version desselben Dossiers hier, behalten Sie beide.
add-file-drop = In vielen Terminals können Sie die Datei auch in dieses Fenster ziehen: Der Pfad wird dann für Sie eingetragen.
notice-no-path = Schreiben Sie zuerst einen Pfad. Esc führt zurück.

## Finding out the keyboard

key-trial-why = Auf manchen Tastaturen schreibt die Ziffernreihe Zeichen wie & und é. Kennt das Programm Ihre Tastatur, so wählen diese Tasten nach Nummer, ohne Umschalttaste.
key-trial-two = Drücken Sie die Taste mit der 2, in der Reihe über den Buchstaben, ohne Umschalttaste.
key-trial-six = Das haben zwei Tastaturen. Drücken Sie nun die Taste mit der 6, ohne Umschalttaste.
key-trial-leave = Esc verlässt diese Seite. Mit Pfeiltasten und Enter können Sie immer wählen.
# $typed (text) the character that was typed
notice-trial-unknown = Diese Taste schrieb { $typed }: keine Tastatur, die das Programm kennt. Versuchen Sie es noch einmal oder gehen Sie mit Esc.
# $keyboard (text) what it is called
notice-trial-done = Tastatur: { $keyboard }. Die Ziffernreihe wählt jetzt nach Nummer.

## Settings

settings-language = Sprache
settings-colours = Farben
settings-symbols = Symbole
settings-digit-row = Ziffernreihe
settings-route = Route dieses Dossiers
settings-language-help = Die Sprache des Programms. Was Sie geschrieben haben, bleibt in der Sprache, in der Sie es geschrieben haben.
settings-colours-help = Farben wiederholen nur, was auch Wörter und Zeichen sagen. Wenn Ihr Terminal nicht sagt, ob sein Hintergrund hell oder dunkel ist, gibt es keine, bis Sie hier wählen.
settings-symbols-help = Linien, Pfeile und Anführungszeichen. Wählen Sie die einfachen, wenn Sie Fragezeichen oder Kästchen sehen.
settings-digit-row-help = Was die Ziffernreihe Ihrer Tastatur schreibt. Enter findet es mit ein oder zwei Tasten heraus; Links kehrt zu automatisch zurück.
settings-route-help = Die kurze Route stellt die aussagekräftigsten Fragen, für einen ersten Durchgang. Die vollständige Route stellt alle. Jede Antwort zählt in beiden.
value-no-colours = ohne Farben
value-automatic = automatisch
value-light = für hellen Hintergrund
value-dark = für dunklen Hintergrund
value-high-contrast = hoher Kontrast: Weiß auf Schwarz
value-full-symbols = vollständig
value-plain-symbols = einfach
value-short-route = kurz
value-full-route = vollständig
keyboard-unknown = automatisch: bei Bedarf gefragt
keyboard-digits = Ziffern
keyboard-belgian = belgisch (AZERTY)
keyboard-french = französisch (AZERTY)
keyboard-bepo = französisch (BÉPO)
keyboard-czech = tschechisch
keyboard-slovak = slowakisch
keyboard-lithuanian = litauisch

## The lexicon

lexicon-none-found = Kein Wort enthält dies. Esc zeigt alle.

save-in-ask = In welchem Ordner? Schreiben Sie den Pfad oder fügen Sie ihn ein.
save-in-help = Das Dossier wird dort als neue Datei abgelegt, zum Beispiel auf einem USB-Stick; in dem Ordner wird nichts überschrieben. Mit „Datei hinzufügen“ (a auf der Seite mit Ihren Dossiers) holen Sie es zurück.
save-in-meanwhile = Solange Ihr Dossier nicht an seinem eigenen Platz gespeichert werden kann, kommt jede Änderung in diese Datei. Sobald es dort wieder geht, sehen Sie es auf dem Bildschirm.
