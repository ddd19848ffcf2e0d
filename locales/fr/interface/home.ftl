### The first page, the list of sessions and what surrounds it, the settings and the lexicon.

## The first page

welcome-what = Ce programme aide une entreprise sociale à voir ce qu'elle change pour les personnes et autour d'elle, et à le montrer.
welcome-here = Tout ce que vous écrivez reste sur cet ordinateur.
welcome-start = Commencer une nouvelle session
welcome-example = Regarder un exemple complet
welcome-about = Qu'est-ce que c'est ?
welcome-sessions = Aller à vos sessions

## The list of sessions

home-heading-title = Session
home-heading-stage = Étape
home-heading-answered = Réponses
home-heading-opened = Ouverte le
# $count (number) how many sessions
# $order (text) in which order they are
home-sessions =
    { $count ->
        [one] Une session
       *[other] { $count } sessions, { $order } (t : autre ordre)
    }
home-order-opened = la dernière ouverte d'abord
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
home-today = aujourd'hui
home-never = pas encore
# $day (text) two digits
# $month (text) two digits
# $year (text) four digits
home-day = { $day }/{ $month }/{ $year }
# $answered (number) how many questions are answered
# $asked (number) how many are asked
# $begun (text) the day
home-detail = { $answered } questions répondues sur { $asked }. Commencée le { $begun }.
# $stage (text) the stage's name
home-detail-stage = Étape : { $stage }.
# $day (text) the day
home-detail-changed = Dernier changement le { $day }.
home-is-damaged = abîmé : ne s'ouvre pas
home-is-too-new = d'une version plus récente
home-is-foreign = pas une session
home-is-conflict = une deuxième version
home-is-unreadable = ne peut pas être lu
# $path (text) the file
home-conflict = { $path } est une deuxième version d'une session, déposée par un autre programme. Entrée l'ajoute comme session à part ; vous pouvez ensuite supprimer ce fichier.
# $path (text) the file
# $title (text) the session that it is a version of
home-conflict-of = { $path } est une deuxième version de « { $title } », déposée par un autre programme. Entrée l'ajoute comme session à part ; vous pouvez ensuite supprimer ce fichier.
notice-home-file-only = Ce fichier n'est pas une session qui s'ouvre : le programme ne le copie pas et ne le supprime pas.
home-none-found = Aucune session n'a un nom qui contient ceci. Échap les montre toutes.
home-empty = Vous n'avez pas encore de session. Une session contient les réponses d'une entreprise. C'est un fichier sur cet ordinateur : arrêtez-vous quand vous voulez, et reprenez où vous en étiez.
home-begin-new = Commencer une nouvelle session (n)
home-begin-example = Regarder l'exemple complet (w)
home-begin-add = Ajouter un fichier de session reçu (a)

## The bin

bin-told = Entrée remet une session à sa place. Le programme ne supprime jamais ce qui est ici.
bin-empty = Rien ici. Les sessions que vous supprimez arrivent ici, et peuvent être remises.
bin-heading-begun = Commencée
# $path (text) the file
bin-file = Fichier : { $path }

## Adding a file

add-file-ask = Où est le fichier ? Écrivez ou collez son chemin.
# $path (text) a path on a stick
add-file-placeholder = Par exemple { $path }
add-file-told = Le fichier est copié parmi vos sessions ; l'original reste tel quel. Rien n'est écrasé : si une autre version de la même session est déjà ici, vous gardez les deux.
add-file-drop = Dans beaucoup de terminaux, vous pouvez aussi glisser le fichier dans cette fenêtre : son chemin s'écrit alors tout seul.
notice-no-path = Écrivez ou collez d'abord un chemin. Échap pour revenir.

## Finding out the keyboard

key-trial-why = Sur certains claviers, la rangée des chiffres donne des signes comme & et é. Si le programme connaît le vôtre, ces touches choisissent par numéro, sans Maj.
key-trial-two = Appuyez sur la touche qui porte le 2, dans la rangée au-dessus des lettres, sans Maj.
key-trial-six = Deux claviers ont cela. Appuyez maintenant sur la touche qui porte le 6, sans Maj.
key-trial-leave = Échap quitte cette page. Les flèches et Entrée choisissent toujours.
# $typed (text) the character that was typed
notice-trial-unknown = Cette touche a donné { $typed } : aucun clavier connu du programme. Réessayez, ou quittez avec Échap.
# $keyboard (text) what it is called
notice-trial-done = Clavier : { $keyboard }. La rangée des chiffres choisit maintenant par numéro.

## Settings

settings-language = Langue
settings-colours = Couleurs
settings-symbols = Symboles
settings-digit-row = Rangée des chiffres
settings-path = Parcours de cette session
settings-language-told = La langue du programme. Ce que vous avez écrit reste dans la langue où vous l'avez écrit.
settings-colours-told = Les couleurs ne font que répéter ce que disent aussi les mots et les signes. Sans elles, rien ne se perd.
settings-symbols-told = Traits, flèches et guillemets. Choisissez les simples si vous voyez des points d'interrogation ou des carrés.
settings-digit-row-told = Ce que donne la rangée des chiffres de votre clavier. Entrée le découvre en une ou deux touches ; Gauche revient à automatique.
settings-path-told = Le parcours court pose les questions les plus parlantes, pour une première formation. Le parcours complet les pose toutes. Chaque réponse compte dans les deux.
value-as-terminal = celles du terminal
value-no-colours = sans couleurs
value-automatic = automatique
value-full-symbols = complets
value-plain-symbols = simples
value-short-path = court
value-full-path = complet
keyboard-unknown = automatique : demandé au besoin
keyboard-digits = chiffres
keyboard-belgian = belge (AZERTY)
keyboard-french = français (AZERTY)
keyboard-bepo = français (BÉPO)
keyboard-czech = tchèque
keyboard-slovak = slovaque
keyboard-lithuanian = lituanien

## The lexicon

lexicon-none-found = Aucun mot ne contient ceci. Échap les montre tous.
