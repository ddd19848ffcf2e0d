### Wat vises doctor over de computer zegt, en wat na een crash wordt gezegd.

## Vorm

doctor-fine = goed
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
doctor-folder-missing = Deze map is er nog niet; vises maakt ze als u begint. Tot dan geldt wat volgt voor { $path }
doctor-folder-in-the-way = Ze kan niet worden gemaakt: { $path } is geen map.
doctor-advice-in-the-way = Geef dat bestand een andere naam, of kies een andere map met --data-dir.
doctor-advice-other-folder = Kies een map op een andere schijf met --data-dir.
doctor-written = Er kan een bestand worden geschreven.
doctor-disk = De schijf is van het type { $name }.
doctor-disk-memory = Dit is geen schijf maar geheugen ({ $name }): wat er staat, is weg als de computer wordt uitgezet.
doctor-disk-open = De schijf is van het type { $name }, dat geen toegangsrechten kent: wie ze in handen heeft, kan uw sessies lezen.
doctor-disk-network = De map staat op een andere computer ({ $name }). Open een sessie niet op twee computers tegelijk.
doctor-disk-passed-on = Een ander programma geeft door wat wordt geschreven ({ $name }). Hoe goed het dat bewaart, kan vises niet weten.
doctor-disk-layers = De map staat in de lagen van een container ({ $name }). Wat er wordt geschreven, kan daarmee verdwijnen.
doctor-disk-unknown = De schijf is van een type dat vises niet kent (nummer { $number }).
doctor-disk-untold = Dit systeem zegt niet van welk type de schijf is.
doctor-locks-work = Twee vensters kunnen niet tegelijk in dezelfde sessie schrijven.
doctor-locks-hold-nobody = Twee vensters zouden tegelijk in dezelfde sessie kunnen schrijven: vergrendelen helpt hier niet.
doctor-locks-refused = Twee vensters zouden tegelijk in dezelfde sessie kunnen schrijven. { $fault }
doctor-advice-locks = Open elke sessie in één venster tegelijk, of kies een map op een andere schijf met --data-dir.
doctor-lasts = Wat er wordt bewaard, overleeft een stroomonderbreking.
doctor-lasts-unasked = Aan dit systeem kan niet worden gevraagd om een bewaard bestand een stroomonderbreking te laten overleven. Meestal lukt dat wel.
doctor-lasts-unknown = De laatste antwoorden zouden bij een stroomonderbreking verloren kunnen gaan: de schijf belooft niet dat ze haar mappen bewaart.
doctor-links = Eerdere versies nemen weinig plaats in.
doctor-no-links = Eerdere versies worden als kopie bewaard, want de schijf kent geen koppelingen.
doctor-free = { $size } is vrij.
doctor-hardly-free = Er is nog maar { $size } vrij.
doctor-advice-free = Maak plaats op deze schijf, of kies een map op een andere met --data-dir.
doctor-private = Andere accounts op deze computer kunnen uw sessies niet lezen.
doctor-readable = Andere accounts op deze computer kunnen lezen wat er staat.
doctor-advice-readable = Typ chmod -R go-rwx { $path }
doctor-foreign-owner = De map is van een ander account (nummer { $number }).
doctor-advice-foreign-owner = Start vises vanuit dat account, zonder sudo, of vraag het aan wie deze computer beheert.
doctor-synchronised = { $program } kopieert deze map naar andere computers. Wordt een sessie op twee daarvan gewijzigd, dan krijgt u twee versies.
doctor-advice-synchronised = Stop vises op de ene computer, en wacht tot alles is gekopieerd, voor u op een andere verdergaat.

## De klok

doctor-clock = Het is vandaag { $date }.
doctor-clock-wrong = De klok van deze computer staat op { $date }, en dat klopt niet.
doctor-clock-behind = De klok staat op { $date }, maar een sessie werd gewijzigd op { $later }. Een van beide klopt niet; er gaat geen antwoord door verloren.
doctor-advice-clock = Zet de klok van deze computer juist.

## Sessies

doctor-heading-sessions = Wat er staat
doctor-sessions =
    { $count ->
        [0] Er is nog geen sessie.
        [one] Eén sessie, en ze is leesbaar.
       *[other] { $count } sessies, allemaal leesbaar.
    }
