### De pagina van een vraag, haar tabel, formulieren en lijsten.

## Rond de vraag

header-stage = { $stage } { $handled } van { $counted }
header-stage-not-yet = { $stage }: nog niet
header-question = vraag { $number } van { $total }
header-off-route = buiten uw traject
untitled-session = Nieuwe sessie
why-by-principle = { $principle }. { $why }
why-read-on = (e: lees verder)
why-read-on-left = (Esc, dan e: lees verder)
explain-why = Waarom we dit vragen
explain-meaning = Wat het betekent
explain-example = Bijvoorbeeld
standing-dormant = Deze vraag geldt niet voor uw onderneming. Wat al beantwoord is, blijft bewaard en telt weer mee als dat verandert.
standing-not-offered = U antwoordde eerder: { $values }. Dat antwoord is hier niet mogelijk en telt niet mee. Het blijft bewaard en telt weer mee als dat verandert.
value-not-offered = ({ $values }: hier niet mogelijk)
standing-not-yet = Dit komt later op uw weg. Wat er al is en wat u van plan bent, kunt u nu al noteren; doet u dat niet, dan ontbreekt er niets.
stage-takes =
    { $questions ->
        [one] Eén vraag, ongeveer { $minutes } minuten.
       *[other] { $questions } vragen, ongeveer { $minutes } minuten.
    }
stage-go-on = Enter brengt u naar de eerste vraag.

## Markeringen

aside-mark = Hoe wilt u deze vraag markeren?
aside-note = Nota (voor uzelf en uw begeleider)
aside-heard-from = Van wie hebt u dit gehoord? Rollen, geen namen.
mark-not-applicable = Dit geldt niet voor ons
mark-unknown = We weten het niet
mark-none = Geen: we hebben gezocht
mark-take-away = De markering weghalen
mark-no-mark = Geen markering
marked-not-applicable = Gemarkeerd: dit geldt niet voor ons.
marked-unknown = Gemarkeerd: we weten het niet.
marked-none = Gemarkeerd als “{ $words }”.
remark-flag = hierop terugkomen
remark-heard-from = Gehoord van: { $voices }
remark-note = Nota: { $note }

## Velden

placeholder-words = Schrijf hier
placeholder-number = Een getal, zoals 1200 of 12,5
placeholder-day = Een datum, zoals 15/3/2027 of maart 2027
placeholder-month = Een maand, zoals maart 2027
placeholder-year = Een jaar, zoals 2026
label-search = Zoeken:
label-find = Zoeken:
label-find-or-add = Zoeken of toevoegen:
placeholder-find = typ een deel van de naam
label-reason = Omdat… (“{ $name }”)
pick-because = reden: { $reason }
pick-stated = nog zonder reden (→: reden geven)
pick-nothing = Er valt nog niets te kiezen. Typ een naam; Enter voegt hem toe.
pick-no-match = Niets in deze lijst bevat dat. Esc toont weer de hele lijst.
pick-new = { $add }: “{ $name }”
mends-nothing = Er is op dit moment geen zwakke plek. Druk op Esc om terug te gaan.
form-more = Meer, als u wilt (Tab gaat erheen; Ctrl-S: volgende rij)
table-few-suffice = De { $usual } belangrijkste volstaan.
table-at-most =
    { $usual ->
        [one] Eén volstaat; hoogstens { $most }.
       *[other] { $usual } volstaan; hoogstens { $most }.
    }
row-first = Niets toe te voegen? Tab gaat naar de volgende vraag.
row-next =
    { $count ->
        [one] Eén rij is bewaard. Niets toe te voegen? Tab gaat naar de volgende vraag.
       *[other] { $count } rijen zijn bewaard. Niets toe te voegen? Tab gaat naar de volgende vraag.
    }
field-left = U hebt het veld verlaten: letters zijn nu opdrachten, zie onderaan. Met Enter schrijft u hier weer.
more-above = nog { $count } hierboven
more-below = nog { $count } hieronder

