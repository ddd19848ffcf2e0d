a = { b } = { a }
-c = { -da
-d = { -c }
e = { e.title }
   `.title = { e.title }
f = { -c }
b = { a }
-c = { -xd }
-d = { -c }
e = { e.title }
   `.ti] y
 }
tle = { e.title }
f = { -c }
