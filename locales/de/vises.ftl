### Die Texte der eingebauten Methode auf Deutsch. Der Aufbau, zu dem sie gehören, steht in assets/method/method.ron.

## Abschnitte

stage-map = Erfassen
    .title = Erfassen: wer Sie sind, wer um Sie ist
    .text = Sie zeichnen ein Porträt des Unternehmens: wozu es da ist, wen es berührt und worauf es bauen kann. Noch muss nichts gezeigt und nichts gezählt werden.
stage-analyse = Analysieren
    .title = Analysieren: was sich wodurch ändert
    .text = Sie verbinden Bedürfnisse, Aktivitäten und Arbeitsweisen mit den Veränderungen, die daraus entstehen. Dann wählen Sie die eine Frage, auf die Sie am liebsten eine Antwort hätten.
stage-measure = Messen
    .title = Messen: was wirklich geschieht
    .text = Sie wählen einen Weg, es herauszufinden, planen ihn und sammeln, was Menschen und Unterlagen erzählen. Zahlen haben hier ihren Platz, Geschichten auch.
stage-valorise = In Wert setzen
    .title = In Wert setzen: zeigen und nutzen
    .text = Sie lesen die Ergebnisse gemeinsam, geben sie an die weiter, die davon wissen sollten, und entscheiden, was bleibt und was als Nächstes kommt.

## Schritte

step-familiar = Vertraut werden
step-portrait = Porträt
step-pathway = Wirkungspfad
step-question = Evaluationsfrage
step-method_choice = Methodenwahl
step-plan = Erhebungsplan
step-collection = Datenerhebung
step-reading = Ergebnisse gemeinsam lesen
step-sharing = Ergebnisse weitergeben
step-follow_up = Wie es weitergeht

## Grundsätze

principle-adapt = Sich anpassen
    .title = Sich an die Welt der Unternehmen anpassen
    .text = Die Arbeit folgt Ihrem Tempo, Ihrer Größe und Ihren Mitteln. Lassen Sie weg, was nicht passt, hören Sie auf, wenn es sein muss, und kommen Sie wieder, wenn es geht.
principle-strengths = Auf Stärken bauen
    .title = Auf vorhandene Stärken bauen
    .text = Sie beginnen mit dem, was da ist: Menschen, Können, Papiere in der Schublade. Nichts Neues wird verlangt, solange das Vorhandene nicht genutzt ist.
principle-diversity = Vielfalt achten
    .title = Die Vielfalt der Unternehmen und Gebiete berücksichtigen
    .text = Kein Unternehmen und kein Gebiet gleicht dem anderen, und die Menschen darin auch nicht. Die Fragen richten sich nach Ihnen, und mehrere Sichtweisen sind erwünscht.
principle-listen = Zuhören
    .title = Auf die Erwartungen der Partner hören
    .text = Was Sie tun, ist anderen wichtig, und sie sehen, was Sie nicht sehen. Fragen Sie nach ihren Erwartungen, hören Sie, was sie beobachtet haben, und erzählen Sie ihnen, was daraus wurde.

## Erfassen: vertraut werden

question-standing = Wo stehen Sie heute mit Ihrer sozialen Wirkung?
    .title = Wo Sie stehen
    .why = Die Arbeit soll zu Ihnen passen, nicht umgekehrt. Aus Ihrer Antwort weiß das Programm, was es jetzt schon fragen darf und was später kommt. Nichts, was noch vor Ihnen liegt, gilt als fehlend.
    .meaning = Soziale Wirkung ist, was sich für Menschen, für Ihre Gegend oder für die Natur ändert, weil es Sie gibt: zum Guten oder zum Schlechten, erwartet oder nicht.
    .example = Sie haben Anwesenheitslisten und Dankesbriefe, aber noch keine Frage, der Sie nachgehen: Dann passt „Wir fangen an“. Bei VISES wurde ein Unternehmen 6 bis 18 Monate lang begleitet; es eilt also nicht.

question-motives = Warum möchten Sie sich Ihre soziale Wirkung ansehen? Wählen Sie bis zu drei Gründe.
    .title = Ihre Gründe
    .why = Hinter fast jedem Grund steht jemand, der etwas erwartet: das Team, die Mitglieder, eine Förderstelle. Wer die Gründe nennt, weiß, wem zuzuhören ist, und behält die Sache in der Hand.
    .example = { $group ->
        [integration] Das Team möchte zeigen, was zwei Jahre bei Ihnen einem Menschen bringen, ganz gleich, ob er danach Arbeit findet.
        [services] Der Vorstand fragt sich, ob die Familien, die Ihre Hilfe am nötigsten haben, wirklich den Weg zu Ihnen finden.
        [practices] Die Mitglieder fragen, welchen Unterschied es macht, dass Sie eine Genossenschaft sind.
       *[other] Der Vorstand möchte wissen, was besser werden kann, und eine Förderstelle hat gefragt, was sich dank der Unterstützung ändert.
    }

## Erfassen: Porträt

question-enterprise = Wie heißt Ihr Unternehmen?
    .title = Name des Unternehmens
    .why = Alles Folgende handelt von diesem Unternehmen, so wie es wirklich ist. Ob VoG, Verein, Genossenschaft oder Stiftung, ob groß oder klein: „Unternehmen“ meint hier alle.
    .meaning = Sind Sie eine Zweigstelle oder ein Dienst eines größeren Hauses, nennen Sie den Teil, den Sie ansehen möchten. Unter diesem Namen finden Sie Ihre Datei wieder.

question-group = Was kommt dem am nächsten, wozu Sie da sind?
    .title = Wozu Sie da sind
    .why = Eine Werkstatt, eine Kinderkrippe und eine Bürgergenossenschaft ändern nicht dasselbe. VISES hat mit diesen drei Gruppen von Unternehmen gearbeitet; Ihre Wahl bestimmt, welche Fragen und Beispiele Sie sehen.
    .meaning = Gehen Sie von Ihrem Zweck aus, nicht von Ihrer Branche. Passt zweierlei, nehmen Sie das, was Sie behalten würden, wenn Sie auf eines verzichten müssten.
    .example = Ein Secondhandladen, der arbeitsmarktfernen Menschen Arbeit geben soll, gehört zur ersten Gruppe. Ein Secondhandladen, der seiner Kundschaft gehört und von ihr geführt wird, gehört zur dritten.

question-territory = Wo arbeiten Sie hauptsächlich?
    .title = Gebiet
    .why = Gesetze, Förderstellen, Statistiken und sogar Wörter sind von Gebiet zu Gebiet verschieden: „Sozialwirtschaft“ in Belgien, „Sozial- und Solidarwirtschaft“ in Frankreich. Das Programm richtet sich nach Ihnen.
    .meaning = Wählen Sie das Gebiet, in dem Sie am meisten tun, auch wenn Ihr Sitz woanders ist.

question-legal_form = Welche Rechtsform haben Sie?
    .title = Rechtsform
    .why = Die Rechtsform sagt etwas darüber, wer entscheidet und wohin ein Überschuss geht. Sie ist von Land zu Land verschieden, darum sehen Sie nur die Formen Ihres Gebiets.
    .meaning = Sie steht in Ihrer Satzung und auf jedem amtlichen Brief. Ist Ihre nicht dabei, nehmen Sie „Eine andere Form“.

question-mission = Wozu ist Ihr Unternehmen da, in ein oder zwei Sätzen?
    .title = Mission
    .why = Daran misst sich später alles: Dient das, was Sie tun, noch dem, wozu Sie da sind? Nehmen Sie Worte, die Sie am Küchentisch gebrauchen, nicht die eines Förderantrags.
    .meaning = Die Mission ist der Grund, warum es Sie gibt: für wen, und was durch Sie besser werden soll.
    .example = { $group ->
        [integration] Wir geben Menschen, die niemand mehr einstellt, eine richtige Arbeit und Zeit, wieder Fuß zu fassen.
        [services] Wir betreuen kleine Kinder aus allen Familien, auch aus solchen mit ungewöhnlichen Arbeitszeiten und wenig Geld.
        [practices] Bei uns gehört die Energie den Menschen vor Ort gemeinsam, und sie bestimmen, was mit dem Überschuss geschieht.
       *[other] Wir reparieren Fahrräder gemeinsam mit den Menschen im Viertel, damit alle mobil sind.
    }

question-length_of_stay = Wie lange bleiben die Menschen meist bei Ihnen?
    .title = Verweildauer
    .why = Was sich in drei Monaten ändern kann, ist nicht, was sich in drei Jahren ändern kann. Welche Veränderungen Sie suchen und wann Sie danach fragen, sollte sich nach der Länge Ihres Weges richten.
    .meaning = Vom ersten Arbeitstag oder Beginn der Ausbildung bis zu dem Tag, an dem die Person geht, was immer danach kommt.
    .example = Ausbildungen von neun Monaten: nehmen Sie „Etwa ein Jahr“. Eine beschützende Werkstatt mit unbefristeten Verträgen: nehmen Sie „Ohne feste Grenze“.

question-obstacles = Was kann Menschen davon abhalten, Ihren Dienst zu nutzen?
    .title = Was im Weg steht
    .why = Ein Dienst, der allen offensteht, will für alle da sein, aber die Menschen sind verschieden. Wer nicht kommt, kann Ihnen nicht sagen, was sich geändert hat. Die Hindernisse zeigen, wer Ihnen fehlt.
    .meaning = Denken Sie an Menschen, die Ihren Dienst bräuchten und nicht kommen, oder einmal kommen und nie wieder.
    .example = Der letzte Bus fährt um fünf; das Formular gibt es nur im Internet; die Warteliste ist ein Jahr lang.

question-deciders = Wer ist an den großen Entscheidungen wirklich beteiligt?
    .title = Wer entscheidet
    .why = Unternehmen wie Ihres entscheiden anders als andere, und auch untereinander verschieden. Wer mitreden darf, gehört zu dem, was Sie verändern, und darum ins Porträt.
    .meaning = Große Entscheidungen betreffen Preise, Löhne, Einstellungen, Investitionen und die Verwendung eines Überschusses. „Wirklich“ heißt: wie es zugeht, nicht wie es in der Satzung steht.
    .example = In der Satzung steht „die Generalversammlung“, aber in Wahrheit bereiten drei Leute aus der Gründungszeit alles vor: Dann kreuzen Sie die Gründerinnen und Gründer an.

