n= { DATove_that
