### The first page, the list of sessions and what surrounds it, the settings and the lexicon.

## The first page

welcome-what = Ce programme aide une entreprise sociale à voir ce qu’elle change pour les personnes et autour d’elle, et à le montrer.
welcome-here = Tout ce que vous écrivez reste sur cet ordinateur.
welcome-start = Commencer un nouveau dossier
welcome-example = Regarder un exemple complet
welcome-about = Qu’est-ce que c’est ?
welcome-sessions = Aller à vos dossiers

## The list of sessions

home-heading-title = Dossier
home-heading-stage = Étape
home-heading-answered = Réponses
home-heading-opened = Ouvert le
# $count (number) how many sessions
# $order (text) in which order they are
home-sessions =
    { $count ->
        [one] Un dossier
       *[other] { $count } dossiers, { $order } (t : autre ordre)
    }
home-order-opened = le dernier ouvert d’abord
home-order-name = par nom
home-order-stage = par étape
# $count (number) how many files do not open
home-broken =
    { $count ->
        [one] Un fichier, à la fin, est à examiner.
       *[other] { $count } fichiers, à la fin, sont à examiner.
    }
# $answered (number) how many questions are answered
# $asked (number) how many are asked
home-answered = { $answered } sur { $asked }
home-today = aujourd’hui
home-never = pas encore
# $day (text) two digits
# $month (text) two digits
# $year (text) four digits
home-day = { $day }/{ $month }/{ $year }
# $begun (text) the day
home-detail = Commencé le { $begun }.
# $stage (text) the stage's name
home-detail-stage = Étape : { $stage }.
# $day (text) the day
home-detail-changed = Dernière modification le { $day }.
home-is-damaged = endommagé : ne s’ouvre pas
home-is-gone = son fichier a disparu
home-is-too-new = d’une version plus récente
home-is-foreign = pas un dossier
home-is-conflict = une deuxième version
home-is-unreadable = ne peut pas être lu
# $path (text) the file
home-conflict = { $path } est une deuxième version d’un dossier, déposée par un autre programme. Entrée l’ajoute comme dossier à part ; vous pouvez ensuite supprimer ce fichier.
# $path (text) the file
# $title (text) the session that it is a version of
home-conflict-of = { $path } est une deuxième version de « { $title } », déposée par un autre programme. Entrée montre toutes les versions de ce dossier : vous choisissez, rien n’est fusionné.
# $damaged (text) where and why it does not read
home-damaged = { $damaged } r reprend la dernière bonne version ; v montre toutes les versions.
# $path (text) where the file was
home-gone = { $path } a disparu : quelqu’un l’a supprimé ou déplacé. vises a gardé des versions antérieures. r rétablit la dernière ; v les montre toutes ; x la met dans la corbeille.
notice-home-file-only = Cela n’est pas possible ici avec un fichier qui ne s’ouvre pas comme dossier.
home-none-found = Aucun nom de dossier ne contient ceci. Échap les montre tous.
home-empty = Vous n’avez pas encore de dossier. Un dossier contient les réponses d’une entreprise. C’est un fichier sur cet ordinateur : arrêtez-vous quand vous voulez, et reprenez où vous en étiez.
home-unlisted = La liste de vos dossiers n’a pas pu être établie : la raison figure ci-dessous. Ils sont toujours à leur place. En attendant, vous pouvez en commencer un autre ; F2 l’enregistre dans un autre répertoire.
home-begin-new = Commencer un nouveau dossier (n)
home-begin-example = Regarder l’exemple complet (w)
home-begin-add = Ajouter un fichier de dossier reçu (a)

## The bin

bin-help = Entrée restaure un dossier. x en supprime un définitivement, e les supprime tous ; de lui-même, le programme ne supprime rien ici.
bin-empty = Rien ici. Les dossiers que vous supprimez arrivent ici et peuvent être restaurés.
bin-heading-begun = Commencé
# $path (text) the file
bin-file = Fichier : { $path }
# $title (text) the session
ask-delete-session = Supprimer définitivement « { $title } », avec ses versions antérieures et tout ce que le programme en a gardé ? Vous ne pourrez pas revenir en arrière.
# $count (number) how many sessions
ask-empty-bin =
    { $count ->
        [one] Supprimer définitivement le dossier de la corbeille, avec ses versions antérieures et tout ce que le programme en a gardé ? Vous ne pourrez pas revenir en arrière.
       *[other] Supprimer définitivement les { $count } dossiers de la corbeille, avec leurs versions antérieures et tout ce que le programme en a gardé ? Vous ne pourrez pas revenir en arrière.
    }
ask-no-secure-erase = Ce n’est pas un effacement sécurisé : les données peuvent rester sur le disque ou dans des sauvegardes tant que rien d’autre n’est écrit à leur place.
yes-delete = Oui, supprimer définitivement
yes-empty = Oui, vider la corbeille
# $count (number) how many sessions
notice-bin-emptied =
    { $count ->
        [one] Un dossier est supprimé définitivement.
       *[other] { $count } dossiers sont supprimés définitivement.
    }
# $fault (text) what could not be done, and why
notice-bin-emptied-partly = { $fault } Ce qui n’a pas pu être supprimé est encore ici : vous pouvez réessayer.

## The versions of a session

