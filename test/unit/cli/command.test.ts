/** The command: programs from all sources, exit statuses, errors in one line, output to pipes, Ctrl-C. */
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, realpathSync } from "node:fs";
import { test } from "node:test";
import { VERSION } from "../../../src/version.ts";
import { CLI, sidewinder, start, withFolder } from "./command.ts";

test("the version is the package's", async () => {
  const packageJson = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8"));
  assert.equal(VERSION, packageJson.version);
  const { stdout, status } = await sidewinder(["-V"]);
  assert.equal(stdout, `Sidewinder ${VERSION} (Python 3.14.2)\n`);
  assert.equal(status, 0);
  assert.match((await sidewinder(["-h"])).stdout, /^usage: sidewinder \[option\]/);
});

test("a file: arguments, path, absolute name in the traceback", async () => {
  await withFolder(
    { "a/x.py": "import sys, near\nprint(sys.argv, sys.path[0], __file__)\n1/0\n", "a/near.py": "" },
    async (folder) => {
      const cwd = realpathSync(folder);
      const r = await sidewinder(["a/x.py", "-i", "b"], "", { cwd });
      assert.equal(r.stdout, `['a/x.py', '-i', 'b'] ${cwd}/a ${cwd}/a/x.py\n`);
      assert.equal(
        r.stderr,
        `Traceback (most recent call last):\n  File "${cwd}/a/x.py", line 3, in <module>\n    1/0\n    ~^~\nZeroDivisionError: division by zero\n`,
      );
      assert.equal(r.status, 1);
    },
  );
});

test("a folder with __main__.py, a module, a package", async () => {
  const files = {
    "app/__main__.py": "import sys, helper\nprint('app', sys.argv, __name__, __package__)\n",
    "app/helper.py": "",
    "pkg/__init__.py": "print('init')\n",
    "pkg/__main__.py": "from . import part\nimport sys\nprint('main', part.x, __package__, len(sys.argv))\n",
    "pkg/part.py": "x = 1\nif __name__ == '__main__': print('part as main', __spec__.name)\n",
    "bare/__init__.py": "",
  };
  await withFolder(files, async (folder) => {
    const cwd = realpathSync(folder);
    const run = async (...args: string[]) => {
      const { stdout, stderr, status } = await sidewinder(args, "", { cwd });
      return [stdout + stderr, status];
    };
    assert.deepEqual(await run("app", "x"), ["app ['app', 'x'] __main__ \n", 0]);
    assert.deepEqual(await run("-m", "pkg", "x"), ["init\nmain 1 pkg 2\n", 0]);
    assert.deepEqual(await run("-m", "pkg.part"), ["init\npart as main pkg.part\n", 0]);
    assert.deepEqual(await run("-m", "nothing"), ["sidewinder: No module named nothing\n", 1]);
    assert.deepEqual(await run("-m", "pkg.nothing"), ["init\nsidewinder: No module named pkg.nothing\n", 1]);
    assert.deepEqual(await run("-m", "bare"), [
      "sidewinder: No module named bare.__main__; 'bare' is a package and cannot be directly executed\n",
      1,
    ]);
    assert.deepEqual(await run("bare"), [`sidewinder: can't find '__main__' module in '${cwd}/bare'\n`, 1]);
    assert.deepEqual(await run("no.py"), [
      `sidewinder: can't open file '${cwd}/no.py': [Errno 2] No such file or directory\n`,
      2,
    ]);
  });
});

test("-m with a module that is not in a file", async () => {
  const tree = await sidewinder(["-m", "ast", "-i", "1", "-m", "eval"], "-x\n");
  assert.equal(tree.stdout, "Expression(\n body=UnaryOp(\n  op=USub(),\n  operand=Name(id='x', ctx=Load())))\n");
  const wrong = await sidewinder(["-m", "ast", "--nope"]);
  assert.match(wrong.stderr, /-m ast: error: unrecognized arguments: --nope\n$/);
  assert.equal(wrong.status, 2);
  const none = await sidewinder(["-m", "abc"]);
  assert.equal(none.stderr, "sidewinder: No code object available for abc\n");
});

