print()
print("a", "b", 1, None, [1], sep="-")
print("a", "b", sep="", end="!\n")
print(1, 2, sep=None, end=None)
print("x", end="")
print("y")
print(*[1, 2, 3], sep=", ")
print(*"abc", sep="\n")
print("tab", "sep", sep="\t", end="\n\n")
print("", "", sep="|")
print(sep="|")
print(end="no newline before this\n")
import sys
print("to stderr", file=sys.stderr)
print("explicit stdout", file=sys.stdout, flush=True)
print("none file", file=None)


class Writer:
    def __init__(self): self.parts = []
    def write(self, s): self.parts.append(s)
    def flush(self): self.parts.append("<flush>")


w = Writer()
print("a", 1, sep="-", end=".", file=w, flush=True)
print(file=w)
print("x", "y", file=w)
print(w.parts)
for bad in (lambda: print(sep=1), lambda: print(end=5), lambda: print(file=5), lambda: print(foo=1), lambda: print("x", file=object())):
    try:
        bad()
    except (TypeError, AttributeError) as e:
        print(type(e).__name__, e)
print(print("returns None"), repr(print))
sys.stdout.write("direct write\n")
print(sys.stdout.write("count "), "chars")
sys.stderr.write("direct error\n")
old = sys.stdout
sys.stdout = w
print("captured")
sys.stdout = old
print(w.parts[-2:])
sys.stdout = None
print("goes nowhere")
sys.stdout = old
print("é 日本 😀", "\x00".encode(), "a\rb".encode(), True, 1.5, 1j, b"x", (), {}, set(), range(2), Ellipsis)
class Bad:
    def __str__(self): raise ValueError("str failed")
try:
    print("before", Bad(), "after")
except ValueError as e:
    print("|", e)
