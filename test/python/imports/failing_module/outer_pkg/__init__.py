print("outer is fine")
