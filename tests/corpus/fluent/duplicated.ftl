a = A
a = B
-t = T
-t = U
b = B
    .title = x
    .title = y
