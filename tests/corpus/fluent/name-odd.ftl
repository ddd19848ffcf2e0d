a-_-9 = A
A = B
9 = C
é = D
