### Alle Fragen mit ihrem Stand.

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
# $filter (text) the filter that is on
filter-shown = Gezeigt: { $filter }

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } von { $counted } beantwortet
# $handled (number) how many questions are answered
stage-complete = alle { $handled } beantwortet
stage-not-yet = noch nicht
# $progress (text) how far it is
stage-and-later = { $progress }, der Rest später

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

nothing-open = Nichts ist offen: Jede bisher gestellte Frage ist beantwortet.
nothing-flagged = Nichts ist vorgemerkt. Mit f merken Sie eine Frage zum Zurückkommen vor.
nothing-aside = Nichts ist beiseitegelegt: Keine Frage ist als nicht zutreffend oder nicht bekannt markiert.
nothing-dormant = Nichts ruht: Jede Antwort gehört zu einer Frage, die Ihnen gestellt wird.
nothing-not-yet = Nichts liegt noch vor Ihnen: Jeder Abschnitt ist erreicht.
nothing-left-over = Nichts ist ohne Platz: Jede Antwort hat ihren in der Methode.
left-over-why = Diese Antworten haben hier keinen Platz und zählen nirgends: Sie stammen aus einer anderen Version der Methode, standen zweimal in der Datei oder verweisen auf etwas, worauf sie nicht verweisen dürfen. Sie bleiben erhalten.
