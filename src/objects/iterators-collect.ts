/**
 * Taking all items of an iterable into a list: at once as long as the iterator needs no Python code, then as a generator. Items go to the list one by one, as
 * with CPython's `list.extend`.
 */
import { asInt, NotImplemented, PyList, typeOf } from "./data.ts";
import { overflowError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { MAX_SSIZE } from "./length.ts";
import { callUnary } from "./native-slots.ts";
import { index } from "./operators.ts";
import { MAX_ITEMS, needRoom, needRoomFor, noRoom } from "./room.ts";
import { takeException } from "./state.ts";
import { TypeFlag } from "./type.ts";
import { ListSink } from "./item-sink.ts";
import { iteratorFeed } from "./map-feed.ts";
import { fastItems, generatorDrain, getIter, next, PyIterator, STOP } from "./iterate.ts";
import { defer, Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

/** Append the items of an iterable, after asking how many there may be if `ask`; gives None. */
export function extendWith(list: PyList, iterable: Value, ask = true): Result {
  const fast = fastItems(iterable);
  if (fast !== undefined) {
    needRoom(list.items.length + fast.length);
    if (list.items.length === 0) list.items = fast.slice();
    else for (let i = 0, n = fast.length; i < n; i++) list.items.push(fast[i]!);
    return null;
  }
  const it = getIter(iterable);
  const asks =
    (typeOf(iterable).flags & TypeFlag.HEAP) !== 0 || (iterable instanceof PyIterator && iterable.hintIsPython);
  if (it instanceof Deferred || (asks && it !== undefined)) return defer(extendWhenIter(list, iterable, it, ask));
  return it === undefined ? undefined : drain(list, it, ask);
}

function* extendWhenIter(list: PyList, iterable: Value, made: Value | Deferred, ask: boolean): Gen<Value | undefined> {
  const it = yield* settle(made);
  if (it === undefined) return undefined;
  if (ask && (yield* lengthHint(iterable)) === undefined) return undefined;
  return yield* settle(drain(list, it, ask));
}

/** `operator.length_hint(o, 0)`: asked by CPython before it makes room for the items of an iterable, which classes can see. */
export function* lengthHint(o: Value): Gen<Value | undefined> {
  const t = typeOf(o);
  const len = t.lookup("__len__");
  if (len !== undefined && len !== null) {
    const n = yield* settle(callUnary(len, o));
    const size = n === undefined ? undefined : yield* settle(index(n));
    if (size !== undefined) return (size as number) < 0 ? raise(valueError, "__len__() should return >= 0") : size;
    if (!pendingIs(typeError)) return undefined;
    takeException();
  }
  const f = t.lookup("__length_hint__");
  if (f === undefined || f === null) return 0;
  const n = yield* settle(callUnary(f, o));
  if (n === undefined) {
    if (!pendingIs(typeError)) return undefined;
    takeException();
    return 0;
  }
  if (n === NotImplemented) return 0;
  const hint = asInt(n);
  if (hint === undefined) return raise(typeError, `__length_hint__ must be an integer, not ${typeOf(n).name}`);
  if (hint > MAX_SSIZE) return raise(overflowError, "Python int too large to convert to C ssize_t");
  return hint < 0 ? raise(valueError, "__length_hint__() should return >= 0") : hint;
}

/** Append what is left of an iterator; gives None. `hinted`: as for `needRoomFor`. */
export function drain(list: PyList, it: Value, hinted = true): Result {
  const drainIt = generatorDrain(it);
  if (drainIt !== null) return drainIt(list, it);
  const feed = iteratorFeed(it);
  if (feed !== null) return feed(it, new ListSink(list));
  needRoomFor(it, MAX_ITEMS, hinted);
  for (;;) {
    const v = next(it);
    if (v === STOP) return null;
    if (v === undefined) return undefined;
    if (v instanceof Deferred) return defer(drainSlow(list, it, v));
    if (list.items.push(v) > MAX_ITEMS) noRoom();
  }
}

function* drainSlow(list: PyList, it: Value, pending: Deferred): Gen<Value | undefined> {
  let v = yield pending;
  for (;;) {
    if (v === undefined) return undefined;
    if (v === STOP) return null;
    if (list.items.push(v) > MAX_ITEMS) noRoom();
    const r = next(it);
    v = r instanceof Deferred ? yield r : r;
  }
}

/** A new plain list of the items of an iterable. */
export function listOf(iterable: Value): Result {
  const list = new PyList([]);
  const r = extendWith(list, iterable);
  if (r === null) return list;
  return r === undefined ? undefined : defer(listOfLater(list, r as Deferred));
}

function* listOfLater(list: PyList, pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  return r === undefined ? undefined : list;
}
