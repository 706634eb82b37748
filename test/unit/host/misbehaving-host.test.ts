/** Whatever the host's own functions and values do, Python sees an exception or the caller an error with a name of the API, and the runtime goes on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import {
  ConversionError,
  type FileSystem,
  InternalError,
  type JitMode,
  MemoryFileSystem,
  Python,
  PythonError,
  PythonObject,
  type PythonOptions,
  UsageError,
} from "../../../src/index.ts";

const MODES: readonly JitMode[] = ["off", "always"];

const thrown = (f: () => unknown): unknown => {
  try {
    f();
  } catch (e) {
    return e;
  }
  return assert.fail("nothing was thrown");
};

/** A fault of ours would be an InternalError. */
const isNamed = (e: unknown): boolean =>
  (e instanceof UsageError || e instanceof PythonError || e instanceof ConversionError) &&
  !(e instanceof InternalError);

const nasty = (): never => {
  throw {
    toString: () => {
      throw new Error("inner");
    },
  };
};

const THROWN: readonly unknown[] = [
  new Error("plain"),
  new TypeError("typed"),
  null,
  undefined,
  1,
  Symbol("s"),
  "text",
  Object.create(null),
  { toString: nasty },
  new Proxy(new Error("x"), { get: nasty }),
  new Proxy({}, { getPrototypeOf: nasty, get: nasty }),
];

test("anything may be thrown by a host function", () => {
  for (const jit of MODES)
    for (const e of THROWN) {
      const python = new Python({ jit });
      python.globals.set("fail", () => {
        throw e;
      });
      const text = python.run("def f():\n  try: fail()\n  except RuntimeError as e: return str(e)\nf()");
      assert.equal(typeof text, "string");
    }
});

test("anything may be thrown by an asynchronous host function", async () => {
  for (const e of THROWN) {
    const python = new Python();
    python.globals.set("fail", () => Promise.reject(e));
    assert.equal(
      typeof (await python.runAsync("try: fail()\nexcept RuntimeError as e: text = str(e)\ntext")),
      "string",
    );
  }
});

const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
};

const detached = (): Uint8Array => {
  const bytes = new Uint8Array(4);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  return bytes;
};

class NamedOddly {}
Object.defineProperty(NamedOddly, "name", { value: Symbol("name") });

const VALUES: readonly unknown[] = [
  Symbol("s"),
  new Date(),
  /x/,
  new Float64Array(2),
  new ArrayBuffer(2),
  new WeakMap(),
  new Error("e"),
  Object.create({ constructor: { name: Symbol("n") } }),
  Object.create({
    get constructor() {
      return nasty();
    },
  }),
  {
    get x() {
      return nasty();
    },
  },
  new Proxy({}, { ownKeys: nasty }),
  new Proxy([], { get: nasty }),
  revoked(),
  new Map([[[1], 2]]),
  new Set([{}]),
  { deep: [Symbol("s")] },
];

test("a value without a Python form is a ConversionError, from a host function a TypeError", () => {
  for (const [i, v] of VALUES.entries()) {
    const python = new Python();
    assert.ok(thrown(() => python.globals.set("x", v)) instanceof ConversionError, `value ${i}`);
    python.run("def f(x): return x");
    assert.ok(thrown(() => python.call("f", v)) instanceof ConversionError, `value ${i}`);
    python.globals.set("give", () => v);
    assert.equal(
      python.run("try: give()\nexcept (TypeError, RuntimeError) as e: name = type(e).__name__\nlen(name) > 0"),
      true,
      `value ${i}`,
    );
    assert.equal(python.run("1 + 1"), 2);
  }
});

test("odd values that have a form", () => {
  const python = new Python();
  const cyclic: unknown[] = [];
  cyclic.push(cyclic);
  python.globals.set("cyclic", cyclic);
  assert.equal(python.run("cyclic[0] is cyclic"), true);
  const back = python.globals.get("cyclic") as unknown[];
  assert.equal(back[0], back);
  python.globals.set("plain", Object.assign(Object.create(null), { a: 1 }));
  assert.equal(python.run("plain['a']"), 1);
  python.globals.set("sparse", new Array(3));
  assert.deepEqual(python.run("sparse"), [null, null, null]);
  python.globals.set("big", [2n ** 100n, -0, Number.NaN, 1e300, 2 ** 53]);
  assert.equal(python.run("[type(v).__name__ for v in big]")?.toString(), "int,float,float,float,float");
  python.globals.set("surrogate", "a\ud800");
  assert.equal(python.run("len(surrogate)"), 2);
  python.globals.set("odd", NamedOddly);
  assert.equal(python.run("odd.__name__"), "odd");
  python.globals.set("nested", [NamedOddly]);
  assert.equal(python.run("nested[0].__name__"), "<host function>");
  assert.match(
    (thrown(() => python.run("odd()")) as PythonError).message,
    /^RuntimeError: TypeError: Class constructor/,
  );
  const proxied = new Proxy([1, 2], {});
  python.globals.set("proxied", proxied);
  assert.deepEqual(python.run("proxied"), [1, 2]);
});

