/** sum(): raw numbers as long as it can, compensated for floats as in CPython 3.12 and later. */
import { PyGenerator } from "../../frames/generator-object.ts";
import { method, PyBoundBuiltin, type PyBuiltin } from "../../objects/builtin-function.ts";
import { complexType } from "../../objects/core-types.ts";
import { asInt, asStr, normInt, PyByteArray, PyBytes, PyComplex, PyFloat } from "../../objects/data.ts";
import { raise, typeError } from "../../objects/exception-object.ts";
import { getIter, next, STOP } from "../../objects/iterate.ts";
import type { ItemSink } from "../../objects/item-sink.ts";
import { iteratorFeed } from "../../objects/map-feed.ts";
import { Binary, binaryOp } from "../../objects/operators.ts";
import { drive, GeneratorDrive, MORE } from "../../interpreter/generator-drive.ts";
import { builtinType, TypeFlag } from "../../objects/type.ts";
import { Deferred, defer, type Gen, PyObject, type Result, settle, type Value, andThen } from "../../objects/value.ts";
import { callAppLevel } from "../app-level.ts";
import { plainFloat } from "./numbers.ts";

/** The loop over a Python generator, in Python. */
const SOURCE = `
def add_all(items, add):
    for item in items:
        add(item)
`;

const totalType = builtinType("sum_total", { flags: TypeFlag.DISALLOW_INSTANTIATION });

const plainComplex = (v: Value): v is PyComplex => v instanceof PyComplex && v.cls === complexType;

/** The double of an int, also of an instance of a subclass; NaN for anything else. */
function realNumber(v: Value): number {
  const n = asInt(v);
  return n === undefined ? Number.NaN : Number(n);
}

const fitsLong = (n: bigint): boolean => BigInt.asIntN(64, n) === n;

/** The running total of sum(): raw while it is an int, a float or a complex number, as in CPython. */
class Total extends PyObject {
  /** The sum of ints while it is a safe integer, or of floats. */
  raw = 0;
  big = 0n;
  /** Some int of `big`'s did not fit C's long: CPython adds objects from there on, floats among them without compensation. */
  isLarge = false;
  kind: "int" | "big" | "float" | "complex" | "object";
  /** Neumaier's compensation of the floats' rounding errors. */
  lost = 0;
  /** Imaginary part and its compensation; the real part is in `raw` and `lost`. */
  imag = 0;
  lostImag = 0;
  object: Value;

  constructor(start: Value) {
    super(totalType);
    this.object = start;
    if (typeof start === "number") {
      this.kind = "int";
      this.raw = start;
    } else if (typeof start === "bigint") {
      this.kind = "big";
      this.big = start;
      this.isLarge = !fitsLong(start);
    } else if (plainFloat(start)) {
      this.kind = "float";
      this.raw = start.v;
    } else if (plainComplex(start)) {
      this.kind = "complex";
      this.raw = start.re;
      this.imag = start.im;
    } else this.kind = "object";
  }

  /** Add a small int or a float to a total of its kind, as nearly all items are; false for anything else. */
  addSmall(x: Value): boolean {
    if (typeof x === "number") {
      if (this.kind !== "int") return false;
      const n = this.raw + x;
      if (n > Number.MAX_SAFE_INTEGER || n < Number.MIN_SAFE_INTEGER) return false;
      this.raw = n;
      return true;
    }
    if (this.kind !== "float" || !plainFloat(x)) return false;
    this.addFloat(x.v);
    return true;
  }

