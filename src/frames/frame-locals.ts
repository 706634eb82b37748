/**
 * `f_locals` of a function's Frame: a write-through view of its variables, cells included (PEP 667). It reads and writes the registers where they are, so
 * it is never stale; keys that are no variables are kept on the Frame.
 */
import { hashOf } from "../objects/hash.ts";
import { LocalKind } from "../compiler/code-unit.ts";
import { defineMembers, method, slot, newMethod } from "../objects/builtin-function.ts";
import { asStr, jsText, NotImplemented, PyList, tuple, typeOf } from "../objects/data.ts";
import { raise, keyError, typeError, valueError } from "../objects/exception-object.ts";
import { ABSENT, dictGet, dictPop, dictSet } from "../objects/hash-lookup.ts";
import { copyTable } from "../objects/table-copy.ts";
import { PyDict } from "../objects/hash-table.ts";
import { getIter } from "../objects/iterate.ts";
import { Compare, richCompare } from "../objects/compare.ts";
import { COMPARE_METHODS } from "../objects/list-compare.ts";
import { reprOf, reprEnter, reprLeave } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { builtinType, type PyType, TypeFlag } from "../objects/type.ts";
import { whenDone, defer, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";
import { callValue } from "../objects/call.ts";
import { getAttr } from "../objects/attributes.ts";
import { Frame } from "./frame.ts";
import { Unwind } from "./requests.ts";
import { isCell, namedRegister } from "./visible.ts";

export const frameLocalsType = builtinType("FrameLocalsProxy", { flags: TypeFlag.MAPPING });

export class FrameLocals extends PyObject {
  readonly frame: Frame;
  constructor(frame: Frame) {
    super(frameLocalsType);
    this.frame = frame;
  }
}

/** The register of a variable that is bound, or -1. A name may have two registers (PEP 709): a comprehension's comes first while it is bound. */
function boundRegister(f: Frame, name: string): number {
  const names = f.code.unit.localNames;
  for (let i = names.length - 1; i >= 0; i--)
    if (names[i] === name && namedRegister(f.code, f.store, f.base, i) !== undefined) return i;
  return -1;
}

function anyRegister(f: Frame, name: string): number {
  const bound = boundRegister(f, name);
  if (bound >= 0) return bound;
  const i = f.code.unit.localNames.indexOf(name);
  return i >= 0 && (f.code.unit.localKinds[i]! & LocalKind.HIDDEN) !== 0 ? -1 : i;
}

function nameOf(key: Value): string | undefined {
  const s = asStr(key);
  return s === undefined ? undefined : jsText(s);
}

/** The value of a bound variable, where the key is a plain name; else undefined: take the whole way. */
function variableNow(p: FrameLocals, key: Value): Value | undefined {
  if (typeof key !== "string") return undefined;
  const f = p.frame;
  const i = boundRegister(f, key);
  return i < 0 ? undefined : (namedRegister(f.code, f.store, f.base, i) as Value);
}

/** A value, or ABSENT. */
function get(p: FrameLocals, key: Value): Result {
  const f = p.frame;
  const name = nameOf(key);
  if (name !== undefined) {
    const i = boundRegister(f, name);
    if (i >= 0) return namedRegister(f.code, f.store, f.base, i);
  }
  return f.extraLocals === null || name === undefined ? defer(getExtra(f, key)) : dictGet(f.extraLocals, key);
}

/** A key that is no variable: it must be hashable, even if there are no such keys yet. */
function* getExtra(f: Frame, key: Value): Gen<Value | undefined> {
  if ((yield* settle(hashOf(key))) === undefined) return undefined;
  return f.extraLocals === null ? ABSENT : yield* settle(dictGet(f.extraLocals, key));
}

function set(p: FrameLocals, key: Value, value: Value): Result {
  const f = p.frame;
  const name = nameOf(key);
  const i = name === undefined ? -1 : anyRegister(f, name);
  if (i < 0) {
    if (name === undefined) return defer(setExtra(f, key, value));
    f.extraLocals ??= new PyDict();
    return dictSet(f.extraLocals, key, value);
  }
  const at = f.base + i;
  const v = f.store[at];
  if ((f.code.unit.localKinds[i]! & (LocalKind.CELL | LocalKind.FREE)) !== 0 && isCell(v)) v.value = value;
  else {
    f.store[at] = value;
    if (f.fp >= 0) return new Unwind(null);
  }
  return null;
}

function* setExtra(f: Frame, key: Value, value: Value): Gen<Value | undefined> {
  if ((yield* settle(hashOf(key))) === undefined) return undefined;
  f.extraLocals ??= new PyDict();
  return yield* settle(dictSet(f.extraLocals, key, value));
}

/** Names of bound variables in order, then the extra keys. */
function keysOf(p: FrameLocals): Value[] {
  const f = p.frame;
  const out = new Set<string>();
  const names = f.code.unit.localNames;
  for (let i = 0; i < names.length; i++)
    if (namedRegister(f.code, f.store, f.base, i) !== undefined) out.add(names[i]!);
  const keys: Value[] = Array.from(out, strFromJs);
  if (f.extraLocals !== null) keys.push(...f.extraLocals.liveKeys());
  return keys;
}

/** A dict of what the view shows now. */
export function snapshot(p: FrameLocals): PyDict {
  const d = new PyDict();
  for (const k of keysOf(p)) dictSet(d, k, get(p, k) as Value);
  return d;
}

function* found(p: FrameLocals, key: Value): Gen<Value | undefined> {
  return yield* settle(get(p, key));
}

function* getItem(p: FrameLocals, key: Value): Gen<Value | undefined> {
  const v = yield* found(p, key);
  if (v !== ABSENT) return v;
  const r = yield* settle(reprOf(key));
  return r === undefined ? undefined : raise(keyError, `local variable '${jsText(asStr(r)!)}' is not defined`);
}

function* getOr(p: FrameLocals, key: Value, fallback: Value): Gen<Value | undefined> {
  const v = yield* found(p, key);
  return v === ABSENT ? fallback : v;
}

function* setDefault(p: FrameLocals, key: Value, fallback: Value): Gen<Value | undefined> {
  const v = yield* found(p, key);
  if (v !== ABSENT) return v;
  return (yield* settle(set(p, key, fallback))) === undefined ? undefined : fallback;
}

const cannotRemove = "cannot remove local variables from FrameLocalsProxy";

function* remove(p: FrameLocals, key: Value, fallback: Value | undefined, pop: boolean): Gen<Value | undefined> {
  const f = p.frame;
  const name = nameOf(key);
  if (name !== undefined && anyRegister(f, name) >= 0) return raise(valueError, cannotRemove);
  if (name === undefined && (yield* settle(hashOf(key))) === undefined) return undefined;
  const v = f.extraLocals === null ? ABSENT : yield* settle(dictPop(f.extraLocals, key));
  if (v === undefined) return undefined;
  if (v !== ABSENT) return pop ? v : null;
  if (fallback !== undefined) return fallback;
  return raise(keyError, key);
}

/** The entries of a mapping, which has to have `keys`. */
function* asDict(other: Value): Gen<PyDict | undefined> {
  const keysMethod = yield* settle(getAttr(other, "keys"));
  if (keysMethod === undefined) return undefined;
  const view = yield* settle(callValue(keysMethod, []));
  if (view === undefined) return undefined;
  const d = new PyDict();
  const merge = yield* settle(getAttr(d, "update"));
  return merge === undefined || (yield* settle(callValue(merge, [other]))) === undefined ? undefined : d;
}

function* update(p: FrameLocals, other: Value): Gen<Value | undefined> {
  const d = yield* asDict(other);
  if (d === undefined) return undefined;
  for (const [k, v] of d.entries()) if ((yield* settle(set(p, k, v))) === undefined) return undefined;
  return null;
}

function* union(a: Value, b: Value): Gen<Value | undefined> {
  const right = b instanceof FrameLocals ? snapshot(b) : b;
  if (!(right instanceof PyDict)) return NotImplemented;
  const left = a instanceof FrameLocals ? snapshot(a) : a instanceof PyDict ? a : yield* asDict(a);
  if (left === undefined) return undefined;
  const out = new PyDict();
  copyTable(out, left);
  for (const [k, v] of right.entries()) if ((yield* settle(dictSet(out, k, v))) === undefined) return undefined;
  return out;
}

function compare(op: Compare): (p: FrameLocals, other: Value) => Result {
  return (p, other) => {
    // Two views have no order, and are equal if they are of the same frame.
    if (other instanceof FrameLocals) {
      if (op !== Compare.EQ && op !== Compare.NE) return NotImplemented;
      return (p.frame === other.frame) === (op === Compare.EQ);
    }
    return other instanceof PyDict ? richCompare(op, snapshot(p), other) : NotImplemented;
  };
}

const contains = (p: FrameLocals, key: Value): Result => whenDone(get(p, key), isThere);

const isThere = (found: Value): boolean => found !== ABSENT;

function* repr(p: FrameLocals): Gen<Value | undefined> {
  const text = yield* settle(reprOf(snapshot(p)));
  reprLeave(p);
  return text;
}

defineMembers(frameLocalsType, [
  newMethod("(cls, /, *args)", (_cls: PyType, args: readonly Value[]) => {
    if (args.length !== 1) return raise(typeError, `FrameLocalsProxy expected 1 argument, got ${args.length}`);
    const frame = args[0]!;
    return frame instanceof Frame
      ? new FrameLocals(frame)
      : raise(typeError, `expect frame, not ${typeOf(frame).name}`);
  }),
  method("__getitem__", "($self, key, /)", (p: FrameLocals, k: Value) => variableNow(p, k) ?? defer(getItem(p, k))),
  slot("__setitem__", set),
  slot("__delitem__", (p: FrameLocals, k: Value) => defer(remove(p, k, undefined, false))),
  slot("__len__", (p: FrameLocals) => keysOf(p).length),
  method("__contains__", "($self, key, /)", contains),
  slot("__iter__", (p: FrameLocals) => getIter(new PyList(keysOf(p)))),
  slot("__repr__", (p: FrameLocals) => (reprEnter(p) ? defer(repr(p)) : "{...}")),
  ...COMPARE_METHODS.map((name, op) => slot(name, compare(op))),
  slot("__or__", (a: Value, b: Value) => defer(union(a, b))),
  slot("__ror__", (a: Value, b: Value) => defer(union(b, a))),
  slot("__ior__", (p: FrameLocals, b: Value) => defer(inplaceUnion(p, b))),
  method("keys", "($self, /)", (p: FrameLocals) => new PyList(keysOf(p))),
  method("values", "($self, /)", (p: FrameLocals) => new PyList(keysOf(p).map((k) => get(p, k) as Value))),
  method("items", "($self, /)", (p: FrameLocals) => new PyList(keysOf(p).map((k) => tuple(k, get(p, k) as Value)))),
  method("copy", "($self, /)", snapshot),
  method("get", "($self, key, default=None, /)", (p: FrameLocals, k: Value, d?: Value) =>
    defer(getOr(p, k, d ?? null)),
  ),
  method("setdefault", "($self, key, default=None, /)", (p: FrameLocals, k: Value, d?: Value) =>
    defer(setDefault(p, k, d ?? null)),
  ),
  method("pop", "($self, key, default=<unrepresentable>, /)", (p: FrameLocals, k: Value, d?: Value) =>
    defer(remove(p, k, d, true)),
  ),
  method("update", "($self, other, /)", (p: FrameLocals, other: Value) => {
    if (typeOf(other).lookup("keys") === undefined && !(other instanceof PyDict))
      return raise(typeError, "update() argument must be dict or another FrameLocalsProxy");
    return defer(update(p, other));
  }),
  method("__reversed__", "($self, /)", (p: FrameLocals) => new PyList(keysOf(p).reverse())),
]);
frameLocalsType.dict.set("__hash__", null);

function* inplaceUnion(p: FrameLocals, other: Value): Gen<Value | undefined> {
  return (yield* update(p, other)) === undefined ? undefined : p;
}
