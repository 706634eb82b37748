/** Structural pattern matching (PEP 634). */
import { getAttr } from "../../objects/attributes.ts";
import { callValue } from "../../objects/call.ts";
import { asStr, jsText, PyTuple, typeOf } from "../../objects/data.ts";
import { attributeError, pendingIs, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { ABSENT, dictGet, setAdd } from "../../objects/hash-lookup.ts";
import { PyDict, PySet } from "../../objects/hash-table.ts";
import { takeException } from "../../objects/state.ts";
import { reprText } from "../../objects/repr.ts";
import { isInstance } from "../../objects/type-check.ts";
import { PyType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";

export const isMapping = (v: Value): boolean => typeOf(v).has(TypeFlag.MAPPING);
export const isSequence = (v: Value): boolean => typeOf(v).has(TypeFlag.SEQUENCE);

/** The values of the keys as a tuple, or None when one is missing. */
export function matchKeys(subject: Value, keys: PyTuple): Result {
  return defer(matchKeysSlow(subject, keys));
}

function* matchKeysSlow(subject: Value, keys: PyTuple): Gen<Value | undefined> {
  const seen = new PySet();
  const values: Value[] = [];
  for (const k of keys.items) {
    const fresh = yield* settle(setAdd(seen, k));
    if (fresh === undefined) return undefined;
    if (fresh === false) {
      const r = yield* reprText(k);
      return r === undefined ? undefined : raise(valueError, `mapping pattern checks duplicate key (${jsText(r)})`);
    }
    let v: Value | undefined;
    if (subject instanceof PyDict && (subject.cls.flags & TypeFlag.HEAP) === 0) v = yield* settle(dictGet(subject, k));
    else {
      const get = yield* settle(getAttr(subject, "get"));
      if (get === undefined) return undefined;
      v = yield* settle(callValue(get, [k, ABSENT]));
    }
    if (v === undefined) return undefined;
    if (v === ABSENT) return null;
    values.push(v);
  }
  return new PyTuple(values);
}

/** The attributes a class pattern asks for as a tuple, or None when the subject does not match. */
export function matchClass(subject: Value, cls: Value, kwnames: PyTuple, npos: number): Result {
  return defer(matchClassSlow(subject, cls, kwnames, npos));
}

function* attribute(subject: Value, name: string): Gen<Value | undefined> {
  const v = yield* settle(getAttr(subject, name));
  if (v !== undefined || !pendingIs(attributeError)) return v;
  takeException();
  return ABSENT;
}

function* matchClassSlow(subject: Value, cls: Value, kwnames: PyTuple, npos: number): Gen<Value | undefined> {
  if (!(cls instanceof PyType)) return raise(typeError, "called match pattern must be a class");
  const is = yield* settle(isInstance(subject, cls));
  if (is === undefined) return undefined;
  if (is !== true) return null;
  const seen = new Set<string>();
  const out: Value[] = [];
  if (npos > 0) {
    let matchSelf = false;
    let args: Value | undefined = yield* attribute(cls, "__match_args__");
    if (args === undefined) return undefined;
    if (args === ABSENT) {
      args = new PyTuple([]);
      matchSelf = cls.has(TypeFlag.MATCH_SELF);
    } else if (!(args instanceof PyTuple))
      return raise(typeError, `${cls.name}.__match_args__ must be a tuple (got ${typeOf(args).name})`);
    const names = args as PyTuple;
    const allowed = matchSelf ? 1 : names.items.length;
    if (allowed < npos)
      return raise(
        typeError,
        `${cls.name}() accepts ${allowed} positional sub-pattern${allowed === 1 ? "" : "s"} (${npos} given)`,
      );
    if (matchSelf) out.push(subject);
    else
      for (let i = 0; i < npos; i++) {
        const n = asStr(names.items[i]!);
        if (n === undefined)
          return raise(typeError, `__match_args__ elements must be strings (got ${typeOf(names.items[i]!).name})`);
        const name = jsText(n);
        if (seen.has(name)) return raise(typeError, `${cls.name}() got multiple sub-patterns for attribute '${name}'`);
        seen.add(name);
        const v = yield* attribute(subject, name);
        if (v === undefined) return undefined;
        if (v === ABSENT) return null;
        out.push(v);
      }
  }
  for (const k of kwnames.items) {
    const name = jsText(asStr(k)!);
    if (seen.has(name)) return raise(typeError, `${cls.name}() got multiple sub-patterns for attribute '${name}'`);
    seen.add(name);
    const v = yield* attribute(subject, name);
    if (v === undefined) return undefined;
    if (v === ABSENT) return null;
    out.push(v);
  }
  return new PyTuple(out);
}
