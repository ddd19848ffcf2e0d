### La page d’un dossier : où il en est, ce qui est à combler, ce qui est à faire, toutes les questions.

session-short-route = Parcours court
session-full-route = Parcours complet
session-progress =
    { $handled ->
        [one] { $route } : { $handled } réponse sur { $counted } questions, encore environ { $minutes } min
       *[other] { $route } : { $handled } réponses sur { $counted } questions, encore environ { $minutes } min
    }
session-complete = { $route } : les { $counted } questions ont une réponse
session-steps =
    { $count ->
        [one] Un prochain pas
       *[other] { $count } prochains pas
    }
session-steps-overdue = { $steps }, dont { $overdue } en retard
session-go-on = Continuer : { $question } (question { $number })
session-go-on-off-route = Continuer : { $question } (non comptée dans votre parcours)
session-all-answered = Toutes les questions posées jusqu’ici ont une réponse : voyez votre chemin d’impact
session-rest-later =
    { $count ->
        [one] Le premier tour s’arrête ici. Une autre question viendra plus tard : quand vous aurez avancé, répondez à nouveau à « { $question } ».
       *[other] Le premier tour s’arrête ici. { $count } autres questions viendront plus tard : quand vous aurez avancé, répondez à nouveau à « { $question } ».
    }
session-pathway = Chemin d’impact : { $threads }, { $gaps }
session-threads =
    { $count ->
        [0] aucun fil ne tient encore
        [one] un fil tient
       *[other] { $count } fils tiennent
    }
session-gaps =
    { $count ->
        [0] aucune lacune à combler
        [one] une lacune à combler
       *[other] { $count } lacunes à combler
    }
session-questions = Questions : { $filter }
notice-q-leaves = La touche q ramène à vos dossiers.
notice-short-route = Parcours court : les questions les plus parlantes, pour un premier tour. Chaque réponse compte.
notice-full-route = Parcours complet : toutes les questions. Chaque réponse compte.

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

# $handled (number) how many questions are answered
# $counted (number) how many are asked so far
stage-progress = { $handled } sur { $counted }
stage-not-yet = pas encore

state-answered = réponse donnée
state-open = à répondre
state-not-offered = à répondre : la réponse d’avant n’est pas proposée ici
state-begun = commencée
state-not-applicable = ne s’applique pas
state-unknown = on ne sait pas
state-none = rien : on a cherché
state-dormant = en sommeil
state-not-yet = pas encore
state-off-route = hors du parcours court
state-flagged = à revoir

nothing-open = Il ne reste rien à répondre : toutes les questions de votre parcours posées jusqu’ici ont une réponse.
nothing-flagged = Rien à revoir. La touche f, dans une question, la marque « à revoir ».
nothing-aside = Rien n’est écarté : aucune question n’est marquée comme sans objet ou sans réponse connue.
nothing-dormant = Rien n’est en sommeil : chaque réponse appartient à une question qui vous est posée.
nothing-not-yet = Plus rien à venir : toutes les étapes sont atteintes.
nothing-left-over = Toutes les réponses ont leur place dans la méthode.
left-over-why = Ces réponses n’ont pas de place ici et ne comptent nulle part : elles viennent d’une autre version de la méthode, figuraient deux fois dans le fichier ou renvoient à ce qu’elles ne peuvent pas viser. Elles sont gardées.
