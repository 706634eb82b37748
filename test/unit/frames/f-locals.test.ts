/** PEP 667: `f_locals` is a write-through view of the variables of a live activation, wherever its registers are. Under each policy. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MODES, printed } from "./support.ts";

const PROGRAMS: Record<string, { source: string; expected: string[] }> = {
  "plain variables, of the running function and of its caller": {
    source: `
import sys
def set_in_caller(name, value):
    sys._getframe(1).f_locals[name] = value
def f(a):
    b = 1
    set_in_caller("a", "new a")
    set_in_caller("b", "new b")
    set_in_caller("extra", 3)
    view = sys._getframe().f_locals
    b += "!"
    print(a, b, view["b"], view["extra"], "extra" in locals())
    try:
        del view["a"]
    except ValueError as e:
        print(e)
    print(view.pop("extra"), "extra" in view, sorted(view))
f(0)
`,
    expected: [
      "new a new b! new b! 3 True",
      "cannot remove local variables from FrameLocalsProxy",
      "3 False ['a', 'b', 'view']",
    ],
  },
  "cells and free variables": {
    source: `
import sys
def outer():
    x = 1
    def inner():
        sys._getframe().f_locals["x"] = 10
        return x
    print(inner(), x)
    sys._getframe().f_locals["x"] = 20
    print(inner.__closure__[0].cell_contents, x)
    del x
    view = sys._getframe().f_locals
    print("x" in view)
    view["x"] = 30
    print(x)
outer()
`,
    expected: ["10 10", "20 20", "False", "30"],
  },
  "a suspended generator": {
    source: `
def gen():
    total = 0
    while True:
        got = yield total
        total += got
g = gen()
next(g)
g.send(5)
view = g.gi_frame.f_locals
print(view["total"], view["got"])
view["total"] = 100
print(g.send(1), view["total"])
async def co():
    await Pause()
    return value
class Pause:
    def __await__(self):
        yield
async def outer():
    value = 1
    await Pause()
    return value
c = outer()
c.send(None)
c.cr_frame.f_locals["value"] = "changed"
try:
    c.send(None)
except StopIteration as e:
    print(e.value)
`,
    expected: ["5 5", "101 101", "changed"],
  },
  "comprehension variables, which live in the function's own record": {
    source: `
import sys
def change():
    sys._getframe(1).f_locals["x"] *= 10
    return 0
def f():
    x = "outer"
    print([change() or x for x in (1, 2, 3)], x)
    view = [sys._getframe().f_locals["y"] for y in (7,)]
    print(view, "y" in sys._getframe().f_locals)
    print(sorted(k for k in [list(sys._getframe().f_locals) for z in (1,)][0]))
f()
views = [sys._getframe().f_locals for m in (1,)]
print(type(views[0]).__name__, sys._getframe().f_locals is globals())
`,
    expected: ["[10, 20, 30] outer", "[7] False", "['view', 'x', 'z']", "FrameLocalsProxy True"],
  },
  "a frame that has ended": {
    source: `
import sys
def f():
    v = 1
    return sys._getframe(), lambda: v
frame, get = f()
frame.f_locals["v"] = 2
print(get(), frame.f_locals["v"])
`,
    expected: ["2 2"],
  },
  "module and class bodies give their namespace": {
    source: `
import sys
print(sys._getframe().f_locals is globals())
class A:
    sys._getframe().f_locals["made"] = 1
    print(made)
print(A.made)
ns = {}
exec("import sys; sys._getframe().f_locals['q'] = 5", {}, ns)
print(ns["q"])
`,
    expected: ["True", "1", "1", "5"],
  },
};

for (const [mode, options] of MODES)
  for (const [name, { source, expected }] of Object.entries(PROGRAMS))
    test(`${name} (${mode})`, () => assert.deepEqual(printed(source, options), expected));
