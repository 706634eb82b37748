/**
 * Helpers for unit tests of the object layer without an interpreter: a driver that carries out Deferreds whose callees are natives, and operations
 * that give readable text (`show`).
 */
import { noModules } from "./no-modules.ts";
import { NO_WATCH } from "../../../src/objects/object-watch.ts";
import { getAttr } from "../../../src/objects/attributes.ts";
import { defineMembers, type Member } from "../../../src/objects/builtin-function.ts";
import { callValue } from "../../../src/objects/call.ts";
import { asStr, jsText } from "../../../src/objects/data.ts";
import { PyDict } from "../../../src/objects/hash-table.ts";
import { reprOf } from "../../../src/objects/repr.ts";
import { setCurrentThread, takeException, ThreadCore, ts } from "../../../src/objects/state.ts";
import { builtinType, type PyType, TypeFlag } from "../../../src/objects/type.ts";
import {
  defer,
  Deferred,
  type Gen,
  type NativeGen,
  PyObject,
  type Result,
  type Value,
} from "../../../src/objects/value.ts";
import "../../../src/objects/bool-type.ts";
import "../../../src/objects/exceptions.ts";
import "../../../src/objects/float-type.ts";
import "../../../src/objects/int-type.ts";
import "../../../src/objects/none-type.ts";
import "../../../src/objects/object-type.ts";
import "../../../src/objects/str-methods.ts";
import "../../../src/objects/str-slots.ts";
import "../../../src/objects/type-members.ts";

/** Make a thread state current; call it once at the top of a test file. */
export function useThread(): void {
  setCurrentThread(
    new ThreadCore({
      modules: new PyDict(),
      builtins: new PyDict(),
      watch: NO_WATCH,
      warn: () => null,
      load: noModules,
    }),
  );
}

/** Carry out a request on an explicit stack, as the interpreter does. `undefined`: an exception is pending. */
export function drive(r: Result): Value | undefined {
  const stack: NativeGen[] = [];
  let now: Result = r;
  for (;;) {
    if (now instanceof Deferred) {
      if (now.gen === null) now = callValue(now.callee, now.args, now.kwnames);
      else {
        stack.push(now.gen);
        now = advance(stack, undefined);
      }
    } else if (stack.length === 0) return now;
    else now = advance(stack, now);
  }
}

function advance(stack: NativeGen[], v: Value | undefined): Result {
  const step = stack.at(-1)!.next(v);
  if (step.done === true) stack.pop();
  return step.value;
}

/** The repr of a result, or `TypeName: args` of the pending exception. */
export function show(r: Result): string {
  const v = drive(r);
  if (v === undefined) {
    const e = takeException();
    return `${e.cls.name}: ${e.args.items.map((a) => (asStr(a) === undefined ? show(a) : jsText(asStr(a)!))).join(", ")}`;
  }
  return jsText(asStr(drive(reprOf(v))!)!);
}

/** `o.name(*args)`. */
export function invoke(o: Value, name: string, ...args: Value[]): Result {
  const f = drive(getAttr(o, name));
  return f === undefined ? undefined : callValue(f, args);
}

/** `o.name(*args)` with keyword arguments. */
export function invokeKw(o: Value, name: string, args: Value[], kw: Readonly<Record<string, Value>>): Result {
  const f = drive(getAttr(o, name));
  return f === undefined ? undefined : callValue(f, [...args, ...Object.values(kw)], Object.keys(kw));
}

/** Let a native wait first, as one that calls Python code does. */
export function later(v: Value): Deferred {
  return defer(pause(v));
}

function* pause(v: Value): Gen<Value | undefined> {
  return yield defer(answer(v));
}

// biome-ignore lint/correctness/useYield: the least generator there is
function* answer(v: Value): Gen<Value | undefined> {
  return v;
}

/** An object with a number in it, whose special methods answer only after a pause. */
export class Slow extends PyObject {
  readonly n: number;
  constructor(n: number) {
    super(slowType);
    this.n = n;
  }
}

export const slowType: PyType = builtinType("Slow", { flags: TypeFlag.HEAP });

/** Give Slow its methods; done by the test file, after all modules have been evaluated. */
export function defineSlow(members: readonly Member[]): void {
  slowType.module = "__main__";
  defineMembers(slowType, members);
}

export const depth = (): number => ts.nativeDepth;
