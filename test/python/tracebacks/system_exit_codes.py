import sys

for code in (None, 0, 3, -1, "text", (1, 2), 2.5, True):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e), repr(e.code), e.args)
try:
    sys.exit()
except SystemExit as e:
    print(repr(e), e.code)
try:
    raise SystemExit(1, 2)
except SystemExit as e:
    print(e.code, e.args)
try:
    exit_code = SystemExit(5)
    exit_code.code = 7
    raise exit_code
except Exception:
    print("not an Exception")
finally:
    print("finally runs")
