/** Every option, argument and answer of the API, with values that are wrong in every way: the error is one of the API's, and the runtime goes on. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { types } from "node:util";
import {
  ConversionError,
  type FileSystem,
  GlobalsMap,
  InternalError,
  MemoryFileSystem,
  Python,
  PythonError,
  PythonObject,
  type PythonOptions,
  UsageError,
} from "../../../src/index.ts";

const nasty = (): never => {
  throw { toString: nasty };
};
const traps: ProxyHandler<object> = {
  get: nasty,
  has: nasty,
  ownKeys: nasty,
  getPrototypeOf: nasty,
  getOwnPropertyDescriptor: nasty,
};
function revoked<T extends object>(target: T): T {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}
const handle = new Python().run("object()") as PythonObject;

const THEN = "then";

const VALUES: Readonly<Record<string, unknown>> = {
  undefined: undefined,
  null: null,
  NaN: Number.NaN,
  negative: -1,
  fraction: 1.5,
  infinite: Number.POSITIVE_INFINITY,
  huge: 10n ** 30n,
  string: "x",
  empty: "",
  long: "x".repeat(100_000),
  surrogate: "\ud800",
  nul: "a\0b",
  symbol: Symbol("s"),
  true: true,
  array: [Symbol("s")],
  sparse: new Array(2 ** 31),
  object: {},
  bare: Object.create(null),
  frozen: Object.freeze({ filename: 1, args: 2 }),
  function: () => 1,
  throwing: nasty,
  class: Date,
  proxy: new Proxy({}, traps),
  arrayProxy: new Proxy([], traps),
  functionProxy: new Proxy(nasty, { ...traps, apply: nasty }),
  revoked: revoked({}),
  revokedFunction: revoked(nasty),
  handleProxy: new Proxy(handle, {}),
  getters: {
    get filename() {
      return nasty();
    },
    get args() {
      return nasty();
    },
  },
  date: new Date(),
  map: new Map([[Symbol("k"), 1]]),
  bytes: new Uint8Array(3),
  bytesProxy: new Proxy(new Uint8Array(3), {}),
  promise: Promise.resolve(1),
  unprintable: { toString: nasty, valueOf: nasty },
  thenGetter: Object.defineProperty({}, THEN, { get: nasty }),
};

/** Fails unless what is thrown is an error that the API names, with words. */
async function named(what: string, f: () => unknown): Promise<void> {
  try {
    await f();
  } catch (e) {
    // A proxy is no error of ours, and would have a say in what it is.
    assert.ok(!types.isProxy(e) && e instanceof Error, what);
    assert.ok(
      (e instanceof UsageError || e instanceof PythonError || e instanceof ConversionError) && e.message !== "",
      `${what}: ${e.stack}`,
    );
  }
}

/** Runs what is wrong, swallowing what may be, then something that must work. */
async function goesOn(what: string, python: Python, f: () => unknown): Promise<void> {
  await named(what, f);
  await named(what, () => assert.equal(python.run("1 + 1"), 2));
}

const CODE = `
import sys, time
print("x"); sys.stderr.write("e"); print(flush=True)
for f in (input, lambda: open("f").read(), lambda: open("f", "w").write("1"), lambda: __import__("zzz"), breakpoint, lambda: time.sleep(0.001)):
    try: f()
    except Exception: pass
sys.argv, sys.path, sys.platform, sys.executable, sys.flags, sys._xoptions, time.time(), time.monotonic()
`;

const OPTIONS: readonly (keyof PythonOptions)[] = [
  "args",
  "path",
  "scriptFolder",
  "stdout",
  "stderr",
  "flush",
  "stdin",
  "fs",
  "clock",
  "frames",
  "frameAlloc",
  "jit",
  "isatty",
  "executable",
  "platform",
  "optimize",
  "breakpoint",
  "interactive",
  "xoptions",
  "pause",
  "onSlice",
];

