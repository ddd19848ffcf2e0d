a = { $x ->
    [one] y
 }
