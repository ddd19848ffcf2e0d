### Die Seiten um die Fragen herum, und was das Programm über Dateien sagt.

## Titel

title-home = Ihre Dossiers
title-bin = Papierkorb
title-welcome = Willkommen
title-add-file = Datei hinzufügen
title-key-trial = Ihre Tastatur
title-settings = Einstellungen
title-lexicon = Lexikon
title-pathway = Wirkungspfad
title-help = Hilfe
title-about = Über das Programm

## Speichern

saving-now = wird gespeichert …
saved-at = gespeichert um { $time }
all-saved = alles gespeichert
rest-saved = noch Entwurf; der Rest ist gespeichert
not-saved = NICHT GESPEICHERT

## Hilfe und Auskunft

help-keys = Die Tasten auf dieser Seite
help-more = Gut zu wissen
help-saving = Jede Antwort wird gespeichert, sobald Sie sie gegeben haben. Sie können jederzeit aufhören und später an derselben Stelle weitermachen.
help-roles = Schreiben Sie Rollen, keine Namen von Personen.
about-program = Dieses Programm
about-version = vises { $version }
about-sources = Quellen
enlarge-terminal = Dieses Fenster ist zu klein: Bitte machen Sie es mindestens 60 Zeichen breit und 16 Zeilen hoch. Bis dahin bewirken die Tasten nichts, außer q und Strg-C: Sie beenden das Programm. Es geht nichts verloren.

## Meldungen

notice-begun = Ein neues Dossier. Jede Antwort wird gespeichert, sobald Sie sie geben.
notice-example-copy = Das ist eine Kopie des Beispiels, zum Ausprobieren. Ändern Sie, was Sie möchten: Das Beispiel selbst bleibt, wie es ist.
notice-size-assumed = Dieses Terminal meldet seine Größe nicht: Angenommen werden { $width } Spalten und { $height } Zeilen. Passt die Seite nicht, drücken Sie q und starten Sie vises doctor.
two-sentences = { $first } { $second }
notice-changed-outside = Diese Datei wurde außerhalb des Programms geändert. Sie wird so geöffnet, wie sie jetzt ist, und aufbewahrt, bevor etwas gespeichert wird. Auf der Seite Ihrer Dossiers zeigt v die anderen Versionen.
notice-left-over = { $count ->
    [one] Eine Antwort hat keinen Platz in diesem Dossier: Die Methode hat keinen für sie, sie stand zweimal in der Datei, oder sie verweist auf etwas, worauf sie nicht verweisen darf. Sie wird aufbewahrt, zählt nirgends und steht auf der Seite des Dossiers unter „ohne Platz“.
   *[other] { $count } Antworten haben keinen Platz in diesem Dossier: Die Methode hat keinen für sie, sie standen zweimal in der Datei, oder sie verweisen auf etwas, worauf sie nicht verweisen dürfen. Sie werden aufbewahrt, zählen nirgends und stehen auf der Seite des Dossiers unter „ohne Platz“.
}
notice-rows-renamed = { $count ->
    [one] Eine Zeile trug die Kennung einer anderen Zeile. Beide sind erhalten; die zweite hat jetzt eine eigene Kennung, und was auf die alte verwies, bleibt bei der ersten.
   *[other] { $count } Zeilen trugen die Kennung einer anderen Zeile. Alle sind erhalten; jede hat jetzt eine eigene Kennung, und was auf eine solche Kennung verwies, bleibt bei der ersten Zeile, die sie trug.
}
notice-imported = Die Datei wurde zu Ihren Dossiers kopiert und bleibt selbst, wie sie ist.
notice-imported-anew = Eine andere Version desselben Dossiers war schon hier. Die Datei wurde als eigenes Dossier dazukopiert.
notice-already-here = Genau dieses Dossier ist schon hier.
notice-earlier-here = Diese Datei ist eine frühere Version eines Dossiers, das schon hier ist. Geöffnet ist dieses Dossier, mit allem, was seither dazukam.
notice-duplicated = Kopiert.
notice-restored = Wieder bei Ihren Dossiers.
notice-session-removed = Im Papierkorb; b zeigt, was entfernt wurde.
notice-conflict = Die Datei wurde inzwischen von anderer Seite geändert. Sie bleibt, wie sie ist; auf der Seite Ihrer Dossiers zeigt v beide Versionen. Ihre liegt hier: { $path }
notice-saving-first = Es wird noch gespeichert. Danach erscheinen Ihre Dossiers von selbst.
notice-ending-first = Es wird noch gespeichert. Danach endet das Programm von selbst.
notice-saved-after-all = Jetzt ist alles gespeichert.
notice-account-written = Geschrieben in { $path }
read-only-elsewhere = { $holder } Hier können Sie es nur lesen oder auf der Seite mit Ihren Dossiers kopieren (d).
read-only-too-large = Dieses Dossier ist größer, als das Programm speichern kann. Sie können es hier lesen und den Bericht daraus schreiben, aber nicht ändern. Mit einem Texteditor können Sie die Datei kürzen.
holder-unknown = Ein anderes Fenster von vises hat dieses Dossier geöffnet. Schließen Sie zuerst das andere Fenster.
holder-today = Ein anderes Fenster von vises hat dieses Dossier seit heute geöffnet (Prozess { $process }). Schließen Sie zuerst das andere Fenster.
holder-since = Ein anderes Fenster von vises hat dieses Dossier seit dem { $day } geöffnet (Prozess { $process }). Schließen Sie zuerst das andere Fenster.
holder-self = Dieses Fenster speichert das Dossier noch. Versuchen Sie es gleich noch einmal.

