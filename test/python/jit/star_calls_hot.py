"""Calls with stars in hot code: what is bound, what is copied, what fails, and that nothing is shared."""


def plain(a, b=2, c=3):
    return a, b, c


def rest(a, *args, k=1, **kwargs):
    return a, args, k, kwargs


def only(*args, **kwargs):
    kwargs["seen"] = len(args)
    return args, kwargs


def positional(a, /, b, **kwargs):
    return a, b, kwargs


def forward(f, *args, **kwargs):
    return f(*args, **kwargs)


def outcome(f, *args, **kwargs):
    try:
        return f(*args, **kwargs)
    except TypeError as e:
        return "TypeError", str(e)


class Texts(dict):
    def keys(self):
        return ["c", "b"]

    def __getitem__(self, key):
        return key * 2


class Mapping:
    def keys(self):
        return iter(["b", "c"])

    def __getitem__(self, key):
        return key.upper()


def changing(d):
    yield 1
    d["b"] = "changed"
    d["zzz"] = 5


def main():
    options = {"c": 9}
    for i in range(300):
        got = [
            plain(*(1,)),
            plain(*[1, i], **options),
            plain(1, **{"b": i}),
            plain(1, **Texts(b=5)),
            plain(1, **Mapping()),
            rest(*(1, 2, 3), **{"k": 4, "x": 5}),
            rest(0, 1, 2, y=i, x=3, k=2),
            only(*(1, 2), **options),
            only(x=1),
            positional(1, b=2, a=3),
            forward(plain, 1, c=i),
            forward(rest, 1, 2, z=3),
            forward(only, *options, **options),
            forward(dict, [("a", 1)], b=2),
        ]
        bad = [
            outcome(plain),
            outcome(plain, 1, 2, 3, 4),
            outcome(plain, 1, a=2),
            outcome(plain, 1, d=2),
            outcome(plain, *(1,), **{1: 2}),
            outcome(only, **{1: 2}),
            outcome(rest, k=1),
            outcome(positional, a=1, b=2),
            outcome(forward, plain, 1, q=3),
        ]
    print(got)
    for b in bad:
        print(b)
    print(options)
    d = {"b": "old"}
    for i in range(100):
        d = {"b": "old"}
        r = plain(*changing(d), **d)
    print(r, d)


def errors():
    for bad in (5, None, "ab"):
        try:
            for _ in range(100):
                plain(**bad)
        except TypeError as e:
            print(e)
        try:
            for _ in range(100):
                plain(*bad)
        except TypeError as e:
            print(e)


def identity():
    t = (1, 2, 3)
    for _ in range(100):
        args, kwargs = only(*t)
        assert args == t
        first, second = only(**kwargs)[1], only(**kwargs)[1]
    print(first is second, kwargs, first)
    e = {}
    for _ in range(100):
        made = forward(only, **e)[1]
        made["x"] = 1
    print(e, made)


def defaults_change():
    def f(a, b=1, *, c=2):
        return a, b, c

    seen = set()
    for i in range(200):
        if i == 100:
            f.__defaults__ = (7,)
            f.__kwdefaults__ = {"c": 8}
        seen.add(f(*(0,)))
        seen.add(f(*(0,), **{"b": 5}))
    print(sorted(seen))


def empty_dicts():
    out = []
    for i in range(100):
        a, b = {}, {}
        a[i] = 1
        b.update(a)
        b.clear()
        b["k"] = i
        c = dict(b)
        c.pop("k")
        c.setdefault("q", 2)
        s = set()
        s.add(i)
        s.discard(i)
        s.add(3)
        out.append((len(a), b, c, s))
    print(out[0], out[-1], {} == {}, 1 in {}, {}.get(1), set() | set())


main()
errors()
identity()
defaults_change()
empty_dicts()
