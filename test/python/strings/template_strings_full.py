# t-strings: parts, interpolations, nesting, conversions, concatenation, immutability.
from string.templatelib import Template, Interpolation, convert

name, width, value = "World", 10, 3.14159
t = t"Hello {name}!"
print(type(t).__name__, t.strings, t.values, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(t)
for t in (
    t"", t"plain", t"{name}", t"{name}{width}", t"a{name!r:>{width}}b", t"{value:.2f}", t"{value!s}", t"{name = }", t"{name=!s}", t"{value=:.1f}", t"{{literal}} {name}", t"{1 + 2}", t"{ 'spaces' }", t"{[x for x in range(3)]}", t"{t'{name}'}", t"{f'{name}'}", t"{(lambda: 5)()}", t"{name!a}", t"multi" t"ple {name}", rt"raw\n{name}", tr"\t", t"""triple
{name}""", t"{name:{'>'}{width}}", t"{ name !r }", t"{name:}", t"{dict(a=1)['a']}", t"{name if width else value}", t"{*[1], 2}", t"{(y := 5)}",
):
    print(t.strings, [(i.value, i.expression, i.conversion, i.format_spec) for i in t.interpolations])
print(list(t"a{1}b{2}"), list(t"{1}{2}"), list(t""), len(list(t"x{1}")))
a = t"one {1} " + t"two {2}"
print(a.strings, a.values)
for f in (lambda: t"a" + "b", lambda: "b" + t"a", lambda: t"a" * 2, lambda: t"a" + 5, lambda: t"a" % 1, lambda: len(t"a"), lambda: t"a"[0], lambda: t"{1}" == t"{1}", lambda: t"a" == "a", lambda: bool(t""), lambda: setattr(t"", "strings", ()), lambda: setattr(t"", "x", 1), lambda: t"{1}".interpolations[0].__class__("v", "e", "z"), lambda: Template(1), lambda: Template("a", "b", Interpolation(5, "x"), "c"), lambda: Interpolation(), lambda: Interpolation(1, 2), lambda: Interpolation(1, "e", "r", ">5"), lambda: Interpolation(1, expression="e", conversion=None, format_spec=""), lambda: type("S", (Template,), {}), lambda: convert("x", "r"), lambda: convert("x", None), lambda: convert("x", "q"), lambda: Template("a", strings=1), lambda: Template(), lambda: f"{t'{name}'}", lambda: str(t"{name}"), lambda: Interpolation.__match_args__, lambda: t"{undefined_here}"):
    try:
        print(f())
    except (TypeError, AttributeError, ValueError, NameError) as e:
        print(type(e).__name__, e)


def render(template):
    out = []
    for part in template:
        match part:
            case str(s):
                out.append(s.lower())
            case Interpolation(Template() as inner):
                out.append("<" + render(inner) + ">")
            case Interpolation(v, _, conversion, spec):
                out.append(format(convert(v, conversion), spec).upper())
    return "".join(out)


print(render(t"Dear {name!r:>10}, {value:.2f} and {t'nested {width}'} END"))


def order(x):
    print("evaluated", x)
    return x


t"{order(1)} {order(2):{order('>')}{order(3)}}"
i = t"{name!r:5}".interpolations[0]
print(repr(i), i)
print(repr(t"x{1!r:2}y"))
for source in ("t'{'", "t'}'", "t'{}'", "t'{a!x}'", "t'{a!}'", "t'{a:'", "t'a' 'b'", "'a' t'b'", "t'a' f'b'", "t'a' b'b'", "bt'a'", "ut'a'", "ft'a'", "t'{lambda x: 1}'", "t'{a b}'", "t'{yield}'", "t'{a;b}'", "t'{!r}'", "t'{:x}'", "t'{=}'", "del t'a'", "t'a' = 1", "t'{a\n}'", "match x:\n case t'a': pass", "def f(): t'doc'"):
    try:
        compile(source, "<s>", "exec")
        print("ok |", source)
    except SyntaxError as e:
        print(e.msg, "|", source)
