/** `hex()` and `fromhex()` of bytes, bytearray and memoryview. */
import { fullTypeName } from "./object-names.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { asStr, jsText, PyBytes, typeOf } from "./data.ts";
import { callUnary } from "./native-slots.ts";
import { raise, typeError, valueError } from "./exception-object.ts";
import { index } from "./operators.ts";
import { runNow, ssize } from "./str-args.ts";
import { fromUnits, strLength } from "./str-object.ts";
import { type NativeGen, type Result, settle, type Value } from "./value.ts";

const pair = (b: number): string => (b < 16 ? "0" : "") + b.toString(16);

/** `b.hex(sep, bytes_per_sep)`. */
export function bytesToHex(b: Uint8Array, sep?: Value, per?: Value): Result {
  const n = ssize(per, 1, "int");
  if (n === undefined) return undefined;
  if (Number.isNaN(n)) return runNow(hexLater(b, sep, per!));
  if (sep === undefined) return Array.from(b, pair).join("");
  const text = asStr(sep);
  const s = text !== undefined ? jsText(text) : sep instanceof PyBytes ? fromUnits(sep.bytes) : undefined;
  if (s === undefined) return runNow(wrongSeparator(sep));
  if (strLength(text ?? s) !== 1) return raise(valueError, "sep must be length 1.");
  if (s.charCodeAt(0) > 127) return raise(valueError, "sep must be ASCII.");
  return grouped(b, s, n);
}

/** What is wrong with a separator that is neither str nor bytes: CPython looks at its length first. */
function* wrongSeparator(sep: Value): NativeGen {
  const f = typeOf(sep).lookup("__len__");
  if (f === undefined || f === null) return raise(typeError, `object of type '${typeOf(sep).name}' has no len()`);
  const n = yield* settle(callUnary(f, sep));
  if (n === undefined) return undefined;
  return n === 1 ? raise(typeError, "sep must be str or bytes.") : raise(valueError, "sep must be length 1.");
}

function* hexLater(b: Uint8Array, sep: Value | undefined, per: Value): NativeGen {
  const n = yield* settle(index(per));
  return n === undefined ? undefined : yield* settle(bytesToHex(b, sep, n));
}

/** Groups count from the right, or from the left when `per` is negative. */
function grouped(b: Uint8Array, sep: string, per: number): string {
  const size = Math.abs(per);
  if (size === 0) return Array.from(b, pair).join("");
  const first = per > 0 ? b.length % size : 0;
  let out = "";
  for (let i = 0; i < b.length; i++) {
    if (i > 0 && (i - first) % size === 0) out += sep;
    out += pair(b[i]!);
  }
  return out;
}

function hexValue(c: number): number {
  if (c >= 48 && c <= 57) return c - 48;
  const l = c | 32;
  return l >= 97 && l <= 102 ? l - 87 : -1;
}

/** The bytes of a text of hexadecimal digits, white space between bytes allowed; undefined: exception pending. */
export function bytesFromHex(v: Value): Uint8Array | undefined {
  const text = asStr(v);
  const raw = text === undefined ? bufferOf(v) : null;
  if (text === undefined && raw === null)
    return raise(typeError, `fromhex() argument must be str or bytes-like, not ${fullTypeName(typeOf(v))}`);
  const s = text === undefined ? fromUnits(raw!) : jsText(text);
  const out: number[] = [];
  for (let i = 0; i < s.length; ) {
    const c = s.charCodeAt(i);
    if (c === 32 || (c >= 9 && c <= 13)) {
      i++;
      continue;
    }
    const high = hexValue(c);
    const low = i + 1 < s.length ? hexValue(s.charCodeAt(i + 1)) : -1;
    if (high < 0) return raise(valueError, `non-hexadecimal number found in fromhex() arg at position ${i}`);
    if (low < 0)
      return i + 1 >= s.length
        ? raise(valueError, "fromhex() arg must contain an even number of hexadecimal digits")
        : raise(valueError, `non-hexadecimal number found in fromhex() arg at position ${i + 1}`);
    out.push(high * 16 + low);
    i += 2;
  }
  return Uint8Array.from(out);
}
