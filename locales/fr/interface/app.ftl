### Les pages autour des questions, et ce que le programme dit des fichiers.

## Titres

title-home = Vos dossiers
title-bin = Corbeille
title-welcome = Bienvenue
title-add-file = Ajouter un fichier
title-key-trial = Votre clavier
title-settings = Réglages
title-lexicon = Lexique
title-pathway = Chemin d’impact
title-help = Aide
title-about = À propos

## Enregistrement

saving-now = enregistrement…
saved-at = enregistré à { $time }
all-saved = tout est enregistré
rest-saved = brouillon ; le reste est enregistré
not-saved = NON ENREGISTRÉ

## Aide et à propos

help-keys = Les touches ici
help-more = Bon à savoir
help-saving = Chaque réponse est enregistrée dès que vous l’avez donnée. Vous pouvez vous arrêter à tout moment et reprendre où vous en étiez.
help-roles = Écrivez des rôles, pas des noms de personnes.
about-program = Ce programme
about-version = vises { $version }
about-sources = Sources
enlarge-terminal = Cette fenêtre est trop petite : agrandissez-la à au moins 60 colonnes de large et 16 lignes de haut. En attendant, les touches ne font rien, sauf q et Ctrl-C, qui quittent le programme. Rien n’est perdu.

## Messages

notice-begun = Voici un nouveau dossier. Chaque réponse est enregistrée dès que vous la donnez.
notice-example-copy = Voici une copie de l’exemple, pour essayer. Changez-y ce que vous voulez : l’exemple, lui, reste tel quel.
notice-size-assumed = Ce terminal n’indique pas sa taille : on suppose { $width } colonnes et { $height } lignes. Si la page n’y tient pas, tapez q, puis lancez vises doctor.
two-sentences = { $first } { $second }
notice-changed-outside = Ce fichier a été modifié en dehors du programme. Il est ouvert tel quel ; une copie en sera gardée avant tout enregistrement. Sur la page de vos dossiers, v montre ses autres versions.
notice-left-over = { $count ->
    [one] Une réponse n’a pas de place dans ce dossier : la méthode n’en a pas pour elle, elle figurait deux fois dans le fichier, ou elle renvoie à ce qu’elle ne peut pas viser. Elle est gardée, ne compte nulle part et se trouve sur la page du dossier, sous « sans place ».
   *[other] { $count } réponses n’ont pas de place dans ce dossier : la méthode n’en a pas pour elles, elles figuraient deux fois dans le fichier, ou elles renvoient à ce qu’elles ne peuvent pas viser. Elles sont gardées, ne comptent nulle part et se trouvent sur la page du dossier, sous « sans place ».
}
notice-rows-renamed = { $count ->
    [one] Une ligne portait l’identifiant d’une autre. Les deux sont gardées ; la seconde a maintenant le sien, et ce qui renvoyait à cet identifiant reste avec la première.
   *[other] { $count } lignes portaient l’identifiant d’une autre. Toutes sont gardées ; chacune a maintenant le sien, et ce qui renvoyait à un tel identifiant reste avec la première ligne qui le portait.
}
notice-imported = Une copie du fichier est maintenant parmi vos dossiers ; le fichier lui-même ne change pas.
notice-imported-anew = Une autre version de ce dossier était déjà là : la copie du fichier est placée à côté, comme un dossier à part.
notice-already-here = Ce dossier, exactement le même, est déjà ici.
notice-earlier-here = Ce fichier est une version antérieure d’un dossier qui est déjà ici. C’est ce dossier qui est ouvert, avec tout ce qui a suivi.
notice-duplicated = La copie est faite.
notice-restored = Il est de retour parmi vos dossiers.
notice-session-removed = Le dossier est à la corbeille ; b montre ce qui a été supprimé.
notice-conflict = Le fichier a été modifié par quelqu’un d’autre entre-temps. Il reste tel quel ; sur la page de vos dossiers, v montre les deux versions. La vôtre est gardée ici : { $path }
notice-saving-first = Enregistrement en cours. Vos dossiers s’affichent dès qu’il est terminé.
notice-ending-first = Enregistrement en cours. Le programme se termine dès que c’est fait.
notice-saved-after-all = Tout est enregistré maintenant.
notice-account-written = Écrit dans { $path }
read-only-elsewhere = { $holder } Ici, vous pouvez seulement le lire, ou le copier depuis la page de vos dossiers (d).
read-only-too-large = Ce dossier est plus grand que ce que le programme peut enregistrer. Vous pouvez le lire ici et en écrire le compte rendu, mais pas le modifier. Un éditeur de texte permet de raccourcir son fichier.
holder-unknown = Une autre fenêtre de vises a ouvert ce dossier. Fermez-la d’abord.
holder-today = Une autre fenêtre de vises a ouvert ce dossier aujourd’hui (processus { $process }). Fermez-la d’abord.
holder-since = Une autre fenêtre de vises a ouvert ce dossier le { $day } (processus { $process }). Fermez-la d’abord.
holder-self = Cette fenêtre est encore en train d’enregistrer le dossier. Réessayez dans un instant.

