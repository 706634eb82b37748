/** The command line's grammar. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { CommandLineError, parseCommandLine } from "../../../src/cli/options.ts";

const part = (argv: string[], ...names: string[]) => {
  const all = parseCommandLine(argv) as unknown as Record<string, unknown>;
  return names.map((n) => all[n]);
};

test("where the program comes from", () => {
  assert.deepEqual(part([], "source", "target", "args"), ["none", "", []]);
  assert.deepEqual(part(["a.py", "-x", "b"], "source", "target", "args"), ["file", "a.py", ["-x", "b"]]);
  assert.deepEqual(part(["-c", "pass", "-i", "x"], "source", "target", "args", "inspect"), [
    "command",
    "pass",
    ["-i", "x"],
    false,
  ]);
  assert.deepEqual(part(["-cpass", "x"], "source", "target", "args"), ["command", "pass", ["x"]]);
  assert.deepEqual(part(["-m", "a.b", "x"], "source", "target", "args"), ["module", "a.b", ["x"]]);
  assert.deepEqual(part(["-", "x"], "source", "args"), ["stdin", ["x"]]);
  assert.deepEqual(part(["--", "-odd.py"], "source", "target"), ["file", "-odd.py"]);
});

test("flags", () => {
  assert.deepEqual(part(["-i", "-q", "-u"], "inspect", "quiet", "unbuffered"), [true, true, true]);
  assert.deepEqual(part(["-iq"], "inspect", "quiet"), [true, true]);
  assert.deepEqual(part(["-O"], "optimize"), [1]);
  assert.deepEqual(part(["-OO"], "optimize"), [2]);
  assert.deepEqual(part(["-BIEs"], "ignoreEnvironment", "safePath"), [true, true]);
  assert.deepEqual(part(["-W", "error", "-Wignore::UserWarning"], "warnings"), [["error", "ignore::UserWarning"]]);
  assert.deepEqual(part(["-V"], "action"), ["version"]);
  assert.deepEqual(part(["--help"], "action"), ["help"]);
  assert.deepEqual(part(["--dis", "--frame-stats"], "dis", "frameStats"), [true, true]);
});

test("frames", () => {
  assert.deepEqual(part([], "frames", "frameAlloc"), ["full", "lazy"]);
  assert.deepEqual(part(["-X", "frames=off", "-Xframe-alloc=eager"], "frames", "frameAlloc"), ["off", "eager"]);
  assert.deepEqual(part(["-X:Frames"], "frames"), ["basic"]);
  assert.deepEqual(part(["-X:FullFrames"], "frames"), ["full"]);
  assert.deepEqual(part(["-X", "dev", "-X", "a=b", "-X", "jit=off"], "xoptions"), [{ dev: true, a: "b", jit: "off" }]);
});

test("the compiler", () => {
  assert.deepEqual(part([], "jit", "jitStats", "jitDump"), ["on", false, null]);
  assert.deepEqual(part(["-X", "jit=off"], "jit"), ["off"]);
  assert.deepEqual(part(["-Xjit=always", "--jit-stats", "a.py"], "jit", "jitStats", "target"), [
    "always",
    true,
    "a.py",
  ]);
  assert.deepEqual(part(["--jit-dump", "f", "a.py"], "jitDump", "target"), ["f", "a.py"]);
  assert.deepEqual(part(["--jit-dump=C.m", "a.py"], "jitDump", "target"), ["C.m", "a.py"]);
});

test("what makes no sense", () => {
  for (const [argv, message] of [
    [["--nothing"], "unknown option --nothing"],
    [["-Z"], "unknown option -Z"],
    [["-iZ"], "unknown option -Z"],
    [["-c"], "argument expected for the -c option"],
    [["-m"], "argument expected for the -m option"],
    [["-X", "frames=some"], "-X frames must be one of off, basic, full, not 'some'"],
    [["-X", "frame-alloc"], "-X frame-alloc must be one of lazy, cached, eager"],
    [["-X", "jit"], "-X jit must be one of off, on, always"],
    [["-X", "jit=sometimes"], "-X jit must be one of off, on, always, not 'sometimes'"],
    [["--jit-dump"], "argument expected for the --jit-dump option"],
    [["--jit-dump="], "argument expected for the --jit-dump option"],
  ] as const)
    assert.throws(
      () => parseCommandLine(argv),
      (e) => e instanceof CommandLineError && e.message === message,
    );
});
