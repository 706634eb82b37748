/**
 * `format % args` for str and bytes. One formatter for both: bytes are handled as their Latin-1 text. Written as a generator native, because
 * arguments may be converted by Python code; it finishes at once when none is.
 */
import { takeException } from "./state.ts";
import { index } from "./operators.ts";
import { fullTypeName } from "./object-names.ts";
import { isPythonBuffer, pythonBuffer, releaseView } from "./buffer-protocol.ts";
import { bufferOf } from "./bytes-buffer.ts";
import { callSpecial } from "./call.ts";
import { asInt, asStr, jsText, PyByteArray, PyBytes, PyTuple, type Str, typeOf } from "./data.ts";
import { memoryError, overflowError, raise, typeError, valueError, pendingIs } from "./exception-object.ts";
import { intToString } from "./int-text.ts";
import { subscriptOf } from "./list-steps.ts";
import { doubleOf } from "./number-convert.ts";
import { formatPercentFloat, formatPercentInt, type PercentFlags } from "./number-format.ts";
import { percentFast } from "./percent-format-fast.ts";
import { percentInt } from "./percent-format-number.ts";
import { reprText, strText } from "./repr.ts";
import { runNow } from "./str-args.ts";
import { asciiText } from "./str-repr.ts";
import { codePointAt, fromUnits, MAX_LENGTH, strChar, strLength, strSlice } from "./str-object.ts";
import { concatAll } from "./str-search.ts";
import { type Gen, type NativeGen, type Result, settle, type Value } from "./value.ts";

/** `format % args` of str. */
export function percentFormat(format: Str, args: Value): Result {
  if (typeof format === "string") {
    const fast = percentFast(format, args);
    if (fast !== null) return fast;
  }
  return runNow(new Formatter(format, args, false).run());
}

/** `format % args` of bytes: the result as Latin-1 text. */
export const percentFormatBytes = (format: Uint8Array, args: Value): Result =>
  runNow(new Formatter(fromUnits(format), args, true).run());

const FLAGS = "-+ #0";
const INT_MAX = 0x7fffffff;
const SSIZE_DIGITS = 9007199254740991;

class Formatter {
  private readonly format: Str;
  private readonly bytes: boolean;
  private readonly mapping: Value | undefined;
  private args: readonly Value[];
  private used = 0;
  private at = 0;
  private readonly out: Str[] = [];
  private flags = "";
  private width = -1;
  private precision = -1;

  constructor(format: Str, args: Value, bytes: boolean) {
    this.format = format;
    this.bytes = bytes;
    this.args = args instanceof PyTuple ? args.items : [args];
    const text = asStr(args) !== undefined || (bytes && (args instanceof PyBytes || args instanceof PyByteArray));
    this.mapping =
      !(args instanceof PyTuple) && !text && typeOf(args).lookup("__getitem__") !== undefined ? args : undefined;
  }

  private char(i: number): string {
    return i < strLength(this.format) ? jsText(strSlice(this.format, i, i + 1)) : "";
  }

  *run(): NativeGen {
    const n = strLength(this.format);
    for (;;) {
      let i = this.at;
      while (i < n && codePointAt(this.format, i) !== 37) i++;
      if (i > this.at) this.out.push(strSlice(this.format, this.at, i));
      if (i === n) break;
      this.at = i + 1;
      const done = yield* this.conversion();
      if (done === undefined) return undefined;
    }
    if (this.used < this.args.length && this.mapping === undefined)
      return raise(typeError, `not all arguments converted during ${this.bytes ? "bytes" : "string"} formatting`);
    return concatAll(this.out);
  }

  private nextArg(): Value | undefined {
    return this.used < this.args.length
      ? this.args[this.used++]
      : raise(typeError, "not enough arguments for format string");
  }

  /** One conversion specifier, after its `%`. Gives null. */
  private *conversion(): Gen<null | undefined> {
    this.flags = "";
    this.width = -1;
    this.precision = -1;
    if (this.char(this.at) === "%") {
      this.at++;
      this.out.push("%");
      return null;
    }
    if (this.char(this.at) === "(") {
      const found = yield* this.key();
      if (found === undefined) return undefined;
    }
    for (let f = this.char(this.at); f !== "" && FLAGS.includes(f); f = this.char(++this.at)) this.flags += f;
    if (this.size() === undefined) return undefined;
    if ("hlL".includes(this.char(this.at))) this.at += this.char(this.at) === "" ? 0 : 1;
    const c = this.char(this.at++);
    if (c === "") return raise(valueError, "incomplete format");
    const v = this.nextArg();
    if (v === undefined) return undefined;
    if (this.width > MAX_LENGTH || ("diuoxX".includes(c) && this.precision > MAX_LENGTH)) return raise(memoryError);
    return yield* this.convert(c, v);
  }

