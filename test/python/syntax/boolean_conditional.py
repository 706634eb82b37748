def t(x): print("t", x); return x


print(t(1) and t(2), t(0) and t(2), t(1) or t(2), t(0) or t(2), t(0) or t("") or t([]), t(1) and t(2) and t(3))
print(not t(0), not not t(5), t(1) if t(0) else t(2), (t("a") if t(1) else t("b")))
print(1 if True else 2 if True else 3, 1 if False else 2 if False else 3, (1 if False else 2) if True else 3, [1, 2][True], (lambda x: "pos" if x > 0 else "neg" if x < 0 else "zero")(0))
print(0 or 1 and 2, 1 or 0 and 2, (1 or 0) and 2, not 0 or 1, not (0 or 1), not 1 and 0, not 1 == 2, 1 and not 0, "" or None or 0, 5 and "x" or "y", 0 and "x" or "y")
x = None
y = x or "default"
z = x and x.attribute
print(y, z, x is None and "none", bool(x or []), [] or {} or () or "last", 1 and [] and undefined_name)


class B:
    def __init__(self, v): self.v = v
    def __bool__(self): print("bool", self.v); return self.v
    def __repr__(self): return f"B({self.v})"


print(B(True) and B(False), B(False) or B(True), not B(True), B(True) if B(False) else "else")
if B(True) and B(False) or B(True): print("taken")
if not (B(True) and B(False)): print("not taken")
while B(False): pass
print([n for n in range(6) if n % 2 and n > 1 or n == 0], [a or b for a in (0, 1) for b in ("", 2)], any([B(False), B(True), B(True)]), all(b.v for b in [B(True)]))
if x: pass
elif t(""): pass
elif t("third"): print("third branch")
else: print("never")
if 1: print("a"); print("b")
print("nested", (1 if 0 else 2) + (3 if 1 else 4), 1 if not 0 else 2)
assert t(1) or t(2)
print(bool([[]]), bool({0: 0}), bool(""), bool(" "), bool(0.1), bool(-0.0), True if "False" else False, 1 < 2 and 2 < 3, (1, 2) and (), not None)
