# Operators on classes go to the metaclass.
class Meta(type):
    def __add__(cls, o):
        return f"{cls.__name__}+{getattr(o, '__name__', o)}"

    def __radd__(cls, o):
        return f"{o}+{cls.__name__}"

    def __len__(cls):
        return 42

    def __iter__(cls):
        return iter(("a", "b"))

    def __contains__(cls, x):
        return x == 1

    def __getitem__(cls, k):
        return k

    def __call__(cls, *a):
        return ("called", a)

    def __bool__(cls):
        return False

    def __eq__(cls, o):
        return "eq"

    def __hash__(cls):
        return 3

    def __lt__(cls, o):
        return "lt"

    def __neg__(cls):
        return "neg"

    def __repr__(cls):
        return f"<{cls.__name__}!>"

    def __enter__(cls):
        return "entered"

    def __exit__(cls, *a):
        print("exited")

    def __or__(cls, o):
        return "or"

    def __index__(cls):
        return 2

    def __setattr__(cls, k, v):
        print("set", k)
        super().__setattr__(k, v)

    def __delattr__(cls, k):
        print("del", k)
        super().__delattr__(k)

    def __dir__(cls):
        return ["only"]

    def __instancecheck__(cls, o):
        return o == "instance"

    def __format__(cls, spec):
        return f"formatted {spec}"


class C(metaclass=Meta):
    def __add__(self, o):
        return "never for the class"

    def __len__(self):
        return 1


print(C + 1, 1 + C, C + C, len(C), list(C), 1 in C, C[5], C(1), not C, C == 1, hash(C), C < 1, -C, repr(C), str(C), C | int, [1, 2, 3][C], f"{C:x}")
with C as entered:
    print(entered)
C.attr = 1
del C.attr
print(dir(C), isinstance("instance", C), isinstance(5, C), {**dict.fromkeys(C)}, (lambda *a: a)(*C))


class Plain:
    def __len__(self):
        return 1

    def __iter__(self):
        return iter(())


for f in (lambda: len(Plain), lambda: iter(Plain), lambda: Plain[0], lambda: Plain + 1, lambda: Plain < Plain, lambda: -Plain, lambda: Plain.missing):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(e)
print(Plain | int, int | None, int | "str" if False else int | list[int], type(int | str).__name__, (int | str) == (str | int), int | int, (int | str).__args__)
for f in (lambda: int | 5, lambda: 5 | int, lambda: "x" | int, lambda: None | None, lambda: int | [], lambda: isinstance(1, int | 5)):
    try:
        print(f())
    except TypeError as e:
        print(e)
