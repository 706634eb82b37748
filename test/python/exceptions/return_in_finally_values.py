def order():
    log = []

    def value(x):
        log.append(x)
        return x

    try:
        return value("returned"), log
    finally:
        log.append("finally")


print(order())


def rebinding():
    x = 1
    try:
        return x
    finally:
        x = 2


print(rebinding())


def mutating():
    x = [1]
    try:
        return x
    finally:
        x.append(2)


print(mutating())


def nested():
    try:
        try:
            return "inner"
        finally:
            print("first")
    finally:
        print("second")


print(nested())


def in_loop():
    for i in range(3):
        try:
            return i
        finally:
            print("cleanup", i)


print(in_loop())


def while_loop():
    n = 0
    while True:
        try:
            n += 1
            if n < 3:
                continue
            break
        finally:
            print("n is", n)
    return n


print(while_loop())


def generator_like():
    try:
        raise ValueError("gone")
    except ValueError:
        return "from except"
    finally:
        print("still runs")


print(generator_like())


def with_and_finally():
    class M:
        def __enter__(self): print("enter")
        def __exit__(self, *e): print("exit", e[0])

    try:
        with M():
            return "value"
    finally:
        print("finally")


print(with_and_finally())
