a = { NUMBER($n, type: "ordinal") ->
    [one] x
    [1] y
   *[other] z
 }
