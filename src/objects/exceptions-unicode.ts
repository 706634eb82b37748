/** `UnicodeEncodeError`, `UnicodeDecodeError` and `UnicodeTranslateError`: five arguments that are fields, and a text made from them. */
import { defineMembers, type Member, slot, member } from "./builtin-function.ts";
import { asInt, asStr, jsText, PyByteArray, PyBytes, type Str, tuple, typeOf } from "./data.ts";
import {
  type PyBaseException,
  raise,
  typeError,
  unicodeDecodeError,
  unicodeEncodeError,
  unicodeTranslateError,
} from "./exception-object.ts";
import { fieldMember, noKeywords, setField, fieldOr } from "./exceptions-fields.ts";
import { strText } from "./repr.ts";
import { codePoints, strFromJs } from "./str-object.ts";
import type { PyType } from "./type.ts";
import { defer, type Gen, type Result, type Value } from "./value.ts";

const WITH_ENCODING = ["encoding", "object", "start", "end", "reason"] as const;
const TRANSLATE = ["object", "start", "end", "reason"] as const;

const bytesOf = (v: Value): Uint8Array | undefined =>
  v instanceof PyBytes ? v.bytes : v instanceof PyByteArray ? v.buffer.subarray(0, v.length) : undefined;

function init(e: PyBaseException, names: readonly string[], args: Value[], kwargs: Map<string, Value>): Result {
  if (!noKeywords(e, kwargs)) return undefined;
  e.args = tuple(...args);
  if (args.length !== names.length)
    return raise(typeError, `function takes exactly ${names.length} arguments (${args.length} given)`);
  for (let i = 0; i < names.length; i++) {
    const name = names[i]!;
    let v = args[i]!;
    if (name === "start" || name === "end") {
      if (asInt(v) === undefined)
        return raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`);
    } else if (name === "object" && e.cls.isSubtypeOf(unicodeDecodeError)) {
      const b = bytesOf(v);
      if (b === undefined) return raise(typeError, `a bytes-like object is required, not '${typeOf(v).name}'`);
      if (!(v instanceof PyBytes)) v = new PyBytes(b.slice());
    } else if (asStr(v) === undefined) return raise(typeError, `argument ${i + 1} must be str, not ${typeOf(v).name}`);
    setField(e, name, v);
  }
  return null;
}

const escapeChar = (c: number): string =>
  c <= 0xff
    ? "\\x" + c.toString(16).padStart(2, "0")
    : c <= 0xffff
      ? "\\u" + c.toString(16).padStart(4, "0")
      : "\\U" + c.toString(16).padStart(8, "0");

/** The fields by name, from the arguments where nobody has set them. */
function fieldOf(e: PyBaseException, names: readonly string[], name: string): Value {
  return fieldOr(e, name, () => e.args.items[names.indexOf(name)] ?? null);
}

function* unicodeStr(e: PyBaseException, names: readonly string[]): Gen<Value | undefined> {
  const get = (name: string): Value => fieldOf(e, names, name);
  const object = get("object");
  const start = Number(asInt(get("start")) ?? 0);
  const end = Number(asInt(get("end")) ?? 0);
  if (object === null) return "";
  const reason = yield* strText(get("reason"));
  if (reason === undefined) return undefined;
  const encoding: Str | undefined = names === TRANSLATE ? "" : yield* strText(get("encoding"));
  if (encoding === undefined) return undefined;
  const bytes = bytesOf(object);
  const text = asStr(object);
  const units: ArrayLike<number> = bytes ?? (text === undefined ? [] : codePoints(text));
  const verb = bytes !== undefined ? "decode" : names === TRANSLATE ? "translate" : "encode";
  const head = names === TRANSLATE ? "can't translate" : `'${jsText(encoding)}' codec can't ${verb}`;
  const single = start < units.length && end === start + 1;
  const noun = bytes !== undefined ? "byte" : "character";
  if (single) {
    const c = units[start]!;
    const shown = bytes !== undefined ? "0x" + c.toString(16).padStart(2, "0") : `'${escapeChar(c)}'`;
    return strFromJs(`${head} ${noun} ${shown} in position ${start}: ${jsText(reason)}`);
  }
  return strFromJs(`${head} ${noun}s in position ${start}-${end - 1}: ${jsText(reason)}`);
}

/** `start` and `end`: C integers. */
const position = (name: string, i: number): Member =>
  member(
    name,
    (e: PyBaseException): Result => fieldOr(e, name, (x) => x.args.items[i] ?? null) ?? 0,
    (e: PyBaseException, v: Value | undefined): Result => {
      if (v === undefined) return raise(typeError, "can't delete numeric/char attribute");
      if (asInt(v) === undefined) return raise(typeError, "an integer is required");
      setField(e, name, v);
      return null;
    },
  );

const membersFor = (names: readonly string[]): Member[] => [
  slot(
    "__init__",
    (e: PyBaseException, args: Value[], kwargs: Map<string, Value>): Result => init(e, names, args, kwargs),
  ),
  slot("__str__", (e: PyBaseException): Result => defer(unicodeStr(e, names))),
  ...names.map((n, i) =>
    n === "start" || n === "end" ? position(n, i) : fieldMember(n, (e) => e.args.items[i] ?? null),
  ),
];

const define = (type: PyType, names: readonly string[]): void => defineMembers(type, membersFor(names));
define(unicodeEncodeError, WITH_ENCODING);
define(unicodeDecodeError, WITH_ENCODING);
define(unicodeTranslateError, TRANSLATE);
// A field that its constructor never sets.
defineMembers(unicodeTranslateError, [fieldMember("encoding")]);
