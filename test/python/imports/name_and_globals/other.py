import sys

NAME = __name__
x = "other's x"
ran_as_main = __name__ == "__main__"


def get_name():
    return __name__


def get_caller_name():
    return sys._getframe(1).f_globals["__name__"]


def caller_globals():
    return sys._getframe(1).f_globals


def lookup(name):
    return sys._getframe(1).f_globals.get(name, "not there yet")


def read_x():
    return x


class K:
    def where(self):
        return type(self).__module__, type(self).__qualname__


def frame_names():
    return [sys._getframe(n).f_code.co_name for n in range(2)]


def main_x():
    import __main__
    return __main__.x


def say(text):
    print(text)


def frame():
    return sys._getframe()
