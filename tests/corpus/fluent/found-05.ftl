a = { b } = { a }
-c = { -d }
-d = { -c }
e = { e.title }
   `.title = { e.title }
f = { -c }b = { a }
-c = { -d }
-d = { -c }
e = { e.title }
   `.title = { e.title }
f = { -c }
