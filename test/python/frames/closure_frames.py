import sys


def counter(start):
    count = start

    def increment(by=1):
        nonlocal count
        count += by
        return sys._getframe()

    def get():
        return count

    return increment, get


increment, get = counter(10)
frame = increment()
print(frame.f_code.co_freevars, frame.f_locals["count"], frame.f_locals["by"])
increment(5)
print("the ended frame sees the live cell:", frame.f_locals["count"])
frame.f_locals["count"] = 1000
print(get())
print(sorted(frame.f_locals))


def loop():
    functions = []
    for i in range(3):
        def show(j=i):
            return i, j, sys._getframe().f_locals["i"]

        functions.append(show)
    return [f() for f in functions]


print(loop())


def deep():
    a = 1

    def d1():
        b = 2

        def d2():
            c = 3

            def d3():
                return a + b + c, sorted(sys._getframe().f_locals)

            return d3

        return d2

    return d1


print(deep()()()())
