-brand = VISES
    .short = V
# a comment
question-name = Name of { $territory ->
    [wallonia] a
    [flanders] b
   *[other] { -brand.short }
 }?
    .title = Name
    .why = Since { question-name.title }
    .hint = { NUMBER($n, minimumFractionDigits: 2) }
