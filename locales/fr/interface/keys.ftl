### Ce que font les touches, en un mot ou deux : au bas des pages, dans l'aide et dans le manuel.

key-help = aide
key-redraw = redessiner l’écran
key-close = fermer
key-quit = quitter
key-up = monter
key-down = descendre
key-first = aller au début
key-last = aller à la fin
key-page-up = une page plus haut
key-page-down = une page plus bas
key-next-question = suite
key-previous-question = retour
key-explain = expliquer
key-mark = marquer
key-note = note
key-heard-from = qui l’a dit
key-flag = marquer « à revoir »
key-undo = annuler
key-redo = rétablir
key-session-page = dossier
key-other-route = autre parcours
key-how-to-leave = comment quitter
key-pathway = chemin
key-lexicon = lexique
key-settings = réglages
key-to-home = à vos dossiers
key-digits = choisir
key-choose-and-go-on = choisir, continuer
key-choose = choisir
key-go-on = continuer
key-write = écrire
key-open-row = ouvrir
key-add = ajouter
key-remove = supprimer
key-move-up = déplacer vers le haut
key-move-down = déplacer vers le bas
key-fill = remplir
key-empty = vider le champ
key-leave-field = quitter le champ
key-next-field = suivant
key-previous-field = précédent
key-finish-row = terminer la ligne
key-reason = dire pourquoi
key-take-found = prendre celui-ci
key-take = choisir
key-cancel = renoncer
key-keep-and-go-on = garder, continuer
key-new-line = à la ligne
key-take-filter = vers la liste
key-end-filter = fin de recherche
key-open = ouvrir
key-new = nouveau
key-example = exemple
key-add-file = ajouter un fichier
key-duplicate = dupliquer
key-bin = corbeille
key-search = chercher
key-sort = trier
key-about = à propos
key-restore = restaurer
key-back = retour
key-open-question = ouvrir
key-next-filter = filtre suivant
key-previous-filter = filtre précédent
key-next-part = partie suivante
key-previous-part = partie précédente
key-write-account = écrire un fichier
key-why = voir pourquoi
key-mend = combler
key-make-step = en faire un pas
key-next-lane = colonne suivante
key-previous-lane = colonne précédente
key-change-setting = modifier
key-change-back = modifier dans l’autre sens

## Les noms des touches

name-enter = Entrée
name-escape = Échap
name-tab = Tab
name-back-tab = Maj-Tab
name-space = Espace
name-backspace = Retour arrière
name-delete = Suppr
name-first = Début
name-last = Fin
name-page-up = PgPréc
name-page-down = PgSuiv
name-control = Ctrl-{ $key }
name-alt = Alt-{ $key }

key-go-on-from = reprendre la dernière bonne version

key-save-elsewhere = enregistrer dans un autre répertoire

## Les versions d'un dossier, et la corbeille

key-versions = versions
key-go-back-to = y revenir
key-as-own-session = comme dossier à part
key-delete-for-good = supprimer définitivement
key-empty-bin = vider la corbeille

## Ce que font les touches dans un texte qu'on écrit

key-left = un caractère à gauche
key-right = un caractère à droite
key-word-left = un mot à gauche
key-word-right = un mot à droite
key-line-start = au début de la ligne
key-line-end = à la fin de la ligne
key-row-up = une ligne plus haut
key-row-down = une ligne plus bas
key-text-start = au début du texte
key-text-end = à la fin du texte
key-delete-left = effacer le caractère avant le curseur
key-delete-right = effacer le caractère après le curseur
key-delete-word-left = effacer le mot avant le curseur
key-delete-word-right = effacer le mot après le curseur
key-delete-to-start = effacer jusqu’au début de la ligne
key-delete-to-end = effacer jusqu’à la fin de la ligne

## Pourquoi une touche ne fait rien

notice-no-such-choice = Il n’y a pas de choix { $number } ici.
notice-nothing-to-search = Cette liste n’a pas de recherche : parcourez-la avec les flèches.
notice-no-further = Aucune ligne ne peut être déplacée ici dans ce sens.
notice-nothing-below = Il n’y a pas d’autre page sous celle-ci. La touche q quitte le programme.
notice-nothing-to-act-on = Il n’y a rien ici sur quoi cette touche puisse agir.
notice-nothing-to-undo-here = Il n’y a rien à annuler dans ce champ.
notice-chosen = Choisi : { $name }
notice-page-is-open = Cette page est déjà ouverte.
notice-answer-first = Répondez d’abord à cette question.
