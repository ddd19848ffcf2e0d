### Le chemin d'impact : ses parties à l'écran, et le récit en texte.

## Parties de la page

# $number (number) which part is shown
# $total (number) how many parts there are
# $name (text) the part's name
part-of = { $number } sur { $total } : { $name }
part-account = Compte rendu
part-threads = Fils
part-gaps = Lacunes
part-steps = Prochains pas
part-lanes = Colonnes
part-coverage = Réponses données

## Le récit

# $name (text) the enterprise
account-title = Chemin d’impact : { $name }
# $date (text) a day
account-facts = { $facts } ; { $fact }
account-drawn = D’après les réponses au { $date }.
account-four = En quatre lignes
# $number (number) how many there are
# $one (text) what one is called
# $many (text) what several are called
account-counted =
    { $number ->
        [one] { $number } { $one }
       *[other] { $number } { $many }
    }
# $things (text) a list of counts
account-mapped = Ce qui est posé : { $things }.
account-mapped-nothing = Ce qui est posé : rien encore. On commence par les personnes qui vous entourent.
# $told (text) a sentence
# $next (text) the sentence after it
account-then = { $before } { $next }
# $count (number) how many changes have crossed sources
# $names (text) the first of them
account-holds =
    { $count ->
        [one] Ce qui tient : { $count } changement est montré par des sources croisées : { $names }.
       *[other] Ce qui tient : { $count } changements sont montrés par des sources croisées : { $names }.
    }
# $count (number) how many threads run from end to end
account-holds-threads =
    { $count ->
        [one] Ce qui tient : { $count } fil va d’un bout à l’autre ; aucun changement n’est encore montré par des sources croisées.
       *[other] Ce qui tient : { $count } fils vont d’un bout à l’autre ; aucun changement n’est encore montré par des sources croisées.
    }
account-holds-nothing = Ce qui tient : il n’y a encore rien à en dire, et c’est normal à ce stade.
# $count (number) how many gaps there are
# $names (text) the first of them, by name
account-breaks =
    { $count ->
        [one] Là où cela coince : { $count } lacune, { $names }.
       *[other] Là où cela coince : { $count } lacunes. D’abord : { $names }.
    }
account-breaks-nothing = Là où cela coince : nulle part, pour ce qui a été demandé jusqu’ici.
# $what (text) the next step
# $count (number) how many steps are open
account-next =
    { $count ->
        [one] Ce qui vient ensuite : { $what }.
       *[other] Ce qui vient ensuite : { $what }. En tout, { $count } pas restent à faire.
    }
account-next-nothing = Ce qui vient ensuite : aucun pas n’est encore noté.
# $names (text) some names
# $count (number) how many more there are
account-and-more = { $names } (et { $count } de plus)
account-to-mend-first = À combler d’abord
account-other-gaps = Autres lacunes
account-to-come = Encore à venir
account-to-come-text = Rien ne manque ici : ces points seront regardés quand vous en serez là.
# $text (text) why a gap matters
account-why = Pourquoi cela compte : { $text }
# $text (text) what to do about a gap
account-do = Que faire : { $text }
account-question = La question
account-heard-from = Qui a été entendu
# $names (text) stakeholders
account-heard = Voix entendues : { $names }.
# $names (text) stakeholders
account-not-heard = Voix pas encore entendues : { $names }.
account-closing = Établi par vises, un programme indépendant. Rien ici n’est une note : on y lit ce qui a été dit, ce qui le montre, et ce qui peut suivre.
# $name (text) what it is called
# $value (text) what it is
account-named = { $name } : { $value }

## Fils

# $number (number) which thread
thread-number = Fil { $number }
# $strength (text) how well a change is shown
thread-weakest = Solidité, au point le plus fragile : { $strength }.
thread-unseen = Aucun de ses changements n’a encore été observé : il n’y a encore rien à montrer.
# $links (text) the links
thread-stated = Affirmé sans raison donnée : { $links }.
# $from (text) what leads
# $to (text) what it leads to
thread-link = de { $from } à { $to }
thread-more = Il y a plus de fils qu’il n’en est montré ici.

## Prochains pas

step-overdue = en retard
notice-step-made = Un prochain pas est né de cette lacune. Dites qui s’en charge, et pour quand.
notice-step-there = Il existe déjà un prochain pas pour cette lacune.
notice-no-steps = Cette méthode n’a pas de question sur les prochains pas.

## Colonnes

lanes-from = Y mène
lanes-to = Mène à
# $number (number) which lane
# $total (number) how many there are
# $name (text) the lane
lanes-where = { $name } (colonne { $number } sur { $total })
lanes-none = rien de nommé
lanes-marks = avec une raison, seulement affirmé

## Ce qui est répondu

# $count (number) how many questions
coverage-all =
    { $count ->
        [one] réponses complètes ({ $count } question)
       *[other] réponses complètes ({ $count } questions)
    }
# $handled (number) how many are answered
# $open (number) how many are open
coverage-partly = en partie : { $handled } avec réponse, { $open } à répondre
# $handled (number) how many are answered
coverage-so-far = { $handled } avec réponse, les autres pas encore
# $count (number) how many questions
coverage-open =
    { $count ->
        [one] à répondre ({ $count } question)
       *[other] à répondre ({ $count } questions)
    }
coverage-not-yet = pas encore
coverage-nothing = rien n’est demandé ici

## Rien à montrer

nothing-threads = Rien encore : un fil commence par une activité ou une pratique et le changement qu’elle amène.
nothing-gaps = Rien encore : aucune lacune dans ce qui a été demandé jusqu’ici.
nothing-steps = Rien encore : aucun prochain pas n’est noté. Dans « Lacunes », la touche t en crée un.
nothing-nodes = Rien encore dans cette colonne.
