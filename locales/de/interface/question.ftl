### Die Seite einer Frage, mit Tabelle, Formularen und Listen.

## Um die Frage herum

header-stage = { $stage } { $handled } von { $counted }
header-stage-not-yet = { $stage }: noch nicht
header-question = Frage { $number } von { $total }
header-off-route = außerhalb Ihrer Route
untitled-session = Neues Dossier
why-by-principle = { $principle }. { $why }
why-read-on = (e: weiterlesen)
why-read-on-left = (Esc, dann e: weiterlesen)
explain-why = Warum wir fragen
explain-meaning = Was gemeint ist
explain-example = Zum Beispiel
standing-dormant = Ihrem Unternehmen wird diese Frage nicht gestellt. Was beantwortet wurde, bleibt erhalten und zählt wieder, wenn sich das ändert.
standing-not-offered = Ihre frühere Antwort: { $values }. Sie steht hier nicht zur Wahl und zählt nicht. Sie bleibt erhalten und zählt wieder, wenn sich das ändert.
value-not-offered = ({ $values }: steht hier nicht zur Wahl)
standing-not-yet = Das kommt später auf Ihrem Weg. Was es schon gibt und was Sie planen, können Sie hier jetzt schon eintragen; tun Sie es nicht, fehlt nichts.
stage-takes =
    { $questions ->
        [one] Eine Frage, etwa { $minutes } Minuten.
       *[other] { $questions } Fragen, etwa { $minutes } Minuten.
    }
stage-go-on = Enter führt zur ersten Frage.

## Markierungen

aside-mark = Wie möchten Sie diese Frage markieren?
aside-note = Notiz (für Sie selbst und Ihre Begleitung)
aside-heard-from = Von wem haben Sie das gehört? Rollen, keine Namen.
mark-not-applicable = Trifft auf uns nicht zu
mark-unknown = Wissen wir nicht
mark-none = Nichts: Wir haben gesucht
mark-take-away = Markierung aufheben
mark-no-mark = Keine Markierung
marked-not-applicable = Markiert: trifft auf uns nicht zu.
marked-unknown = Markiert: wissen wir nicht.
marked-none = Markiert: { $words }.
remark-flag = vorgemerkt
remark-heard-from = Gehört von: { $voices }
remark-note = Notiz: { $note }

## Felder

placeholder-words = Schreiben Sie hier
placeholder-number = Eine Zahl, etwa 1200 oder 12,5
placeholder-day = Ein Datum, etwa 15.3.2027 oder März 2027
placeholder-month = Ein Monat, etwa März 2027
placeholder-year = Ein Jahr, etwa 2026
label-search = Suche:
label-find = Suchen:
label-find-or-add = Suchen oder hinzufügen:
placeholder-find = tippen Sie einen Teil des Namens
label-reason = Weil … („{ $name }“)
pick-because = Grund: { $reason }
pick-stated = noch ohne Grund (→: begründen)
pick-nothing = Hier gibt es noch nichts zu wählen. Tippen Sie einen Namen; Enter fügt ihn hinzu.
pick-no-match = Nichts in dieser Liste enthält das. Esc zeigt wieder die ganze Liste.
pick-new = { $add }: „{ $name }“
mends-nothing = Zurzeit gibt es keine Lücke. Esc führt zurück.
form-more = Mehr, wenn Sie möchten (Tab führt hin; Strg-S: nächste Zeile)
table-few-suffice = Die { $usual } wichtigsten genügen.
table-at-most =
    { $usual ->
        [one] Eine genügt; höchstens { $most } sind möglich.
       *[other] { $usual } genügen; höchstens { $most } sind möglich.
    }
row-first = Nichts hinzuzufügen? Tab führt zur nächsten Frage.
row-next =
    { $count ->
        [one] Eine Zeile ist festgehalten. Nichts hinzuzufügen? Tab führt zur nächsten Frage.
       *[other] { $count } Zeilen sind festgehalten. Nichts hinzuzufügen? Tab führt zur nächsten Frage.
    }
field-left = Sie haben das Feld verlassen: Buchstaben sind jetzt Befehle, siehe unten. Mit Enter schreiben Sie hier weiter.
more-above = { $count } weitere darüber
more-below = { $count } weitere darunter

## Meldungen

