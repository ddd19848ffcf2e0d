### Ce que vises doctor dit de l'ordinateur, et ce qui est dit après une panne du programme.

## Présentation

doctor-fine = en ordre
doctor-note = à noter
doctor-problem = PROBLÈME
doctor-advice = À faire : { $advice }
doctor-nothing-to-do = Il n’y a rien à faire.
doctor-to-do =
    { $count ->
        [one] Un problème a été trouvé. Ce qu’il faut faire est écrit en dessous.
       *[other] { $count } problèmes ont été trouvés. Ce qu’il faut faire est écrit sous chacun.
    }
size-bytes = { $amount } octets
size-kilo = { $amount } ko
size-mega = { $amount } Mo
size-giga = { $amount } Go

## Le répertoire des données

doctor-heading-folder = Où sont vos dossiers
doctor-folder-usual = { $path } (le répertoire habituel)
doctor-folder-option = { $path } (choisi par --data-dir)
doctor-folder-variable = { $path } (choisi par la variable VISES_DATA_DIR)
doctor-folder-missing = Ce répertoire n’existe pas encore ; vises le crée quand vous commencez. En attendant, ce qui suit vaut pour { $path }
doctor-folder-in-the-way = Il ne peut pas être créé : { $path } n’est pas un répertoire.
doctor-advice-in-the-way = Donnez un autre nom à ce fichier, ou choisissez un autre répertoire avec --data-dir.
doctor-advice-other-folder = Choisissez un répertoire sur un autre disque avec --data-dir.
doctor-written = Un fichier peut y être écrit.
doctor-disk = Le disque est du type { $name }.
doctor-disk-memory = Ce n’est pas un disque mais de la mémoire ({ $name }) : ce qui s’y trouve disparaît quand l’ordinateur s’éteint.
doctor-disk-open = Le disque est du type { $name }, qui ne connaît pas les droits d’accès : quiconque l’a en main peut lire vos dossiers.
doctor-disk-network = Le répertoire se trouve sur un autre ordinateur ({ $name }). N’ouvrez pas un dossier sur deux ordinateurs à la fois.
doctor-disk-passed-on = Un autre programme transmet ce qui est écrit ({ $name }). vises ne peut pas savoir si tout y est bien gardé.
doctor-disk-layers = Le répertoire se trouve dans les couches d’un conteneur ({ $name }). Ce qui y est écrit peut disparaître avec lui.
doctor-disk-unknown = Le disque est d’un type que vises ne connaît pas (numéro { $number }).
doctor-disk-not-reported = Ce système n’indique pas de quel type de disque il s’agit.
doctor-locks-work = Deux fenêtres ne peuvent pas écrire dans le même dossier en même temps.
doctor-locks-hold-nobody = Deux fenêtres pourraient écrire dans le même dossier en même temps : ici, rien ne les en empêche.
doctor-locks-refused = Deux fenêtres pourraient écrire dans le même dossier en même temps. { $fault }
doctor-advice-locks = N’ouvrez chaque dossier que dans une seule fenêtre, ou choisissez un répertoire sur un autre disque avec --data-dir.
doctor-lasts = Ce qui y est enregistré survit à une coupure de courant.
doctor-lasts-unasked = Ce système ne garantit pas qu’un fichier enregistré survive à une coupure de courant. D’ordinaire, il y survit.
doctor-lasts-unknown = Les dernières réponses pourraient se perdre lors d’une coupure de courant : ce disque ne garantit pas que ses répertoires y survivent.
doctor-links = Les versions antérieures prennent peu de place.
doctor-no-links = Les versions antérieures sont gardées sous forme de copies, car ce disque ne connaît pas les liens.
doctor-free = Espace libre : { $size }.
doctor-hardly-free = Il ne reste que { $size } d’espace libre.
doctor-advice-free = Faites de la place sur ce disque, ou choisissez un répertoire sur un autre avec --data-dir.
doctor-private = Les autres comptes de cet ordinateur ne peuvent pas lire vos dossiers.
doctor-readable = D’autres comptes de cet ordinateur peuvent lire ce qui se trouve dans ce répertoire.
doctor-advice-readable = Tapez cette commande :
doctor-advice-readable-there = Ouvrez un terminal dans ce répertoire et tapez cette commande :
doctor-foreign-owner = Le répertoire appartient à un autre compte (numéro { $number }).
doctor-advice-foreign-owner = Lancez vises depuis ce compte, sans sudo, ou adressez-vous à la personne qui s’occupe de cet ordinateur.
doctor-synchronised = { $program } copie ce répertoire sur d’autres ordinateurs. Si un dossier est modifié sur deux d’entre eux, vous en aurez deux versions.
doctor-advice-synchronised = Quittez vises sur un ordinateur, et attendez que tout soit copié, avant de continuer sur un autre.

## L'horloge

doctor-clock = Nous sommes le { $date }.
doctor-clock-wrong = L’horloge de cet ordinateur indique le { $date }, ce qui est faux.
doctor-clock-behind = L’horloge indique le { $date }, mais un dossier a été modifié le { $later }. L’une des deux dates est fausse ; aucune réponse n’est perdue pour autant.
doctor-advice-clock = Réglez l’horloge de cet ordinateur.

## Les dossiers

doctor-heading-sessions = Ce que contient ce répertoire
doctor-sessions =
    { $count ->
        [0] Il n’y a pas encore de dossier.
        [one] Un dossier, et il est lisible.
       *[other] { $count } dossiers, tous lisibles.
    }
