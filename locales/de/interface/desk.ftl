### Was zur geöffneten Sitzung zu sagen ist.

row-gone = eine entfernte Zeile
row-unnamed = { $kind } { $number }

notice-row-gone = Diese Zeile gibt es nicht mehr. Nichts wurde geändert.
notice-undone = Rückgängig gemacht. Strg-Y stellt es wieder her.
notice-redone = Wiederhergestellt.
notice-nothing-to-undo = Seit dem Öffnen des Dossiers gibt es nichts rückgängig zu machen.
notice-nothing-to-redo = Es gibt nichts wiederherzustellen.

quoted = „{ $text }“
