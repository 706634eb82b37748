/** The interactive interpreter: from a pipe, and on a terminal that is made of streams. */
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { test } from "node:test";
import { Input } from "../../../src/cli/input.ts";
import { Output } from "../../../src/cli/output.ts";
import { Repl, type ReplSession } from "../../../src/cli/repl.ts";
import { TerminalPrompter } from "../../../src/cli/repl-terminal.ts";
import { Python } from "../../../src/index.ts";
import { sidewinder, withFolder } from "./command.ts";

test("statements from a pipe", async () => {
  const input = [
    "x = 5",
    "x",
    "None",
    "if x:",
    "  print('in')",
    "",
    "_ + 1",
    "def f():",
    "  return 1 / 0",
    "",
    "f()",
    "x +",
    "'''a",
    "b'''",
    "(1,",
    "2)",
    "@staticmethod",
    "def g(): return 3",
    "",
    "g()",
    "raise SystemExit(7)",
    "print('not reached')",
  ].join("\n");
  const r = await sidewinder(["-i", "-q"], input);
  assert.equal(r.stdout, "5\nin\n6\n'a\\nb'\n(1, 2)\n3\n");
  assert.match(r.stderr, /in f\n {4}return 1 \/ 0\n {11}~~\^~~\nZeroDivisionError: division by zero\n>>> /);
  assert.match(r.stderr, /x \+\n {7}\^\nSyntaxError: invalid syntax\n/);
  assert.equal(r.status, 7);
});

test("threads run while the interpreter waits for a line, and it waits for them at its end", async () => {
  const input = [
    "import threading, time",
    "started, go, done = [threading.Event() for _ in range(3)]",
    "def work():",
    "  started.set(); go.wait(); done.set(); time.sleep(0.5); print('worked')",
    "",
    "threading.Thread(target=work).start()",
    "started.is_set()",
    "go.set()",
    "done.wait()",
    "print('last')",
  ].join("\n");
  const r = await sidewinder(["-i", "-q"], input);
  assert.equal(r.stdout, "True\nTrue\nlast\nworked\n");
  assert.equal(r.status, 0);
});

test("sys.__interactivehook__ is called before the first prompt", async () => {
  const run = (hook: string): ReturnType<typeof sidewinder> =>
    sidewinder(["-i", "-q", "-c", `import sys\n${hook}\nsys.__interactivehook__ = hook`], "1\n");
  const r = await run("def hook(): print('hook')");
  assert.equal(r.stdout, "hook\n1\n");
  const failing = await run("def hook(): 1 / 0");
  assert.equal(failing.stdout, "1\n");
  assert.match(
    failing.stderr,
    /^Failed calling sys.__interactivehook__\nTraceback[\s\S]*ZeroDivisionError: division by zero\n>>> /,
  );
  const leaving = await run("def hook(): sys.exit(4)");
  assert.deepEqual([leaving.stdout, leaving.status], ["", 4]);
});

test("the banner, the end of input, prompts of one's own", async () => {
  const r = await sidewinder(["-i"], "import sys\nsys.ps1 = '$ '\n1\n");
  assert.match(r.stderr, /^Sidewinder .* \(Python 3\.14\.2\) on \w+\nType .*\n>>> >>> \$ \$ \n$/);
  assert.deepEqual([r.stdout, r.status], ["1\n", 0]);
});

test("-i goes on after a program, also one that failed or called sys.exit()", async () => {
  await withFolder({ "p.py": "value = 41\nimport sys\nsys.exit(3)\n" }, async (folder) => {
    const r = await sidewinder(["-i", join(folder, "p.py")], "value + 1\n");
    assert.equal(r.stdout, "42\n");
    assert.match(r.stderr, /SystemExit: 3\n>>> /);
    assert.equal((await sidewinder(["-i", "-c", "y = 1; 1/0"], "y + 1\n")).stdout, "2\n");
  });
});

test("__future__ imports stay in force", async () => {
  const r = await sidewinder(
    ["-i", "-q"],
    "from __future__ import annotations\ndef f(x: nothing): pass\n\nf.__annotations__\n",
  );
  assert.equal(r.stdout, "{'x': 'nothing'}\n");
});

/** What the plain prompt writes to standard error for these lines; and to standard output. */
async function plain(...lines: string[]): Promise<[stderr: string, stdout: string]> {
  const r = await sidewinder(["-i", "-q"], lines.join("\n"));
  assert.equal(r.status, 0);
  return [r.stderr, r.stdout];
}

test("comments are no statements, and the end of input ends one", async () => {
  assert.deepEqual(await plain("# one", "   # two", "1 # three", ""), [">>> >>> >>> >>> \n", "1\n"]);
  assert.deepEqual(await plain("if 1: # c", "  # d", "  2"), [">>> ... ... ... \n>>> \n", "2\n"]);
  assert.deepEqual(await plain("if 1:", "  2", ""), [">>> ... ... \n>>> \n", "2\n"]);
});

