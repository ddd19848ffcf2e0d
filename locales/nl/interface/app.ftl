### De pagina's rond de vragen, en wat het programma over bestanden zegt.

## Titels

title-home = Uw sessies
title-bin = Prullenmand
title-welcome = Welkom
title-add-file = Een bestand toevoegen
title-key-trial = Uw toetsenbord
title-settings = Instellingen
title-lexicon = Woordenlijst
title-pathway = Impactpad
title-help = Hulp
title-about = Over dit programma

## Bewaren

saving-now = wordt bewaard…
saved-at = bewaard om { $time }
all-saved = alles bewaard
rest-saved = nog klad; de rest is bewaard
not-saved = NIET BEWAARD

## Hulp en uitleg

help-keys = De toetsen hier
help-more = Goed om te weten
help-saving = Elk antwoord wordt bewaard zodra u het gegeven hebt. U kunt op elk moment stoppen en later verdergaan waar u was.
help-roles = Schrijf rollen, geen namen van personen.
about-program = Dit programma
about-version = vises { $version }
about-sources = Bronnen
enlarge-terminal = Dit venster is te klein: maak het minstens 60 tekens breed en 16 regels hoog. Tot dan doen de toetsen niets, behalve q en Ctrl-C, die het programma afsluiten. Er gaat niets verloren.

## Meldingen

notice-begun = Een nieuwe sessie. Elk antwoord wordt bewaard zodra u het geeft.
notice-example-copy = Dit is een kopie van het voorbeeld, om uit te proberen. Wijzig gerust wat u wilt: het voorbeeld zelf blijft zoals het is.
notice-size-assumed = Deze terminal geeft zijn grootte niet op: er wordt uitgegaan van { $width } kolommen en { $height } regels. Past de pagina niet, druk dan op q en start vises doctor.
two-sentences = { $first } { $second }
notice-changed-outside = Dit bestand is buiten het programma gewijzigd. U ziet het zoals het nu is; die versie wordt apart bijgehouden voor er iets nieuws bewaard wordt. Op de pagina met uw sessies toont v de andere versies.
notice-left-over = { $count ->
    [one] Eén antwoord heeft geen plaats in deze sessie: de methode heeft er geen voor, het stond twee keer in het bestand, of het verwijst naar iets waar het niet naar mag verwijzen. Het wordt bewaard, telt nergens mee en staat in het overzicht bij “zonder plaats”.
   *[other] { $count } antwoorden hebben geen plaats in deze sessie: de methode heeft er geen voor, ze stonden twee keer in het bestand, of ze verwijzen naar iets waar ze niet naar mogen verwijzen. Ze worden bewaard, tellen nergens mee en staan in het overzicht bij “zonder plaats”.
}
notice-rows-renamed = { $count ->
    [one] Eén rij droeg de id van een andere rij. Beide zijn bewaard; de tweede heeft nu een eigen id, en wat naar die id verwees, blijft bij de eerste.
   *[other] { $count } rijen droegen de id van een andere rij. Ze zijn allemaal bewaard; elk heeft nu een eigen id, en wat naar zo’n id verwees, blijft bij de eerste rij die ze droeg.
}
notice-imported = Het bestand is bij uw sessies gekopieerd; het bestand zelf blijft zoals het is.
notice-imported-anew = Het bestand is als aparte sessie bij uw sessies gekopieerd; de andere versie die er al was, blijft ernaast staan.
notice-already-here = Precies dezelfde sessie is er al.
notice-earlier-here = Dit bestand is een vroegere versie van een sessie die hier al is. Die sessie is open, met alles wat er sindsdien bij kwam.
notice-duplicated = Gekopieerd.
notice-restored = Terug bij uw sessies.
notice-session-removed = In de prullenmand gelegd; met b ziet u wat verwijderd is.
notice-conflict = Intussen heeft iemand anders het bestand gewijzigd. Het blijft zoals het is; op de pagina met uw sessies toont v beide versies. De uwe is hier bewaard: { $path }
notice-saving-first = Er wordt nog bewaard. Daarna verschijnen uw sessies vanzelf.
notice-ending-first = Er wordt nog bewaard. Daarna stopt het programma vanzelf.
notice-saved-after-all = Alles is nu bewaard.
notice-account-written = Geschreven naar { $path }
read-only-elsewhere = { $holder } Hier kunt u ze alleen lezen, of ze kopiëren op de pagina met uw sessies (d).
read-only-too-large = Deze sessie is groter dan wat het programma kan bewaren. U kunt ze hier lezen en er het verslag van maken, maar niet wijzigen. Met een teksteditor kunt u het bestand inkorten.
holder-unknown = Een ander venster van vises heeft deze sessie open. Sluit eerst dat venster.
holder-today = Een ander venster van vises heeft deze sessie sinds vandaag open (proces { $process }). Sluit eerst dat venster.
holder-since = Een ander venster van vises heeft deze sessie sinds { $day } open (proces { $process }). Sluit eerst dat venster.
holder-self = Dit venster is de sessie nog aan het bewaren. Probeer het zo meteen opnieuw.

