/**
 * Iteration for natives: `iter()`, `next()`, and taking all items of an iterable.
 *
 * A native iterator is a `PyIterator` whose state is in fields (positions, not JavaScript iterators), so that it can be stored and copied anywhere.
 */
import { ListSink } from "./item-sink.ts";
import { iteratorFeed } from "./map-feed.ts";
import { bytearrayType, generatorType, listType, strType, tupleType } from "./core-types.ts";
import { PyList, PyTuple, typeOf, WideStr } from "./data.ts";
import { bind } from "./attributes.ts";
import { attributeError, pendingIs, raise, stopIteration, typeError } from "./exception-object.ts";
import { HashTable } from "./hash-table.ts";
import { dictType, frozensetType, setType } from "./core-types.ts";
import { callUnary, callUnaryOr } from "./native-slots.ts";
import { MAX_ITEMS, needRoom, needRoomFor, noRoom } from "./room.ts";
import { takeException, ts } from "./state.ts";
import { strFromCodePoints } from "./str-object.ts";
import { type PyType, TypeFlag } from "./type.ts";
import { whenDone, defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";
import { PyIterator, STOP } from "./iterator-object.ts";
import { ListIterator, TupleIterator } from "./iterators.ts";
import { PySequenceIterator } from "./sequence-iterator.ts";

export { PyIterator, STOP };

/** `iter(v)`. */
export function getIter(v: Value): Result {
  if (v instanceof PyIterator) return v;
  const t = typeOf(v);
  if (t === listType) return new ListIterator(v as PyList);
  if (t === generatorType) return v;
  if (t === tupleType) return new TupleIterator(v as PyTuple);
  const f = t.lookup("__iter__");
  if (f === undefined) {
    if (isSequence(t)) return new PySequenceIterator(v);
    return notIterable(v);
  }
  if (f === null) return notIterable(v);
  return whenDone(callUnaryOr(f, v, iterByPosition), checkIterator);
}

const notIterable = (v: Value): undefined => raise(typeError, `'${typeOf(v).name}' object is not iterable`);

/** The iterator of an object whose `__iter__` cannot be got. */
function iterByPosition(v: Value): Result {
  const f = typeOf(v).lookup("__getitem__");
  return f === undefined ? notIterable(v) : defer(iterIfBound(f, v));
}

function* iterIfBound(f: Value, v: Value): Gen<Value | undefined> {
  if ((yield* settle(bind(f, v, typeOf(v)))) !== undefined) return new PySequenceIterator(v);
  if (!pendingIs(attributeError)) return undefined;
  takeException();
  return notIterable(v);
}

/**
 * C's `PySequence_Check`: has the type items by position? Those whose `__getitem__` is a mapping's alone (dicts, unions, aliases, proxies) have not;
 * every class with a `__getitem__` in Python has.
 */
export function isSequence(t: PyType): boolean {
  const from = t.mro.find((b) => b.dict.has("__getitem__"));
  if (from === undefined || t.has(TypeFlag.DICT_SUBCLASS)) return false;
  return (
    from.has(TypeFlag.HEAP | TypeFlag.SEQUENCE | TypeFlag.STR_SUBCLASS | TypeFlag.BYTES_SUBCLASS) ||
    from === bytearrayType
  );
}

function checkIterator(it: Value): Value | undefined {
  if (it instanceof PyIterator || typeOf(it).lookup("__next__") !== undefined) return it;
  return raise(typeError, `iter() returned non-iterator of type '${typeOf(it).name}'`);
}

/** Asks whether the host wants something: null, or undefined with an exception pending, or the request for a pause. */
type HostPoll = () => null | undefined | Deferred;
let pollHost: HostPoll = () => null;

/** Installed once by the layer of the interpreter. */
export function setHostPoll(f: HostPoll): void {
  pollHost = f;
}

/** Items that natives take from native iterators between two questions to the host: such a loop runs no Python code that would ask. */
const POLL_ITEMS = 1 << 18;
let itemsLeft = POLL_ITEMS;

/** The next value of an iterator, or STOP. */
export function next(it: Value): Result {
  if (it instanceof PyIterator) return --itemsLeft > 0 ? it.next() : nextPolled(it);
  const f = typeOf(it).lookup("__next__");
  if (f === undefined) return raise(typeError, `'${typeOf(it).name}' object is not an iterator`);
  const r = callUnary(f, it);
  if (r instanceof Deferred) return defer(nextLater(r));
  return r === undefined ? stopOrError() : given(r);
}

function nextPolled(it: PyIterator): Result {
  itemsLeft = POLL_ITEMS;
  const asked = pollHost();
  if (asked === null) return it.next();
  return asked === undefined ? undefined : defer(nextAfter(asked, it));
}

function* nextAfter(pause: Deferred, it: PyIterator): Gen<Value | undefined> {
  return (yield pause) === undefined ? undefined : yield* settle(it.next());
}

function* nextLater(pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? stopOrError() : given(r);
}

/** What ended inside of the code that gave an item has nothing to do with how the iterator around it ends. */
function given(item: Value): Value {
  ts.stopped = null;
  return item;
}

/** The end of an iterator if the pending exception is StopIteration. That of a generator which returns None is not one in C. */
export function stopOrError(): Value | undefined {
  if (!pendingIs(stopIteration)) return undefined;
  const exc = takeException();
  ts.stopped = exc.traceback === null && exc.args.items.length === 0 ? null : exc;
  return STOP;
}

/** The items of an iterable when that takes no Python code: the live array of a list or tuple (do not change or keep it), else a fresh one. */
export function fastItems(v: Value): readonly Value[] | undefined {
  if (typeof v === "string") {
    needRoom(v.length);
    return v.split("");
  }
  if (v instanceof PyList) return v.cls === listType || inheritsIter(v.cls, listType) ? v.items : undefined;
  if (v instanceof PyTuple) return v.cls === tupleType || inheritsIter(v.cls, tupleType) ? v.items : undefined;
  if (v instanceof HashTable)
    return v.cls === dictType || v.cls === setType || v.cls === frozensetType ? v.liveKeys() : undefined;
  if (v instanceof WideStr && v.cls === strType) {
    needRoom(v.cps.length);
    return Array.from(v.cps, (c) => strFromCodePoints([c]));
  }
  return undefined;
}

const inheritsIter = (t: PyType, base: PyType): boolean => t.lookup("__iter__") === base.dict.get("__iter__");

/** Appends the items of a generator to a list. App-level code (invariant 5): a loop in Python resumes a generator several times faster than a native can. */
type GeneratorDrain = (list: PyList, generator: Value) => Result;
let installedDrain: GeneratorDrain | null = null;

/** Installed once by the layer of modules. */
export function setGeneratorDrain(f: GeneratorDrain): void {
  installedDrain = f;
}

/** How to take all items of `it`, if it is a generator and the way is installed; else null. */
export const generatorDrain = (it: Value): GeneratorDrain | null =>
  typeOf(it) === generatorType ? installedDrain : null;

/** All items of an iterable in a fresh array; undefined when an exception is pending. `hinted`: as for `needRoomFor`. */
export function* collect(v: Value, hinted = true): Gen<Value[] | undefined> {
  const fast = fastItems(v);
  if (fast !== undefined) return fast.slice();
  const drainIt = generatorDrain(v);
  if (drainIt !== null) {
    const list = new PyList([]);
    return (yield* settle(drainIt(list, v))) === undefined ? undefined : list.items;
  }
  const feed = iteratorFeed(v);
  if (feed !== null) {
    const list = new PyList([]);
    return (yield feed(v, new ListSink(list))) === undefined ? undefined : list.items;
  }
  const it = yield* settle(getIter(v));
  if (it === undefined) return undefined;
  needRoomFor(it, MAX_ITEMS, hinted);
  const out: Value[] = [];
  for (;;) {
    const x = yield* settle(next(it));
    if (x === undefined) return undefined;
    if (x === STOP) return out;
    if (out.push(x) > MAX_ITEMS) noRoom();
  }
}

/** `f(items)` with all items of an iterable, at once where that is possible. `f` gets an array of its own. */
export function withItems(v: Value, f: (items: Value[]) => Result): Result {
  const fast = fastItems(v);
  if (fast !== undefined) return f(fast.slice());
  return defer(withItemsSlow(v, f));
}

function* withItemsSlow(v: Value, f: (items: Value[]) => Result): Gen<Value | undefined> {
  const items = yield* collect(v);
  return items === undefined ? undefined : yield* settle(f(items));
}
