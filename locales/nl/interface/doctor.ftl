### Wat vises doctor over de computer zegt, en wat na een crash wordt gezegd.

## Vorm

doctor-fine = in orde
doctor-note = ter info
doctor-problem = PROBLEEM
doctor-advice = Te doen: { $advice }
doctor-nothing-to-do = Er hoeft niets te gebeuren.
doctor-to-do =
    { $count ->
        [one] Er is één probleem gevonden. Wat u kunt doen, staat eronder.
       *[other] Er zijn { $count } problemen gevonden. Wat u kunt doen, staat onder elk.
    }
size-bytes = { $amount } bytes
size-kilo = { $amount } kB
size-mega = { $amount } MB
size-giga = { $amount } GB

## De map voor gegevens

doctor-heading-folder = Waar uw sessies staan
doctor-folder-usual = { $path } (de gewone map)
doctor-folder-option = { $path } (gekozen met --data-dir)
doctor-folder-variable = { $path } (gekozen met de variabele VISES_DATA_DIR)
doctor-folder-missing = Deze map is er nog niet; vises maakt ze als u begint. Wat volgt, geldt intussen voor { $path }
doctor-folder-in-the-way = Ze kan niet gemaakt worden: { $path } is geen map.
doctor-advice-in-the-way = Geef dat bestand een andere naam, of kies een andere map met --data-dir.
doctor-advice-other-folder = Kies een map op een andere schijf met --data-dir.
doctor-written = Er kan daar een bestand geschreven worden.
doctor-disk = De schijf is van het type { $name }.
doctor-disk-memory = Dit is geen schijf maar geheugen ({ $name }): wat daar staat, is weg zodra de computer uitgezet wordt.
doctor-disk-open = De schijf is van het type { $name }, dat geen toegangsrechten kent: wie ze in handen heeft, kan uw sessies lezen.
doctor-disk-network = De map staat op een andere computer ({ $name }). Open een sessie niet op twee computers tegelijk.
doctor-disk-passed-on = Een ander programma geeft door wat er geschreven wordt ({ $name }). Of het alles goed bewaart, kan vises niet weten.
doctor-disk-layers = De map staat in de lagen van een container ({ $name }). Wat daar geschreven wordt, kan met de container verdwijnen.
doctor-disk-unknown = De schijf is van een type dat vises niet kent (nummer { $number }).
doctor-disk-not-reported = Dit systeem zegt niet van welk type de schijf is.
doctor-locks-work = Twee vensters kunnen niet tegelijk in dezelfde sessie schrijven.
doctor-locks-hold-nobody = Twee vensters zouden tegelijk in dezelfde sessie kunnen schrijven: hier belet niets dat.
doctor-locks-refused = Twee vensters zouden tegelijk in dezelfde sessie kunnen schrijven. { $fault }
doctor-advice-locks = Open elke sessie maar in één venster, of kies een map op een andere schijf met --data-dir.
doctor-lasts = Wat daar bewaard wordt, overleeft een stroomonderbreking.
doctor-lasts-unasked = Dit systeem garandeert niet dat een bewaard bestand een stroomonderbreking overleeft. Meestal is dat wel zo.
doctor-lasts-unknown = De laatste antwoorden zouden bij een stroomonderbreking verloren kunnen gaan: deze schijf garandeert niet dat haar mappen die overleven.
doctor-links = Vroegere versies nemen weinig plaats in.
doctor-no-links = Vroegere versies worden als kopie bewaard, want deze schijf kent geen koppelingen.
doctor-free = { $size } is vrij.
doctor-hardly-free = Er is nog maar { $size } vrij.
doctor-advice-free = Maak plaats op deze schijf, of kies een map op een andere met --data-dir.
doctor-private = Andere accounts op deze computer kunnen uw sessies niet lezen.
doctor-readable = Andere accounts op deze computer kunnen lezen wat in deze map staat.
doctor-advice-readable = Typ deze opdracht:
doctor-advice-readable-there = Open een terminal in die map en typ deze opdracht:
doctor-foreign-owner = De map is van een ander account (nummer { $number }).
doctor-advice-foreign-owner = Start vises vanuit dat account, zonder sudo, of vraag het aan wie deze computer beheert.
doctor-synchronised = { $program } kopieert deze map naar andere computers. Wordt een sessie op twee daarvan gewijzigd, dan krijgt u twee versies.
doctor-advice-synchronised = Stop vises op de ene computer en wacht tot alles gekopieerd is, voor u op een andere verdergaat.

## De klok

doctor-clock = Het is vandaag { $date }.
doctor-clock-wrong = De klok van deze computer staat op { $date }, en dat klopt niet.
doctor-clock-behind = De klok staat op { $date }, maar een sessie werd gewijzigd op { $later }. Een van beide klopt niet; er gaat daardoor geen antwoord verloren.
doctor-advice-clock = Zet de klok van deze computer juist.

## Sessies

doctor-heading-sessions = Wat in die map staat
doctor-sessions =
    { $count ->
        [0] Er is nog geen sessie.
        [one] Eén sessie, en ze is leesbaar.
       *[other] { $count } sessies, allemaal leesbaar.
    }
doctor-sessions-some = Leesbare sessies: { $count }
doctor-advice-damaged = Open ze op de pagina met uw sessies: vises biedt daar haar laatste goede versie aan, als die er is.
doctor-advice-move-away = Zet het in een andere map. vises heeft het daar niet nodig.
doctor-advice-unread = Kopieer naar een andere schijf wat nog gekopieerd kan worden, en vraag hulp aan wie deze computer beheert.
doctor-temporaries =
    { $count ->
        [one] Er staat nog een tijdelijk bestand
       *[other] Er staan nog { $count } tijdelijke bestanden
    } van het bewaren. Bij de volgende start ruimt vises op.
