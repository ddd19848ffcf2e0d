### The first page, the list of sessions and what surrounds it, the settings and the lexicon.

## The first page

welcome-what = Dit programma helpt een sociale onderneming te zien wat ze verandert voor mensen en in haar omgeving, en dat te tonen.
welcome-here = Alles wat u schrijft, blijft op deze computer.
welcome-start = Een nieuwe sessie beginnen
welcome-example = Een uitgewerkt voorbeeld bekijken
welcome-about = Wat is dit?
welcome-sessions = Naar uw sessies

## The list of sessions

home-heading-title = Sessie
home-heading-stage = Etappe
home-heading-answered = Beantwoord
home-heading-opened = Geopend op
# $count (number) how many sessions
# $order (text) in which order they are
home-sessions =
    { $count ->
        [one] Eén sessie
       *[other] { $count } sessies, { $order } (t: andere volgorde)
    }
home-order-opened = laatst geopend eerst
home-order-name = op naam
home-order-stage = per etappe
# $count (number) how many files do not open
home-broken =
    { $count ->
        [one] Eén bestand onderaan vraagt aandacht.
       *[other] { $count } bestanden onderaan vragen aandacht.
    }
# $answered (number) how many questions are answered
# $asked (number) how many are asked
home-answered = { $answered } van { $asked }
home-today = vandaag
home-never = nog niet
# $day (text) two digits
# $month (text) two digits
# $year (text) four digits
home-day = { $day }/{ $month }/{ $year }
# $begun (text) the day
home-detail = Begonnen op { $begun }.
# $stage (text) the stage's name
home-detail-stage = Etappe: { $stage }.
# $day (text) the day
home-detail-changed = Laatst gewijzigd op { $day }.
home-is-damaged = beschadigd: gaat niet open
home-is-gone = haar bestand is weg
home-is-too-new = van een nieuwere versie
home-is-foreign = geen sessie
home-is-conflict = een tweede versie
home-is-unreadable = kan niet worden gelezen
# $path (text) the file
home-conflict = { $path } is een tweede versie van een sessie, daar gezet door een ander programma. Enter voegt ze toe als aparte sessie; daarna kunt u dit bestand verwijderen.
# $path (text) the file
# $title (text) the session that it is a version of
home-conflict-of = { $path } is een tweede versie van “{ $title }”, daar gezet door een ander programma. Enter toont alle versies van die sessie: u kiest, er wordt niets samengevoegd.
# $damaged (text) where and why it does not read
home-damaged = { $damaged } r gaat verder met de laatste goede versie; v toont alle versies.
# $path (text) where the file was
home-gone = { $path } is weg: iemand heeft het gewist of naar een andere map verplaatst. vises heeft eerdere versies bewaard. r zet de laatste terug; v toont ze allemaal; x legt ze in de prullenmand.
notice-home-file-only = Dat kan hier niet met een bestand dat niet als sessie opengaat.
home-none-found = Geen enkele sessie heeft een naam die dit bevat. Esc toont ze allemaal.
home-empty = U hebt nog geen sessies. Een sessie bevat de antwoorden van één onderneming. Het is een bestand op deze computer: stop wanneer u wilt en ga later verder waar u was.
home-unlisted = Uw sessies konden niet opgelijst worden: de reden staat hieronder. Ze staan nog waar ze stonden. Intussen kunt u een andere beginnen; F2 bewaart die in een andere map.
home-begin-new = Een nieuwe sessie beginnen (n)
home-begin-example = Het uitgewerkte voorbeeld bekijken (w)
home-begin-add = Een sessiebestand toevoegen dat u kreeg (a)

## The bin