## Meldingen

notice-too-many = U kunt er hoogstens { $most } kiezen. Haal eerst een ander vinkje weg.
notice-too-many-rows = Hier passen hoogstens { $most } rijen. Wijzig een rij die er al staat, of verwijder er eerst een.
notice-field-full = Het veld is vol: er passen { $most } tekens in. Er is niets toegevoegd.
notice-session-nearly-full = Deze sessie is bijna vol: { $percent } % van wat een sessie kan bevatten, is ingenomen. Kort lange teksten of nota’s in, of begin een andere sessie.
notice-session-full = Deze sessie is vol en dit kan er niet meer bij. Er is niets toegevoegd; alles wat er staat, blijft bewaard. Kort eerst lange teksten of nota’s in.
notice-no-number = “{ $text }” is geen getal zoals 1200 of 12,5. Verbeter het of maak het veld leeg; Esc verlaat het veld zonder dit te bewaren.
notice-two-numbers = “{ $text }” kan { $grouped } of { $decimal } betekenen. Typ het getal dat u bedoelt; Esc verlaat het veld zonder dit te bewaren.
notice-no-date = “{ $text }” is geen datum zoals 15/3/2027, maart 2027 of 2027. Verbeter het of maak het veld leeg; Esc verlaat het veld zonder dit te bewaren.
notice-write-first = Schrijf eerst iets in deze rij.
notice-flagged = Vlag gezet: u vindt ze in het overzicht onder “hierop terugkomen”.
notice-unflagged = De vlag is weggehaald.
notice-emptied = Leeggemaakt. De toets u haalt het terug.
notice-row-done = Bewaard.
notice-name-waits = “{ $name }” staat nog niet in de lijst: Enter voegt het toe, Esc laat het weg.
notice-row-removed = Verwijderd. De toets u haalt de rij terug.
notice-last-question = Dat was de laatste vraag van het traject. Dit is uw impactpad.
notice-first-question = Dit is de eerste vraag.
notice-paste-nowhere = Plakken kan alleen in een veld waarin u aan het schrijven bent.
notice-lines-pasted = Er kwamen verschillende regels in één keer; ze staan in dit veld.
notice-or-typed-ahead = Had u ze vooraf getypt, dan neemt { $key } ze als antwoorden.

## Eerst vragen

title-confirm = Bent u zeker?
ask-remove-row = “{ $name }” verwijderen?
ask-referred-by = Hiernaar wordt verwezen vanuit: { $names }. Ook die verwijzingen verdwijnen dan.
ask-remove-session = “{ $title }” in de prullenmand leggen? U kunt de sessie er later weer uit halen.
ask-quit-unsaved = Uw laatste wijzigingen zijn NIET BEWAARD. { $why } Als u nu stopt, zijn ze verloren.
unsaved-disk-slow = De schijf heeft nog niet geantwoord. Wacht even: ze worden bewaard zodra dat gebeurt.
no-keep = Nee, alles laten zoals het is
yes-remove = Ja, verwijderen
yes-quit = Ja, stoppen en de laatste wijzigingen verliezen

## Saving elsewhere, and what was half written

ask-draft = Hier was u nog aan het schrijven ({ $day }, { $time }): { $place }
draft-nowhere = een vraag die deze methode niet heeft
draft-in-row = { $question }, { $row }
draft-take-up = De tekst terugzetten op zijn plaats
draft-reopen = Het veld openen met deze tekst, om hem te verbeteren
draft-as-note = De tekst als nota bewaren: hij past niet op zijn plaats
draft-later = Later beslissen: u krijgt de tekst de volgende keer opnieuw
draft-drop = De tekst weggooien
yes-save-elsewhere = Eerst in een andere map bewaren
ask-leave-unsaved = Uw laatste wijzigingen zijn NIET BEWAARD. { $why } Blijf hier tot dat wel zo is, of bewaar ze in een andere map en ga dan verder.
no-stay = Hier blijven
