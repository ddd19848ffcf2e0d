a = { NUMBER($n, micantDigits: 999999999, minimumIntegerDigitls: 999999999) }
