a = ]0;x[2J31m
    .title = 
