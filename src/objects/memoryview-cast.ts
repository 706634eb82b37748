/** `memoryview.cast`: another format, another shape, the same bytes. */
import { asInt, asStr, jsText, PyList, PyTuple } from "./data.ts";
import { overflowError, raise, typeError, valueError } from "./exception-object.ts";
import { encodeStr } from "./codecs.ts";
import { isByteFormat, nativeSize } from "./memoryview-items.ts";
import type { PyMemoryView } from "./memoryview-object.ts";
import { argType } from "./str-args.ts";
import type { Value } from "./value.ts";

const MAX_DIMENSIONS = 64;
const SSIZE_MAX = (1n << 63n) - 1n;

function shapeOf(items: readonly Value[], itemsize: number): number[] | undefined {
  let total = BigInt(itemsize);
  const out: number[] = [];
  for (const v of items) {
    const size = asInt(v);
    if (size === undefined) return raise(typeError, "memoryview.cast(): elements of shape must be integers");
    if (BigInt(size) > SSIZE_MAX || BigInt(size) < -SSIZE_MAX - 1n)
      return raise(overflowError, "Python int too large to convert to C ssize_t");
    if (size <= 0) return raise(valueError, "memoryview.cast(): elements of shape must be integers > 0");
    total *= BigInt(size);
    if (total > SSIZE_MAX) return raise(valueError, "memoryview.cast(): product(shape) > SSIZE_MAX");
    out.push(Number(size));
  }
  return out;
}

/** Distances for items that lie in a row in C order. */
function rowMajor(shape: readonly number[], itemsize: number): number[] {
  const out: number[] = [];
  let n = itemsize;
  for (let i = shape.length - 1; i >= 0; i--) {
    out.unshift(n);
    n *= shape[i]!;
  }
  return out;
}

export function castView(self: PyMemoryView, formatValue: Value, shapeValue?: Value): Value | undefined {
  const f = asStr(formatValue);
  if (f === undefined) return raise(typeError, `cast() argument 'format' must be str, not ${argType(formatValue)}`);
  const { layout } = self;
  const { shape, strides } = layout;
  if (!self.isC) return raise(typeError, "memoryview: casts are restricted to C-contiguous views");
  const flat = shape.length === 1;
  if ((shapeValue !== undefined || !flat) && (shape.includes(0) || strides.includes(0)))
    return raise(typeError, "memoryview: cannot cast view with zeros in shape or strides");
  let wanted: readonly Value[] | null = null;
  if (shapeValue !== undefined) {
    if (!(shapeValue instanceof PyList) && !(shapeValue instanceof PyTuple))
      return raise(typeError, "shape must be a list or a tuple");
    wanted = shapeValue.items;
    if (wanted.length > MAX_DIMENSIONS) return raise(valueError, "memoryview: number of dimensions must not exceed 64");
    if (!flat && wanted.length !== 1) return raise(typeError, "memoryview: cast must be 1D -> ND or ND -> 1D");
  }
  if (encodeStr(f, "ascii") === undefined) return undefined;
  const format = jsText(f);
  const itemsize = nativeSize(format);
  if (itemsize < 0)
    return raise(
      valueError,
      "memoryview: destination format must be a native single character format prefixed with an optional '@'",
    );
  if (!isByteFormat(layout.format) && !isByteFormat(format))
    return raise(typeError, "memoryview: cannot cast between two non-byte formats");
  const { nbytes } = self;
  if (nbytes % itemsize !== 0) return raise(typeError, "memoryview: length is not a multiple of itemsize");
  const made = { offset: layout.offset, format, itemsize };
  if (wanted === null) return self.derive({ ...made, shape: [nbytes / itemsize], strides: [itemsize] });
  const size = shapeOf(wanted, itemsize);
  if (size === undefined) return undefined;
  if (size.reduce((a, b) => a * b, itemsize) !== nbytes)
    return raise(typeError, "memoryview: product(shape) * itemsize != buffer size");
  return self.derive({ ...made, shape: size, strides: rowMajor(size, itemsize) });
}
