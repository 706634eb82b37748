/** A ConversionError says what was converted and where in it the trouble is. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { ConversionError, Python, PythonError } from "../../../src/index.ts";

const bad = Symbol("bad");

/** The error of `globals.set`. */
function refused(value: unknown): ConversionError {
  try {
    new Python().globals.set("x", value);
  } catch (e) {
    assert.ok(e instanceof ConversionError, String(e));
    return e;
  }
  return assert.fail("it was converted");
}

const cyclic: Record<string, unknown> = { list: [1] };
cyclic["self"] = cyclic;
(cyclic["list"] as unknown[]).push(cyclic, { deep: bad });

test("the path through arrays, objects, Maps and Sets", () => {
  const cases: readonly (readonly [value: unknown, path: string])[] = [
    [bad, ""],
    [[bad], "[0]"],
    [[1, [2, 3, [bad]]], "[1][2][0]"],
    [[{ name: new Map([["x", bad]]) }], '[0].name["x"]'],
    [{ "two words": [bad] }, '["two words"][0]'],
    [{ größe: { $a1: bad } }, ".größe.$a1"],
    [{ "": bad }, '[""]'],
    [{ 5: bad }, '["5"]'],
    [{ ['quo"te\n']: bad }, '["quo\\"te\\n"]'],
    [{ ["k".repeat(500)]: bad }, `.${"k".repeat(40)}…`],
    [
      new Map<unknown, unknown>([
        [1, 2],
        [2.5, bad],
      ]),
      "[2.5]",
    ],
    [new Map([[10n, [bad]]]), "[10][0]"],
    [new Map([[null, bad]]), "[null]"],
    [new Map([[true, bad]]), "[true]"],
    [new Map([[new Python().run("object()"), bad]]), "[value 0]"],
    [
      new Map<unknown, unknown>([
        ["a", 1],
        [bad, 1],
      ]),
      "[key 1]",
    ],
    [new Map([[[1], 1]]), "[key 0]"],
    [new Set([1, "two", bad]), "[item 2]"],
    [{ tags: new Set([[1]]) }, ".tags[item 0]"],
    [cyclic, ".list[2].deep"],
    [[new Date()], "[0]"],
    [Object.assign(Object.create(null), { a: [new WeakMap()] }), ".a[0]"],
    [
      {
        get broken() {
          throw new Error("no");
        },
      },
      ".broken",
    ],
    [
      [
        1,
        new Proxy([1], {
          get: () => {
            throw new Error("no");
          },
        }),
      ],
      "[1]",
    ],
    [
      {
        p: new Proxy(
          {},
          {
            ownKeys: () => {
              throw new Error("no");
            },
          },
        ),
      },
      ".p",
    ],
    [[1, undefined, new Array(2 ** 32 - 1)], "[2]"],
  ];
  for (const [value, path] of cases) {
    const e = refused(value);
    assert.equal(e.path, path, e.message);
    assert.equal(e.message.endsWith(path === "" ? " has no Python form" : ` (at ${path})`), true, e.message);
    assert.match(e.message, /^global 'x': /);
  }
});

test("what is said, and the cause", () => {
  const no = new Error("no");
  const getter = {
    get broken() {
      throw no;
    },
  };
  assert.equal(refused([{ name: bad }]).message, "global 'x': a symbol has no Python form (at [0].name)");
  assert.equal(refused([new Date()]).message, "global 'x': an instance of Date has no Python form (at [0])");
  assert.equal(refused({ a: new Set([[]]) }).message, "global 'x': a list cannot be in a Python set (at .a[item 0])");
  assert.equal(refused(new Map([[{}, 1]])).message, "global 'x': a dict cannot be a key of a Python dict (at [key 0])");
  const e = refused([getter]);
  assert.equal(e.message, "global 'x': cannot be read: Error: no (at [0].broken)");
  assert.equal(e.cause, no);
  assert.equal(refused(bad).cause, undefined);
});

