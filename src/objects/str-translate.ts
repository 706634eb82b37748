/** `str.translate` and `str.maketrans`. */
import { asInt, asStr, type Str } from "./data.ts";
import { lookupError, pendingIs, raise, typeError, valueError } from "./exception-object.ts";
import { dictType } from "./core-types.ts";
import { ABSENT, dictGet, dictSet } from "./hash-lookup.ts";
import { PyDict } from "./hash-table.ts";
import { subscriptOf } from "./list-steps.ts";
import { needRoom } from "./room.ts";
import { takeException } from "./state.ts";
import { argType, runNow } from "./str-args.ts";
import { codePoints, strFromCodePoints, strLength, codePointAt } from "./str-object.ts";
import { type Gen, type NativeGen, type Result, settle, type Value } from "./value.ts";

/** What a table says about a code point: its replacement as code points; undefined: exception pending. */
function replacement(v: Value, c: number): readonly number[] | undefined {
  if (v === null) return [];
  const n = asInt(v);
  if (n !== undefined) {
    if (n < 0 || n > 0x10ffff) return raise(valueError, "character mapping must be in range(0x110000)");
    return [Number(n)];
  }
  const s = asStr(v);
  if (s === undefined)
    return v === ABSENT ? [c] : raise(typeError, "character mapping must return integer, None or str");
  return Array.from(codePoints(s));
}

function* lookUp(table: Value, c: number): Gen<Value | undefined> {
  if (table instanceof PyDict && table.cls === dictType) return yield* settle(dictGet(table, c));
  const r = yield* settle(subscriptOf(table, c));
  if (r !== undefined || !pendingIs(lookupError)) return r;
  takeException();
  return ABSENT;
}

/** `s.translate(table)`. */
export const translate = (s: Str, table: Value): Result => runNow(translateSteps(s, table));

function* translateSteps(s: Str, table: Value): NativeGen {
  const cache = new Map<number, readonly number[]>();
  const out: number[] = [];
  for (const c of codePoints(s)) {
    let to = cache.get(c);
    if (to === undefined) {
      const v = yield* lookUp(table, c);
      if (v === undefined) return undefined;
      to = replacement(v, c);
      if (to === undefined) return undefined;
      cache.set(c, to);
    }
    needRoom(out.length + to.length);
    for (const x of to) out.push(x);
  }
  return strFromCodePoints(out);
}

/** `str.maketrans(x[, y[, z]])`. */
export function makeTranslation(x: Value, y?: Value, z?: Value): Result {
  const table = new PyDict();
  if (y === undefined) {
    if (!(x instanceof PyDict) || x.cls !== dictType)
      return raise(typeError, "if you give only one argument to maketrans it must be a dict");
    for (const [k, v] of x.entries()) {
      const s = asStr(k);
      if (s === undefined) {
        if (asInt(k) === undefined) return raise(typeError, "keys in translate table must be strings or integers");
        dictSet(table, k, v);
      } else {
        if (strLength(s) !== 1) return raise(valueError, "string keys in translate table must be of length 1");
        dictSet(table, codePointAt(s, 0), v);
      }
    }
    return table;
  }
  const to = asStr(y);
  if (to === undefined) return raise(typeError, `maketrans() argument 2 must be str, not ${argType(y)}`);
  const remove = z === undefined ? "" : asStr(z);
  if (remove === undefined) return raise(typeError, `maketrans() argument 3 must be str, not ${argType(z!)}`);
  const from = asStr(x);
  if (from === undefined)
    return raise(typeError, "first maketrans argument must be a string if there is a second argument");
  if (strLength(from) !== strLength(to))
    return raise(valueError, "the first two maketrans arguments must have equal length");
  for (let i = 0; i < strLength(from); i++) dictSet(table, codePointAt(from, i), codePointAt(to, i));
  for (const c of codePoints(remove)) dictSet(table, c, null);
  return table;
}
