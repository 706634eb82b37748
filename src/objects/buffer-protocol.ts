/**
 * The buffer protocol as Python sees it (PEP 688): `__buffer__` and `__release_buffer__` of the built-in types, and classes that define them.
 *
 * Natives read bytes-like objects without running Python code (`bufferOf`). One that takes such arguments is wrapped by `acceptBuffers`: an argument
 * whose class defines `__buffer__` in Python is asked first, and its view stands in for it during the call.
 */
import { type Member, PyBuiltin, slot } from "./builtin-function.ts";
import { callBoundValue } from "./call.ts";
import { asStr, PyByteArray, PyBytes, PyList, PyTuple, tuple, typeOf } from "./data.ts";
import {
  bufferError,
  overflowError,
  pendingIs,
  raise,
  systemError,
  typeError,
  valueError,
} from "./exception-object.ts";
import { BufferOwner, type Exporter, type Layout, plainBytes, PyMemoryView } from "./memoryview-object.ts";
import { index } from "./operators.ts";
import { takeException, ts } from "./state.ts";
import { unraisable } from "./unraisable.ts";
import { builtinType, TypeFlag } from "./type.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";

/** Bits of the `flags` of `__buffer__` (`inspect.BufferFlags`). */
export const WRITABLE = 1;
const FORMAT = 4;
const ND = 8;
const STRIDES = 0x10;
const C_CONTIGUOUS = 0x20;
const F_CONTIGUOUS = 0x40;
const ANY_CONTIGUOUS = 0x80;
export const FULL_RO = 0x11c;
/** Not for those who ask for a buffer. */
const READ = 0x100;
const WRITE = 0x200;

const RELEASED = "operation forbidden on released memoryview object";

const bufferWrapperType = builtinType("_buffer_wrapper", { flags: TypeFlag.DISALLOW_INSTANTIATION });

/** What `memoryview(o).obj` is when `o.__buffer__` is Python code: it stands for the obligation to call `__release_buffer__`. */
class BufferWrapper extends PyObject {
  readonly object: Value;
  constructor(object: Value) {
    super(bufferWrapperType);
    this.object = object;
  }
}

const definedInPython = (v: Value, name: string): Value | undefined => {
  if (v === null || typeof v !== "object" || !v.cls.has(TypeFlag.HEAP)) return undefined;
  const f = v.cls.lookup(name);
  return f instanceof PyBuiltin ? undefined : f;
};

/** True for an object whose class says in Python what its bytes are. */
export const isPythonBuffer = (v: Value): boolean => definedInPython(v, "__buffer__") !== undefined;

/** The layout of a view got with these flags, or undefined with the BufferError. */
function requested(self: PyMemoryView, flags: number): Layout | undefined {
  const refuse = (why: string): undefined => raise(bufferError, `memoryview: ${why}`);
  if (flags & WRITABLE && !self.writable) return refuse("underlying buffer is not writable");
  const has = (bits: number): boolean => (flags & bits) === bits;
  if (has(C_CONTIGUOUS | STRIDES | ND) && !self.isC) return refuse("underlying buffer is not C-contiguous");
  if (has(F_CONTIGUOUS | STRIDES | ND) && !self.isF) return refuse("underlying buffer is not Fortran contiguous");
  if (has(ANY_CONTIGUOUS | STRIDES | ND) && !self.isC && !self.isF)
    return refuse("underlying buffer is not contiguous");
  if (!has(STRIDES | ND) && !self.isC) return refuse("underlying buffer is not C-contiguous");
  if (!has(ND)) {
    if (has(FORMAT)) return refuse("cannot cast to unsigned bytes if the format flag is present");
    return { ...plainBytes(self.nbytes), offset: self.layout.offset };
  }
  return has(FORMAT) ? self.layout : { ...self.layout, format: "B" };
}

/** The bytes of an exporter, as a view. */
export const viewOf = (e: Exporter): PyMemoryView =>
  new PyMemoryView(
    e,
    e,
    plainBytes(e instanceof PyByteArray ? e.length : e instanceof PyBytes ? e.bytes.length : e.memory.length),
    !(e instanceof PyBytes) && (e instanceof PyByteArray || e.writable),
  );

