# What may follow * and ** in a call, and the errors.
def f(*args, **kw):
    return args, kw


class Mapping:
    def __init__(self, **kw):
        self.kw = kw

    def keys(self):
        print("keys")
        return self.kw.keys()

    def __getitem__(self, k):
        print("getitem", k)
        return self.kw[k]


class NoGetitem:
    def keys(self):
        return ["a"]


class BadKeys:
    def keys(self):
        return 5

    def __getitem__(self, k):
        return k


class RaisingKeys:
    def keys(self):
        raise ValueError("keys raise")


class RaisingItem(Mapping):
    def __getitem__(self, k):
        raise KeyError(k)


class IntKeys:
    def keys(self):
        return [1]

    def __getitem__(self, k):
        return k


class RaisesInIter:
    def __iter__(self):
        yield 1
        raise TypeError("from the iterator")


class BadIter:
    def __iter__(self):
        return 5


class AttrKeys:
    def keys(self):
        raise AttributeError("inside keys")


print(f(**Mapping(a=1, b=2)), f(*"ab", *(1,), **{}, **{"z": 1}), f(*{1: 2}, *{3}))
for call in (
    lambda: f(*5), lambda: f(**5), lambda: f(*None), lambda: f(**None), lambda: f(**[("a", 1)]), lambda: f(**{1: 2}), lambda: f(**IntKeys()),
    lambda: f(**NoGetitem()), lambda: f(**BadKeys()), lambda: f(**RaisingKeys()), lambda: f(**RaisingItem(q=1)), lambda: f(**AttrKeys()), lambda: f(*RaisesInIter()), lambda: f(*BadIter()),
    lambda: f(**{"a": 1}, **{"a": 2}), lambda: f(a=1, **{"a": 2}), lambda: f(**{"a": 1}, a=2), lambda: f(**Mapping(a=1), **Mapping(a=2)), lambda: f(**{"b": 1}, **{1: 2}),
    lambda: len(*5), lambda: len(**5), lambda: len(*[1, 2]), lambda: len(**{"obj": 1}), lambda: int(*5), lambda: int(**5), lambda: "".join(*5), lambda: "".join(**5), lambda: [].append(*1), lambda: (lambda x: x)(*1),
    lambda: f.__call__(*1), lambda: Mapping(*1), lambda: Mapping(**1), lambda: Mapping().keys(*1), lambda: (1)(*1), lambda: dict(*1), lambda: print(**{1: 2}), lambda: dict(**{1: 2}), lambda: dict(a=1, **{"a": 2}), lambda: print(**{"sep": 1}, **{"sep": 2}),
    lambda: str(**{1: 2}), lambda: Mapping.keys(**{1: 2}), lambda: f.__get__(1)(**{1: 2}), lambda: [*5], lambda: {**5}, lambda: {*5}, lambda: (*5,), lambda: {**[1]}, lambda: {**NoGetitem()}, lambda: {**BadKeys()}, lambda: {**AttrKeys()},
):
    try:
        print(call())
    except (TypeError, ValueError, KeyError, AttributeError) as e:
        print(type(e).__name__, e)
