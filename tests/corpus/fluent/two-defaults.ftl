a = { $x ->
   *[one] y
   *[two] z
 }
