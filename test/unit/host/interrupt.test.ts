/** What the host wants is heard where no Python code runs: in natives that take from endless native iterators, and while `run` sleeps. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type JitMode, Python, PythonError } from "../../../src/index.ts";

const MODES: readonly JitMode[] = ["off", "always"];

const ENDLESS: readonly string[] = [
  "sum(range(10**15))",
  "any(map((0).__gt__, range(10**15)))",
  "'a' in range(10**15)",
  "-1.5 in iter(int, 1)",
  "for _ in filter(None, iter(int, 1)): pass",
  "set(iter(int, 1))",
  "dict.fromkeys(iter(int, 1))",
  "frozenset().union(iter(int, 1))",
  "import math; math.prod(iter(int, 1))",
  "import time; time.sleep(1000)",
];

const typeOf = (f: () => unknown): string => {
  try {
    f();
  } catch (e) {
    if (e instanceof PythonError) return e.type;
    throw e;
  }
  return "nothing";
};

test("onSlice is asked in natives and in time.sleep under run, and can stop them", () => {
  for (const jit of MODES)
    for (const code of ENDLESS) {
      let asked = 0;
      const python: Python = new Python({
        jit,
        onSlice: () => {
          if (++asked === 2) python.interrupt();
        },
      });
      assert.equal(
        typeOf(() => python.run(code)),
        "KeyboardInterrupt",
        code,
      );
      assert.equal(python.run("1 + 1"), 2, code);
    }
});

test("what onSlice throws while a run sleeps or waits for threads is raised there", () => {
  for (const code of [
    "import time\ntime.sleep(1000)",
    "import threading, time\nt = threading.Thread(target=time.sleep, args=(0.2,))\nt.start()\nt.join()",
  ]) {
    let fail = true;
    const python = new Python({
      onSlice: () => {
        if (fail) throw new RangeError("too late");
      },
    });
    const text = `text = ""\ntry:\n    ${code.replaceAll("\n", "\n    ")}\nexcept RuntimeError as e:\n    text = str(e)\ntext`;
    assert.equal(python.run(text), "RangeError: too late", code);
    fail = false;
  }
});

test("a native gives the event loop its turns and goes on where it was", async () => {
  const python = new Python();
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  try {
    assert.equal(await python.runAsync("sum(range(20_000_000))"), 199999990000000);
    assert.equal(await python.runAsync("len(list(map(abs, range(3_000_000))))"), 3000000);
    assert.equal(await python.runAsync("1.5 in range(10_000_000)"), false);
    assert.equal(
      await python.runAsync("10**7 - 0.5 in range(10_000_000), (10**7 - 1.0) in range(10_000_000)").then(String),
      "false,true",
    );
  } finally {
    clearInterval(timer);
  }
  assert.ok(turns > 0);
});

test("an interrupt from a timer stops a native", async () => {
  const python = new Python();
  setTimeout(() => python.interrupt(), 20);
  await assert.rejects(
    python.runAsync("sum(range(10**15))"),
    (e) => e instanceof PythonError && e.type === "KeyboardInterrupt",
  );
  assert.equal(python.run("sum(range(4))"), 6);
});

test("an interrupt is for what is running, not for what runs later", async () => {
  const python = new Python();
  python.interrupt();
  assert.equal(python.run("for i in range(100_000): pass\ni"), 99999);
  python.globals.set("stop", () => python.interrupt());
  assert.equal(python.run("stop()\n7"), 7);
  assert.equal(await python.runAsync("for i in range(100_000): pass\ni"), 99999);
  assert.equal(
    typeOf(() => python.run("stop()\nwhile True: pass")),
    "KeyboardInterrupt",
  );
});
