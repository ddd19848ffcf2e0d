a = { $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }{ $x ->
    [a] b
   *[o] { $y ->
    [a] c
   *[o] d
 }
 }