test("-c and standard input", async () => {
  const c = await sidewinder(["-c", "import sys; print(sys.argv, sys.path[0] == ''); 1/0", "x"]);
  assert.equal(c.stdout, "['-c', 'x'] True\n");
  assert.match(c.stderr, /File "<string>", line 1, in <module>\n {4}import sys;/);
  assert.equal((await sidewinder(["-", "a"], "import sys\nprint(sys.argv)\n")).stdout, "['-', 'a']\n");
  assert.equal((await sidewinder([], "print('piped')\n")).stdout, "piped\n");
  const bad = await sidewinder([], "x = = 1\n");
  assert.equal(bad.stderr, '  File "<stdin>", line 1\n    x = = 1\n        ^\nSyntaxError: invalid syntax\n');
  assert.equal(bad.status, 1);
});

test("input() reads lines from a pipe", async () => {
  const r = await sidewinder(
    ["-c", "import sys\na = input('a? ')\nprint(a, [*sys.stdin])\ninput()"],
    "one\ntwo\nthree",
  );
  assert.equal(r.stdout, "a? one ['two\\n', 'three']\n");
  assert.match(r.stderr, /EOFError: EOF when reading a line\n$/);
});

test("exit statuses", async () => {
  for (const [code, status, stderr] of [
    ["pass", 0, ""],
    ["import sys; sys.exit()", 0, ""],
    ["import sys; sys.exit(3)", 3, ""],
    ["import sys; sys.exit(-1)", 255, ""],
    ["import sys; sys.exit(256 + 7)", 7, ""],
    ["import sys; sys.exit(True)", 1, ""],
    ["import sys; sys.exit(2**80)", 255, ""],
    ["import sys; sys.exit('the reason')", 1, "the reason\n"],
    ["import sys; sys.exit([1, 2])", 1, "[1, 2]\n"],
    ["raise SystemExit", 0, ""],
    ["exit(4)", 4, ""],
    ["try:\n  raise SystemExit(9)\nfinally:\n  print(end='')", 9, ""],
    [
      "import sys\nsys.excepthook = lambda *a: print('hook', a[0].__name__, file=sys.stderr)\n1/0",
      1,
      "hook ZeroDivisionError\n",
    ],
  ] as const) {
    const r = await sidewinder(["-c", code]);
    assert.deepEqual([r.status, r.stderr], [status, stderr], code);
  }
});

test("an unknown flag gets one line and status 2", async () => {
  const r = await sidewinder(["--nope", "x.py"]);
  assert.deepEqual([r.stdout, r.stderr, r.status], ["", "sidewinder: unknown option --nope (try sidewinder -h)\n", 2]);
});

test("-O, -W and the frame levels reach the program", async () => {
  assert.equal((await sidewinder(["-O", "-c", "assert 0; print(__debug__)"])).stdout, "False\n");
  assert.equal((await sidewinder(["-OO", "-c", "def f(): 'doc'\nprint(f.__doc__)"])).stdout, "None\n");
  assert.match(
    (await sidewinder(["-Werror", "-c", "import warnings; warnings.warn('x')"])).stderr,
    /\nUserWarning: x\n$/,
  );
  assert.equal((await sidewinder(["-Wignore", "-c", "import warnings; warnings.warn('x')"])).stderr, "");
  const has = "import sys; print(hasattr(sys, '_getframe'))";
  assert.equal((await sidewinder(["-X", "frames=off", "-c", has])).stdout, "False\n");
  assert.equal((await sidewinder(["-X:Frames", "-c", has])).stdout, "True\n");
});

test("sys.flags says how the program was started", async () => {
  const code =
    "import sys; f = sys.flags; print(f.quiet, f.isolated, f.ignore_environment, f.no_user_site, f.safe_path)";
  for (const [option, shown] of [
    ["-u", "0 0 0 0 False"],
    ["-q", "1 0 0 0 False"],
    ["-E", "0 0 1 0 False"],
    ["-P", "0 0 0 0 True"],
    ["-I", "0 1 1 1 True"],
  ] as const)
    assert.equal((await sidewinder([option, "-c", code])).stdout, `${shown}\n`);
});

test("--frame-stats and --dis", async () => {
  const code = "def f(n): return n and f(n - 1)\nf(50)";
  const lazy = await sidewinder(["--frame-stats", "-c", code]);
  assert.match(
    lazy.stderr,
    /^frame report\n {2}calls +52\n {2}stack records +52 .*\n {2}heap Frames +0\n {2}bytes +0 .*\n$/,
  );
  const eager = await sidewinder(["--frame-stats", "-X", "frame-alloc=eager", "-c", code]);
  assert.match(eager.stderr, /heap Frames +52\n {4}policy +52 /);
  const dis = await sidewinder(["--dis", "-c", code]);
  assert.match(dis.stdout, /<module>\(\)[\s\S]*f\(n\)[\s\S]*RETURN/);
});

