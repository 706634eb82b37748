/**
 * The shape of memoryview: items of one format at regular distances in the memory of an exporter. The behaviour is in the other memoryview files.
 *
 * Memory is always reached through the exporter, never kept: a bytearray may move while it grows. How long a view lives is up to the garbage
 * collector, and a bytearray must not stay locked until that has run; so only a view that says when it ends (`with`, `__buffer__`) forbids
 * resizing. Shrinking keeps the memory, and reading beyond it gives zeros, so a view never reads what is not there.
 */
import { memoryviewType } from "./core-types.ts";
import { PyByteArray, PyBytes } from "./data.ts";
import { PyObject, type Value } from "./value.ts";

/** An exporter that is neither bytes nor bytearray. */
export abstract class BufferOwner extends PyObject {
  exports = 0;
  abstract get memory(): Uint8Array;
  get writable(): boolean {
    return true;
  }
}

export type Exporter = PyBytes | PyByteArray | BufferOwner;

/** How the items of a view lie in its exporter's memory. `format` is a native character of the struct module, perhaps after "@". */
export interface Layout {
  readonly offset: number;
  readonly format: string;
  readonly itemsize: number;
  readonly shape: readonly number[];
  /** In bytes, one per dimension. */
  readonly strides: readonly number[];
}

/** The layout of `n` unsigned bytes. */
export const plainBytes = (n: number): Layout => ({ offset: 0, format: "B", itemsize: 1, shape: [n], strides: [1] });

export const memoryOf = (e: Exporter): Uint8Array =>
  e instanceof PyByteArray ? e.buffer : e instanceof PyBytes ? e.bytes : e.memory;

export class PyMemoryView extends PyObject {
  readonly exporter: Exporter;
  /** What `obj` says. */
  readonly source: Value;
  readonly layout: Layout;
  readonly writable: boolean;
  released = false;
  /** Views that were got by `__buffer__` and not released yet. */
  exports = 0;
  hash: number | undefined = undefined;
  /** The view that `source.__buffer__` gave, to be handed back to `__release_buffer__`. */
  given: PyMemoryView | null = null;
  private locked = false;
  constructor(exporter: Exporter, source: Value, layout: Layout, writable: boolean) {
    super(memoryviewType);
    this.exporter = exporter;
    this.source = source;
    this.layout = layout;
    this.writable = writable;
  }

  /** Another view of the same memory. */
  derive(layout: Layout, writable = this.writable): PyMemoryView {
    return new PyMemoryView(this.exporter, this.source, layout, writable);
  }

  get memory(): Uint8Array {
    return memoryOf(this.exporter);
  }

  get nbytes(): number {
    let n = this.layout.itemsize;
    for (const d of this.layout.shape) n *= d;
    return n;
  }

  get isC(): boolean {
    return isContiguous(this.layout, false);
  }

  get isF(): boolean {
    return isContiguous(this.layout, true);
  }

  /** Forbid resizing of the exporter until `unlock`. */
  lock(): void {
    if (this.locked) return;
    if (this.source instanceof PyMemoryView) this.source.exports++;
    else if (!(this.exporter instanceof PyBytes)) this.exporter.exports++;
    else return;
    this.locked = true;
  }

  unlock(): void {
    if (!this.locked) return;
    this.locked = false;
    if (this.source instanceof PyMemoryView) this.source.exports--;
    else (this.exporter as PyByteArray | BufferOwner).exports--;
  }

  /** The bytes seen, in C or Fortran order: the exporter's own memory where they lie so, else a copy. */
  bytes(fortran = false): Uint8Array {
    const { offset, itemsize, shape } = this.layout;
    const m = this.memory;
    const n = this.nbytes;
    if (isContiguous(this.layout, fortran) && offset + n <= m.length) return m.subarray(offset, offset + n);
    const out = new Uint8Array(n);
    let at = 0;
    for (const from of positions(this.layout, fortran ? shape.length - 1 : 0, fortran)) {
      for (let k = 0; k < itemsize; k++) out[at + k] = m[from + k] ?? 0;
      at += itemsize;
    }
    return out;
  }
}

function isContiguous({ itemsize, shape, strides }: Layout, fortran: boolean): boolean {
  let expected = itemsize;
  const n = shape.length;
  if (shape.includes(0)) return true;
  for (let k = 0; k < n; k++) {
    const i = fortran ? k : n - 1 - k;
    if (shape[i] !== 1 && strides[i] !== expected) return false;
    expected *= shape[i]!;
  }
  return true;
}

/** Byte offsets of all items, last index fastest (first index fastest in Fortran order). */
export function* positions(layout: Layout, dim = 0, fortran = false, from = layout.offset): Generator<number> {
  const { shape, strides } = layout;
  if (dim < 0 || dim >= shape.length) {
    yield from;
    return;
  }
  for (let i = 0; i < shape[dim]!; i++)
    yield* positions(layout, fortran ? dim - 1 : dim + 1, fortran, from + i * strides[dim]!);
}