test("bytes are copied, also those of Node's Buffer, whose slices share memory", () => {
  const python = new Python();
  for (const bytes of [Buffer.from("abc"), new Uint8Array([97, 98, 99])]) {
    python.globals.set("b", bytes);
    bytes[0] = 122;
    assert.equal(python.run("b == b'abc'"), true);
    const out = python.globals.get("b") as Uint8Array;
    out[0] = 122;
    assert.equal(python.run("b == b'abc'"), true);
  }
  assert.ok(thrown(() => python.globals.set("b", detached())) instanceof ConversionError || python.run("len(b)") === 0);
});

test("thenables that are no promises", async () => {
  const python = new Python();
  const key = "then";
  const thenable = (property: PropertyDescriptor): object => Object.defineProperty({}, key, property);
  const thenables: Record<string, unknown> = {
    silent: thenable({ value: (ok: (v: number) => void) => void ok(5) }),
    throwing: thenable({ value: nasty }),
    getter: thenable({ get: nasty }),
    twice: thenable({
      value: (ok: (v: number) => void, no: (e: unknown) => void) => {
        ok(6);
        no(1);
      },
    }),
  };
  for (const [name, v] of Object.entries(thenables)) python.globals.set(name, () => v);
  assert.equal(await python.runAsync("silent()"), 5);
  assert.equal(await python.runAsync("twice()"), 6);
  for (const name of ["throwing", "getter"])
    await assert.rejects(python.runAsync(`${name}()`), (e) => e instanceof PythonError && e.type === "RuntimeError");
  assert.equal(await python.runAsync("silent() + 1"), 6);
});

test("a promise that never settles: interrupt() ends the wait, and the runtime is usable", async () => {
  const python = new Python();
  python.globals.set("never", () => new Promise(() => {}));
  const run = python.runAsync("try: never()\nfinally: cleaned = True");
  setTimeout(() => python.interrupt(), 10);
  await assert.rejects(run, (e) => e instanceof PythonError && e.type === "KeyboardInterrupt");
  assert.equal(python.run("cleaned"), true);
});

test("arguments that cannot be converted for the host are an exception in Python", () => {
  const python = new Python();
  python.globals.set("take", () => 1);
  assert.equal(
    python.run(
      "x = []\nfor _ in range(200000): x = [x]\ntry: take(x)\nexcept RuntimeError as e: r = str(e)\nr.split(' (at ')[0]",
    ),
    "ConversionError: argument 1 of the host function 'take': nested too deeply to be converted",
  );
});

const BROKEN = (): never => {
  throw new Error("broken");
};

test("what the streams, the hook and onSlice throw is raised where Python is", () => {
  for (const jit of MODES) {
    const cases: readonly (readonly [PythonOptions, string])[] = [
      [{ stdout: BROKEN }, "print('x')"],
      [{ stdout: BROKEN }, "__import__('sys').stdout.write('x')"],
      [{ stdout: BROKEN }, "__import__('sys').stdout.buffer.raw.write(b'x')"],
      [{ stderr: BROKEN }, "__import__('sys').stderr.write('x')"],
      [{ flush: BROKEN }, "print('x', flush=True)"],
      [{ stdin: BROKEN }, "input()"],
      [{ onSlice: BROKEN }, "for i in range(10**6): pass"],
      [{ fs: { ...emptyFiles(), stat: BROKEN, open: BROKEN } }, "open('x')"],
      [{ fs: { ...emptyFiles(), stat: () => ({ kind: "file", size: 1 }), readFile: BROKEN } }, "open('x').read()"],
      [{ fs: { ...emptyFiles(), writeFile: BROKEN } }, "open('x', 'w')"],
      [{ clock: { now: BROKEN, monotonic: () => 1 } }, "__import__('time').time()"],
    ];
    for (const [options, code] of cases) {
      const python = new Python({ ...options, jit });
      python.run(`def f():\n  ${code}\ndef g():\n  try: f()\n  except RuntimeError as e: return str(e)`);
      assert.equal(python.call("g"), "Error: broken", code);
      assert.equal(python.thread.depth, 0);
      assert.equal(python.run("1 + 1"), 2);
    }
    const python = new Python({ jit });
    python.run("def f(): return 1\ndef g():\n  try: return f()\n  except RuntimeError as e: return str(e)");
    let calls = 0;
    python.evalFrameHook = () => {
      if (++calls === 2) BROKEN();
    };
    assert.equal(python.call("g"), "Error: broken");
    python.evalFrameHook = null;
    assert.equal(python.call("g"), 1);
  }
});

