### La page d'une question : tableau, formulaires et listes.

## Autour de la question

header-stage = { $stage } { $handled } sur { $counted }
header-stage-not-yet = { $stage } : pas encore
header-question = question { $number } sur { $total }
header-off-route = hors de votre parcours
untitled-session = Nouveau dossier
why-by-principle = { $principle }. { $why }
why-read-on = (e : lire la suite)
why-read-on-left = (Échap, puis e : lire la suite)
explain-why = Pourquoi cette question
explain-meaning = Ce que cela veut dire
explain-example = Par exemple
standing-dormant = Cette question n’est pas posée à une entreprise comme la vôtre. Ce que vous y avez répondu est gardé et comptera de nouveau si cela change.
standing-not-offered = Vous aviez répondu : { $values }. Cette réponse n’est pas proposée ici et ne compte pas. Elle est gardée et comptera de nouveau si cela change.
value-not-offered = ({ $values } : non proposé ici)
standing-not-yet = Cela viendra plus tard. Vous pouvez déjà dire ce qui existe et ce que vous prévoyez ; si vous ne le faites pas, rien ne manque.
stage-takes =
    { $questions ->
        [one] Une question, environ { $minutes } minutes.
       *[other] { $questions } questions, environ { $minutes } minutes.
    }
stage-go-on = Entrée mène à la première question.

## Marques

aside-mark = Comment marquer cette question ?
aside-note = Note (pour vous et la personne qui vous accompagne)
aside-heard-from = Qui vous l’a dit ? Des rôles, pas des noms.
mark-not-applicable = Cela ne nous concerne pas
mark-unknown = Nous ne savons pas
mark-none = Rien : nous avons cherché
mark-take-away = Enlever la marque
mark-no-mark = Aucune marque
marked-not-applicable = Marqué « Cela ne nous concerne pas ».
marked-unknown = Marqué « Nous ne savons pas ».
marked-none = Marqué « { $words } ».
remark-flag = à revoir
remark-heard-from = Dit par : { $voices }
remark-note = Note : { $note }

## Champs

placeholder-words = Écrivez ici
placeholder-number = Un nombre, comme 1200 ou 12,5
placeholder-day = Une date, comme 15/3/2027 ou mars 2027
placeholder-month = Un mois, comme mars 2027
placeholder-year = Une année, comme 2026
label-search = Chercher :
label-find = Trouver :
label-find-or-add = Trouver ou ajouter :
placeholder-find = tapez une partie du nom
label-reason = Parce que… (« { $name } »)
pick-because = raison : { $reason }
pick-stated = encore sans raison (→ : dire pourquoi)
pick-nothing = Il n’y a encore rien à choisir. Tapez un nom : Entrée l’ajoute.
pick-no-match = Rien dans cette liste ne contient cela. Échap montre de nouveau toute la liste.
pick-new = { $add } : « { $name } »
mends-nothing = Il n’y a pas de lacune pour le moment. Appuyez sur Échap pour revenir.
form-more = Si vous voulez en dire plus (Tab y mène ; Ctrl-S : ligne suivante)
table-few-suffice = Les { $usual } lignes les plus importantes suffisent.
table-at-most =
    { $usual ->
        [one] Une seule ligne suffit ; { $most } au plus.
       *[other] { $usual } lignes suffisent ; { $most } au plus.
    }
row-first = Rien à ajouter ? Tab mène à la question suivante.
row-next =
    { $count ->
        [one] Une ligne est gardée. Rien à ajouter ? Tab mène à la question suivante.
       *[other] { $count } lignes sont gardées. Rien à ajouter ? Tab mène à la question suivante.
    }
field-left = Vous avez quitté le champ : les lettres sont maintenant des commandes, affichées en bas. Entrée pour écrire de nouveau.
more-above = encore { $count } au-dessus
more-below = encore { $count } en dessous

## Messages

