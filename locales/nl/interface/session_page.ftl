### De pagina van een sessie: hoe ver ze staat, wat te versterken is, wat te doen staat, alle vragen.

session-short-route = Kort traject
session-full-route = Volledig traject
session-progress = { $route }: { $handled } van { $counted } vragen beantwoord, nog ongeveer { $minutes } min
session-complete = { $route }: alle { $counted } vragen beantwoord
session-steps =
    { $count ->
        [one] Eén volgende stap
       *[other] { $count } volgende stappen
    }
session-steps-overdue = { $steps }, waarvan { $overdue } te laat
session-go-on = Verdergaan: { $question } (vraag { $number })
session-go-on-off-route = Verdergaan: { $question } (telt niet mee in uw traject)
session-all-answered = Alles wat tot nu toe gevraagd is, is beantwoord: bekijk uw impactpad
session-rest-later =
    { $count ->
        [one] De eerste ronde eindigt hier. Nog één vraag komt later: beantwoord “{ $question }” opnieuw wanneer u verder staat.
       *[other] De eerste ronde eindigt hier. Nog { $count } vragen komen later: beantwoord “{ $question }” opnieuw wanneer u verder staat.
    }
session-pathway = Impactpad: { $threads }, { $gaps }
session-threads =
    { $count ->
        [0] nog geen draad houdt stand
        [one] één draad houdt stand
       *[other] { $count } draden houden stand
    }
session-gaps =
    { $count ->
        [0] geen zwakke plek te versterken
        [one] één zwakke plek te versterken
       *[other] { $count } zwakke plekken te versterken
    }
session-questions = Vragen: { $filter }
notice-q-leaves = Met q gaat u terug naar uw sessies.
notice-short-route = Kort traject: de meest sprekende vragen, voor een eerste ronde. Elk antwoord telt.
notice-full-route = Volledig traject: alle vragen. Elk antwoord telt.

filter-all = alle
filter-open = open
filter-flagged = hierop terugkomen
filter-aside = opzijgezet of weten we niet
filter-dormant = slapend
filter-not-yet = nog niet
filter-left-over = zonder plaats
# $name (text) the filter's name
# $count (number) how many questions it shows
filter-named = { $name } ({ $count })

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } van { $counted }
stage-not-yet = nog niet

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

nothing-open = Er staat niets meer open: elke vraag van uw traject tot nu toe is beantwoord.
nothing-flagged = Er is niets gemarkeerd. Met f markeert u een vraag om erop terug te komen.
nothing-aside = Er is niets opzijgezet: geen vraag is gemarkeerd als “niet van toepassing” of “weten we niet”.
nothing-dormant = Er slaapt niets: elk antwoord hoort bij een vraag die u gesteld wordt.
nothing-not-yet = Er ligt niets meer voor u: elke etappe is bereikt.
nothing-left-over = Elk antwoord heeft zijn plaats in de methode.
left-over-why = Deze antwoorden hebben hier geen plaats en tellen nergens mee: ze komen uit een andere versie van de methode, stonden twee keer in het bestand of verwijzen naar iets waar ze niet naar mogen verwijzen. Ze blijven bewaard.
