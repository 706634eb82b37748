/** The buffer protocol as far as natives need it: the bytes of a bytes-like object. */
import { PyByteArray, PyBytes, typeOf } from "./data.ts";
import { bufferError, raise, typeError } from "./exception-object.ts";
import type { Value } from "./value.ts";
import { PyMemoryView } from "./memoryview-object.ts";

/** The bytes of a bytes-like object, not to be kept across changes; null for anything else. */
export function bufferOf(v: Value): Uint8Array | null {
  if (v instanceof PyBytes) return v.bytes;
  if (v instanceof PyByteArray) return v.length === v.buffer.length ? v.buffer : v.buffer.subarray(0, v.length);
  if (v instanceof PyMemoryView) return v.released ? null : v.bytes();
  return null;
}

/** The bytes of a bytes-like object, or undefined with CPython's TypeError pending. */
export const needBuffer = (v: Value): Uint8Array | undefined =>
  v instanceof PyMemoryView && !v.released && !v.isC
    ? raise(bufferError, "memoryview: underlying buffer is not C-contiguous")
    : (bufferOf(v) ?? raise(typeError, `a bytes-like object is required, not '${typeOf(v).name}'`));
