print("main runs")


def load():
    import bad


load()