const emptyFiles = (): FileSystem => ({
  readFile: () => new Uint8Array(0),
  writeFile: () => {},
  stat: () => null,
  listdir: () => [],
});

const answers =
  (f: unknown): (() => never) =>
  () =>
    f as never;

test("answers of a wrong type are a UsageError that names the function", () => {
  const cases: readonly (readonly [PythonOptions, string, RegExp])[] = [
    [{ stdin: answers(undefined) }, "input()", /^stdin must give strings$/],
    [{ stdin: answers(1) }, "input()", /^stdin/],
    [{ stdin: answers(null) }, "__import__('sys').stdin.read()", /^stdin/],
    [{ fs: { ...emptyFiles(), stat: answers(undefined) } }, "open('x')", /^fs.stat must give/],
    [{ fs: { ...emptyFiles(), stat: answers(3) } }, "open('x')", /^fs.stat/],
    [
      { fs: { ...emptyFiles(), stat: answers({ kind: "file", size: 1 }), readFile: answers("text") } },
      "open('x')",
      /^fs.readFile/,
    ],
    [{ fs: { ...emptyFiles(), open: answers(7) } }, "open('x')", /^fs.open/],
    [
      {
        fs: {
          ...emptyFiles(),
          open: answers({
            read: answers("x"),
            write: answers(-1),
            size: answers(0),
            truncate: () => {},
            close: () => {},
          }),
        },
      },
      "open('x', 'rb', 0).read(5)",
      /^FileHandle.read/,
    ],
    [{ clock: { now: answers("x"), monotonic: () => 1 } }, "__import__('time').time()", /^clock.now/],
    [{ clock: { now: answers(Number.NaN), monotonic: () => 1 } }, "__import__('time').time()", /^clock.now/],
  ];
  for (const [options, code, message] of cases) {
    const python = new Python(options);
    const e = thrown(() => python.run(code));
    assert.ok(e instanceof UsageError, `${code}: ${String(e)}`);
    assert.match(e.message, message);
    assert.equal(python.run("1 + 1"), 2);
  }
});

test("open files that are none, or count wrongly, and a clock that fails", async () => {
  const handle = {
    seekable: true,
    read: (): number => 0,
    write: (bytes: Uint8Array): number => bytes.length,
    size: (): number => 0,
    truncate: (): void => {},
    close: (): void => {},
  };
  const files = { readFile: nasty, writeFile: nasty, stat: () => null, listdir: () => [] };
  for (const [opened, message] of [
    [{}, "fs.open must give a FileHandle"],
    [{ ...handle, size: undefined }, "fs.open must give a FileHandle"],
    [{ ...handle, write: () => 0 }, "FileHandle.write must give a number of bytes from 1 to 3"],
    [{ ...handle, write: () => 4 }, "FileHandle.write must give a number of bytes from 1 to 3"],
  ] as const) {
    const python = new Python({ fs: { ...files, open: () => opened as never } });
    assert.throws(() => python.run("with open('f', 'w') as f: f.write('abc')"), new UsageError(message));
  }
  const broken = new Python({ clock: { now: () => 0, monotonic: () => assert.fail("worn out") } });
  const worn = { name: "UsageError", message: "clock.monotonic failed: AssertionError: worn out" };
  assert.throws(() => broken.run("1"), worn);
  await assert.rejects(broken.runAsync("1"), worn);
});

