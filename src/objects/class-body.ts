/**
 * `__build_class__`: what a class statement calls. Resolves the bases and the metaclass, prepares the namespace, runs the body, calls the metaclass.
 *
 * Running the body is the interpreter's business: `setRunClassBody` installs how.
 */
import { ABSENT_ATTR, findAttr } from "./attributes.ts";
import { CodeFlag } from "../compiler/code-unit.ts";
import { seeThrough } from "./object-watch.ts";
import { builtin, type PyBuiltin } from "./builtin-function.ts";
import { callSpecial, callValue } from "./call.ts";
import { Cell, jsText, PyTuple, typeOf } from "./data.ts";
import { raise, runtimeError, typeError } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import { PyDict } from "./hash-table.ts";
import { dictSet } from "./hash-lookup.ts";
import { textOf } from "./object-names.ts";
import { reprText } from "./repr.ts";
import { calculateMetaclass } from "./type-create.ts";
import { PyType, typeType } from "./type.ts";
import { defer, type Deferred, type Gen, type Result, settle, type Value } from "./value.ts";

export type ClassBodyRunner = (func: PyFunction, ns: Value) => Deferred;

/** How to run a class body with `ns` as its local namespace; the result is the `__class__` cell or None. */
export let runClassBody: ClassBodyRunner = () => {
  throw new Error("no interpreter installed");
};
export function setRunClassBody(f: ClassBodyRunner): void {
  runClassBody = f;
}

/** PEP 560: replace bases that are not types by what their `__mro_entries__` gives. Undefined when an exception is pending. */
export function* resolveBases(bases: readonly Value[]): Gen<readonly Value[] | undefined> {
  if (bases.every((b) => b instanceof PyType)) return bases;
  const original = new PyTuple(bases);
  const out: Value[] = [];
  for (const b of bases) {
    const entries = b instanceof PyType ? ABSENT_ATTR : yield* findAttr(b, "__mro_entries__");
    if (entries === undefined) return undefined;
    if (entries === ABSENT_ATTR) {
      out.push(b);
      continue;
    }
    const r = yield* settle(callValue(entries, [original]));
    if (r === undefined) return undefined;
    if (!(r instanceof PyTuple)) return raise(typeError, "__mro_entries__ must return a tuple");
    out.push(...r.items);
  }
  return out.length === bases.length && out.every((b, i) => b === bases[i]) ? bases : out;
}

function* prepareNamespace(
  meta: Value,
  name: Value,
  bases: PyTuple,
  kwargs: ReadonlyMap<string, Value>,
): Gen<Value | undefined> {
  if (meta === typeType) return new PyDict();
  if (meta instanceof PyType && meta.lookup("__prepare__") === typeType.dict.get("__prepare__")) return new PyDict();
  const prepare = yield* findAttr(meta, "__prepare__");
  if (prepare === undefined) return undefined;
  if (prepare === ABSENT_ATTR) return new PyDict();
  const ns = yield* settle(callValue(prepare, [name, bases, ...kwargs.values()], namesOf(kwargs)));
  if (ns === undefined) return undefined;
  if (!(ns instanceof PyDict) && typeOf(ns).lookup("__getitem__") === undefined)
    return raise(
      typeError,
      `${meta instanceof PyType ? meta.name : "<metaclass>"}.__prepare__() must return a mapping, not ${typeOf(ns).name}`,
    );
  return ns;
}

const namesOf = (kwargs: ReadonlyMap<string, Value>): string[] | null => (kwargs.size > 0 ? [...kwargs.keys()] : null);

/** The class statement: `__build_class__(func, name, *bases, metaclass=None, **kwargs)`. */
export function* buildClass(
  func: PyFunction,
  name: Value,
  givenBases: readonly Value[],
  givenKwargs: ReadonlyMap<string, Value>,
): Gen<Value | undefined> {
  const bases = yield* resolveBases(givenBases);
  if (bases === undefined) return undefined;
  const kwargs = new Map(givenKwargs);
  let meta: Value | undefined = kwargs.get("metaclass");
  kwargs.delete("metaclass");
  if (meta === undefined) meta = bases.length === 0 ? typeType : typeOf(bases[0]!);
  if (meta instanceof PyType) {
    meta = calculateMetaclass(meta, bases);
    if (meta === undefined) return undefined;
  }
  const basesTuple = new PyTuple(bases);
  const ns = yield* prepareNamespace(meta, name, basesTuple, kwargs);
  if (ns === undefined) return undefined;
  // A function in the place of the class body has variables of its own, and may be a generator function.
  const optimized = (func.code.flags & CodeFlag.OPTIMIZED) !== 0;
  const cell = optimized ? yield* settle(callValue(func, [])) : yield runClassBody(func, ns);
  if (cell === undefined) return undefined;
  if (bases !== givenBases) {
    const set =
      ns instanceof PyDict
        ? dictSet(ns, "__orig_bases__", new PyTuple(givenBases))
        : callSpecial(ns, "__setitem__", "__orig_bases__", new PyTuple(givenBases));
    if ((yield* settle(set)) === undefined) return undefined;
  }
  const cls = yield* settle(callValue(meta, [name, basesTuple, ns, ...kwargs.values()], namesOf(kwargs)));
  if (cls === undefined) return undefined;
  if (cls instanceof PyType && cell instanceof Cell && cell.value !== cls) return yield* cellError(cell, name, cls);
  return cls;
}

function* cellError(cell: Cell, name: Value, cls: PyType): Gen<Value | undefined> {
  const shownName = yield* reprText(name);
  const shownClass = yield* reprText(cls);
  if (shownName === undefined || shownClass === undefined) return undefined;
  const defining = `defining ${jsText(shownName)} as ${jsText(shownClass)}`;
  if (cell.value === undefined)
    return raise(runtimeError, `__class__ not set ${defining}. Was __classcell__ propagated to type.__new__?`);
  const found = yield* reprText(cell.value);
  if (found === undefined) return undefined;
  return raise(typeError, `__class__ set to ${jsText(found)} ${defining}`);
}

function buildClassNative(args: Value[], kwargs: Map<string, Value>): Result {
  if (args.length < 2) return raise(typeError, "__build_class__: not enough arguments");
  const [func, name] = args as [Value, Value];
  if (!(func instanceof PyFunction)) return raise(typeError, "__build_class__: func must be a function");
  if (textOf(name) === undefined) return raise(typeError, "__build_class__: name is not a string");
  const made = buildClass(func, name, args.slice(2), kwargs);
  // What `__mro_entries__` gives would be in its variables only.
  const isPlain = args.every((b, i) => i < 2 || b instanceof PyType);
  return defer(isPlain ? seeThrough(made, [...args, ...kwargs.values()]) : made);
}

/** `builtins.__build_class__`. */
export const buildClassBuiltin: PyBuiltin = builtin("__build_class__", "(*args, **kwargs)", buildClassNative);
