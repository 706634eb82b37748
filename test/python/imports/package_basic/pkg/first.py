print("run", __name__)
value = 1