notice-too-many = Vous pouvez en choisir { $most } au plus. Décochez d’abord un autre choix.
notice-too-many-rows =
    { $most ->
        [one] Il y a place ici pour une seule ligne. Modifiez celle que vous avez, ou supprimez-la d’abord.
       *[other] Il y a place ici pour { $most } lignes au plus. Modifiez l’une de celles que vous avez, ou supprimez-en une d’abord.
    }
notice-field-full = Le champ est plein : il contient { $most } caractères au plus. Rien n’a été ajouté.
notice-session-nearly-full = Ce dossier est presque plein : { $percent } % de ce qu’un dossier peut contenir est occupé. Raccourcissez de longs textes ou notes, ou commencez un autre dossier.
notice-session-full = Ce dossier est plein, et ceci n’y tiendrait plus. Rien n’a été ajouté ; tout ce qui s’y trouve est gardé. Raccourcissez d’abord de longs textes ou notes.
notice-no-number = « { $text } » n’est pas un nombre comme 1200 ou 12,5. Corrigez ou effacez ; Échap quitte le champ sans garder cette saisie.
notice-two-numbers = « { $text } » peut vouloir dire { $grouped } ou { $decimal }. Écrivez celui des deux que vous voulez dire ; Échap quitte le champ sans garder cette saisie.
notice-no-date = « { $text } » n’est pas une date comme 15/3/2027, mars 2027 ou 2027. Corrigez ou effacez ; Échap quitte le champ sans garder cette saisie.
notice-write-first = Écrivez d’abord quelque chose dans cette ligne.
notice-flagged = C’est marqué : la page du dossier (o) le montre sous « à revoir ».
notice-unflagged = Ce n’est plus marqué « à revoir ».
notice-emptied = Le champ est vidé ; u le rétablit.
notice-row-done = C’est gardé.
notice-name-waits = « { $name } » n’est pas encore dans la liste : Entrée l’ajoute, Échap l’abandonne.
notice-row-removed = C’est supprimé ; u le ramène.
notice-last-question = C’était la dernière question du parcours. Voici votre chemin d’impact.
notice-first-question = C’est la première question.
notice-paste-nowhere = On ne peut coller que dans un champ où l’on est en train d’écrire.
notice-lines-pasted = Plusieurs lignes sont arrivées d’un coup ; elles sont dans ce champ.
notice-or-typed-ahead = Si vous les aviez tapées d’avance, { $key } les prend comme réponses.

## Demander d'abord

title-confirm = Veuillez confirmer
ask-remove-row = Supprimer « { $name } » ?
ask-referred-by = D’autres réponses y sont liées ; ces liens disparaîtront aussi : { $names }.
ask-remove-session = Mettre « { $title } » à la corbeille ? Vous pourrez l’en ressortir.
ask-quit-unsaved = Vos dernières modifications ne sont PAS ENREGISTRÉES. { $why } Si vous quittez maintenant, elles seront perdues.
unsaved-disk-slow = Le disque n’a pas encore répondu. Patientez un peu : elles seront enregistrées dès qu’il répondra.
no-keep = Non, tout laisser tel quel
yes-remove = Oui, supprimer
yes-quit = Oui, quitter et perdre les dernières modifications

## Saving elsewhere, and what was half written

ask-draft = Vous étiez en train d’écrire ici ({ $day }, { $time }) : { $place }
draft-nowhere = une question que cette méthode ne comporte pas
draft-in-row = { $question }, { $row }
draft-take-up = Remettre le texte à sa place
draft-reopen = Rouvrir le champ avec ce texte, pour le corriger
draft-as-note = Garder le texte comme note : il ne convient pas à sa place
draft-later = Décider plus tard : il vous sera de nouveau proposé
draft-drop = Jeter le texte
yes-save-elsewhere = Enregistrer d’abord dans un autre répertoire
ask-leave-unsaved = Vos dernières modifications ne sont PAS ENREGISTRÉES. { $why } Restez ici jusqu’à ce qu’elles le soient, ou enregistrez-les dans un autre répertoire, puis partez.
no-stay = Rester ici
