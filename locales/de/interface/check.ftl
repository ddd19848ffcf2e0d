### Was `check` von Methoden und Sitzungen sagt.

## Wo

check-element = { $element }: { $sentence }

## Die Form einer Datei

fault-not-ron = Das ist nicht als RON lesbar, und mehr lässt sich von der Datei nicht sagen: { $reason }.
fault-wrong-type = Das hat nicht die Form, die hierher gehört: { $reason }.
fault-method-too-new = Das ist im Format { $format } geschrieben, das eine neuere Version dieses Programms liest.

## Namen

fault-illegal-id = „{ $given }“ kann kein Name sein: Namen folgen dem Muster { $pattern }.
fault-duplicate-id = Der Name „{ $id }“ ist schon vergeben. Wählen Sie einen anderen.
fault-duplicate-code = Die Liste enthält den Code „{ $code }“ schon.

## Was genannt wird und nicht da ist

fault-unknown-question = Eine Frage „{ $question }“ gibt es nicht.
fault-unknown-field = Die Zeilen der Frage „{ $question }“ haben kein Feld „{ $field }“.
fault-unknown-list = Eine Liste „{ $list }“ gibt es nicht.
fault-unknown-step = Einen Schritt „{ $step }“ gibt es nicht.
fault-unknown-principle = Einen Grundsatz „{ $principle }“ gibt es nicht.
fault-unknown-code = Die Liste „{ $list }“ enthält keinen Code „{ $code }“.
fault-unknown-lane = Eine Bahn „{ $lane }“ gibt es nicht.
fault-no-lane = Keine Bahn zeigt „{ $of }“; eine Verbindung kann dort weder beginnen noch enden.
fault-unknown-label-field = Das Feld „{ $field }“ soll die Zeilen benennen, aber sie haben es nicht.

## Bedingungen und Verweise

fault-question-without-codes = Die Frage „{ $question }“ wird nicht aus einer Liste beantwortet und hat darum keine Codes, nach denen sich suchen ließe.
fault-field-without-codes = Das Feld „{ $field }“ wird nicht aus einer Liste gefüllt und hat darum keine Codes, nach denen sich suchen ließe.
fault-forward-condition = Die Bedingung bezieht sich auf „{ $question }“; diese Frage wird nicht vorher gestellt. Sie kann sich nur auf frühere Fragen beziehen.
fault-forward-field = Die Bedingung bezieht sich auf das Feld „{ $field }“, das nicht davor steht. Sie kann sich nur auf frühere Felder beziehen.
fault-not-records = Die Frage „{ $question }“ hat keine Zeilen, auf die sich etwas beziehen könnte.
fault-not-a-scale = Die Frage „{ $question }“ müsste eine Skala sein.
fault-not-text = Die Frage „{ $question }“ müsste in Worten beantwortet werden.
fault-only-in-rows = Eine Frage, die nur einmal gestellt wird, kann nicht von dieser Art sein; nur ein Feld ihrer Zeilen kann das.
fault-wrong-field-kind = Das Feld „{ $field }“ von „{ $question }“ passt hier nicht: nötig ist { $wanted }.
wanted-choice = eine Auswahl aus einer Liste
wanted-choice-of = eine Auswahl aus der Liste „{ $list }“
wanted-references = ein Verweis auf Zeilen
wanted-references-to = ein Verweis auf die Zeilen von „{ $question }“
wanted-link = ein Verweis auf Zeilen oder eine Auswahl aus einer Liste
wanted-text = ein Text
wanted-date = ein Datum
wanted-mends = was ein nächster Schritt behebt

## Was eine Methode den Menschen schuldet

