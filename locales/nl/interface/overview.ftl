### Alle vragen met hun toestand.

filter-all = alle
filter-open = open
filter-flagged = hierop terugkomen
filter-aside = opzij gezet of weten we niet
filter-dormant = slapend
filter-not-yet = nog niet
filter-left-over = zonder plaats
# $name (text) the filter's name
# $count (number) how many questions it shows
filter-named = { $name } ({ $count })
# $filter (text) the filter that is on
filter-shown = Getoond: { $filter }

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } van { $counted } beantwoord
# $handled (number) how many questions are answered
stage-complete = alle { $handled } beantwoord
stage-not-yet = nog niet
# $progress (text) how far it is
stage-and-later = { $progress }, de rest later

state-answered = beantwoord
state-open = open
state-not-offered = open: het vorige antwoord is hier niet mogelijk
state-begun = begonnen
state-not-applicable = niet van toepassing
state-unknown = weten we niet
state-none = niets: we zochten
state-dormant = slapend
state-not-yet = nog niet
state-off-route = buiten het korte traject
state-flagged = hierop terugkomen

nothing-open = Niets staat open: elke vraag die tot nu toe gesteld is, is beantwoord.
nothing-flagged = Niets is gemarkeerd. Met f markeert u een vraag om erop terug te komen.
nothing-aside = Niets is opzij gezet: geen vraag is gemarkeerd als “niet van toepassing” of “weten we niet”.
nothing-dormant = Niets slaapt: elk antwoord hoort bij een vraag die u gesteld wordt.
nothing-not-yet = Niets ligt nog voor u: elke stap is bereikt.
nothing-left-over = Niets is zonder plaats: elk antwoord heeft er een in de methode.
left-over-why = Deze antwoorden hebben hier geen plaats en tellen nergens mee: ze komen uit een andere versie van de methode, stonden twee keer in het bestand of verwijzen naar iets waar ze niet naar mogen verwijzen. Ze blijven bewaard.
