# t-strings: interpolations, conversions, format specs, nesting, debug text, concatenation, iteration, equality, errors.
from string.templatelib import Interpolation, Template, convert

name, value, items = "World", 3.14159, [1, 2]


def attempt(label, f):
    try:
        print(label, "->", f())
    except Exception as e:
        print(label, "->", type(e).__name__, e)


def parts(t):
    return t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations]


for t in (t"", t"plain", t"{name}", t"a{name}b", t"{name}{value}", t"{name!r}", t"{name!s:>10}", t"{value:.2f}", t"{value!a:{items[0]}.{items[1]}f}", t"{name=}", t"{name = }", t"{value=:.1f}", t"{name=!s}", t"{ name }", t"{{}}", t"{{{name}}}",
          t"{'nested ' + name}", t"{items[0] + 1}", t"{(lambda x: x)(5)}", t"{name!r:{'>'}10}", t"\n{name}\t", rt"\n{name}\t", tr"\{name}", t'{"quotes"}', t"""multi
{name}
line""", t"{t'{name}'}", t"{f'{name}'}", t"{{x}} {name} {{y}}", t"{None}", t"{...}", t"{value:{{}}}" if False else t"{value:x}", T"{name}", t"a" t"b{name}", t"{name:}", t"{name!r:}", t"{(1, 2)}", t"{ {'k': 1}['k'] }", t"{*items,}", t"{name if value else items}"):
    s, i = parts(t)
    print(s, [(v if not isinstance(v, Template) else parts(v), *rest) for v, *rest in i])
t = t"x{name}y{value!r:5}z"
print(list(t)[0], [type(p).__name__ for p in t], t.values, len(t.strings), len(t.interpolations), repr(t))
print(parts(t + t"!"), parts(t"" + t""), parts(t"{name}" + t"{value}"))
attempt("add str", lambda: t + "s")
attempt("radd str", lambda: "s" + t)
attempt("format", lambda: format(t))
attempt("str", lambda: str(t"{1}"))
attempt("equality", lambda: (t"a" == t"a", t"{1}" == t"{1}", t == t))
attempt("hash", lambda: isinstance(hash(t"a"), int))
attempt("len", lambda: len(t))
attempt("bool", lambda: bool(t""))
attempt("index", lambda: t[0])
attempt("attribute", lambda: setattr(t, "strings", ()))
attempt("subclass", lambda: type("S", (Template,), {}))
attempt("iterator", lambda: type(iter(t)).__name__)
for args in ((), ("a",), ("a", "b"), (Interpolation(1),), (Interpolation(1), Interpolation(2)), ("a", Interpolation(1, "x"), "b", "c"), (5,), ("a", None), (t"x",)):
    attempt(f"Template{[type(a).__name__ for a in args]}", lambda: parts(Template(*args)))
attempt("Template keyword", lambda: Template(a=1))
for args, kwargs in (((1,), {}), ((1, "e"), {}), ((1, "e", "r"), {}), ((1, "e", "r", ">5"), {}), ((1, "e", None, ""), {}), ((), {}), ((1, 5), {}), ((1, "e", "q"), {}), ((1, "e", 5), {}), ((1, "e", "r", 5), {}), ((1,), {"format_spec": "x"}), ((1,), {"nope": 1}), ((), {"value": 2, "expression": "two", "conversion": "a", "format_spec": "f"})):
    attempt(f"Interpolation{args}{kwargs}", lambda: repr(Interpolation(*args, **kwargs)))
i = Interpolation(5, "five", "r", ">3")
attempt("interpolation attribute", lambda: setattr(i, "value", 1))
attempt("interpolation equality", lambda: (i == Interpolation(5, "five", "r", ">3"), i == i))
attempt("interpolation match", lambda: [v for v in [i] if (lambda: True)()])
match i:
    case Interpolation(v, e, c, f):
        print("matched", v, e, c, f)
for conversion in ("r", "s", "a", None, "q", 5, ""):
    attempt(f"convert {conversion!r}", lambda: convert("é", conversion))
calls = []


def note(x):
    calls.append(x)
    return x


u = t"{note(1)} {note(2):{note(3)}} {note(4)!r}"
print(calls, u.values, [i.format_spec for i in u.interpolations])


class Loud:
    def __str__(self): print("str called"); return "loud"
    def __repr__(self): print("repr called"); return "loud"
    def __format__(self, spec): print("format called", spec); return "loud"


v = t"{Loud()!r:>5} {Loud()}"
print("nothing was called yet", len(v.values))


def render(template):
    return "".join(p if isinstance(p, str) else format(convert(p.value, p.conversion), p.format_spec) for p in template)


print(render(t"{name:>8}|{value:.2f}|{items!r:<10}|{name!r}|{{literal}}"), render(v))
for text in ("t'{'", "t'{}'", "t'{a'", "t'}'", "t'{a!x}'", "t'{a!}'", "t'{a!r'", "t'{a:{b:{c:{d}}}}'", "t'{!r}'", "t'{ }'", "t'{a b}'", "t'{lambda x: 1}'", "t'a' 'b'", "'a' t'b'", "f'a' t'b'", "t'a' f'b'", "bt'a'", "ut'a'", "ft'a'", "t'{a=!}'", "t'{#}'", "t'{\\n}'", "t'{x:=5}'", "t'{yield}'", "t'{*a}'"):
    attempt(text, lambda: type(compile(text, "f", "eval")).__name__)