test("an empty line ends any statement, but for what is within brackets or strings", async () => {
  const [stderr, stdout] = await plain("def f():", "", "1", "try:", "  2", "", "3", "");
  assert.equal(
    stderr,
    `>>> ...   File "<stdin>", line 2
    
    ^
IndentationError: expected an indented block after function definition on line 1
>>> >>> ... ...   File "<stdin>", line 3
    
    ^
SyntaxError: expected 'except' or 'finally' block
>>> >>> 
`,
  );
  assert.equal(stdout, "1\n3\n");
  const open = await plain("(1,", "", "2)", "'''a", "", "b'''", 'f"""{', "", "1}", '"""', "");
  assert.deepEqual(open, [">>> ... ... >>> ... ... >>> ... ... ... >>> \n", "(1, 2)\n'a\\n\\nb'\n'1\\n'\n"]);
});

test("inputs that parse have a number, others have not", async () => {
  const [stderr, stdout] = await plain(
    "1 1",
    "",
    "# c",
    "return",
    "1/0",
    "def f(): pass",
    "",
    "f.__code__.co_filename",
    "x = (1,",
  );
  assert.deepEqual(
    [...stderr.matchAll(/File "(.*?)"|(\w+Error)/g)].map((m) => m[1] ?? m[2]),
    ["<stdin>", "SyntaxError", "<stdin-0>", "SyntaxError", "<stdin>", "ZeroDivisionError", "<stdin>", "SyntaxError"],
  );
  // Tracebacks leave the number out, as CPython's do.
  assert.equal(stdout, "'<stdin-2>'\n");
});

test("what the end of the interpreter does", async () => {
  const r = await sidewinder(
    ["-i", "-q"],
    "class D:\n  def __del__(self): print('deleted')\n\nd = D()\nasync def co(): pass\n\nc = co()\n1\n",
  );
  assert.equal(r.stdout, "1\ndeleted\n");
  assert.match(r.stderr, /RuntimeWarning: coroutine 'co' was never awaited\n/);
});

/** A REPL on streams; `type` sends keys and waits until the screen shows something. */
function terminal(historyFile: string) {
  const input = new PassThrough();
  const output = new PassThrough();
  let screen = "";
  const add = (text: string) => void (screen += text);
  output.setEncoding("utf8").on("data", add);
  class Shown extends Output {
    override write(text: string): void {
      add(text);
      this.lastLine = (this.lastLine + text).slice((this.lastLine + text).lastIndexOf("\n") + 1);
    }
  }
  const session: ReplSession = {
    stdout: new Shown(1, true),
    stderr: new Shown(2, true),
    input: new Input(),
    lines: { readLine: () => "" },
  };
  const python = new Python({
    stdout: (s) => session.stdout.write(s),
    stderr: add,
    stdin: () => session.lines.readLine(),
  });
  python.runtime.sys.setStr("ps1", ">>> ");
  python.runtime.sys.setStr("ps2", "... ");
  const prompter = new TerminalPrompter(session, () => python.interrupt(), { input, output, historyFile });
  session.lines = prompter;
  const done = new Repl(session, python, prompter, "python-input").run();
  return {
    done,
    prompter,
    type: async (keys: string, until: string | RegExp) => {
      screen = "";
      input.write(keys);
      for (
        const end = Date.now() + 5000;
        !(typeof until === "string" ? screen.includes(until) : until.test(screen));
      ) {
        if (Date.now() > end) assert.fail(`no ${until} on the screen: ${JSON.stringify(screen)}`);
        await new Promise((r) => setTimeout(r, 5));
      }
      return screen;
    },
  };
}

test("on a terminal: editing, history, Ctrl-C, Ctrl-D, input()", async () => {
  const folder = mkdtempSync(join(tmpdir(), "sidewinder-repl-"));
  try {
    const historyFile = join(folder, "history");
    writeFileSync(historyFile, "old = 'from yesterday'\n");
    const t = terminal(historyFile);
    await t.type("", ">>> ");
    await t.type("1 + 1\r", /2\n[\s\S]*>>> /);
    await t.type("for i in range(2):\r", "... ");
    await t.type("  print(i * 10)\r", "... ");
    await t.type("\r", /0\n10\n[\s\S]*>>> /);
    // Up three times from a new line: yesterday's input is below today's.
    await t.type("\x1b[A\x1b[A\x1b[A\x1b[A\r", />>> /);
    await t.type("old\r", "'from yesterday'");
    await t.type("half a line\x03", /KeyboardInterrupt\n[\s\S]*>>> /);
    await t.type("while True: pass\r", "... ");
    await t.type("\x03", /KeyboardInterrupt\n[\s\S]*>>> /);
    await t.type("name = input('who? ')\r", "who? ");
    await t.type("me\r", ">>> ");
    await t.type("name\r", "'me'");
    await t.type("1/0\r", /File "<python-input-\d+>", line 1, in <module>\n {4}1\/0\n {4}~\^~\nZeroDivisionError/);
    await t.type("\x04", "\n");
    assert.equal(await t.done, 0);
    t.prompter.close();
    const saved = readFileSync(historyFile, "utf8").split("\n");
    assert.ok(
      saved.includes("old = 'from yesterday'") && saved.includes("1 + 1") && !saved.includes("me"),
      saved.join("|"),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
});
