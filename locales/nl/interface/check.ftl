### Wat `check` zegt van methodes en sessies.

## Waar

check-element = { $element }: { $sentence }

## De vorm van een bestand

fault-not-ron = Dit is niet leesbaar als RON; meer valt er over het bestand niet te zeggen: { $reason }.
fault-wrong-type = Dit heeft niet de vorm die hier hoort: { $reason }.
fault-method-too-new = Dit is geschreven in formaat { $format }, dat een nieuwere versie van dit programma kan lezen.

## Namen

fault-illegal-id = “{ $given }” kan geen naam zijn: namen volgen het patroon { $pattern }.
fault-duplicate-id = De naam “{ $id }” is al gebruikt. Kies een andere.
fault-duplicate-code = De lijst bevat de code “{ $code }” al.

## Wat genoemd wordt en er niet is

fault-unknown-question = Er is geen vraag “{ $question }”.
fault-unknown-field = De rijen van de vraag “{ $question }” hebben geen veld “{ $field }”.
fault-unknown-list = Er is geen lijst “{ $list }”.
fault-unknown-step = Er is geen stap “{ $step }”.
fault-unknown-principle = Er is geen principe “{ $principle }”.
fault-unknown-code = De lijst “{ $list }” bevat geen code “{ $code }”.
fault-unknown-lane = Er is geen strook “{ $lane }”.
fault-no-lane = Geen enkele strook toont “{ $of }”, zodat een verband daar niet kan beginnen of eindigen.
fault-unknown-label-field = Het veld “{ $field }” moet de rijen een naam geven, maar ze hebben dat veld niet.

## Voorwaarden en verwijzingen

fault-question-without-codes = De vraag “{ $question }” wordt niet uit een lijst beantwoord en heeft dus geen codes om te zoeken.
fault-field-without-codes = Het veld “{ $field }” wordt niet uit een lijst ingevuld en heeft dus geen codes om te zoeken.
fault-forward-condition = De voorwaarde verwijst naar “{ $question }”, die niet vooraf wordt gesteld. Ze kan alleen naar eerdere vragen verwijzen.
fault-forward-field = De voorwaarde verwijst naar het veld “{ $field }”, dat er niet voor komt. Ze kan alleen naar eerdere velden verwijzen.
fault-not-records = De vraag “{ $question }” heeft geen rijen, zodat niets ernaar kan verwijzen.
fault-not-a-scale = De vraag “{ $question }” zou een schaal moeten zijn.
fault-not-text = De vraag “{ $question }” zou in woorden beantwoord moeten worden.
fault-only-in-rows = Een vraag die één keer wordt gesteld, kan niet van deze soort zijn; alleen een veld van haar rijen kan dat.
fault-wrong-field-kind = Het veld “{ $field }” van “{ $question }” past hier niet: nodig is { $wanted }.
wanted-choice = een keuze uit een lijst
wanted-choice-of = een keuze uit de lijst “{ $list }”
wanted-references = een verwijzing naar rijen
wanted-references-to = een verwijzing naar de rijen van “{ $question }”
wanted-link = een verwijzing naar rijen, of een keuze uit een lijst
wanted-text = een tekst
wanted-date = een datum
wanted-mends = wat een volgende stap aanpakt

## Wat een methode aan mensen verschuldigd is

fault-empty-list = Hier moet minstens één gegeven staan.
fault-too-few-sources = Meervoudig onderbouwd betekent: met minstens { $least } soorten bronnen; de lijst telt er { $sources }.
fault-too-many-inputs = In het korte traject vraagt een rij { $inputs } invoervelden; het maximum is { $most }.
fault-no-rows = Het gewone aantal rijen kan niet 0 zijn.
fault-unlikely-rows = Het gewone aantal rijen is { $usual }, meer dan er mogen zijn ({ $most }).
fault-unreachable-question = Deze vraag wordt nooit aan iemand gesteld: geen enkel antwoord vervult haar voorwaarde.
fault-unused-cell = In de etappe “{ $stage }” volgt geen enkele vraag van het korte traject die iedereen krijgt het principe “{ $principle }”.
fault-method-too-large = De methode heeft { $questions } vragen; het maximum is { $most }. De rest ervan is niet nagekeken.
fault-too-many-questions = Het korte traject stelt { $questions } vragen; het maximum is { $most }.
fault-short-route-too-long = Het korte traject duurt ongeveer { $minutes } minuten; beloofd zijn er { $most }.
fault-full-route-too-long = Het volledige traject duurt ongeveer { $minutes } minuten; beloofd zijn er { $most }.

## Teksten van een methode

text-file-missing = Er zijn geen teksten voor deze taal ({ $language }): dit bestand ontbreekt.
text-syntax = Dit is niet leesbaar als Fluent; de tekst waarin het staat, gaat verloren.
text-unusable = Geen enkele tekst van dit bestand wordt gebruikt: hier zijn haakjes te diep genest, staan accolades in accolades, kiest een constante, is een getal te lang, of is een code met \u niet volledig.
text-duplicate = De naam “{ $name }” staat hier een tweede keer.
text-missing = De tekst “{ $text }” ontbreekt.
text-superfluous = Niets gebruikt de tekst “{ $text }”.
text-over-budget = De tekst “{ $text }” telt tot { $characters } tekens; het maximum is { $budget }.
text-unknown-variable = De tekst “{ $text }” gebruikt de variabele { $variable }, die hij niet krijgt.
text-unknown-reference = De tekst “{ $text }” vermeldt { $reference }, dat er niet is.

## Sessies

check-given-up = { $place }: of deze vraag ooit gesteld wordt, is niet tot het einde nagegaan. De voorwaarde hangt van te veel antwoorden af om ze allemaal te proberen.
check-length-given-up = Het kan langer duren: de methode onderscheidt te veel soorten ondernemingen om ze allemaal na te gaan.
session-damaged = Dit is niet leesbaar: { $reason }. Het bestand blijft zoals het is; u kunt het met een teksteditor herstellen.
session-too-new = Een nieuwere versie van dit programma heeft het geschreven (formaat { $format }). Het blijft zoals het is; open het met die versie.
neither-session-nor-method = Het is geen sessie en geen methode. Het blijft zoals het is.
session-other-method = Ze hoort bij een andere methode of versie: { $id } { $version }. Ze gaat toch open.
session-left-over = De methode heeft geen plaats voor dit antwoord: { $place }. Het wordt bewaard en getoond.
session-row-gone = { $place } verwijst naar de rij “{ $row }”, die er niet meer is.
session-key-twice = { $place } staat twee keer in het bestand. De eerste telt; deze wordt zonder plaats bewaard. Voeg samen wat u van beide nodig hebt.
session-row-id-twice = Er is al een rij “{ $row }”. Beide worden bewaard: deze krijgt de id “{ $now }” wanneer de sessie geopend wordt, en wat naar “{ $row }” verwijst, blijft bij de eerste.
session-reference-forbidden = { $place } verwijst naar de rij “{ $row }” van een vraag waar dit veld niet naar mag verwijzen. De verwijzing wordt zonder plaats bewaard.
session-named-after-itself = { $place } noemt zijn rij naar “{ $row }”, die zelf naar deze rij genoemd is. De verwijzing wordt zonder plaats bewaard.

## Aan het einde

check-no-fault = Geen fout.
check-faults =
    { $count ->
        [one] { $count } fout.
       *[other] { $count } fouten.
    }
check-routes = Kort traject: { $short }. Volledig traject: { $full }.
check-length = { $questions } vragen, ongeveer { $minutes } minuten
