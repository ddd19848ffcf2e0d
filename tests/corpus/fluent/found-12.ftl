a =
²  x


l
        z
