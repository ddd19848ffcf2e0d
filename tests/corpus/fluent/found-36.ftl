a = { -t(x: "wallonia", n: 3) }{ -t("p", 1)à…
-t = {0 $x ->
    [
   *[other] { $x }
 }
