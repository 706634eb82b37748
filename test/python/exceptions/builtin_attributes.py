try:
    int("x")
except ValueError as e:
    print(e.args)
try:
    {}["k"]
except KeyError as e:
    print(e.args, str(e))
try:
    undefined
except NameError as e:
    print(e.name, e.args)
try:
    (5).missing
except AttributeError as e:
    print(e.name, e.obj, e.args)
try:
    import no_such_thing
except ImportError as e:
    print(e.name, e.path, e.msg, e.args)
try:
    "é".encode("ascii")
except UnicodeEncodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)
    print(e)
try:
    b"\xff\xfe".decode("utf-8")
except UnicodeDecodeError as e:
    print(e.encoding, e.object, e.start, e.end, e.reason)
    print(e)
try:
    compile("a b", "f.py", "exec")
except SyntaxError as e:
    print(e.filename, e.lineno, e.offset, e.text, e.msg, e.end_lineno, e.end_offset)
    print(e)
    print(e.args)
print(StopIteration(5).value, SystemExit(3).code)
print(ImportError("m", name="n", path="p").path)
print(AttributeError("m", name="n", obj=1).obj, NameError("m", name="q").name)
try:
    ImportError("m", bad=1)
except TypeError as e:
    print(e)
try:
    ValueError("m", key=1)
except TypeError as e:
    print(e)
