/**
 * `BaseExceptionGroup` and `ExceptionGroup`: construction rules, `split`, `subgroup`, `derive`, and what `except*` needs.
 *
 * Conditions and `derive` may be Python code, so everything that walks a group is a generator.
 */
import { argType } from "./str-args.ts";
import { getAttr, getOwnAttr, setOwnAttr } from "./attributes.ts";
import { classMethod, defineLazily, member, method, newMethod, slot } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { asStr, jsText, PyList, PyTuple, tuple, typeOf } from "./data.ts";
import {
  baseException,
  baseExceptionGroup,
  exception,
  exceptionGroup,
  PyBaseException,
  raise,
  typeError,
  valueError,
} from "./exception-object.ts";
import { allocateException } from "./exceptions.ts";
import { ownField, setField } from "./exceptions-fields.ts";
import { genericAlias } from "./generic-alias.ts";
import { HashTable } from "./hash-table.ts";
import { collect } from "./iterate.ts";
import { makeWeakrefDescriptor } from "./object-type.ts";
import { strText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import { truth } from "./truth.ts";
import { PyType } from "./type.ts";
import { defer, type Gen, type Result, settle, type Value } from "./value.ts";

export const isGroup = (v: Value): v is PyBaseException =>
  v instanceof PyBaseException && v.cls.isSubtypeOf(baseExceptionGroup);

/** The exceptions in a group. */
export function groupExceptions(e: PyBaseException): readonly PyBaseException[] {
  const t = ownField(e, "exceptions");
  return t instanceof PyTuple ? (t.items as readonly PyBaseException[]) : [];
}

const isSequence = (v: Value): boolean =>
  v instanceof PyList ||
  v instanceof PyTuple ||
  (!(v instanceof HashTable) && typeOf(v).lookup("__getitem__") !== undefined);

function* groupNew(cls: PyType, args: Value[]): Gen<Value | undefined> {
  if (args.length !== 2)
    return raise(typeError, `BaseExceptionGroup.__new__() takes exactly 2 arguments (${args.length} given)`);
  const [message, given] = args as [Value, Value];
  if (asStr(message) === undefined)
    return raise(typeError, `BaseExceptionGroup.__new__() argument 1 must be str, not ${argType(message)}`);
  if (!isSequence(given)) return raise(typeError, "second argument (exceptions) must be a sequence");
  const items = yield* collect(given);
  if (items === undefined) return undefined;
  if (items.length === 0) return raise(valueError, "second argument (exceptions) must be a non-empty sequence");
  let nestsBase = false;
  for (let i = 0; i < items.length; i++) {
    const e = items[i]!;
    if (!(e instanceof PyBaseException))
      return raise(valueError, `Item ${i} of second argument (exceptions) is not an exception`);
    if (!e.cls.isSubtypeOf(exception)) nestsBase = true;
  }
  let type = cls;
  if (cls === baseExceptionGroup) {
    if (!nestsBase) type = exceptionGroup;
  } else if (nestsBase) {
    if (cls === exceptionGroup) return raise(typeError, "Cannot nest BaseExceptions in an ExceptionGroup");
    if (cls.isSubtypeOf(exception)) return raise(typeError, `Cannot nest BaseExceptions in '${cls.name}'`);
  }
  const e = allocateException(type, args);
  setField(e, "message", message);
  setField(e, "exceptions", new PyTuple(items));
  return e;
}

/** A group without message, made by the runtime itself; `args` gets the sequence as it is. */
function newGroup(exceptions: PyTuple | PyList): PyBaseException {
  const items = exceptions.items.slice() as PyBaseException[];
  const type = items.every((e) => e.cls.isSubtypeOf(exception)) ? exceptionGroup : baseExceptionGroup;
  const e = allocateException(type, ["", exceptions]);
  setField(e, "message", "");
  setField(e, "exceptions", new PyTuple(items));
  return e;
}

function* groupStr(e: PyBaseException): Gen<Value | undefined> {
  const message = yield* strText(ownField(e, "message") ?? "");
  if (message === undefined) return undefined;
  const n = groupExceptions(e).length;
  return strFromJs(`${jsText(message)} (${n} sub-exception${n === 1 ? "" : "s"})`);
}

/** What decides whether an exception matches: a type or types, a callable, or membership in a set. */
type Matcher = Value | ReadonlySet<PyBaseException>;

const isExceptionType = (v: Value): v is PyType => v instanceof PyType && v.isSubtypeOf(baseException);

function checkMatcher(v: Value): boolean {
  if (isExceptionType(v)) return true;
  if (v instanceof PyTuple && v.items.every(isExceptionType)) return true;
  if (!(v instanceof PyType) && typeOf(v).lookup("__call__") !== undefined) return true;
  raise(typeError, "expected an exception type, a tuple of exception types, or a callable (other than a class)");
  return false;
}

function* matches(e: PyBaseException, m: Matcher): Gen<boolean | undefined> {
  if (m instanceof Set) return m.has(e);
  const v = m as Value;
  if (v instanceof PyType) return e.cls.isSubtypeOf(v);
  if (v instanceof PyTuple) return v.items.some((t) => e.cls.isSubtypeOf(t as PyType));
  const r = yield* settle(callValue(v, [e]));
  if (r === undefined) return undefined;
  const t = yield* settle(truth(r));
  return t === undefined ? undefined : t === true;
}

interface Split {
  readonly match: PyBaseException | null;
  readonly rest: PyBaseException | null;
}

function* splitGroup(e: PyBaseException, m: Matcher, wantRest: boolean): Gen<Split | undefined> {
  const whole = yield* matches(e, m);
  if (whole === undefined) return undefined;
  if (whole) return { match: e, rest: null };
  if (!isGroup(e)) return { match: null, rest: wantRest ? e : null };
  const match: PyBaseException[] = [];
  const rest: PyBaseException[] = [];
  for (const x of groupExceptions(e)) {
    const r = yield* splitGroup(x, m, wantRest);
    if (r === undefined) return undefined;
    if (r.match !== null) match.push(r.match);
    if (r.rest !== null) rest.push(r.rest);
  }
  const matched = yield* subset(e, match);
  if (matched === undefined) return undefined;
  if (!wantRest) return { match: matched, rest: null };
  const left = yield* subset(e, rest);
  return left === undefined ? undefined : { match: matched, rest: left };
}

/** A group like `orig` with only these exceptions, made by its `derive`; null for none. */
function* subset(orig: PyBaseException, list: PyBaseException[]): Gen<PyBaseException | null | undefined> {
  if (list.length === 0) return null;
  const derive = yield* settle(getAttr(orig, "derive"));
  if (derive === undefined) return undefined;
  const eg = yield* settle(callValue(derive, [new PyList(list)]));
  if (eg === undefined) return undefined;
  if (!isGroup(eg)) return raise(typeError, "derive must return an instance of BaseExceptionGroup");
  if (orig.traceback !== null) eg.traceback = orig.traceback;
  eg.context = orig.context;
  eg.cause = orig.cause;
  eg.suppressContext = true;
  const notes = getOwnAttr(orig, "__notes__");
  if (notes !== undefined && isSequence(notes)) {
    const copy = yield* collect(notes);
    if (copy === undefined) return undefined;
    setOwnAttr(eg, "__notes__", new PyList(copy));
  }
  return eg;
}

function* split(e: PyBaseException, condition: Value): Gen<Value | undefined> {
  if (!checkMatcher(condition)) return undefined;
  const r = yield* splitGroup(e, condition, true);
  return r === undefined ? undefined : new PyTuple([r.match, r.rest]);
}

function* subgroup(e: PyBaseException, condition: Value): Gen<Value | undefined> {
  if (!checkMatcher(condition)) return undefined;
  const r = yield* splitGroup(e, condition, false);
  return r === undefined ? undefined : r.match;
}

/** What `except*` sees of an exception that is no group. */
export const groupAround = (e: PyBaseException): PyBaseException => newGroup(tuple(e));

/** `except* types:` on a group that is none of these: the group of what matches (None for none) and what is left of it. */
export function* splitForClause(
  e: PyBaseException,
  types: Value,
): Gen<readonly [match: Value, rest: Value] | undefined> {
  const f = yield* settle(getAttr(e, "split"));
  if (f === undefined) return undefined;
  const pair = yield* settle(callValue(f, [types]));
  if (pair === undefined) return undefined;
  if (!(pair instanceof PyTuple))
    return raise(typeError, `${e.cls.name}.split must return a tuple, not ${typeOf(pair).name}`);
  if (pair.items.length < 2)
    return raise(typeError, `${e.cls.name}.split must return a 2-tuple, got tuple of size ${pair.items.length}`);
  return [pair.items[0]!, pair.items[1]!];
}

/** True of a part that was left over or re-raised as it is. CPython's comparison of notes looks at a field that is never set. */
const sameMetadata = (a: PyBaseException, b: PyBaseException): boolean =>
  a.traceback === b.traceback && a.cause === b.cause && a.context === b.context;

function collectLeaves(e: PyBaseException, into: Set<PyBaseException>): void {
  if (isGroup(e)) for (const x of groupExceptions(e)) collectLeaves(x, into);
  else into.add(e);
}

/**
 * The end of a `try … except*`: what to raise, from the original exception and what the clauses raised or left over (None for
 * nothing). None: nothing is to be raised.
 */
export function* prepReraiseStar(orig: Value, excs: readonly Value[]): Gen<Value | undefined> {
  if (excs.length === 0) return null;
  if (!isGroup(orig)) return excs.find((e) => e !== null) ?? null;
  const raised: PyBaseException[] = [];
  const keep = new Set<PyBaseException>();
  for (const e of excs) {
    if (!(e instanceof PyBaseException)) continue;
    if (sameMetadata(e, orig)) collectLeaves(e, keep);
    else raised.push(e);
  }
  const reraised = keep.size === 0 ? null : (yield* splitGroup(orig, keep, false))?.match;
  if (reraised === undefined) return undefined;
  if (raised.length === 0) return reraised;
  if (reraised !== null) raised.push(reraised);
  return raised.length > 1 ? newGroup(new PyList(raised)) : raised[0]!;
}

defineLazily(baseExceptionGroup, () => [
  newMethod("($cls, /, *args, **kwargs)", (cls: PyType, args: Value[]): Result => defer(groupNew(cls, args))),
  slot(
    "__init__",
    (e: PyBaseException, _args: Value[], kwargs: Map<string, Value>): Result =>
      kwargs.size > 0 ? raise(typeError, `${e.cls.name}() takes no keyword arguments`) : null,
  ),
  slot("__str__", (e: PyBaseException): Result => defer(groupStr(e))),
  method("split", "($self, matcher_value, /)", (e: PyBaseException, c: Value): Result => defer(split(e, c))),
  method("subgroup", "($self, matcher_value, /)", (e: PyBaseException, c: Value): Result => defer(subgroup(e, c))),
  method(
    "derive",
    "($self, excs, /)",
    (e: PyBaseException, excs: Value): Result => callValue(baseExceptionGroup, [ownField(e, "message") ?? "", excs]),
  ),
  member("message", (e: PyBaseException) => ownField(e, "message") ?? null),
  member("exceptions", (e: PyBaseException) => ownField(e, "exceptions") ?? null),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias),
]);
// CPython makes this one as a class statement would.
exceptionGroup.dict.set("__weakref__", makeWeakrefDescriptor(exceptionGroup));
