/**
 * `_thread.lock` and `_thread.RLock`. Releasing a lock wakes the thread that has waited longest, and does not hand it the lock: who comes first takes it, as in
 * CPython. A woken thread that comes too late goes on waiting, ahead of the others.
 */
import { thread } from "../../frames/thread-state.ts";
import { constant, defineLazily, method, newMethod, slot, tupleCalled } from "../../objects/builtin-function.ts";
import { asInt, PyTuple, tuple, typeOf } from "../../objects/data.ts";
import { overflowError, raise, runtimeError, typeError, valueError } from "../../objects/exception-object.ts";
import { addressText } from "../../objects/object-names.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { truth } from "../../objects/truth.ts";
import { builtinType, type PyType, TypeFlag } from "../../objects/type.ts";
import { allowWeakReferences } from "../../objects/weak-references.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";
import { deadlineAfter, seconds, TIMEOUT_MAX, WaitList } from "./timeout.ts";

export const lockType = builtinType("lock", { module: "_thread" });
export const rlockType = builtinType("RLock", { flags: TypeFlag.BASETYPE, module: "_thread" });
for (const t of [lockType, rlockType]) allowWeakReferences(t);

/** Both kinds: how often it is held, and by the thread of which identifier. */
export class PyLock extends PyObject {
  count = 0;
  owner: number | bigint = 0;
  readonly waiting = new WaitList();

  take(): true {
    this.count = 1;
    this.owner = thread().ident;
    return true;
  }

  free(): void {
    this.count = 0;
    this.owner = 0;
    this.waiting.wakeOne();
  }

  get isMine(): boolean {
    return this.count > 0 && this.owner === thread().ident;
  }
}

/** Wait until the lock can be taken, and take it. */
function* takeLater(lock: PyLock, deadline: number): Gen<Value | undefined> {
  for (let first = false; lock.count > 0; first = true) {
    const woken = yield* lock.waiting.block(deadline, first);
    if (woken === undefined) {
      // The wake-up is for somebody else.
      if (lock.count === 0) lock.waiting.wakeOne();
      return undefined;
    }
    if (woken !== true && lock.count > 0) return false;
  }
  return lock.take();
}

/** The deadline that the arguments of `acquire` give: -1 for a call that does not wait; undefined with an exception. */
function* deadlineOf(blocking: Value | undefined, timeout: Value | undefined): Gen<number | undefined> {
  const wanted = blocking === undefined ? true : yield* settle(truth(blocking));
  if (wanted === undefined) return undefined;
  const n = timeout === undefined ? -1 : yield* seconds(timeout);
  if (n === undefined) return undefined;
  if (wanted !== true && n !== -1) return raise(valueError, "can't specify a timeout for a non-blocking call");
  if (n < 0 && n !== -1) return raise(valueError, "timeout value must be a non-negative number");
  if (n > TIMEOUT_MAX + 1) return raise(overflowError, "timeout value is too large");
  if (wanted !== true || n === 0) return -1;
  return n < 0 ? Number.POSITIVE_INFINITY : deadlineAfter(n);
}

function* acquireWith(lock: PyLock, blocking: Value | undefined, timeout: Value | undefined): Gen<Value | undefined> {
  const deadline = yield* deadlineOf(blocking, timeout);
  if (deadline === undefined) return undefined;
  const now = acquireNow(lock);
  return now || deadline < 0 ? now : yield* takeLater(lock, deadline);
}

/** Take the lock if that is possible without waiting. */
function acquireNow(lock: PyLock): boolean {
  if (lock.count === 0) return lock.take();
  if (lock.cls === lockType || !lock.isMine) return false;
  lock.count++;
  return true;
}

function acquire(lock: PyLock, blocking?: Value, timeout?: Value): Result {
  if (timeout === undefined && (blocking === undefined || typeof blocking === "boolean")) {
    if (acquireNow(lock)) return true;
    return blocking === false ? false : defer(takeLater(lock, Number.POSITIVE_INFINITY));
  }
  return defer(acquireWith(lock, blocking, timeout));
}

const ACQUIRE = "($self, /, blocking=True, timeout=-1)";
const locked = (lock: PyLock): boolean => lock.count > 0;
const stateOf = (lock: PyLock): string => (lock.count > 0 ? "locked" : "unlocked");

function reinit(lock: PyLock): Value {
  lock.count = 0;
  lock.owner = 0;
  return null;
}

