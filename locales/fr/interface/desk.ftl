### Ce qui est dit du dossier ouvert.

row-gone = une ligne supprimée
row-unnamed = { $kind } { $number }

notice-row-gone = Cette ligne n’existe plus. Rien n’a été modifié.
notice-undone = C’est annulé ; Ctrl-Y le rétablit.
notice-redone = C’est rétabli.
notice-nothing-to-undo = Rien à annuler : rien n’a été modifié depuis l’ouverture du dossier.
notice-nothing-to-redo = Il n’y a rien à rétablir.

quoted = « { $text } »
