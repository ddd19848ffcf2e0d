### The texts of the built-in method.

method-name = VISES
    .about = Map, analyse, measure and valorise your social impact.
