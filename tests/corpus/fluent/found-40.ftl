a = { NUMBER($~, x: 1, x: 2) }
