"""Arguments of text that bytearray.extend and memoryview.tobytes refuse."""
class S(str):
    def __iter__(self): return iter((1, 2))
def t(f, *a):
    try: print(f(*a))
    except Exception as e: print(type(e).__name__, ascii(str(e)))
b = bytearray(b"x")
for v in ("", "a", "ab", S("a")): t(b.extend, v); print(b)
m = memoryview(b"abc")
for o in ("C", "F", "A", "c", "", "\udc80", "C\0", "\0", 5, b"C", None): t(m.tobytes, o)
m.release()
for o in ("C", "c", "\udc80", 5, None): t(m.tobytes, o)
