import gc


class C:
    pass


for value in ([], {}, set(), (1,), 1, "x", b"", 1.5, None, True, C(), C, len.__class__, gc.is_tracked, lambda: 0):
    if value is not gc.is_tracked:
        print(type(value).__name__, gc.is_tracked(value))
c = C()
c.a = [1]
print(c.a in gc.get_referents(c) or c.__dict__ in gc.get_referents(c), C in gc.get_referents(c))
print(sorted(gc.get_referents([3, 1, 2])), sorted(gc.get_referents({"k": "v"})), gc.get_referents(), gc.get_referents(1))
print(gc.is_finalized(c))
