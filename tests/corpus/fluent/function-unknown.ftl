a = { DATETIME($n) }{ F() }{ NUMBER(NUMBER($n)) }
