name, n = "World", 3.14159
t = t"Hello {name}! {n:.2f} {name!r:>10} {n + 1 = }"
print(type(t).__name__, t.strings, t.values)
for i in t.interpolations:
    print(type(i).__name__, repr(i.value), repr(i.expression), i.conversion, repr(i.format_spec))
print([part if isinstance(part, str) else part.value for part in t])
print(t"", list(t""), list(t"plain"), list(t"{1}{2}"), (t"{1}{2}").strings)
a = t"one {1}" + t" two {2}"
print(a.strings, a.values)
try:
    t"x" + "y"
except TypeError as e:
    print(e)


def render(template):
    out = []
    for part in template:
        if isinstance(part, str):
            out.append(part)
        else:
            value = part.value
            if part.conversion == "r":
                value = repr(value)
            out.append(format(value, part.format_spec).replace("<", "&lt;"))
    return "".join(out)


evil = "<b>"
print(render(t"<p>{evil}</p> {n:.1f} {evil!r}"), t"{evil}".values, t"{ evil }".interpolations[0].expression)
print(repr(t"a{1}b"), t"{t"{1}"}".values[0].strings, t"{{x}}".strings, rt"\n{1}".strings, t"{1:{2}}".interpolations[0].format_spec)
print((t"a" t"b{1}").strings)
try:
    eval("t'a' 'b'")
except SyntaxError as e:
    print(e.msg)
def f(x): return t"{x}"
print([f(i).values for i in range(2)], f(1) == f(1), (t"{1}" is not t"{1}"))
match t"{5}".interpolations[0]:
    case i: print(i.value, i)