doctor-sessions-some = Leesbare sessies: { $count }
doctor-advice-damaged = Open ze op de pagina met uw sessies: vises biedt daar haar laatste goede versie aan, als die er is.
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
doctor-conflicts = Versies die een gewijzigd bestand niet mochten vervangen: { $count }, in { $path }
doctor-advice-conflicts = Bekijk ze met vises show en het bestand. Wat u niet nodig hebt, mag u wissen.
doctor-quarantined = Kopieën van beschadigde bestanden: { $count }, in { $path }
doctor-drafts =
    { $count ->
        [one] Er werd nog een tekst getypt toen vises stopte. Die wordt u aangeboden
       *[other] Er werden nog { $count } teksten getypt toen vises stopte. Die worden u aangeboden
    } als u de sessie opent.

## De terminal

doctor-heading-terminal = Uw terminal
doctor-no-terminal = Er is hier geen terminal om naar te kijken. Typ vises doctor in het venster waarin u vises wilt gebruiken.
doctor-input-elsewhere = Wat u typt, komt hier niet bij vises aan: de invoer is geen terminal.
doctor-output-elsewhere = Wat vises schrijft, gaat hier naar een bestand of naar een ander programma.
doctor-term = Hij heet { $term }.
doctor-term-dumb = Hij heet dumb: de vragen kan hij niet tonen.
doctor-term-unset = Hij zegt niet hoe hij heet (de variabele TERM is leeg).
doctor-advice-dumb = Gebruik een andere terminal. De opdrachten list, show, check en doctor werken ook in deze.
doctor-size = { $width } kolommen, { $height } regels.
doctor-size-small = { $width } kolommen, { $height } regels. Dat is genoeg; met 80 en 24 hoeft u minder te schuiven.
doctor-size-too-small = { $width } kolommen, { $height } regels. Dat is te klein: vises heeft er 60 en 16 nodig.
doctor-advice-size = Maak het venster groter, of de letters kleiner.
doctor-size-unknown = Hij zegt niet hoe groot hij is.
doctor-colours = Er worden kleuren gebruikt.
doctor-no-colours-option = Geen kleuren, zoals --no-color vraagt.
doctor-no-colours-settings = Geen kleuren, zoals in uw instellingen staat.
doctor-no-colours-variable = Geen kleuren, zoals de variabele NO_COLOR vraagt.
doctor-no-colours-terminal = Geen kleuren, want deze terminal heeft er geen.
doctor-signs-full = Er worden lijnen, pijlen en vinkjes getekend.
doctor-signs-full-settings = Er worden lijnen, pijlen en vinkjes getekend, zoals in uw instellingen staat.
doctor-signs-plain-settings = Er worden eenvoudige tekens gebruikt, zoals in uw instellingen staat.
doctor-signs-plain-terminal = Er worden eenvoudige tekens gebruikt, want deze terminal heeft misschien geen andere.
doctor-signs-plain-locale = Er worden eenvoudige tekens gebruikt, want de codering is niet UTF-8 (LC_ALL, LC_CTYPE, LANG).

## Taal en instellingen

doctor-heading-language = Taal en instellingen
doctor-language-asked = { $language }, zoals --language vraagt.
doctor-language-preferred = { $language }, zoals in uw instellingen staat.
doctor-language-detected = { $language }, zoals de variabele { $variable } zegt.
doctor-language-unspoken = { $language }, want { $variable } noemt geen taal die vises spreekt. Met de toets s verandert u dat.
doctor-language-assumed = { $language }, want nergens wordt een taal genoemd. Met de toets s verandert u dat.
doctor-settings-read = Uw instellingen staan in { $path }
doctor-settings-none = U hebt geen instellingen gewijzigd. Ze zouden staan in { $path }

## Het programma

doctor-heading-program = Het programma
doctor-version = vises { $version }
doctor-method = Methode { $id }, versie { $version }
doctor-no-network = vises gebruikt nooit het netwerk.
doctor-crashes = Notities over crashes van vises, zonder enig antwoord: { $count }, in { $path }
doctor-advice-crashes = Stuur de laatste notitie naar wie u vises heeft gegeven. U mag de notities altijd wissen.

## Na een crash

crash-told = vises is gestopt door een eigen fout. Onze excuses! Wat als bewaard werd getoond, is veilig.
crash-noted = Een notitie voor wie de fout herstelt, zonder enig antwoord van u, staat in { $path }