question-stakeholders = Wer hält Ihr Unternehmen am Leben, und wessen Leben berührt es?
    .title = Stakeholder
    .why = Das sind die Menschen, denen es zuzuhören gilt. Alle erwarten etwas von Ihnen, und alle sehen einen anderen Teil dessen, was Sie tun. Wer hier fehlt, wird bis zum Schluss fehlen.
    .meaning = Stakeholder sind alle, die etwas zu gewinnen, zu verlieren oder zu sagen haben. Schreiben Sie Rollen, keine Namen: „Teilnehmende“, nie eine einzelne Person.
    .example = { $group ->
        [integration] Teilnehmende, Anleitende, das Arbeitsamt, Betriebe, die einstellen, die Familien der Teilnehmenden.
        [services] Bewohnerinnen und Bewohner, ihre Familien, Pflegekräfte, Ehrenamtliche, die Gemeinde.
        [practices] Mitglieder, Beschäftigte, Erzeugerinnen und Erzeuger, Kundschaft, das Dorf.
       *[other] Nutzerinnen und Nutzer, Beschäftigte, Ehrenamtliche, Förderstellen, Nachbarschaft.
    }

question-strengths = Worauf können Sie bauen, das schon da ist?
    .title = Stärken
    .why = Veränderungen wachsen aus etwas heraus. Von dem auszugehen, was Sie haben, und nicht von dem, was fehlt, ist ein Grundsatz der Methode. Es spart auch Arbeit: Ein altes Register beantwortet vielleicht die halben Fragen.
    .meaning = Alles, was Sie ungern verlieren würden: Menschen, Können, Notizen und Register, Kontakte, Vertrauen, ein Ort.
    .example = Anleitende, die ihr Handwerk in der Praxis gelernt haben; Anwesenheitslisten aus zehn Jahren; ein Haus mitten im Dorf.

## Analysieren: der Wirkungspfad

question-needs = Auf welche Bedürfnisse gehen Sie ein, und wessen Bedürfnisse sind es?
    .title = Bedürfnisse
    .why = Ein Bedürfnis gehört jemandem, und wer es hat, kennt es am besten. Schreiben Sie es so, wie diese Menschen es sagen würden, und notieren Sie, woher Sie es wissen: von ihnen oder aus Ihrer eigenen Vorstellung.
    .meaning = Ein Bedürfnis ist, was fehlt oder nicht stimmt, bevor Sie etwas tun. „Eine Ausbildung“ ist eine Antwort; „ohne Zeugnis stellt einen niemand ein“ ist das Bedürfnis.
    .example = { $group ->
        [integration] „Nach fünf Jahren ohne Arbeit antwortet nicht einmal jemand auf meine Briefe.“
        [services] „Ich kann meine Mutter keinen Nachmittag allein lassen.“
        [practices] „Was ich für meine Milch bekomme, deckt nicht, was sie mich kostet.“
       *[other] „Hier gibt es keinen Ort mehr, an dem man sich trifft.“
    }

question-activities = Was tun Sie, um auf diese Bedürfnisse einzugehen?
    .title = Aktivitäten
    .why = Eine Aktivität steht auf etwas: einem Können, einem Ort, einem Netzwerk. Wenn Sie sagen, auf welche Stärke sie sich stützt, sehen Sie, was Sie pflegen müssen, damit die Veränderung Bestand hat.
    .meaning = Eine Aktivität ist, was Sie tun oder anbieten und was man sehen kann. Wie Sie es tun, kommt in der nächsten Frage.
    .example = { $group ->
        [integration] Die Schreinerei; Hilfe beim Papierkram; Praktika in Betrieben der Gegend.
        [services] Die Kinderkrippe; der Abendtreff für Eltern; Hausbesuche.
        [practices] Verkauf vom Hof auf den Tisch; Mitgliederabende; Kleinkredite.
       *[other] Das Repair-Café; Fahrradkurse; der Werkzeugverleih.
    }

question-practices = Was machen Sie anders als andere, was immer Sie anbieten?
    .title = Arbeitsweisen
    .why = VISES wollte, dass das Wie und Warum ebenso zählt wie die Ergebnisse. Die Art, wie Sie entscheiden, arbeiten oder Menschen empfangen, macht Sie besonders und verändert schon für sich etwas.
    .meaning = Eine Arbeitsweise ist die Art, etwas zu tun: Governance (wer entscheidet), Arbeitszeiten, Empfang, Einkauf. Derselbe Dienst kommt anderswo vielleicht ohne sie aus.
    .example = { $group ->
        [integration] Teilnehmende planen die Arbeitswoche mit.
        [services] Familien sitzen im Vorstand; der Beitrag richtet sich nach dem Einkommen.
        [practices] Eine Person, eine Stimme; der höchste Lohn ist höchstens dreimal so hoch wie der niedrigste.
       *[other] Alle sind reihum am Empfang.
    }

question-changes = Was ändert sich, und für wen?
    .title = Veränderungen
    .why = Hier ist das Herz des Wirkungspfads. Eine Veränderung gehört denen, die sie erleben; achten Sie auf ihre Worte. Jeweils eine Veränderung für eine Gruppe: Dasselbe kann für die einen gut und für andere schwer sein.
    .meaning = Nicht, was Sie getan haben („20 Kurse“), sondern was danach anders ist. Auch gewünschte und befürchtete Veränderungen zählen, sofern Sie dazusagen, was davon es ist.
    .example = { $group ->
        [integration] Mehr Mut, sich zu Wort zu melden, für Teilnehmende.
        [services] Weniger schlaflose Nächte, für Familien, die zu Hause pflegen.
        [practices] Ein stetigeres Einkommen, für Erzeugerinnen und Erzeuger. Längere Sitzungen, für Mitglieder.
       *[other] Neue Freundschaften über die Straße hinweg, für die Nachbarschaft.
    }

## Analysieren: die Evaluationsfrage

question-evaluative = Was möchten Sie an Ihrer Wirkung am liebsten verstehen?
    .title = Evaluationsfrage
    .why = Sie ist der Grund, warum Sie das alles tun, als eine einzige Frage gestellt. Sie muss zu Ihren Mitteln passen und rechtzeitig vor einer Entscheidung kommen. Eine ist die Regel, zwei sind das Höchste.
    .meaning = Das Programm stellt aus Ihrer Wahl einen ersten Wortlaut zusammen; ändern Sie ihn, bis es Ihre Frage ist. Eine gute Frage kann eine überraschende Antwort bekommen, und mehr als eine Quelle kann etwas dazu sagen.
    .example = { $group ->
        [integration] Inwiefern trägt die gemeinsame Wochenplanung zu mehr Selbstvertrauen für Teilnehmende bei?
        [services] Auf welche Weise trägt der Abendtreff zu ruhigeren Tagen für Familien bei?
        [practices] Welchen Anteil hat das gemeinsame Entscheiden an einem stetigeren Einkommen für die Höfe?
       *[other] Inwiefern trägt das Repair-Café zu neuen Freundschaften für die Nachbarschaft bei?
    }

## Messen: Methodenwahl

question-means = { $standing ->
        [starting] Wie viel Zeit könnten Sie aufbringen, um es herauszufinden, alle zusammen?
        [results] Wie viel Zeit hatten Sie, um es herauszufinden, alle zusammen?
       *[other] Wie viel Zeit haben Sie, um es herauszufinden, alle zusammen?
    }
    .title = Zeit und Mittel
    .why = Die Methode soll zum Unternehmen passen, darum kommen seine Mittel zuerst. Drei gute Gespräche, die wirklich stattfinden, sind mehr wert als eine große Befragung, die zu lesen niemand Zeit hat.
    .meaning = Zählen Sie alles mit: vorbereiten, fragen, aufschreiben, gemeinsam lesen, weitersagen, was daraus wurde. Auch die Stunden der Ehrenamtlichen zählen.
    .example = Sechs Gespräche von je einer Stunde, aufgeschrieben und zu dritt gelesen, brauchen etwa drei Tage.

question-existing = { $standing ->
        [starting] Was halten Sie heute schon fest, das eines Tages etwas über Ihre Wirkung sagen könnte?
        [results] Was hatten Sie schon, bevor Sie etwas erhoben haben, das etwas über Ihre Wirkung sagt?
       *[other] Was haben Sie schon, das etwas über Ihre Wirkung sagt?
    }
    .title = Was schon da ist
    .why = Bauen Sie auf das, was da ist: Sehen Sie in den Schubladen nach, bevor Sie Menschen noch einmal fragen. Das spart Zeit und zeigt vielleicht, wie es früher war.
    .meaning = Nichts muss vollständig oder ordentlich sein. Kreuzen Sie an, was es gibt, auch wenn noch niemand es unter diesem Blickwinkel angesehen hat.
    .example = { $group ->
        [integration] Notizen vom ersten und letzten Gespräch mit allen Teilnehmenden.
        [services] Die Warteliste und die Gründe, aus denen Familien gehen.
        [practices] Protokolle der Mitgliederversammlungen und die über Jahre gezahlten Preise.
       *[other] Das Gästebuch und die Berichte, die Sie an Förderstellen schicken.
    }

## Messen: Erhebungsplan

question-plan = { $standing ->
        [starting] Wie könnten Sie mehr herausfinden? Skizzieren Sie, was Sie erheben würden, wie und bei wem.
        [results] Was wollten Sie erheben, wie und bei wem?
       *[other] Was werden Sie erheben, wie und bei wem?
    }
    .title = Erhebungsplan
    .why = Keine Art zu fragen passt für alle: Ein Fragebogen verliert die, die ungern lesen, eine Gruppe lässt die Schüchternen verstummen. Nehmen Sie mindestens zwei Wege und fragen Sie zuerst die, um die es geht.
    .meaning = Eine Zeile für jeden Weg. Eine Zahl und eine Geschichte zur selben Veränderung ergeben ein gutes Paar.
    .example = { $group ->
        [integration] Gespräche mit sechs Teilnehmenden und Notizen der Anleitenden, beides zum Selbstvertrauen.
        [services] Ein kurzer Fragebogen für alle Familien und ein Gespräch mit vier, die gegangen sind.
        [practices] Die Preise aus drei Jahren und ein Gruppengespräch mit den Höfen.
       *[other] Ein kurzer Fragebogen an der Tür und Gespräche mit fünf Leuten aus der Nachbarschaft.
    }

## Messen: Datenerhebung

question-evidence = { $standing ->
        [starting] Was haben Sie schon, das eine Veränderung zeigt, und sei es nur ein wenig?
        [question_chosen] Was haben Sie schon, das eine Veränderung zeigt, und sei es nur ein wenig?
       *[other] Was haben Sie erhoben, und was sagt es über die Veränderungen?
    }
    .title = Belege
    .why = Einen Beleg haben heißt zugehört haben. Notieren Sie, wer gesprochen hat: Eine Veränderung steht fester, wenn diejenigen sie bestätigen, die sie erleben, und wenn eine zweite Quelle anderer Art dasselbe sagt.
    .meaning = Alles, was etwas über eine Veränderung sagt, auch was gegen sie spricht. Schreiben Sie hier keine Namen und nichts, woran man eine Person erkennen könnte.
    .example = { $group ->
        [integration] Fünf von sechs Teilnehmenden sagen, dass sie sich jetzt in Sitzungen zu Wort melden; die Anleitenden sahen es bei dreien.
        [services] Fragebögen der Familien: Die meisten schlafen besser, zwei haben mehr Schuldgefühle.
        [practices] Die Preise waren drei Jahre lang stabil; auf den Höfen heißt es, die Sitzungen machen müde.
       *[other] Das Gästebuch zeigt, dass dieselben Menschen wiederkommen.
    }

