print("init", __name__)
NAME = __name__
