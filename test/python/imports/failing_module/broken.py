print("broken starts")
value = 1


def fail():
    return value / 0


fail()
