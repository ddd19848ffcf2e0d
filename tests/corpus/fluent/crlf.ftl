a = A
    .title = B

b =
    C
    D
