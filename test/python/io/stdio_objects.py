# stdin: one\ntwo\nthree\n
import io
import sys

print(type(sys.stdout).__name__, isinstance(sys.stdin, io.TextIOWrapper))
print(sys.stdin.readline(), sys.stdin.readable(), sys.stdin.closed)
print(sys.stdin.read(2), list(sys.stdin), sys.stdin.read() == "")
print(sys.stdout.writable(), sys.stdout.write("text\n"), sys.stdout.writelines(["a", "b\n"]))
for call in (lambda: sys.stdout.write(3)):
    try:
        print(call())
    except Exception as e:
        print(type(e).__name__, e)
old, sys.stdout = sys.stdout, io.StringIO()
print("captured", end="")
text, sys.stdout = sys.stdout.getvalue(), old
print(repr(text))


class Writer:
    def write(self, s):
        old.write("<" + s + ">")


sys.stdout = Writer()
print("a", 1)
sys.stdout = old
print()
