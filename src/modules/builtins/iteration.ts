/** Builtins that walk over iterables: all, any, sum, min, max, sorted, iter, next, aiter, anext. */
import { AnextAwaitable } from "./anext-awaitable.ts";
import { tooManyKeywords, unexpectedKeyword } from "../../objects/suggestions.ts";
import { listOf } from "../../objects/iterators-collect.ts";
import { PyGenerator } from "../../frames/generator-object.ts";
import { builtin } from "../../objects/builtin-function.ts";
import { noAiter, noAnext } from "../../interpreter/operations/await.ts";
import { Compare, richCompare } from "../../objects/compare.ts";
import { type PyList, PyTuple, typeOf } from "../../objects/data.ts";
import { pendingIs, raise, stopIteration, typeError } from "../../objects/exception-object.ts";
import { fastItems, getIter, next, PyIterator, STOP } from "../../objects/iterate.ts";
import { raiseStop } from "../../objects/iterator-object.ts";
import { CallableIterator } from "../../objects/iterators.ts";
import { callUnary, callUnaryOr } from "../../objects/native-slots.ts";
import { sortValues } from "../../objects/sort.ts";
import { takeException, ts } from "../../objects/state.ts";
import { truth } from "../../objects/truth.ts";
import { Deferred, defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { drive, GeneratorDrive, MORE } from "../../interpreter/generator-drive.ts";
import { callAppLevel } from "../app-level.ts";
import { callable } from "./attributes.ts";
import { plainFloat } from "./numbers.ts";
import { sum } from "./sum.ts";

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

/** any() (`wanted` is true) and all() of a compiled generator. */
class TruthDrive extends GeneratorDrive {
  private readonly wanted: boolean;
  constructor(items: PyGenerator, wanted: boolean) {
    super(items);
    this.wanted = wanted;
  }
  override takeNow(item: Value): boolean {
    return typeof item === "boolean" && item !== this.wanted;
  }
  override take(item: Value): Result {
    const t = truth(item);
    return typeof t === "boolean" ? this.taken(t) : t;
  }
  override taken(t: Value): Result {
    return t === this.wanted ? t : MORE;
  }
  override end(): Value {
    return !this.wanted;
  }
}

/** Shared by all() and any(): the first item whose truth is `wanted` decides. */
function firstTruth(iterable: Value, wanted: boolean): Result {
  if (iterable instanceof PyGenerator && iterable.code.resume !== null) return drive(new TruthDrive(iterable, wanted));
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

function minMax(
  name: "min" | "max",
  op: Compare,
  args: Value[],
  key: Value | undefined,
  fallback: Value | undefined,
  unknown?: ReadonlyMap<string, Value>,
): Result {
  if (args.length === 0) return raise(typeError, `${name} expected at least 1 argument, got 0`);
  if (unknown !== undefined && unknown.size > 0) {
    const given = unknown.size + (key === undefined ? 0 : 1) + (fallback === undefined ? 0 : 1);
    const [wrong] = unknown.keys();
    return given > 2 ? tooManyKeywords(name, 2, given) : unexpectedKeyword(name, ["key", "default"], wrong!);
  }
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

function* sortedSlow(args: Value[], kwargs: ReadonlyMap<string, Value>): Gen<Value | undefined> {
  const list = yield* settle(listOf(args[0]!));
  return list === undefined ? undefined : yield* settle(sortItems((list as PyList).items, kwargs));
}

/** `list.sort(**kwargs)` of a list that nobody else has. */
function sortItems(items: Value[], kwargs: ReadonlyMap<string, Value>): Result {
  if (kwargs.size > 2) return tooManyKeywords("sort", 2, kwargs.size);
  for (const k of kwargs.keys())
    if (k !== "key" && k !== "reverse") return unexpectedKeyword("sort", ["key", "reverse"], k);
  return sortValues(items, kwargs.get("key") ?? null, kwargs.get("reverse") ?? false);
}

function sorted(args: Value[], kwargs: Map<string, Value>): Result {
  if (args.length !== 1) return raise(typeError, `sorted expected 1 argument, got ${args.length}`);
  const items = fastItems(args[0]!);
  return items === undefined ? defer(sortedSlow(args, kwargs)) : sortItems(items.slice(), kwargs);
}

function iter(object: Value, sentinel?: Value): Result {
  if (sentinel === undefined) return getIter(object);
  if (!callable(object)) return raise(typeError, "iter(v, w): v must be callable");
  return new CallableIterator(object, sentinel);
}

function nextItem(it: Value, fallback?: Value): Result {
  if (it instanceof PyIterator) {
    ts.stopped = null;
    const r = it.next();
    if (r === STOP) return fallback === undefined ? raiseStop() : fallback;
    return r instanceof Deferred ? defer(nextSlow(r, fallback)) : r;
  }
  const f = typeOf(it).lookup("__next__");
  if (f === undefined) return raise(typeError, `'${typeOf(it).name}' object is not an iterator`);
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
  if (r === STOP) return fallback === undefined ? raiseStop() : fallback;
  return r === undefined ? orDefault(fallback) : r;
}

function* aiterSlow(o: Value, f: Value): Gen<Value | undefined> {
  const it = yield* settle(callUnaryOr(f, o, noAiter));
  if (it === undefined) return undefined;
  if (typeOf(it).lookup("__anext__") === undefined)
    return raise(typeError, `aiter() returned not an async iterator of type '${typeOf(it).name}'`);
  return it;
}

function aiter(o: Value): Result {
  const f = typeOf(o).lookup("__aiter__");
  if (f === undefined) return raise(typeError, `'${typeOf(o).name}' object is not an async iterable`);
  return defer(aiterSlow(o, f));
}

function* anextSlow(awaitable: Result, fallback: Value): Gen<Value | undefined> {
  const a = yield* settle(awaitable);
  return a === undefined ? undefined : new AnextAwaitable(a, fallback);
}

function anext(o: Value, fallback?: Value): Result {
  const f = typeOf(o).lookup("__anext__");
  if (f === undefined) return raise(typeError, `'${typeOf(o).name}' object is not an async iterator`);
  const awaitable = callUnaryOr(f, o, noAnext);
  return fallback === undefined ? awaitable : defer(anextSlow(awaitable, fallback));
}

/** That there is nothing to choose from is said before a keyword is found wrong. */
const MIN_MAX = "(*args, key=None, default=None, **rest)";

/** These builtins. */
export const iterationBuiltins = () => [
  builtin("all", "(iterable, /)", (v: Value) => firstTruth(v, false)),
  builtin("any", "(iterable, /)", (v: Value) => firstTruth(v, true)),
  builtin("sum", "(iterable, /, start=0)", sum),
  builtin("min", MIN_MAX, (args: Value[], key?: Value, d?: Value, rest?: Map<string, Value>) =>
    minMax("min", Compare.LT, args, key, d, rest),
  ),
  builtin("max", MIN_MAX, (args: Value[], key?: Value, d?: Value, rest?: Map<string, Value>) =>
    minMax("max", Compare.GT, args, key, d, rest),
  ),
  builtin("sorted", "(*args, **kwargs)", sorted),
  builtin("iter", "(object, sentinel=None, /)", iter),
  builtin("next", "(iterator, default=None, /)", nextItem),
  builtin("aiter", "(async_iterable, /)", aiter),
  builtin("anext", "(async_iterator, default=None, /)", anext),
];
