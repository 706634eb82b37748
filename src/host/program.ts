/** Running a program as the command line does: what an uncaught exception does, SystemExit, and the exit status. */
import { runExitFunctions } from "../modules/atexit.ts";
import { finishProgram } from "../modules/finalizers/collect.ts";
import { warnNeverAwaited } from "../modules/unawaited.ts";
import { ABSENT_ATTR, findAttr, getAttr } from "../objects/attributes.ts";
import { callValue } from "../objects/call.ts";
import { asInt, asStr, jsText } from "../objects/data.ts";
import { keyboardInterrupt, type PyBaseException, raiseException, systemExit } from "../objects/exception-object.ts";
import { strOf } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { truth } from "../objects/truth.ts";
import { Deferred, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";
import { pythonException } from "../interpreter/python-exception.ts";
import { finalize } from "../modules/io/base.ts";
import { PyTextWrapper } from "../modules/io/text-wrapper.ts";
import { reportUnraisable } from "../modules/unraisable.ts";
import type { Runtime } from "../modules/runtime.ts";
import { showException } from "../modules/traceback.ts";

/** How a program ended. */
export interface ProgramEnd {
  status: number;
  /** "exit": by SystemExit. */
  how: "done" | "exception" | "interrupt" | "exit";
}

/** Carry out a request to its end; what it raises is dealt with as for the main program. Notes the outcome in `end`. `last`: nothing runs after it. */
export function* program(
  rt: Runtime,
  request: () => Result,
  end: ProgramEnd,
  inspect: boolean,
  last: boolean,
): Gen<Value | undefined> {
  let r = request();
  if (r instanceof Deferred) r = yield r;
  if (r === undefined) yield* uncaught(rt, end, inspect);
  if (!last) {
    rt.flushFiles();
    return null;
  }
  yield* joinThreads(rt);
  yield* runExitFunctions(rt);
  yield* flushStreams(rt, end);
  warnNeverAwaited(rt);
  yield* finishProgram(rt.watch);
  yield* closeFiles(rt);
  return null;
}

/** The end of the program waits for the threads that are no daemons: `threading._shutdown()`, if anybody has imported that. */
function* joinThreads(rt: Runtime): Gen<void> {
  const threading = rt.modules.getStr("threading");
  if (threading === undefined) return;
  const shutdown = yield* settle(getAttr(threading, "_shutdown"));
  if (shutdown !== undefined && (yield* settle(callValue(shutdown, []))) !== undefined) return;
  yield* reportUnraisable(rt, takeException(), "Exception ignored on threading shutdown", threading);
}

/** The standard streams, or what the program has put in their place, are flushed at its end. A failure is told, and gives a status of its own. */
function* flushStreams(rt: Runtime, end: ProgramEnd): Gen<void> {
  if (yield* flushed(rt, "stdout")) {
    if (yield* flushed(rt, "stderr")) return;
    takeException();
  } else yield* reportUnraisable(rt, takeException(), "Exception ignored while flushing sys.stdout", null);
  if (end.how !== "interrupt") end.status = 120;
}

/** Files that the program has left open and not written: text first, which stands in their buffers. */
function* closeFiles(rt: Runtime): Gen<void> {
  const { dirtyFiles } = rt.state;
  for (const text of [true, false])
    for (const f of [...dirtyFiles])
      if (f instanceof PyTextWrapper === text && f instanceof PyObject) yield* finalize(f);
}

/** The host's own stream. */
function hostFlushed(rt: Runtime, fd: 1 | 2): boolean {
  try {
    rt.streams.flush?.(fd);
    return true;
  } catch (e) {
    raiseException(pythonException(e));
    return false;
  }
}

/** False with the exception pending. */
function* flushed(rt: Runtime, name: "stdout" | "stderr"): Gen<boolean> {
  const file = rt.sys.getStr(name) ?? null;
  if (file === null) return true;
  if (file === rt.sys.getStr(`__${name}__`)) return hostFlushed(rt, name === "stdout" ? 1 : 2);
  const attribute = yield* findAttr(file, "closed");
  const closed =
    attribute === undefined ? undefined : attribute === ABSENT_ATTR ? false : yield* settle(truth(attribute));
  if (closed === undefined) takeException();
  if (closed === true) return true;
  const flush = yield* settle(getAttr(file, "flush"));
  return flush !== undefined && (yield* settle(callValue(flush, []))) !== undefined;
}

/** What an uncaught exception does: SystemExit gives the status, anything else goes to `sys.excepthook`. */
function* uncaught(rt: Runtime, end: ProgramEnd, inspect: boolean): Gen<void> {
  const exc = takeException();
  if (exc.cls.isSubtypeOf(systemExit)) {
    end.how = "exit";
    if (!inspect) {
      yield* exitStatus(rt, exc, end);
      return;
    }
    // `-i` goes on after sys.exit(), and shows where it was called.
  } else end.how = exc.cls.isSubtypeOf(keyboardInterrupt) ? "interrupt" : "exception";
  end.status = end.how === "interrupt" ? 130 : 1;
  yield* report(rt, exc);
}

/** Remember the exception in `sys.last_exc` and call `sys.excepthook`. */
export function* report(rt: Runtime, exc: PyBaseException): Gen<void> {
  const { sys } = rt;
  sys.setStr("last_exc", exc);
  sys.setStr("last_type", exc.cls);
  sys.setStr("last_value", exc);
  sys.setStr("last_traceback", exc.traceback);
  const hook = sys.getStr("excepthook");
  if (hook === undefined) {
    rt.streams.write(2, "sys.excepthook is missing\n");
    yield* show(exc);
    return;
  }
  if ((yield* settle(callValue(hook, [exc.cls, exc, exc.traceback]))) !== undefined) return;
  const second = takeException();
  if (second.cls.isSubtypeOf(systemExit)) return;
  rt.streams.write(2, "Error in sys.excepthook:\n");
  yield* show(second);
  rt.streams.write(2, "\nOriginal exception was:\n");
  yield* show(exc);
}

function* show(exc: PyBaseException): Gen<void> {
  if ((yield* showException(exc)) === undefined) takeException();
}

function* exitStatus(rt: Runtime, exc: PyBaseException, end: ProgramEnd): Gen<void> {
  let code = yield* settle(getAttr(exc, "code"));
  if (code === undefined) {
    takeException();
    code = exc;
  }
  if (code === null) return;
  const n = asInt(code);
  if (n !== undefined) {
    // C's long, of which the system keeps eight bits; too large is -1.
    const long = BigInt(n);
    end.status = BigInt.asIntN(64, long) === long ? Number(BigInt.asUintN(8, long)) : 255;
    return;
  }
  end.status = 1;
  const text = yield* settle(strOf(code));
  if (text === undefined) takeException();
  else rt.streams.write(2, jsText(asStr(text)!) + "\n");
}
