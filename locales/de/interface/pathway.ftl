### Der Wirkungspfad: seine Teile auf dem Bildschirm, und der Bericht als Text.

## Teile der Seite

# $number (number) which part is shown
# $total (number) how many parts there are
# $name (text) the part's name
part-of = { $number } von { $total }: { $name }
part-account = Bericht
part-threads = Fäden
part-gaps = Lücken
part-steps = Nächste Schritte
part-lanes = Bahnen
part-coverage = Was beantwortet ist

## Der Bericht

# $name (text) the enterprise
account-title = Wirkungspfad: { $name }
# $date (text) a day
account-facts = { $facts }; { $fact }
account-drawn = Nach dem Stand der Antworten am { $date }.
account-four = In vier Zeilen
# $number (number) how many there are
# $one (text) what one is called
# $many (text) what several are called
account-counted =
    { $number ->
        [one] { $number } { $one }
       *[other] { $number } { $many }
    }
# $things (text) a list of counts
account-mapped = Was erfasst ist: { $things }.
account-mapped-nothing = Was erfasst ist: noch nichts. Es beginnt bei den Menschen um Sie herum.
# $told (text) a sentence
# $next (text) the sentence after it
account-then = { $before } { $next }
# $count (number) how many changes have crossed sources
# $names (text) the first of them
account-holds =
    { $count ->
        [one] Was trägt: Eine Veränderung ist mehrfach belegt: { $names }.
       *[other] Was trägt: { $count } Veränderungen sind mehrfach belegt: { $names }.
    }
# $count (number) how many threads run from end to end
account-holds-threads =
    { $count ->
        [one] Was trägt: Ein Faden reicht von Anfang bis Ende; noch ist keine Veränderung mehrfach belegt.
       *[other] Was trägt: { $count } Fäden reichen von Anfang bis Ende; noch ist keine Veränderung mehrfach belegt.
    }
account-holds-nothing = Was trägt: Dazu lässt sich noch nichts sagen, und das muss es jetzt auch nicht.
# $count (number) how many gaps there are
# $names (text) the first of them, by name
account-breaks =
    { $count ->
        [one] Wo es hakt: eine Lücke, { $names }.
       *[other] Wo es hakt: { $count } Lücken. Zuerst: { $names }.
    }
account-breaks-nothing = Wo es hakt: nirgends, soweit bisher gefragt wurde.
# $what (text) the next step
# $count (number) how many steps are open
account-next =
    { $count ->
        [one] Was als Nächstes kommt: { $what }.
       *[other] Was als Nächstes kommt: { $what }. Insgesamt sind { $count } Schritte offen.
    }
account-next-nothing = Was als Nächstes kommt: Noch ist kein Schritt notiert.
# $names (text) some names
# $count (number) how many more there are
account-and-more = { $names } (und { $count } weitere)
account-to-mend-first = Zuerst zu schließen
account-other-gaps = Weitere Lücken
account-to-come = Kommt noch
account-to-come-text = Hier fehlt nichts: Das wird angesehen, sobald Sie so weit sind.
# $text (text) why a gap matters
account-why = Warum es zählt: { $text }
# $text (text) what to do about a gap
account-do = Was zu tun ist: { $text }
account-question = Die Frage
account-heard-from = Wer gehört wurde
# $names (text) stakeholders
account-heard = Gehört: { $names }.
# $names (text) stakeholders
account-not-heard = Noch nicht gehört: { $names }.
account-closing = Erstellt mit vises, einem unabhängigen Programm. Nichts davon ist eine Bewertung in Punkten: Hier steht, was gesagt wurde, wie gut es belegt ist und was als Nächstes kommen könnte.
# $name (text) what it is called
# $value (text) what it is
account-named = { $name }: { $value }

## Fäden

# $number (number) which thread
thread-number = Faden { $number }
# $strength (text) how well a change is shown
thread-weakest = Wie gut belegt, an der schwächsten Stelle: { $strength }.
thread-unseen = Noch wurde keine Veränderung darin gesehen; es muss also nichts belegt werden.
# $links (text) the links
thread-stated = Ohne Begründung angegeben: { $links }.
# $from (text) what leads
# $to (text) what it leads to
thread-link = von { $from } zu { $to }
thread-more = Es gibt mehr Fäden, als hier gezeigt werden.

## Nächste Schritte

step-overdue = überfällig
notice-step-made = Aus der Lücke ist ein nächster Schritt geworden. Sagen Sie, wer ihn tut und bis wann.
notice-step-there = Für diese Lücke gibt es schon einen nächsten Schritt.
notice-no-steps = Diese Methode hat keine Frage zu nächsten Schritten.

## Bahnen

lanes-from = Führt hierher
lanes-to = Führt zu
# $number (number) which lane
# $total (number) how many there are
# $name (text) the lane
lanes-where = { $name } (Bahn { $number } von { $total })
lanes-none = nichts genannt
lanes-marks = mit Begründung, nur angegeben

## Was beantwortet ist

# $count (number) how many questions
coverage-all =
    { $count ->
        [one] gefragt und beantwortet (1 Frage)
       *[other] gefragt und beantwortet ({ $count } Fragen)
    }
# $handled (number) how many are answered
# $open (number) how many are open
coverage-partly = teilweise: { $handled } beantwortet, { $open } offen
# $handled (number) how many are answered
coverage-so-far = { $handled } beantwortet, die anderen noch nicht
# $count (number) how many questions
coverage-open =
    { $count ->
        [one] offen (1 Frage)
       *[other] offen ({ $count } Fragen)
    }
coverage-not-yet = noch nicht
coverage-nothing = hier wird nichts gefragt

## Nichts zu zeigen

nothing-threads = Noch nichts: Ein Faden beginnt bei einer Aktivität oder Arbeitsweise und der Veränderung, die daraus entsteht.
nothing-gaps = Noch nichts: keine Lücke in dem, was bisher gefragt wurde.
nothing-steps = Noch nichts: Es ist noch kein nächster Schritt notiert. Unter „Lücken“ legt die Taste t einen an.
nothing-nodes = Noch nichts in dieser Bahn.
