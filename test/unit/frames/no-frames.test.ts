/** Invariant 2: a run that meets no escape point makes no Frame, whatever it does with calls. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { causes, session } from "./support.ts";

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

test("what only reads records makes no Frame", () => {
  const none = (source: string): void => assert.deepEqual(causes(source), {}, source);
  none("import sys\ndef f(): return sys._getframemodulename(0)\nf()");
  none("def f(a, b=2): return locals()\nf(1)");
  none("class A:\n  x = 1\n  y = [_ for _ in range(3)]");
  none("exec('def f(): return globals()\\nf()')");
  none("g = (x for x in range(3))\nfor _ in g: pass\ng.close()");
  none("import sys\ndef f(): return sys.exception(), sys.exc_info()\nf()");
  none("import sys\nsys.getrecursionlimit()\nsys._framestats()");
});