function release(lock: PyLock): Value | undefined {
  if (lock.count === 0) return raise(runtimeError, "release unlocked lock");
  lock.free();
  return null;
}

const LOCK_DOC = `A lock object is a synchronization primitive.  To create a lock,
call threading.Lock().  Methods are:

acquire() -- lock the lock, possibly blocking until it can be obtained
release() -- unlock of the lock
locked() -- test whether the lock is currently locked

A lock is not owned by the thread that locked it; another thread may
unlock it.  A thread attempting to lock a lock that it has already locked
will block until another thread unlocks it.  Deadlocks may ensue.`;

defineLazily(lockType, () => [
  newMethod("($type, *args, **kwargs)", (cls: PyType, args: Value[], kwargs: Map<string, Value>) => {
    if (kwargs.size > 0) return raise(typeError, "lock() takes no keyword arguments");
    return args.length > 0 ? raise(typeError, `lock expected 0 arguments, got ${args.length}`) : new PyLock(cls);
  }),
  slot("__repr__", (lock: PyLock) =>
    strFromJs(`<${stateOf(lock)} ${typeOf(lock).name} object at ${addressText(lock)}>`),
  ),
  method("acquire_lock", ACQUIRE, acquire),
  method("acquire", ACQUIRE, acquire),
  method("release_lock", "($self, /)", release),
  method("release", "($self, /)", release),
  method("locked_lock", "($self, /)", locked),
  method("locked", "($self, /)", locked),
  method("__enter__", ACQUIRE, acquire),
  tupleCalled(method("__exit__", "($self, /, *exc_info)", (lock: PyLock) => release(lock))),
  method("_at_fork_reinit", "($self, /)", reinit),
  constant("__doc__", LOCK_DOC),
]);

const notMine = (): undefined => raise(runtimeError, "cannot release un-acquired lock");

function releaseRecursive(lock: PyLock): Value | undefined {
  if (!lock.isMine) return notMine();
  if (lock.count === 1) lock.free();
  else lock.count--;
  return null;
}

/** For `threading.Condition`: let go of the lock altogether, and take it again as it was. */
function releaseSave(lock: PyLock): Value | undefined {
  if (lock.count === 0) return notMine();
  const saved = tuple(lock.count, lock.owner);
  lock.free();
  return saved;
}

function* acquireRestore(lock: PyLock, saved: Value): Gen<Value | undefined> {
  const wrong = "_acquire_restore() argument 1 must be";
  if (!(saved instanceof PyTuple)) return raise(typeError, `${wrong} 2-item tuple, not ${typeOf(saved).name}`);
  const { length } = saved.items;
  if (length !== 2) return raise(typeError, `${wrong} tuple of length 2, not ${length}`);
  const [count, owner] = saved.items.map(asInt);
  if (count === undefined || owner === undefined)
    return raise(
      typeError,
      `'${typeOf(saved.items[count === undefined ? 0 : 1]!).name}' object cannot be interpreted as an integer`,
    );
  const taken = yield* takeLater(lock, Number.POSITIVE_INFINITY);
  if (taken === undefined) return undefined;
  lock.count = Number(count);
  lock.owner = owner;
  return null;
}

defineLazily(rlockType, () => [
  newMethod("($type, *args, **kwargs)", (cls: PyType) => new PyLock(cls)),
  slot("__repr__", (lock: PyLock) =>
    strFromJs(
      `<${stateOf(lock)} ${typeOf(lock).name} object owner=${lock.owner} count=${lock.count} at ${addressText(lock)}>`,
    ),
  ),
  method("acquire", ACQUIRE, acquire),
  method("release", "($self, /)", releaseRecursive),
  method("locked", "($self, /)", locked),
  method("_is_owned", "($self, /)", (lock: PyLock) => lock.isMine),
  method("_acquire_restore", "($self, state, /)", (lock: PyLock, saved: Value) => defer(acquireRestore(lock, saved))),
  method("_release_save", "($self, /)", releaseSave),
  method("_recursion_count", "($self, /)", (lock: PyLock) => (lock.isMine ? lock.count : 0)),
  method("__enter__", ACQUIRE, acquire),
  tupleCalled(method("__exit__", "($self, /, *exc_info)", (lock: PyLock) => releaseRecursive(lock))),
  method("_at_fork_reinit", "($self, /)", reinit),
]);