  /** Add an item without Python code; false if that cannot be. */
  add(x: Value): boolean {
    if (this.kind !== "object" && !this.isLarge && plainComplex(x)) return this.addComplex(x);
    switch (this.kind) {
      case "complex": {
        const v = x instanceof PyFloat ? x.v : typeof x === "string" || x === null ? Number.NaN : realNumber(x);
        if (!(x instanceof PyFloat) && !Number.isFinite(v)) break;
        this.addFloat(v);
        return true;
      }
      case "int":
        if (typeof x === "number" || typeof x === "boolean") {
          const n = this.raw + Number(x);
          if (Number.isSafeInteger(n)) this.raw = n;
          else {
            this.kind = "big";
            this.big = BigInt(this.raw) + BigInt(x);
          }
          return true;
        }
        if (typeof x === "bigint") {
          this.kind = "big";
          this.big = BigInt(this.raw);
          return this.addBig(x);
        }
        if (plainFloat(x)) return this.toFloat(this.raw, x.v);
        break;
      case "big":
        if (typeof x === "number" || typeof x === "bigint" || typeof x === "boolean") return this.addBig(BigInt(x));
        if (plainFloat(x) && !this.isLarge && Number.isFinite(Number(this.big)))
          return this.toFloat(Number(this.big), x.v);
        break;
      case "float":
        if (plainFloat(x)) {
          this.addFloat(x.v);
          return true;
        }
        if (typeof x === "number" || typeof x === "boolean") {
          this.addFloat(Number(x));
          return true;
        }
        if (typeof x === "bigint" && Number.isFinite(Number(x))) {
          this.addFloat(Number(x));
          return true;
        }
    }
    return this.kind === "object" ? false : this.toObject();
  }

  private addBig(x: bigint): true {
    this.big += x;
    this.isLarge ||= !fitsLong(x) || !fitsLong(this.big);
    return true;
  }

  private addComplex(x: PyComplex): boolean {
    if (this.kind !== "complex") {
      const real = this.kind === "big" ? Number(this.big) : this.total();
      if (!Number.isFinite(real) && this.kind === "big") return this.toObject();
      this.kind = "complex";
      this.raw = real + x.re;
      this.lost = 0;
      this.imag = x.im;
      return true;
    }
    this.addFloat(x.re);
    const t = this.imag + x.im;
    if (Math.abs(this.imag) >= Math.abs(x.im)) this.lostImag += this.imag - t + x.im;
    else this.lostImag += x.im - t + this.imag;
    this.imag = t;
    return true;
  }

  /** From here on items are added as objects. */
  private toObject(): false {
    this.object = this.value();
    this.kind = "object";
    return false;
  }

  private total(): number {
    return this.lost !== 0 && Number.isFinite(this.lost) ? this.raw + this.lost : this.raw;
  }

  private toFloat(a: number, b: number): boolean {
    this.kind = "float";
    // The addition that leaves the ints is an ordinary one: what it rounds away is lost.
    this.raw = a + b;
    this.lost = 0;
    return true;
  }

  private addFloat(x: number): void {
    const t = this.raw + x;
    if (Math.abs(this.raw) >= Math.abs(x)) this.lost += this.raw - t + x;
    else this.lost += x - t + this.raw;
    this.raw = t;
  }

  value(): Value {
    switch (this.kind) {
      case "int":
        return this.raw;
      case "big":
        return normInt(this.big);
      case "float":
        return new PyFloat(this.total());
      case "complex":
        return new PyComplex(
          this.total(),
          this.lostImag !== 0 && Number.isFinite(this.lostImag) ? this.imag + this.lostImag : this.imag,
        );
      case "object":
        return this.object;
    }
  }
}

function* laterTotal(total: Total, pending: Deferred): Gen<Value | undefined> {
  const r = yield pending;
  if (r === undefined) return undefined;
  total.object = r;
  return null;
}

/** Add an item; gives None. */
function addTo(total: Total, item: Value): Result {
  if (total.add(item)) return null;
  const r = binaryOp(Binary.ADD, total.object, item);
  if (r === undefined) return undefined;
  if (r instanceof Deferred) return defer(laterTotal(total, r));
  total.object = r;
  return null;
}

const [, addItem] = method("add", "($self, item, /)", addTo);

