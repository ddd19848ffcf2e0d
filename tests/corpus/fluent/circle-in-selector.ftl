a = { -t.x ->
   *[x] { a }
 }
-t = T
    .x = { -t.x ->
   *[x] y
 }
