/**
 * What is wrong with a native's arguments, in CPython's words: they differ by calling convention, which follows from the signature as a rule.
 */
import { Convention, NativeKind, type PyBuiltin } from "./builtin-function.ts";
import { moduleType } from "./core-types.ts";
import { typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { fitsPython } from "./python-argument-errors.ts";
import { PyType } from "./type.ts";
import type { Value } from "./value.ts";

/** Its positional parameters that are no arguments of a call: the self of a method. */
export const selfCount = (f: PyBuiltin): number => (f.kind === NativeKind.FUNCTION ? 0 : 1);

/** The name in messages: `list.append` for METH_O/METH_NOARGS-style methods, bare otherwise. */
export function errorName(f: PyBuiltin): string {
  if (f.calledAs !== null) return f.calledAs;
  if (f.kind === NativeKind.NEW || f.name === "__init__") return f.owner === null ? f.name : f.owner.shortName;
  return f.name;
}

/** As `_PyObject_FunctionStr` names a module-level function: with its module, unless that is builtins. */
const functionName = (f: PyBuiltin): string =>
  f.kind === NativeKind.FUNCTION && typeof f.module === "string" && f.module !== "builtins"
    ? `${f.module}.${f.name}`
    : errorName(f);

/** As `_PyObject_FunctionStr` names any native; `self` is what a bound one is bound to. */
export function longName(f: PyBuiltin, self: Value | undefined): string {
  if (f.owner === null || f.kind === NativeKind.NEW || f.name === "__init__") return functionName(f);
  if (self === undefined) return f.qualname;
  if (typeOf(self) === moduleType) return f.name;
  return `${(self instanceof PyType ? self : typeOf(self)).qualname}.${f.name}`;
}

/** These slot wrappers pass their name to PyArg_UnpackTuple, the others an empty one. */
const NAMED_WRAPPERS = new Set([
  "__setattr__",
  "__setitem__",
  "__set__",
  "__get__",
  "__buffer__",
  "__release_buffer__",
]);

const plural = (n: number): string => (n === 1 ? "" : "s");

/** CPython words an arity error by calling convention; the convention follows from the signature. */
export function arityError(f: PyBuiltin, given: number, nkw = 0, boundTo?: Value): undefined {
  if (f.convention === Convention.PYTHON) {
    fitsPython(f, given, []);
    return undefined;
  }
  const sig = f.sig;
  const self = selfCount(f);
  const n = given - self;
  const min = sig.nrequired - self;
  const max = sig.npos - self;
  if (n < 0 && f.kind === NativeKind.NEW) return raise(typeError, `${f.owner?.name}.__new__(): not enough arguments`);
  if (n < 0 && f.kind === NativeKind.CLASS_METHOD)
    return raise(typeError, `descriptor '${f.name}' of '${f.owner?.name}' object needs an argument`);
  if (n < 0) return raise(typeError, `unbound method ${f.qualname}() needs an argument`);
  if (f.kind === NativeKind.SLOT && f.name !== "__init__") {
    if (f.name === "__pow__" || f.name === "__rpow__" || f.name === "__ipow__")
      return raise(typeError, `expected 1 or 2 arguments, got ${n}`);
    return raise(
      typeError,
      `${NAMED_WRAPPERS.has(f.name) ? f.name + " " : ""}expected ${min === max ? "" : n < min ? "at least " : "at most "}${n < min ? min : max} argument${plural(n < min ? min : max)}, got ${n}`,
    );
  }
  const long = longName(f, boundTo);
  const byClass = f.convention === Convention.DEFINING_CLASS;
  if (byClass && max === 0) return raise(typeError, `${errorName(f)}() takes no arguments`);
  if (f.convention === Convention.PARSED) {
    const word = min === max ? "exactly" : n < min ? "at least" : "at most";
    const bound = n < min ? min : max;
    return raise(typeError, `${errorName(f)}() takes ${word} ${bound} argument${plural(bound)} (${n} given)`);
  }
  if (!sig.acceptsKeywords && !byClass) {
    if (max === 0) return raise(typeError, `${long}() takes no arguments (${n} given)`);
    if (max === 1 && min === 1) return raise(typeError, `${long}() takes exactly one argument (${n} given)`);
    const word = min === max ? "" : n < min ? "at least " : "at most ";
    const bound = n < min ? min : max;
    return raise(typeError, `${errorName(f)} expected ${word}${bound} argument${plural(bound)}, got ${n}`);
  }
  const total = sig.params.filter((p) => p.kind !== "kwargs" && p.kind !== "args").length - self;
  if (n + nkw > total && !sig.hasArgs && !sig.hasKwargs)
    return raise(
      typeError,
      `${errorName(f)}() takes at most ${total} ${n === 0 ? "keyword " : ""}argument${plural(total)} (${n + nkw} given)`,
    );
  if (n < min) {
    const p = sig.params[given]!;
    if (p.kind === "pos")
      return raise(
        typeError,
        `${errorName(f)}() takes ${min === max ? "exactly" : "at least"} ${min} positional argument${plural(min)} (${n} given)`,
      );
    return raise(typeError, `${errorName(f)}() missing required argument '${p.name}' (pos ${n + 1})`);
  }
  if (max === 0 && (total > 0 || sig.hasKwargs))
    return raise(typeError, `${errorName(f)}() takes no positional arguments`);
  return raise(
    typeError,
    `${errorName(f)}() takes ${min === max ? "exactly" : "at most"} ${max} positional argument${plural(max)} (${n} given)`,
  );
}
