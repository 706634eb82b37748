/**
 * Incremental decoding and encoding for text streams, with states that can be taken and put back (`tell` and `seek` need them).
 *
 * A state is what is left of the input and a number: as CPython's codecs have it, so that positions of text files are the same numbers.
 */
import { decodeBytes, encodeStr, findCodec } from "../../objects/codecs.ts";
import type { Str } from "../../objects/data.ts";
import { codePointAt, strConcat, strFromCodePoints, strLength, strSlice } from "../../objects/str-object.ts";
import { raiseDecodeError } from "../../objects/codecs-errors.ts";
import { joinBytes } from "./abstract.ts";
import { deprecationWarning } from "../../objects/exception-object.ts";
import { ts } from "../../objects/state.ts";

const EMPTY = new Uint8Array(0);

export interface DecoderState {
  readonly buffer: Uint8Array;
  readonly flags: number;
}

/** Text from bytes that come in pieces. */
export interface TextDecoderLike {
  /** The text of the bytes that are complete; undefined with the exception. */
  decode(input: Uint8Array, final: boolean): Str | undefined;
  getState(): DecoderState;
  setState(state: DecoderState): void;
  reset(): void;
}

const surrogateAt = (b: Uint8Array, i: number, big: boolean): boolean => (b[big ? i : i + 1]! & 0xfc) === 0xd8;

/** How many bytes at the end belong to a character that is not complete. */
function incomplete(encoding: string, b: Uint8Array): number {
  const n = b.length;
  switch (encoding) {
    case "utf-8": {
      for (let back = 1; back <= Math.min(3, n); back++) {
        const c = b[n - back]!;
        if ((c & 0xc0) === 0x80) continue;
        const need = c >= 0xf0 && c <= 0xf4 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 1;
        return c <= 0xf4 && need > back && startsWell(b, n - back) ? back : 0;
      }
      return 0;
    }
    case "utf-16-le":
    case "utf-16-be": {
      const odd = n % 2;
      const big = encoding === "utf-16-be";
      return n - odd >= 2 && surrogateAt(b, n - odd - 2, big) ? odd + 2 : odd;
    }
    case "utf-32-le":
    case "utf-32-be":
      return n % 4;
    default:
      return 0;
  }
}

/** Could the bytes from `i` to the end be the beginning of a UTF-8 sequence? Half a surrogate could: an error handler may take it. */
function startsWell(b: Uint8Array, i: number): boolean {
  const lead = b[i]!;
  const second = b[i + 1];
  if (second === undefined) return true;
  if (lead === 0xe0) return second >= 0xa0;
  if (lead === 0xf0) return second >= 0x90;
  return lead !== 0xf4 || second < 0x90;
}

/** Decoder of an encoding; UTF-16, UTF-32 and utf-8-sig look at the first bytes for their byte order mark. */
export class IncrementalDecoder implements TextDecoderLike {
  private readonly encoding: string;
  private readonly errors: string;
  private rest: Uint8Array = EMPTY;
  /** "utf-16": null until the byte order is known. */
  private order: "le" | "be" | null = null;
  /** "utf-8-sig": the mark has not been looked for yet. */
  private first = true;
  constructor(encoding: string, errors: string) {
    this.encoding = encoding;
    this.errors = errors;
  }

  decode(input: Uint8Array, final: boolean): Str | undefined {
    let bytes = this.rest.length === 0 ? input : joinBytes([this.rest, input]);
    let { encoding } = this;
    if (encoding === "utf-8-sig") {
      encoding = "utf-8";
      if (this.first) {
        const mark = [0xef, 0xbb, 0xbf];
        if (bytes.length < 3 && !final && bytes.every((c, i) => c === mark[i])) {
          this.rest = bytes.slice();
          return "";
        }
        this.first = false;
        if (mark.every((c, i) => bytes[i] === c)) bytes = bytes.subarray(3);
      }
    } else if (encoding === "utf-16" || encoding === "utf-32") {
      if (this.order === null) {
        const width = encoding === "utf-16" ? 2 : 4;
        if (bytes.length < width && !final) {
          this.rest = bytes.slice();
          return "";
        }
        const little = bytes[0] === 0xff && bytes[1] === 0xfe && (width === 2 || (bytes[2] === 0 && bytes[3] === 0));
        const big =
          width === 2
            ? bytes[0] === 0xfe && bytes[1] === 0xff
            : bytes[0] === 0 && bytes[1] === 0 && bytes[2] === 0xfe && bytes[3] === 0xff;
        // CPython decodes first and misses the mark then.
        if (bytes.length >= width && !little && !big)
          return decodeBytes(bytes, `${encoding}-le`, this.errors, []) === undefined
            ? undefined
            : raiseDecodeError(encoding, bytes, 0, width, "Stream does not start with BOM");
        if (bytes.length > 0) this.order = big ? "be" : "le";
        if (little || big) bytes = bytes.subarray(width);
      }
      encoding = `${encoding}-${this.order ?? "le"}`;
    }
    const left = final ? 0 : incomplete(encoding, bytes);
    const notes: string[] = [];
    const text = decodeBytes(bytes.subarray(0, bytes.length - left).slice(), encoding, this.errors, notes);
    if (text === undefined) return undefined;
    // A decoder cannot wait: what the program shows warnings with, if it is in Python, does not see this one.
    if (notes.length > 0 && ts.runtime.warn(deprecationWarning, notes[0]!) === undefined) return undefined;
    this.rest = left === 0 ? EMPTY : bytes.slice(bytes.length - left);
    return text;
  }

