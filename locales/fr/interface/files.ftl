### Files and paths: what is wrong with one, and what to do.

## What a file holds that can't be read; part of a sentence

ron-end-of-file = le fichier s’arrête trop tôt
ron-after-the-end = la dernière parenthèse est déjà fermée, et le texte continue
ron-missing = il manque « { $sign } »
ron-unexpected = le signe « { $sign } » n’a pas sa place ici
ron-open-text = un texte commence par un guillemet et n’en a pas à la fin
ron-open-comment = un commentaire commence ici et ne se termine pas
ron-escape = la barre oblique inverse n’a pas de sens dans ce texte
ron-too-deep = il y a trop de parenthèses les unes dans les autres
ron-true-or-false = il faut ici true ou false
ron-number = il faut ici un nombre
ron-text = il faut ici un texte entre guillemets
ron-name = il faut ici un nom
ron-number-out-of-bounds = ce nombre est trop grand ou trop petit
ron-unknown-field = il n’y a pas de champ « { $name } » ici
ron-missing-field = le champ « { $name } » manque
ron-duplicate-field = le champ « { $name } » figure deux fois
ron-unknown-word = « { $name } » ne fait pas partie des mots possibles ici
ron-illegal-name = « { $name } » ne peut pas être un nom
ron-wrong-count = il y a ici trop de valeurs, ou trop peu
ron-not-utf8 = ce n’est pas du texte encodé en UTF-8
ron-other = ce qui est écrit n’a pas sa place ici

## Files in another encoding

not-utf8 = Le fichier n’est pas encodé en UTF-8, ou il est endommagé. Il reste tel quel ; ouvrez-le avec un éditeur de texte et enregistrez-le en UTF-8.
not-utf8-latin1 = Le fichier n’est pas encodé en UTF-8 ; il semble l’être en Latin-1. Il reste tel quel ; ouvrez-le avec un éditeur de texte et enregistrez-le en UTF-8.
not-utf8-utf16 = Le fichier n’est pas encodé en UTF-8 ; il semble l’être en UTF-16, que certains éditeurs appellent Unicode. Il reste tel quel ; ouvrez-le avec un éditeur de texte et enregistrez-le en UTF-8.

## What could not be done

doing-resolving = Le chemin { $path } n’est pas compris.
doing-remembering = Impossible d’écrire vos réglages dans { $path }.

## Why, and what to do

why-tilde = Le signe ~ ne désigne que votre propre répertoire personnel, comme dans ~/Documents. Écrivez tout autre répertoire en entier.
why-folder = C’est un répertoire et non un dossier de ce programme. Il reste tel quel.
why-link-to-nowhere = C’est un lien vers un répertoire qui n’est pas là. S’il se trouve sur un autre disque, branchez ce disque.
why-no-such-folder = Ce répertoire n’existe pas. Vérifiez son nom.
why-folder-gone = Son répertoire n’est plus là. S’il se trouve sur un disque qui a été débranché, rebranchez-le.
why-moved-meanwhile = Il n’est plus là : il a été déplacé ou supprimé entre-temps.
why-no-version = Aucune version antérieure n’en est gardée. Vous pouvez le réparer avec un éditeur de texte.
why-read-only-there = On ne peut rien écrire sur ce disque. Choisissez un autre répertoire.
why-read-only-settings = On ne peut pas écrire sur ce disque. Votre choix vaut jusqu’à la fin du programme.
why-read-only-kept = On ne peut rien changer sur ce disque. S’il a un verrou contre l’écriture, ôtez-le d’abord.
why-permission-there = Vous n’avez pas le droit d’y écrire. Choisissez un autre répertoire.
why-permission-settings = Vous n’avez pas le droit d’y écrire. Votre choix vaut jusqu’à la fin du programme.
why-permission-reading = Vous n’avez pas le droit de le lire. Adressez-vous à la personne qui s’occupe de cet ordinateur, ou à celle qui vous a donné le fichier.
why-permission-kept = Vous n’en avez pas le droit. Adressez-vous à la personne qui s’occupe de cet ordinateur.

## The list of sessions

home-damaged-without-versions = { $damaged } Aucune version antérieure n’en est gardée.