fault-empty-list = Hier muss mindestens ein Eintrag stehen.
fault-too-few-sources = Mehrfach belegt heißt: durch mindestens { $least } Arten von Quellen; die Liste hat { $sources }.
fault-too-many-inputs = Auf der kurzen Route verlangt eine Zeile { $inputs } Eingaben; höchstens { $most } sind möglich.
fault-no-rows = Die übliche Zahl der Zeilen kann nicht 0 sein.
fault-unlikely-rows = Die übliche Zahl der Zeilen ist { $usual }, mehr als es geben darf ({ $most }).
fault-unreachable-question = Diese Frage wird nie jemandem gestellt: keine Antworten erfüllen ihre Bedingung.
fault-unused-cell = Im Abschnitt „{ $stage }“ folgt keine Frage der kurzen Route, die allen gestellt wird, dem Grundsatz „{ $principle }“.
fault-method-too-large = Die Methode hat { $questions } Fragen; höchstens { $most } sind möglich. Sonst wurde nichts an ihr geprüft.
fault-too-many-questions = Die kurze Route stellt { $questions } Fragen; höchstens { $most } sind möglich.
fault-short-route-too-long = Die kurze Route dauert etwa { $minutes } Minuten; versprochen sind { $most }.
fault-full-route-too-long = Die vollständige Route dauert etwa { $minutes } Minuten; versprochen sind { $most }.

## Texte einer Methode

text-file-missing = Für diese Sprache ({ $language }) gibt es keine Texte: Die Datei fehlt.
text-syntax = Das ist nicht als Fluent lesbar; der Text, in dem es steht, geht verloren.
text-unusable = Kein Text dieser Datei wird verwendet: Hier sind Klammern zu tief verschachtelt, stehen geschweifte in geschweiften, wählt eine Konstante, ist eine Zahl zu lang oder eine Zeichenangabe mit \u unvollständig.
text-duplicate = Der Name „{ $name }“ steht hier zum zweiten Mal.
text-missing = Der Text „{ $text }“ fehlt.
text-superfluous = Nichts verwendet den Text „{ $text }“.
text-over-budget = Der Text „{ $text }“ hat bis zu { $characters } Zeichen; höchstens { $budget } sind möglich.
text-unknown-variable = Der Text „{ $text }“ verwendet die Variable { $variable }, die er nicht erhält.
text-unknown-reference = Der Text „{ $text }“ erwähnt { $reference }, das es nicht gibt.

## Sitzungen

check-given-up = { $place }: Ob diese Frage je gestellt wird, wurde nicht bis zum Ende geprüft. Ihre Bedingung hängt von zu vielen Antworten ab, um alle durchzugehen.
check-length-given-up = Es kann länger dauern: Die Methode unterscheidet zu viele Arten von Unternehmen, um alle durchzugehen.
session-damaged = Das ist nicht lesbar: { $reason }. Die Datei bleibt, wie sie ist; Sie können sie mit einem Texteditor reparieren.
session-too-new = Eine neuere Version dieses Programms hat die Datei geschrieben (Format { $format }). Sie bleibt, wie sie ist; öffnen Sie sie mit jener Version.
neither-session-nor-method = Das ist weder ein Dossier noch eine Methode. Die Datei bleibt, wie sie ist.
session-other-method = Es gehört zu einer anderen Methode oder Version: { $id } { $version }. Es lässt sich trotzdem öffnen.
session-left-over = Die Methode hat keinen Platz für diese Antwort: { $place }. Sie wird aufbewahrt und gezeigt.
session-row-gone = { $place } verweist auf die Zeile „{ $row }“, die es nicht mehr gibt.
session-key-twice = { $place } steht zweimal in der Datei. Die erste Stelle zählt; diese wird ohne Platz aufbewahrt. Fassen Sie zusammen, was Sie von beiden brauchen.
session-row-id-twice = Es gibt schon eine Zeile „{ $row }“. Beide werden aufbewahrt: Diese erhält die Kennung „{ $now }“, sobald das Dossier geöffnet wird, und was auf „{ $row }“ verweist, bleibt bei der ersten.
session-reference-forbidden = { $place } verweist auf die Zeile „{ $row }“ einer Frage, auf die dieses Feld nicht verweisen darf. Der Verweis wird ohne Platz aufbewahrt.
session-named-after-itself = { $place } benennt seine Zeile nach „{ $row }“, die ihrerseits nach dieser benannt ist. Der Verweis wird ohne Platz aufbewahrt.

## Am Ende

check-no-fault = Kein Fehler.
check-faults =
    { $count ->
        [one] { $count } Fehler.
       *[other] { $count } Fehler.
    }
check-routes = Kurze Route: { $short }. Vollständige Route: { $full }.
check-length = { $questions } Fragen, etwa { $minutes } Minuten