  getState(): DecoderState {
    let flags = 0;
    if (this.encoding === "utf-16" || this.encoding === "utf-32")
      flags = this.order === null ? 2 : this.order === "be" ? 1 : 0;
    else if (this.encoding === "utf-8-sig") flags = this.first ? 1 : 0;
    return { buffer: this.rest, flags };
  }

  setState({ buffer, flags }: DecoderState): void {
    this.rest = buffer;
    if (this.encoding === "utf-8-sig") this.first = flags !== 0;
    else this.order = flags === 2 ? null : flags === 1 ? "be" : "le";
  }

  reset(): void {
    this.rest = EMPTY;
    this.order = null;
    this.first = true;
  }
}

/** Which line ends have been seen. */
export const enum Seen {
  CR = 1,
  LF = 2,
  CRLF = 4,
}

/** Finds line ends, and makes "\n" of them if wanted; an "\r" at the end of a piece is kept until it is known what follows. */
export class NewlineDecoder implements TextDecoderLike {
  private readonly inner: TextDecoderLike;
  private readonly translate: boolean;
  private pendingCR = false;
  seen = 0;
  constructor(inner: TextDecoderLike, translate: boolean) {
    this.inner = inner;
    this.translate = translate;
  }

  decode(input: Uint8Array, final: boolean): Str | undefined {
    const text = this.inner.decode(input, final);
    return text === undefined ? undefined : this.feed(text, final);
  }

  /** The next piece of text that has already been decoded. */
  feed(piece: Str, final: boolean): Str {
    let text = piece;
    if (this.pendingCR && (text !== "" || final)) {
      text = strConcat("\r", text);
      this.pendingCR = false;
    }
    const last = strLength(text) - 1;
    if (!final && last >= 0 && codePointAt(text, last) === 13) {
      text = strSlice(text, 0, last);
      this.pendingCR = true;
    }
    if (typeof text !== "string") return this.feedWide(text.cps);
    if (!text.includes("\r")) {
      if (text.includes("\n")) this.seen |= Seen.LF;
      return text;
    }
    const crlf = text.includes("\r\n");
    if (crlf) this.seen |= Seen.CRLF;
    const without = crlf ? text.replaceAll("\r\n", "") : text;
    if (without.includes("\r")) this.seen |= Seen.CR;
    if (without.includes("\n")) this.seen |= Seen.LF;
    return this.translate ? text.replace(/\r\n?/g, "\n") : text;
  }

  private feedWide(cps: Uint32Array): Str {
    const out: number[] = [];
    for (let i = 0; i < cps.length; i++) {
      const c = cps[i]!;
      if (c === 10) this.seen |= Seen.LF;
      if (c !== 13) {
        out.push(c);
        continue;
      }
      const pair = cps[i + 1] === 10;
      this.seen |= pair ? Seen.CRLF : Seen.CR;
      if (pair) i++;
      if (this.translate) out.push(10);
      else out.push(...(pair ? [13, 10] : [13]));
    }
    return strFromCodePoints(out);
  }

  getState(): DecoderState {
    const { buffer, flags } = this.inner.getState();
    return { buffer, flags: flags * 2 + (this.pendingCR ? 1 : 0) };
  }

  setState({ buffer, flags }: DecoderState): void {
    this.pendingCR = flags % 2 === 1;
    this.inner.setState({ buffer, flags: Math.floor(flags / 2) });
  }

  reset(): void {
    this.seen = 0;
    this.pendingCR = false;
    this.inner.reset();
  }
}

/** Encodes text in pieces: encodings with a byte order mark write it once, at the start of the stream. */
export class IncrementalEncoder {
  private readonly encoding: string;
  private readonly errors: string;
  private start: boolean;
  /** `seekable`: of the stream. Of one that is not nobody knows whether it is at its beginning, so C writes no byte order mark. */
  constructor(encoding: string, errors: string, seekable: boolean) {
    this.encoding = encoding;
    this.errors = errors;
    this.start = seekable || encoding === "utf-8-sig";
  }

  /** True if any text without surrogates can be encoded, and pieces of it can be joined first. */
  get isPlain(): boolean {
    return this.encoding === "utf-8";
  }

  encode(text: Str): Uint8Array | undefined {
    let { encoding } = this;
    if (!this.start) {
      if (encoding === "utf-16" || encoding === "utf-32") encoding += "-le";
      else if (encoding === "utf-8-sig") encoding = "utf-8";
    }
    const b = encodeStr(text, encoding, this.errors);
    if (b !== undefined) this.start = false;
    return b?.bytes;
  }

  /** `start`: the next piece is the first of the stream. */
  reset(start: boolean): void {
    this.start = start;
  }
}

/** A codec's own name for an encoding, by which the decoders above go. */
export const codecName = (encoding: string): string | undefined => findCodec(encoding)?.name;

/** Under a decoder of line ends that is fed with text. */
export const NO_BYTES: TextDecoderLike = {
  decode: () => "",
  getState: () => ({ buffer: EMPTY, flags: 0 }),
  setState: () => {},
  reset: () => {},
};