test("options", async () => {
  for (const [name, v] of Object.entries(VALUES)) {
    await named(`new Python(${name})`, () => new Python(v as PythonOptions));
    for (const option of OPTIONS)
      await named(`${option}: ${name}`, async () => {
        const python = new Python({ [option]: v });
        await named(`${option}: ${name}, run`, () => python.run(CODE));
        await python.runAsync(CODE);
      });
  }
});

test("arguments", async () => {
  for (const [name, value] of Object.entries(VALUES)) {
    const v = value as never;
    const python = new Python();
    const f = python.run("def f(*args): return len(args)\nf") as PythonObject;
    const calls: Readonly<Record<string, () => unknown>> = {
      run: () => python.run(v),
      runOptions: () => python.run("1", v),
      filename: () => python.run("1 / 0", { filename: v }),
      runAsync: () => python.runAsync(v, v),
      call: () => python.call(v, v),
      argument: () => python.call("f", 1, v),
      callAsync: () => python.callAsync(f, v),
      source: () => python.runMain(v, "x"),
      mainName: () => python.runMain("1 / 0", v),
      get: () => python.globals.get(v),
      set: () => python.globals.set(v, 1),
      has: () => python.globals.has(v),
      delete: () => python.globals.delete(v),
      value: () => python.globals.set("v", v).get("v"),
      inside: () => python.globals.set("v", { a: [v, new Map([["k", v]])] }).get("v"),
      key: () => python.globals.set("v", new Map([[v, 1]])).get("v"),
      member: () => python.globals.set("v", new Set([v])).get("v"),
      walkStack: () => {
        python.globals.set("walk", () => void python.walkStack(v, v));
        python.run("walk()");
        python.walkStack(v, v);
      },
      hook: () => {
        try {
          python.evalFrameHook = v;
          python.call("f");
        } finally {
          python.evalFrameHook = null;
        }
      },
      handle: () => new PythonObject(v),
      globals: () => new GlobalsMap(v),
      error: () => void new InternalError(v).message,
    };
    for (const [what, call] of Object.entries(calls)) await goesOn(`${what}(${name})`, python, call);
  }
});

test("answers, and what is thrown or rejected with", async () => {
  for (const [name, v] of Object.entries(VALUES)) {
    const ways: Readonly<Record<string, () => never>> = {
      gives: () => v as never,
      throws: () => {
        throw v;
      },
      resolves: () => {
        const promise = Promise.resolve(v);
        // What nobody waits for is the host's own business.
        promise.catch(() => {});
        return promise as never;
      },
    };
    for (const [way, f] of Object.entries(ways)) {
      const files = { readFile: f, writeFile: f, stat: f, listdir: f, cwd: f } as unknown as FileSystem;
      const file = { seekable: true, read: f, write: f, size: f, truncate: f, close: f, isatty: f };
      const there = { ...files, stat: () => ({ kind: "file", size: 1 }) as const };
      const clock = { now: () => 1, monotonic: () => performance.now() / 1000 };
      for (const options of [
        { stdout: f },
        { stderr: f },
        { flush: f },
        { stdin: f },
        { isatty: f },
        { onSlice: f },
        { fs: files },
        { fs: there },
        { fs: { ...there, open: f } },
        { fs: { ...there, open: () => file } },
        { clock: { ...clock, now: f } },
        { clock: { ...clock, sleep: f } },
        { clock: { ...clock, monotonic: f } },
      ] satisfies readonly PythonOptions[]) {
        const what = `${Object.keys(options).join()} ${way} ${name}`;
        await named(what, async () => {
          const python = new Python(options);
          await named(what, () => python.run(CODE));
          await python.runAsync(CODE);
        });
      }
      const python = new Python();
      python.globals.set("f", f);
      await goesOn(`host function ${way} ${name}`, python, () => python.run("f()"));
      await goesOn(`host function ${way} ${name}, async`, python, () => python.runAsync("f()"));
    }
  }
});

