### Het impactpad: de delen op het scherm, en het verslag als tekst.

## Delen van de pagina

# $number (number) which part is shown
# $total (number) how many parts there are
# $name (text) the part's name
part-of = { $number } van { $total }: { $name }
part-account = Verslag
part-threads = Draden
part-gaps = Zwakke plekken
part-steps = Volgende stappen
part-lanes = Stroken
part-coverage = Wat beantwoord is

## Het verslag

# $name (text) the enterprise
account-title = Impactpad: { $name }
# $date (text) a day
account-facts = { $facts }; { $fact }
account-drawn = Volgens de antwoorden op { $date }.
account-four = In vier regels
# $number (number) how many there are
# $one (text) what one is called
# $many (text) what several are called
account-counted =
    { $number ->
        [one] { $number } { $one }
       *[other] { $number } { $many }
    }
# $things (text) a list of counts
account-mapped = Wat in kaart is gebracht: { $things }.
account-mapped-nothing = Wat in kaart is gebracht: nog niets. Het begint bij de mensen om u heen.
# $told (text) a sentence
# $next (text) the sentence after it
account-then = { $before } { $next }
# $count (number) how many changes have crossed sources
# $names (text) the first of them
account-holds =
    { $count ->
        [one] Wat stevig staat: één verandering is meervoudig onderbouwd: { $names }.
       *[other] Wat stevig staat: { $count } veranderingen zijn meervoudig onderbouwd: { $names }.
    }
# $count (number) how many threads run from end to end
account-holds-threads =
    { $count ->
        [one] Wat stevig staat: één draad loopt van begin tot eind; nog geen verandering is meervoudig onderbouwd.
       *[other] Wat stevig staat: { $count } draden lopen van begin tot eind; nog geen verandering is meervoudig onderbouwd.
    }
account-holds-nothing = Wat stevig staat: daarover valt nog niets te zeggen, en dat hoeft nu ook niet.
# $count (number) how many gaps there are
# $names (text) the first of them, by name
account-breaks =
    { $count ->
        [one] Waar het hapert: één zwakke plek, { $names }.
       *[other] Waar het hapert: { $count } zwakke plekken. Eerst: { $names }.
    }
account-breaks-nothing = Waar het hapert: nergens, voor zover er gevraagd is.
# $what (text) the next step
# $count (number) how many steps are open
account-next =
    { $count ->
        [one] Wat nu komt: { $what }.
       *[other] Wat nu komt: { $what }. In totaal staan { $count } stappen open.
    }
account-next-nothing = Wat nu komt: er is nog geen stap genoteerd.
# $names (text) some names
# $count (number) how many more there are
account-and-more = { $names } (en nog { $count })
account-to-mend-first = Eerst te versterken
account-other-gaps = Andere zwakke plekken
account-to-come = Komt nog
account-to-come-text = Hier ontbreekt niets: dit wordt bekeken zodra u zover bent.
# $text (text) why a gap matters
account-why = Waarom het telt: { $text }
# $text (text) what to do about a gap
account-do = Wat u kunt doen: { $text }
account-question = De vraag
account-heard-from = Wie gehoord is
# $names (text) stakeholders
account-heard = Gehoord: { $names }.
# $names (text) stakeholders
account-not-heard = Nog niet gehoord: { $names }.
account-closing = Opgemaakt met vises, een onafhankelijk programma. Niets hierin is een score: u leest wat er gezegd is, hoe goed het onderbouwd is, en wat er nu kan volgen.
# $name (text) what it is called
# $value (text) what it is
account-named = { $name }: { $value }

## Draden

# $number (number) which thread
thread-number = Draad { $number }
# $strength (text) how well a change is shown
thread-weakest = Hoe goed onderbouwd, op het zwakste punt: { $strength }.
thread-unseen = Geen enkele verandering erin is al gezien; er hoeft dus niets getoond te worden.
# $links (text) the links
thread-stated = Vermeld zonder reden: { $links }.
# $from (text) what leads
# $to (text) what it leads to
thread-link = van { $from } naar { $to }
thread-more = Er zijn meer draden dan hier getoond worden.

## Volgende stappen

step-overdue = te laat
notice-step-made = Van deze zwakke plek is een volgende stap gemaakt. Zeg wie het doet, en tegen wanneer.
notice-step-there = Er is al een volgende stap voor deze zwakke plek.
notice-no-steps = Deze methode heeft geen vraag over volgende stappen.

## Stroken

lanes-from = Leidt hiertoe
lanes-to = Leidt tot
# $number (number) which lane
# $total (number) how many there are
# $name (text) the lane
lanes-where = { $name } (strook { $number } van { $total })
lanes-none = niets genoemd
lanes-marks = met een reden, alleen vermeld

## Wat beantwoord is

# $count (number) how many questions
coverage-all =
    { $count ->
        [one] gevraagd en beantwoord (1 vraag)
       *[other] gevraagd en beantwoord ({ $count } vragen)
    }
# $handled (number) how many are answered
# $open (number) how many are open
coverage-partly = deels: { $handled } beantwoord, { $open } open
# $handled (number) how many are answered
coverage-so-far = { $handled } beantwoord, de andere nog niet
# $count (number) how many questions
coverage-open =
    { $count ->
        [one] open (1 vraag)
       *[other] open ({ $count } vragen)
    }
coverage-not-yet = nog niet
coverage-nothing = hier wordt niets gevraagd

## Niets te tonen

nothing-threads = Nog niets: een draad begint bij een activiteit of praktijk en de verandering die eruit volgt.
nothing-gaps = Nog niets: geen zwakke plek in wat tot nu toe gevraagd is.
nothing-steps = Nog niets: er is nog geen volgende stap genoteerd. Onder “Zwakke plekken” maakt de toets t er een.
nothing-nodes = Nog niets in deze strook.
