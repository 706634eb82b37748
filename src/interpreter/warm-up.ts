/**
 * Warming the eval loop up for V8.
 *
 * V8 optimises the loop for the instructions and types it has seen, and throws the code away at the first one it has not: a program that goes from phase to
 * phase pays for a compilation of the whole loop (100 ms and more) each time. So once a run turns out not to be a short one, a little Python program
 * that uses every hot instruction with the usual types is run beside it, in a thread state, globals and builtins of its own. The figures are in
 * ARCHITECTURE.md.
 */
import { compile } from "../compiler/compile.ts";
import { builtin } from "../objects/builtin-function.ts";
import { buildClassBuiltin } from "../objects/class-body.ts";
import { floatType, listType, propertyType, rangeType, strType, superType } from "../objects/core-types.ts";
import { keyError, stopIteration, valueError } from "../objects/exception-object.ts";
import { PyCode, PyFunction } from "../objects/function-object.ts";
import { dictFrom, PyDict } from "../objects/hash-table.ts";
import type { RuntimeCore } from "../objects/state.ts";
import { RunCode } from "../frames/requests.ts";
import { ThreadState } from "../frames/thread-state.ts";
import { parseModule } from "../syntax/parse.ts";
import { lengthOf } from "./operations/subscript.ts";
import { start } from "./run.ts";

const SOURCE = `
class Point:
    kind = 1
    def __init__(self, x, y=0):
        self.x = x
        self.y = y
    def total(self):
        return self.x + self.y
    def __add__(self, other):
        return Point(self.x + other.x)
    def __eq__(self, other):
        return self.x == other.x
    def __getitem__(self, i):
        return i
    @property
    def size(self):
        return self.x
class Slotted:
    __slots__ = ("x",)
    def __init__(self, x):
        self.x = x
class Derived(Point):
    def __init__(self, x):
        super().__init__(x)
    def total(self):
        return super().total() + self.kind
def numbers(n, a, b):
    i = 0
    while i < n:
        i += 1
        c = a + b; c = a - b; c = a * b; c = a / b; c = -a
        if a < b or a <= b: c = a
        if a > b or a >= b: c = b
        if a == b and not a != b: c = 0
        c = (a < b) is (a > b)
        t = a < b, a <= b, a == b, a != b, a > b, a >= b
    return c
def ints(n):
    s = 0
    for i in range(n):
        s = (s + i * 7) % 1000 // 3 & 255 | 1 ^ 2
        s = s << 2 >> 1
        s += i; s -= 1; s *= 1
        if i & 1 == 0 and s is not None: continue
        if not i: break
    big = 10 ** 20 + s
    return big * big + s
def containers(n):
    l = [1, 2.5, "a"]
    d = {"k": 1, 2: 3}
    t = (1, 2, 3)
    for i in range(n):
        l.append(i); l[0] = i; x = l[1]; x = l[-1]; x = t[0]
        d["k"] = i; d[i] = x; x = d["k"]; d[i, 1] = x
        a, b, c = t
        a, b = b, a
        x = i in d and i not in t and 1 in l
        x = l[1:2]
        x = [j + 1 for j in t] + [k for k in d]
        x = {j: j for j in l if j}
        s = "abc"[0] + str(i) + f"{i} {x}"
        s = ",".join(["a", s])
        x = s == "b" or s < "c"
    for x in l: pass
    for x in t: pass
    for k, v in d.items(): pass
    return len(l)
def objects(n):
    p = Point(1, 2); q = Derived(3); s = Slotted(4)
    for i in range(n):
        p.x = i; p.y += 1; x = p.x + q.x + s.x; s.x = x
        x = p.total() + q.total(); m = p.total; x = m()
        x = p + q; x = p == q; x = p[i]; x = p.size; x = Point.kind
        if p is None: pass
        if p: x = None
        if x is None: x = p
def outer(n):
    count = 0
    def inner(a, b=1, *rest, k=2, **more):
        nonlocal count
        count += a + b + k
        return count
    for i in range(n):
        inner(i); inner(i, 2); inner(i, k=3); inner(*(1, 2, 3), **{"z": 4})
    return inner
def generator(n):
    i = 0
    while i < n:
        got = yield i
        i += 1
    return i
def delegating(n):
    r = yield from generator(n)
    yield r
def exceptions(n):
    for i in range(n):
        try:
            if i: raise ValueError(i)
            raise KeyError
        except KeyError as e:
            x = e
        except (ValueError, StopIteration):
            x = i
        finally:
            x = 0
def nothing(): pass
def recurse(n):
    nothing()
    return 1 if n < 2 else recurse(n - 1) + 1
total = 0
for round in range(8):
    for pair in ((1, 2), (1.5, 2.5), (1, 2.5), (2.5, 1), (3000000000, 5)):
        numbers(2, pair[0], pair[1])
    ints(4); containers(3); objects(3); outer(2); exceptions(3); recurse(4)
    for v in generator(3): total = total + v
    for v in delegating(2): total += v
    x = [w for w in generator(2)]; x = list(generator(2)); x = list(delegating(1))
    x = (v for v in x); x = list(x); x = len(x) == 0; x = float(1) < 2 < 3
`;

/** Whether this JavaScript engine has been warmed up: it is a fact about the process, not about a runtime. */
let done = false;

/** Run the warming program, once. */
export function warmUp(runtime: RuntimeCore): void {
  if (done) return;
  done = true;
  const builtins = dictFrom([
    ["__build_class__", buildClassBuiltin],
    ["len", builtin("len", "(obj, /)", lengthOf)],
    ["range", rangeType],
    ["property", propertyType],
    ["super", superType],
    ["str", strType],
    ["float", floatType],
    ["list", listType],
    ["ValueError", valueError],
    ["KeyError", keyError],
    ["StopIteration", stopIteration],
  ]);
  const globals = new PyDict();
  globals.setStr("__name__", "warm_up");
  const code = new PyCode(compile(parseModule(SOURCE, "<warm-up>", "exec"), "<warm-up>"));
  const t = new ThreadState(runtime);
  // So that the loop's rare path to the host is taken as well.
  t.checkInterval = 3;
  t.interrupt = () => null;
  start(t, new RunCode(new PyFunction(code, globals, builtins), globals));
}
