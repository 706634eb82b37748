/** `repr()`, `str()`, `ascii()` and `format()` as operations; each type's own text is its `__repr__`, `__str__`, `__format__`. */
import { asStr, type Str, typeOf } from "./data.ts";
import { raise, recursionError, typeError } from "./exception-object.ts";
import { NativeKind, PyBuiltin } from "./builtin-function.ts";
import { callBoundValue } from "./call.ts";
import { strFromJs } from "./str-object.ts";
import { callUnary, callUnaryOr } from "./native-slots.ts";
import { addressText } from "./object-names.ts";
import { ts } from "./state.ts";
import { asciiText } from "./str-repr.ts";
import { andThen, whenDone, type Gen, type Result, settle, type Value } from "./value.ts";

/** The result of `__repr__`/`__str__`/`__format__` must be a str (or subclass instance, which is passed on). */
function checkStr(name: string, r: Value): Value | undefined {
  return asStr(r) === undefined ? raise(typeError, `${name} returned non-string (type ${typeOf(r).name})`) : r;
}

/** The repr of an object whose `__repr__` cannot be got. */
const addressed = (v: Value): Value => strFromJs(`<${typeOf(v).name} object at ${addressText(v)}>`);

/** What `__repr__` gives, whatever that is. */
export const callRepr = (v: Value): Result => callUnaryOr(typeOf(v).lookup("__repr__")!, v, addressed);

/** `repr(v)`: a str. */
export const reprOf = (v: Value): Result => andThen(callRepr(v), checkStr, "__repr__");

/** `str(v)`: a str. */
export const strOf = (v: Value): Result =>
  typeof v === "string" ? v : andThen(callUnary(typeOf(v).lookup("__str__")!, v), checkStr, "__str__");

/** `ascii(v)`: the repr with everything beyond ASCII escaped. */
export const asciiOf = (v: Value): Result => whenDone(reprOf(v), escaped);

/** A repr that is ASCII is the result itself, whatever subclass of str it is. */
function escaped(repr: Value): Value {
  const text = asStr(repr)!;
  const ascii = asciiText(text);
  return ascii === text ? repr : ascii;
}

/** `format(v, spec)`: a str. */
export function formatOf(v: Value, spec: Str): Result {
  if (typeof v === "string" && spec === "") return v;
  const f = typeOf(v).lookup("__format__")!;
  const r =
    f instanceof PyBuiltin && f.kind !== NativeKind.FUNCTION
      ? (f.fn as unknown as (self: Value, spec: Value) => Result)(v, spec)
      : callBoundValue(f, v, [spec]);
  return whenDone(r, checkFormat);
}

const checkFormat = (r: Value): Value | undefined =>
  asStr(r) === undefined ? raise(typeError, `__format__ must return a str, not ${typeOf(r).name}`) : r;

/** Inside a generator native: the repr as a plain str. Guards against runaway nesting. */
export function* reprText(v: Value): Gen<Str | undefined> {
  if (ts.nativeDepth > 900)
    return raise(recursionError, "maximum recursion depth exceeded while getting the repr of an object");
  ts.nativeDepth++;
  const r = yield* settle(reprOf(v));
  ts.nativeDepth--;
  return r === undefined ? undefined : asStr(r)!;
}

/** Inside a generator native: `str(v)` as a plain str. */
export function* strText(v: Value): Gen<Str | undefined> {
  const r = yield* settle(strOf(v));
  return r === undefined ? undefined : asStr(r)!;
}

/** Enter an object's repr; false if it is already being shown (print `[...]` then). Pair with `reprLeave`. */
export function reprEnter(v: object): boolean {
  const { shown } = ts;
  if (shown.has(v)) return false;
  shown.add(v);
  return true;
}
export const reprLeave = (v: object): void => {
  ts.shown.delete(v);
};