function* sumOfGenerator(items: Value, total: Total): Gen<Value | undefined> {
  const add = new PyBoundBuiltin(addItem as PyBuiltin, total);
  const done = yield* settle(callAppLevel("add_all", SOURCE, [items, add]));
  return done === undefined ? undefined : total.value();
}

class SumDrive extends GeneratorDrive {
  private readonly total: Total;
  constructor(items: PyGenerator, total: Total) {
    super(items);
    this.total = total;
  }
  override takeNow(item: Value): boolean {
    return this.total.addSmall(item);
  }
  override take(item: Value): Result {
    const { total } = this;
    if (total.addSmall(item) || total.add(item)) return MORE;
    const r = binaryOp(Binary.ADD, total.object, item);
    if (r === undefined || r instanceof Deferred) return r;
    return this.taken(r);
  }
  override taken(r: Value): Result {
    this.total.object = r;
    return MORE;
  }
  override end(): Value {
    return this.total.value();
  }
}

class SumSink implements ItemSink {
  private readonly total: Total;
  constructor(total: Total) {
    this.total = total;
  }
  takeNow(item: Value): boolean {
    return this.total.addSmall(item);
  }
  take(item: Value): Result {
    return addTo(this.total, item);
  }
}

const totalOf = (total: Total): Value => total.value();

/** Texts are joined, not summed; what is to be summed must be iterable all the same. */
function notSummable(from: Value): Result {
  if (asStr(from) !== undefined) return raise(typeError, "sum() can't sum strings [use ''.join(seq) instead]");
  if (from instanceof PyBytes) return raise(typeError, "sum() can't sum bytes [use b''.join(seq) instead]");
  return raise(typeError, "sum() can't sum bytearray [use b''.join(seq) instead]");
}

/** `sum(iterable, start)`. */
export function sum(iterable: Value, start?: Value): Result {
  const from = start ?? (start === undefined ? 0 : start);
  if (asStr(from) !== undefined || from instanceof PyBytes || from instanceof PyByteArray)
    return andThen(getIter(iterable), notSummable, from);
  const total = new Total(from);
  if (iterable instanceof PyGenerator && iterable.code.resume !== null) return drive(new SumDrive(iterable, total));
  if (iterable instanceof PyGenerator) return defer(sumOfGenerator(iterable, total));
  const feed = iteratorFeed(iterable);
  if (feed !== null) return andThen(feed(iterable, new SumSink(total)), totalOf, total);
  const it = getIter(iterable);
  if (it === undefined) return undefined;
  if (it instanceof Deferred) return defer(sumSlow(it, null, total));
  for (;;) {
    const x = next(it);
    if (x === undefined) return undefined;
    if (x instanceof Deferred) return defer(sumSlow(it, x, total));
    if (x === STOP) return total.value();
    if (total.add(x)) continue;
    const r = binaryOp(Binary.ADD, total.object, x);
    if (r === undefined) return undefined;
    if (r instanceof Deferred) return defer(sumSlow(it, null, total, r));
    total.object = r;
  }
}

/** The rest of a sum: `item` is a pending item, `addition` a pending new total. */
function* sumSlow(
  source: Value | Deferred,
  item: Deferred | null,
  total: Total,
  addition: Deferred | null = null,
): Gen<Value | undefined> {
  const it = yield* settle(source);
  if (it === undefined) return undefined;
  let pending: Result | null = addition;
  let first = item;
  for (;;) {
    if (pending !== null) {
      const r: Value | undefined = pending instanceof Deferred ? yield pending : pending;
      if (r === undefined) return undefined;
      total.object = r;
    }
    let x: Result = first ?? next(it);
    first = null;
    pending = null;
    if (x instanceof Deferred) x = yield x;
    if (x === undefined) return undefined;
    if (x === STOP) return total.value();
    if (total.add(x as Value)) continue;
    pending = binaryOp(Binary.ADD, total.object, x as Value);
    if (pending === undefined) return undefined;
  }
}
