/** Running object-layer operations in tests, where there is no interpreter: a Deferred that needs no Python function is driven here. */
import { noModules } from "./no-modules.ts";
import "../../../src/objects/index.ts";
import { NO_WATCH } from "../../../src/objects/object-watch.ts";
import { getAttr } from "../../../src/objects/attributes.ts";
import { callValue } from "../../../src/objects/call.ts";
import { asStr, jsText, PyTuple } from "../../../src/objects/data.ts";
import { PyBaseException } from "../../../src/objects/exception-object.ts";
import { PyDict } from "../../../src/objects/hash-table.ts";
import { reprOf, strOf } from "../../../src/objects/repr.ts";
import { setCurrentThread, takeException, ThreadCore, ts } from "../../../src/objects/state.ts";
import { typeType } from "../../../src/objects/type.ts";
import { Deferred, type Gen, type Result, type Value } from "../../../src/objects/value.ts";

setCurrentThread(
  new ThreadCore({ modules: new PyDict(), builtins: new PyDict(), watch: NO_WATCH, warn: () => null, load: noModules }),
);

/** Drive a result to its end. */
export function settled(r: Result): Value | undefined {
  if (!(r instanceof Deferred)) return r;
  return r.gen === null ? settled(callValue(r.callee, r.args, r.kwnames)) : drive(r.gen);
}

export function drive<T>(gen: Gen<T>): T {
  let step = gen.next(undefined as never);
  while (!step.done) step = gen.next(settled(step.value));
  return step.value;
}

const text = (r: Result): string => {
  const v = settled(r);
  return v === undefined ? failure() : jsText(asStr(v)!);
};

/** The pending exception as `Type: message`. */
export function failure(): string {
  const e = takeException();
  return `${e.cls.name}: ${jsText(asStr(settled(strOf(e))!)!)}`;
}

export const repr = (v: Value): string => text(reprOf(v));
export const str = (v: Value): string => text(strOf(v));

/** `callee(*args, **kwargs)`; throws the failure's text. */
export function call(callee: Value, args: Value[] = [], kwargs: Record<string, Value> = {}): Value {
  const names = Object.keys(kwargs);
  const v = settled(callValue(callee, [...args, ...Object.values(kwargs)], names.length > 0 ? names : null));
  if (v === undefined) throw new Error(failure());
  return v;
}

export function attr(v: Value, name: string): Value {
  const r = settled(getAttr(v, name));
  if (r === undefined) throw new Error(failure());
  return r;
}

/** What `f` fails with. */
export function failureOf(f: () => Value): string {
  try {
    return `no failure: ${repr(f())}`;
  } catch (e) {
    return (e as Error).message;
  }
}

/** A class made by `type(name, bases, ns)`. */
export function makeClass(name: string, bases: Value[] = [], ns: Record<string, Value> = {}): Value {
  const d = new PyDict();
  d.setStr("__module__", "__main__");
  for (const [k, v] of Object.entries(ns)) d.setStr(k, v);
  return call(typeType, [name, new PyTuple(bases), d]);
}

export const exceptionOf = (v: Value): PyBaseException => {
  if (v instanceof PyBaseException) return v;
  throw new Error(`no exception: ${ts.exc}`);
};
