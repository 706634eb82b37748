from __future__ import annotations

# With the future import every annotation is a string.
x: undefined_name = 1
y: list[int] | None
z: "already a string"


def f(a: int, *args: some.thing[0], k: (yield_ := 1) = 2, **kw: lambda: 5) -> "quoted" + 1:
    local: whatever
    return a


class C:
    attr: a.b[c] = 1
    method_type: f(1, *x, k=2, **y)

    def m(self: C, p: {1: 2, **d}) -> [i for i in range(3) if i]: ...


print(__annotations__)
print(f.__annotations__, C.__annotations__, C.m.__annotations__)
print(f.__annotate__ is None, C.__dict__.get("__annotate_func__"), f(5))


def all_forms(
    a: 1 + 2 * 3, b: (1 + 2) * 3, c: -x**2, d: not a, e: a and b or c, f: a if b else c, g: lambda x, *y, z=1, **k: (x, y), h: x[1:2, ::3], i: x[...], j: f"a{b!r:>{w}}c", k: b"bytes", l: 1.0e10,
    m: (a, b), n: (a,), o: (), p: {*a, 1}, q: {}, r: a < b <= c != d, s: a is not b, t: a not in b, u: (await_ := 1), v: "str'ing", w: ..., x: None, z: 1j,
): ...


for k, v in all_forms.__annotations__.items():
    print(k, v)
