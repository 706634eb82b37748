# faulthandler: dumps of what is running, from every kind of activation, without any frame being made.
import faulthandler
import io
import sys

PATH = "/tmp/faulthandler_dumps.txt"


def attempt(what, function, *args, **kwargs):
    try:
        print(what, function(*args, **kwargs))
    except Exception as e:
        print(what, type(e).__name__, e)


def dump(**kwargs):
    with open(PATH, "w") as f:
        f.write("before\n")
        faulthandler.dump_traceback(f, **kwargs)
        f.write("after\n")
    with open(PATH) as f:
        text = f.read()
    lines = [line.replace(__file__, "FILE") for line in text.split("\n")]
    # Identifiers of threads have as many digits as a long has.
    return "\n".join(line.split("0x")[0] + line[line.index(" (most"):] if "0x" in line else line for line in lines)


def plain():
    print(dump(all_threads=False))


class Kinds:
    def method(self):
        plain()

    def comprehension(self):
        [plain() for _ in range(1)]

    def nested(self):
        exec("plain()")
        eval("plain()")
        list(map(lambda x: plain(), [1]))
        next(x for x in [1] if plain() is None)

    @property
    def prop(self):
        return plain()

    def __add__(self, other):
        return plain()

    def __enter__(self):
        plain()

    def __exit__(self, *args):
        pass


def naïve_ütf𝒳():
    plain()


def generates():
    plain()
    yield
    plain()


async def coroutine():
    plain()


plain()
k = Kinds()
k.method()
k.comprehension()
k.nested()
k.prop
k + 1
with k:
    pass
naïve_ütf𝒳()
for _ in generates():
    pass
try:
    coroutine().send(None)
except StopIteration:
    pass


class Body:
    plain()


try:
    1 / 0
except ZeroDivisionError:
    plain()
print(dump())


def deep(n):
    return deep(n - 1) if n else dump(all_threads=False)


for n in (2, 95, 96, 97, 98, 130):
    lines = deep(n).split("\n")
    print(n, len(lines), lines[1:3], lines[-4:])


def with_descriptor():
    with open(PATH, "wb") as f:
        faulthandler.dump_traceback(f.fileno(), False)
        faulthandler.dump_traceback(file=f)
    with open(PATH) as f:
        return len(f.read().split("\n"))


print(with_descriptor())
for _ in range(200):
    with_descriptor()
print(with_descriptor())


class File:
    def __init__(self, descriptor):
        self.descriptor = descriptor

    def fileno(self):
        return self.descriptor

    def flush(self):
        raise ValueError("flush")


class NoFlush:
    def fileno(self):
        return open_file.fileno()


open_file = open(PATH, "w")
for file in (File(open_file.fileno()), NoFlush(), File(-1), File("x"), File(None), "x", 1.5, -1, io.StringIO(), object()):
    attempt(type(file).__name__, faulthandler.dump_traceback, file, False)
open_file.close()
print(len(open(PATH).read().split("\n")))
attempt("count", faulthandler.dump_traceback, 1, 2, 3)
attempt("keyword", faulthandler.dump_traceback, all=1)
attempt("closed", faulthandler.dump_traceback, open_file)
print(faulthandler.is_enabled())
with open(PATH, "w") as f:
    attempt("enable", faulthandler.enable, f)
    print(faulthandler.is_enabled(), faulthandler.disable(), faulthandler.disable(), faulthandler.is_enabled())
attempt("enable", faulthandler.enable, io.StringIO())
attempt("enable", faulthandler.enable, -1)
attempt("count", faulthandler.is_enabled, 1)
attempt("count", faulthandler.disable, 1)
saved = sys.stderr
for stderr in (None, io.StringIO()):
    sys.stderr = stderr
    attempt("no file", faulthandler.dump_traceback)
    attempt("no file", faulthandler.enable)
del sys.stderr
attempt("no file", faulthandler.dump_traceback)
sys.stderr = saved
print(faulthandler.is_enabled(), faulthandler.__doc__)
