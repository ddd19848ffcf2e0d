a = { NUMBER($n, minimumFractionDigits: -5, maximumFractionDigits: 1.5) }
