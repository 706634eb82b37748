/**
 * Finalizers at the end of the program. Pyodide does not end its interpreter, so the expected output is that of the command `python3` (3.11), which printed it for
 * these very programs.
 */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, type PythonOptions } from "../../../src/index.ts";

const CLASS = `class R:
    def __init__(self, name):
        self.name = name
    def __del__(self):
        print("del", self.name)
`;

async function output(source: string, options: PythonOptions = {}): Promise<string[]> {
  let text = "";
  const python = new Python({
    ...options,
    stdout: (s) => {
      text += s;
    },
    stderr: (s) => {
      text += s;
    },
  });
  await python.runMain(source, "program.py");
  return text.trimEnd().split("\n");
}

for (const [what, source, expected] of [
  [
    "names and what instances hold, in order of creation; then what containers hold",
    `${CLASS}b = R("b")
_a = R("_a")
lst = [R("l1"), R("l2")]
d = {"x": R("d1"), "y": R("d2")}
c = R("c")
t = (R("t1"), R("t2"))
h = R("h"); h.kid = R("kid")
z = R("z")
`,
    ["b", "_a", "c", "h", "kid", "z", "l2", "l1", "d1", "d2", "t2", "t1"].map((n) => `del ${n}`),
  ],
  [
    "cycles, closures and defaults",
    `${CLASS}class Box: pass
box = Box(); box.r = R("boxed")
l3 = [[R("m1")]]
bb = Box(); bb.l = [R("bl")]
fn = lambda r=R("default"): r
def mk():
    x = R("closed")
    return lambda: x
cl = mk()
c = R("c"); c.me = c
s = {R("s1")}
`,
    ["boxed", "c", "bl", "s1", "m1", "default", "closed"].map((n) => `del ${n}`),
  ],
  [
    "threads, then atexit and weakref.finalize with the newest first, then __del__",
    `import atexit, threading, time, weakref
${CLASS}r, k = R("r"), R("k")
entries = weakref.WeakKeyDictionary({k: 1})
atexit.register(print, "first registered")
weakref.finalize(r, print, "finalize r")
f = weakref.finalize(k, print, "not at exit"); f.atexit = False
weakref.finalize(k, print, "finalize k")
atexit.register(int, "told")
atexit.register(print, "last registered")
threading.Thread(target=lambda: (time.sleep(0.01), print("thread"))).start()
print("end")
`,
    [
      "end",
      "thread",
      "last registered",
      "Exception ignored in atexit callback <class 'int'>:",
      "ValueError: invalid literal for int() with base 10: 'told'",
      "finalize k",
      "finalize r",
      "first registered",
      "del r",
      "del k",
    ],
  ],
  [
    "globals are still there",
    `import sys
class R:
    def __del__(self): print("del", sys is None, lst is None)
lst = [1]
r = R()
`,
    ["del False False"],
  ],
  [
    "generators and coroutines that are suspended inside of try or with",
    `class Manager:
    def __enter__(self): print("enter")
    def __exit__(self, *args): print("exit", args[0].__name__)
class Pause:
    def __await__(self): yield
def gen(name):
    try:
        yield 1
        yield 2
    finally:
        print("finally", name)
def outer(name):
    with Manager():
        yield from gen(name)
async def wait():
    try:
        await Pause()
    finally:
        print("coroutine closed")
a = gen("a"); next(a)
kept = [gen("in a list")]; next(kept[0])
o = outer("inner"); next(o)
c = wait(); c.send(None)
done = gen("done"); list(done)
unstarted = gen("unstarted")
print("end")
`,
    [
      "enter",
      "finally done",
      "end",
      "finally a",
      "finally inner",
      "exit GeneratorExit",
      "coroutine closed",
      "finally in a list",
    ],
  ],
] as const)
  test(`at the end: ${what}`, async () => {
    for (const jit of ["off", "always"] as const) assert.deepEqual(await output(source, { jit }), expected);
  });

test("an uncaught exception's variables go first", async () => {
  const lines = await output(`${CLASS}kept = R("kept")
def f():
    r = R("local")
    raise ValueError("no")
f()
`);
  assert.deepEqual(lines.slice(-3), ["ValueError: no", "del local", "del kept"]);
});
