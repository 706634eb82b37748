/** The type variables of a generic (`__parameters__`) and their replacement (`list[T][int]`), shared by generic aliases and unions. */
import { ABSENT_ATTR, findAttr } from "./attributes.ts";
import { callValue } from "./call.ts";
import { equals } from "./compare.ts";
import { jsText, PyList, PyTuple, tuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { subscriptOf } from "./list-steps.ts";
import { reprText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { PyType } from "./type.ts";
import { type Gen, settle, type Value } from "./value.ts";

/** The position of a value among others by `==`, or -1. */
function* position(items: readonly Value[], v: Value): Gen<number | undefined> {
  for (let i = 0; i < items.length; i++) {
    const same = yield* settle(equals(items[i]!, v));
    if (same === undefined) return undefined;
    if (same === true) return i;
  }
  return -1;
}

/** The distinct type variables in type arguments, in order. */
export function* parametersOf(args: readonly Value[]): Gen<PyTuple | undefined> {
  const found: Value[] = [];
  for (const a of args) {
    if (a instanceof PyType) continue;
    const inner = yield* innerParameters(a);
    if (inner === undefined) return undefined;
    for (const p of inner) {
      const at = yield* position(found, p);
      if (at === undefined) return undefined;
      if (at < 0) found.push(p);
    }
  }
  return tuple(...found);
}

function* innerParameters(a: Value): Gen<readonly Value[] | undefined> {
  if (a instanceof PyList || a instanceof PyTuple) return (yield* parametersOf(a.items))?.items;
  const subst = yield* findAttr(a, "__typing_subst__");
  if (subst === undefined) return undefined;
  if (subst !== ABSENT_ATTR) return [a];
  const params = yield* findAttr(a, "__parameters__");
  if (params === undefined) return undefined;
  return params instanceof PyTuple ? params.items : [];
}

/** The type arguments of `self` with its variables replaced by those in `item`. */
export function* substitute(self: Value, args: PyTuple, item: Value): Gen<PyTuple | undefined> {
  const params = yield* parametersOf(args.items);
  if (params === undefined) return undefined;
  if (params.items.length === 0) {
    const text = yield* reprText(self);
    return text === undefined ? undefined : raise(typeError, strFromJs(`${jsText(text)} is not a generic class`));
  }
  const given = yield* prepared(self, params.items, item);
  if (given === undefined) return undefined;
  if (given.length !== params.items.length) {
    const text = yield* reprText(self);
    if (text === undefined) return undefined;
    const few = given.length > params.items.length ? "many" : "few";
    return raise(
      typeError,
      strFromJs(`Too ${few} arguments for ${jsText(text)}; actual ${given.length}, expected ${params.items.length}`),
    );
  }
  const out = yield* replaced(args.items, params.items, given);
  return out === undefined ? undefined : tuple(...out);
}

/** The given arguments, after each variable that wants to has looked them over. */
function* prepared(self: Value, params: readonly Value[], item: Value): Gen<readonly Value[] | undefined> {
  let given: Value = item instanceof PyTuple ? item : tuple(item);
  for (const p of params) {
    const f = yield* findAttr(p, "__typing_prepare_subst__");
    if (f === undefined) return undefined;
    if (f === ABSENT_ATTR || f === null) continue;
    const r: Value | undefined = yield* settle(callValue(f as Value, [self, given]));
    if (r === undefined) return undefined;
    given = r instanceof PyTuple ? r : tuple(r);
  }
  return (given as PyTuple).items;
}

function* replaced(
  args: readonly Value[],
  params: readonly Value[],
  given: readonly Value[],
): Gen<Value[] | undefined> {
  const out: Value[] = [];
  for (const a of args) {
    if (a instanceof PyType) out.push(a);
    else if (a instanceof PyList || a instanceof PyTuple) {
      const inner = yield* replaced(a.items, params, given);
      if (inner === undefined) return undefined;
      out.push(a instanceof PyList ? new PyList(inner) : tuple(...inner));
    } else {
      const v = yield* replacedOne(a, params, given);
      if (v === undefined) return undefined;
      const spread = yield* findAttr(a, "__typing_is_unpacked_typevartuple__");
      if (spread === undefined) return undefined;
      if (spread === true && v instanceof PyTuple) out.push(...v.items);
      else out.push(v);
    }
  }
  return out;
}

function* replacedOne(a: Value, params: readonly Value[], given: readonly Value[]): Gen<Value | undefined> {
  const subst = yield* findAttr(a, "__typing_subst__");
  if (subst === undefined) return undefined;
  if (subst !== ABSENT_ATTR) {
    const at = yield* position(params, a);
    return at === undefined ? undefined : yield* settle(callValue(subst as Value, [given[at]!]));
  }
  const inner = yield* innerParameters(a);
  if (inner === undefined) return undefined;
  if (inner.length === 0) return a;
  const values: Value[] = [];
  for (const p of inner) {
    const at = yield* position(params, p);
    if (at === undefined) return undefined;
    const v = given[at]!;
    // What a TypeVarTuple stands for is as many arguments.
    if (v instanceof PyTuple && typeOf(p).lookup("__iter__") !== undefined) values.push(...v.items);
    else values.push(v);
  }
  return yield* settle(subscriptOf(a, tuple(...values)));
}