notice-too-many = Sie können höchstens { $most } ankreuzen. Nehmen Sie zuerst ein anderes Kreuz weg.
notice-too-many-rows =
    { $most ->
        [one] Hier ist nur eine Zeile möglich. Ändern Sie die vorhandene oder entfernen Sie sie zuerst.
       *[other] Hier sind höchstens { $most } Zeilen möglich. Ändern Sie eine der vorhandenen oder entfernen Sie zuerst eine.
    }
notice-field-full = Das Feld ist voll: Es fasst { $most } Zeichen. Nichts wurde hinzugefügt.
notice-session-nearly-full = Dieses Dossier ist fast voll: { $percent } % dessen, was ein Dossier fasst, sind belegt. Kürzen Sie lange Texte oder Notizen, oder beginnen Sie ein anderes Dossier.
notice-session-full = Dieses Dossier ist voll, und dies passt nicht mehr hinein. Nichts wurde hinzugefügt; alles, was da ist, bleibt erhalten. Kürzen Sie zuerst lange Texte oder Notizen.
notice-no-number = „{ $text }“ ist keine Zahl wie 1200 oder 12,5. Berichtigen oder leeren Sie das Feld; Esc verlässt das Feld, ohne die Eingabe zu behalten.
notice-two-numbers = „{ $text }“ kann { $grouped } oder { $decimal } heißen. Schreiben Sie die Zahl, die Sie meinen; Esc verlässt das Feld, ohne die Eingabe zu behalten.
notice-no-date = „{ $text }“ ist kein Datum wie 15.3.2027, März 2027 oder 2027. Berichtigen oder leeren Sie das Feld; Esc verlässt das Feld, ohne die Eingabe zu behalten.
notice-write-first = Schreiben Sie zuerst etwas in diese Zeile.
notice-flagged = Vorgemerkt: Auf der Seite des Dossiers (o) finden Sie es unter „vorgemerkt“.
notice-unflagged = Nicht mehr vorgemerkt.
notice-emptied = Geleert. u holt den Inhalt zurück.
notice-row-done = Festgehalten.
notice-name-waits = „{ $name }“ steht noch nicht in der Liste: Enter fügt es hinzu, Esc lässt es weg.
notice-row-removed = Entfernt. u holt die Zeile zurück.
notice-last-question = Das war die letzte Frage Ihrer Route. Hier ist Ihr Wirkungspfad.
notice-first-question = Das ist die erste Frage.
notice-paste-nowhere = Einfügen können Sie nur in ein Feld, in das Sie gerade schreiben.
notice-lines-pasted = Mehrere Zeilen kamen auf einmal; sie stehen in diesem Feld.
notice-or-typed-ahead = Haben Sie sie im Voraus getippt, nimmt { $key } sie als Antworten.

## Vorher fragen

title-confirm = Bitte bestätigen
ask-remove-row = „{ $name }“ entfernen?
ask-referred-by = Diese Einträge verweisen darauf; die Verweise werden mit entfernt: { $names }.
ask-remove-session = „{ $title }“ in den Papierkorb legen? Von dort können Sie das Dossier zurückholen.
ask-quit-unsaved = Ihre letzten Änderungen sind NICHT GESPEICHERT. { $why } Wenn Sie jetzt beenden, gehen sie verloren.
unsaved-disk-slow = Der Datenträger hat noch nicht geantwortet. Warten Sie ein wenig: Sobald er antwortet, sind sie gespeichert.
no-keep = Nein, alles lassen, wie es ist
yes-remove = Ja, entfernen
yes-quit = Ja, beenden und die letzten Änderungen verlieren

## Saving elsewhere, and what was half written

ask-draft = Hier haben Sie zuletzt geschrieben ({ $day }, { $time }): { $place }
draft-nowhere = eine Frage, die diese Methode nicht hat
draft-in-row = { $question }, { $row }
draft-take-up = Den Text wieder an seinen Platz setzen
draft-reopen = Das Feld mit diesem Text öffnen, um ihn zu berichtigen
draft-as-note = Den Text als Notiz behalten: Er passt nicht an seinen Platz
draft-later = Später entscheiden: Der Text wird wieder angeboten
draft-drop = Den Text wegwerfen
yes-save-elsewhere = Zuerst in einem anderen Ordner speichern
ask-leave-unsaved = Ihre letzten Änderungen sind NICHT GESPEICHERT. { $why } Bleiben Sie hier, bis sie es sind, oder speichern Sie sie in einem anderen Ordner und gehen Sie dann.
no-stay = Hierbleiben
