a = A
    .title =
