a = écoute
