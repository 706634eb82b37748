# "Did you mean" in the TypeError of an unexpected keyword argument.
def f(first, second=None, *, verbose=False, output=None): pass
def g(a, b): pass
def h(alpha, /, beta): pass
def i(*, x1, x2=1): pass


class C:
    def __init__(self, name, value=0): pass

    def method(self, argument): pass


for call in (
    lambda: f(1, secnd=2), lambda: f(1, verbos=True), lambda: f(1, outptu=1), lambda: f(fist=1), lambda: f(1, zzzzzz=1),
    lambda: f(1, Second=1), lambda: f(1, verbose_=1), lambda: g(1, c=2), lambda: g(1, ab=2), lambda: h(alpah=1, beta=2),
    lambda: h(1, bet=2), lambda: h(alpha=1, beta=2), lambda: i(x3=1), lambda: i(x1=1, x22=2), lambda: C(nam="x"),
    lambda: C(name="x", vlaue=1), lambda: C("x").method(arg=1), lambda: C("x").method(argumnet=1), lambda: print(1, ned=""),
    lambda: sorted([], revers=True), lambda: int("1", bas=2), lambda: "".split(separator=1), lambda: "".split(spe=1), lambda: [].sort(kye=1),
    lambda: dict.fromkeys(iterabl=1), lambda: max(1, 2, ke=1), lambda: enumerate([], strt=1), lambda: open("x", mod="r"), lambda: zip([], stric=True),
    lambda: str(objec=1), lambda: bytes(sourc=1), lambda: sum([], strt=1), lambda: round(1, ndigit=2), lambda: pow(1, expo=2), lambda: range(strt=1), lambda: list(x=1), lambda: tuple(x=1), lambda: set(x=1), lambda: float(x=1), lambda: bool(x=1), lambda: frozenset(x=1), lambda: compile("", "", moed="x"), lambda: type("a", (), {}, x=1), lambda: slice(stop=1), lambda: reversed(seq=1), lambda: map(func=1), lambda: filter(function=1), lambda: iter(object=1), lambda: len(obj=1), lambda: complex(rael=1), lambda: object(x=1), lambda: property(gfet=1), lambda: super(t=1), lambda: memoryview(ob=1), lambda: bytearray(sorce=1), lambda: __import__(nam=1), lambda: isinstance(a=1),
):
    try:
        call()
        print("no error")
    except (TypeError, ValueError, OSError) as e:
        print(type(e).__name__, e)
