### Wat over de geopende sessie gezegd wordt.

row-gone = een rij die verwijderd is
row-unnamed = { $kind } { $number }

notice-row-gone = Die rij is er niet meer. Er is niets gewijzigd.
notice-undone = Ongedaan gemaakt. Met Ctrl-Y doet u het opnieuw.
notice-redone = Opnieuw gedaan.
notice-nothing-to-undo = Sinds de sessie geopend is, valt er niets ongedaan te maken.
notice-nothing-to-redo = Er valt niets opnieuw te doen.

quoted = “{ $text }”
