# Complex keys of mapping patterns.
for keys in ("1+2j: _, 1+2j: _", "1+2j: _, 1-2j: _", "-1-2j: _, 1-2j: _, -1-2j: _", "1.5+2.5j: _, 1.5+2.5j: _", "2j: _, 2j: _", "1.0+2j: _, 1+2.0j: _", "1e30+1j: _, 1e30+1j: _"):
    try:
        compile("match x:\n case {" + keys + "}: pass", "<m>", "exec")
        print(keys, "compiles")
    except SyntaxError as e:
        print(keys, e)
match {1 + 2j: "a", -1j: "b"}:
    case {1+2j: x, -1j: y}:
        print(x, y)