## In Wert setzen: die Ergebnisse gemeinsam lesen

question-surprises = { $standing ->
        [starting] Wonach haben Sie außer guten Nachrichten gesucht, oder wonach werden Sie suchen?
        [question_chosen] Wonach haben Sie außer guten Nachrichten gesucht, oder wonach werden Sie suchen?
        [collecting] Wonach suchen Sie außer den guten Nachrichten, die Sie erhoffen?
       *[other] Wonach haben Sie beim gemeinsamen Lesen der Ergebnisse außer guten Nachrichten gesucht?
    }
    .title = Nicht nur gute Nachrichten
    .why = Menschen sind verschieden: Was den einen hilft, kann andere belasten. Gute Nachrichten glaubt man nur denen, die auch nach Unerwünschtem, Unerwartetem und Fehlendem suchen.
    .meaning = Kreuzen Sie an, wonach Sie wirklich gesucht haben, auch wenn nichts zu finden war. Was Sie finden, kommt zu den „Veränderungen“.
    .example = { $group ->
        [integration] Manche Teilnehmende sind früh gegangen: Hat jemand sie gefragt, warum?
        [services] Fühlen sich Familien nicht nur entlastet, sondern auch ersetzt?
        [practices] Vertreiben lange Sitzungen Mitglieder mit kleinen Kindern?
       *[other] Wer aus der Nachbarschaft kommt nicht mehr, seit es voll geworden ist?
    }

## In Wert setzen: Ergebnisse weitergeben

question-uses = { $standing ->
        [starting] Wem möchten Sie eines Tages davon erzählen, und wozu?
        [question_chosen] Wem möchten Sie davon erzählen, und wozu?
        [collecting] Wem werden Sie von den Ergebnissen erzählen, und wozu?
       *[other] Was machen Sie mit den Ergebnissen, für wen und wozu?
    }
    .title = Verwendungen
    .why = Ein Ergebnis ist etwas wert, sobald jemand etwas damit tut. Gehen Sie von dem aus, was Ihre Partner jeweils erwarten, und beginnen Sie mit denen, die sich Zeit für Antworten genommen haben.
    .meaning = In Wert setzen ist mehr als bekannt machen: anerkennen, was Sie tun, erzählen, wie Sie es tun, und danach handeln. Jede Verwendung stützt sich auf Veränderungen.
    .example = { $group ->
        [integration] Zwei Seiten für das Arbeitsamt; ein Abend mit den Teilnehmenden.
        [services] Ein Plakat im Eingang; ein Gespräch mit der Gemeinde.
        [practices] Eine Seite im Jahresbericht; eine Aussprache in der Mitgliederversammlung.
       *[other] Ein Abend für alle, die geantwortet haben; eine Zusammenfassung für die Förderstelle.
    }

## In Wert setzen: wie es weitergeht

question-keep = { $standing ->
        [starting] Wovon wissen Sie schon jetzt, dass es bleiben soll, was immer herauskommt?
       *[other] Was bewährt sich und soll bleiben, wie es ist?
    }
    .title = Was bleiben soll
    .why = Wer sich die eigene Wirkung ansieht, sucht nicht nur nach Mängeln. Was sich bewährt, soll genannt werden, bevor jemand es in bester Absicht streicht.
    .meaning = Sagen Sie es so, dass jemand, der neu dazukommt, versteht, was nicht verloren gehen darf und warum.
    .example = { $group ->
        [integration] Die halbe Stunde Kaffee vor der Arbeit: Teilnehmende sagen, dass sie dort reden lernen.
        [services] Jeden Morgen dasselbe Gesicht an der Tür.
        [practices] Sitzungen, an deren Ende jedes Mitglied gesprochen hat.
       *[other] Die offene Tür am Mittwoch, ohne Termin.
    }

question-next_steps = { $standing ->
        [starting] Was möchten Sie als Nächstes tun, wer macht es und bis wann?
       *[other] Was werden Sie als Nächstes tun, wer macht es und bis wann?
    }
    .title = Nächste Schritte
    .why = Kleine Schritte, die in Ihre Wochen passen, werden auch gegangen. Zwei oder drei genügen. Sie sehen sie wieder, wenn Sie zu dieser Datei zurückkommen.
    .meaning = Bei einem Schritt lässt sich sehen, ob er getan ist. Das Programm schlägt die Lücken vor, die es gefunden hat; Sie entscheiden, welche zu schließen sich lohnt.
    .example = Die Anwesenheitslisten vom letzten Jahr durchsehen: die Kassenführung, bis Ende des Monats. Zwei Nachbarinnen um ihre Meinung zu unserer Frage bitten: jemand aus dem Vorstand, vor dem Sommer.

## Auswahl

list-standing-starting = Wir fangen an
    .hint = Noch keine Frage gewählt. Spätere Abschnitte fragen nur, was Sie schon haben und was Sie planen.
list-standing-question_chosen = Wir haben unsere Frage gewählt
    .hint = Sie wissen, was Sie verstehen möchten, und haben noch nicht begonnen, Daten zu erheben.
list-standing-collecting = Wir sind bei der Datenerhebung
    .hint = Gespräche, Fragebögen oder Zahlen sind unterwegs; Schlüsse haben Sie noch keine gezogen.
list-standing-results = Wir haben Ergebnisse in der Hand
    .hint = Was Sie erhoben haben, liegt vor und will gemeinsam gelesen und weitergegeben werden.

list-motives-understand = Verstehen, was sich durch uns ändert
list-motives-improve = Unsere Arbeit verbessern
list-motives-unite = Team oder Mitglieder um einen gemeinsamen Sinn versammeln
list-motives-dialogue = Mit Förderstellen und Behörden auf Augenhöhe reden
list-motives-communicate = Bekannter werden
list-motives-advocate = Für unseren Bereich oder unser Modell eintreten
list-motives-grow = Eine neue Aktivität oder eine andere Größe vorbereiten
list-motives-required = Jemand verlangt es von uns
    .hint = Ist das Ihr einziger Grund, suchen Sie auch einen eigenen: Die Arbeit wird Ihnen mehr bringen.

list-group-integration = Arbeitsmarktferne Menschen in Arbeit begleiten
    .hint = Soziale und berufliche Eingliederung: beschützte oder begleitete Arbeit, Ausbildung im Betrieb, Begleitung.
list-group-services = Ein Dienst für grundlegende Bedürfnisse, offen für alle
    .hint = Kleinkinder, Jugend, Behinderung, Seniorenhilfe, Wohnen; oft für Menschen in schwieriger Lage.
list-group-practices = Jede Branche, nach Art der Sozialwirtschaft geführt
    .hint = Bürger- oder Beschäftigtengenossenschaften, Erwachsenenbildung, Kleinkredite: Es zählt das Wie.

list-territory-wallonia = Wallonie (mit Ostbelgien)
list-territory-brussels = Brüssel
list-territory-flanders = Flandern
list-territory-hauts_de_france = Hauts-de-France
list-territory-france_other = Anderswo in Frankreich
list-territory-elsewhere = Woanders

list-legal_form-be_association = Vereinigung ohne Gewinnerzielungsabsicht (VoG, ASBL, VZW)
list-legal_form-be_international_association = Internationale VoG (IVoG, AISBL, IVZW)
list-legal_form-be_cooperative = Genossenschaft (SC, CV)
list-legal_form-be_cooperative_social = Als Sozialunternehmen anerkannte Genossenschaft
    .hint = Genossenschaft mit dieser Anerkennung; vor 2019 hieß die Form „Gesellschaft mit sozialer Zielsetzung“.
list-legal_form-be_foundation = Privatstiftung oder gemeinnützige Stiftung
list-legal_form-be_mutual = Krankenkasse (mutualité, ziekenfonds)
list-legal_form-be_company = Gesellschaft mit beschränkter Haftung (GmbH, SRL, BV)
list-legal_form-fr_association = Verein nach dem Gesetz von 1901 (association)
list-legal_form-fr_association_integration = Verein zur Eingliederung durch Arbeit
    .hint = Einschließlich der „associations intermédiaires“.
list-legal_form-fr_worker_cooperative = Beschäftigtengenossenschaft (SCOP)
list-legal_form-fr_scic = Genossenschaft von kollektivem Interesse (SCIC)
list-legal_form-fr_foundation = Stiftung (fondation)
list-legal_form-fr_mutual = Gegenseitigkeitsgesellschaft (mutuelle)
list-legal_form-fr_company = Handelsgesellschaft der Sozial- und Solidarwirtschaft
    .hint = Eine Gesellschaft, die den Grundsätzen des Gesetzes von 2014 folgt.
list-legal_form-other = Eine andere Form

list-length_of_stay-months = Einige Monate
list-length_of_stay-year = Etwa ein Jahr
list-length_of_stay-two_years = Etwa zwei Jahre
list-length_of_stay-longer = Länger als zwei Jahre
list-length_of_stay-no_limit = Ohne feste Grenze
list-length_of_stay-varies = Von Mensch zu Mensch verschieden

list-obstacles-price = Der Preis
list-obstacles-transport = Der Weg zu uns
list-obstacles-language = Sprache, Lesen und Schreiben
list-obstacles-hours = Die Öffnungszeiten
list-obstacles-digital = Formulare und Anmeldung nur im Internet
list-obstacles-waiting = Die Warteliste
list-obstacles-trust = Misstrauen, Scham oder Angst vor Urteilen
list-obstacles-unaware = Nicht wissen, dass es uns gibt

list-deciders-members = Die Mitglieder
list-deciders-workers = Die Beschäftigten
list-deciders-users = Die Nutzerinnen und Nutzer oder die Kundschaft
list-deciders-volunteers = Die Ehrenamtlichen
list-deciders-producers = Die Erzeuger- oder Lieferbetriebe
list-deciders-partners = Partner und Behörden
list-deciders-founders = Die Gründerinnen und Gründer
list-deciders-management = Die Leitung

list-stakeholder_kinds-users = Nutzerinnen und Nutzer, begleitete Menschen
list-stakeholder_kinds-workers = Beschäftigte
list-stakeholder_kinds-volunteers = Ehrenamtliche
list-stakeholder_kinds-members = Mitglieder
list-stakeholder_kinds-families = Familien und Nahestehende
list-stakeholder_kinds-clients = Kundschaft und Auftraggebende
list-stakeholder_kinds-suppliers = Lieferbetriebe
list-stakeholder_kinds-funders = Förderstellen, öffentlich oder privat
list-stakeholder_kinds-authorities = Behörden
list-stakeholder_kinds-partners = Partner und Netzwerke
list-stakeholder_kinds-neighbours = Nachbarschaft und nähere Umgebung
list-stakeholder_kinds-nature = Natur und künftige Generationen
    .hint = Sie können nicht selbst antworten: Überlegen Sie, wer für sie sprechen kann.

