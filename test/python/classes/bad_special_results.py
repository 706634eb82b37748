# Special methods that return the wrong thing or raise, in each place that calls them.
class Bad:
    def __init__(self, **methods):
        pass


def make(**methods):
    return type("Bad", (), {f"__{k}__": v for k, v in methods.items()})()


def attempt(f):
    try:
        print(repr(f()))
    except BaseException as e:
        print(type(e).__name__, e)


attempt(lambda: len(make(len=lambda s: -1)))
attempt(lambda: len(make(len=lambda s: "x")))
attempt(lambda: bool(make(bool=lambda s: 1)))
attempt(lambda: hash(make(hash=lambda s: 1.5)))
attempt(lambda: repr(make(repr=lambda s: 5)))
attempt(lambda: str(make(str=lambda s: None)))
attempt(lambda: str(make(repr=lambda s: None)))
attempt(lambda: f"{make(format=lambda s, x: 5)}")
attempt(lambda: iter(make(iter=lambda s: 5)))
attempt(lambda: next(make(next=lambda s: 5)))
attempt(lambda: list(make(iter=lambda s: make(next=lambda s: 1 / 0))))
attempt(lambda: make(call=5)())
attempt(lambda: make(getitem=None)[0])
attempt(lambda: make(setitem=lambda s, k: 1).__setitem__(1, 2))
attempt(lambda: [1, 2][make(index=lambda s: 1.5)])
attempt(lambda: range(make(index=lambda s: "x")))
attempt(lambda: int(make(int=lambda s: "x")))
attempt(lambda: float(make(float=lambda s: 1)))
attempt(lambda: complex(make(complex=lambda s: 1)))
attempt(lambda: 1 in make(contains=lambda s, x: 1 / 0))
attempt(lambda: make(eq=lambda s, o: 1 / 0) == 1)
attempt(lambda: make(lt=lambda s, o: 1 / 0) < 1)
attempt(lambda: sorted([make(lt=lambda s, o: "yes"), make(lt=lambda s, o: "")]) and "sorted")
attempt(lambda: isinstance(1, make(instancecheck=lambda s, o: "yes")))
attempt(lambda: issubclass(int, make(subclasscheck=lambda s, o: [])))
attempt(lambda: dir(make(dir=lambda s: "ab")))
attempt(lambda: make(getattr=lambda s, n: n * 2).abc)
attempt(lambda: make(getattr=lambda s: 1).abc)
attempt(lambda: make(getattribute=lambda s, n: 1 / 0).abc)
attempt(lambda: setattr(make(setattr=lambda s, n, v: 1 / 0), "x", 1))
attempt(lambda: make(reduce=lambda s: 5).__reduce_ex__(2))
attempt(lambda: round(make(round=lambda s: 1, other=2), 3))
attempt(lambda: divmod(make(divmod=lambda s, o: 5), 1))
attempt(lambda: abs(make(abs=None)))
attempt(lambda: -make(neg=lambda s, extra: 1))
attempt(lambda: reversed(make(reversed=lambda s: 5)))
attempt(lambda: bytes(make(bytes=lambda s: "x")))
attempt(lambda: make(enter=lambda s: 1).__exit__)
attempt(lambda: "%d" % make(int=lambda s: 5))
attempt(lambda: "%d" % make(index=lambda s: 5))
attempt(lambda: "%s" % make(str=lambda s: 1 / 0))
attempt(lambda: "{}".format(make(format=lambda s, x: 1 / 0)))
attempt(lambda: print(make(str=lambda s: 5)))
attempt(lambda: sum([make(add=lambda s, o: 1)], make(add=lambda s, o: "added")))
attempt(lambda: max(make(gt=lambda s, o: 1 / 0), 1))
attempt(lambda: "a".join(make(iter=lambda s: iter([1]))))
attempt(lambda: {make(hash=lambda s: 1 / 0): 1})
attempt(lambda: vars(make(dict=5)))
attempt(lambda: type(make(**{"class": int})).__name__)
attempt(lambda: make(**{"class": 5}).__class__)