  /** `(key)`: the argument is the mapping's value. */
  private *key(): Gen<null | undefined> {
    if (this.mapping === undefined) return raise(typeError, "format requires a mapping");
    const start = this.at + 1;
    let depth = 1;
    let i = start;
    for (; depth > 0; i++) {
      const c = this.char(i);
      if (c === "") return raise(valueError, "incomplete format key");
      if (c === "(") depth++;
      else if (c === ")") depth--;
    }
    this.at = i;
    const name = strSlice(this.format, start, i - 1);
    const key = this.bytes ? new PyBytes(Uint8Array.from(name as string, (c) => c.charCodeAt(0))) : name;
    const v = yield* settle(subscriptOf(this.mapping, key));
    if (v === undefined) return undefined;
    this.args = [v];
    this.used = 0;
    return null;
  }

  /** Width and precision. Gives null, or undefined with an exception pending. */
  private size(): null | undefined {
    if (this.char(this.at) === "*") {
      this.at++;
      const w = this.star(false);
      if (w === undefined) return undefined;
      if (w < 0) this.flags += "-";
      this.width = Math.abs(w);
    } else {
      const w = this.digits("width too big", SSIZE_DIGITS);
      if (w === undefined) return undefined;
      this.width = w;
    }
    if (this.char(this.at) !== ".") return null;
    this.at++;
    if (this.char(this.at) === "*") {
      this.at++;
      const p = this.star(true);
      if (p === undefined) return undefined;
      if (p > INT_MAX || p < -0x80000000) return raise(overflowError, INT_OVERFLOW);
      this.precision = Math.max(p, 0);
    } else {
      const p = this.digits(this.bytes ? "prec too big" : "precision too big", INT_MAX);
      if (p === undefined) return undefined;
      this.precision = Math.max(p, 0);
    }
    return null;
  }

  private star(precision: boolean): number | undefined {
    const v = this.nextArg();
    if (v === undefined) return undefined;
    const n = typeof v === "boolean" ? Number(v) : asInt(v);
    if (n === undefined) return raise(typeError, "* wants int");
    if (typeof n === "number") return n;
    return raise(overflowError, precision ? INT_OVERFLOW : "Python int too large to convert to C ssize_t");
  }

  private digits(tooBig: string, max: number): number | undefined {
    let n = -1;
    for (let c = this.char(this.at); c >= "0" && c <= "9" && c !== ""; c = this.char(++this.at)) {
      n = Math.max(n, 0) * 10 + Number(c);
      if (n > max) return raise(valueError, tooBig);
    }
    return n;
  }

  private *convert(c: string, v: Value): Gen<null | undefined> {
    switch (c) {
      case "s":
      case "b":
        if (this.bytes) {
          const b = yield* this.byteArg(v);
          return b === undefined ? undefined : this.text(b);
        }
        if (c === "b") break;
        if (typeof v === "string") return this.text(v);
        return this.maybeText(yield* strText(v));
      case "r":
      case "a": {
        const r = yield* reprText(v);
        if (r === undefined) return undefined;
        return this.text(c === "a" || this.bytes ? asciiText(r) : r);
      }
      case "c": {
        const r = this.bytes ? yield* this.byteChar(v) : yield* this.char1(v);
        if (r === undefined) return undefined;
        this.precision = -1;
        return this.text(r);
      }
      case "d":
      case "i":
      case "u":
      case "o":
      case "x":
      case "X": {
        const n = yield* percentInt(v, c);
        if (n === undefined) return undefined;
        // For the limit on digits.
        if (typeof n === "bigint" && "diu".includes(c) && intToString(n) === undefined) return undefined;
        return this.put(formatPercentInt(n, c, this.width, this.precision, this.numberFlags()));
      }
      case "e":
      case "E":
      case "f":
      case "F":
      case "g":
      case "G": {
        if (this.bytes && !isReal(v)) return raise(typeError, `float argument required, not ${typeOf(v).name}`);
        const x = yield* doubleOf(v);
        if (x === undefined) return undefined;
        return this.put(formatPercentFloat(x, c, this.width, this.precision, this.numberFlags()));
      }
    }
    const code = c.codePointAt(0)!;
    const shown = code > 31 && code < 128 ? c : this.bytes ? c : "?";
    return raise(
      valueError,
      `unsupported format character '${shown}' (0x${code.toString(16)}) at index ${this.at - 1}`,
    );
  }

