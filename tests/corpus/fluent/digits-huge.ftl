a = { NUMBER($n, minimumFractionDigits: 1000000000) }
    .title = { NUMBER($n, maximumSignificantDigits: 999999999, minimumIntegerDigits: 999999999) }
