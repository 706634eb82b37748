/**
 * The shape of memoryview: a window of unsigned bytes onto a bytes or bytearray, in steps. The behaviour is in memoryview.ts.
 */
import { memoryviewType } from "./core-types.ts";
import { PyByteArray, type PyBytes } from "./data.ts";
import { PyObject } from "./value.ts";

export class PyMemoryView extends PyObject {
  /** The object that is looked at; null once released. */
  source: PyBytes | PyByteArray | null;
  readonly start: number;
  readonly step: number;
  readonly length: number;
  readonly writable: boolean;
  hash: number | undefined = undefined;
  private locked = false;
  constructor(source: PyBytes | PyByteArray, start: number, step: number, length: number, writable: boolean) {
    super(memoryviewType);
    this.source = source;
    this.start = start;
    this.step = step;
    this.length = length;
    this.writable = writable;
  }
  /**
   * Forbid resizing of the source until `release`. Only `with memoryview(…)` does so: how long any other view lives is up to the garbage
   * collector, and a bytearray must not stay locked until that has run. Shrinking keeps the memory, so a view never reads beyond it.
   */
  lock(): void {
    if (this.locked || !(this.source instanceof PyByteArray)) return;
    this.locked = true;
    this.source.exports++;
  }
  /** The bytes of the source. */
  get memory(): Uint8Array {
    const s = this.source;
    return s === null ? new Uint8Array(0) : s instanceof PyByteArray ? s.buffer : s.bytes;
  }
  /** The bytes seen, in a row: the source's own memory where they lie so, else a copy. */
  contiguous(): Uint8Array {
    const m = this.memory;
    if (this.step === 1) return m.subarray(this.start, this.start + this.length);
    const out = new Uint8Array(this.length);
    for (let i = 0; i < this.length; i++) out[i] = m[this.start + i * this.step]!;
    return out;
  }
  release(): void {
    if (this.locked && this.source instanceof PyByteArray) this.source.exports--;
    this.locked = false;
    this.source = null;
  }
}
