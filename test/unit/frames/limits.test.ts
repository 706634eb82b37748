/** Depth: the stack grows as far as `sys.setrecursionlimit` allows; at the limit there is a RecursionError, and life goes on after it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MODES, printed, session } from "./support.ts";

const DEEP = `
import sys
sys.setrecursionlimit(200_000)
def down(n):
    return 0 if n == 0 else 1 + down(n - 1)
print(down(100_000))
class Node:
    def __init__(self, n):
        self.child = Node(n - 1) if n else None
    def __len__(self):
        return 1 + (len(self.child) if self.child else 0)
    def __bool__(self):
        return True
print(len(Node(20_000)))
def walk(n):
    yield n
    if n:
        yield from walk(n - 1)
print(sum(1 for _ in walk(2_000)))
print(down(n=10) if False else down(10))
`;

for (const [mode, options] of MODES)
  test(`100,000 activations deep once the limit allows it (${mode})`, () => {
    assert.deepEqual(printed(DEEP, options), ["100000", "20001", "2001", "10"]);
  });

/** Each way of calling is made hot first, then goes deep, then is used again; the bottom looks at a variable far above. */
const DEEP_AND_HOT = `
import sys
sys.setrecursionlimit(300_000)
def bottom(levels):
    f = sys._getframe(1)
    for _ in range(levels): f = f.f_back
    return f.f_locals["n"]
def plain(n):
    m = n
    r = bottom(50) if n == 0 else plain(n - 1)
    return r + (m - n)
class C:
    def method(self, n):
        return 0 if n == 0 else 1 + self.method(n - 1)
    def __add__(self, n):
        return 0 if n == 0 else 1 + (self + (n - 1))
    def __getitem__(self, n):
        return 0 if n == 0 else 1 + self[n - 1]
    def __call__(self, n):
        return 0 if n == 0 else 1 + self(n - 1)
    def __init__(self, n=0):
        self.child = C(n - 1) if n else None
    @property
    def next(self):
        return 1 + self.child.next if self.child else 0
def by_key(n):
    return 0 if n == 0 else sorted([n - 1], key=by_key)[0] + 1
def by_map(n):
    return 0 if n == 0 else next(map(by_map, [n - 1])) + 1
def closure(n):
    def go(k):
        nonlocal n
        if k: go(k - 1)
        n += 1
    go(n)
    return n
def in_try(n):
    try:
        if n == 0: raise KeyError("bottom")
        return in_try(n - 1)
    finally:
        ends[0] += 1
ends = [0]
def falls(n):
    ends[0] = 0
    try: in_try(n)
    except KeyError as e: return e.args[0], ends[0]
o = C()
for f, depth in ((plain, 100_000), (o.method, 100_000), (o.__add__, 50_000), (o.__getitem__, 50_000), (o, 50_000), (closure, 100_000),
                 (by_key, 10_000), (by_map, 10_000), (lambda n: C(n).next, 20_000), (falls, 20_000)):
    for _ in range(40): f(60)
    print(f(depth), f(60))
`;

for (const [mode, options] of MODES)
  test(`100,000 activations deep through every kind of call (${mode})`, () => {
    assert.deepEqual(printed(DEEP_AND_HOT, options), [
      "50 50",
      "100000 60",
      "50000 60",
      "50000 60",
      "50000 60",
      "200001 121",
      "10000 60",
      "10000 60",
      "20000 60",
      "('bottom', 20001) ('bottom', 61)",
    ]);
  });

const AT_THE_LIMIT = `
import sys
def plain(n=0):
    global deepest
    deepest = n
    plain(n + 1)
def attempt(what, f):
    try:
        f()
    except RecursionError as e:
        print(what, str(e).startswith("maximum recursion depth exceeded"))
    else:
        print(what, "no error")
attempt("plain", plain)
print(sys.getrecursionlimit() - deepest)
def keywords(*, n): keywords(n=n + 1)
attempt("keywords", lambda: keywords(n=0))
class R:
    def __repr__(self): return "<" + repr(self) + ">"
attempt("repr", lambda: repr(R()))
class S:
    def __str__(self): return f"{self}"
attempt("str", lambda: str(S()))
def key(x): return sorted([1, 2], key=key)
attempt("sort key", lambda: key(0))
class G:
    def __getattr__(self, name): return getattr(self, name + "x")
attempt("getattr", lambda: G().a)
class P:
    @property
    def p(self): return self.p
attempt("property", lambda: P().p)
class E:
    def __eq__(self, other): return self == other
attempt("eq", lambda: E() == E())
class A:
    def __add__(self, other): return self + other
attempt("add", lambda: A() + 1)
class I:
    def __init__(self): I()
attempt("init", I)
class C:
    def __call__(self): return self()
attempt("call", lambda: C()())
def gen(): yield from gen()
attempt("generator", lambda: next(gen()))
class N:
    def __iter__(self): return iter([x for x in self])
attempt("iter", lambda: list(N()))
def mapped(x): return list(map(mapped, [x]))
attempt("map", lambda: mapped(1))
class H:
    def __hash__(self): return hash(self)
attempt("hash", lambda: {H(): 1})
def fib(n): return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(12), len(repr([[[]]])), sorted([3, 1, 2], key=lambda x: -x))
def depth(): 
    try:
        return 1 + depth()
    except RecursionError:
        return 1
print(depth() == depth() > 900)
`;

for (const [mode, options] of MODES)
  test(`RecursionError at 1,000 through every kind of call, and the interpreter is fine afterwards (${mode})`, () => {
    const lines = printed(AT_THE_LIMIT, options);
    assert.equal(lines.filter((line) => / True$/.test(line)).length, 15, lines.join("\n"));
    assert.equal(lines[1], "3");
    assert.equal(lines.at(-2), "144 6 [3, 2, 1]");
    assert.equal(lines.at(-1), "True");
  });

test("an uncaught RecursionError leaves the runtime usable", () => {
  const { python, lines } = session();
  assert.throws(() => python.run("def f(): f()\nf()"), /RecursionError/);
  assert.equal(python.run("def g(n): return n and g(n - 1)\ng(900)"), 0);
  assert.deepEqual(python.walkStack(), []);
  assert.deepEqual(lines(), []);
});

test("past the largest stack there is a MemoryError instead of an abort", { timeout: 120_000 }, () => {
  const { python } = session();
  // Large records, so that the stack is full after some hundred thousand of them.
  const names = Array.from({ length: 60 }, (_, i) => `a${i}`).join(",");
  python.run(`import sys\nsys.setrecursionlimit(10**9)\ndef f(${names}): f(${names})\n`);
  assert.throws(() => python.run(`f(${names.replaceAll("a", "")})`), /MemoryError/);
  assert.equal(python.run("sum(range(10))"), 45);
});

test("recursion that never returns to a loop can be interrupted, under each policy", () => {
  for (const [, options] of MODES)
    for (const call of ["f(n - 1) + f(n - 1)", "f(n=n - 1) + f(n=n - 1)", "f(*[n - 1]) + f(n - 1)"]) {
      const { python } = session({ ...options, onSlice: () => python.interrupt() });
      assert.throws(() => python.run(`def f(n): return n if n < 1 else ${call}\nf(60)`), /KeyboardInterrupt/);
    }
});

test("a loop that does nothing but raise and catch can be interrupted", () => {
  for (const body of ["int('x')", "[].pop()", "{}['k']", "raise ValueError", "next(iter(()))", "None.x"]) {
    const { python } = session({ onSlice: () => python.interrupt() });
    assert.throws(() => python.run(`while True:\n  try: ${body}\n  except Exception: pass`), /KeyboardInterrupt/, body);
  }
});