test("what some of the errors say", () => {
  const python = new Python();
  const said = (f: () => unknown, message: string) => assert.throws(f, new UsageError(message));
  const { walkStack } = { walkStack: (a: unknown, b?: unknown) => python.walkStack(a as number, b as number) };
  said(() => walkStack(-1), "limit must be a number of rows, not -1");
  said(() => walkStack(1, "main"), "thread must be the identifier of a thread, not 'main'");
  said(() => new Python({ args: new Array(3) }), "option 'args' must be an array of strings, not object");
  said(() => new Python({ isatty: nasty }), "isatty failed: an error that cannot be shown");
  assert.throws(
    () => new Python(Object.defineProperty({}, "args", { enumerable: true, get: () => assert.fail("no") })),
    { name: "UsageError", message: "option 'args' cannot be read: AssertionError: no" },
  );
  said(() => new GlobalsMap({} as never), "a GlobalsMap cannot be made: a Python has one");
  said(() => new MemoryFileSystem({ a: 5 as never }), "the contents of 'a' must be a Uint8Array, not number");
  said(() => new MemoryFileSystem(5 as never), "the files must be an object, not number");
  said(() => new MemoryFileSystem().readFile(5 as never), "a path must be a string, not number");
  const files = { readFile: nasty, stat: () => null, listdir: () => [], writeFile: async () => assert.fail("late") };
  said(
    () => new Python({ fs: files }).run("open('f', 'w').write('1')"),
    "fs.writeFile must give no answer, not a promise",
  );
});

test("options are read once", () => {
  const args = ["a"];
  let reads = 0;
  const options = {
    get args() {
      reads++;
      return args;
    },
  };
  const python = new Python(options);
  args.push("b");
  assert.deepEqual([python.run("import sys\nsys.argv"), reads], [["a"], 1]);
});

test("what a hook throws at the first frame of a run is raised there", async () => {
  for (const jit of ["off", "on", "always"] as const) {
    const python = new Python({ jit });
    python.run("def f(): return 1\ndef g():\n  yield 1");
    python.evalFrameHook = () => {
      throw new Error("hooked");
    };
    const hooked = (e: unknown) => e instanceof PythonError && e.message === "RuntimeError: Error: hooked";
    assert.throws(() => python.run("1"), hooked);
    assert.throws(() => python.call("f"), hooked);
    await assert.rejects(python.runAsync("1"), hooked);
    python.evalFrameHook = null;
    assert.equal(python.thread.depth, 0);
    assert.equal(python.call("f"), 1);
    // Nested: only the inner run ends.
    python.globals.set("inner", () => {
      python.evalFrameHook = () => {
        throw new Error("hooked");
      };
      try {
        python.run("2");
      } finally {
        python.evalFrameHook = null;
      }
    });
    assert.equal(python.run("try: inner()\nexcept RuntimeError as e: r = str(e)\nr"), "Error: hooked");
  }
});

test("the file system in memory", () => {
  const fs = new MemoryFileSystem({ "a/b.txt": "text" });
  const code = (f: () => unknown) => {
    try {
      f();
    } catch (e) {
      return (e as { code?: string }).code;
    }
    return "none";
  };
  fs.rename("a/b.txt", "/a/./b.txt");
  assert.equal(new TextDecoder().decode(fs.readFile("a/b.txt")), "text");
  assert.equal(
    code(() => fs.writeFile("a/b.txt/c", new Uint8Array(1))),
    "ENOTDIR",
  );
  assert.equal(
    code(() => fs.mkdir("x/y")),
    "ENOENT",
  );
  assert.equal(
    code(() => fs.mkdir("a/b.txt/d")),
    "ENOTDIR",
  );
  assert.equal(
    code(() => fs.remove("a")),
    "EISDIR",
  );
  assert.equal(
    code(() => fs.rmdir("a")),
    "ENOTEMPTY",
  );
  assert.equal(
    code(() => new MemoryFileSystem().rmdir("/")),
    "EBUSY",
  );
  assert.equal(
    code(() => fs.rename("nothing", "x")),
    "ENOENT",
  );
  assert.deepEqual(fs.listdir("/"), ["a"]);
});
