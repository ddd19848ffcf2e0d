### Was vises doctor über den Computer sagt, und was nach einem Absturz gesagt wird.

## Form

doctor-fine = in Ordnung
doctor-note = Hinweis
doctor-problem = PROBLEM
doctor-advice = Zu tun: { $advice }
doctor-nothing-to-do = Es ist nichts zu tun.
doctor-to-do =
    { $count ->
        [one] Ein Problem wurde gefunden. Was zu tun ist, steht darunter.
       *[other] { $count } Probleme wurden gefunden. Was zu tun ist, steht jeweils darunter.
    }
size-bytes = { $amount } Byte
size-kilo = { $amount } kB
size-mega = { $amount } MB
size-giga = { $amount } GB

## Der Ordner für Daten

doctor-heading-folder = Wo Ihre Dossiers liegen
doctor-folder-usual = { $path } (der übliche Ordner)
doctor-folder-option = { $path } (gewählt mit --data-dir)
doctor-folder-variable = { $path } (gewählt mit der Variablen VISES_DATA_DIR)
doctor-folder-missing = Diesen Ordner gibt es noch nicht; vises legt ihn an, wenn Sie beginnen. Bis dahin gilt das Folgende für { $path }
doctor-folder-in-the-way = Er lässt sich nicht anlegen: { $path } ist kein Ordner.
doctor-advice-in-the-way = Geben Sie dieser Datei einen anderen Namen, oder wählen Sie mit --data-dir einen anderen Ordner.
doctor-advice-other-folder = Wählen Sie mit --data-dir einen Ordner auf einem anderen Datenträger.
doctor-written = Dort lässt sich eine Datei schreiben.
doctor-disk = Der Datenträger ist vom Typ { $name }.
doctor-disk-memory = Das ist kein Datenträger, sondern Arbeitsspeicher ({ $name }): Was dort liegt, ist weg, wenn der Computer ausgeschaltet wird.
doctor-disk-open = Der Datenträger ist vom Typ { $name }, der keine Zugriffsrechte kennt: Wer ihn in der Hand hat, kann Ihre Dossiers lesen.
doctor-disk-network = Der Ordner liegt auf einem anderen Computer ({ $name }). Öffnen Sie ein Dossier nicht auf zwei Computern zugleich.
doctor-disk-passed-on = Ein anderes Programm gibt weiter, was geschrieben wird ({ $name }). Ob es alles gut aufbewahrt, kann vises nicht wissen.
doctor-disk-layers = Der Ordner liegt in den Schichten eines Containers ({ $name }). Was dort geschrieben wird, kann mit ihm verschwinden.
doctor-disk-unknown = Der Datenträger ist von einem Typ, den vises nicht kennt (Nummer { $number }).
doctor-disk-not-reported = Dieses System sagt nicht, von welchem Typ der Datenträger ist.
doctor-locks-work = Zwei Fenster können nicht zugleich in dasselbe Dossier schreiben.
doctor-locks-hold-nobody = Zwei Fenster könnten zugleich in dasselbe Dossier schreiben: Hier hindert sie nichts daran.
doctor-locks-refused = Zwei Fenster könnten zugleich in dasselbe Dossier schreiben. { $fault }
doctor-advice-locks = Öffnen Sie jedes Dossier nur in einem Fenster, oder wählen Sie mit --data-dir einen Ordner auf einem anderen Datenträger.
doctor-lasts = Was dort gespeichert ist, übersteht einen Stromausfall.
doctor-lasts-unasked = Dieses System garantiert nicht, dass eine gespeicherte Datei einen Stromausfall übersteht. Meist übersteht sie ihn.
doctor-lasts-unknown = Die letzten Antworten könnten bei einem Stromausfall verloren gehen: Dieser Datenträger garantiert nicht, dass seine Ordner ihn überstehen.
doctor-links = Frühere Versionen brauchen wenig Platz.
doctor-no-links = Frühere Versionen werden als Kopien aufbewahrt, denn dieser Datenträger kennt keine Verknüpfungen.
doctor-free = { $size } sind frei.
doctor-hardly-free = Nur noch { $size } sind frei.
doctor-advice-free = Schaffen Sie Platz auf diesem Datenträger, oder wählen Sie mit --data-dir einen Ordner auf einem anderen.
doctor-private = Andere Konten dieses Computers können Ihre Dossiers nicht lesen.
doctor-readable = Andere Konten dieses Computers können lesen, was in diesem Ordner liegt.
doctor-advice-readable = Geben Sie diesen Befehl ein:
doctor-advice-readable-there = Öffnen Sie ein Terminal in diesem Ordner und geben Sie diesen Befehl ein:
doctor-foreign-owner = Der Ordner gehört einem anderen Konto (Nummer { $number }).
doctor-advice-foreign-owner = Starten Sie vises von jenem Konto aus, ohne sudo, oder wenden Sie sich an die Person, die diesen Computer betreut.
doctor-synchronised = { $program } kopiert diesen Ordner auf andere Computer. Wird ein Dossier auf zweien davon geändert, erhalten Sie zwei Versionen.
doctor-advice-synchronised = Beenden Sie vises auf dem einen Computer und warten Sie, bis alles kopiert ist, bevor Sie auf einem anderen weitermachen.