list-strength_kinds-people = Menschen
list-strength_kinds-know_how = Können
list-strength_kinds-data = Aufzeichnungen und Zahlen
list-strength_kinds-network = Netzwerk
list-strength_kinds-trust = Vertrauen und guter Ruf
list-strength_kinds-place = Ort, Gebäude oder Werkzeug

list-practice_domains-governance = Governance: wer entscheidet und wie
list-practice_domains-work = Arbeit: Zeiten, Lohn, Aufgaben
list-practice_domains-welcome = Empfang: wie man aufgenommen wird
list-practice_domains-learning = Lernen: wie man angeleitet und mitgenommen wird
list-practice_domains-purchasing = Einkauf: was wir kaufen und bei wem
list-practice_domains-money = Geld: Preise, Überschuss, Rücklagen
list-practice_domains-environment = Umwelt: Material, Energie, Transport

list-seen-seen = Gesehen
    .hint = Es ist geschehen: Jemand hat es bemerkt, und sei es nur einmal. Dann braucht es einen Beleg.
list-seen-wished = Gewünscht
    .hint = Sie hoffen darauf und haben es noch nicht gesehen. Ein Beleg wird nicht erwartet.
list-seen-feared = Befürchtet
    .hint = Sie oder andere fürchten, dass es geschehen könnte. Ein Beleg wird nicht erwartet.

list-sign-positive = Zum Guten
list-sign-negative = Zum Schlechten

list-expectation-expected = Erwartet
list-expectation-unexpected = Unerwartet

list-question_families-relevance = Relevanz: Trifft es ein echtes Bedürfnis?
    .hint = Wenn Sie sich fragen, ob es für diese Menschen hier und heute das Richtige ist.
list-question_families-effectiveness = Wirksamkeit: Bewirkt es, was es bewirken soll?
    .hint = Wenn Sie ein Ziel haben und wissen möchten, wie nahe Sie ihm kommen.
list-question_families-contribution = Beitrag: Was ist unser Anteil daran?
    .hint = Wenn auch viele andere etwas tun und Sie wissen möchten, was von Ihnen kommt.
list-question_families-efficiency = Effizienz: Machen wir das Beste aus unseren Mitteln?
    .hint = Wenn Zeit, Leute und Geld knapp sind und Sie sie gut einsetzen möchten.
list-question_families-coherence = Stimmigkeit: Passt es zu Mission und Arbeitsweise?
    .hint = Wenn Sie sich fragen, ob Sie tun, was Sie sagen.
list-question_families-specificity = Eigenart: Was bringt unsere eigene Arbeitsweise?
    .hint = Wenn Sie wissen möchten, was verloren ginge, wenn andere dasselbe auf andere Art täten.

list-reasons-improve = Besser machen, was wir tun
list-reasons-motivate = Menschen Mut und Sinn geben
list-reasons-account = Rechenschaft geben über das, was uns anvertraut ist
list-reasons-advocate = Für ein Anliegen oder ein Modell eintreten

list-means-hours = Einige Stunden
    .hint = Durchsehen, was es gibt, und zwei oder drei Gespräche führen.
list-means-days = Einige Tage
    .hint = Eine Handvoll Gespräche oder ein kurzer Fragebogen, und ein Abend, um alles gemeinsam zu lesen.
list-means-weeks = Einige Wochen im Jahr
    .hint = Zwei oder drei Wege, es herauszufinden, und Zeit, sie zu vergleichen.
list-means-dedicated = Jemand hat dafür feste Arbeitszeit
    .hint = Sie können Veränderungen über lange Zeit verfolgen und dieselben Menschen wieder fragen.

list-existing_sources-activity_reports = Jahres- oder Tätigkeitsberichte
list-existing_sources-registers = Anwesenheitslisten und Register
list-existing_sources-staff_data = Personaldaten: Stunden, Weiterbildung, Abgänge
list-existing_sources-surveys = Frühere Befragungen und Evaluationen
list-existing_sources-funder_reports = Berichte an Förderstellen
list-existing_sources-minutes = Sitzungsprotokolle
list-existing_sources-messages = Briefe, Nachrichten, Beschwerden, Gästebücher
list-existing_sources-statistics = { $territory ->
        [wallonia] Statistiken (WalStat, Beobachtungsstelle Sozialwirtschaft)
        [brussels] Statistiken (Beobachtungsstelle der Sozialwirtschaft)
        [hauts_de_france] Öffentliche Statistiken (INSEE, Regionalkammer CRESS)
        [france_other] Öffentliche Statistiken (INSEE, Regionalkammer CRESS)
       *[other] Öffentliche Statistiken über Ihr Gebiet
    }

list-sources-indicator = Indikator
    .hint = Eine Zahl über längere Zeit. Gut für Trends; Vorsicht: Gezählt wird, was sich leicht zählen lässt.
list-sources-interview = Interview
    .hint = Gut für Warum und Wie und für Heikles. Braucht Zeit; wer fragt, färbt die Antwort.
list-sources-survey = Befragung
    .hint = Erreicht viele mit einfachen Fragen. Verliert die, die ungern lesen oder nicht antworten.
list-sources-focus_group = Fokusgruppe
    .hint = Mehrere reden: gut für gemeinsame Deutung. Laute Stimmen setzen sich durch, nichts bleibt anonym.
list-sources-life_story = Lebensgeschichte
    .hint = Zeigt tiefen Wandel, gibt Würde. Wenige Fälle; Einwilligung nötig, die Person ist leicht erkennbar.
list-sources-observation = Beobachtung
    .hint = Zeigt, was getan und nicht nur gesagt wird. Wer beobachtet wird, verhält sich anders.
list-sources-documents = Dokumente
    .hint = Was schon da ist: billig und schnell. Es wurde zu einem anderen Zweck geschrieben.
list-sources-logbook = Tagebuch
    .hint = Tägliche Notizen: gut für Veränderungen über die Zeit. Jemand muss dranbleiben.
list-sources-workshop = Workshop
    .hint = Gemeinsam zeichnen oder ordnen: gut, um Ergebnisse zu erarbeiten und zu lesen. Braucht eine Leitung.
list-sources-case_study = Fallstudie
    .hint = Ein Fall in der Tiefe: gut bei verwickelten Lagen. Sagt wenig über andere Fälle.
list-sources-statistics = Öffentliche Statistiken
    .hint = Gut, um sich in der Umgebung zu verorten. Oft ein, zwei Jahre alt und selten so örtlich, wie man möchte.
list-sources-comparison = Vorher und nachher, oder eine Vergleichsgruppe
    .hint = Hilft zu sehen, was von Ihnen kommt. Teuer, nicht immer fair, und nie ist „alles Übrige gleich“.

list-yes_partly_no-yes = Ja
list-yes_partly_no-partly = Teilweise
list-yes_partly_no-no = Nein

list-verdicts-confirms = Er bestätigt die Veränderung
    .hint = Er sagt, dass die Veränderung stattgefunden hat.
list-verdicts-nuances = Er bringt Zwischentöne
    .hint = Die Veränderung gab es für manche, zum Teil oder anders, als Sie dachten.
list-verdicts-contradicts = Er spricht gegen die Veränderung
    .hint = Er sagt, dass es sie nicht gab, oder das Gegenteil. Das ist so viel wert wie ein Ja.

list-looked_for-negative = Veränderungen zum Schlechten
    .hint = Sie haben gefragt, was schwerer geworden ist und für wen.
list-looked_for-unexpected = Veränderungen, an die niemand gedacht hatte
    .hint = Sie haben eine offene Frage gestellt und Raum für Unvorhergesehenes gelassen.
list-looked_for-others = Was andere beigetragen haben
    .hint = Sie haben gefragt, wer und was sonst mitgespielt hat und was ohnehin geschehen wäre.
list-looked_for-absent = Was die sagen würden, die fehlen
    .hint = Sie haben an die gedacht oder die gefragt, die gingen, nie kamen oder nicht antworteten.

list-formats-session = Abend oder Sitzung zum gemeinsamen Lesen
list-formats-summary = Zusammenfassung auf zwei Seiten
list-formats-annual_report = Kapitel im Jahresbericht
list-formats-argument = Argumente für eine Förderstelle, auf einem Blatt
list-formats-testimony = Erfahrungsbericht oder Film
list-formats-poster = Plakat
list-formats-training = Material für Schulungen
list-formats-advocacy = Positionspapier
list-formats-feedback = Brief an die Befragten oder Gespräch mit ihnen

list-benefits-involvement = Zustimmung und Beteiligung aller
    .hint = Team, Mitglieder, Nutzerinnen und Nutzer erkennen sich wieder und machen mit.
list-benefits-new_activities = Anregung zu neuen Aktivitäten
    .hint = Was Sie finden, zeigt ein Bedürfnis, das noch niemand deckt, oder bringt andere auf die Idee.
list-benefits-support = Mehr Rückhalt bei öffentlichen und privaten Partnern
    .hint = Förderstellen und Behörden sehen, was Sie tun, wie und warum es wichtig ist.
list-benefits-revisiting = Bestehendes überdacht
    .hint = Sie ändern etwas an dem, was Sie tun, um der Gesellschaft mehr zu nützen.

list-progress-planned = Geplant
list-progress-done = Erledigt
list-progress-dropped = Fallen gelassen

## Felder

field-stakeholders-role = Wer?
    .hint = Rolle oder Gruppe, kein Name, so wie sie nach „für“ steht: „Teilnehmende“, „die Gemeinde“.
field-stakeholders-kind = Welche Art von Stakeholder?
    .hint = Was am besten passt. Passt zweierlei, nehmen Sie, was für Sie am meisten zählt.
field-stakeholders-expects = Was wird von Ihnen erwartet?
    .hint = Möglichst in den Worten der anderen. Wissen Sie es nicht, lassen Sie es leer und fragen Sie nach.
field-stakeholders-gives = Was bringen sie ein?
    .hint = Zeit, Geld, Vertrauen, Können, Ideen, Aufträge.

field-strengths-what = Was ist schon da?
    .hint = In wenigen Worten: „Anleitende aus der Praxis“, „Anwesenheitslisten aus zehn Jahren“.
field-strengths-kind = Welche Art von Stärke?
    .hint = Was am besten passt.

field-needs-what = Was fehlt oder stimmt nicht?
    .hint = Wie die Betroffenen es sagen würden: „kein Ort, um sich zu treffen“, „niemand für die Kinder“.
