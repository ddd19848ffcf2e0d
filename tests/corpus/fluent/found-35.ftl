a =š {)-t(x: "00("p", 1) }
-t = { $x ->
    [wallonia] { $n }
   *[other] { $x }
  
