print("a.b is imported once")
