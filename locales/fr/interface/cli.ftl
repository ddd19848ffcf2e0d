### Ce que dit la ligne de commande : aide, mauvais emploi, et fin des commandes.

## Aide

cli-about = Évaluez l'impact social de votre entreprise, question par question.
cli-home = Sans commande, vises affiche vos sessions.
heading-usage = Emploi :
heading-commands = Commandes :
heading-arguments = Arguments :
heading-options = Options :
heading-exit-codes = Codes de sortie :
value-options = OPTIONS
value-command = COMMANDE
value-session = SESSION
value-path = CHEMIN
value-folder = DOSSIER
value-language = LANGUE
command-new = Commencer une nouvelle session
command-open = Ouvrir une session, ou copier un fichier et l'ouvrir
command-list = Énumérer vos sessions
command-show = Imprimer le compte rendu d'une session en texte
command-check = Chercher les fautes d'une session ou d'une méthode
command-doctor = Dire si cet ordinateur convient, et sinon que faire
argument-session = Un nom, comme expliqué ci-dessous
argument-check = Une session ou une méthode, comme expliqué ci-dessous
session-name =
    Une session se désigne par le mot example (l'exemple fourni), par un fichier,
    ou par le début de son identifiant ou de son titre, si elle est seule à
    commencer ainsi.
method-name =
    Une méthode se désigne par son fichier ou son dossier. Sans nom, ou avec le
    mot vises, c'est la méthode fournie.
option-data-dir = Garder les sessions dans ce dossier
option-language = Parler cette langue : { $languages }
option-no-color = N'employer aucune couleur
option-help = Afficher cette aide
option-version = Afficher la version
exit-codes =
    0      c'est fait
    1      une faute a été trouvée, ou quelque chose n'a pas pu se faire
    2      mauvais emploi, ou pas de terminal
    128+n  arrêt par le signal n

## Mauvais emploi

wrong-option = L'option { $given } n'existe pas.
wrong-argument = { $given } est de trop ici.
wrong-command = La commande { $given } n'existe pas.
wrong-missing = Il manque quelque chose : { $wanted }.
wrong-no-value = Il manque une valeur après { $option }.
wrong-unwanted-value = { $option } ne prend pas de valeur.
wrong-twice = { $option } ne peut être donné qu'une fois.
wrong-other = Ceci n'a pas été compris.
did-you-mean = Vouliez-vous dire { $name } ?
see-help = vises --help dit ce qui existe.
wrong-language = vises ne parle pas « { $given } ». Il parle { $languages }.
no-terminal = Les questions demandent un terminal en entrée et en sortie, et il n'y en a pas ici. Les commandes list, show, check et doctor s'en passent.

## Quand le début ou la fin échoue

terminal-refused = Le terminal ne peut pas être utilisé : { $words }.
broken-copy = Cette copie du programme est abîmée : la méthode fournie contient des fautes. Veuillez réinstaller le programme.
preferences-unread = Tant que ce fichier ne se lit pas, les réglages habituels sont utilisés ; il reste tel quel.
output-failed = Le résultat n'a pas pu être écrit : { $words }.
not-everything-saved = Tout n'est pas sur le disque : vos derniers changements sont peut-être perdus.
sessions-lie = Vos sessions sont gardées dans { $folder }

## Sessions par leur nom

no-such-session = Aucun identifiant ni titre de session ne commence par « { $name } », et ce fichier n'existe pas. vises list montre les sessions.
several-sessions = Plusieurs sessions commencent par « { $name } » : { $sessions }. Veuillez écrire une plus grande partie de l'identifiant.

## Énumérer et montrer

no-sessions = Il n'y a pas encore de session. vises new en commence une.
answered-of-asked = { $answered } sur { $asked }
list-conflict = { $path } est une autre version d'une session, ou sa copie. vises open suivi de ce chemin l'ajoute comme session à part.

only-elsewhere = Votre dernière session se trouve dans { $path } et non parmi vos sessions. Ajoutez ce fichier (a) dès que ce sera possible.
