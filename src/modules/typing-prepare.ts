/**
 * `__typing_prepare_subst__` of the three kinds of type parameters, as `typing` and `_typing` have it: each looks the arguments of a subscription over before they are
 * put in, fills in its default, and (TypeVarTuple) gathers what is its own into a tuple.
 */
import { findAttr, ABSENT_ATTR, getAttr } from "../objects/attributes.ts";
import { Ellipsis, jsText, PyList, PyTuple, tuple } from "../objects/data.ts";
import { raise, typeError, valueError } from "../objects/exception-object.ts";

import { strText } from "../objects/repr.ts";
import { PyType } from "../objects/type.ts";
import { type Gen, settle, type Value } from "../objects/value.ts";
import type { TypeParameter } from "./typing-parameters.ts";
import { NO_DEFAULT } from "./typing-parameters.ts";

/** `alias.__parameters__`. */
function* parameters(alias: Value): Gen<readonly Value[] | undefined> {
  const found = yield* settle(getAttr(alias, "__parameters__"));
  return found === undefined ? undefined : found instanceof PyTuple ? found.items : [];
}

function* tooFew(alias: Value, rest: string): Gen<undefined> {
  const shown = yield* strText(alias);
  return shown === undefined ? undefined : raise(typeError, `Too few arguments for ${jsText(shown)}${rest}`);
}

/** A type variable after the last argument takes its default. */
export function* prepareTypeVar(self: TypeParameter, alias: Value, args: PyTuple): Gen<Value | undefined> {
  const params = yield* parameters(alias);
  if (params === undefined) return undefined;
  const at = params.indexOf(self);
  if (at < 0) return raise(valueError, "sequence.index(x): x not in sequence");
  const actual = args.items.length;
  if (at < actual) return args;
  if (self.default_ === NO_DEFAULT || at > actual)
    return yield* tooFew(alias, `; actual ${actual}, expected at least ${at + 1}`);
  const value = yield* settle(self.default_.get());
  return value === undefined ? undefined : new PyTuple([...args.items, value]);
}

/** The same; and the list of types that it stands for may be written without brackets where it is the only parameter. */
export function* prepareParamSpec(self: TypeParameter, alias: Value, given: PyTuple): Gen<Value | undefined> {
  const params = yield* parameters(alias);
  if (params === undefined) return undefined;
  const at = params.indexOf(self);
  let args: readonly Value[] = given.items;
  if (at === args.length && self.default_ !== NO_DEFAULT) {
    const value = yield* settle(self.default_.get());
    if (value === undefined) return undefined;
    args = [...args, value];
  }
  if (at >= args.length) return yield* tooFew(alias, "");
  const own = args[at]!;
  if (params.length === 1 && !isParameterList(args[0]!)) args = [new PyTuple(args.slice())];
  else if (own instanceof PyList) args = args.map((a, i) => (i === at ? new PyTuple(own.items.slice()) : a));
  return new PyTuple(args.slice());
}

/** What may stand for a ParamSpec by itself. */
const isParameterList = (v: Value): boolean =>
  v instanceof PyTuple ||
  v instanceof PyList ||
  v === Ellipsis ||
  (v !== null && typeof v === "object" && v.cls.name === "ParamSpec");

/** `*tuple[…]`'s arguments, undefined for anything else. */
function* unpacked(v: Value): Gen<readonly Value[] | undefined | null> {
  if (v instanceof PyType) return null;
  const found = yield* findAttr(v, "__typing_unpacked_tuple_args__");
  if (found === undefined) return undefined;
  return found !== ABSENT_ATTR && found instanceof PyTuple ? found.items : null;
}

/** A TypeVarTuple gathers the arguments that are its own into a tuple, or the default's if there are none. */
export function* prepareTypeVarTuple(self: TypeParameter, alias: Value, given: PyTuple): Gen<Value | undefined> {
  const params = yield* parameters(alias);
  if (params === undefined) return undefined;
  const args = given.items;
  const at = params.indexOf(self);
  if (params.slice(at + 1).some((p) => p !== null && typeof p === "object" && p.cls === self.cls)) {
    const shown = yield* strText(alias);
    return shown && raise(typeError, `More than one TypeVarTuple parameter in ${jsText(shown)}`);
  }
  let left = at;
  let right = params.length - at - 1;
  let endless = -1;
  let filler: Value = null;
  for (const [i, arg] of args.entries()) {
    const parts = yield* unpacked(arg);
    if (parts === undefined) return undefined;
    if (parts === null || parts.length !== 2 || parts[1] !== Ellipsis) continue;
    if (endless >= 0) return raise(typeError, "More than one unpacked arbitrary-length tuple argument");
    endless = i;
    filler = parts[0]!;
  }
  if (endless >= 0) {
    left = Math.min(left, endless);
    right = Math.min(right, args.length - endless - 1);
  } else if (left + right > args.length)
    return yield* tooFew(alias, `; actual ${args.length}, expected at least ${params.length - 1}`);
  let own: Value = tuple(...args.slice(left, args.length - right));
  if (left === args.length - right && self.default_ !== NO_DEFAULT) {
    const value = yield* settle(self.default_.get());
    if (value === undefined) return undefined;
    const parts = yield* unpacked(value);
    if (parts === undefined) return undefined;
    own = new PyList(parts === null || parts.at(-1) === Ellipsis ? [value] : parts.slice());
  }
  const fill = (n: number): Value[] => new Array<Value>(Math.max(n, 0)).fill(filler);
  return tuple(
    ...args.slice(0, left),
    ...fill(at - left),
    own,
    ...fill(params.length - right - left - at - 1),
    ...args.slice(args.length - right),
  );
}
