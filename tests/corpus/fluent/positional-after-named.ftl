a = { NUMBER(x: 1, $n) }
