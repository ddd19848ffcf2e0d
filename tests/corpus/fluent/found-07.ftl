a = { NUMJER($n, y.why
    typ:MJER($n, y.why
    typ: "or "ordina{ $l") ->
   *[##her] z
 }
