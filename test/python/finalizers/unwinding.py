class R:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


def fails(r):
    x = R("local")
    raise ValueError("no")


def between():
    y = R("between")
    fails(R("argument"))


try:
    between()
except ValueError:
    print("caught")
print("after")
try:
    between()
except ValueError as e:
    print("caught as", e)
print("after")
try:
    between()
except ValueError as e:
    kept = e
print("kept")
kept = None
print("dropped")


def expression():
    return [R("temporary"), 1 // 0]


try:
    expression()
except ZeroDivisionError:
    print("caught")
print("after")


def cleanup():
    try:
        z = R("in try")
        raise KeyError
    finally:
        print("finally")


try:
    cleanup()
except KeyError:
    print("handler")
print("after")


def swallow():
    r = R("swallow")
    try:
        raise ValueError
    except ValueError:
        pass
    print("still in swallow")


swallow()


class Manager:
    def __enter__(self):
        return R("entered")

    def __exit__(self, *args):
        print("exit")


with Manager() as m:
    print("in with")
print("after with")
del m
with Manager():
    print("in with without a name")
print("end")
