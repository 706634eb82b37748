/**
 * Positions of text files. A cookie is the byte position of a point where the decoder can start, and how far from there the character is: usually a
 * plain byte position, otherwise a large int (CPython's layout: position, decoder flags, bytes to feed, characters to skip, whether the end was seen).
 */
import { asInt, jsText, normInt, PyBytes, typeOf } from "../../objects/data.ts";
import { osError, overflowError, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { reprText } from "../../objects/repr.ts";
import { callValue } from "../../objects/call.ts";
import { Compare, equals, richCompare } from "../../objects/compare.ts";
import { intType } from "../../objects/core-types.ts";
import { truth } from "../../objects/truth.ts";
import { strFromJs, strLength } from "../../objects/str-object.ts";
import { type Gen, settle, type Value } from "../../objects/value.ts";
import { callMethod, unsupported } from "./base.ts";
import type { TextDecoderLike } from "./text-codec.ts";
import type { PyTextWrapper } from "./text-wrapper.ts";

interface Cookie {
  start: number;
  flags: number;
  feed: number;
  skip: number;
  needEof: boolean;
}

const COOKIE_BITS = 168n;
const EMPTY = new Uint8Array(0);

function pack(c: Cookie): Value {
  return normInt(
    BigInt(c.start) |
      (BigInt(c.flags) << 64n) |
      (BigInt(c.feed) << 96n) |
      (BigInt(c.skip) << 128n) |
      ((c.needEof ? 1n : 0n) << 160n),
  );
}

function unpack(v: bigint): Cookie {
  const part = (shift: bigint, bits: bigint): number => Number((v >> shift) & ((1n << bits) - 1n));
  return {
    start: part(0n, 64n),
    flags: part(64n, 32n),
    feed: part(96n, 32n),
    skip: part(128n, 32n),
    needEof: part(160n, 8n) !== 0,
  };
}

function setDecoder(decoder: TextDecoderLike, start: number, flags: number): void {
  if (start === 0 && flags === 0) decoder.reset();
  else decoder.setState({ buffer: EMPTY, flags });
}

/** `tell()`. */
export function* tellText(self: PyTextWrapper): Gen<Value | undefined> {
  if (!self.seekable) return unsupported("underlying stream is not seekable");
  if (!self.telling) return raise(osError, "telling position disabled by next() call");
  if (!(yield* self.flushPending()) || (yield* callMethod(self, "flush")) === undefined) return undefined;
  const at = yield* callMethod(self.buffer!, "tell");
  if (at === undefined) return undefined;
  const { decoder, snapshot } = self;
  if (decoder === null || snapshot === null) return at;
  const { input } = snapshot;
  const cookie: Cookie = {
    start: Number(asInt(at) ?? 0) - input.length,
    flags: snapshot.flags,
    feed: 0,
    skip: 0,
    needEof: false,
  };
  const saved = decoder.getState();
  const problem = locate(decoder, cookie, input, self.used, self.ratio);
  decoder.setState(saved);
  if (problem === undefined) return undefined;
  return pack(cookie);
}

/** Find a start point at or before `chars` characters into `input`; undefined with the exception. */
function locate(
  decoder: TextDecoderLike,
  cookie: Cookie,
  input: Uint8Array,
  chars: number,
  ratio: number,
): true | undefined {
  let left = chars;
  if (left === 0) return true;
  const begin = (): void => setDecoder(decoder, cookie.start, cookie.flags);
  // A good guess first: as many bytes as there would be if all characters took the same room.
  let guess = Math.min(input.length, Math.floor(ratio * left));
  let back = 1;
  while (guess > 0) {
    begin();
    const text = decoder.decode(input.subarray(0, guess), false);
    if (text === undefined) return undefined;
    const n = strLength(text);
    if (n <= left) {
      const { buffer, flags } = decoder.getState();
      if (buffer.length === 0) {
        cookie.flags = flags;
        left -= n;
        break;
      }
      guess -= buffer.length;
      back = 1;
    } else {
      guess -= back;
      back *= 2;
    }
  }
  if (guess <= 0) {
    guess = 0;
    begin();
  }
  cookie.start += guess;
  cookie.skip = left;
  if (left === 0) return true;
  let decodedChars = 0;
  let i = guess;
  for (; i < input.length; i++) {
    const text = decoder.decode(input.subarray(i, i + 1), false);
    if (text === undefined) return undefined;
    decodedChars += strLength(text);
    cookie.feed++;
    const { buffer, flags } = decoder.getState();
    if (buffer.length === 0 && decodedChars <= left) {
      cookie.start += cookie.feed;
      left -= decodedChars;
      cookie.flags = flags;
      cookie.feed = 0;
      decodedChars = 0;
    }
    if (decodedChars >= left) break;
  }
  if (i === input.length) {
    const text = decoder.decode(EMPTY, true);
    if (text === undefined) return undefined;
    decodedChars += strLength(text);
    cookie.needEof = true;
    if (decodedChars < left) return raise(osError, "can't reconstruct logical file position");
  }
  cookie.skip = left;
  return true;
}

/** `seek(cookie, whence)`. */
export function* seekText(self: PyTextWrapper, target: Value, whence: number): Gen<Value | undefined> {
  if (!self.seekable) return unsupported("underlying stream is not seekable");
  let to: Value | undefined = target;
  if (whence === 1) {
    const zero = yield* settle(equals(to, 0));
    if (zero !== true) return zero === undefined ? undefined : unsupported("can't do nonzero cur-relative seeks");
    to = yield* callMethod(self, "tell");
    if (to === undefined) return undefined;
  } else if (whence === 2) {
    const zero = yield* settle(equals(to, 0));
    if (zero !== true) return zero === undefined ? undefined : unsupported("can't do nonzero end-relative seeks");
    if ((yield* callMethod(self, "flush")) === undefined) return undefined;
    self.forget();
    self.snapshot = null;
    self.decoder?.reset();
    const r = yield* callMethod(self.buffer!, "seek", [0, 2]);
    if (r !== undefined) self.encoder?.reset(asInt(r) === 0);
    return r;
  } else if (whence !== 0) return raise(valueError, `invalid whence (${whence}, should be 0, 1 or 2)`);
  const compared = yield* settle(richCompare(Compare.LT, to, 0));
  const negative = compared === undefined ? undefined : yield* settle(truth(compared));
  if (negative === undefined) return undefined;
  if (negative === true) {
    const shown = yield* reprText(to);
    return shown === undefined ? undefined : raise(valueError, strFromJs(`negative seek position ${jsText(shown)}`));
  }
  if ((yield* callMethod(self, "flush")) === undefined) return undefined;
  const n = asInt(to) ?? (yield* settle(callValue(intType, [to])));
  if (n === undefined) return undefined;
  const bits = BigInt(asInt(n)!);
  if (bits >> COOKIE_BITS !== 0n) return raise(overflowError, "int too big to convert");
  const cookie = unpack(bits);
  if ((yield* callMethod(self.buffer!, "seek", [normInt(BigInt(cookie.start))])) === undefined) return undefined;
  self.forget();
  self.snapshot = null;
  const { decoder } = self;
  if (decoder !== null) setDecoder(decoder, cookie.start, cookie.flags);
  if (cookie.skip > 0 && decoder !== null) {
    const r = yield* callMethod(self.buffer!, "read", [cookie.feed]);
    if (r === undefined) return undefined;
    if (!(r instanceof PyBytes))
      return raise(typeError, `underlying read() should have returned a bytes object, not '${typeOf(r).name}'`);
    self.snapshot = { flags: cookie.flags, input: r.bytes };
    const text = decoder.decode(r.bytes, cookie.needEof);
    if (text === undefined) return undefined;
    self.decoded = text;
    if (strLength(text) < cookie.skip) return raise(osError, "can't restore logical file position");
    self.used = cookie.skip;
  } else self.snapshot = { flags: cookie.flags, input: EMPTY };
  self.encoder?.reset(cookie.start === 0 && cookie.flags === 0);
  return to;
}
