### Toutes les questions et leur état.

filter-all = toutes
filter-open = à répondre
filter-flagged = à revoir
filter-aside = écartées ou sans réponse connue
filter-dormant = en sommeil
filter-not-yet = pas encore
filter-left-over = sans place
# $name (text) the filter's name
# $count (number) how many questions it shows
filter-named = { $name } ({ $count })
# $filter (text) the filter that is on
filter-shown = Affiché : { $filter }

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } sur { $counted } avec réponse
# $handled (number) how many questions are answered
stage-complete = réponses complètes ({ $handled })
stage-not-yet = pas encore
# $progress (text) how far it is
stage-and-later = { $progress }, la suite plus tard

state-answered = réponse donnée
state-open = à répondre
state-not-offered = à répondre : la réponse d’avant n’est pas proposée ici
state-begun = commencé
state-not-applicable = ne s’applique pas
state-unknown = on ne sait pas
state-none = rien : on a cherché
state-dormant = en sommeil
state-not-yet = pas encore
state-off-route = hors du parcours court
state-flagged = à revoir

nothing-open = Rien n’est à répondre : toutes les questions posées jusqu’ici ont une réponse.
nothing-flagged = Rien n’est à revoir. La touche f, sur une question, la marque pour y revenir.
nothing-aside = Rien n’est écarté : aucune question n’est marquée comme sans objet ou sans réponse connue.
nothing-dormant = Rien n’est en sommeil : chaque réponse appartient à une question qui vous est posée.
nothing-not-yet = Rien n’est devant vous : toutes les étapes sont atteintes.
nothing-left-over = Rien n’est resté sans place : chaque réponse a la sienne dans la méthode.
left-over-why = Ces réponses n’ont pas de place ici et ne comptent nulle part : elles viennent d’une autre version de la méthode, figuraient deux fois dans le fichier ou renvoient à ce qu’elles ne peuvent pas viser. Elles sont gardées.
