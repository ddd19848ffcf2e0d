a = { "x
