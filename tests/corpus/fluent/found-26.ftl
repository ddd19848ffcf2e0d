a = { xt-(6 }Ý
l8 = = { xt-(: "w‹allonia", n: 3)%}{ 