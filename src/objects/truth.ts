/** Truth testing: `__bool__`, then `__len__`. */
import { PyFloat, PyInstance, PyList, PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { HashTable } from "./hash-table.ts";
import { checkLength } from "./length.ts";
import { callUnary } from "./native-slots.ts";
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
  if (v instanceof PyList || v instanceof PyTuple) return v.items.length > 0;
  if (v instanceof HashTable) return v.size > 0;
  if (v instanceof PyFloat) return v.v !== 0;
  return truthSlow(v);
}

/** Built-in types, whose special methods are known. */
const isPlain = (v: Value): boolean => (typeOf(v).flags & 1) === 0;

function truthSlow(v: Value): Result {
  const t = typeOf(v);
  let f = t.lookup("__bool__");
  const viaLen = f === undefined;
  if (viaLen) {
    f = t.lookup("__len__");
    if (f === undefined) return true;
  }
  if (f === null && !viaLen) return raise(typeError, `'${t.name}' cannot be interpreted as a boolean`);
  const r = callUnary(f!, v);
  if (r instanceof Deferred) return defer(truthWhen(r, viaLen));
  return r === undefined ? undefined : checkTruth(r, viaLen);
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
