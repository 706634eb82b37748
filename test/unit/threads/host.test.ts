/** Threads as the embedding API sees them: when they run, what run() cannot wait for, interrupts, host functions in threads, walking their stacks. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { MemoryFileSystem, Python, PythonError, type PythonOptions } from "../../../src/index.ts";
import { MODES } from "../frames/support.ts";

function make(options: PythonOptions = {}): { python: Python; lines: () => string[] } {
  let out = "";
  const write = (s: string): void => {
    out += s;
  };
  const python = new Python({ stdout: write, stderr: write, ...options });
  return { python, lines: () => out.split("\n").slice(0, -1) };
}

const START = `
import _thread, time
log = []
lock = _thread.allocate_lock()
lock.acquire()
def work():
    log.append("begin")
    lock.acquire()
    log.append("end")
`;

for (const [mode, options] of MODES) {
  test(`a thread that run() leaves behind goes on in the next run, ${mode}`, () => {
    const { python } = make(options);
    python.run(`${START}h = _thread.start_joinable_thread(work)`);
    assert.deepEqual(python.run("log"), []);
    python.run("time.sleep(0)");
    assert.deepEqual(python.run("log"), ["begin"]);
    python.run("lock.release()\nh.join()");
    assert.deepEqual(python.run("log"), ["begin", "end"]);
  });

  test(`threads run while the main thread waits for a promise, and wait for promises themselves, ${mode}`, async () => {
    const { python } = make(options);
    const waiting: (() => void)[] = [];
    python.globals.set("fetch", (x: number) => new Promise((done) => void waiting.push(() => done(x * 2))));
    const done = python.runAsync(`
import _thread
results = {}
def get(i):
    results[i] = fetch(i) + fetch(10 * i)
hs = [_thread.start_joinable_thread(lambda i=i: get(i)) for i in range(1, 4)]
results[0] = fetch(0)
for h in hs: h.join()
sorted(results.items())
`);
    let ended = false;
    const end = (): void => {
      ended = true;
    };
    done.then(end, end);
    // The last first.
    while (!ended) {
      await new Promise((next) => setImmediate(next));
      waiting.pop()?.();
    }
    assert.deepEqual(await done, [
      [0, 0],
      [1, 22],
      [2, 44],
      [3, 66],
    ]);
  });

  test(`a host function called in a thread may run Python that blocks, ${mode}`, () => {
    const { python } = make(options);
    python.globals.set("nested", (code: string) => python.run(code));
    assert.deepEqual(
      python.run(`
import _thread, time
order = []
gate = _thread.allocate_lock()
gate.acquire()
def other():
    order.append("other")
    gate.release()
def outer():
    _thread.start_new_thread(other, ())
    nested("order.append('nested'); gate.acquire(); order.append('through')")
    order.append("back")
h = _thread.start_joinable_thread(outer)
h.join()
order
`),
      ["nested", "other", "through", "back"],
    );
  });
}

test("threads in host functions in threads do not use up JavaScript's stack", () => {
  const { python } = make({ jit: "always" });
  python.globals.set("nested", (code: string) => python.run(code));
  assert.deepEqual(
    python.run(`
import threading
def rec(n, f):
    a = b = c = d = e = n
    if n == 0: return f()
    return 1 + rec(n - 1, f) + (a + b + c + d + e) * 0
log = []
def spawn(k):
    if k == 0:
        return log.append("bottom")
    t = threading.Thread(target=lambda: log.append(rec(290, lambda: nested(f"spawn({k - 1}); 5"))))
    t.start()
    t.join()
spawn(10)
log
`),
    ["bottom", ...new Array<number>(10).fill(295)],
  );
});

test("run() says so when no thread can ever go on; the runtime stays usable", () => {
  const { python } = make();
  const wait = (code: string): void =>
    assert.throws(
      () => python.run(code),
      (e) => e instanceof PythonError && e.type === "RuntimeError" && /no other thread can go on/.test(e.message),
    );
  wait("import _thread\na = _thread.allocate_lock()\na.acquire()\na.acquire()");
  wait("b = _thread.allocate_lock()\nb.acquire()\n_thread.start_new_thread(b.acquire, ())\na.acquire()");
  assert.equal(python.run("a.release(); a.acquire()"), true);
});

test("a thread that waits for a promise goes on in a run that can wait", async () => {
  const { python } = make();
  python.globals.set("fetch", async (x: number) => x);
  python.run("import _thread\nr = []\nh = _thread.start_joinable_thread(lambda: r.append(fetch(5)))");
  assert.throws(() => python.run("h.join()"), /no other thread can go on/);
  await python.runAsync("h.join()");
  assert.deepEqual(python.run("r"), [5]);
});

test("interrupt() reaches the main thread, however it waits and whatever the others do", async () => {
  for (const code of [
    "lock.acquire()",
    "lock.acquire(timeout=100)",
    "_thread.start_joinable_thread(lock.acquire).join()",
    "_thread.start_joinable_thread(spin).join()",
    "_thread.start_new_thread(spin, ())\nspin()",
    "time.sleep(100)",
  ]) {
    const { python } = make();
    python.run("import _thread, time\nlock = _thread.allocate_lock()\nlock.acquire()\ndef spin():\n  while True: pass");
    const timer = setTimeout(() => python.interrupt(), 30);
    await assert.rejects(
      python.runAsync(code),
      (e) => e instanceof PythonError && e.type === "KeyboardInterrupt",
      code,
    );
    clearTimeout(timer);
    assert.equal(python.run("1 + 1"), 2);
  }
});

test("interrupt() from onSlice stops a run() whose main thread only waits", () => {
  const python: Python = new Python({ onSlice: () => python.interrupt() });
  assert.throws(
    () => python.run("import _thread\ndef spin():\n  while True: pass\n_thread.start_joinable_thread(spin).join()"),
    (e) => e instanceof PythonError && e.type === "KeyboardInterrupt",
  );
});

test("the event loop gets its turn while threads compute", async () => {
  const { python } = make();
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await python.runAsync(`
import _thread, time
def spin():
    end = time.monotonic() + 0.3
    while time.monotonic() < end: pass
hs = [_thread.start_joinable_thread(spin) for _ in range(2)]
for h in hs: h.join()
`);
  clearInterval(timer);
  assert.ok(turns >= 2, `${turns} turns`);
});

test("runs at the same time share the threads, and have identifiers of their own", async () => {
  const { python } = make();
  python.globals.set("tick", () => new Promise((done) => setImmediate(() => done(null))));
  python.run(`
import _thread
lock = _thread.allocate_lock()
log = []
def take(n):
    with lock:
        tick()
        log.append(n)
    return _thread.get_ident()
`);
  const idents = await Promise.all([1, 2, 3].map((n) => python.runAsync(`take(${n})`)));
  assert.equal(new Set(idents).size, 3);
  assert.deepEqual(python.run("sorted(log)"), [1, 2, 3]);
  assert.equal(python.run("import sys; len(sys._current_frames())"), 1);
});

test("walkStack and evalFrameHook speak of the thread that runs", () => {
  const stacks: string[][] = [];
  const calls: string[] = [];
  const { python } = make();
  python.globals.set("look", () => void stacks.push(python.walkStack().map((r) => r.name)));
  python.run("import _thread\ndef f(): look()\ndef g(): f()");
  python.evalFrameHook = (frame) => void calls.push(frame.code.name);
  python.run("_thread.start_joinable_thread(g).join()\nlook()");
  assert.deepEqual(stacks, [["f", "g"], ["<module>"]]);
  python.evalFrameHook = null;
  assert.deepEqual(
    calls.filter((n) => n !== "<module>"),
    ["g", "f"],
  );
});

test("walkStack of any thread; the counters are of all", () => {
  const rows: unknown[] = [];
  const { python } = make({ jit: "off" });
  python.globals.set("look", () => {
    for (const id of python.threads)
      rows.push(python.walkStack(5, id).map((r) => [r.name, r.line, r.thread === id, r.hasFrame]));
    rows.push(python.walkStack(1, -1));
  });
  const before = python.frameStats.calls;
  python.run(`
import _thread, time
def wait():
    lock.acquire()
def outer(): wait()
lock = _thread.allocate_lock()
lock.acquire()
h = _thread.start_joinable_thread(outer)
time.sleep(0)
look()
lock.release()
h.join()
`);
  assert.deepEqual(rows, [
    [["<module>", 10, true, false]],
    [
      ["wait", 4, true, false],
      ["outer", 5, true, false],
    ],
    [],
  ]);
  assert.equal(python.frameStats.calls - before, 3);
  assert.equal(python.frameStats.frames, 0);
  assert.deepEqual(python.threads, []);
});

test("a clock of one's own decides how long threads sleep", async () => {
  let now = 0;
  const clock = { now: () => now, monotonic: () => now, sleep: (s: number) => void (now += s) };
  const { python } = make({ clock });
  await python.runAsync(`
import _thread, time
log = []
def nap(n):
    time.sleep(n)
    log.append((n, time.monotonic()))
hs = [_thread.start_joinable_thread(lambda n=n: nap(n)) for n in (300, 100, 200)]
for h in hs: h.join()
lock = _thread.allocate_lock()
lock.acquire()
log.append(lock.acquire(timeout=50))
`);
  assert.deepEqual(python.run("log"), [[100, 100], [200, 200], [300, 300], false]);
});

test("waits on a clock that stands still are over at once", async () => {
  const { python } = make({ clock: { now: () => 5, monotonic: () => 5 } });
  const code = `
import _thread, time
def nap(): time.sleep(100)
_thread.start_joinable_thread(nap).join()
lock = _thread.allocate_lock()
lock.acquire()
lock.acquire(timeout=50)
`;
  assert.equal(python.run(code), false);
  assert.equal(await python.runAsync(code), false);
});

test("a module is imported once, and whoever comes meanwhile waits for it", async () => {
  const fs = new MemoryFileSystem({
    "/lib/slow.py": "import time\nprint('start')\ntime.sleep(0.01)\nvalue = 42\nprint('end')",
    "/lib/a.py": "import time\ntime.sleep(0.005)\nimport b\nx = 1",
    "/lib/b.py": "import time\ntime.sleep(0.005)\nimport a\nseen = hasattr(a, 'x')",
  });
  const { python, lines } = make({ fs, path: ["/lib"] });
  const code = `
import _thread, time
def get():
    import slow
    print(slow.value)
hs = [_thread.start_joinable_thread(get) for _ in range(3)]
for h in hs: h.join()
# Each of two waits for the other: one gets an unfinished module.
def first(): import a
def second(): import b
hs = [_thread.start_joinable_thread(f) for f in (first, second)]
for h in hs: h.join()
import a, b
print(a.x, b.seen in (True, False))
`;
  await python.runAsync(code);
  assert.deepEqual(lines(), ["start", "end", "42", "42", "42", "1 True"]);
});

test("a coroutine that a thread has made and nobody awaited is reported at the end", async () => {
  const { python, lines } = make();
  await python.runMain(
    "import threading\nasync def c(): pass\nkept = []\ndef f(): kept.append(c())\nt = threading.Thread(target=f)\nt.start()\nt.join()\nprint('end')",
    "main.py",
  );
  assert.deepEqual(lines(), ["end", "sys:1: RuntimeWarning: coroutine 'c' was never awaited"]);
});

test("threads do not outlive runMain; nor do they keep it from ending", async () => {
  const { python, lines } = make();
  const status = await python.runMain(
    "import _thread, time\ndef f():\n  while True: time.sleep(0.001)\n_thread.start_new_thread(f, ())\ntime.sleep(0.01)\nprint('over')",
    "main.py",
  );
  assert.equal(status, 0);
  assert.deepEqual(lines(), ["over"]);
  assert.equal(python.run("import sys; len(sys._current_frames())"), 1);
});