test("an asynchronous stdin that fails or answers nonsense, and a pause that fails", async () => {
  const rejecting = new Python({ stdin: () => Promise.reject(new Error("gone")) });
  await assert.rejects(
    rejecting.runAsync("input()"),
    (e) => e instanceof PythonError && e.message === "RuntimeError: Error: gone",
  );
  const nonsense = new Python({ stdin: (() => Promise.resolve(5)) as never });
  await assert.rejects(nonsense.runAsync("input()"), isNamed);
  assert.equal(await nonsense.runAsync("1 + 1"), 2);
  const paused = new Python({ pause: () => Promise.reject(new Error("no turn")) });
  await assert.rejects(
    paused.runAsync("import time\nend = time.monotonic() + 5\nwhile time.monotonic() < end: pass"),
    (e) => e instanceof PythonError && e.message === "RuntimeError: Error: no turn",
  );
  assert.equal(paused.run("1 + 1"), 2);
});

test("wrong arguments of the API", async () => {
  const python = new Python();
  const any = python as unknown as Record<string, (...args: unknown[]) => unknown>;
  for (const v of [undefined, null, 1, Symbol("s"), {}, [], () => 1, Object.create(null)]) {
    assert.ok(isNamed(thrown(() => any.run!(v))));
    assert.ok(isNamed(thrown(() => any.call!(v))));
    await assert.rejects(any.callAsync!(v) as Promise<unknown>, isNamed);
    await assert.rejects(any.runMain!(v, "x") as Promise<unknown>, isNamed);
    await assert.rejects(any.runMain!("1", v) as Promise<unknown>, isNamed);
    for (const name of ["get", "set", "has", "delete"] as const)
      assert.ok(
        thrown(() => (python.globals[name] as (v: unknown, w: unknown) => unknown)(v, 1)) instanceof UsageError,
      );
    if (v !== null && typeof v !== "function")
      assert.ok(
        thrown(() => {
          python.evalFrameHook = v as never;
        }) instanceof UsageError,
      );
  }
  const files = { readFile: nasty, writeFile: nasty, stat: () => null, listdir: () => [] };
  for (const [options, message] of [
    [[], "options must be an object, not an array"],
    [{ xoptions: null }, "option 'xoptions' must be an object of strings and true, not null"],
    [{ xoptions: { a: 1 } }, "option 'xoptions' must be an object of strings and true, not object"],
    [{ fs: { ...files, mkdir: 5 } }, "option 'fs' must be an object whose mkdir is a method, not object"],
    [
      { clock: { now: () => 0, monotonic: () => 0, sleep: 5 } },
      "option 'clock' must be an object whose sleep is a method, not object",
    ],
  ] as const)
    assert.throws(() => new Python(options as unknown as PythonOptions), new UsageError(message));
  assert.throws(
    () => new PythonObject(undefined as never),
    new UsageError("a PythonObject cannot be made: Python gives them"),
  );
  for (const code of [
    "\0",
    "\ufeffx = 1",
    "a\ud800",
    "x = '\ud800'",
    "\u2028",
    "'''",
    "\\",
    "(".repeat(5000),
    "if 1:\n\tx\n        y",
  ])
    try {
      python.run(code);
    } catch (e) {
      assert.ok(e instanceof PythonError && e.type.endsWith("Error"), `${JSON.stringify(code)}: ${String(e)}`);
    }
  assert.equal(python.run("1 + 1"), 2);
});

test("runMain: bytes of any kind give an exit code, never an error of JavaScript", async () => {
  const sources: readonly Uint8Array[] = [
    new Uint8Array([0xef, 0xbb, 0xbf, ...Buffer.from("x = 1")]),
    new Uint8Array([0, 1, 2, 3]),
    new Uint8Array([0xff, 0xfe, 0x41]),
    Buffer.from("x = 1\r\ny = 2\r\n"),
    Buffer.from("# coding: latin-1\nx = '\xe9'", "latin1"),
    Buffer.from("# coding: nothing\nx = 1"),
    Buffer.from("# coding: utf-8\nx = '\xe9'", "latin1"),
    Buffer.from("print(1)\0print(2)"),
    Buffer.from("\\"),
    new Uint8Array(0),
  ];
  const codes: number[] = [];
  for (const source of sources) {
    const python = new Python({ fs: new MemoryFileSystem({}), stderr: () => {} });
    codes.push(await python.runMain(source, "/main.py"));
  }
  assert.deepEqual(codes, [0, 1, 1, 0, 0, 1, 1, 1, 1, 0]);
});
