a RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR-l0 = ha
-l1 = { -l0 }{ -%0 }{ -l0 }{ -l0 }{ -l0 }{ -l0 UMBER($nnd = VISES
    .short = V
#mme a comment
question-name = Nameince { question-name.title }
    .hint = { NUMBER($n, minimumFractionDigits: 2) }nt
q, minimumFrauestion-name = Name of { $territory ->
    [wallon
ia] a
    [flanders] b
   *[other] { -brand.short }
 }?
    .title = NctionDigits}{ -l0 }{ -l0 }{-l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }
-l3 = { -l2 }{ -l2 }{ -l2 }{ -l2 }{ -l2RRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRRR }{ -l2 }{ -l2 }{ -l2 }{ -l2 [}{ -l2 }
-l4 = { -l3 }{ -l3 }{ -l3 }{ -l3 }{ -l3 }{ -l3 }{ -l3 }{ -l3 }{ -l3 }{ -l3 }
-l5 = { -l4 }{ -l4 }{ -l4 }{ -l4 }{ -l4 }{ -l4 }{ -l4 }{ -l4 }{ -l4 }{ -l4 }
-l6 = { -l5 }{ -l -l0R{l7RRRRRRRRRRRRR }{ -l5 }
-l2 = { -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }{ -l1 }
-l3 = 