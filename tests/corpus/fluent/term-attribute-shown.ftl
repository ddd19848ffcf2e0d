a = { -t.x }
-t = T
    .x = X
