/** Finalizers where the host, compiled code or the budget have a say: what no program of test/python can show. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python, type PythonOptions } from "../../../src/index.ts";

const CLASS = `class R:
    def __init__(self, name="r"):
        self.name = name
    def __del__(self):
        gone.append(self.name)
class Box: pass
gone = []
`;

function make(options: PythonOptions = {}): Python {
  const python = new Python(options);
  python.run(CLASS);
  return python;
}

test("without such objects nothing is watched", () => {
  const python = make();
  python.run("import weakref\nb = Box()\nr = weakref.ref(b)\nr()");
  assert.equal(python.runtime.watch.active, false);
  python.run("x = R()");
  assert.equal(python.runtime.watch.active, true);
});

test("what the host has a handle of is in use", () => {
  const python = make();
  const box = python.run("Box()");
  python.run("def put(box):\n    box.r = R('held')\ndef take(box):\n    del box.r\n");
  python.call("put", box);
  python.run("pass\npass");
  assert.deepEqual(python.run("gone"), []);
  python.call("take", box);
  assert.deepEqual(python.run("gone"), ["held"]);
  const held = python.run("x = R('handle')\nx");
  python.run("del x\npass");
  assert.deepEqual(python.run("gone"), ["held"]);
  assert.equal(String(held), "<Python R object>");
});

test("from one run to the next", () => {
  const python = make();
  python.run("r = R('later')");
  assert.deepEqual(python.run("gone"), []);
  python.run("del r");
  assert.deepEqual(python.run("gone"), ["later"]);
});

test("while a function of the host waits for Python, what its caller passed is in use", () => {
  const python = make();
  let seen: unknown;
  python.globals.set("host", () => {
    python.run("x = R('inner')\ndel x\npass");
    seen = python.run("list(gone)");
  });
  python.run("host(R('argument'))\npass");
  assert.deepEqual(seen, []);
  // What it was given a handle of is in use until JavaScript has found the handle gone, not before the end of the job.
  assert.deepEqual(python.run("gone"), ["inner"]);
});

for (const jit of ["off", "on", "always"] as const)
  test(`a loop that is hot when the first object is made (jit=${jit})`, () => {
    const python = make({ jit });
    python.run(`def work(n, first):
    before = []
    for i in range(n):
        if i >= first:
            r = R(i)
            before.append(len(gone))
    return before
`);
    assert.deepEqual(python.run("work(2000, 1990)"), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    assert.equal((python.run("gone") as unknown[]).length, 10);
  });

test("the watch ends, and compiled code runs again", () => {
  const python = make();
  python.run("def work(n):\n    t = 0\n    for i in range(n):\n        t += i\n    return t\n");
  python.run("r = R()\ndel r\nwork(20000)\nwork(20000)");
  assert.equal(python.runtime.watch.active, false);
  python.run("r = R('second')\ndel r");
  assert.deepEqual(python.run("gone"), ["r", "second"]);
});

test("with very many objects finalizers come later, but they come", () => {
  const python = make();
  python.run("big = [[i] for i in range(50000)]\nfor i in range(400):\n    r = R(i)\nr = None\n");
  const soon = python.run("len(gone)") as number;
  assert.ok(soon > 20 && soon < 400, `${soon} at once`);
  assert.ok((python.run("import gc\ngc.collect()") as number) >= 400 - soon - 100);
  assert.equal(python.run("len(gone)"), 400);
});

test("two runtimes do not see each other's objects", () => {
  const a = make();
  const b = make();
  a.run("r = R('a')");
  b.run("r = R('b')\ndel r\npass");
  assert.deepEqual([a.run("gone"), b.run("gone")], [[], ["b"]]);
});

test("an object that a thread has is in use", async () => {
  const python = make();
  const code = `import threading
ready, go = threading.Event(), threading.Event()
def work():
    r = R('thread')
    ready.set()
    go.wait()
    gone.append('thread ends')
t = threading.Thread(target=work)
t.start()
ready.wait()
x = R('main')
del x
before = list(gone)
go.set()
t.join()
pass
`;
  await python.runAsync(code);
  assert.ok(!(python.run("before") as string[]).includes("thread"));
  assert.deepEqual((python.run("import gc\ngc.collect()\ngone") as string[]).toSorted(), [
    "main",
    "thread",
    "thread ends",
  ]);
});