title-versions = Versions
# $title (text) the session
versions-help = Versions de « { $title } ». Entrée revient à celle qui est choisie ; ce qu’il y a maintenant est gardé.
# $title (text) the session
versions-none = Aucune autre version de « { $title } » n’est encore gardée. Le programme en garde une quand vous reprenez un dossier, et de temps en temps pendant que vous répondez.
versions-heading-version = Version
versions-heading-written = Écrite le
versions-heading-changes = Modifications
version-present = actuelle
version-earlier = antérieure
version-beside = déposée à côté
version-aside = gardée à part
version-quarantine = copie endommagée
version-unread = illisible
# $day (text) the day
# $time (text) hours and minutes
version-written = { $day }, { $time }
version-written-unknown = date inconnue
version-beside-help = Un autre programme ou une personne l’a déposée à côté du dossier.
version-aside-help = Le programme l’a gardée à part, car quelqu’un d’autre avait modifié le fichier.
version-quarantine-help = Le programme a fait cette copie quand le fichier était illisible.
# $count (number) how many changes were made
version-revision =
    { $count ->
        [one] Une modification en tout.
       *[other] { $count } modifications en tout.
    }
version-same = Les mêmes réponses que maintenant.
# $list (text) what is different
version-differs = Par rapport à maintenant : { $list }.
# $count (number) how many answers
version-fewer =
    { $count ->
        [one] une réponse en moins
       *[other] { $count } réponses en moins
    }
# $count (number) how many answers
version-more =
    { $count ->
        [one] une réponse en plus
       *[other] { $count } réponses en plus
    }
# $count (number) how many answers
version-other =
    { $count ->
        [one] une réponse différente
       *[other] { $count } réponses différentes
    }
# $version (text) when it was written
ask-go-back = Revenir à cette version ({ $version }) ? Elle devient la version actuelle. Ce qu’il y a maintenant est gardé parmi les versions : vous pourrez y revenir.
# $version (text) when it was written
ask-go-back-from-damaged = Revenir à cette version ({ $version }) ? Elle devient la version actuelle. Une copie du fichier endommagé est gardée parmi les versions.
yes-go-back = Oui, y revenir
notice-version-restored = C’est maintenant la version actuelle. La précédente est parmi les versions (v).
notice-version-is-present = C’est le dossier tel qu’il est maintenant. Choisissez une autre version avec les flèches.
notice-no-versions = Ce fichier n’est pas l’un de vos dossiers : il n’a pas de versions.

## Adding a file

add-file-ask = Où est le fichier ? Écrivez ou collez son chemin.
# $path (text) a path on a stick
add-file-placeholder = Par exemple { $path }
add-file-help = Le fichier est copié parmi vos dossiers ; l’original reste tel quel. Rien n’est écrasé : si une autre version du même dossier est déjà ici, vous gardez les deux.
add-file-drop = Dans beaucoup de terminaux, vous pouvez aussi glisser le fichier dans cette fenêtre : son chemin s’écrit alors tout seul.
notice-no-path = Écrivez ou collez d’abord un chemin. Échap pour revenir.

## Finding out the keyboard

key-trial-why = Sur certains claviers, la rangée des chiffres donne des signes comme & et é. Si le programme connaît le vôtre, ces touches choisissent par numéro, sans Maj.
key-trial-two = Appuyez sur la touche qui porte le 2, dans la rangée au-dessus des lettres, sans Maj.
key-trial-six = Deux claviers ont cela. Appuyez maintenant sur la touche qui porte le 6, sans Maj.
key-trial-leave = Échap quitte cette page. Les flèches et Entrée choisissent toujours.
# $typed (text) the character that was typed
notice-trial-unknown = Cette touche a donné { $typed } : aucun clavier connu du programme. Réessayez, ou quittez avec Échap.
# $keyboard (text) what it is called
notice-trial-done = Clavier : { $keyboard }. La rangée des chiffres choisit maintenant par numéro.

## Settings

settings-language = Langue
settings-colours = Couleurs
settings-symbols = Symboles
settings-digit-row = Rangée des chiffres
settings-route = Parcours de ce dossier
settings-language-help = La langue du programme. Ce que vous avez écrit reste dans la langue où vous l’avez écrit.
settings-colours-help = Les couleurs ne font que répéter ce que disent aussi les mots et les signes. Si votre terminal ne dit pas si son fond est clair ou foncé, il n’y en a pas tant que vous ne choisissez pas ici.
settings-symbols-help = Traits, flèches et guillemets. Choisissez les simples si vous voyez des points d’interrogation ou des carrés.
settings-digit-row-help = Ce que donne la rangée des chiffres de votre clavier. Entrée le découvre en une ou deux touches ; Gauche revient à automatique.
settings-route-help = Le parcours court pose les questions les plus parlantes, pour un premier tour. Le parcours complet les pose toutes. Chaque réponse compte dans les deux.
value-no-colours = sans couleurs
value-automatic = automatique
value-light = pour un fond clair
value-dark = pour un fond foncé
value-high-contrast = contraste élevé : blanc sur noir
value-full-symbols = complets
value-plain-symbols = simples
value-short-route = court
value-full-route = complet
keyboard-unknown = automatique : demandé au besoin
keyboard-digits = chiffres
keyboard-belgian = belge (AZERTY)
keyboard-french = français (AZERTY)
keyboard-bepo = français (BÉPO)
keyboard-czech = tchèque
keyboard-slovak = slovaque
keyboard-lithuanian = lituanien

## The lexicon

lexicon-none-found = Aucun mot ne contient ceci. Échap les montre tous.

save-in-ask = Dans quel répertoire ? Écrivez ou collez son chemin.
save-in-help = Votre dossier y est écrit dans un nouveau fichier, par exemple sur une clé USB ; rien n’y est écrasé. « Ajouter un fichier » (a sur la page de vos dossiers) le ramène.
save-in-meanwhile = Tant que votre dossier ne peut pas être enregistré à sa place habituelle, chaque modification est écrite dans ce fichier. Dès que cette place fonctionne à nouveau, l’écran l’indique.
