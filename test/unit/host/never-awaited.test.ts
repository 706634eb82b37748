// The warning about coroutines that nobody awaited: once each, at once where the call is a statement or at the end of the program, and only for those that never ran.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Python } from "../../../src/index.ts";

async function stderrOf(source: string): Promise<string> {
  let text = "";
  const python = new Python({
    stdout: () => {},
    stderr: (s: string) => {
      text += s;
    },
  });
  await python.runMain(source, "main.py");
  return text;
}

const DEFINE = "async def f(): pass\nasync def g(): pass\n";

test("a coroutine that was made and never awaited is warned about when the program ends", async () => {
  assert.equal(
    await stderrOf(`${DEFINE}kept = f()\nalso = [g()]\nagain = f()\n`),
    "sys:1: RuntimeWarning: coroutine 'f' was never awaited\nsys:1: RuntimeWarning: coroutine 'g' was never awaited\n",
  );
});

test("one whose call is a statement of its own is warned about there", async () => {
  const hint = "RuntimeWarning: Enable tracemalloc to get the object allocation traceback\n";
  assert.equal(
    await stderrOf(`${DEFINE}f()\n[g()]\n`),
    `main.py:3: RuntimeWarning: coroutine 'f' was never awaited\n${hint}sys:1: RuntimeWarning: coroutine 'g' was never awaited\n`,
  );
});

test("one that ran, or was closed, is not", async () => {
  const run = "c = f()\ntry:\n    c.send(None)\nexcept StopIteration:\n    pass\ng().close()\n";
  assert.equal(await stderrOf(DEFINE + run), "");
});

test("filters of the warnings module are honoured", async () => {
  assert.equal(await stderrOf(`${DEFINE}import warnings\nwarnings.simplefilter("ignore")\nf()\n`), "");
});

test("many coroutines that have run are forgotten, those that wait are not", async () => {
  const run =
    "first = f()\nfor _ in range(500):\n    c = g()\n    try:\n        c.send(None)\n    except StopIteration:\n        pass\n";
  assert.equal(await stderrOf(DEFINE + run), "sys:1: RuntimeWarning: coroutine 'f' was never awaited\n");
});