## Wat niet lukte

doing-locating = Er is geen plaats voor uw sessies gevonden.
doing-reading = { $path } kon niet gelezen worden.
doing-writing = { $path } kon niet geschreven worden.
doing-listing = De inhoud van de map { $path } kon niet opgevraagd worden.
doing-making = De map { $path } kon niet gemaakt worden.
doing-locking = { $path } kon niet vrijgehouden worden om erin te schrijven.
doing-keeping = Een vroegere versie kon niet bewaard worden: { $path }.
doing-moving = { $path } kon niet verplaatst worden.
doing-copying = { $path } kon niet gekopieerd worden.
doing-drawing = Het systeem gaf geen willekeurige getallen.

## Waarom, en wat u kunt doen

why-no-space = De schijf is vol. Maak plaats en doe het daarna opnieuw.
unsaved-no-space = De schijf is vol. Maak plaats en ga dan verder: het programma probeert vanzelf opnieuw.
why-read-only = Op deze schijf kan niet geschreven worden. Kies een andere map met --data-dir.
why-permission = U hebt daar geen rechten voor. Vraag het aan wie deze computer beheert, of kies een andere map met --data-dir.
why-not-found = Daar staat niets. Kijk de naam en de map na.
why-too-large = Het is groter dan een sessie of methode ooit is. Het wordt niet geopend.
why-not-regular = Het is een koppeling of een apparaat en geen gewoon bestand. Het wordt niet geopend.
why-damaged = Het is niet leesbaar: regel { $line }, teken { $column }: { $reason }. Het blijft zoals het is; u kunt het herstellen met een teksteditor.
why-too-new = Het is geschreven door een nieuwere versie van dit programma (formaat { $format }). Het blijft zoals het is; open het met die versie.
why-foreign = Het is geen sessie van dit programma. Het blijft zoals het is.
why-exists = Er staat al iets met die naam; dat wordt niet overschreven.
why-unfaithful = Bij het nalezen stond er niet wat er moest staan. Er is niets vervangen.
why-no-home = U hebt geen persoonlijke map. Geef er een op met --data-dir.
why-other = Het systeem zegt: { $words }.

notice-nothing-to-go-on-from = Alleen een beschadigde sessie kan met haar laatste goede versie voortgezet worden.
notice-unlocked = Op deze schijf belet niets een ander venster om ook in deze sessie te schrijven: open ze in één venster.

## Saving elsewhere, and what was half written

title-save-in = In een andere map bewaren
title-draft = Onafgewerkte tekst
saved-elsewhere-at = elders bewaard om { $time }
not-saved-message = { $why } F2: in een andere map bewaren. Uw antwoorden blijven intussen hier.
saved-elsewhere-message = Voorlopig bewaard in { $path }. { $why }
notice-copy-written = Er staat een kopie in { $path }. U werkt verder in uw eigen sessie.
notice-nowhere-to-save = { $why } U kunt toch antwoorden: uw antwoorden blijven in dit venster en F2 bewaart ze in een andere map.
notice-usual-preferences = Uw instellingen konden niet gelezen worden: de gewone gelden. Het bestand blijft bewaard, ook als u nieuwe kiest. De opdracht vises doctor zegt wat er mis is. Bestand: { $path }
notice-draft-unread = Wat u de vorige keer aan het schrijven was, is niet leesbaar. Een kopie ervan is bewaard: { $path }
notice-no-session-open = Er is geen sessie open: open er eerst een.
notice-draft-taken-up = De tekst staat weer op zijn plaats. De toets u maakt dat ongedaan.
notice-draft-as-note = De tekst staat nu in de nota. De toets u maakt dat ongedaan.
notice-draft-dropped = De onafgewerkte tekst is weggegooid.
doing-removing = { $path } kon niet verwijderd worden.
help-drafts = Ook wat u nog aan het schrijven bent, staat al op de schijf, met een achterstand van hoogstens één seconde en twintig aanslagen. Wordt het programma intussen afgebroken, dan krijgt u de onafgewerkte tekst aangeboden wanneer u de sessie opnieuw opent.
only-read = alleen lezen
