import sys

for _ in range(2):
    try:
        import broken
    except ZeroDivisionError as e:
        print("failed", e, "broken" in sys.modules)
try:
    import syntax_bad
except SyntaxError as e:
    print(e.msg, e.lineno, e.filename.endswith("syntax_bad.py"), "syntax_bad" in sys.modules)
try:
    import outer_pkg.inner
except ValueError as e:
    print(e, sorted(n for n in sys.modules if n.startswith("outer_pkg")))
try:
    import no_such_module
except ModuleNotFoundError as e:
    print(e, e.name, e.path)
try:
    import no_such.sub.module
except ImportError as e:
    print(e, e.name)
sys.modules["blocked"] = None
try:
    import blocked
except ModuleNotFoundError as e:
    print(e)


def f():
    import broken


f()
