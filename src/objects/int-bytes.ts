/** Ints as byte strings: `int.to_bytes` and `int.from_bytes` on plain ints and Uint8Arrays. */
import { normInt } from "./data.ts";
import { overflowError, raise } from "./exception-object.ts";
import { type Int, intBitLength, MAX_BITS } from "./int-arithmetic.ts";
import { noRoom } from "./room.ts";

/** The two's-complement (or unsigned) bytes of `v`. */
export function intToBytes(v: Int, length: number, little: boolean, signed: boolean): Uint8Array | undefined {
  if (v < 0 && !signed) return raise(overflowError, "can't convert negative int to unsigned");
  const bits = signed
    ? (v < 0 ? intBitLength(typeof v === "number" ? -1 - v : ~v) : intBitLength(v)) + 1
    : intBitLength(v);
  if (bits > length * 8 && !(v === 0 && length === 0)) return raise(overflowError, "int too big to convert");
  const out = new Uint8Array(length);
  // Only so many bytes say more than the sign.
  const known = Math.min(length, (bits >> 3) + 1);
  const hex = BigInt.asUintN(known * 8, BigInt(v))
    .toString(16)
    .padStart(known * 2, "0");
  if (v < 0) out.fill(255);
  for (let i = 0; i < known; i++) {
    const at = little ? i : length - 1 - i;
    const end = hex.length - 2 * i;
    out[at] = Number.parseInt(hex.slice(end - 2, end), 16);
  }
  return out;
}

/** The int that bytes stand for. */
export function intFromBytes(bytes: Uint8Array, little: boolean, signed: boolean): Int {
  const n = bytes.length;
  if (n === 0) return 0;
  if (n <= 6) {
    let r = 0;
    for (let i = 0; i < n; i++) r = r * 256 + bytes[little ? n - 1 - i : i]!;
    return signed && bytes[little ? n - 1 : 0]! >= 128 ? r - 256 ** n : r;
  }
  if (n * 8 > MAX_BITS) noRoom();
  const parts: string[] = [];
  for (let i = 0; i < n; i++) parts.push(bytes[little ? n - 1 - i : i]!.toString(16).padStart(2, "0"));
  const big = BigInt("0x" + parts.join(""));
  return normInt(signed ? BigInt.asIntN(n * 8, big) : big);
}