  private *char1(v: Value): Gen<Str | undefined> {
    const s = asStr(v);
    if (s !== undefined) {
      if (strLength(s) === 1) return s;
      return raise(typeError, `%c requires an int or a unicode character, not a string of length ${strLength(s)}`);
    }
    const n = yield* charCode(v, "an int or a unicode character");
    if (n === undefined) return undefined;
    return n < 0 || n > 0x10ffff ? raise(overflowError, "%c arg not in range(0x110000)") : strChar(Number(n));
  }

  private *byteChar(v: Value): Gen<string | undefined> {
    if (v instanceof PyBytes || v instanceof PyByteArray) {
      const b = bufferOf(v)!;
      if (b.length === 1) return fromUnits(b);
      return raise(
        typeError,
        `%c requires an integer in range(256) or a single byte, not a ${v instanceof PyBytes ? "bytes" : "bytearray"} object of length ${b.length}`,
      );
    }
    const n = yield* charCode(v, "an integer in range(256) or a single byte");
    if (n === undefined) return undefined;
    return n < 0 || n > 255 ? raise(overflowError, "%c arg not in range(256)") : String.fromCharCode(Number(n));
  }

  private *byteArg(v: Value): Gen<string | undefined> {
    const b = bufferOf(v);
    if (b !== null) return fromUnits(b);
    if (typeOf(v).lookup("__bytes__") !== undefined) {
      const r = yield* settle(callSpecial(v, "__bytes__"));
      if (r === undefined) return undefined;
      if (r instanceof PyBytes) return fromUnits(r.bytes);
      return raise(typeError, `__bytes__ returned non-bytes (type ${typeOf(r).name})`);
    }
    if (isPythonBuffer(v)) {
      const view = yield* pythonBuffer(v);
      if (view === undefined) return undefined;
      const text = fromUnits(view.bytes());
      yield* settle(releaseView(view));
      return text;
    }
    return raise(
      typeError,
      `%b requires a bytes-like object, or an object that implements __bytes__, not '${typeOf(v).name}'`,
    );
  }

  private maybeText(s: Str | undefined): null | undefined {
    return s === undefined ? undefined : this.text(s);
  }

  /** Put a text, cut to the precision, padded with spaces. */
  private text(s: Str): null | undefined {
    const cut = this.precision >= 0 && this.precision < strLength(s) ? strSlice(s, 0, this.precision) : s;
    const missing = this.width - strLength(cut);
    if (missing <= 0) {
      this.out.push(cut);
      return null;
    }
    if (this.flags.includes("-")) this.out.push(cut, " ".repeat(missing));
    else this.out.push(" ".repeat(missing), cut);
    return null;
  }

  private numberFlags(): PercentFlags {
    const f = this.flags;
    return {
      left: f.includes("-"),
      sign: f.includes("+"),
      blank: f.includes(" "),
      alt: f.includes("#"),
      zero: f.includes("0"),
    };
  }

  private put(s: string): null {
    this.out.push(s);
    return null;
  }
}

const INT_OVERFLOW = "Python int too large to convert to C int";

const isReal = (v: Value): boolean =>
  asInt(v) !== undefined || typeOf(v).lookup("__float__") !== undefined || typeOf(v).lookup("__index__") !== undefined;

/** The int that `%c` is given; whatever cannot be one is told what is wanted. */
function* charCode(v: Value, wanted: string): Gen<number | bigint | undefined> {
  const n = yield* settle(index(v));
  if (n !== undefined) return asInt(n);
  if (!pendingIs(typeError)) return undefined;
  takeException();
  return raise(typeError, `%c requires ${wanted}, not ${fullTypeName(typeOf(v))}`);
}
