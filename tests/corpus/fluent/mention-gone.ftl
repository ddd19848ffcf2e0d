a = { gone }{ -gone }{ gone.title }{ -gone.x }{ $gone }