## Die Uhr

doctor-clock = Heute ist der { $date }.
doctor-clock-wrong = Die Uhr dieses Computers zeigt den { $date }, und das stimmt nicht.
doctor-clock-behind = Die Uhr zeigt den { $date }, aber ein Dossier wurde am { $later } geändert. Eines von beiden stimmt nicht; verloren geht dadurch keine Antwort.
doctor-advice-clock = Stellen Sie die Uhr dieses Computers richtig.

## Sitzungen

doctor-heading-sessions = Was in diesem Ordner liegt
doctor-sessions =
    { $count ->
        [0] Es gibt noch kein Dossier.
        [one] Ein Dossier, und es ist lesbar.
       *[other] { $count } Dossiers, alle lesbar.
    }
doctor-sessions-some = Lesbare Dossiers: { $count }
doctor-advice-damaged = Öffnen Sie es auf der Seite mit Ihren Dossiers: vises bietet dort die letzte gute Version an, wenn es eine gibt.
doctor-advice-move-away = Verschieben Sie sie in einen anderen Ordner. vises braucht sie dort nicht.
doctor-advice-unread = Kopieren Sie auf einen anderen Datenträger, was sich noch kopieren lässt, und wenden Sie sich an die Person, die diesen Computer betreut.
doctor-temporaries =
    { $count ->
        [one] Vom Speichern ist eine vorläufige Datei
       *[other] Vom Speichern sind { $count } vorläufige Dateien
    } übrig. Beim nächsten Start räumt vises auf.
doctor-bin =
    { $count ->
        [one] Ein Dossier liegt
       *[other] { $count } Dossiers liegen
    } im Papierkorb ({ $size }). Die Taste b zeigt ihn.
doctor-conflicts = Versionen, die beiseitegelegt wurden, weil die Datei inzwischen geändert worden war: { $count }, in { $path }
doctor-advice-conflicts = Sehen Sie sie mit vises show und der Datei an. Was Sie nicht brauchen, können Sie löschen.
doctor-quarantined = Kopien beschädigter Dateien: { $count }, in { $path }
doctor-drafts =
    { $count ->
        [one] Ein Text blieb unfertig, als vises endete. Er wird Ihnen angeboten
       *[other] { $count } Texte blieben unfertig, als vises endete. Sie werden Ihnen angeboten
    }, wenn Sie das Dossier öffnen.

## Das Terminal

