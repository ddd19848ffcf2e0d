### Files and paths: what is wrong with one, and what to do.

## What a file holds that can't be read; part of a sentence

ron-end-of-file = het bestand stopt te vroeg
ron-after-the-end = het laatste haakje is al gesloten en er volgt nog iets
ron-missing = hier ontbreekt “{ $sign }”
ron-unexpected = het teken “{ $sign }” hoort hier niet
ron-open-text = een tekst begint met een aanhalingsteken en heeft er geen aan het einde
ron-open-comment = hier begint een opmerking zonder einde
ron-escape = de backslash in deze tekst betekent niets
ron-too-deep = er staan te veel haakjes in elkaar
ron-true-or-false = hier hoort true of false
ron-number = hier hoort een getal
ron-text = hier hoort een tekst tussen aanhalingstekens
ron-name = hier hoort een naam
ron-number-out-of-bounds = dit getal is te groot of te klein
ron-unknown-field = er is hier geen veld “{ $name }”
ron-missing-field = het veld “{ $name }” ontbreekt
ron-duplicate-field = het veld “{ $name }” staat er twee keer
ron-unknown-word = “{ $name }” is geen van de woorden die hier kunnen staan
ron-illegal-name = “{ $name }” kan geen naam zijn
ron-wrong-count = hier staan te veel waarden, of te weinig
ron-not-utf8 = dit is geen tekst in de codering UTF-8
ron-other = wat hier staat, hoort hier niet

## Files in another encoding

not-utf8 = Het bestand staat niet in de codering UTF-8, of het is beschadigd. Het blijft zoals het is; open het met een teksteditor en bewaar het als UTF-8.
not-utf8-latin1 = Het bestand staat niet in de codering UTF-8; het lijkt op Latin-1. Het blijft zoals het is; open het met een teksteditor en bewaar het als UTF-8.
not-utf8-utf16 = Het bestand staat niet in de codering UTF-8; het lijkt op UTF-16, dat sommige editors Unicode noemen. Het blijft zoals het is; open het met een teksteditor en bewaar het als UTF-8.

## What could not be done

doing-resolving = Het pad { $path } is niet duidelijk.
doing-remembering = Uw instellingen konden niet geschreven worden naar { $path }.

## Why, and what to do

why-tilde = Het teken ~ staat alleen voor uw eigen persoonlijke map, zoals in ~/Documenten. Schrijf elke andere map voluit.
why-folder = Het is een map en geen sessie. Ze blijft zoals ze is.
why-link-to-nowhere = Het is een koppeling naar een map die er niet is. Staat die map op een andere schijf, sluit die schijf dan aan.
why-no-such-folder = Die map bestaat niet. Kijk de naam na.
why-folder-gone = De map waarin het hoort, is er niet meer. Staat ze op een schijf die losgekoppeld is, sluit die dan weer aan.
why-moved-meanwhile = Het is er niet meer: het is intussen verplaatst of verwijderd.
why-no-version = Er is geen vroegere versie van bewaard. U kunt het herstellen met een teksteditor.
why-read-only-there = Op die schijf kan niets geschreven worden. Kies een andere map.
why-read-only-settings = Op deze schijf kan niet geschreven worden. Uw keuze geldt tot u het programma afsluit.
why-read-only-kept = Op die schijf kan niets gewijzigd worden. Heeft ze een schuifje tegen schrijven, zet dat dan eerst om.
why-permission-there = U mag daar niet schrijven. Kies een andere map.
why-permission-settings = U mag daar niet schrijven. Uw keuze geldt tot u het programma afsluit.
why-permission-reading = U mag het niet lezen. Vraag het aan wie deze computer beheert, of aan wie u het bestand gaf.
why-permission-kept = U hebt daar geen rechten voor. Vraag het aan wie deze computer beheert.

## The list of sessions

home-damaged-without-versions = { $damaged } Er is geen vroegere versie van bewaard.