doctor-sessions-some = Dossiers lisibles : { $count }
doctor-advice-damaged = Ouvrez-le sur la page de vos dossiers : vises y propose sa dernière bonne version, s’il en a une.
doctor-advice-move-away = Déplacez-le vers un autre répertoire : vises n’en a pas besoin là où il est.
doctor-advice-unread = Copiez sur un autre disque ce qui peut encore l’être, et adressez-vous à la personne qui s’occupe de cet ordinateur.
doctor-temporaries =
    { $count ->
        [one] Il reste un fichier temporaire
       *[other] Il reste { $count } fichiers temporaires
    } d’un enregistrement. Le prochain démarrage de vises fait le ménage.
doctor-bin =
    { $count ->
        [one] Un dossier est
       *[other] { $count } dossiers sont
    } à la corbeille ({ $size }). La touche b la montre.
doctor-conflicts = Versions gardées à part, car le fichier avait été modifié entre-temps : { $count }, dans { $path }
doctor-advice-conflicts = Regardez-les avec vises show suivi du fichier. Vous pouvez supprimer celles dont vous n’avez pas besoin.
doctor-quarantined = Copies de fichiers endommagés : { $count }, dans { $path }
doctor-drafts =
    { $count ->
        [one] Un texte est resté inachevé quand vises s’est arrêté. Il vous est proposé
       *[other] { $count } textes sont restés inachevés quand vises s’est arrêté. Ils vous sont proposés
    } à l’ouverture du dossier.

## Le terminal

doctor-heading-terminal = Votre terminal
doctor-no-terminal = Il n’y a pas de terminal à examiner ici. Tapez vises doctor dans la fenêtre où vous voulez utiliser vises.
doctor-input-elsewhere = Ce que vous tapez n’arrive pas à vises ici : son entrée n’est pas un terminal.
doctor-output-elsewhere = Ce que vises écrit va ici dans un fichier ou vers un autre programme.
doctor-term = Il s’appelle { $term }.
doctor-term-dumb = Il s’appelle dumb : il ne peut pas afficher les questions.
doctor-term-unset = Il n’indique pas son nom (la variable TERM est vide).
doctor-advice-dumb = Utilisez un autre terminal. Les commandes list, show, check et doctor fonctionnent aussi dans celui-ci.
doctor-tmux = On est dans tmux, qui peut retenir Échap une demi-seconde et l’envoyer avec la touche suivante.
doctor-advice-tmux = Ajoutez cette ligne à ~/.tmux.conf :
doctor-size = { $width } colonnes, { $height } lignes.
doctor-size-small = { $width } colonnes, { $height } lignes. C’est assez ; avec 80 et 24, vous aurez moins à faire défiler.
doctor-size-too-small = { $width } colonnes, { $height } lignes. C’est trop petit : il en faut 60 et 16.
doctor-advice-size = Agrandissez la fenêtre, ou choisissez de plus petits caractères.
doctor-size-unknown = Il n’indique pas sa taille : vises se règle sur { $width } colonnes et { $height } lignes.
doctor-advice-size-unknown = Comptez les lignes et les colonnes de la fenêtre et indiquez-les, par exemple : stty rows 24 cols 80
doctor-colours = Couleurs : { $colours }, comme l’indique ce terminal.
doctor-colours-settings = Couleurs : { $colours }, selon vos réglages.
doctor-no-colours-ground = Pas de couleurs, car ce terminal ne dit pas si son fond est clair ou foncé. Vous pouvez l’indiquer dans les réglages.
doctor-no-colours-option = Pas de couleurs, comme le demande --no-color.
doctor-no-colours-settings = Pas de couleurs, selon vos réglages.
doctor-no-colours-variable = Pas de couleurs, comme le demande la variable NO_COLOR.
doctor-no-colours-terminal = Pas de couleurs, car ce terminal n’en a pas.
doctor-signs-full = Les symboles sont complets : traits, flèches et coches.
doctor-signs-full-settings = Les symboles sont complets (traits, flèches et coches), selon vos réglages.
doctor-signs-plain-settings = Les symboles sont simples, selon vos réglages.
doctor-signs-plain-terminal = Les symboles sont simples, car ce terminal n’en a peut-être pas d’autres.
doctor-signs-plain-locale = Les symboles sont simples, car l’encodage n’est pas UTF-8 (LC_ALL, LC_CTYPE, LANG).
doctor-advice-locale = Si les lettres accentuées s’affichent mal, réglez le terminal et LANG sur UTF-8, par exemple LANG=C.UTF-8.

## Langue et réglages

doctor-heading-language = Langue et réglages
doctor-language-asked = { $language }, comme le demande --language.
doctor-language-preferred = { $language }, selon vos réglages.
doctor-language-detected = { $language }, comme l’indique la variable { $variable }.
doctor-language-unspoken = { $language }, car { $variable } ne désigne aucune langue que vises parle. La touche s permet d’en changer.
doctor-language-assumed = { $language }, car aucune langue n’est indiquée. La touche s permet d’en changer.
doctor-settings-read = Vos réglages sont dans { $path }
doctor-advice-settings = Donnez un autre nom à ce fichier. vises en crée un nouveau quand vous modifiez un réglage.
doctor-settings-none = Vous n’avez modifié aucun réglage. Ils seraient dans { $path }

## Le programme

doctor-heading-program = Le programme
doctor-version = vises { $version }
doctor-method = Méthode { $id }, version { $version }
doctor-no-network = vises n’utilise jamais le réseau.
doctor-crashes = Notes sur des pannes de vises, sans aucune de vos réponses : { $count }, dans { $path }
doctor-advice-crashes = Veuillez envoyer la dernière note à la personne qui vous a remis vises. Vous pouvez supprimer ces notes à tout moment.

## Après une panne

crash-message = vises s’est arrêté à cause d’une erreur du programme lui-même. Veuillez nous en excuser. Ce qui était affiché comme enregistré est en sécurité.
crash-noted = Une note pour qui corrigera l’erreur, sans aucune de vos réponses, se trouve dans { $path }
