x, y, name = 5, 3.14159, "Bob"
print(f"{x} {y} {name}", f"{x + 1}", f"{name!r}", f"{y:.2f}", f"{x=}", f"{x = }", f"{y=:.1f}", f"{name=!s}", f"{x + y = }", f"{{literal}}", f"{{{x}}}", f"{x!r:>5}|", f"{name:>{x + 2}}|", f"{y:{x}.{2}f}|", f"{'nested ' + f'{x}'}")
print(f"{[i for i in range(3)]}", f"{ {'a': 1}['a'] }", f"{(lambda v: v * 2)(x)}", f"{x if x > 3 else y}", f"{x:#x} {x:08b} {x:,}", f"{'a' 'b'}", f"{"same quotes"}", f"{'\n'.join(['a', 'b'])}", f'{x}' "plain" f"{y:.0f}", f"{x}{name}", f"", f"{None} {True}", f"{x,}", f"{x, y}", f"{*[1, 2], 3}")
print(f"""multi
{x}
  line {
    name
}""", f"{x # comment
}", rf"\n{x}\d", f"\N{BULLET}{x}\x41", f"{'{'}{'}'}", f"{x:{'>'}{'5'}}|", f"{x!s:^7}|", f"{f"{f"{x}"}"}", f"{'a' if True else 'b'!r}")


class F:
    def __format__(self, spec): return f"[{spec}]"
    def __repr__(self): return "F!"


f = F()
print(f"{f}", f"{f:abc}", f"{f!r:>5}", f"{f:{x}-{name}}", f"{f:%H:%M}", f"{f = }", f"{f=:x}", f"{[f]}", f"{f:\n}")
print(f"{x:=5}|", f"{x:<5}|", f"{(y := 10)}", y, f"{x:=+5}|", f"{1 == 1}", f"{x != 5}", f"{x >= 5}", f"{'a' != 'b'}", f"{x!=5}", f"{x:{'{'}>{5}}|")
for source in ("f'{}'", "f'{x'", "f'}'", "f'{x!z}'", "f'{x:'", "f'{a b}'", "f'{!r}'", "f'{x!}'", "f'{:5}'", "f'{lambda x: 1}'", "f'{x!r:^{y}'", "f'{ }'", "f'{*a}'", "f'{x=!}'", "f'{**a}'", "f'{yield}'"):
    try:
        compile(source, "s", "eval")
        print(source, "fine")
    except SyntaxError as e:
        print(source, e.msg)
def g(): return f"{(yield)}"
print(next(g()), f"{{}}", f"{{{{", f"{x}}}", f"{'"'}{"'"}", f'{"\\"}')
