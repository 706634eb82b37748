/** Items and parts of memoryviews: `m[i]`, `m[i, j]`, `m[a:b]`, and assignment to them. */
import { bufferOf } from "./bytes-buffer.ts";
import { asInt, Ellipsis, PySlice, PyTuple, typeOf } from "./data.ts";
import { indexError, notImplementedError, raise, typeError, valueError } from "./exception-object.ts";
import { subscriptIndex } from "./list-steps.ts";
import { itemFormat, nativeChar, packItem, unpackItem } from "./memoryview-items.ts";
import { type Layout, plainBytes, positions, PyMemoryView } from "./memoryview-object.ts";
import { isPlainSlice, plainSlice, resolveSlice, withPlainSlice } from "./slice.ts";
import { runNow } from "./str-args.ts";
import { andThen, type Gen, type NativeGen, type Result, settle, type Value } from "./value.ts";

export const RELEASED = "operation forbidden on released memoryview object";

/** Undefined with ValueError pending if the view was released. */
export const live = (self: PyMemoryView): PyMemoryView | undefined =>
  self.released ? raise(valueError, RELEASED) : self;

const ZERO_DIM = "invalid indexing of 0-dim memory";
const isIndex = (v: Value): boolean => asInt(v) !== undefined || typeOf(v).lookup("__index__") !== undefined;
const allOf = (t: PyTuple, test: (v: Value) => boolean): boolean => t.items.every(test);

/** Byte offset of item `i` of a dimension, from `base`. */
function offsetIn(layout: Layout, base: number, i: number, dim: number): number | undefined {
  const n = layout.shape[dim]!;
  const at = i < 0 ? i + n : i;
  return at < 0 || at >= n
    ? raise(indexError, `index out of bounds on dimension ${dim + 1}`)
    : base + at * layout.strides[dim]!;
}

function itemAt(self: PyMemoryView, i: Value): Result {
  if (live(self) === undefined) return undefined;
  const format = itemFormat(self);
  if (format === undefined) return undefined;
  const { layout } = self;
  if (layout.shape.length !== 1)
    return layout.shape.length === 0
      ? raise(typeError, ZERO_DIM)
      : raise(notImplementedError, "multi-dimensional sub-views are not implemented");
  const at = offsetIn(layout, layout.offset, i as number, 0);
  return at === undefined ? undefined : unpackItem(self.memory, at, format);
}

function slice(self: PyMemoryView, key: PySlice): Value | undefined {
  if (live(self) === undefined) return undefined;
  const r = resolveSlice(key, self.layout.shape[0]!);
  return r === undefined ? undefined : self.derive(sliced(self.layout, r));
}

function sliced(layout: Layout, r: { start: number; step: number; length: number }): Layout {
  const first = layout.strides[0]!;
  return {
    ...layout,
    offset: layout.offset + r.start * first,
    shape: [r.length, ...layout.shape.slice(1)],
    strides: [first * r.step, ...layout.strides.slice(1)],
  };
}

/** `m[key]`. */
export function getItem(self: PyMemoryView, key: Value): Result {
  if (live(self) === undefined) return undefined;
  if (typeof key === "number") return itemAt(self, key);
  if (self.layout.shape.length === 0) {
    if (key instanceof PyTuple && key.items.length === 0) return only(self);
    return key === Ellipsis ? self : raise(typeError, ZERO_DIM);
  }
  if (key instanceof PySlice) return isPlainSlice(key) ? slice(self, key) : withPlainSlice(self, key, slice);
  if (isIndex(key)) return andThen(subscriptIndex(key, "memoryview"), itemAt, self);
  if (key instanceof PyTuple) {
    if (allOf(key, isIndex)) return runNow(itemOf(self, key));
    if (allOf(key, (k) => k instanceof PySlice))
      return raise(notImplementedError, "multi-dimensional slicing is not implemented");
  }
  return raise(typeError, "memoryview: invalid slice key");
}

function only(self: PyMemoryView): Value | undefined {
  const format = itemFormat(self);
  return format === undefined ? undefined : unpackItem(self.memory, self.layout.offset, format);
}

