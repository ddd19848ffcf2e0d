a =
    [x] y
