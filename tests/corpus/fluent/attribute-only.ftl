a =
    .title = T
