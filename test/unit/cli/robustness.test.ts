/** The command with output that cannot be written, input in odd pieces, and names of modules that are none. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { test } from "node:test";
import { CLI, sidewinder, start } from "./command.ts";

/** A file to which nothing can be written. */
const FULL = "/dev/full";
const NO_SPACE = "OSError: [Errno 28] No space left on device\n";
const FLUSHING = `Exception ignored while flushing sys.stdout:\n${NO_SPACE}`;

function toFull(args: readonly string[], stream: 1 | 2 = 1, input = ""): { status: number | null; other: string } {
  const command = `${[process.execPath, CLI, ...args].map((a) => `'${a}'`).join(" ")} ${stream}>${FULL}`;
  const r = spawnSync("sh", ["-c", command], { input, encoding: "utf8", timeout: 20_000 });
  return { status: r.status, other: stream === 1 ? r.stderr : r.stdout };
}

test("output that cannot be written is not lost without a word", { skip: !existsSync(FULL) }, () => {
  assert.deepEqual(toFull(["-c", "print(1)"]), { status: 120, other: FLUSHING });
  assert.deepEqual(toFull(["-c", "raise SystemExit(3)"]), { status: 3, other: "" });
  assert.deepEqual(toFull(["-c", "print(1); raise SystemExit(3)"]), { status: 120, other: FLUSHING });
  const explicit = toFull([
    "-c",
    "import sys\nprint(1)\ntry: sys.stdout.flush()\nexcept OSError as e: sys.stderr.write(str(e.errno))",
  ]);
  assert.deepEqual(explicit, { status: 120, other: `28${FLUSHING}` });
  const much = toFull(["-c", 'print("x" * 100_000)']);
  assert.match(
    much.other,
    /^Traceback[\s\S]*OSError: \[Errno 28\][\s\S]*Exception ignored while flushing sys.stdout:\n/,
  );
  assert.equal(much.status, 120);
  assert.equal(toFull(["-u", "-c", "print(1)"]).status, 120);
  for (const args of [["-h"], ["-V"], ["--dis", "-c", "1"]])
    assert.deepEqual(toFull(args), { status: 120, other: "sidewinder: standard output could not be written\n" });
  // The interactive interpreter goes on.
  assert.equal(toFull(["-i", "-q"], 1, "1\nraise SystemExit(4)\n").status, 4);
  // Nobody can be told of what standard error has lost.
  assert.deepEqual(toFull(["-c", "print(1); 1/0"], 2), { status: 1, other: "1\n" });
});

test("a file that is left open and cannot be written is told of at the end", { skip: !existsSync(FULL) }, async () => {
  const ignored = (file: string) => `Exception ignored while finalizing file ${file}:\n${NO_SPACE}`;
  const text = "<_io.TextIOWrapper name='/dev/full' mode='w' encoding='UTF-8'>";
  for (const [code, stderr] of [
    ["f = open('/dev/full', 'w'); f.write('x')", ignored(text)],
    ["f = open('/dev/full', 'w'); f.write('x' * 10_000); f.write('y')", ignored(text)],
    ["f = open('/dev/full', 'wb'); f.write(b'x')", ignored("<_io.BufferedWriter name='/dev/full'>")],
    // Another look at the file does not make it forget.
    ["f = open('/dev/full', 'w'); f.write('x'); open('/dev/full').close()", ignored(text)],
  ] as const) {
    const r = await sidewinder(["-c", code]);
    assert.deepEqual([r.stderr, r.status], [stderr, 0], code);
  }
  const closed = await sidewinder([
    "-c",
    "f = open('/dev/full', 'w'); f.write('x')\ntry: f.close()\nexcept OSError as e: print(e.errno)",
  ]);
  assert.deepEqual(closed, { stdout: "28\n", stderr: "", status: 0 });
});

test("standard input that comes in pieces", async () => {
  const running = start([
    "-c",
    "import sys\nprint(input(), flush=True)\nprint([input(), input()])\nprint(list(sys.stdin), repr(sys.stdin.read()))",
  ]);
  const wait = () => new Promise((done) => setTimeout(done, 50));
  for (const piece of ["on", "e\ntw", "o", "\n\nfo", "ur\nfive\ns", "ix"]) {
    running.write(piece);
    await wait();
  }
  running.end();
  assert.deepEqual(await running.ended, {
    stdout: "one\n['two', '']\n['four\\n', 'five\\n', 'six'] ''\n",
    stderr: "",
    status: 0,
  });
});

test("a line of many megabytes, from a pipe", async () => {
  const r = await sidewinder(
    ["-c", "print(len(input()), input(), len(input()))"],
    `${"x".repeat(30_000_000)}\nnext\n${"é".repeat(1_000_000)}`,
  );
  assert.deepEqual([r.stdout, r.stderr], ["30000000 next 1000000\n", ""]);
});

test("names of modules that are none", async () => {
  for (const [name, text] of [
    ["", "No module named "],
    [".x", "Relative module names not supported"],
    ["..", "Relative module names not supported"],
    ["nosuch", "No module named nosuch"],
    ["a..b", "Error while finding module specification for 'a..b' (ModuleNotFoundError: No module named 'a')"],
  ] as const)
    assert.deepEqual(await sidewinder(["-m", name]), { stdout: "", stderr: `sidewinder: ${text}\n`, status: 1 });
});
