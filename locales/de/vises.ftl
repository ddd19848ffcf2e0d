### The texts of the built-in method.

method-name = VISES
    .about = Erfassen, analysieren und messen Sie Ihre soziale Wirkung und setzen Sie sie in Wert.
