/** Natives that compiled code calls before its record is up to date may fail within JavaScript: the handler around the call catches that all the same. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { type JitMode, Python } from "../../../src/index.ts";

const PROGRAM = `
big = "y" * 2**28
parts = [big] * 8

def joined(parts, text):
    x = 1
    try:
        return len("".join(parts))
    except MemoryError:
        return ("caught", x)

def replaced(parts, text):
    x = 2
    try:
        return len(text.replace("y", "abcdefgh"))
    except MemoryError:
        return ("caught", x)

def formatted(parts, text):
    x = 3
    try:
        return len(f"{text}{text}{text}")
    except MemoryError:
        return ("caught", x)

def uncaught(parts, text):
    x = 4
    return len(text.join(["a", "b", "c", "d"]))

def outer(parts, text):
    try:
        return uncaught(parts, text)
    except MemoryError as e:
        trace = e.__traceback__.tb_next
        return (trace.tb_frame.f_code.co_name, trace.tb_frame.f_locals["x"])

functions = [joined, replaced, formatted, outer]
for i in range(200):
    for f in functions:
        f(["a", "b"], "y")
[f(parts, big) for f in functions]
`;

for (const jit of ["off", "on", "always"] satisfies JitMode[])
  test(`too long for the engine (jit ${jit})`, () => {
    const python = new Python({ jit });
    const results = python.run(PROGRAM) as unknown[][];
    assert.deepEqual(
      results.map((r) => [...r]),
      [
        ["caught", 1],
        ["caught", 2],
        ["caught", 3],
        ["uncaught", 4],
      ],
    );
    assert.equal(python.thread.depth, 0);
  });
