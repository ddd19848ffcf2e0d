### Die Seite eines Dossiers: wie weit es ist, was zu schließen ist, was ansteht, alle Fragen.

session-short-route = Kurze Route
session-full-route = Vollständige Route
session-progress = { $route }: { $handled } von { $counted } Fragen beantwortet, noch etwa { $minutes } min
session-complete = { $route }: alle { $counted } Fragen beantwortet
session-steps =
    { $count ->
        [one] Ein nächster Schritt
       *[other] { $count } nächste Schritte
    }
session-steps-overdue = { $steps }, davon { $overdue } überfällig
session-go-on = Weiter: { $question } (Frage { $number })
session-go-on-off-route = Weiter: { $question } (zählt nicht in Ihrer Route)
session-all-answered = Alles bisher Gefragte ist beantwortet: Sehen Sie sich Ihren Wirkungspfad an
session-rest-later =
    { $count ->
        [one] Der erste Durchgang endet hier. Eine weitere Frage kommt später: Beantworten Sie „{ $question }“ neu, sobald Sie weiter sind.
       *[other] Der erste Durchgang endet hier. { $count } weitere Fragen kommen später: Beantworten Sie „{ $question }“ neu, sobald Sie weiter sind.
    }
session-pathway = Wirkungspfad: { $threads }, { $gaps }
session-threads =
    { $count ->
        [0] noch trägt kein Faden
        [one] ein Faden trägt
       *[other] { $count } Fäden tragen
    }
session-gaps =
    { $count ->
        [0] keine Lücke zu schließen
        [one] eine Lücke zu schließen
       *[other] { $count } Lücken zu schließen
    }
session-questions = Fragen: { $filter }
notice-q-leaves = Mit q kommen Sie zurück zu Ihren Dossiers.
notice-short-route = Kurze Route: die aussagekräftigsten Fragen, für einen ersten Durchgang. Jede Antwort zählt.
notice-full-route = Vollständige Route: alle Fragen. Jede Antwort zählt.

filter-all = alle
filter-open = offen
filter-flagged = vorgemerkt
filter-aside = beiseitegelegt oder nicht bekannt
filter-dormant = ruhend
filter-not-yet = noch nicht
filter-left-over = ohne Platz
# $name (text) the filter's name
# $count (number) how many questions it shows
filter-named = { $name } ({ $count })

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } von { $counted }
stage-not-yet = noch nicht

state-answered = beantwortet
state-open = offen
state-not-offered = offen: Die frühere Antwort steht hier nicht zur Wahl
state-begun = begonnen
state-not-applicable = trifft nicht zu
state-unknown = nicht bekannt
state-none = nichts: wir haben gesucht
state-dormant = ruhend
state-not-yet = noch nicht
state-off-route = außerhalb der kurzen Route
state-flagged = vorgemerkt

nothing-open = Nichts ist offen: Jede Frage Ihrer Route bis hierher ist beantwortet.
nothing-flagged = Nichts ist vorgemerkt. Mit f merken Sie eine Frage zum Zurückkommen vor.
nothing-aside = Nichts ist beiseitegelegt: Keine Frage ist als nicht zutreffend oder nicht bekannt markiert.
nothing-dormant = Nichts ruht: Jede Antwort gehört zu einer Frage, die Ihnen gestellt wird.
nothing-not-yet = Vor Ihnen liegt nichts mehr: Jeder Abschnitt ist erreicht.
nothing-left-over = Jede Antwort hat ihren Platz in der Methode.
left-over-why = Diese Antworten haben hier keinen Platz und zählen nirgends: Sie stammen aus einer anderen Version der Methode, standen zweimal in der Datei oder verweisen auf etwas, worauf sie nicht verweisen dürfen. Sie bleiben erhalten.
