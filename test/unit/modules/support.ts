// A runtime without an interpreter, for natives that need no Python code; and a driver for such requests.
import { setCurrentThread, takeException, ThreadCore, ts } from "../../../src/objects/state.ts";
import "../../../src/objects/index.ts";
import type { PyBaseException } from "../../../src/objects/exception-object.ts";
import { asStr, jsText } from "../../../src/objects/data.ts";
import { reprOf, strOf } from "../../../src/objects/repr.ts";
import { Deferred, type Result, type Value } from "../../../src/objects/value.ts";
import { MemoryFileSystem } from "../../../src/host/memory-file-system.ts";
import { Runtime } from "../../../src/modules/runtime.ts";
import type { RuntimeConfig } from "../../../src/modules/module-host.ts";

export interface World {
  readonly runtime: Runtime;
  readonly fs: MemoryFileSystem;
  readonly out: string[];
  readonly err: string[];
}

/** A fresh runtime, made the current one. */
export function newWorld(files: Record<string, string> = {}, config: Partial<RuntimeConfig> = {}, input = ""): World {
  const fs = new MemoryFileSystem(files);
  const out: string[] = [];
  const err: string[] = [];
  let rest = input;
  const runtime = new Runtime({
    streams: {
      write: (fd, text) => void (fd === 1 ? out : err).push(text),
      readLine: () => {
        const end = rest.indexOf("\n") + 1 || rest.length;
        const line = rest.slice(0, end);
        rest = rest.slice(end);
        return line;
      },
    },
    fs,
    clock: { now: () => 0, monotonic: () => 0 },
    config: { argv: [""], path: [], ...config },
  });
  setCurrentThread(new ThreadCore(runtime));
  return { runtime, fs, out, err };
}

/** The value of a result that needs no Python code; throws `type: text` of a Python exception. */
export function value(r: Result): Value {
  let result: Result = r;
  if (result instanceof Deferred) {
    const { gen } = result;
    if (gen === null) throw new Error("needs an interpreter");
    let sent: Value | undefined;
    for (;;) {
      const step = gen.next(sent);
      if (step.done === true) {
        result = step.value;
        break;
      }
      try {
        sent = value(step.value);
      } catch (e) {
        if (!(e instanceof Raised)) throw e;
        setPending(e.exc);
        sent = undefined;
      }
    }
  }
  if (result !== undefined) return result as Value;
  throw new Raised(takeException());
}

/** A Python exception, thrown in a test. */
export class Raised extends Error {
  readonly exc: PyBaseException;
  constructor(exc: PyBaseException) {
    super(`${exc.cls.name}: ${text(strOf(exc))}`);
    this.exc = exc;
  }
}

function setPending(exc: PyBaseException): void {
  ts.exc = exc;
}

/** The text of a str. */
export const text = (r: Result): string => jsText(asStr(value(r))!);

export const repr = (v: Value): string => text(reprOf(v));
