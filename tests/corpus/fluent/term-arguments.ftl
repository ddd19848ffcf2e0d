a = { -t(x: "wallonia", n: 3) }{ -t("p", 1) }
-t = { $x ->
    [wallonia] { $n }
   *[other] { $x }
 }
