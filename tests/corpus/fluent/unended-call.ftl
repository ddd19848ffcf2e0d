a = { F(
