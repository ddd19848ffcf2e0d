a = {
    tle }
f 
f = { -