### Wat de opdrachtregel zegt: hulp, verkeerd gebruik, en hoe opdrachten eindigen.

## Hulp

cli-about = Evalueer de maatschappelijke impact van uw onderneming, vraag per vraag.
cli-home = Zonder opdracht toont vises uw sessies.
heading-usage = Gebruik:
heading-commands = Opdrachten:
heading-arguments = Argumenten:
heading-options = Opties:
heading-exit-codes = Eindcodes:
value-options = OPTIES
value-command = OPDRACHT
value-session = SESSIE
value-path = PAD
value-folder = MAP
value-language = TAAL
command-new = Een nieuwe sessie beginnen
command-open = Een sessie openen, of een bestand overnemen en openen
command-list = Uw sessies oplijsten
command-show = Het verslag van een sessie als tekst tonen
command-check = Fouten zoeken in een sessie of een methode
command-doctor = Nagaan of deze computer voldoet, en wat te doen als dat niet zo is
argument-session = Een naam, zoals hieronder uitgelegd
argument-check = Een sessie of een methode, zoals hieronder uitgelegd
session-name =
    Een sessie duidt u aan met het woord voorbeeld (het uitgewerkte voorbeeld),
    met een bestand, of met het begin van haar id of titel, als geen andere zo
    begint.
method-name =
    Een methode duidt u aan met haar bestand of haar map. Zonder naam, of met
    het woord vises, is het de ingebouwde.
option-data-dir = De sessies in deze map bewaren
option-language = Deze taal spreken: { $languages }
option-no-color = Geen kleuren gebruiken
option-help = Deze hulp tonen
option-version = De versie tonen
exit-codes =
    0      gedaan
    1      er is een fout gevonden, of iets lukte niet
    2      verkeerd gebruik, of geen terminal
    101    gestopt door een fout in het programma zelf
    128+n  beëindigd door signaal n

## Verkeerd gebruik

wrong-option = De optie { $given } bestaat niet.
wrong-argument = { $given } is hier te veel.
wrong-command = De opdracht { $given } bestaat niet.
wrong-missing = Er ontbreekt iets: { $wanted }.
wrong-no-value = Na { $option } ontbreekt een waarde.
wrong-unwanted-value = { $option } krijgt geen waarde.
wrong-twice = { $option } mag maar één keer voorkomen.
wrong-other = Dit werd niet begrepen.
did-you-mean = Bedoelt u { $name }?
see-help = vises --help zegt wat er is.
wrong-language = vises spreekt geen “{ $given }”. Het spreekt { $languages }.
no-terminal = De vragen hebben een terminal nodig voor invoer en uitvoer, en die is er hier niet. De opdrachten list, show, check en doctor kunnen zonder.

## Als het begin of het einde mislukt

terminal-refused = De terminal kan niet worden gebruikt: { $words }. Probeer een andere; de opdrachten list, show, check en doctor hebben er geen nodig.
broken-copy = Deze kopie van het programma is stuk: de ingebouwde methode bevat fouten. Installeer het programma opnieuw.
preferences-unread = Zolang het niet leesbaar is, gelden de gewone instellingen; het bestand blijft zoals het is.
output-failed = Het resultaat kon niet worden geschreven: { $words }.
not-everything-saved = Niet alles staat op de schijf: uw laatste wijzigingen zijn misschien verloren.
sessions-lie = Uw sessies worden bewaard in { $folder }

## Sessies bij naam

no-such-session = Geen id of titel van een sessie begint met “{ $name }”, en zo’n bestand is er niet. vises list toont de sessies.
several-sessions = Verscheidene sessies beginnen met “{ $name }”: { $sessions }. Schrijf meer van de id.

## Opsommen en tonen

no-sessions = Er is nog geen sessie. vises new begint er een.
answered-of-asked = { $answered } van { $asked }
list-conflict = { $path } is een andere versie van een sessie, of een kopie ervan. vises open met dit pad voegt ze toe als aparte sessie.
# $path (text) where the file was
# $title (text) what the session is called
list-gone = “{ $title }” heeft geen bestand meer: { $path } is gewist of verplaatst. vises heeft eerdere versies bewaard: op de pagina met uw sessies zet r de laatste terug.

only-elsewhere = Uw laatste sessie staat in { $path } en niet bij uw sessies. Zodra het weer kan, voegt u dat bestand eraan toe (toets a op de pagina met uw sessies).
