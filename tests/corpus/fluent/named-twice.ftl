a = { NUMBER($n, x: 1, x: 2) }
