// The host's files under the io classes: hosts that know whole files only, hosts that fail, files removed while open, descriptors per runtime.
import assert from "node:assert/strict";
import { test } from "node:test";
import { type FileSystem, MemoryFileSystem, Python, PythonError } from "../../../src/index.ts";

/** A host without `open`: whole files only. */
function wholeFiles(files: Record<string, string>): FileSystem & { readonly inner: MemoryFileSystem } {
  const inner = new MemoryFileSystem(files);
  return {
    inner,
    readFile: (path) => inner.readFile(path),
    writeFile: (path, data) => inner.writeFile(path, data),
    stat: (path) => inner.stat(path),
    listdir: (path) => inner.listdir(path),
  };
}

const PROGRAM = `
out = []
with open("/a.txt", "r+") as f:
    out.append(f.read(3))
    f.seek(0)
    f.write("HEAD")
    f.seek(0)
    out.append(f.read())
with open("/a.txt", "ab") as f:
    f.write(b"!")
    out.append(f.tell())
with open("/new.txt", "x") as f:
    f.write("n" * 10)
    f.truncate(4)
for mode in "x", "r":
    try:
        open("/new.txt" if mode == "x" else "/none", mode)
    except OSError as e:
        out.append((type(e).__name__, e.errno))
out.append(open("/a.txt").read() + open("/new.txt").read())
try:
    open("/")
except OSError as e:
    out.append(e.strerror)
repr(out)
`;

test("a host that knows whole files only gives the same as one that opens them", () => {
  const whole = wholeFiles({ "/a.txt": "some text" });
  const memory = new MemoryFileSystem({ "/a.txt": "some text" });
  const expected =
    "['som', 'HEAD text', 10, ('FileExistsError', 17), ('FileNotFoundError', 2), 'HEAD text!nnnn', 'Is a directory']";
  assert.equal(new Python({ fs: memory }).run(PROGRAM), expected);
  assert.equal(new Python({ fs: whole }).run(PROGRAM), expected);
  assert.equal(new TextDecoder().decode(whole.inner.readFile("/new.txt")), "nnnn");
});

test("what a host throws is an OSError, at open, read, write and close", () => {
  const fail = (code: string) => (): never => {
    throw Object.assign(new Error("host"), { code });
  };
  const handle = { seekable: true, read: () => 0, write: () => 0, size: () => 0, truncate: () => {}, close: () => {} };
  const memory = new MemoryFileSystem();
  const says = (change: object, program: string): unknown => {
    const fs = Object.assign(Object.create(memory) as FileSystem, {
      open: () => ({ ...handle, ...change }),
      stat: () => null,
      readFile: fail("ENOENT"),
    });
    return new Python({ fs }).run(
      `try:\n  ${program}\nexcept OSError as e:\n  out = f"{type(e).__name__} {e}"\nelse:\n  out = "fine"\nout`,
    );
  };
  assert.equal(says({ read: fail("EIO") }, "open('x').read()"), "OSError [Errno 5] Input/output error");
  assert.equal(
    says({ write: fail("ENOSPC") }, "open('x','w').write('y' * 300000)"),
    "OSError [Errno 28] No space left on device",
  );
  assert.equal(
    says({ write: fail("EPIPE") }, "open('x','wb',0).write(b'y')"),
    "BrokenPipeError [Errno 32] Broken pipe",
  );
  assert.equal(says({ close: fail("EIO") }, "open('x').close()"), "OSError [Errno 5] Input/output error");
  assert.equal(says({ truncate: fail("EFBIG") }, "open('x','w').truncate(3)"), "OSError [Errno 27] File too large");
  assert.equal(
    says({ seekable: false }, "open('x').seek(1)"),
    "UnsupportedOperation underlying stream is not seekable",
  );
  const broken = Object.assign(Object.create(memory) as FileSystem, { open: fail("EWHATEVER"), stat: () => null });
  assert.throws(
    () => new Python({ fs: broken }).run("open('x')"),
    (e) => e instanceof PythonError && e.message.includes("OSError"),
  );
});

test("a file that is removed while it is open keeps its contents", () => {
  const fs = new MemoryFileSystem({ "/a": "text" });
  const python = new Python({ fs });
  python.run("f = open('/a')");
  fs.remove("/a");
  assert.equal(python.run("f.read()"), "text");
  assert.throws(() => python.run("open('/a')"), PythonError);
});

test("descriptors belong to a runtime", () => {
  const one = new Python({ fs: new MemoryFileSystem({ "/a": "one" }) });
  const two = new Python({ fs: new MemoryFileSystem({ "/b": "two" }) });
  assert.equal(one.run("f = open('/a')\nf.fileno()"), 3);
  assert.equal(two.run("f = open('/b')\nf.fileno()"), 3);
  assert.equal(one.run("open(3).read()"), "one");
  assert.equal(two.run("g = open('/b')\n(f.close(), open('/b').fileno(), g.fileno())[1:]")?.toString(), "3,4");
  assert.throws(() => one.run("open(7)"), /Bad file descriptor/);
});

test("without files nothing can be opened", () => {
  const python = new Python();
  assert.throws(() => python.run("open('/etc/passwd')"), /FileNotFoundError/);
  assert.equal(python.run("open('x', 'w').write('mine')\nopen('x').read()"), "mine");
});
