/** A host function that runs Python again, called from compiled code: what that changes, the compiled activations around it notice; deep recursion inside it ends. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type JitMode, Python } from "../../../src/index.ts";

const MODES: readonly JitMode[] = ["off", "on", "always"];

const make = (jit: JitMode): Python => {
  const python = new Python({ jit });
  python.globals.set("nested", (source: string) => {
    python.run(source);
  });
  return python;
};

const everyMode = (name: string, body: (python: Python) => void): void => {
  for (const jit of MODES) test(`${name} (jit ${jit})`, () => body(make(jit)));
};

everyMode("deeper than JavaScript's stack is trusted with", (python) => {
  python.run(`
def deep(n):
    return 0 if n == 0 else 1 + deep(n - 1)

def call():
    nested("reached = deep(900)")
    return reached

for i in range(100):
    deep(5)
`);
  assert.deepEqual(python.run("sorted({call() for i in range(80)})"), [900]);
  python.run(`
try:
    nested("deep(1000)")
except RecursionError as e:
    message = str(e)
`);
  assert.equal(python.globals.get("message"), "maximum recursion depth exceeded");
  assert.equal(python.thread.depth, 0);
});

const POKE = `
import sys

def poke(name, value):
    frame = sys._getframe()
    while frame.f_code.co_name != "victim":
        frame = frame.f_back
    frame.f_locals[name] = value
`;

everyMode("a variable of an outer activation is written", (python) => {
  python.run(`${POKE}
def between(i):
    nested("poke('x', 1000)" if i % 50 == 49 else "pass")

def victim(n):
    x = 0
    seen = []
    for i in range(n):
        x = i
        between(i)
        if x != i:
            seen.append(i)
    return seen
`);
  assert.deepEqual(python.run("victim(300)"), [49, 99, 149, 199, 249, 299]);
});

everyMode("the same through two levels of nesting, and an exception", (python) => {
  python.run(`${POKE}
def between(i):
    if i % 50 == 49:
        nested("nested(\\"poke('x', 1000); raise KeyError\\")")

def victim(n):
    x = 0
    seen = []
    for i in range(n):
        x = i
        try:
            between(i)
        except KeyError:
            pass
        if x != i:
            seen.append(i)
    return seen
`);
  assert.deepEqual(python.run("victim(300)"), [49, 99, 149, 199, 249, 299]);
});

everyMode("a trace function is switched on", (python) => {
  python.run(`
import sys

lines = []

def tracer(frame, event, arg):
    lines.append((frame.f_code.co_name, event))
    return tracer

SWITCH = """
sys._getframe(1).f_trace = tracer
sys.settrace(tracer)
"""

def traced(n):
    for i in range(n):
        if i == n - 2:
            nested(SWITCH)
        last = i
    sys.settrace(None)

traced(500)
`);
  assert.ok((python.run("lines.count(('traced', 'line'))") as number) >= 5);
});

for (const write of ["print(i)", "sys.stdout.write('x')"])
  for (const jit of MODES)
    test(`the same from the host's stdout, by ${write} (jit ${jit})`, () => {
      let calls = 0;
      const python: Python = new Python({
        jit,
        stdout: () => {
          if (++calls % 50 === 0) python.run("poke('x', 1000)");
        },
      });
      python.run(`${POKE}
def victim(n):
    x = 0
    seen = []
    for i in range(n):
        x = i
        ${write}
        if x != i:
            seen.append(i)
    return seen
`);
      assert.deepEqual(python.run("victim(300)"), [49, 99, 149, 199, 249, 299]);
    });
