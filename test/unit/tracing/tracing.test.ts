/** What programs cannot see of tracing: Frames that are not made, code that runs as compiled again, the host's say in `breakpoint()`, unraisable exceptions. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python } from "../../../src/index.ts";
import { PyCode, type PyFunction } from "../../../src/objects/function-object.ts";
import { newException, valueError } from "../../../src/objects/exception-object.ts";
import { builtin } from "../../../src/objects/builtin-function.ts";
import { defer } from "../../../src/objects/value.ts";
import { reportUnraisable } from "../../../src/modules/unraisable.ts";
import { printed, session } from "../frames/support.ts";

const WORK = "def work(n):\n  t = 0\n  for i in range(n):\n    t += i\n  return t\n";

test("sys.monitoring makes no Frame", () => {
  const { python, stats } = session();
  python.run(`import sys\nm = sys.monitoring\nm.use_tool_id(0, 't')\nlines = []\n${WORK}`);
  python.run("m.register_callback(0, m.events.LINE, lambda code, line: lines.append(line))");
  stats.reset();
  python.run("m.set_events(0, m.events.LINE | m.events.CALL | m.events.PY_RETURN)\nwork(3)\nm.set_events(0, 0)");
  assert.equal(stats.frames, 0);
  assert.ok((python.run("len(lines)") as number) > 6);
});

test("an activation without a local trace function has one Frame, however often it is traced", () => {
  const { python, stats } = session();
  python.run(`import sys\ndef tracer(f, e, a): return None\n${WORK}`);
  stats.reset();
  python.run("sys.settrace(tracer)\nwork(100)\nsys.settrace(None)");
  assert.equal(stats.byCause.trace, 1);
});

for (const how of ["settrace", "setprofile", "monitoring"])
  test(`code runs as it was compiled once ${how} is over`, () => {
    const python = new Python();
    python.run(`import sys\n${WORK}`);
    const { code } = python.mainModule.dict.getStr("work") as PyFunction;
    assert.ok(code instanceof PyCode);
    const on =
      how === "monitoring"
        ? "m = sys.monitoring; m.use_tool_id(0, 't'); m.set_events(0, m.events.LINE)"
        : `sys.${how}(lambda *a: None)`;
    const off = how === "monitoring" ? "m.set_events(0, 0)" : `sys.${how}(None)`;
    python.run(`${on}\nwork(3)`);
    assert.notEqual(code.running, code.code);
    python.run(off);
    assert.equal(code.running, code.code);
    assert.equal(code.instrumentation, null);
    assert.equal(python.run("work(4)"), 6);
  });

test("a trace function that a callee sets reaches callers that run compiled", () => {
  const program = `
import sys
log = []
def tracer(frame, event, arg):
  log.append((event, frame.f_code.co_name, frame.f_lineno))
  return tracer
def start():
  frame = sys._getframe(1)
  while frame is not None:
    frame.f_trace = tracer
    frame = frame.f_back
  sys.settrace(tracer)
def inner(n, on):
  total = 0
  for i in range(n):
    total += i
    if on and i == n - 2: start()
  return total
def outer(n, on):
  x = inner(n, on)
  y = x + 1
  return y
for _ in range(3000): outer(3, False)
outer(300, True)
sys.settrace(None)
for entry in log: print(*entry)
`;
  const wanted = printed(program, { jit: "off" });
  assert.ok(wanted.length > 6);
  for (const jit of ["on", "always"] as const) assert.deepEqual(printed(program, { jit }), wanted, jit);
});

test("sys.monitoring watches a run that starts while another one is suspended, and a suspended one that goes on", async () => {
  const python = new Python();
  let release: (v: number) => void = () => {};
  python.globals.set("wait", () => new Promise<number>((done) => (release = done)));
  python.run(`import sys\nm = sys.monitoring\nm.use_tool_id(0, 't')\nlines = []\n${WORK}`);
  python.run("def waiting():\n  x = wait()\n  return work(x)");
  python.run("m.register_callback(0, m.events.LINE, lambda code, line: lines.append(code.co_name))");
  const done = python.callAsync("waiting");
  python.run("m.set_events(0, m.events.LINE)");
  python.run("work(1)");
  assert.equal(python.run("lines.count('work')"), 5);
  python.run("lines.clear()");
  release(1);
  assert.equal(await done, 0);
  assert.equal(python.run("m.set_events(0, 0); lines.count('work'), lines.count('waiting')")?.toString(), "5,1");
});

test("breakpoint() calls what the host says", () => {
  const program =
    "import sys\ndef stop(*args, **kw):\n  print('stop', args, kw)\n  return 5\nsys.modules['dbg'] = sys.modules['__main__']\nprint(breakpoint(1, k=2))";
  assert.deepEqual(printed(program, { breakpoint: "dbg.stop" }), ["stop (1,) {'k': 2}", "5"]);
  assert.deepEqual(printed(program, { breakpoint: "0" }), ["None"]);
  assert.deepEqual(printed("print(breakpoint('7'))", { breakpoint: "int" }), ["7"]);
});

test("a breakpoint hook that is not there is a warning", () => {
  for (const name of ["nowhere.stop", "sys.nothing", ".x"]) {
    let text = "";
    const python = new Python({
      breakpoint: name,
      stderr: (s) => {
        text += s;
      },
    });
    python.run("breakpoint()");
    assert.match(text, new RegExp(`RuntimeWarning: Ignoring unimportable \\$PYTHONBREAKPOINT: "${name}"`));
  }
});

test("unraisable exceptions go to sys.unraisablehook, and to stderr when it fails", () => {
  let text = "";
  const python = new Python({
    stderr: (s) => {
      text += s;
    },
  });
  const { runtime } = python;
  runtime.registerModule("host", () => [
    [
      "report",
      builtin("report", "(message, object, /)", (message, object) =>
        defer(reportUnraisable(runtime, newException(valueError, "boom"), message as string | null, object)),
      ),
    ],
  ]);
  python.run("import host\nhost.report(None, 5)\nhost.report('Exception ignored while testing', None)");
  const at = (line: number): string =>
    `Traceback (most recent call last):\n  File "<string>", line ${line}, in <module>\nValueError: boom\n`;
  assert.equal(text, `Exception ignored in: 5\n${at(2)}Exception ignored while testing:\n${at(3)}`);
  text = "";
  python.run("import sys\nseen = []\nsys.unraisablehook = seen.append\nhost.report('m', 1)");
  assert.equal(text, "");
  assert.equal(
    python.run("(u := seen[0]).exc_type.__name__ + str(u.exc_value) + u.err_msg + str(u.object)"),
    "ValueErrorboomm1",
  );
  python.run("def bad(u): 1/0\nsys.unraisablehook = bad\nhost.report('m', 1)");
  assert.match(
    text,
    /^Exception ignored in sys\.unraisablehook: <function bad at 0x[0-9a-f]+>\nTraceback \(most recent call last\):\n/,
  );
  assert.match(text, /in bad\n.*ZeroDivisionError: division by zero\n$/s);
});
