/** What no machine has room for is a MemoryError (or CPython's OverflowError) that a program can catch: at once, in both engines, and never an error of JavaScript. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python } from "../../../src/index.ts";

/** Each is out of reach by orders of magnitude. Not compared with the oracle, whose pointers have 32 bits. */
const MEMORY = `
list(range(10**11))
tuple(range(10**11))
set(range(10**11))
frozenset(range(10**11))
dict.fromkeys(range(10**11))
sorted(range(10**11))
[*range(10**11)]
(*range(10**11),)
{*range(10**11)}
print(*range(10**11))
max(*range(10**30))
[].extend(range(10**11))
[1, 2].__iadd__(range(10**11))
[].__setitem__(slice(None), range(10**11))
(lambda a, *b: b)(*range(10**11))
[0] * 10**10
[False] * 10**8
[True] * 10**10
10**9 * [True]
[1, 2] * 10**10
(0,) * 10**10
[].__imul__(10) + [1] * 10**12
"ab" * 10**12
"\\u20ac" * 10**12
"\\U0001f600" * 10**12
b"ab" * 10**12
bytearray(b"x") * 10**12
bytes(10**12)
bytearray(10**12)
bytes(range(10**11))
"x".ljust(10**12)
"x".rjust(10**12)
"x".center(10**12)
"x".zfill(10**12)
b"x".ljust(10**12)
b"x".center(10**12)
b"x".zfill(10**12)
("a" * 10**6).replace("", "b" * 10**6)
("a" * 10**6).replace("a", "b" * 10**6)
(b"a" * 10**6).replace(b"a", b"b" * 10**6)
("b" * 10**6).join(["a"] * 10**6)
(b"b" * 10**6).join([b"a"] * 10**6)
("a" * 10**3).translate({97: "b" * 10**6})
"%1000000000000d" % 1
"%1000000000d" % 1
b"%1000000000d" % 1
"%*d" % (10**10, 1)
format(1, "1000000000000d")
format("a", "1000000000000")
format(1.0, "10000000000")
"{:{}}".format(1, 10**12)
1 << 10**12
-1 << 10**10
10 ** 10**9
pow(3, 10**12)
2 ** 10**12
(2**100000) ** 100000
(1).to_bytes(10**12)
int.from_bytes(b"x" * 2 * 10**8)
__import__("math").factorial(10**10)
__import__("math").perm(10**12, 10**11)
__import__("math").comb(10**12, 10**11)
at(10**12)
`;

const OVERFLOW = `
"a" * 10**30
[0] * 10**30
b"a" * -10**30
bytes(10**30)
len(range(10**30))
"%.1000000000000d" % 1
__import__("math").factorial(10**30)
`;

const lines = (text: string): string[] => text.trim().split("\n");

const HELPERS = `
def at(position):
    import io
    stream = io.BytesIO()
    stream.seek(position)
    stream.write(b"x")
def attempt(source):
    code = compile(source, "<too large>", "eval")
    try:
        eval(code)
    except (MemoryError, OverflowError, ValueError) as e:
        return type(e).__name__
    return "nothing"
`;

for (const jit of ["off", "always"] as const) {
  test(`too large, jit=${jit}`, () => {
    const python = new Python({ jit });
    python.run(HELPERS);
    for (const source of lines(MEMORY)) assert.equal(python.call("attempt", source), "MemoryError", source);
    for (const source of lines(OVERFLOW))
      assert.match(python.call("attempt", source) as string, /^(Overflow|Value)Error$/, source);
  });

  test(`a list that grows by itself ends with a MemoryError in the function that fills it, jit=${jit}`, () => {
    const python = new Python({ jit });
    // As if it had grown: what has to be done for that takes seconds.
    python.run(`
def fill(grow):
    try:
        grow()
    except MemoryError as e:
        return e.__traceback__.tb_next.tb_lineno
def append(): full.append(1)
def insert(): full.insert(0, 1)
def add(): return full + [1]
def concatenate(): return full * 2
def replace(): full[1:1] = [1]
def extend(): full.extend("a")
def add_in_place():
    global full
    full += [1]
full = [None] * 2**26
`);
    for (const name of ["append", "insert", "add", "concatenate", "replace", "extend", "add_in_place"])
      assert.equal(typeof python.run(`fill(${name})`), "number", name);
    assert.equal(python.run("len(full)"), 2 ** 26);
  });
}
