for p in ("+1", "+1j", "{+1: a}", "1 + +1j", "-1 + +2j", "[+1]", "P(+1)", "+1 | 2", "+1+2j", "-+1", "+a", "1 + 2j", "-1 - 2j", "- 1", "{-1: a}", "-1 + -1j"):
    try: exec(f"match 1:\n case {p}: print('yes')\n case _: print('no')")
    except SyntaxError as e: print(p, e.args)
