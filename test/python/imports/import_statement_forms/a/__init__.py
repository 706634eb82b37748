top = "top of a"
