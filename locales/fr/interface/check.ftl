### Ce que `check` dit des méthodes et des dossiers.

## Où

check-element = { $element } : { $sentence }

## La forme d'un fichier

fault-not-ron = Ceci ne peut pas être lu comme du RON, et on ne peut rien dire d’autre du fichier : { $reason }.
fault-wrong-type = Ceci n’a pas la forme attendue ici : { $reason }.
fault-method-too-new = Ceci est écrit dans le format { $format }, qu’une version plus récente de ce programme sait lire.

## Noms

fault-illegal-id = « { $given } » ne peut pas être un nom : les noms suivent le modèle { $pattern }.
fault-duplicate-id = Le nom « { $id } » est déjà pris. Choisissez-en un autre.
fault-duplicate-code = La liste contient déjà le code « { $code } ».

## Ce qui est nommé et n'existe pas

fault-unknown-question = Il n’y a pas de question « { $question } ».
fault-unknown-field = Les lignes de la question « { $question } » n’ont pas de champ « { $field } ».
fault-unknown-list = Il n’y a pas de liste « { $list } ».
fault-unknown-step = Il n’y a pas de sous-étape « { $step } ».
fault-unknown-principle = Il n’y a pas de principe « { $principle } ».
fault-unknown-code = La liste « { $list } » n’a pas de code « { $code } ».
fault-unknown-lane = Il n’y a pas de colonne « { $lane } ».
fault-no-lane = Aucune colonne ne montre « { $of } » : un lien ne peut ni y commencer ni y finir.
fault-unknown-label-field = Le champ « { $field } » doit nommer les lignes, mais elles ne l’ont pas.

## Conditions et renvois

fault-question-without-codes = La question « { $question } » ne propose pas de liste : elle n’a aucun code à chercher.
fault-field-without-codes = Le champ « { $field } » ne propose pas de liste : il n’a aucun code à chercher.
fault-forward-condition = La condition porte sur « { $question } », qui n’est pas posée avant. Elle ne peut porter que sur des questions antérieures.
fault-forward-field = La condition porte sur le champ « { $field } », qui ne vient pas avant. Elle ne peut porter que sur des champs antérieurs.
fault-not-records = La question « { $question } » n’a pas de lignes : rien ne peut y renvoyer.
fault-not-a-scale = La question « { $question } » devrait être une échelle.
fault-not-text = La question « { $question } » devrait appeler une réponse en mots.
fault-only-in-rows = Une question posée une seule fois ne peut pas être de ce type ; seul un champ de ses lignes le peut.
fault-wrong-field-kind = Le champ « { $field } » de « { $question } » ne convient pas ici : il faut { $wanted }.
wanted-choice = un choix dans une liste
wanted-choice-of = un choix dans la liste « { $list } »
wanted-references = un renvoi à des lignes
wanted-references-to = un renvoi aux lignes de « { $question } »
wanted-link = un renvoi à des lignes, ou un choix dans une liste
wanted-text = un texte
wanted-date = une date
wanted-mends = ce que corrige un prochain pas

## Ce qu'une méthode doit aux personnes

fault-empty-list = Il faut ici au moins une entrée.
fault-too-few-sources = Pour croiser des sources, il en faut au moins { $least } sortes ; la liste en compte { $sources }.
fault-too-many-inputs = Dans le parcours court, une ligne demande { $inputs } saisies ; le maximum est de { $most }.
fault-no-rows = Le nombre habituel de lignes ne peut pas être 0.
fault-unlikely-rows = Le nombre habituel de lignes est de { $usual }, plus qu’il ne peut y en avoir ({ $most }).
fault-unreachable-question = Cette question ne sera jamais posée à personne : aucune réponse ne remplit sa condition.
fault-unused-cell = Dans l’étape « { $stage } », aucune question du parcours court posée à tous ne suit le principe « { $principle } ».
fault-method-too-large = La méthode compte { $questions } questions ; le maximum est de { $most }. Rien d’autre n’en a été vérifié.
fault-too-many-questions = Le parcours court pose { $questions } questions ; le maximum est de { $most }.
fault-short-route-too-long = Le parcours court prend environ { $minutes } minutes ; { $most } sont promises.
fault-full-route-too-long = Le parcours complet prend environ { $minutes } minutes ; { $most } sont promises.

## Textes d'une méthode

text-file-missing = Il n’y a pas de textes pour cette langue ({ $language }) : ce fichier manque.
text-syntax = Ceci ne peut pas être lu comme du Fluent ; le texte concerné est perdu.
text-unusable = Aucun texte de ce fichier n’est utilisé : ici, trop de parenthèses s’emboîtent, des accolades sont dans des accolades, une constante commande un choix, un nombre est trop long, ou une séquence \u est incomplète.
text-duplicate = Le nom « { $name } » apparaît ici une seconde fois.
text-missing = Il manque le texte « { $text } ».
text-superfluous = Rien n’utilise le texte « { $text } ».
text-over-budget = Le texte « { $text } » compte jusqu’à { $characters } caractères ; le maximum est de { $budget }.
text-unknown-variable = Le texte « { $text } » utilise la variable { $variable }, qui ne lui est pas donnée.
text-unknown-reference = Le texte « { $text } » mentionne { $reference }, qui n’existe pas.

## Dossiers

check-given-up = { $place } : on n’a pas pu établir si cette question est jamais posée. Sa condition dépend de trop de réponses pour les essayer toutes.
check-length-given-up = Les durées peuvent être plus longues : la méthode distingue trop de sortes d’entreprises pour les examiner toutes.
session-damaged = Le contenu est illisible : { $reason }. Le fichier reste tel quel ; vous pouvez le réparer avec un éditeur de texte.
session-too-new = Une version plus récente de ce programme l’a écrit (format { $format }). Il reste tel quel ; ouvrez-le avec cette version.
neither-session-nor-method = Ce n’est ni un dossier ni une méthode. Le fichier reste tel quel.
session-other-method = Ce dossier appartient à une autre méthode ou version : { $id } { $version }. Il s’ouvre quand même.
session-left-over = La méthode n’a pas de place pour cette réponse : { $place }. Elle est gardée et montrée.
session-row-gone = { $place } renvoie à la ligne « { $row } », qui n’existe plus.
session-key-twice = { $place } figure deux fois dans le fichier. La première occurrence compte ; celle-ci est gardée, sans place. Réunissez ce qu’il vous faut des deux.
session-row-id-twice = Il y a déjà une ligne « { $row } ». Les deux sont gardées : celle-ci recevra l’identifiant « { $now } » à l’ouverture du dossier, et ce qui renvoie à « { $row } » reste avec la première.
session-reference-forbidden = { $place } renvoie à la ligne « { $row } » d’une question que ce champ ne peut pas viser. Le renvoi est gardé, sans place.
session-named-after-itself = { $place } donne à sa ligne le nom de « { $row } », qui tire elle-même son nom de celle-ci. Le renvoi est gardé, sans place.

## À la fin

check-no-fault = Aucune erreur.
check-faults =
    { $count ->
        [one] { $count } erreur.
       *[other] { $count } erreurs.
    }
check-routes = Parcours court : { $short }. Parcours complet : { $full }.
check-length = { $questions } questions, environ { $minutes } minutes