## Ce qui n'a pas pu se faire

doing-locating = Aucun emplacement n’a été trouvé pour vos dossiers.
doing-reading = Impossible de lire { $path }.
doing-writing = Impossible d’écrire { $path }.
doing-listing = Impossible de voir ce que contient le répertoire { $path }.
doing-making = Impossible de créer le répertoire { $path }.
doing-locking = Impossible de réserver { $path } pour y écrire.
doing-keeping = Impossible de garder une version antérieure : { $path }.
doing-moving = Impossible de déplacer { $path }.
doing-copying = Impossible de copier { $path }.
doing-drawing = Le système n’a pas fourni de nombres aléatoires.

## Pourquoi, et que faire

why-no-space = Le disque est plein. Faites de la place, puis recommencez.
unsaved-no-space = Le disque est plein. Faites de la place, puis continuez : le programme réessaie de lui-même.
why-read-only = On ne peut pas écrire sur ce disque. Choisissez un autre répertoire avec --data-dir.
why-permission = Vous n’en avez pas le droit. Adressez-vous à la personne qui s’occupe de cet ordinateur, ou choisissez un autre répertoire avec --data-dir.
why-not-found = Il n’y a rien à cet endroit. Vérifiez le nom et le répertoire.
why-too-large = Ce fichier est plus gros qu’un dossier ou une méthode ne peut l’être. Il n’est pas ouvert.
why-not-regular = C’est un lien ou un périphérique, et non un fichier ordinaire. Il n’est pas ouvert.
why-damaged = Le contenu est illisible à la ligne { $line }, caractère { $column } : { $reason }. Le fichier reste tel quel ; vous pouvez le réparer avec un éditeur de texte.
why-too-new = Une version plus récente de ce programme l’a écrit (format { $format }). Il reste tel quel ; ouvrez-le avec cette version-là.
why-foreign = Ce n’est pas un dossier de ce programme. Il reste tel quel.
why-exists = Ce nom est déjà pris, et ce qui le porte n’est pas remplacé.
why-unfaithful = À la relecture, le fichier ne contient pas ce qui devait y être écrit. Rien n’a été remplacé.
why-no-home = Vous n’avez pas de répertoire personnel. Indiquez-en un avec --data-dir.
why-other = Réponse du système : { $words }.

notice-nothing-to-go-on-from = Seul un dossier endommagé peut être repris à sa dernière bonne version.
notice-unlocked = Sur ce disque, rien n’empêche une autre fenêtre d’écrire aussi dans ce dossier : ouvrez-le dans une seule fenêtre.

## Saving elsewhere, and what was half written

title-save-in = Enregistrer dans un autre répertoire
title-draft = Texte inachevé
saved-elsewhere-at = enregistré ailleurs à { $time }
not-saved-message = { $why } F2 : enregistrer dans un autre répertoire. En attendant, vos réponses restent ici.
saved-elsewhere-message = Enregistré pour l’instant dans { $path }. { $why }
notice-copy-written = Une copie se trouve dans { $path }. Vous continuez dans votre propre dossier.
notice-nowhere-to-save = { $why } Vous pouvez répondre malgré tout : vos réponses restent dans cette fenêtre, et F2 les enregistre dans un autre répertoire.
notice-usual-preferences = Vos réglages sont illisibles : les réglages habituels s’appliquent. Le fichier est gardé, même si vous en choisissez de nouveaux. La commande vises doctor dit ce qui ne va pas. Fichier : { $path }
notice-draft-unread = Ce que vous étiez en train d’écrire la dernière fois est illisible. Une copie en est gardée : { $path }
notice-no-session-open = Aucun dossier n’est ouvert : ouvrez-en d’abord un.
notice-draft-taken-up = Le texte est de nouveau à sa place. u annule.
notice-draft-as-note = Le texte est maintenant dans la note. u annule.
notice-draft-dropped = Le texte inachevé est supprimé.
doing-removing = Impossible de supprimer { $path }.
help-drafts = Ce que vous êtes en train d’écrire est aussi sur le disque, avec au plus une seconde et vingt frappes de retard. Si le programme est interrompu entre-temps, le texte inachevé vous est proposé à la prochaine ouverture du dossier.
only-read = lecture seule
