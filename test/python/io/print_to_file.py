P = "/tmp/sw_print.txt"


class Loud:
    def __str__(self):
        return "loud"


with open(P, "w") as f:
    print("a", 1, Loud(), sep="-", file=f)
    print(end="", file=f)
    print("\u00e9", "\U0001f600", file=f, flush=True)
    print(open(P).read(), end="")
    print("last", file=f, end="")
print(open(P).read())
try:
    print("x", file=f)
except ValueError as e:
    print(e)
try:
    print("x", file=open(P))
except Exception as e:
    print(type(e).__name__, e)
with open(P, "wb") as f:
    try:
        print("x", file=f)
    except TypeError as e:
        print(e)
with open(P, "w", encoding="ascii") as f:
    try:
        print("ok", "\u00e9", file=f)
    except UnicodeEncodeError as e:
        print(e)
print(repr(open(P).read()))