doctor-bin =
    { $count ->
        [one] Er ligt één sessie
       *[other] Er liggen { $count } sessies
    } in de prullenmand ({ $size }). De toets b toont ze.
doctor-conflicts = Versies die apart bewaard zijn, omdat het bestand intussen gewijzigd was: { $count }, in { $path }
doctor-advice-conflicts = Bekijk ze met vises show en het bestand. Wat u niet nodig hebt, mag u verwijderen.
doctor-quarantined = Kopieën van beschadigde bestanden: { $count }, in { $path }
doctor-drafts =
    { $count ->
        [one] Toen vises stopte, bleef er een onafgewerkte tekst over. Die krijgt u aangeboden
       *[other] Toen vises stopte, bleven er { $count } onafgewerkte teksten over. Die krijgt u aangeboden
    } als u de sessie opent.

## De terminal

doctor-heading-terminal = Uw terminal
doctor-no-terminal = Er is hier geen terminal om naar te kijken. Typ vises doctor in het venster waarin u vises wilt gebruiken.
doctor-input-elsewhere = Wat u typt, komt hier niet bij vises aan: de invoer is geen terminal.
doctor-output-elsewhere = Wat vises schrijft, gaat hier naar een bestand of naar een ander programma.
doctor-term = Hij heet { $term }.
doctor-term-dumb = Hij heet dumb: de vragen kan hij niet tonen.
doctor-term-unset = Hij geeft zijn naam niet op (de variabele TERM is leeg).
doctor-advice-dumb = Gebruik een andere terminal. De opdrachten list, show, check en doctor werken ook in deze.
doctor-tmux = Dit is tmux, dat Esc soms een halve seconde vasthoudt en dan samen met de volgende toets doorstuurt.
doctor-advice-tmux = Zet deze regel in ~/.tmux.conf:
doctor-size = { $width } kolommen, { $height } regels.
doctor-size-small = { $width } kolommen, { $height } regels. Dat is genoeg; met 80 en 24 hoeft u minder te scrollen.
doctor-size-too-small = { $width } kolommen, { $height } regels. Dat is te klein: vises heeft er 60 en 16 nodig.
doctor-advice-size = Maak het venster groter, of de letters kleiner.
doctor-size-unknown = Hij geeft zijn grootte niet op: vises gaat uit van { $width } kolommen en { $height } regels.
doctor-advice-size-unknown = Tel de regels en de kolommen van het venster en geef ze op, bijvoorbeeld: stty rows 24 cols 80
doctor-colours = Kleuren: { $colours }, zoals deze terminal aangeeft.
doctor-colours-settings = Kleuren: { $colours }, zoals in uw instellingen staat.
doctor-no-colours-ground = Geen kleuren, want deze terminal zegt niet of zijn achtergrond licht of donker is. U kunt het in de instellingen aangeven.
doctor-no-colours-option = Geen kleuren, zoals --no-color vraagt.
doctor-no-colours-settings = Geen kleuren, zoals in uw instellingen staat.
doctor-no-colours-variable = Geen kleuren, zoals de variabele NO_COLOR vraagt.
doctor-no-colours-terminal = Geen kleuren, want deze terminal heeft er geen.
doctor-signs-full = De symbolen zijn volledig: lijnen, pijlen en vinkjes.
doctor-signs-full-settings = De symbolen zijn volledig (lijnen, pijlen en vinkjes), zoals in uw instellingen staat.
doctor-signs-plain-settings = De symbolen zijn eenvoudig, zoals in uw instellingen staat.
doctor-signs-plain-terminal = De symbolen zijn eenvoudig, want deze terminal heeft misschien geen andere.
doctor-signs-plain-locale = De symbolen zijn eenvoudig, want de codering is niet UTF-8 (LC_ALL, LC_CTYPE, LANG).
doctor-advice-locale = Zien letters met accenten er verkeerd uit? Stel de terminal en LANG in op UTF-8, bijvoorbeeld LANG=C.UTF-8.

## Taal en instellingen

doctor-heading-language = Taal en instellingen
doctor-language-asked = { $language }, zoals --language vraagt.
doctor-language-preferred = { $language }, zoals in uw instellingen staat.
doctor-language-detected = { $language }, zoals de variabele { $variable } zegt.
doctor-language-unspoken = { $language }, want { $variable } noemt geen taal die vises spreekt. Met de toets s verandert u dat.
doctor-language-assumed = { $language }, want er is nergens een taal opgegeven. Met de toets s verandert u dat.
doctor-settings-read = Uw instellingen staan in { $path }
doctor-advice-settings = Geef dat bestand een andere naam. vises maakt een nieuw als u een instelling wijzigt.
doctor-settings-none = U hebt geen instellingen gewijzigd. Ze zouden staan in { $path }

## Het programma

doctor-heading-program = Het programma
doctor-version = vises { $version }
doctor-method = Methode { $id }, versie { $version }
doctor-no-network = vises gebruikt nooit het netwerk.
doctor-crashes = Nota’s over crashes van vises, zonder enig antwoord van u: { $count }, in { $path }
doctor-advice-crashes = Stuur de laatste nota naar de persoon van wie u vises kreeg. U mag deze nota’s altijd verwijderen.

## Na een crash

crash-message = vises is gestopt door een fout in het programma zelf. Onze excuses! Wat als bewaard getoond werd, is veilig.
crash-noted = Een nota om die fout te herstellen, zonder enig antwoord van u, staat in { $path }
