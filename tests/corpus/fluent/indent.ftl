a =
      x
    y


        z