## Störungen: was nicht ging

doing-locating = Für Ihre Dossiers wurde kein Ort gefunden.
doing-reading = { $path } konnte nicht gelesen werden.
doing-writing = { $path } konnte nicht geschrieben werden.
doing-listing = Der Inhalt des Ordners { $path } konnte nicht gelesen werden.
doing-making = Der Ordner { $path } konnte nicht angelegt werden.
doing-locking = { $path } konnte nicht zum Schreiben reserviert werden.
doing-keeping = Eine frühere Version konnte nicht aufbewahrt werden: { $path }.
doing-moving = { $path } konnte nicht verschoben werden.
doing-copying = { $path } konnte nicht kopiert werden.
doing-drawing = Das System hat keine Zufallszahlen geliefert.

## Warum, und was zu tun ist

why-no-space = Der Datenträger ist voll. Schaffen Sie Platz und versuchen Sie es dann noch einmal.
unsaved-no-space = Der Datenträger ist voll. Schaffen Sie Platz und machen Sie dann weiter: Das Programm versucht es von selbst noch einmal.
why-read-only = Auf diesen Datenträger lässt sich nicht schreiben. Wählen Sie mit --data-dir einen anderen Ordner.
why-permission = Sie haben dafür keine Berechtigung. Wenden Sie sich an die Person, die diesen Computer betreut, oder wählen Sie mit --data-dir einen anderen Ordner.
why-not-found = Dort ist nichts. Prüfen Sie den Namen und den Ordner.
why-too-large = Die Datei ist größer, als ein Dossier oder eine Methode sein kann. Sie wird nicht geöffnet.
why-not-regular = Das ist eine Verknüpfung oder ein Gerät und keine gewöhnliche Datei. Es wird nicht geöffnet.
why-damaged = Sie lässt sich nicht lesen: Zeile { $line }, Zeichen { $column }: { $reason }. Sie bleibt, wie sie ist; Sie können sie mit einem Texteditor reparieren.
why-too-new = Eine neuere Version dieses Programms hat sie geschrieben (Format { $format }). Sie bleibt, wie sie ist; öffnen Sie sie mit jener Version.
why-foreign = Das ist kein Dossier dieses Programms. Die Datei bleibt, wie sie ist.
why-exists = Etwas mit diesem Namen ist schon da und wird nicht überschrieben.
why-unfaithful = Die Probe nach dem Schreiben ergab nicht, was dort stehen sollte. Nichts wurde ersetzt.
why-no-home = Ihr Benutzerkonto hat keinen eigenen Ordner. Geben Sie mit --data-dir einen an.
why-other = Das System meldet: { $words }.

notice-nothing-to-go-on-from = Nur ein beschädigtes Dossier kann mit seiner letzten guten Version fortgesetzt werden.
notice-unlocked = Auf diesem Datenträger hindert nichts ein anderes Fenster daran, auch in dieses Dossier zu schreiben: Öffnen Sie es nur in einem Fenster.

## Saving elsewhere, and what was half written

title-save-in = In einem anderen Ordner speichern
title-draft = Unfertiger Text
saved-elsewhere-at = anderswo gespeichert um { $time }
not-saved-message = { $why } F2: in einem anderen Ordner speichern. Bis dahin bleiben Ihre Antworten hier.
saved-elsewhere-message = Vorerst gespeichert in { $path }. { $why }
notice-copy-written = Eine Kopie liegt in { $path }. Sie arbeiten in Ihrem eigenen Dossier weiter.
notice-nowhere-to-save = { $why } Sie können trotzdem antworten: Ihre Antworten bleiben in diesem Fenster, und F2 speichert sie in einem anderen Ordner.
notice-usual-preferences = Ihre Einstellungen ließen sich nicht lesen: Es gelten die üblichen. Die Datei bleibt erhalten, auch wenn Sie neue wählen. Der Befehl vises doctor sagt, was nicht stimmt. Datei: { $path }
notice-draft-unread = Was Sie beim letzten Mal gerade schrieben, lässt sich nicht lesen. Eine Kopie davon bleibt erhalten: { $path }
notice-no-session-open = Es ist kein Dossier geöffnet: Öffnen Sie zuerst eines.
notice-draft-taken-up = Der Text steht wieder an seinem Platz. u macht das rückgängig.
notice-draft-as-note = Der Text steht jetzt in der Notiz. u macht das rückgängig.
notice-draft-dropped = Der unfertige Text ist weggeworfen.
doing-removing = { $path } konnte nicht entfernt werden.
help-drafts = Auch was Sie gerade schreiben, ist schon auf dem Datenträger, mit höchstens einer Sekunde und zwanzig Anschlägen Rückstand. Wird das Programm mittendrin beendet, so wird Ihnen der unfertige Text beim nächsten Öffnen des Dossiers angeboten.
only-read = nur lesen