/** `o.__buffer__(flags)` of a built-in exporter: a view that keeps it from being resized (or released) until it is released itself. */
function* nativeBuffer(self: Exporter | PyMemoryView, flagsValue: Value): Gen<Value | undefined> {
  const given = yield* settle(index(flagsValue));
  if (given === undefined) return undefined;
  if (typeof given === "bigint" && (given >= 1n << 31n || given < -(1n << 31n)))
    return raise(overflowError, "cannot fit 'int' into an index-sized integer");
  const flags = given as number;
  if (flags > 0x7fffffff || flags < -0x80000000)
    return raise(overflowError, flags > 0 ? "buffer flags too large" : "buffer flags too small");
  let view: PyMemoryView;
  if (self instanceof PyMemoryView) {
    if (self.released) return raise(valueError, RELEASED);
    const layout = requested(self, flags);
    if (layout === undefined) return undefined;
    view = new PyMemoryView(self.exporter, self, layout, self.writable);
  } else {
    if (flags === READ || flags === WRITE)
      return raise(systemError, "Objects/abstract.c:775: bad argument to internal function");
    view = viewOf(self);
    if (flags & WRITABLE && !view.writable) return raise(bufferError, "Object is not writable.");
  }
  view.lock();
  return view;
}

function releaseNative(self: Value, view: Value): Result {
  if (!(view instanceof PyMemoryView)) return raise(typeError, "expected a memoryview object");
  if (view.source !== self) return raise(valueError, "memoryview's buffer is not this object");
  if (view.released) return raise(valueError, "memoryview's buffer has already been released");
  return releaseView(view);
}

/** `__buffer__`, and `__release_buffer__` for those whose memory can change. */
export const bufferSlots = (mutable: boolean): Member[] => {
  const get = slot(
    "__buffer__",
    (self: Exporter | PyMemoryView, flags: Value) => defer(nativeBuffer(self, flags)),
    "($self, flags, /)",
  );
  return mutable ? [get, slot("__release_buffer__", releaseNative, "($self, buffer, /)")] : [get];
};

/** A view of an object whose class defines `__buffer__` in Python; undefined with the exception. */
export function* pythonBuffer(v: Value, flags = FULL_RO): Gen<PyMemoryView | undefined> {
  const r = yield* settle(callBoundValue(definedInPython(v, "__buffer__")!, v, [flags]));
  if (r === undefined) return undefined;
  if (!(r instanceof PyMemoryView)) return raise(typeError, "__buffer__ returned non-memoryview object");
  if (r.released) return raise(valueError, RELEASED);
  const layout = requested(r, flags);
  if (layout === undefined) return undefined;
  const view = new PyMemoryView(r.exporter, new BufferWrapper(v), layout, r.writable);
  view.given = r;
  return view;
}

/** A view of any exporter, or undefined with the TypeError. */
export function makeView(v: Value): Result {
  if (v instanceof PyMemoryView) return v.released ? raise(valueError, RELEASED) : v.derive(v.layout);
  if (isPythonBuffer(v)) return defer(pythonBuffer(v));
  if (v instanceof PyBytes || v instanceof PyByteArray || v instanceof BufferOwner) return viewOf(v);
  return raise(typeError, `memoryview: a bytes-like object is required, not '${typeOf(v).name}'`);
}

/** `memoryview._from_flags(object, flags)`: the flags are what the object is asked with; a memoryview is not asked. */
export function* viewWithFlags(v: Value, flagsValue: Value): Gen<Value | undefined> {
  const flags = yield* settle(index(flagsValue));
  if (flags === undefined) return undefined;
  if (typeof flags === "bigint" || typeof flags === "boolean" || (flags as number) !== ((flags as number) | 0))
    return raise(overflowError, "Python int too large to convert to C int");
  const isPython = isPythonBuffer(v);
  const isNative = v instanceof PyBytes || v instanceof PyByteArray || v instanceof BufferOwner;
  if (isPython || isNative) {
    if (flags === READ || flags === WRITE)
      return raise(systemError, "Objects/abstract.c:433: bad argument to internal function");
    if (isPython) return yield* pythonBuffer(v, flags as number);
    const view = viewOf(v as Exporter);
    return (flags as number) & WRITABLE && !view.writable ? raise(bufferError, "Object is not writable.") : view;
  }
  return yield* settle(makeView(v));
}