bin-help = Enter zet een sessie terug. x verwijdert er één voorgoed, e allemaal; uit zichzelf verwijdert het programma hier niets.
bin-empty = Niets hier. Sessies die u verwijdert, komen hier terecht en kunt u terugzetten.
bin-heading-begun = Begonnen
# $path (text) the file
bin-file = Bestand: { $path }
# $title (text) the session
ask-delete-session = “{ $title }” voorgoed verwijderen, met de vroegere versies en alles wat het programma ervan bewaard heeft? Dat kan niet ongedaan gemaakt worden.
# $count (number) how many sessions
ask-empty-bin =
    { $count ->
        [one] De sessie in de prullenmand voorgoed verwijderen, met de vroegere versies en alles wat het programma ervan bewaard heeft? Dat kan niet ongedaan gemaakt worden.
       *[other] De { $count } sessies in de prullenmand voorgoed verwijderen, met de vroegere versies en alles wat het programma ervan bewaard heeft? Dat kan niet ongedaan gemaakt worden.
    }
ask-no-secure-erase = De gegevens zijn daarmee nog niet onherstelbaar gewist: ze kunnen op de schijf of in back-ups blijven staan tot er iets anders overheen geschreven wordt.
yes-delete = Ja, voorgoed verwijderen
yes-empty = Ja, de prullenmand leegmaken
# $count (number) how many sessions
notice-bin-emptied =
    { $count ->
        [one] Eén sessie is voorgoed verwijderd.
       *[other] { $count } sessies zijn voorgoed verwijderd.
    }
# $fault (text) what could not be done, and why
notice-bin-emptied-partly = { $fault } Wat niet verwijderd kon worden, staat nog hier: u kunt opnieuw proberen.

## The versions of a session

title-versions = Versies
# $title (text) the session
versions-help = Versies van “{ $title }”. Enter keert terug naar de gekozen versie; wat er nu is, blijft bewaard.
# $title (text) the session
versions-none = Van “{ $title }” is nog geen andere versie bewaard. Het programma bewaart er een wanneer u een sessie hervat, en af en toe terwijl u antwoordt.
versions-heading-version = Versie
versions-heading-written = Geschreven op
versions-heading-changes = Wijzigingen
version-present = huidige
version-earlier = vroegere
version-beside = ernaast gezet
version-aside = apart bewaard
version-quarantine = beschadigde kopie
version-unread = niet leesbaar
# $day (text) the day
# $time (text) hours and minutes
version-written = { $day }, { $time }
version-written-unknown = tijdstip onbekend
version-beside-help = Een ander programma of een persoon heeft ze naast de sessie gezet.
version-aside-help = Het programma heeft ze apart bewaard, omdat iemand anders het bestand gewijzigd had.
version-quarantine-help = Het programma maakte deze kopie toen het bestand niet leesbaar was.
# $count (number) how many changes were made
version-revision =
    { $count ->
        [one] Eén wijziging in totaal.
       *[other] { $count } wijzigingen in totaal.
    }
version-same = Dezelfde antwoorden als nu.
# $list (text) what is different
version-differs = Vergeleken met nu: { $list }.
# $count (number) how many answers
version-fewer =
    { $count ->
        [one] één antwoord minder
       *[other] { $count } antwoorden minder
    }
# $count (number) how many answers
version-more =
    { $count ->
        [one] één antwoord meer
       *[other] { $count } antwoorden meer
    }
# $count (number) how many answers
version-other =
    { $count ->
        [one] één antwoord dat verschilt
       *[other] { $count } antwoorden die verschillen
    }
# $version (text) when it was written
ask-go-back = Terugkeren naar deze versie ({ $version })? Ze wordt de huidige versie. Wat er nu is, blijft bewaard bij de versies: u kunt ernaar terugkeren.
# $version (text) when it was written
ask-go-back-from-damaged = Terugkeren naar deze versie ({ $version })? Ze wordt de huidige versie. Een kopie van het beschadigde bestand blijft bewaard bij de versies.
yes-go-back = Ja, ernaar terugkeren
notice-version-restored = Dit is nu de huidige versie. De vorige vindt u bij de versies (v).
notice-version-is-present = Dit is de sessie zoals ze nu is. Kies met de pijltjes een andere versie.
notice-no-versions = Dit bestand is geen van uw sessies: er zijn geen versies van.

