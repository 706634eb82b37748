/** Builtins that walk over iterables: all, any, sum, min, max, sorted, iter, next, aiter, anext. */
import { PyGenerator } from "../../frames/generator-object.ts";
import { builtin, method, PyBoundBuiltin, type PyBuiltin } from "../../objects/builtin-function.ts";
import { callBoundValue } from "../../objects/call.ts";
import { Compare, richCompare } from "../../objects/compare.ts";
import { asStr, normInt, PyByteArray, PyBytes, PyFloat, PyTuple, typeOf } from "../../objects/data.ts";
import { pendingIs, raise, stopIteration, typeError } from "../../objects/exception-object.ts";
import { collect, fastItems, getIter, next, PyIterator, STOP } from "../../objects/iterate.ts";
import { CallableIterator } from "../../objects/iterators.ts";
import { callUnary } from "../../objects/native-slots.ts";
import { Binary, binaryOp } from "../../objects/operators.ts";
import { sortValues } from "../../objects/sort.ts";
import { takeException } from "../../objects/state.ts";
import { truth } from "../../objects/truth.ts";
import { builtinType, TypeFlag } from "../../objects/type.ts";
import { Deferred, defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";
import { callAppLevel } from "../app-level.ts";
import { callable } from "./attributes.ts";
import { plainFloat } from "./numbers.ts";

/** Python's own loops over Python generators: no native waits in between, and compiled code can have them whole. */
const SOURCE = `
def all_of(items):
    for item in items:
        if not item:
            return False
    return True

def any_of(items):
    for item in items:
        if item:
            return True
    return False

def add_all(items, add):
    for item in items:
        add(item)

def minimum(items, key, name, has_default, default):
    found = False
    for item in items:
        value = item if key is None else key(item)
        if not found:
            best = item
            best_value = value
            found = True
        elif value < best_value:
            best = item
            best_value = value
    if found:
        return best
    if has_default:
        return default
    raise ValueError(name + "() iterable argument is empty")

def maximum(items, key, name, has_default, default):
    found = False
    for item in items:
        value = item if key is None else key(item)
        if not found:
            best = item
            best_value = value
            found = True
        elif value > best_value:
            best = item
            best_value = value
    if found:
        return best
    if has_default:
        return default
    raise ValueError(name + "() iterable argument is empty")
`;

/** Shared by all() and any(): the first item whose truth is `wanted` decides. */
function firstTruth(iterable: Value, wanted: boolean): Result {
  if (iterable instanceof PyGenerator) return callAppLevel(wanted ? "any_of" : "all_of", SOURCE, [iterable]);
  const it = getIter(iterable);
  if (it === undefined) return undefined;
  if (it instanceof Deferred) return defer(firstTruthSlow(it, null, wanted));
  for (;;) {
    const x = next(it);
    if (x === undefined) return undefined;
    if (x instanceof Deferred) return defer(firstTruthSlow(it, truthWhen(x), wanted));
    if (x === STOP) return !wanted;
    const t = truth(x);
    if (t === wanted || t === undefined) return t;
    if (t instanceof Deferred) return defer(firstTruthSlow(it, t, wanted));
  }
}

const truthWhen = (pending: Deferred): Deferred => defer(truthOfNext(pending));

function* truthOfNext(pending: Deferred): Gen<Value | undefined> {
  const x = yield pending;
  return x === undefined || x === STOP ? x : yield* settle(truth(x));
}

/** `source` is the iterator, or the request that gives it; `pending` the truth of the current item. */
function* firstTruthSlow(source: Value | Deferred, pending: Deferred | null, wanted: boolean): Gen<Value | undefined> {
  const it = yield* settle(source);
  if (it === undefined) return undefined;
  if (pending !== null) {
    const t = yield pending;
    if (t === wanted || t === undefined) return t;
    if (t === STOP) return !wanted;
  }
  for (;;) {
    let x = next(it);
    if (x instanceof Deferred) x = yield x;
    if (x === undefined) return undefined;
    if (x === STOP) return !wanted;
    let t = truth(x as Value);
    if (t instanceof Deferred) t = yield t;
    if (t === wanted || t === undefined) return t;
  }
}

const totalType = builtinType("sum_total", { flags: TypeFlag.DISALLOW_INSTANTIATION });

/** The running total of sum(): raw while it is an int or a float, as in CPython. */
class Total extends PyObject {
  /** The sum of ints while it is a safe integer, or of floats. */
  raw = 0;
  big = 0n;
  kind: "int" | "big" | "float" | "object";
  /** Neumaier's compensation of the floats' rounding errors. */
  lost = 0;
  object: Value;

  constructor(start: Value) {
    super(totalType);
    this.object = start;
    if (typeof start === "number") {
      this.kind = "int";
      this.raw = start;
    } else if (typeof start === "bigint") {
      this.kind = "big";
      this.big = start;
    } else if (plainFloat(start)) {
      this.kind = "float";
      this.raw = start.v;
    } else this.kind = "object";
  }

  /** Add an item without Python code; false if that cannot be. */
  add(x: Value): boolean {
    switch (this.kind) {
      case "int":
        if (typeof x === "number" || typeof x === "boolean") {
          const n = this.raw + Number(x);
          if (Number.isSafeInteger(n)) this.raw = n;
          else {
            this.kind = "big";
            this.big = BigInt(this.raw) + BigInt(x);
          }
          return true;
        }
        if (typeof x === "bigint") {
          this.kind = "big";
          this.big = BigInt(this.raw) + x;
          return true;
        }
        if (plainFloat(x)) return this.toFloat(this.raw, x.v);
        break;
      case "big":
        if (typeof x === "number" || typeof x === "bigint" || typeof x === "boolean") {
          this.big += BigInt(x);
          return true;
        }
        if (plainFloat(x) && Number.isFinite(Number(this.big))) return this.toFloat(Number(this.big), x.v);
        break;
      case "float":
        if (plainFloat(x)) {
          this.addFloat(x.v);
          return true;
        }
        if (typeof x === "number" || typeof x === "boolean") {
          this.addFloat(Number(x));
          return true;
        }
        if (typeof x === "bigint" && Number.isFinite(Number(x))) {
          this.addFloat(Number(x));
          return true;
        }
    }
    if (this.kind !== "object") {
      this.object = this.value();
      this.kind = "object";
    }
    return false;
  }

  private toFloat(a: number, b: number): boolean {
    this.kind = "float";
    this.raw = a;
    this.lost = 0;
    this.addFloat(b);
    return true;
  }

  private addFloat(x: number): void {
    const t = this.raw + x;
    if (Math.abs(this.raw) >= Math.abs(x)) this.lost += this.raw - t + x;
    else this.lost += x - t + this.raw;
    this.raw = t;
  }

  value(): Value {
    switch (this.kind) {
      case "int":
        return this.raw;
      case "big":
        return normInt(this.big);
      case "float":
        return new PyFloat(this.lost !== 0 && Number.isFinite(this.lost) ? this.raw + this.lost : this.raw);
      case "object":
        return this.object;
    }
  }
}

function* laterTotal(total: Total, pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  if (r === undefined) return undefined;
  total.object = r;
  return null;
}

const [, addItem] = method("add", "($self, item, /)", (total: Total, item: Value) => {
  if (total.add(item)) return null;
  const r = binaryOp(Binary.ADD, total.object, item);
  if (r === undefined) return undefined;
  if (r instanceof Deferred) return defer(laterTotal(total, r));
  total.object = r;
  return null;
});

function* sumOfGenerator(items: Value, total: Total): Gen<Value | undefined> {
  const add = new PyBoundBuiltin(addItem as PyBuiltin, total);
  const done = yield* settle(callAppLevel("add_all", SOURCE, [items, add]));
  return done === undefined ? undefined : total.value();
}

function sum(iterable: Value, start?: Value): Result {
  const from = start ?? (start === undefined ? 0 : start);
  if (asStr(from) !== undefined) return raise(typeError, "sum() can't sum strings [use ''.join(seq) instead]");
  if (from instanceof PyBytes) return raise(typeError, "sum() can't sum bytes [use b''.join(seq) instead]");
  if (from instanceof PyByteArray) return raise(typeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
  const total = new Total(from);
  if (iterable instanceof PyGenerator) return defer(sumOfGenerator(iterable, total));
  const it = getIter(iterable);
  if (it === undefined) return undefined;
  if (it instanceof Deferred) return defer(sumSlow(it, null, total));
  for (;;) {
    const x = next(it);
    if (x === undefined) return undefined;
    if (x instanceof Deferred) return defer(sumSlow(it, x, total));
    if (x === STOP) return total.value();
    if (total.add(x)) continue;
    const r = binaryOp(Binary.ADD, total.object, x);
    if (r === undefined) return undefined;
    if (r instanceof Deferred) return defer(sumSlow(it, null, total, r));
    total.object = r;
  }
}

/** The rest of a sum: `item` is a pending item, `addition` a pending new total. */
function* sumSlow(
  source: Value | Deferred,
  item: Deferred | null,
  total: Total,
  addition: Deferred | null = null,
): Gen<Value | undefined> {
  const it = yield* settle(source);
  if (it === undefined) return undefined;
  let pending: Result | null = addition;
  let first = item;
  for (;;) {
    if (pending !== null) {
      const r: Value | undefined = pending instanceof Deferred ? yield pending : pending;
      if (r === undefined) return undefined;
      total.object = r;
    }
    let x: Result = first ?? next(it);
    first = null;
    pending = null;
    if (x instanceof Deferred) x = yield x;
    if (x === undefined) return undefined;
    if (x === STOP) return total.value();
    if (total.add(x as Value)) continue;
    pending = binaryOp(Binary.ADD, total.object, x as Value);
    if (pending === undefined) return undefined;
  }
}

function minMax(
  name: "min" | "max",
  op: Compare,
  args: Value[],
  key: Value | undefined,
  fallback: Value | undefined,
): Result {
  if (args.length === 0) return raise(typeError, `${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && fallback !== undefined)
    return raise(typeError, `Cannot specify a default for ${name}() with multiple positional arguments`);
  const items = args.length > 1 ? args : fastItems(args[0]!);
  if (items !== undefined && items.length > 0 && (key === undefined || key === null)) {
    let best = items[0]!;
    // A list may change while Python code compares; the slow path walks it with an iterator, as CPython does.
    for (let i = 1; i < items.length; i++) {
      const x = items[i]!;
      if (!isPlain(x) || !isPlain(best)) return minMaxSlow(name, op, args, null, fallback);
      const r = richCompare(op, x, best);
      if (r === undefined) return undefined;
      if (r === true) best = x;
    }
    return best;
  }
  return minMaxSlow(name, op, args, key ?? null, fallback);
}

/** Comparing these cannot run Python code. */
const isPlain = (v: Value): boolean => v === null || typeof v !== "object" || plainFloat(v);

/** The general case, in Python. */
function minMaxSlow(name: string, op: Compare, args: Value[], key: Value, fallback: Value | undefined): Result {
  const items = args.length > 1 ? new PyTuple(args) : args[0]!;
  return callAppLevel(op === Compare.LT ? "minimum" : "maximum", SOURCE, [
    items,
    key,
    name,
    fallback !== undefined,
    fallback ?? null,
  ]);
}

function* sortedSlow(args: Value[], key: Value, reverse: Value): Gen<Value | undefined> {
  const items = yield* collect(args[0]!);
  if (items === undefined) return undefined;
  return yield* settle(sortValues(items, key, reverse));
}

function sorted(args: Value[], kwargs: Map<string, Value>): Result {
  if (args.length !== 1) return raise(typeError, `sorted expected 1 argument, got ${args.length}`);
  for (const k of kwargs.keys())
    if (k !== "key" && k !== "reverse") return raise(typeError, `sort() got an unexpected keyword argument '${k}'`);
  const key = kwargs.get("key") ?? null;
  const reverse = kwargs.get("reverse") ?? false;
  const items = fastItems(args[0]!);
  return items === undefined ? defer(sortedSlow(args, key, reverse)) : sortValues(items.slice(), key, reverse);
}

function iter(object: Value, sentinel?: Value): Result {
  if (sentinel === undefined) return getIter(object);
  if (!callable(object)) return raise(typeError, "iter(v, w): v must be callable");
  return new CallableIterator(object, sentinel);
}

function nextItem(it: Value, fallback?: Value): Result {
  if (it instanceof PyIterator) {
    const r = it.next();
    if (r === STOP) return fallback === undefined ? raise(stopIteration) : fallback;
    return r instanceof Deferred ? defer(nextSlow(r, fallback)) : r;
  }
  const f = typeOf(it).lookup("__next__");
  if (f === undefined || f === null) return raise(typeError, `'${typeOf(it).name}' object is not an iterator`);
  const r = callUnary(f, it);
  if (fallback === undefined) return r;
  if (r instanceof Deferred) return defer(nextSlow(r, fallback));
  return r === undefined ? orDefault(fallback) : r;
}

function orDefault(fallback: Value | undefined): Value | undefined {
  if (fallback === undefined || !pendingIs(stopIteration)) return undefined;
  takeException();
  return fallback;
}

function* nextSlow(pending: Deferred, fallback: Value | undefined): Gen<Value | undefined> {
  const r = yield pending;
  if (r === STOP) return fallback === undefined ? raise(stopIteration) : fallback;
  return r === undefined ? orDefault(fallback) : r;
}

function* aiterSlow(o: Value, f: Value): Gen<Value | undefined> {
  const it = yield* settle(callBoundValue(f, o, []));
  if (it === undefined) return undefined;
  if (typeOf(it).lookup("__anext__") === undefined)
    return raise(typeError, `aiter() returned not an async iterator of type '${typeOf(it).name}'`);
  return it;
}

function aiter(o: Value): Result {
  const f = typeOf(o).lookup("__aiter__");
  if (f === undefined || f === null) return raise(typeError, `'${typeOf(o).name}' object is not an async iterable`);
  return defer(aiterSlow(o, f));
}

const ANEXT_SOURCE = `
async def anext_with_default(awaitable, default):
    try:
        return await awaitable
    except StopAsyncIteration:
        return default
`;

function* anextSlow(awaitable: Result, fallback: Value): Gen<Value | undefined> {
  const a = yield* settle(awaitable);
  if (a === undefined) return undefined;
  return yield* settle(callAppLevel("anext_with_default", ANEXT_SOURCE, [a, fallback]));
}

function anext(o: Value, fallback?: Value): Result {
  const f = typeOf(o).lookup("__anext__");
  if (f === undefined || f === null) return raise(typeError, `'${typeOf(o).name}' object is not an async iterator`);
  const awaitable = callBoundValue(f, o, []);
  return fallback === undefined ? awaitable : defer(anextSlow(awaitable, fallback));
}

/** These builtins. */
export const iterationBuiltins = () => [
  builtin("all", "(iterable, /)", (v: Value) => firstTruth(v, false)),
  builtin("any", "(iterable, /)", (v: Value) => firstTruth(v, true)),
  builtin("sum", "(iterable, /, start=0)", sum),
  builtin("min", "(*args, key=None, default=None)", (args: Value[], key?: Value, d?: Value) =>
    minMax("min", Compare.LT, args, key, d),
  ),
  builtin("max", "(*args, key=None, default=None)", (args: Value[], key?: Value, d?: Value) =>
    minMax("max", Compare.GT, args, key, d),
  ),
  builtin("sorted", "(*args, **kwargs)", sorted),
  builtin("iter", "(object, sentinel=None, /)", iter),
  builtin("next", "(iterator, default=None, /)", nextItem),
  builtin("aiter", "(async_iterable, /)", aiter),
  builtin("anext", "(async_iterator, default=None, /)", anext),
];
