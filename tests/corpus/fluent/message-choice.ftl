a = { b ->
   *[x] y
 }
b = B
