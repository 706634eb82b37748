/** Run by leak.test.ts with --expose-gc: suspends Python 10,000 times and prints how much of the heap stays in use, and the state of the thread. */
import { Python } from "../../../src/index.ts";

const SUSPENSIONS = 10_000;

const python = new Python();
python.globals.set("wait", (x: unknown) => Promise.resolve(x));
python.run(`
class Reader:
    def __init__(self, n):
        self.first = wait(n)
    def items(self):
        for i in range(8):
            yield self.step(i)
    def step(self, i):
        return wait([i])

def work(n):
    return len(sorted(Reader(n).items(), key=lambda item: wait(item[0])))
`);

/** 17 suspensions each. */
async function rounds(n: number): Promise<void> {
  for (let i = 0; i < n; i++) await python.callAsync("work", i);
}

async function heap(): Promise<number> {
  for (let i = 0; i < 4; i++) {
    (globalThis as unknown as { gc: () => void }).gc();
    await new Promise((done) => setImmediate(done));
  }
  return process.memoryUsage().heapUsed;
}

// So often that the engine has optimised everything before it is measured.
await rounds(600);
const before = await heap();
await rounds(Math.ceil(SUSPENSIONS / 17));
const grown = (await heap()) - before;
const { thread } = python;
console.log(
  JSON.stringify({
    grown,
    fp: thread.fp,
    depth: thread.depth,
    waiting: thread.waiting,
    exc: thread.exc ?? null,
    used: thread.stack.slots.filter((s) => s !== undefined).length,
    frames: python.frameStats.frames,
  }),
);