field-needs-of = Wessen Bedürfnis ist es?
    .hint = Wählen Sie eine oder mehrere Gruppen; was fehlt, können Sie hier ergänzen.
field-needs-known_by = Woher wissen Sie es?
    .hint = Man hat es Ihnen gesagt, Sie sehen es täglich, eine Studie zeigt es, oder Sie vermuten es.

field-activities-what = Was tun Sie?
    .hint = Als kurzes Stichwort ohne Artikel: „Repair-Café“, „Hilfe beim Papierkram“.
field-activities-answers = Auf welche Bedürfnisse geht es ein?
    .hint = Wählen Sie die Bedürfnisse. Ein kurzer Grund macht die Verbindung stärker.
field-activities-draws_on = Auf welche Stärken stützt es sich?
    .hint = Wählen Sie, ohne was es nicht ginge.
field-activities-for = Für wen?
    .hint = Alle, die es nutzen oder für die es getan wird.
field-activities-output = Was kommt heraus, das man zählen kann?
    .hint = Wenn Sie möchten: „reparierte Räder“, „Mahlzeiten“. Was Sie getan haben, nicht was sich ändert.
field-activities-amount = Wie viel oder wie viele?
    .hint = Eine Zahl; eine gute Schätzung genügt.
field-activities-unit = In welcher Einheit?
    .hint = „Fahrräder“, „Stunden“, „Familien“.
field-activities-period = In welchem Jahr?
    .hint = Das Jahr, auf das sich die Zahl bezieht.

field-practices-what = Wie machen Sie es?
    .hint = Als kurzes Stichwort: „gemeinsame Wochenplanung“, „Beiträge nach Einkommen“.
field-practices-domain = Worum geht es dabei?
    .hint = Der Bereich des Hauses, zu dem es gehört.
field-practices-draws_on = Auf welche Stärken stützt es sich?
    .hint = Wählen Sie, ohne was es nicht ginge.
field-practices-different = Was tun Sie, das andere nicht tun?
    .hint = Vergleichen Sie damit, wie es in Ihrer Branche üblich ist.
field-practices-since = Seit wann?
    .hint = Das Jahr, in dem es begann, so genau Sie es wissen.

field-changes-what = Was ändert sich?
    .hint = Beginnen Sie mit „mehr“, „weniger“, „neue“ oder „bessere“: „mehr Mut, sich zu Wort zu melden“.
field-changes-for = Für wen?
    .hint = Nur eine Gruppe. Ändert es sich für zwei, schreiben Sie zwei: Sie erleben es vielleicht verschieden.
field-changes-by = Wodurch kommt es dazu?
    .hint = Aktivitäten, Arbeitsweisen oder eine frühere Veränderung. Sagen Sie in wenigen Worten, warum.
field-changes-seen = Gesehen, gewünscht oder befürchtet?
    .hint = Gesehen: Es ist geschehen. Gewünscht oder befürchtet: Es könnte geschehen.
field-changes-sign = Zum Guten oder zum Schlechten?
    .hint = Aus der Sicht derer, die es erleben, nicht aus Ihrer.
field-changes-expectation = Hatten Sie es erwartet?
    .hint = Unerwartetes zu notieren lohnt sich: Daraus lernt man am meisten.

field-evaluative-about = Welche Aktivität oder Arbeitsweise?
    .hint = Die, die Ihnen am meisten Rätsel aufgibt oder Ihrer Mission am nächsten steht.
field-evaluative-change = Welcher Veränderung gehen Sie nach?
    .hint = Die, bei der Ihnen eine Antwort am meisten nützen würde.
field-evaluative-wording = Wie lautet Ihre Frage?
    .hint = Aus Ihrer Wahl entsteht ein erster Wortlaut. Ändern Sie ihn, bis es Ihre Frage ist.
field-evaluative-family = Welche Art von Frage ist es?
    .hint = Eine andere Art gibt einen anderen ersten Wortlaut. Probieren Sie zwei und vergleichen Sie.
field-evaluative-reason = Wozu soll die Antwort dienen?
    .hint = Der Hauptgrund. Er hilft später zu entscheiden, wie Sie erheben und wem Sie es erzählen.
field-evaluative-users = Wer wird die Antwort nutzen?
    .hint = Fällt Ihnen niemand ein, ist es vielleicht die falsche Frage.
field-evaluative-decision = Für welche Entscheidung, und wann?
    .hint = „Im Juni entscheidet der Vorstand über die Öffnungszeiten.“ Vorher sollte die Antwort da sein.

field-plan-about = Um welche Veränderungen geht es?
    .hint = Mindestens um die Veränderung, von der Ihre Frage handelt.
field-plan-method = Wie finden Sie es heraus?
    .hint = Jeder Weg hat seine gute Seite und seinen Haken; beides steht daneben.
field-plan-asked = Wen fragen Sie?
    .hint = Zuerst die, die die Veränderung erleben, dann noch eine andere Sichtweise.
field-plan-what = Was müssen Sie wissen?
    .hint = In wenigen Worten: „seit wann sie sich melden, und was geholfen hat“.
field-plan-there = Gibt es das schon?
    .hint = Sehen Sie zuerst in den Schubladen nach: Register, Berichte, Briefe.
field-plan-where = Wo ist es?
    .hint = „Ordner der Erstgespräche, im Büro“, „Tabelle der Kassenführung“.
field-plan-who = Wer macht es?
    .hint = Eine Rolle, kein Name: „eine Anleiterin“, „zwei aus dem Vorstand“.
field-plan-by = Bis wann?
    .hint = Der Monat, in dem es getan sein soll.

field-evidence-about = Um welche Veränderungen geht es?
    .hint = Die Veränderungen, zu denen der Beleg etwas sagt, dafür oder dagegen.
field-evidence-source = Woher kommt der Beleg?
    .hint = Der Weg, auf dem Sie es erfahren haben.
field-evidence-from = Von wem stammt er?
    .hint = Wer gesprochen hat, geantwortet hat oder beobachtet wurde. So zählt eine Stimme als gehört.
field-evidence-what = Was sagt er?
    .hint = In einer Zeile, ohne Namen: „fünf von sechs melden sich öfter zu Wort“.
field-evidence-verdict = Bestätigt er die Veränderung?
    .hint = Antworten Sie ehrlich: Was dagegen spricht, lehrt ebenso viel.
field-evidence-returned_to = Wer hat erfahren, was daraus wurde?
    .hint = Wer Zeit gegeben hat, hat ein Recht, das Ergebnis zu hören.
field-evidence-returned_on = Wann wurde es mitgeteilt?
    .hint = Der Monat genügt.
field-evidence-indicator = Gibt es eine Zahl? Wofür steht sie?
    .hint = Wenn Sie möchten: „Teilnehmende, die sich mindestens einmal in einer Sitzung zu Wort gemeldet haben“.
field-evidence-amount = Wie viel oder wie viele?
    .hint = Eine Zahl, mit Komma oder Punkt.
field-evidence-unit = In welcher Einheit?
    .hint = „Personen“, „Stunden“, „Fehltage“.
field-evidence-period = In welchem Jahr?
    .hint = Das Jahr, auf das sich die Zahl bezieht.
field-evidence-baseline = Wie war es vorher?
    .hint = Dieselbe Zahl zu Beginn, falls Sie sie kennen.

field-uses-for = Für wen?
    .hint = Alle, die es hören, lesen oder nutzen werden. Vergessen Sie die nicht, die geantwortet haben.
field-uses-rests_on = Auf welche Veränderungen stützt es sich?
    .hint = Erzählen Sie, was Sie gesehen haben; und Gewünschtes als Wunsch.
field-uses-towards = Wohin soll es führen?
    .hint = Der vierfache Nutzen der Inwertsetzung. Ein oder zwei davon genügen.
field-uses-format = In welcher Form?
    .hint = Die Form, die diese Menschen wirklich lesen, hören oder besuchen.
field-uses-what = Was ist es, in wenigen Worten?
    .hint = „Ein Abend mit Suppe, die Ergebnisse auf vier Plakaten“.

field-next_steps-what = Was werden Sie tun?
    .hint = Mit einem Verb: „fragen“, „schreiben“, „einladen“, „durchsehen“.
field-next_steps-who = Wer macht es?
    .hint = Eine Rolle, kein Name: „die Kassenführung“.
field-next_steps-by = Bis wann?
    .hint = Ein Tag, damit man ihn einhalten oder verschieben kann.
field-next_steps-review = Wann sehen Sie es sich wieder an?
    .hint = Zum Beispiel bei der nächsten Vorstandssitzung.
field-next_steps-mends = Welche Lücke schließt es?
    .hint = Eine Lücke, die das Programm gefunden hat, oder eine Frage, auf die Sie zurückkommen möchten.
field-next_steps-progress = Wie weit ist es?
    .hint = Ein Schritt, der keinen Sinn mehr hat, darf wegfallen; das ist kein Scheitern.

## Zeilen

rows-stakeholders = Stakeholder
    .many = Stakeholder
    .add = Stakeholder hinzufügen
    .none = Keine: Wir haben uns umgesehen
rows-strengths = Stärke
    .many = Stärken
    .add = Stärke hinzufügen
    .none = Keine: Wir haben gesucht
rows-needs = Bedürfnis
    .many = Bedürfnisse
    .add = Bedürfnis hinzufügen
    .none = Keine: Wir haben gefragt und gesucht
rows-activities = Aktivität
    .many = Aktivitäten
    .add = Aktivität hinzufügen
    .none = Keine: Wir haben gesucht
rows-practices = Arbeitsweise
    .many = Arbeitsweisen
    .add = Arbeitsweise hinzufügen
    .none = Keine: Wir arbeiten wie andere auch
rows-changes = Veränderung
    .many = Veränderungen
    .add = Veränderung hinzufügen
    .none = Keine: Wir haben nach Veränderungen gesucht
rows-evaluative = Evaluationsfrage
    .many = Evaluationsfragen
    .add = Evaluationsfrage hinzufügen
    .none = Keine: Noch ist es keine eigene Frage
rows-plan = Zeile des Plans
    .many = Zeilen des Plans
    .add = Zeile zum Plan hinzufügen
    .none = Keine: Es gibt nichts zu erheben
rows-evidence = Beleg
    .many = Belege
    .add = Beleg hinzufügen
    .none = Keine: Wir haben nach Belegen gesucht
rows-uses = Verwendung
    .many = Verwendungen
    .add = Verwendung hinzufügen
    .none = Keine: Wir haben darüber nachgedacht
rows-next_steps = nächster Schritt
    .many = nächste Schritte
    .add = Nächsten Schritt hinzufügen
    .none = Keine: Zurzeit ist nichts zu tun

## Bahnen

lane-strength = Stärken
    .one = Stärke
lane-stakeholder = Stakeholder
    .one = Stakeholder
lane-need = Bedürfnisse
    .one = Bedürfnis