test("what is too deep or too long", () => {
  let deep: unknown = 1;
  for (let i = 0; i < 100_000; i++) deep = i % 2 === 0 ? [deep] : { a: deep };
  const e = refused(["first", deep]);
  assert.match(e.message, /^global 'x': nested too deeply to be converted \(at \[1\]\.a\[0\]\.a\[0\].*…\)$/);
  assert.ok(e.path.length < 1000);
  assert.equal(
    refused({ a: new Array(2 ** 30) }).message,
    "global 'x': an array of more than 67108864 items has no Python form (at .a)",
  );
  class Endless extends Set<number> {
    override *[Symbol.iterator](): Generator<number> {
      for (let i = 0; ; i = (i + 1) % 3) yield i;
    }
  }
  assert.equal(
    refused([new Endless()]).message,
    "global 'x': a Set of more than 16777216 items has no Python form (at [0][item 16777217])",
  );
});

test("arguments of call, by their number", async () => {
  const python = new Python();
  python.run("def f(*args): return f");
  const wanted = {
    name: "ConversionError",
    path: ".a[1]",
    message: "argument 2 of f(): a symbol has no Python form (at .a[1])",
  };
  assert.throws(() => python.call("f", 1, { a: [1, bad] }), wanted);
  await assert.rejects(python.callAsync("f", 1, { a: [1, bad] }), wanted);
  assert.throws(() => python.call(python.run("f") as never, bad), {
    message: "argument 1 of the call of <Python function object>: a symbol has no Python form",
    path: "",
  });
});

test("results of host functions, also of asynchronous ones", async () => {
  const python = new Python();
  const value = [{ name: new Map([["x", bad]]) }];
  python.globals.set("give", () => value);
  python.globals.set("later", async () => value);
  const text = (name: string) =>
    `TypeError: result of the host function '${name}': a symbol has no Python form (at [0].name["x"])`;
  assert.throws(
    () => python.run("give()"),
    (e) => e instanceof PythonError && e.message === text("give"),
  );
  await assert.rejects(python.runAsync("later()"), (e) => e instanceof PythonError && e.message === text("later"));
});

test("Python's containers on their way out", () => {
  const python = new Python({ stdout: () => {} });
  python.run("x = 1\nfor i in range(100_000): x = [x] if i % 2 else {'k': x}");
  const deep = /^nested too deeply to be converted \(at \[0\]\["k"\]\[0\]\["k"\].*…\)$/;
  const failure = (f: () => unknown): ConversionError => {
    try {
      f();
    } catch (e) {
      if (e instanceof ConversionError) return e;
    }
    return assert.fail("no ConversionError");
  };
  const split = (e: Error) => [
    e.message.slice(0, e.message.indexOf(": ")),
    e.message.slice(e.message.indexOf(": ") + 2),
  ];
  for (const [f, what] of [
    [() => python.run("x"), "result"],
    [() => python.globals.get("x"), "global 'x'"],
  ] as const) {
    const [head, rest] = split(failure(f));
    assert.equal(head, what);
    assert.match(rest!, deep);
  }
  assert.match(failure(() => python.run("(1, {(2, 3): x}, 4)")).path, /^\[1\]\[value 0\]\[0\]\["k"\]/);
  assert.match(failure(() => python.run("(1, {2: 0, 3: x}, 4)")).path, /^\[1\]\[3\]\[0\]\["k"\]/);
  python.globals.set("take", () => 1);
  for (const [call, what] of [
    ["take(1, x)", "argument 2"],
    ["take(1, key=x)", "argument key"],
  ])
    assert.match(
      String(python.run(`try: ${call}\nexcept RuntimeError as e: r = str(e)\nr`)),
      new RegExp(
        `^ConversionError: ${what} of the host function 'take': nested too deeply to be converted \\(at \\[0\\]\\["k"\\].*…\\)$`,
      ),
    );
});
