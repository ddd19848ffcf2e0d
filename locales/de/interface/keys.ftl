### Was die Tasten tun, in ein, zwei Wörtern: am Fuß der Seiten, in der Hilfe und im Handbuch.

key-help = Hilfe
key-redraw = Bildschirm neu zeichnen
key-close = schließen
key-quit = beenden
key-up = nach oben
key-down = nach unten
key-first = zum Anfang
key-last = zum Ende
key-page-up = eine Seite nach oben
key-page-down = eine Seite nach unten
key-next-question = nächste
key-previous-question = vorige
key-explain = erklären
key-mark = markieren
key-note = Notiz
key-heard-from = von wem
key-flag = vormerken, darauf zurückkommen
key-undo = rückgängig
key-redo = wiederherstellen
key-session-page = Dossier
key-other-route = andere Route
key-how-to-leave = wie man herauskommt
key-pathway = Pfad
key-lexicon = Lexikon
key-settings = Einstellungen
key-to-home = zu Ihren Dossiers
key-digits = wählen
key-choose-and-go-on = wählen, weiter
key-choose = wählen
key-go-on = weiter
key-write = schreiben
key-open-row = öffnen
key-add = hinzufügen
key-remove = entfernen
key-move-up = nach oben schieben
key-move-down = nach unten schieben
key-fill = ausfüllen
key-empty = Feld leeren
key-leave-field = Feld verlassen
key-next-field = nächstes
key-previous-field = voriges
key-finish-row = Zeile fertig, nächste
key-reason = begründen
key-take-found = diesen Eintrag nehmen
key-take = wählen
key-cancel = abbrechen
key-keep-and-go-on = speichern, weiter
key-new-line = neue Zeile
key-take-filter = zur Liste
key-end-filter = Suche beenden
key-open = öffnen
key-new = neu
key-example = Beispiel
key-add-file = Datei hinzufügen
key-duplicate = kopieren
key-bin = Papierkorb
key-search = suchen
key-sort = sortieren
key-about = über das Programm
key-restore = zurückholen
key-back = zurück
key-open-question = öffnen
key-next-filter = nächster Filter
key-previous-filter = voriger Filter
key-next-part = nächster Teil
key-previous-part = voriger Teil
key-write-account = in Datei ablegen
key-why = warum? Antworten
key-mend = Lücke schließen
key-make-step = Schritt planen
key-next-lane = nächste Bahn
key-previous-lane = vorige Bahn
key-change-setting = ändern
key-change-back = zurückstellen

## Die Namen der Tasten

name-enter = Enter
name-escape = Esc
name-tab = Tab
name-back-tab = Umschalt-Tab
name-space = Leertaste
name-backspace = Rücktaste
name-delete = Entf
name-first = Pos1
name-last = Ende
name-page-up = Bild auf
name-page-down = Bild ab
name-control = Strg-{ $key }
name-alt = Alt-{ $key }

key-go-on-from = die letzte gute Version nehmen

key-save-elsewhere = in einem anderen Ordner speichern

## Die Versionen einer Sitzung, und der Papierkorb

key-versions = Versionen
key-go-back-to = dorthin zurückkehren
key-as-own-session = als eigenes Dossier
key-delete-for-good = endgültig löschen
key-empty-bin = Papierkorb leeren

## Was Tasten in einem Text tun, der geschrieben wird

key-left = ein Zeichen nach links
key-right = ein Zeichen nach rechts
key-word-left = ein Wort nach links
key-word-right = ein Wort nach rechts
key-line-start = zum Anfang der Zeile
key-line-end = zum Ende der Zeile
key-row-up = eine Zeile nach oben
key-row-down = eine Zeile nach unten
key-text-start = zum Anfang des Textes
key-text-end = zum Ende des Textes
key-delete-left = das Zeichen davor löschen
key-delete-right = das Zeichen danach löschen
key-delete-word-left = das Wort davor löschen
key-delete-word-right = das Wort danach löschen
key-delete-to-start = bis zum Anfang der Zeile löschen
key-delete-to-end = bis zum Ende der Zeile löschen

## Warum eine Taste nichts tut

notice-no-such-choice = Eine Auswahl { $number } gibt es hier nicht.
notice-nothing-to-search = Diese Liste hat keine Suche: Gehen Sie sie mit den Pfeiltasten durch.
notice-no-further = Hier lässt sich keine Zeile in diese Richtung verschieben.
notice-nothing-below = Unter dieser Seite liegt keine andere. Mit q beenden Sie das Programm.
notice-nothing-to-act-on = Hier gibt es nichts, worauf diese Taste wirken kann.
notice-nothing-to-undo-here = In diesem Feld gibt es nichts rückgängig zu machen.
notice-chosen = Gewählt: { $name }
notice-page-is-open = Diese Seite ist bereits offen.
notice-answer-first = Bitte beantworten Sie zuerst diese Frage.
