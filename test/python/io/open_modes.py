P = "/tmp/sw_open_modes.txt"


def t(f):
    try:
        print(f())
    except OSError as e:
        print(type(e).__name__, e.strerror or e)
    except Exception as e:
        print(type(e).__name__, e)


with open(P, "w") as f:
    print(f.mode, f.buffer.mode, f.buffer.raw.mode, type(f).__name__, type(f.buffer).__name__)
    print(f.write("one\ntwo\n"), f.readable(), f.writable(), f.seekable(), f.name, f.closed)
print(f.closed)
for mode in "r", "r+", "a", "a+", "rb", "r+b", "ab", "ab+", "rt", "tr+":
    with open(P, mode) as f:
        raw = f.buffer.raw if "b" not in mode else f.raw
        print(mode, f.mode, type(f).__name__, raw.mode, f.readable(), f.writable(), f.tell())
for mode in "w+", "wb", "wb+", "w":
    with open(P, mode) as f:
        raw = f.buffer.raw if "b" not in mode else f.raw
        print(mode, f.mode, type(f).__name__, raw.mode, f.readable(), f.writable(), f.tell())
for mode in "", "b", "t", "rw", "rr", "x r", "U", "rU", "wa", "bt", "rbt", "r++", "+", "q", "rb+t", "\u00e9":
    t(lambda: open(P, mode))
t(lambda: open(P, "x"))
t(lambda: open(P, 3))
t(lambda: open(P, None))
t(lambda: open(P, "rb", encoding="utf-8"))
t(lambda: open(P, "rb", errors="strict"))
t(lambda: open(P, "rb", newline=""))
t(lambda: open(P, "r", newline="x"))
t(lambda: open(P, "r", newline=3))
t(lambda: open(P, "r", encoding=3))
t(lambda: open(P, "r", errors=3))
t(lambda: open(P, "r", encoding="nope"))
t(lambda: open(P, "r", encoding="rot13"))
t(lambda: open(P, "r", 0))
t(lambda: open(P, "r", -5))
t(lambda: open(P, "r", "x"))
t(lambda: open(P, "r", 2**40))
t(lambda: open())
t(lambda: open(P, closefd=False))
