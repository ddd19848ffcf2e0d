### The texts of the built-in method.

method-name = VISES
    .about = Cartographiez, analysez, mesurez et valorisez votre impact social.