## Adding a file

add-file-ask = Waar is het bestand? Typ of plak het pad.
# $path (text) a path on a stick
add-file-placeholder = Bijvoorbeeld { $path }
add-file-help = Het bestand wordt bij uw sessies gekopieerd; het origineel blijft zoals het is. Niets wordt overschreven: als er al een andere versie van dezelfde sessie is, houdt u beide.
add-file-drop = In veel terminals kunt u het bestand ook in dit venster slepen: het pad wordt dan voor u ingevuld.
notice-no-path = Typ of plak eerst een pad. Esc gaat terug.

## Finding out the keyboard

key-trial-why = Op sommige toetsenborden geeft de cijferrij tekens zoals & en é. Als het programma uw toetsenbord kent, kiest u met die toetsen op nummer, zonder Shift.
key-trial-two = Druk op de toets met 2 erop, in de rij boven de letters, zonder Shift.
key-trial-six = Twee toetsenborden hebben dat. Druk nu op de toets met 6 erop, zonder Shift.
key-trial-leave = Esc verlaat deze pagina. Met de pijltjes en Enter kunt u altijd kiezen.
# $typed (text) the character that was typed
notice-trial-unknown = Die toets gaf { $typed }: geen toetsenbord dat het programma kent. Probeer opnieuw, of verlaat met Esc.
# $keyboard (text) what it is called
notice-trial-done = Toetsenbord: { $keyboard }. De cijferrij kiest nu op nummer.

## Settings

settings-language = Taal
settings-colours = Kleuren
settings-symbols = Symbolen
settings-digit-row = Cijfertoetsen
settings-route = Traject van deze sessie
settings-language-help = De taal van het programma. Wat u schreef, blijft in de taal waarin u het schreef.
settings-colours-help = Kleuren herhalen alleen wat woorden en tekens ook zeggen. Als uw terminal niet zegt of zijn achtergrond licht of donker is, zijn er geen kleuren tot u hier kiest.
settings-symbols-help = Lijnen, pijlen en aanhalingstekens. Kies de eenvoudige als u vraagtekens of vierkantjes ziet.
settings-digit-row-help = Wat de cijfertoetsen bovenaan op uw toetsenbord geven. Enter zoekt het uit met één of twee toetsen; Links gaat terug naar automatisch.
settings-route-help = Het korte traject stelt de meest sprekende vragen, voor een eerste ronde. Het volledige stelt ze allemaal. Elk antwoord telt in beide.
value-no-colours = zonder kleuren
value-automatic = automatisch
value-light = voor een lichte achtergrond
value-dark = voor een donkere achtergrond
value-high-contrast = hoog contrast: wit op zwart
value-full-symbols = volledig
value-plain-symbols = eenvoudig
value-short-route = kort
value-full-route = volledig
keyboard-unknown = automatisch: gevraagd waar nodig
keyboard-digits = cijfers
keyboard-belgian = Belgisch (AZERTY)
keyboard-french = Frans (AZERTY)
keyboard-bepo = Frans (BÉPO)
keyboard-czech = Tsjechisch
keyboard-slovak = Slowaaks
keyboard-lithuanian = Litouws

## The lexicon

lexicon-none-found = Geen enkel woord bevat dit. Esc toont ze allemaal.

save-in-ask = In welke map? Typ of plak het pad.
save-in-help = De sessie komt daar in een nieuw bestand, bijvoorbeeld op een USB-stick; in die map wordt niets overschreven. Met “Een bestand toevoegen” (a op de pagina met uw sessies) haalt u ze terug.
save-in-meanwhile = Zolang uw sessie niet op haar eigen plaats bewaard kan worden, komt elke wijziging in dat bestand. Zodra het op de eigen plaats weer lukt, ziet u dat op het scherm.
