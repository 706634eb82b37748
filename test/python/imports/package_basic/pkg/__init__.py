print("init", __name__)
value = "package value"
