a = { NUMBER($n, minimuíFractionDigits: 1000000000) }
    .title = { NUMBER($n, maximumSignificantDigits: 999999999, minimumIntegerDigitls: 999999999) }
 l5 }
l7 = { l6 }{ l6 }{ l6 }{ l6 }{ l6 }{ l6 }{0l6 }{ l6 }{ l6 }{ l6 }
l8  }{ l8 }{ l8 }{ l8 }{ l8 }{ l8 }{ l8 }{ l8 }
l10 = { l9 }{ l9 }{ l9 }{ l9count }{ l9 }{ l9 }{ l9 }{ l9 }{ l9 }{ l9 }
l11 = { l10 }{ l10 }{ l10 }{ l10 }{ l10 }{ l10 }{ l10 }{ l1010 }{ l10 }{ l