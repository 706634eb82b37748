class E(Exception):
    def __init__(self, *args):
        print("made", args)
        super().__init__(*args)


def attempt(f):
    try:
        f()
    except BaseException as e:
        print(type(e).__name__, e, "| cause", repr(e.__cause__), "| context", repr(e.__context__))


def bare():
    raise


def by_class():
    raise E


def by_instance():
    raise E(1)


def cause_class():
    raise E from ValueError


def bad_cause():
    raise E from "text"


def not_exception():
    raise "text"


class Trick(Exception):
    def __new__(cls):
        return 5


def trick():
    raise Trick


def in_handler():
    try:
        by_instance()
    except E:
        raise


def nested_bare():
    try:
        by_instance()
    except E:
        try:
            raise KeyError
        except KeyError:
            pass
        raise


for f in (bare, by_class, by_instance, cause_class, bad_cause, not_exception, trick, in_handler, nested_bare):
    attempt(f)
raise E("uncaught") from E("cause")
