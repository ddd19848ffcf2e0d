### The texts of the built-in method.

method-name = VISES
    .about = Breng uw sociale impact in kaart, analyseer, meet en valoriseer ze.