/** `view.release()`. */
export function releaseView(view: PyMemoryView): Result {
  if (view.released) return null;
  const n = view.exports;
  if (n > 0) return raise(bufferError, `memoryview has ${n} exported buffer${n === 1 ? "" : "s"}`);
  view.released = true;
  view.unlock();
  return view.given === null ? null : defer(giveBack(view, view.given));
}

/** Tell the object that its buffer is not needed any more. An exception of its `__release_buffer__` is unraisable. */
function* giveBack(view: PyMemoryView, given: PyMemoryView): Gen<Value | undefined> {
  const object = (view.source as BufferWrapper).object;
  const f = definedInPython(object, "__release_buffer__");
  const pending = ts.exc;
  ts.exc = undefined;
  if (f !== undefined && !given.released && (yield* settle(callBoundValue(f, object, [given]))) === undefined)
    yield* settle(unraisable(takeException(), `Exception ignored in __release_buffer__ of ${typeOf(object).name}`));
  if ((yield* settle(releaseView(given))) === undefined) takeException();
  ts.exc = pending;
  return null;
}

export type AnyFn = (...args: unknown[]) => Result;

const needsPython = (a: unknown): boolean =>
  typeof a === "object" && a instanceof PyObject && isPythonBuffer(a as Value);

/** A list or tuple with such objects in it, as `join`, `startswith` and `%` take them. */
export const holdsPython = (a: unknown): a is PyList | PyTuple =>
  (a instanceof PyTuple || a instanceof PyList) && a.items.some(needsPython);

/** Call `fn` with views in place of the objects that define `__buffer__` in Python. */
function* withViews(
  fn: AnyFn,
  args: unknown[],
  flags: number,
  swallow: boolean | "TypeError",
  count: number,
  from: number,
): Gen<Value | undefined> {
  const views: PyMemoryView[] = [];
  const stand = function* (v: unknown): Gen<unknown> {
    if (!needsPython(v)) return v;
    const view = yield* pythonBuffer(v as Value, flags);
    if (view !== undefined) views.push(view);
    else if (swallow === true || (swallow === "TypeError" && pendingIs(typeError))) takeException();
    return view ?? v;
  };
  const given: unknown[] = [];
  for (const [i, a] of args.entries()) {
    if (ts.exc !== undefined) break;
    if (i < from || i >= count) given.push(a);
    else if (!holdsPython(a)) given.push(yield* stand(a));
    else {
      const items: Value[] = [];
      for (const item of a.items) items.push((yield* stand(item)) as Value);
      given.push(a instanceof PyTuple ? tuple(...items) : new PyList(items));
    }
  }
  let r = ts.exc !== undefined ? undefined : yield* settle(fn(...given));
  // `partition` gives the separator back: in C that is what stands for the object, not the object.
  if (r instanceof PyTuple && r.items.some((x) => views.includes(x as PyMemoryView)))
    r = new PyTuple(r.items.map((x) => (views.includes(x as PyMemoryView) ? (x as PyMemoryView).source : x)));
  for (const view of views) yield* settle(releaseView(view));
  return r;
}

/**
 * The same native, taking objects that define `__buffer__` in Python too. `swallow`: an exception of `__buffer__` counts as "no bytes-like object", which
 * the native then words by itself; "TypeError": only one of that kind does. `count`: only so many arguments may be such objects. `inItems`: so may items of a list or tuple.
 * `from`: the first that may be one.
 */
export function acceptBuffers(
  fn: AnyFn,
  flags = 0,
  swallow: boolean | "TypeError" = false,
  count = Number.POSITIVE_INFINITY,
  inItems = false,
  from = 0,
): AnyFn {
  return (...args) => {
    for (let i = from; i < Math.min(args.length, count); i++)
      if (needsPython(args[i]) || (inItems && holdsPython(args[i])))
        return defer(withViews(fn, args, flags, swallow, count, from));
    return fn(...args);
  };
}

/** The same for a native whose argument at `at` is text or bytes: a str is text, whatever its class defines. */
export function acceptBuffersButText(fn: AnyFn, at: number, swallow = false): AnyFn {
  const accepting = acceptBuffers(fn, 0, swallow, at + 1);
  return (...args) => (asStr(args[at] as Value) === undefined ? accepting(...args) : fn(...args));
}
