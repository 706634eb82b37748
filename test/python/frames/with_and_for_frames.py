import sys


class Manager:
    def __enter__(self):
        self.caller = sys._getframe(1)
        print("enter from", self.caller.f_code.co_name, self.caller.f_lineno)
        return self

    def __exit__(self, kind, value, tb):
        caller = sys._getframe(1)
        print("exit from", caller.f_code.co_name, caller.f_lineno, caller is self.caller)
        if tb:
            print("tb frame is the caller:", tb.tb_frame is caller, tb.tb_lineno)
        return True


class Counter:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        print("iter from", sys._getframe(1).f_lineno)
        return self

    def __next__(self):
        print("next from", sys._getframe(1).f_lineno)
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


def run():
    with Manager() as m:
        x = 1
        x = 2
    with Manager():
        y = 1
        raise ValueError(
            "swallowed"
        )
    for i in Counter(2):
        z = i
    else:
        z = "else"
    a, b = Counter(2)
    print(z, a, b)


run()
