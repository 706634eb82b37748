def gen():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            print("caught", repr(e))
            yield "recovered"
        except KeyError:
            print("leaving")
            return "bye"


g = gen()
print(next(g))
print(g.throw(ValueError("one")))
print(next(g))
print(g.throw(ValueError))
print(next(g))
try:
    g.throw(KeyError("k"))
except StopIteration as stop:
    print("stop", stop.value)
try:
    g.throw(ValueError("after the end"))
except ValueError as e:
    print("propagates", e)

g = gen()
try:
    g.throw(RuntimeError("before start"))
except RuntimeError as e:
    print(e)
print(list(g))
g = gen()
next(g)
try:
    g.throw(OSError("unhandled"))
except OSError as e:
    print(e, e.__traceback__.tb_next.tb_frame.f_code.co_name)
try:
    next(g)
except StopIteration:
    print("done")
for bad in (1, "x", int, None):
    try:
        gen().throw(bad)
    except TypeError as e:
        print(e)
