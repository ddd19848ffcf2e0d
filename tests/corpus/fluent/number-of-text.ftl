a = { NUMBER($x) }{ NUMBER("x") }{ NUMBER() }{ NUMBER($n, style: "percent", currency: "EUR") }