lane-activity = Aktivitäten
    .one = Aktivität
lane-practice = Arbeitsweisen
    .one = Arbeitsweise
lane-change = Veränderungen
    .one = Veränderung
lane-evidence = Belege
    .one = Beleg
lane-use = Verwendungen
    .one = Verwendung
lane-benefit = Nutzen
    .one = Nutzen

## Lücken

gap-contradicted = Was Sie dazu erhoben haben, spricht dagegen: „{ $node }“.
    .title = Widersprochene Veränderung
    .why = Menschen, die es wissen müssen, sagen, dass es nicht so kam oder dass das Gegenteil geschah. Das zu hören gehört zum Zuhören; darüber hinwegzugehen würde Sie Vertrauen kosten.
    .do = Besprechen Sie es mit den Betroffenen. Vielleicht stimmt es für manche und für andere nicht: Dann schreiben Sie zwei Veränderungen. Oder führen Sie sie als gewünscht und sagen Sie das auch.
gap-no_evidence = Sie haben „{ $node }“ gesehen, aber noch ist nichts da, das es zeigt.
    .title = Veränderung ohne Beleg
    .why = Sie haben vielleicht ganz recht. Aber andere können es nur nachvollziehen, wenn jemand davon erzählt oder ein Papier es zeigt. Und vielleicht haben Sie gesehen, was Sie erhofften.
    .do = Fragen Sie zwei, die es erleben, was jetzt anders ist, oder suchen Sie eine Spur in Ihren Papieren: ein Register, einen Brief, ein Protokoll. Notieren Sie es unter „Belege“.
gap-never_heard = Noch nicht zu Wort gekommen: { $node }.
    .title = Stakeholder nie gehört
    .why = Solange sie nicht gehört wurden, sprechen andere an ihrer Stelle. Was ihnen wichtig ist, fehlt vielleicht im ganzen Wirkungspfad.
    .do = Wählen Sie eine Gelegenheit zum Fragen: das Ende einer Sitzung, einen Anruf, einen Kaffee. Eine offene Frage genügt: „Was hat sich für Sie geändert, zum Guten oder zum Schlechten?“
gap-one_sided = „{ $node }“ ist nur von einer Seite belegt.
    .title = Einseitige Belege
    .why = Es gibt nur eine Art von Quelle oder nichts von den Menschen, um die es geht. Zwei verschiedene Sichtweisen, die sich treffen, überzeugen mehr als zehn gleiche.
    .do = Nehmen Sie eine Quelle anderer Art dazu. Haben Sie Zahlen, fragen Sie nach einer Geschichte; haben Sie Geschichten, suchen Sie ein Register. Fehlen die Betroffenen, beginnen Sie bei ihnen.
gap-circle = Diese Veränderungen bringen einander im Kreis hervor: { $node }.
    .title = Kreis von Veränderungen
    .why = In einem Kreis kommt nichts zuerst, und niemand sieht, wo Ihre Arbeit beginnt. Eine der Verbindungen ist vermutlich schwächer als die anderen.
    .do = Fragen Sie, welche Veränderung zuerst zu merken ist. Nehmen Sie die Verbindung heraus, die zu ihr zurückführt, oder nennen Sie die Aktivität oder Arbeitsweise, die sie in Gang bringt.
gap-no_cause = Es ist nichts genannt, wodurch es dazu kommt: „{ $node }“.
    .title = Veränderung ohne Ursache
    .why = Wenn nichts zu ihr führt, können Sie nicht sagen, was Ihr Anteil daran ist oder was Sie pflegen müssen, damit sie Bestand hat.
    .do = Wählen Sie die Aktivität oder Arbeitsweise, die zu ihr führt. Kommt sie von anderswo, vermerken Sie das in einer Notiz, oder entfernen Sie die Veränderung.
gap-idle_activity = Es ist keine Veränderung genannt, die hieraus entsteht: „{ $node }“.
    .title = Aktivität, die nichts verändert
    .why = Entweder wurde ihre Veränderung vergessen, oder sie hält nur den Betrieb am Laufen. Beides ist gut zu wissen: Die Zeit, die sie kostet, ist dieselbe.
    .do = Fragen Sie die, für die sie da ist: „Was würde Ihnen ohne sie fehlen?“ Schreiben Sie die Antwort als Veränderung auf. Finanziert sie nur das Übrige, vermerken Sie das in einer Notiz.
gap-idle_practice = Es ist keine Veränderung genannt, die hieraus entsteht: „{ $node }“.
    .title = Arbeitsweise, die nichts verändert
    .why = Ihre Arbeitsweisen machen Sie besonders, und was sie bewirken, wird am leichtesten übersehen. Ist nichts genannt, fällt alles Verdienst den Aktivitäten zu.
    .do = Fragen Sie die, die damit leben, auch Beschäftigte und Ehrenamtliche: „Was ist für Sie anders, weil wir es so machen?“ Schreiben Sie die Antwort als Veränderung auf.
gap-unmet_need = Keine Aktivität geht auf dieses Bedürfnis ein: „{ $node }“.
    .title = Bedürfnis ohne Antwort
    .why = Jemand hat dieses Bedürfnis, und Ihr Wirkungspfad geht daran vorbei. Vielleicht geht doch eine Ihrer Aktivitäten darauf ein; vielleicht zeigt es, was als Nächstes kommen könnte.
    .do = Wählen Sie die Aktivität, die darauf eingeht. Gibt es keine, fragen Sie einen Partner, der es könnte, oder machen Sie einen nächsten Schritt daraus. Sie müssen nicht jedes Bedürfnis decken.
gap-unmet_expectation = Es wird etwas von Ihnen erwartet, aber keine Veränderung ist genannt für: { $node }.
    .title = Erwartung ohne Veränderung
    .why = Sie haben aufgeschrieben, was von Ihnen erwartet wird. Ändert sich für diese Menschen nichts, warten sie vielleicht vergebens. Oder Sie geben es längst und haben es nicht bemerkt.
    .do = Fragen Sie nach, ob sich die Hoffnung erfüllt. Schreiben Sie dann die Veränderung auf, die Sie finden, oder sagen Sie offen, was Sie nicht geben können.
gap-not_said = Sie haben Belege zu „{ $node }“, aber nicht gesagt, ob es gesehen wurde.
    .title = Gesehen, gewünscht, befürchtet: offen
    .why = Belege zählen nur für eine Veränderung, die gesehen wurde. Solange das offen ist, kann das Programm nicht sagen, wie gut sie gestützt ist.
    .do = Öffnen Sie die Veränderung und wählen Sie: gesehen, gewünscht oder befürchtet.
gap-only_good = Nach negativen oder unerwarteten Veränderungen haben Sie noch nicht gesucht.
    .title = Nur gute Nachrichten
    .why = Was Gutes tut, kann jemanden auch belasten. Wer nur gute Nachrichten erzählt, findet nicht lange Glauben und lernt wenig.
    .do = Stellen Sie eine offene Frage: „Was ist schwerer geworden, seit wir begonnen haben?“ oder „Was hat Sie überrascht?“ Notieren Sie, was Sie hören, als Veränderung, auch eine kleine.
gap-no_question = Sie haben noch keine Evaluationsfrage gewählt.
    .title = Keine Evaluationsfrage
    .why = Ohne Frage würden Sie von allem ein wenig erheben und über nichts viel lernen. Die Frage ist der Grund, warum Sie das alles tun.
    .do = Wählen Sie die Aktivität oder Arbeitsweise, die Ihnen am meisten Rätsel aufgibt, und eine Veränderung, die sie bringen soll. Das Programm macht einen ersten Wortlaut; ändern Sie ihn, bis er Ihrer ist.
gap-red_flag = Sehen Sie sich diesen Wortlaut noch einmal an: „{ $node }“ { $flag }.
    .title = Warnzeichen in der Frage
    .why = Eine Frage entscheidet, was Sie hören können. Eine kleine Änderung im Wortlaut öffnet sie oft für Antworten, aus denen Sie etwas lernen.
    .do = Beginnen Sie mit „Inwiefern“ oder „Auf welche Weise“, nennen Sie eine Aktivität oder Arbeitsweise und eine Veränderung, und lassen Sie die Antwort offen.
gap-missed = Ihre Frage handelt von „{ $node }“, aber der Erhebungsplan deckt es nicht ab.
    .title = Plan, der die Frage verfehlt
    .why = Ihre Zeit ist begrenzt. Sieht im Plan nichts nach dieser Veränderung, bleibt Ihre Frage noch offen, wenn alles erhoben ist.
    .do = Nehmen Sie diese Veränderung in eine Zeile des Plans auf: Oft genügt eine Frage mehr in einem Gespräch, das ohnehin geplant ist. Oder suchen Sie sie in dem, was Sie schon haben.
gap-not_returned = Wer diesen Beleg gegeben hat, hat noch nicht erfahren, was daraus wurde: { $node }.
    .title = Ergebnis nicht zurückgegeben
    .why = Diese Menschen haben Ihnen Zeit und Worte gegeben. Hören sie nie, was daraus wurde, antworten sie kein zweites Mal und können nicht richtigstellen, was Sie falsch verstanden haben.
    .do = Sagen Sie es auf die einfachste Art: ein Brief, ein Plakat, zehn Minuten in der nächsten Sitzung. Fragen Sie, ob sie sich wiedererkennen. Notieren Sie dann den Monat.
gap-unused_benefit = Auf diesen Nutzen arbeitet noch nichts hin: { $node }.
    .title = Nutzen beiseitegelassen
    .why = Die Inwertsetzung kann auf vier Arten nützen. Sie müssen nicht alle wollen, aber es wäre schade, eine auszulassen, nur weil niemand daran gedacht hat.
    .do = Prüfen Sie, ob eine geplante Verwendung auch ihm dienen könnte. Möchten Sie ihn nicht, vermerken Sie das in einer Notiz und lassen Sie es dabei.
gap-overdue = „{ $node }“ sollte bis { $date } getan sein.
    .title = Nächster Schritt überfällig
    .why = Wochen verlaufen selten nach Plan. Ein Schritt, der lange liegen bleibt, ist oft zu groß oder gehört niemandem.
    .do = Haken Sie ihn ab, geben Sie ihm einen neuen Tag, machen Sie ihn kleiner oder lassen Sie ihn fallen. Auch das ist eine Entscheidung.

## Warnzeichen

flag-yes_no = Darauf lässt sich mit Ja oder Nein antworten
    .why = Ja und Nein lehren wenig, und die meisten sagen aus Freundlichkeit Ja.
    .do = Beginnen Sie mit „Inwiefern“ oder „Auf welche Weise“. Nicht „Hilft die Werkstatt?“, sondern „Auf welche Weise hilft die Werkstatt?“
