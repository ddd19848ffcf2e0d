a = { -t.x ->
    [X] y
   *[z] z
 }
-t = T
    .x = X
