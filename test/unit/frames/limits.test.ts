/** Depth: the stack grows as far as `sys.setrecursionlimit` allows; at the limit there is a RecursionError, and life goes on after it. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { POLICIES, printed, session } from "./support.ts";

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

for (const frameAlloc of POLICIES)
  test(`100,000 activations deep once the limit allows it (${frameAlloc})`, () => {
    assert.deepEqual(printed(DEEP, { frameAlloc }), ["100000", "20001", "2001", "10"]);
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

for (const frameAlloc of POLICIES)
  test(`RecursionError at 1,000 through every kind of call, and the interpreter is fine afterwards (${frameAlloc})`, () => {
    const lines = printed(AT_THE_LIMIT, { frameAlloc });
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
  for (const frameAlloc of POLICIES)
    for (const call of ["f(n - 1) + f(n - 1)", "f(n=n - 1) + f(n=n - 1)", "f(*[n - 1]) + f(n - 1)"]) {
      const { python } = session({ frameAlloc, onSlice: () => python.interrupt() });
      assert.throws(() => python.run(`def f(n): return n if n < 1 else ${call}\nf(60)`), /KeyboardInterrupt/);
    }
});

test("a loop that does nothing but raise and catch can be interrupted", () => {
  for (const body of ["int('x')", "[].pop()", "{}['k']", "raise ValueError", "next(iter(()))", "None.x"]) {
    const { python } = session({ onSlice: () => python.interrupt() });
    assert.throws(() => python.run(`while True:\n  try: ${body}\n  except Exception: pass`), /KeyboardInterrupt/, body);
  }
});