flag-two_in_one = Sie fragt zwei Dinge auf einmal
    .why = Zwei Fragen verlangen zwei Arten hinzusehen, und die halbe Antwort geht verloren.
    .do = Behalten Sie die wichtigere. Statt „Was ändert sich und warum?“ schreiben Sie „Welchen Anteil hat die Werkstatt an dieser Veränderung?“
flag-prove_that = Sie will etwas beweisen
    .why = Wer beweisen will, hört nur, was passt. Sie fänden, was Sie schon wussten, und würden übersehen, was Sie nicht wissen.
    .do = Fragen Sie, statt zu beweisen. Nicht „Beweisen, dass wir Menschen verbinden“, sondern „Auf welche Weise entstehen hier Bindungen?“
flag-holds_answer = Sie enthält schon ihre Antwort
    .why = Steckt das gute Ergebnis in der Frage, kann niemand anders antworten, und von außen wird es niemand glauben.
    .do = Nehmen Sie das Lob heraus. Nicht „Wie gut klappt unser Empfang?“, sondern „Was verändert unser Empfang für Menschen, die neu sind?“
flag-euro_figure = Sie fragt nach einem Geldbetrag
    .why = Eine Summe verkürzt auf eine Zahl, was Menschen erleben, und verbirgt, wie es dazu kam. VISES hat den umgekehrten Weg gewählt.
    .do = Fragen Sie nach der Veränderung selbst. Nicht „Wie viele Euro sparen wir der Stadt?“, sondern „Was ändert sich für die Stadt, weil es uns gibt?“

## Fäden

thread-need = Am Anfang steht ein Bedürfnis: { $node }.
thread-activity = Was Sie dafür tun: { $node }.
thread-practice = Worauf es ankommt, ist eine Arbeitsweise: { $node }.
thread-change = { $named ->
        [yes] Die Veränderung für { $for }: { $node }.
       *[other] Die Veränderung: { $node }.
    }
thread-change-next = { $named ->
        [yes] Daraus folgt eine weitere Veränderung für { $for }: { $node }.
       *[other] Daraus folgt eine weitere Veränderung: { $node }.
    }
thread-use = So wird es verwendet: { $node }.
thread-benefit = Das dient diesem Nutzen: { $node }.
thread-no-need = Es ist kein Bedürfnis genannt, auf das dies eingeht.
thread-no-activity = Es ist keine Aktivität oder Arbeitsweise genannt, die dazu führt.
thread-no-change = Es ist keine Veränderung genannt, die daraus entsteht.
thread-no-use = Noch wird nichts daraus gemacht.
thread-no-benefit = Noch ist kein Nutzen genannt, dem es dient.

## Wie gut belegt

strength-none = Noch ohne Beleg
    .text = Diese Veränderung wurde gesehen, aber es ist noch nichts notiert, das sie zeigt.
strength-contradicted = Widersprochen
    .text = Mindestens ein Beleg spricht gegen diese Veränderung.
strength-one-sided = Einseitig
    .text = Es gibt Belege, aber nur von einer Art, oder keiner kommt von den Menschen, um die es geht.
strength-crossed = Gekreuzte Quellen
    .text = Zwei oder mehr Arten von Quellen sprechen für diese Veränderung, und eine davon kommt von den Menschen, um die es geht.
strength-not-expected = Kein Beleg erwartet
    .text = Diese Veränderung ist gewünscht oder befürchtet; noch gibt es nichts zu zeigen.
strength-not-said = Noch nicht gesagt
    .text = Sie haben noch nicht gesagt, ob diese Veränderung gesehen wurde, gewünscht oder befürchtet ist.

## Die Evaluationsfrage, zusammengesetzt

compose-evaluative-wording = { $family ->
        [relevance] { $with_for ->
            [yes] Inwiefern geht „{ $about }“ auf ein echtes Bedürfnis ein, wenn es um „{ $change }“ für { $for } { $territory_name } geht?
           *[other] Inwiefern geht „{ $about }“ auf ein echtes Bedürfnis ein, wenn es um „{ $change }“ { $territory_name } geht?
        }
        [effectiveness] { $with_for ->
            [yes] Inwiefern führt „{ $about }“ zu „{ $change }“ für { $for } { $territory_name }?
           *[other] Inwiefern führt „{ $about }“ zu „{ $change }“ { $territory_name }?
        }
        [contribution] { $with_for ->
            [yes] Welchen Anteil hat „{ $about }“ neben allem anderen, was mitspielt, an „{ $change }“ für { $for } { $territory_name }?
           *[other] Welchen Anteil hat „{ $about }“ neben allem anderen, was mitspielt, an „{ $change }“ { $territory_name }?
        }
        [efficiency] { $with_for ->
            [yes] Auf welche Weise dienen Zeit und Mittel, die in „{ $about }“ fließen, der Veränderung „{ $change }“ für { $for } { $territory_name }?
           *[other] Auf welche Weise dienen Zeit und Mittel, die in „{ $about }“ fließen, der Veränderung „{ $change }“ { $territory_name }?
        }
        [coherence] { $with_for ->
            [yes] Auf welche Weise passt „{ $about }“ mit dem Ziel „{ $change }“ für { $for } zu unserer Mission { $territory_name }?
           *[other] Auf welche Weise passt „{ $about }“ mit dem Ziel „{ $change }“ zu unserer Mission { $territory_name }?
        }
        [specificity] { $with_for ->
            [yes] Welchen Unterschied macht unsere eigene Art zu arbeiten, hier „{ $about }“, wenn es um „{ $change }“ für { $for } { $territory_name } geht?
           *[other] Welchen Unterschied macht unsere eigene Art zu arbeiten, hier „{ $about }“, wenn es um „{ $change }“ { $territory_name } geht?
        }
       *[other] { $with_for ->
            [yes] Inwiefern trägt „{ $about }“ zu „{ $change }“ für { $for } { $territory_name } bei?
           *[other] Inwiefern trägt „{ $about }“ zu „{ $change }“ { $territory_name } bei?
        }
    }

territory-wallonia = in der Wallonie
territory-brussels = in Brüssel
territory-flanders = in Flandern
territory-hauts_de_france = in Hauts-de-France
territory-france_other = in unserem Teil Frankreichs
territory-elsewhere = in unserer Gegend
territory-none = in unserer Gegend

## Lexikon

term-social_impact = soziale Wirkung
    .meaning = Alles, was sich für Menschen, für die Gesellschaft oder für die Natur ändert durch das, was ein Unternehmen tut und wie es das tut. Es kann gut oder schlecht sein, erwartet oder nicht, bald oder viel später.
term-valorisation = Inwertsetzung
    .meaning = Einer Sache ihren Wert geben: sie anerkennen, bekannt machen und nutzen. Das ist mehr als Öffentlichkeitsarbeit, denn dazu gehört auch, die eigenen Entscheidungen anzusehen und zu ändern.
term-evaluation = Evaluation
    .meaning = Mit Methode ansehen, was getan wurde und was daraus wurde, um zu urteilen und zu lernen. Sie zeigt immer einen Teil der Wirklichkeit, nie das Ganze.
term-impact_measurement = Wirkungsmessung
    .meaning = Herausfinden, welche Veränderungen es gegeben hat, mit Zahlen, Worten oder beidem. Sie ist ein Abschnitt der Arbeit; was sich nicht messen lässt, kann trotzdem wichtig sein.
term-evaluative_question = Evaluationsfrage
    .meaning = Die eine Frage, auf die die Evaluation antworten soll: der Grund, warum das Unternehmen damit beginnt. Sie ist offen und genau, und die Antwort darf überraschen.
term-state_of_play = Bestandsaufnahme
    .meaning = Ein Bild davon, wo das Unternehmen steht, bevor etwas erhoben wird. In der veröffentlichten Methode bildet sie mit der Wahl der Frage die erste Phase.
term-portrait = Porträt
    .meaning = Eine Beschreibung des Unternehmens nach einem gemeinsamen Rahmen: Mission, Menschen ringsum, Aktivitäten, Arbeitsweisen. Auf den englischen Seiten von VISES heißt sie „identikit“.
term-stakeholder = Stakeholder
    .meaning = Eine Person oder Gruppe, die bei dem, was das Unternehmen tut, etwas zu gewinnen, zu verlieren oder zu sagen hat. Auch die Natur und künftig Geborene können es sein; jemand spricht für sie.
term-need = Bedürfnis
    .meaning = Was jemandem fehlt oder für jemanden nicht stimmt, bevor das Unternehmen etwas tut. Am besten kennen es die, die es haben.
term-strength = Stärke
    .meaning = Etwas, das schon da ist und worauf man bauen kann: Menschen, Können, Aufzeichnungen, ein Netzwerk, Vertrauen, ein Ort. Darauf stützen sich Aktivitäten und Arbeitsweisen.
term-activity = Aktivität
    .meaning = Was das Unternehmen tut oder anbietet und was man sehen kann: eine Werkstatt, ein Dienst, ein Laden. Sie geht auf ein oder mehrere Bedürfnisse ein.
term-practice = Arbeitsweise (Praktik)
    .meaning = Die Art, etwas zu tun: wie man entscheidet, arbeitet, Menschen empfängt, einkauft. In dieser Methode zählt sie neben den Aktivitäten als eigene Ursache von Veränderungen.
term-change = Veränderung
    .meaning = Was für jemanden danach anders ist: ein Gefühl, ein Können, eine Gewohnheit oder eine Lage. Hier ist sie gesehen, gewünscht oder befürchtet und gehört zu einer Gruppe von Stakeholdern.
term-contribution = Beitrag
    .meaning = Der Anteil, den man an einer Veränderung hat, zu der auch andere beitragen. Das Wort ist bescheidener und ehrlicher, als die Veränderung ganz sich selbst zuzuschreiben.
term-evidence = Beleg
    .meaning = Alles, was etwas über eine Veränderung sagt, dafür oder dagegen: ein Gespräch, eine Zahl, ein Brief. Mit Kassenbelegen hat das nichts zu tun; notiert wird, welcher Art der Beleg ist und von wem er stammt.
term-use = Verwendung
    .meaning = Was mit den Ergebnissen geschieht, für wen und wozu: ein Abend, eine Zusammenfassung, eine Entscheidung. Ein Ergebnis ohne Verwendung bleibt in der Schublade.
term-benefit = Nutzen
    .meaning = Wohin die Inwertsetzung führt: Beteiligung aller, neue Aktivitäten, Rückhalt bei Partnern, Bestehendes überdenken. Diese vier kommen von VISES.
term-pathway = Wirkungspfad
    .meaning = Der Weg von Bedürfnissen über Aktivitäten und Arbeitsweisen zu Veränderungen, Belegen und Verwendungen. Das Programm zeichnet ihn aus Ihren Antworten und zeigt, wo er hält und wo er bricht.
term-thread = Faden
    .meaning = Eine durchgehende Linie durch den Wirkungspfad, von einem Bedürfnis bis zu einem Nutzen, in Sätzen erzählt. Ein Faden ist so fest wie seine schwächste Veränderung.
