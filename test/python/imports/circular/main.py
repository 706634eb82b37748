import a
import b

print(a.from_b(), b.from_a(), a.seen, b.seen)
try:
    import c
except ImportError as e:
    print(str(e).split(" (/")[0])
import sys

print("c" in sys.modules, "d" in sys.modules)
import late_one

print(late_one.call())