/** The byte offset of `m[i, j, …]`; undefined with the exception. */
function* offsetOf(self: PyMemoryView, key: PyTuple): Gen<number | undefined> {
  const { shape } = self.layout;
  const n = key.items.length;
  if (n < shape.length) return raise(notImplementedError, "sub-views are not implemented");
  if (n > shape.length) return raise(typeError, `cannot index ${shape.length}-dimension view with ${n}-element tuple`);
  let at: number | undefined = self.layout.offset;
  for (let dim = 0; dim < n && at !== undefined; dim++) {
    const i = yield* settle(subscriptIndex(key.items[dim]!, "memoryview"));
    if (i === undefined || live(self) === undefined) return undefined;
    at = offsetIn(self.layout, at, i as number, dim);
  }
  return at;
}

function* itemOf(self: PyMemoryView, key: PyTuple): Gen<Value | undefined> {
  const format = itemFormat(self);
  if (format === undefined) return undefined;
  const at = yield* offsetOf(self, key);
  return at === undefined ? undefined : unpackItem(self.memory, at, format);
}

interface Source {
  readonly layout: Layout;
  readonly bytes: Uint8Array;
}

/** Layout and bytes of what is assigned to a slice. */
function sourceOf(v: Value): Source | undefined {
  if (v instanceof PyMemoryView)
    return live(v) === undefined ? undefined : { layout: v.layout, bytes: v.bytes().slice() };
  const b = bufferOf(v);
  return b === null
    ? raise(typeError, `a bytes-like object is required, not '${typeOf(v).name}'`)
    : { layout: plainBytes(b.length), bytes: b.slice() };
}

/** `m[slice] = v` in one dimension: same format, same length. */
function assignSlice(self: PyMemoryView, key: PySlice, from: Source): Value | undefined {
  const r = resolveSlice(key, self.layout.shape[0]!);
  if (r === undefined) return undefined;
  const to = sliced(self.layout, r);
  const same =
    nativeChar(from.layout.format) === nativeChar(to.format) &&
    from.layout.shape.length === 1 &&
    from.layout.shape[0] === r.length;
  if (!same) return raise(valueError, "memoryview assignment: lvalue and rvalue have different structures");
  const { memory } = self;
  let i = 0;
  for (const at of positions(to)) {
    memory.set(from.bytes.subarray(i, i + to.itemsize), at);
    i += to.itemsize;
  }
  return null;
}

/** `m[key] = v`. */
export function* setItem(self: PyMemoryView, key: Value, v: Value): NativeGen {
  if (live(self) === undefined) return undefined;
  const format = itemFormat(self);
  if (format === undefined) return undefined;
  if (!self.writable) return raise(typeError, "cannot modify read-only memory");
  const dims = self.layout.shape.length;
  let at: number | undefined;
  if (dims === 0) {
    if (key !== Ellipsis && !(key instanceof PyTuple && key.items.length === 0)) return raise(typeError, ZERO_DIM);
    at = self.layout.offset;
  } else if (isIndex(key)) {
    if (dims > 1) return raise(notImplementedError, "sub-views are not implemented");
    const i = yield* settle(subscriptIndex(key, "memoryview"));
    at = i === undefined ? undefined : offsetIn(self.layout, self.layout.offset, i as number, 0);
  } else if (key instanceof PySlice && dims === 1) {
    const from = sourceOf(v);
    if (from === undefined) return undefined;
    const plain = isPlainSlice(key) ? key : yield* plainSlice(key);
    return plain === undefined || live(self) === undefined ? undefined : assignSlice(self, plain, from);
  } else if (key instanceof PyTuple && allOf(key, isIndex)) at = yield* offsetOf(self, key);
  else if (key instanceof PySlice || (key instanceof PyTuple && allOf(key, (k) => k instanceof PySlice)))
    return raise(notImplementedError, "memoryview slice assignments are currently restricted to ndim = 1");
  else return raise(typeError, "memoryview: invalid slice key");
  if (at === undefined) return undefined;
  const bytes = yield* packItem(format, v);
  if (bytes === undefined || live(self) === undefined) return undefined;
  const { memory } = self;
  if (at + bytes.length <= memory.length) memory.set(bytes, at);
  return null;
}
