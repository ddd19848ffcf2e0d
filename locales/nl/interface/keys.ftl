### Wat toetsen doen, in een woord of twee: onderaan de pagina's, in de hulp en in de handleiding.

key-help = hulp
key-redraw = het scherm opnieuw tekenen
key-close = sluiten
key-quit = stoppen
key-up = omhoog
key-down = omlaag
key-first = naar het begin
key-last = naar het einde
key-page-up = een pagina omhoog
key-page-down = een pagina omlaag
key-next-question = volgende
key-previous-question = vorige
key-explain = uitleg
key-mark = markeren
key-note = nota
key-heard-from = van wie
key-flag = vlag: hierop terugkomen
key-undo = ongedaan maken
key-redo = opnieuw doen
key-session-page = overzicht
key-other-route = ander traject
key-how-to-leave = hoe u weggaat
key-pathway = impactpad
key-lexicon = woordenlijst
key-settings = instellingen
key-to-home = naar uw sessies
key-digits = kiezen
key-choose-and-go-on = kiezen, verder
key-choose = kiezen
key-go-on = verder
key-write = schrijven
key-open-row = openen
key-add = toevoegen
key-remove = verwijderen
key-move-up = hoger zetten
key-move-down = lager zetten
key-fill = invullen
key-empty = veld leegmaken
key-leave-field = veld verlaten
key-next-field = volgende
key-previous-field = vorige
key-finish-row = rij klaar, volgende
key-reason = reden geven
key-take-found = deze nemen
key-take = kiezen
key-cancel = annuleren
key-keep-and-go-on = bewaren, verder
key-new-line = nieuwe regel
key-take-filter = naar de lijst
key-end-filter = zoeken stoppen
key-open = openen
key-new = nieuw
key-example = voorbeeld
key-add-file = bestand toevoegen
key-duplicate = kopiëren
key-bin = prullenmand
key-search = zoeken
key-sort = sorteren
key-about = over dit programma
key-restore = terugzetten
key-back = terug
key-open-question = openen
key-next-filter = volgende filter
key-previous-filter = vorige filter
key-next-part = volgend deel
key-previous-part = vorig deel
key-write-account = naar een bestand
key-why = waarom? (antwoorden)
key-mend = verhelpen
key-make-step = volgende stap maken
key-next-lane = volgende strook
key-previous-lane = vorige strook
key-change-setting = wijzigen
key-change-back = vorige waarde

## De namen van de toetsen

name-enter = Enter
name-escape = Esc
name-tab = Tab
name-back-tab = Shift-Tab
name-space = Spatie
name-backspace = Backspace
name-delete = Del
name-first = Home
name-last = End
name-page-up = PgUp
name-page-down = PgDn
name-control = Ctrl-{ $key }
name-alt = Alt-{ $key }

key-go-on-from = de laatste goede versie nemen

key-save-elsewhere = in een andere map bewaren

## De versies van een sessie, en de prullenmand

key-versions = versies
key-go-back-to = ernaar terugkeren
key-as-own-session = als aparte sessie
key-delete-for-good = voorgoed verwijderen
key-empty-bin = prullenmand leegmaken

## Wat toetsen doen in een tekst die wordt getypt

key-left = één teken naar links
key-right = één teken naar rechts
key-word-left = één woord naar links
key-word-right = één woord naar rechts
key-line-start = naar het begin van de regel
key-line-end = naar het einde van de regel
key-row-up = één regel omhoog
key-row-down = één regel omlaag
key-text-start = naar het begin van de tekst
key-text-end = naar het einde van de tekst
key-delete-left = het teken vóór de cursor wissen
key-delete-right = het teken na de cursor wissen
key-delete-word-left = het woord vóór de cursor wissen
key-delete-word-right = het woord na de cursor wissen
key-delete-to-start = wissen tot het begin van de regel
key-delete-to-end = wissen tot het einde van de regel

## Waarom een toets niets doet

notice-no-such-choice = Er is hier geen keuze { $number }.
notice-nothing-to-search = In deze lijst kunt u niet zoeken: doorloop ze met de pijltoetsen.
notice-no-further = Hier kan geen rij in die richting worden verplaatst.
notice-nothing-below = Onder deze pagina ligt geen andere. Met q stopt u het programma.
notice-nothing-to-act-on = Er is hier niets waarop deze toets kan werken.
notice-nothing-to-undo-here = In dit veld valt er niets ongedaan te maken.
notice-chosen = Gekozen: { $name }
notice-page-is-open = Deze pagina is al open.
notice-answer-first = Beantwoord eerst deze vraag.