doctor-heading-terminal = Ihr Terminal
doctor-no-terminal = Hier ist kein Terminal, das sich ansehen ließe. Tippen Sie vises doctor in dem Fenster, in dem Sie vises verwenden wollen.
doctor-input-elsewhere = Was Sie tippen, kommt hier nicht bei vises an: Seine Eingabe ist kein Terminal.
doctor-output-elsewhere = Was vises schreibt, geht hier in eine Datei oder an ein anderes Programm.
doctor-term = Es heißt { $term }.
doctor-term-dumb = Es heißt dumb: Die Fragen kann es nicht zeigen.
doctor-term-unset = Es meldet seinen Namen nicht (die Variable TERM ist leer).
doctor-advice-dumb = Verwenden Sie ein anderes Terminal. Die Befehle list, show, check und doctor gehen auch in diesem.
doctor-tmux = Es läuft in tmux, das Esc bis zu einer halben Sekunde zurückhält und dann zusammen mit der nächsten Taste schickt.
doctor-advice-tmux = Schreiben Sie diese Zeile in ~/.tmux.conf:
doctor-size = { $width } Spalten, { $height } Zeilen.
doctor-size-small = { $width } Spalten, { $height } Zeilen. Das reicht; mit 80 und 24 müssen Sie weniger blättern.
doctor-size-too-small = { $width } Spalten, { $height } Zeilen. Das ist zu klein: vises braucht 60 und 16.
doctor-advice-size = Machen Sie das Fenster größer oder seine Schrift kleiner.
doctor-size-unknown = Es meldet seine Größe nicht: vises geht von { $width } Spalten und { $height } Zeilen aus.
doctor-advice-size-unknown = Zählen Sie Zeilen und Spalten des Fensters und geben Sie sie an, zum Beispiel: stty rows 24 cols 80
doctor-colours = Farben: { $colours }, wie dieses Terminal angibt.
doctor-colours-settings = Farben: { $colours }, wie in Ihren Einstellungen.
doctor-no-colours-ground = Keine Farben, denn dieses Terminal sagt nicht, ob sein Hintergrund hell oder dunkel ist. Sie können es in den Einstellungen angeben.
doctor-no-colours-option = Keine Farben, wie mit --no-color gewünscht.
doctor-no-colours-settings = Keine Farben, wie in Ihren Einstellungen.
doctor-no-colours-variable = Keine Farben, wie mit der Variablen NO_COLOR gewünscht.
doctor-no-colours-terminal = Keine Farben, denn dieses Terminal hat keine.
doctor-signs-full = Die Symbole sind vollständig: Linien, Pfeile und Häkchen.
doctor-signs-full-settings = Die Symbole sind vollständig (Linien, Pfeile und Häkchen), wie in Ihren Einstellungen.
doctor-signs-plain-settings = Die Symbole sind einfach, wie in Ihren Einstellungen.
doctor-signs-plain-terminal = Die Symbole sind einfach, denn dieses Terminal hat vielleicht keine anderen.
doctor-signs-plain-locale = Die Symbole sind einfach, denn die Kodierung ist nicht UTF-8 (LC_ALL, LC_CTYPE, LANG).
doctor-advice-locale = Sehen Umlaute falsch aus, stellen Sie Terminal und LANG auf UTF-8, zum Beispiel LANG=C.UTF-8.

## Sprache und Einstellungen

doctor-heading-language = Sprache und Einstellungen
doctor-language-asked = { $language }, wie mit --language gewünscht.
doctor-language-preferred = { $language }, wie in Ihren Einstellungen.
doctor-language-detected = { $language }, wie die Variable { $variable } sagt.
doctor-language-unspoken = { $language }, denn { $variable } nennt keine Sprache, die vises spricht. Mit der Taste s ändern Sie das.
doctor-language-assumed = { $language }, denn es ist keine Sprache angegeben. Mit der Taste s ändern Sie das.
doctor-settings-read = Ihre Einstellungen liegen in { $path }
doctor-advice-settings = Geben Sie dieser Datei einen anderen Namen. vises legt eine neue an, wenn Sie eine Einstellung ändern.
doctor-settings-none = Sie haben keine Einstellungen geändert. Sie lägen in { $path }

## Das Programm

doctor-heading-program = Das Programm
doctor-version = vises { $version }
doctor-method = Methode { $id }, Version { $version }
doctor-no-network = vises verwendet nie das Netzwerk.
doctor-crashes = Notizen zu Abstürzen von vises, ohne eine einzige Ihrer Antworten: { $count }, in { $path }
doctor-advice-crashes = Bitte schicken Sie die letzte Notiz an die Person, von der Sie vises haben. Die Notizen können Sie jederzeit löschen.

## Nach einem Absturz

crash-message = vises wurde durch einen Fehler im Programm selbst beendet. Wir bitten um Entschuldigung. Was als gespeichert angezeigt wurde, ist sicher.
crash-noted = Eine Notiz für die Behebung des Fehlers, ohne eine einzige Ihrer Antworten, liegt in { $path }