term-gap = Lücke
    .meaning = Eine Stelle, an der der Wirkungspfad bricht oder auf schwachem Grund steht, zum Beispiel eine Veränderung, die nichts zeigt. Sie ist kein Fehler, sondern ein Hinweis, was als Nächstes zu tun ist.
term-lane = Bahn
    .meaning = Eine Art von Dingen im Wirkungspfad, etwa alle Bedürfnisse oder alle Veränderungen. Was in der einen Bahn steht, ist mit dem in anderen verbunden.
term-data_collection = Datenerhebung
    .meaning = Bei Menschen und in Unterlagen sammeln, was man braucht, um die Frage zu beantworten. Sie beginnt mit dem, was schon da ist.
term-collection_plan = Erhebungsplan
    .meaning = Eine kurze Tabelle: was herauszufinden ist, wie, bei wem, durch wen und bis wann. Sie bewahrt davor, etwas zu sammeln, das niemand nutzt.
term-indicator = Indikator
    .meaning = Eine Zahl oder ein Zeichen, das man über die Zeit verfolgt, um zu sehen, ob sich etwas ändert. Er zeigt eine Richtung, aber nicht den Grund.
term-interview = Interview
    .meaning = Ein Gespräch mit einer Person entlang weniger vorbereiteter Fragen, mit Raum für das, was kommt. Es eignet sich für das Warum und das Wie.
term-survey = Befragung
    .meaning = Dieselben Fragen an viele Menschen, auf Papier, im Internet oder mündlich. Sie gibt einen Überblick, wenn genug und verschiedene Menschen antworten.
term-focus_group = Fokusgruppe
    .meaning = Ein Gespräch mit mehreren über ein Thema; jemand leitet es und achtet darauf, dass alle gehört werden. Es zeigt, was die Menschen teilen und worin sie sich unterscheiden.
term-life_story = Lebensgeschichte
    .meaning = Eine Person erzählt ihren Weg, ausführlich und in eigenen Worten. Das zeigt tiefe Veränderungen; es braucht Einwilligung und Vorsicht, denn die Person kann erkannt werden.
term-crossing = Kreuzen von Quellen
    .meaning = Dieselbe Veränderung durch Quellen verschiedener Art ansehen, etwa Zahlen und Gespräche. Wo sie übereinstimmen, ist der Boden fester; wo nicht, gibt es etwas zu lernen.
term-co_construction = Ko-Konstruktion
    .meaning = Fragen, Wege der Erhebung und Schlüsse gemeinsam mit denen erarbeiten, um die es geht. VISES beschreibt sie als weder von oben nach unten noch von unten nach oben.
term-action_research = Aktionsforschung
    .meaning = Forschende und Leute aus der Praxis gehen einer Frage gemeinsam nach, während die Arbeit weitergeht, und ändern sie mit dem, was sie lernen. Das braucht mehr Zeit, und VISES nennt das normal.
term-feedback_session = Rückmeldung
    .meaning = Ein Treffen, bei dem die, die Auskunft gegeben haben, hören, was daraus wurde, und sagen, ob sie sich wiedererkennen. Was sie ergänzen, gehört zu den Ergebnissen.
term-accountability = Rechenschaft
    .meaning = Denen Auskunft geben, die Ihnen Geld, Arbeit oder Vertrauen gegeben haben. Das ist ein guter Grund zu evaluieren, aber selten genug für sich allein.
term-advocacy = Fürsprache
    .meaning = Öffentlich für ein Anliegen, eine Gruppe oder eine Arbeitsweise eintreten. Ergebnisse können dazu dienen, solange man auch ihre Grenzen nennt.
term-social_economy = { $territory ->
        [hauts_de_france] Sozial- und Solidarwirtschaft
        [france_other] Sozial- und Solidarwirtschaft
       *[other] Sozialwirtschaft
    }
    .meaning = Unternehmen, die Menschen und Zweck vor den Gewinn stellen und demokratisch entscheiden: Vereinigungen, Genossenschaften, Gegenseitigkeitsgesellschaften, Stiftungen. Belgien sagt „Sozialwirtschaft“, Frankreich „Sozial- und Solidarwirtschaft“.
term-social_enterprise = Sozialunternehmen
    .meaning = Ein Unternehmen, das vor allem Menschen oder der Gesellschaft dienen und nicht die bereichern will, denen es gehört. In Belgien ist die Anerkennung dieses Namens seit dem Gesetzbuch der Gesellschaften und Vereinigungen (2019) Genossenschaften vorbehalten.
term-social_purpose = Sozialzweck
    .meaning = Wozu es das Unternehmen gibt, über den eigenen Unterhalt hinaus. Er steht oft in der Satzung, und im Alltag heißt er Mission.
term-social_utility = gesellschaftlicher Nutzen
    .meaning = Das Gute, das eine Aktivität der Gesellschaft bringt, über die hinaus, die sie kaufen oder nutzen. Das Wort („utilité sociale“) ist vor allem in Frankreich üblich und der sozialen Wirkung nahe.
term-general_interest = Gemeinwohl
    .meaning = Was allen oder der Gesellschaft als Ganzem dient und nicht nur einigen. Was dazugehört, ist in der Öffentlichkeit auszuhandeln.
term-governance = Governance
    .meaning = Wer im Unternehmen entscheidet, worüber und wie. In der Sozialwirtschaft ist sie eine der Arbeitsweisen, die den Unterschied machen.
term-territorial_anchoring = regionale Verankerung
    .meaning = In einer Gegend verwurzelt sein: ihre Bedürfnisse kennen, mit ihren Menschen arbeiten, dort einkaufen, bleiben. Sie gehört zu den Trümpfen, die VISES sichtbar machen wollte.
term-work_integration = berufliche Eingliederung
    .meaning = Arbeitsmarktferne Menschen auf dem Weg zur Arbeit unterstützen, mit echten Arbeitsplätzen, Ausbildung und Begleitung. Sie ist der Zweck einer der drei Gruppen von Unternehmen bei VISES.
term-output = Output
    .meaning = Was unmittelbar aus einer Aktivität kommt und sich zählen lässt: Mahlzeiten, Kurse, Stunden. Er sagt, was Sie getan haben, nicht, was sich geändert hat.
term-outcome = Outcome
    .meaning = Was sich für Menschen infolge des Getanen ändert. In diesem Programm heißt das einfach Veränderung.
term-theory_of_change = Theorie der Veränderung
    .meaning = Eine begründete Darstellung, wie das, was man tut, zur gewünschten Veränderung führen soll und was dafür stimmen muss. Der Wirkungspfad ist ihr einfacher Verwandter.
term-monetisation = Monetarisierung
    .meaning = Eine soziale Veränderung als Geldbetrag ausdrücken. VISES hielt Abstand davon, und dieses Programm tut es nie.
term-coach = Begleitung (Coach)
    .meaning = Die Person, die das Unternehmen begleitet: Sie fragt, formuliert um und erinnert an die, die nicht gehört wurden. Sie urteilt nicht und gibt keine Noten.
term-self_assessment = Selbstevaluation
    .meaning = Sich selbst mit eigenen Fragen evaluieren, statt von außen beurteilt zu werden. Das schult die, die es tun, und braucht andere Stimmen, damit es nicht schönfärbt.
term-principle = Grundsatz
    .meaning = Eine der vier Regeln, auf denen VISES ruht: sich den Unternehmen anpassen, auf Stärken bauen, Vielfalt achten, den Partnern zuhören. Jede Frage hier gehört zu einer davon.

## Über die Methode

about = Über die Methode
    .text =
        VISES war ein grenzüberschreitendes Projekt des Interreg-Programms France-Wallonie-Vlaanderen, von 2016 bis 2019. Etwa zwanzig Partner waren beteiligt, unter der Leitung von ConcertES in der Wallonie: Verbände, Forschende, Förderstellen. Sie entwickelten einen Weg, auf dem Sozialunternehmen ihre soziale Wirkung ansehen und in Wert setzen können, und erprobten ihn, je nach Quelle, mit 56 bis 69 Unternehmen. Die Unternehmen haben daran mitgebaut; das nennt man Ko-Konstruktion.

        Die veröffentlichte Methode hat drei Phasen: Bestandsaufnahme und Wahl der Evaluationsfrage; Methodenwahl und Datenerhebung; Datenanalyse und Inwertsetzung der sozialen Wirkung. Dieses Programm geht sie in vier Abschnitten. Erfassen und Analysieren sind die erste Phase, Messen ist die zweite, In Wert setzen die dritte.

        Die Methode weigert sich, Wirkung auf Zahlen zu verkürzen. Darum finden Sie hier keine Noten, keine Rangliste und keinen Geldbetrag. Sie sehen, was gefragt und beantwortet ist, wie fest die Belege stehen und was als Nächstes kommen könnte. Wie und warum Sie etwas tun, zählt so viel wie das, was dabei herauskommt.

        Die vier Grundsätze, der vierfache Nutzen, die drei Gruppen von Unternehmen, die drei Phasen und die Schritte der ersten Phase kommen von VISES. Der Wortlaut der Fragen, die Einzelheiten der späteren Schritte, das Muster der Evaluationsfrage, die Stärke der Belege sowie die Fäden und Lücken des Wirkungspfads sind von uns. Auch die deutschen Begriffe sind von uns.
    .independent = Dieses Programm ist unabhängig. Es wurde nach der veröffentlichten Methode von VISES gemacht; die Partner des Projekts haben es weder gemacht noch gutgeheißen.
    .sources =
        VISES im Interreg-Programm (FR): interreg5.interreg-fwvl.eu/fr/vises
        VISES im Interreg-Programm (NL): www.interreg-fwvl.eu/nl/vises
        Beginn der Versuchsphase für Testunternehmen (EN): projetvisesproject.eu/START-OF-THE-EXPERIMENTAL-PHASE-FOR-TESTER-ENTERPRISES
        Begleitung der Versuchsphase (NL): projetvisesproject.eu/Opvolging-van-de-experimenteerfase-binnen-de-testbedrijven-183
        Soziale Wirkung evaluieren, warum und wie (1. Treffen): projetvisesproject.eu/-A-system-
        Seite des 1. Themenhefts: projetvisesproject.eu/-Experimentation-?lang=nl&debut_tab_art_publication=8
        Themenheft 2, die Notwendigkeit der Ko-Konstruktion (FR): pdfslide.fr
        Themenheft 4, ein Projekt der Aktionsforschung (FR): 123dok.net
        VISES in der flämischen Projektdatenbank (NL): projectendatabank.be
        COORACE über VISES, März und Mai 2019 (FR): coorace.org
        Avise über das Vorgehen von VISES (FR): avise.org/actualites/la-demarche-vises-la-co-construction-au-coeur-de-son-deploiement