test("big outputs to a pipe are complete, and a reader that goes away is no error", async () => {
  const big = await sidewinder(["-c", "for i in range(300000): print(i)"]);
  assert.equal(big.stdout.length, 1_988_890);
  assert.equal(big.status, 0);
  const head = spawnSync(
    "bash",
    ["-c", `"${process.execPath}" "${CLI}" -c 'for i in range(300000): print(i)' | head -2`],
    {
      encoding: "utf8",
    },
  );
  assert.deepEqual([head.stdout, head.stderr], ["0\n1\n", ""]);
});

test("Ctrl-C stops any loop, a sleep and input(), with a traceback, by the signal", async () => {
  for (const body of [
    "while True: pass",
    "def f():\n  try: f()\n  except RecursionError: pass\n  f()\nwhile 1:\n  try: f()\n  except RecursionError: pass",
    "import time\ntime.sleep(100)",
    "input()",
    "for x in iter(int, 1): [y for y in range(1000)]",
    "while True:\n  try: int('x')\n  except ValueError: pass",
    "import threading\nlock = threading.Lock()\nlock.acquire()\nlock.acquire()",
    "import threading\ndef f():\n  while True: pass\nt = threading.Thread(target=f, daemon=True)\nt.start()\nt.join()",
  ]) {
    const running = start(["-u", "-c", `print('ready')\n${body}`]);
    await running.until("ready");
    await new Promise((done) => setTimeout(done, 100));
    running.signal("SIGINT");
    const { stderr, status } = await running.ended;
    assert.equal(status, "SIGINT", body);
    assert.match(stderr, /^Traceback \(most recent call last\):\n {2}File "<string>", line/, body);
    assert.match(stderr, /\nKeyboardInterrupt\n$/, body);
  }
});

test("streams put in place of the standard ones are flushed at the end; a failure is told, and is status 120", async () => {
  const run = (flush: string, last = ""): ReturnType<typeof sidewinder> =>
    sidewinder([
      "-c",
      `import sys\nclass Out:\n  def write(self, s): return len(s)\n  def flush(self): ${flush}\nsys.stdout = Out()\n${last}`,
    ]);
  const good = await run("print('flushed', file=sys.__stdout__)");
  assert.deepEqual([good.stdout, good.stderr, good.status], ["flushed\n", "", 0]);
  const bad = await run("1 / 0", "sys.exit(3)");
  assert.match(
    bad.stderr,
    /^Exception ignored while flushing sys\.stdout:\nTraceback [\s\S]*in flush\n[\s\S]*ZeroDivisionError: division by zero\n$/,
  );
  assert.equal(bad.status, 120);
  const closed = await run("1 / 0", "Out.closed = True");
  assert.deepEqual([closed.stderr, closed.status], ["", 0]);
});

test("Ctrl-C ends the wait for threads at the end of the program", async () => {
  const running = start([
    "-u",
    "-c",
    "import threading\nlock = threading.Lock()\nlock.acquire()\nthreading.Thread(target=lock.acquire).start()\nprint('ready')",
  ]);
  await running.until("ready");
  await new Promise((done) => setTimeout(done, 100));
  running.signal("SIGINT");
  const { stderr, status } = await running.ended;
  assert.match(
    stderr,
    /^Exception ignored while joining a thread in _thread\._shutdown\(\):\n[\s\S]*KeyboardInterrupt\n$/,
  );
  assert.equal(status, 0);
});

test("input() in a thread, while the main thread goes on", async () => {
  const r = await sidewinder(
    [
      "-c",
      "import threading\nt = threading.Thread(target=lambda: print('hello', input()))\nt.start()\nprint('main')\nt.join()\nprint('end')",
    ],
    "Bob\n",
  );
  assert.deepEqual([r.stdout, r.stderr, r.status], ["main\nhello Bob\nend\n", "", 0]);
});

test("a KeyboardInterrupt can be caught", async () => {
  const running = start([
    "-u",
    "-c",
    "print('ready')\ntry:\n  while True: pass\nexcept KeyboardInterrupt:\n  print('caught')",
  ]);
  await running.until("ready");
  running.signal("SIGINT");
  const { stdout, status } = await running.ended;
  assert.deepEqual([stdout, status], ["ready\ncaught\n", 0]);
});
