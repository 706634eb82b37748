/** Invariant 2: a run that meets no escape point makes no Frame, whatever it does with calls. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ENGINES, causes, session } from "./support.ts";

const CALL_HEAVY = `
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)

class Point:
    count = 0
    def __init__(self, x, *, y=0):
        self.x, self.y = x, y
    def __add__(self, other):
        return Point(self.x + other.x, y=self.y + other.y)
    def __eq__(self, other):
        return (self.x, self.y) == (other.x, other.y)
    def __hash__(self):
        return hash((self.x, self.y))
    @property
    def norm(self):
        return self.x * self.x + self.y * self.y
    def __enter__(self):
        return self
    def __exit__(self, *args):
        return False
    def __iter__(self):
        yield self.x
        yield self.y

def counter(start):
    def step(by=1):
        nonlocal start
        start += by
        return start
    return step

def tree(depth):
    if depth:
        yield from tree(depth - 1)
        yield depth
        yield from tree(depth - 1)

total = fib(15)
points = [Point(i, y=-i) for i in range(50)]
for a, b in zip(points, points[1:]):
    total += (a + b).norm
    with a + b as c:
        x, y = c
        total += x - y
step = counter(1)
for i in range(50):
    step(by=i)
total += sum(tree(8))
total += len(sorted(points, key=lambda p: p.norm)) + len(set(points)) + len({p: 1 for p in points})
total += max(map(lambda p: p.x, filter(lambda p: p.y < 0, points)))
names = locals().keys()
def kinds(a, /, b, *args, c=3, **kw):
    return len(locals()) + a + b + sum(args) + c + sum(kw.values())
total += kinds(1, 2, 3, c=4, d=5) + kinds(*[1, 2], **{"c": 1})
total += eval("fib(5)") + len([x for x in (y for y in range(5))])
class Child(Point):
    def __init__(self, x):
        super().__init__(x, y=x)
total += Child(3).norm
result = total
`;

test("a call-heavy program makes zero Frames and zero bytes under lazy", () => {
  const { python, stats } = session();
  python.run(CALL_HEAVY);
  assert.ok(stats.calls > 4000, `${stats.calls} calls`);
  assert.equal(stats.frames, 0);
  assert.equal(stats.bytes, 0);
  assert.equal(stats.movedRegisters, 0);
  assert.ok(Object.values(stats.byCause).every((n) => n === 0));
});

test("the same program gives the same result under every policy, with a Frame per call or a kept one", () => {
  const lazy = session();
  lazy.python.run(CALL_HEAVY);
  const result = lazy.python.globals.get("result");
  for (const frameAlloc of ["cached", "eager"] as const) {
    const { python, stats } = session({ frameAlloc });
    python.run(CALL_HEAVY);
    assert.equal(python.globals.get("result"), result);
    assert.equal(stats.calls, lazy.stats.calls);
    assert.equal(stats.frames, stats.byCause.policy);
    if (frameAlloc === "cached") {
      // Generators keep theirs; calls do not.
      assert.ok(stats.recycled > stats.frames * 3, `${stats.recycled} recycled, ${stats.frames} made`);
    } else assert.ok(stats.frames > 3000, `${stats.frames} Frames`);
  }
});

/** What needs no Frame (DESIGN.md section 3): each reads the record, or registers that are on the heap anyway. */
const NEED_NONE: Readonly<Record<string, readonly string[]>> = {
  "sys._getframemodulename": [
    "import sys\ndef f(): return sys._getframemodulename(0), sys._getframemodulename(1)\nfor _ in range(3): f()",
  ],
  "locals()": [
    "def f(a, b=2): return locals()\nfor _ in range(3): f(1)",
    "def f(a):\n  def g(): return a\n  return vars(), dir(), g\nf(1)",
    "x = 1\nlocals()['x'], globals()['x']",
  ],
  exec: [
    "exec('def f(): return globals()\\nf()')",
    "def f(a): exec('b = a + 1'); return eval('a + 1')\nfor _ in range(3): f(1)",
    "exec(compile('x = 1', 'f', 'exec'), {})",
  ],
  "a class body": [
    "class A:\n  x = 1\n  y = [_ for _ in range(3)]\n  locals()['z'] = 2\n  def m(self): return __class__",
    "def f(a):\n  class B:\n    b = a\n  return B\nfor _ in range(3): f(1)",
  ],
  "a comprehension": [
    "[x for x in range(3)], {x for x in range(3)}, {x: x for x in range(3)}",
    "def f(n): return [(x, y) for x in range(n) for y in (z for z in range(x))]\nfor _ in range(3): f(3)",
    "[locals() for x in range(2)]",
  ],
  "super()": [
    "class A:\n  def m(self): return 1\nclass B(A):\n  def m(self): return super().m()\nfor _ in range(3): B().m()",
    "class C:\n  def __init__(self): super().__init__()\n  @classmethod\n  def make(cls): return super().__new__(cls)\nC(), C.make()",
  ],
  "a suspended generator": [
    "g = (x for x in range(3))\nfor _ in g: pass\ng.close()",
    "def g():\n  x = yield 1\n  yield x\nfor _ in range(3):\n  i = g(); next(i); i.send(2); i.gi_running, i.gi_code, i.gi_yieldfrom; list(i)",
    "async def c(): return 1\nx = c()\nx.cr_await, x.cr_running, x.cr_suspended\nx.close()",
    "async def a():\n  yield 1\nx = a(); x.ag_running, x.ag_await",
  ],
  "sys.exception() and sys.exc_info()": [
    "import sys\ndef f(): return sys.exception(), sys.exc_info()\nfor _ in range(3): f()",
  ],
  faulthandler: ["import faulthandler\ndef g(): faulthandler.dump_traceback(1)\nfor _ in range(3): g()"],
  "counters and limits": ["import sys\nsys.getrecursionlimit()\nsys._framestats()"],
};

for (const jit of ENGINES)
  for (const [what, sources] of Object.entries(NEED_NONE))
    test(`what only reads records makes no Frame: ${what} (jit=${jit})`, () => {
      for (const source of sources) assert.deepEqual(causes(source, "", { jit }), {}, source);
    });
