### Files and paths: what is wrong with one, and what to do.

## What a file holds that can't be read; part of a sentence

ron-end-of-file = die Datei hört zu früh auf
ron-after-the-end = die letzte Klammer ist schon geschlossen, und es folgt noch etwas
ron-missing = hier fehlt „{ $sign }“
ron-unexpected = das Zeichen „{ $sign }“ gehört nicht hierher
ron-open-text = ein Text beginnt mit einem Anführungszeichen und hat am Ende keines
ron-open-comment = hier beginnt ein Kommentar ohne Ende
ron-escape = der umgekehrte Schrägstrich hat in diesem Text keine Bedeutung
ron-too-deep = zu viele Klammern sind ineinander geschachtelt
ron-true-or-false = hierher gehört true oder false
ron-number = hierher gehört eine Zahl
ron-text = hierher gehört ein Text in Anführungszeichen
ron-name = hierher gehört ein Name
ron-number-out-of-bounds = diese Zahl ist zu groß oder zu klein
ron-unknown-field = hier gibt es kein Feld „{ $name }“
ron-missing-field = das Feld „{ $name }“ fehlt
ron-duplicate-field = das Feld „{ $name }“ steht zweimal da
ron-unknown-word = „{ $name }“ ist keines der Wörter, die hier stehen können
ron-illegal-name = „{ $name }“ kann kein Name sein
ron-wrong-count = hier stehen zu viele Werte oder zu wenige
ron-not-utf8 = das ist kein Text in der Codierung UTF-8
ron-other = was hier steht, gehört nicht hierher

## Files in another encoding

not-utf8 = Die Datei ist nicht in UTF-8 codiert oder beschädigt. Sie bleibt, wie sie ist; öffnen Sie sie mit einem Texteditor und speichern Sie sie als UTF-8.
not-utf8-latin1 = Die Datei ist nicht in UTF-8 codiert; sie sieht nach Latin-1 aus. Sie bleibt, wie sie ist; öffnen Sie sie mit einem Texteditor und speichern Sie sie als UTF-8.
not-utf8-utf16 = Die Datei ist nicht in UTF-8 codiert; sie sieht nach UTF-16 aus, das manche Editoren Unicode nennen. Sie bleibt, wie sie ist; öffnen Sie sie mit einem Texteditor und speichern Sie sie als UTF-8.

## What could not be done

doing-resolving = Der Pfad { $path } ist nicht verständlich.
doing-remembering = Ihre Einstellungen konnten nicht in { $path } geschrieben werden.

## Why, and what to do

why-tilde = Das Zeichen ~ steht nur für Ihren eigenen Benutzerordner, wie in ~/Dokumente. Schreiben Sie jeden anderen Ordner ganz aus.
why-folder = Das ist ein Ordner und kein Dossier. Er bleibt, wie er ist.
why-link-to-nowhere = Das ist eine Verknüpfung mit einem Ordner, den es nicht gibt. Liegt er auf einem anderen Datenträger, so schließen Sie diesen an.
why-no-such-folder = Diesen Ordner gibt es nicht. Prüfen Sie seinen Namen.
why-folder-gone = Der Ordner dafür ist nicht mehr da. Liegt er auf einem Datenträger, der getrennt wurde, so schließen Sie diesen wieder an.
why-moved-meanwhile = Dort ist nichts mehr: Es wurde inzwischen verschoben oder gelöscht.
why-no-version = Davon wurde keine frühere Version aufbewahrt. Sie können die Datei mit einem Texteditor reparieren.
why-read-only-there = Auf diesen Datenträger lässt sich nichts schreiben. Wählen Sie einen anderen Ordner.
why-read-only-settings = Auf diesen Datenträger lässt sich nicht schreiben. Ihre Wahl gilt, bis Sie das Programm beenden.
why-read-only-kept = Auf diesem Datenträger lässt sich nichts ändern. Hat er einen Schreibschutzschalter, so stellen Sie ihn zuerst um.
why-permission-there = Sie dürfen dort nicht schreiben. Wählen Sie einen anderen Ordner.
why-permission-settings = Sie dürfen dort nicht schreiben. Ihre Wahl gilt, bis Sie das Programm beenden.
why-permission-reading = Sie dürfen die Datei nicht lesen. Wenden Sie sich an die Person, die diesen Computer betreut, oder an die, von der Sie die Datei haben.
why-permission-kept = Sie haben dafür keine Berechtigung. Wenden Sie sich an die Person, die diesen Computer betreut.

## The list of sessions

home-damaged-without-versions = { $damaged } Davon wurde keine frühere Version aufbewahrt.
