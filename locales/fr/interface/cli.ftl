### Ce que dit la ligne de commande : aide, mauvais emploi, et fin des commandes.

## Aide

cli-about = Évaluez l’impact social de votre entreprise, question par question.
cli-home = Sans commande, vises affiche vos dossiers.
heading-usage = Utilisation :
heading-commands = Commandes :
heading-arguments = Arguments :
heading-options = Options :
heading-exit-codes = Codes de sortie :
value-options = OPTIONS
value-command = COMMANDE
value-session = DOSSIER
value-path = CHEMIN
value-folder = RÉPERTOIRE
value-language = LANGUE
command-new = Commencer un nouveau dossier
command-open = Ouvrir un dossier, ou copier un fichier et l’ouvrir
command-list = Lister vos dossiers
command-show = Afficher le compte rendu d’un dossier en texte
command-check = Chercher les erreurs d’un dossier ou d’une méthode
command-doctor = Vérifier si cet ordinateur convient, et dire que faire sinon
argument-session = Un nom, comme expliqué ci-dessous
argument-check = Un dossier ou une méthode, comme expliqué ci-dessous
session-name =
    Un dossier se désigne par le mot exemple (l’exemple complet), par un fichier,
    ou par le début de son identifiant ou de son titre, s’il est seul à commencer
    ainsi.
method-name =
    Une méthode se désigne par son fichier ou son répertoire. Sans nom, ou avec
    le mot vises, c’est la méthode fournie.
option-data-dir = Garder les dossiers dans ce répertoire
option-language = Parler cette langue : { $languages }
option-no-color = N’utiliser aucune couleur
option-help = Afficher cette aide
option-version = Afficher la version
exit-codes =
    0      c’est fait
    1      une erreur a été trouvée, ou quelque chose n’a pas pu se faire
    2      mauvaise utilisation, ou pas de terminal
    101    arrêté par une erreur du programme lui-même
    128+n  arrêt par le signal n

## Mauvais emploi

wrong-option = L’option { $given } n’existe pas.
wrong-argument = { $given } est de trop ici.
wrong-command = La commande { $given } n’existe pas.
wrong-missing = Il manque quelque chose : { $wanted }.
wrong-no-value = Il manque une valeur après { $option }.
wrong-unwanted-value = { $option } ne prend pas de valeur.
wrong-twice = { $option } ne peut être donné qu’une fois.
wrong-other = Ceci n’a pas été compris.
did-you-mean = Vouliez-vous dire { $name } ?
see-help = vises --help dit ce qui existe.
wrong-language = vises ne parle pas « { $given } ». Il parle { $languages }.
no-terminal = Les questions demandent un terminal en entrée et en sortie, et il n’y en a pas ici. Les commandes list, show, check et doctor s’en passent.

## Quand le début ou la fin échoue

terminal-refused = Le terminal ne peut pas être utilisé : { $words }. Essayez-en un autre ; les commandes list, show, check et doctor s’en passent.
broken-copy = Cette copie du programme est endommagée : la méthode fournie contient des erreurs. Veuillez réinstaller le programme.
preferences-unread = Tant que ce fichier reste illisible, les réglages habituels sont utilisés ; il reste tel quel.
output-failed = Le résultat n’a pas pu être écrit : { $words }.
not-everything-saved = Tout n’est pas sur le disque : vos dernières modifications sont peut-être perdues.
sessions-lie = Vos dossiers sont gardés dans { $folder }

## Dossiers par leur nom

no-such-session = Aucun identifiant ni titre de dossier ne commence par « { $name } », et ce fichier n’existe pas. vises list montre les dossiers.
several-sessions = Plusieurs dossiers commencent par « { $name } » : { $sessions }. Veuillez écrire une plus grande partie de l’identifiant.

## Énumérer et montrer

no-sessions = Il n’y a pas encore de dossier. vises new en commence un.
answered-of-asked = { $answered } sur { $asked }
list-conflict = { $path } est une autre version d’un dossier, ou sa copie. vises open suivi de ce chemin l’ajoute comme dossier à part.
# $path (text) where the file was
# $title (text) what the session is called
list-gone = « { $title } » n’a plus de fichier : { $path } a été supprimé ou déplacé. vises a gardé des versions antérieures : sur la page de vos dossiers, r rétablit la dernière.

only-elsewhere = Votre dernier dossier se trouve dans { $path } et non parmi vos dossiers. Dès que ce sera possible, ajoutez-y ce fichier (touche a sur la page de vos dossiers).
