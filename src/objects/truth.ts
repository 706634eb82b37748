/** Truth testing: `__bool__`, then `__len__`. */
import { PyFloat, PyInstance, PyList, PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { HashTable } from "./hash-table.ts";
import { checkLength } from "./length.ts";
import { callUnary, callUnaryOr } from "./native-slots.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value, whenDone } from "./value.ts";

/** The truth of a value as a bool. */
export function truth(v: Value): Result {
  switch (typeof v) {
    case "boolean":
      return v;
    case "number":
      return v !== 0;
    case "string":
      return v.length > 0;
    case "bigint":
      return true;
  }
  if (v === null) return false;
  if (v instanceof PyInstance || !isPlain(v)) return truthSlow(v);
  if (v instanceof PyList) return v.flags !== undefined || v.items.length > 0;
  if (v instanceof PyTuple) return v.items.length > 0;
  if (v instanceof HashTable) return v.size > 0;
  if (v instanceof PyFloat) return v.v !== 0;
  return truthSlow(v);
}

/** Built-in types, whose special methods are known. */
const isPlain = (v: Value): boolean => (typeOf(v).flags & 1) === 0;

function truthSlow(v: Value): Result {
  const t = typeOf(v);
  const f = t.lookup("__bool__");
  if (f === undefined) return truthByLength(v);
  if (f === null) return raise(typeError, `'${t.name}' cannot be interpreted as a boolean`);
  const r = callUnaryOr(f, v, truthByMaybeLength);
  if (r instanceof Deferred) return defer(truthWhen(r, false));
  return r === undefined ? undefined : checkTruth(r, false);
}

function truthByLength(v: Value): Result {
  const f = typeOf(v).lookup("__len__");
  return f === undefined ? true : truthOfLength(callUnary(f, v));
}

/** The length of an object whose `__bool__` cannot be got, unless the same is true of its `__len__`. */
function truthByMaybeLength(v: Value): Result {
  const f = typeOf(v).lookup("__len__");
  return f === undefined ? true : truthOfLength(callUnaryOr(f, v, always));
}

const always = (): Value => 1;

function truthOfLength(r: Result): Result {
  if (r instanceof Deferred) return defer(truthWhen(r, true));
  return r === undefined ? undefined : checkTruth(r, true);
}

function* truthWhen(pending: Deferred, viaLen: boolean): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : yield* settle(checkTruth(r, viaLen));
}

/** What `__bool__` gave: a bool, or an exception. */
export const boolResult = (r: Value): Result => checkTruth(r, false);

function checkTruth(r: Value, viaLen: boolean): Result {
  if (typeof r === "boolean") return r;
  if (!viaLen) return raise(typeError, `__bool__ should return bool, returned ${typeOf(r).name}`);
  return typeof r === "number" && r >= 0 ? r !== 0 : whenDone(checkLength(null, r), notZero);
}

const notZero = (n: Value): boolean => n !== 0;
