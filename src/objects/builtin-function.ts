/**
 * Natives: functions, methods and descriptors written in TypeScript, and how types get them (`defineMembers`).
 *
 * A native has a text signature as CPython's Argument Clinic writes it: `($self, sub, start=None, /, *, key=None)`. The JavaScript function has one parameter for each
 * one named there, in the same order (`$self`/`$type` first); a missing optional argument arrives as `undefined`; `*args` arrives as
 * `Value[]`, `**kwargs` as `Map<string, Value>`. Binding, arity errors and their CPython wording follow from the signature.
 */
import { arityError, errorName, longName, selfCount } from "./argument-errors.ts";
import { type Param, parseSignature, type Signature } from "./builtin-signature.ts";
import { fitsPython } from "./python-argument-errors.ts";
import { unexpectedKeyword } from "./suggestions.ts";
import {
  builtinFunctionType,
  classMethodDescriptorType,
  getSetDescriptorType,
  memberDescriptorType,
  methodDescriptorType,
  methodWrapperType,
  staticMethodType,
  wrapperDescriptorType,
} from "./core-types.ts";
import { NotImplemented, typeOf } from "./data.ts";
import { pyError, raise, typeError } from "./exception-object.ts";
import type { PyType } from "./type.ts";
import { PyObject, type Result, type Value } from "./value.ts";

/** What a native may look like; the arguments are as the signature says. */
export type NativeFn = (...args: never[]) => Result;
type AnyFn = (...args: (Value | undefined | Value[] | Map<string, Value>)[]) => Result;

export const enum NativeKind {
  /** `len` */
  FUNCTION,
  /** `list.append` */
  METHOD,
  /** `int.__add__` */
  SLOT,
  /** `dict.fromkeys` */
  CLASS_METHOD,
  /** `object.__new__`: a static method that takes the type */
  NEW,
}

/** How C calls a function, where its signature does not tell. Errors about arguments are worded by it. */
export const enum Convention {
  /** As the signature suggests. */
  USUAL,
  /** METH_VARARGS: a tuple. */
  TUPLE,
  /** METH_VARARGS, whose tuple PyArg_ParseTuple takes apart by a format with the function's name. */
  PARSED,
  /** It is a function in Python there. */
  PYTHON,
  /** METH_METHOD: with the class that defines it; arguments are looked at as if there could be keywords. */
  DEFINING_CLASS,
}

/** `max` of natives whose only positional parameter is `*args`: without keywords they get the array as it is. */
export const VARARGS = -3;

function takesAnyNumber(sig: Signature): boolean {
  const { params } = sig;
  // What is left of the keywords (`**rest` after some of its own) may arrive as `undefined`.
  const optional = (p: Param, i: number): boolean => (p.kind === "kw" ? p.optional : p.kind === "kwargs" && i > 1);
  return params[0]?.kind === "args" && params.every((p, i) => i === 0 || optional(p, i));
}

/** `max` of natives that take anything: `*args, **kwargs`. Without keywords they get the array as it is, and NO_KWARGS. */
export const ANYTHING = -5;

const takesAnything = (p: readonly Param[]): boolean =>
  p.length === 2 && p[0]!.kind === "args" && p[1]!.kind === "kwargs";

/** `PyBuiltin.max` of a native that takes its self and anything: `($self, /, *args, **kwargs)`. */
export const VARIADIC = -4;

const isVariadic = (p: readonly Param[]): boolean =>
  p.length === 3 && p[0]!.kind === "pos" && !p[0]!.optional && p[1]!.kind === "args" && p[2]!.kind === "kwargs";

/** The keyword arguments of a call without any; natives do not write to their `**kwargs`. */
export const NO_KWARGS: Map<string, Value> = new Map();

export class PyBuiltin extends PyObject {
  readonly name: string;
  readonly text: string;
  readonly fn: NativeFn;
  readonly kind: NativeKind;
  /** The type it is a method of, or null. */
  owner: PyType | null = null;
  /** `__module__` of a module-level function. */
  module: Value = null;
  doc: string | null = null;
  convention = Convention.USUAL;
  /** The name in messages where it is neither the function's nor its type's. */
  calledAs: string | null = null;
  /** Fewest and most positional arguments for which `fn` can be called with them as they are; max is -1 until `sig` is parsed or if never. */
  min = 0;
  max = -1;
  /**
   * Of a `__new__`: with which `__init__` the two can be done in one step, and how, when there are no keyword arguments. Saves the common constructors
   * their argument bookkeeping.
   */
  together: {
    readonly init: Value;
    readonly make: (cls: PyType, args: readonly Value[]) => Result;
  } | null = null;
  /**
   * Of a function of floats: what it computes of as many finite doubles as `raw.length` says, if that is finite; otherwise `fn` has to be asked, which may raise.
   * Compiled code calls it without boxes.
   */
  raw: ((x: number, y: number) => number) | null = null;
  private parsed: Signature | null = null;

  constructor(cls: PyType, name: string, text: string, fn: NativeFn, kind: NativeKind) {
    super(cls);
    this.name = name;
    this.text = text;
    this.fn = fn;
    this.kind = kind;
  }

  get sig(): Signature {
    if (this.parsed === null) {
      this.parsed = parseSignature(this.text);
      const required = this.parsed.params.some((p) => p.kind === "kw" && !p.optional);
      if (!this.parsed.hasArgs && !this.parsed.hasKwargs && !required) {
        this.min = this.parsed.nrequired;
        this.max = this.parsed.npos;
      } else
        this.max = takesAnyNumber(this.parsed)
          ? VARARGS
          : isVariadic(this.parsed.params)
            ? VARIADIC
            : takesAnything(this.parsed.params)
              ? ANYTHING
              : -2;
    }
    return this.parsed;
  }

  /** `__qualname__`. */
  get qualname(): string {
    return this.owner === null ? this.name : this.owner.qualname + "." + this.name;
  }
}

/** A builtin bound to its self: `[].append`, `(1).__add__`, `dict.fromkeys`. */
export class PyBoundBuiltin extends PyObject {
  readonly fn: PyBuiltin;
  readonly self: Value;
  constructor(fn: PyBuiltin, self: Value) {
    super(fn.kind === NativeKind.SLOT ? methodWrapperType : builtinFunctionType);
    this.fn = fn;
    this.self = self;
  }
}

/**
 * Call a native. `args` starts with self (or the type) for methods; it has been checked to be one. The last `kwnames.length` are keywords.
 * `bound`: called by way of a bound method object, which errors then name by the type of its self.
 */
export function callBuiltin(
  f: PyBuiltin,
  args: readonly Value[],
  kwnames: readonly string[] | null,
  bound = false,
): Result {
  const sig = f.sig;
  const fn = f.fn as AnyFn;
  if (kwnames === null && f.max >= 0) {
    const n = args.length;
    if (n < f.min || n > f.max) return arityError(f, n, 0, bound ? args[0] : undefined);
    switch (n) {
      case 0:
        return fn();
      case 1:
        return fn(args[0]);
      case 2:
        return fn(args[0], args[1]);
      case 3:
        return fn(args[0], args[1], args[2]);
      default:
        return fn(...args);
    }
  }
  if (kwnames === null && f.max === VARARGS) return fn(args.slice());
  if (kwnames === null && f.max === ANYTHING) return fn(args.slice(), NO_KWARGS);
  if (kwnames === null && f.max === VARIADIC && args.length > 0) return fn(args[0], args.slice(1), NO_KWARGS);
  return bindAndCall(f, sig, fn, args, kwnames, bound ? args[0] : undefined);
}

function bindAndCall(
  f: PyBuiltin,
  sig: Signature,
  fn: AnyFn,
  args: readonly Value[],
  kwnames: readonly string[] | null,
  self: Value | undefined,
): Result {
  const nkw = kwnames === null ? 0 : kwnames.length;
  const npos = args.length - nkw;
  if (f.convention === Convention.PYTHON && !fitsPython(f, npos, kwnames ?? [])) return undefined;
  if (nkw > 0 && !sig.acceptsKeywords) {
    if (f.convention === Convention.DEFINING_CLASS) {
      const fits = args.length <= sig.npos && npos >= sig.nrequired && sig.npos > 1;
      return fits ? unexpectedKeyword(errorName(f), [], kwnames![0]!) : arityError(f, npos, nkw, self);
    }
    // Only an unbound method of these is asked by C for its arguments, which names the type as well.
    const plain =
      f.convention === Convention.PARSED ||
      (f.convention === Convention.TUPLE && (self !== undefined || f.kind === NativeKind.FUNCTION));
    const name =
      f.kind === NativeKind.SLOT && f.name !== "__init__" ? `wrapper ${f.name}` : plain ? f.name : longName(f, self);
    return raise(typeError, `${name}() takes no keyword arguments`);
  }
  if ((npos > sig.npos || args.length > sig.params.length) && !sig.hasArgs && !sig.hasKwargs)
    return arityError(f, npos, nkw, self);
  if (npos > sig.npos && !sig.hasArgs) return arityError(f, npos, nkw, self);
  const bound: (Value | undefined | Value[] | Map<string, Value>)[] = [];
  let rest: Map<string, Value> | null = null;
  let twice: string | undefined;
  const used = new Set<string>();
  let i = 0;
  for (const p of sig.params) {
    if (p.kind === "args") bound.push(args.slice(sig.npos, npos) as Value[]);
    else if (p.kind === "kwargs") bound.push((rest = new Map()));
    else {
      let v: Value | undefined;
      if (p.kind !== "kw" && i < npos) v = args[i];
      if (p.kind !== "kw") i++;
      if (p.kind !== "pos" && kwnames !== null) {
        const at = kwnames.indexOf(p.name);
        if (at >= 0) {
          if (v === undefined) {
            v = args[npos + at];
            used.add(p.name);
          } else
            twice ??= `argument for ${errorName(f)}() given by name ('${p.name}') and position (${i - selfCount(f)})`;
        }
      }
      if (v === undefined && !p.optional) {
        if (p.kind === "pos" || !sig.acceptsKeywords) return arityError(f, npos, nkw, self);
        return raise(
          typeError,
          `${errorName(f)}() missing required argument '${p.name}' (pos ${Math.max(i - selfCount(f), 1)})`,
        );
      }
      bound.push(v);
    }
  }
  // What is missing is told first.
  if (twice !== undefined) return raise(typeError, twice);
  if (kwnames !== null) {
    for (let k = 0; k < nkw; k++) {
      const name = kwnames[k]!;
      if (used.has(name)) continue;
      if (rest !== null) rest.set(name, args[npos + k]!);
      else {
        const known = sig.params.filter((p) => p.kind === "both" || p.kind === "kw").map((p) => p.name);
        return unexpectedKeyword(errorName(f), known, name);
      }
    }
  }
  return fn(...bound);
}

/** A computed attribute of a built-in type. `set` gets `undefined` to delete. */
export class PyGetSet extends PyObject {
  readonly name: string;
  owner: PyType | null = null;
  readonly get: (self: never) => Result;
  readonly set: ((self: never, value: Value | undefined) => Result) | null;
  doc: string | null = null;
  /** For a `__slots__` entry: the instance's JavaScript property, so that inline caches can go there directly. */
  slotKey: string | null = null;
  constructor(
    cls: PyType,
    name: string,
    get: (self: never) => Result,
    set: ((self: never, value: Value | undefined) => Result) | null,
  ) {
    super(cls);
    this.name = name;
    this.get = get;
    this.set = set;
  }
}

/** `staticmethod` objects; behaviour in descriptors.ts. */
export class PyStaticMethod extends PyObject {
  callable: Value;
  dict: PyObject | null = null;
  constructor(callable: Value, cls: PyType = staticMethodType) {
    super(cls);
    this.callable = callable;
  }
}

export type Member = readonly [name: string, value: Value];

/** A method: `method("append", "($self, object, /)", (self: PyList, v: Value) => …)`. */
export const method = (name: string, text: string, fn: NativeFn, doc?: string): Member => [
  name,
  documented(new PyBuiltin(methodDescriptorType, name, text, fn, NativeKind.METHOD), doc),
];

/** The member, called by another name in messages. */
export function calledAs(m: Member, name: string): Member {
  (m[1] as PyBuiltin).calledAs = name;
  return m;
}

const SLOT_SIGNATURES: Readonly<Record<string, string>> = {
  __init__: "($self, /, *args, **kwargs)",
  __call__: "($self, /, *args, **kwargs)",
  __pow__: "($self, value, mod=None, /)",
  __rpow__: "($self, value, mod=None, /)",
  __get__: "($self, instance, owner=None, /)",
};
const UNARY =
  "__repr__ __str__ __hash__ __len__ __iter__ __next__ __neg__ __pos__ __abs__ __invert__ __bool__ __int__ __float__ __index__ __await__ __aiter__ __anext__ __del__";
const TERNARY = "__setitem__ __setattr__ __set__";
const signatures = new Map<string, string>(Object.entries(SLOT_SIGNATURES));
for (const n of UNARY.split(" ")) signatures.set(n, "($self, /)");
for (const n of TERNARY.split(" ")) signatures.set(n, "($self, key, value, /)");

/** A special method that CPython implements as a type slot: `slot("__add__", (a: Value, b: Value) => …)`. Binary unless the name says otherwise. */
export const slot = (name: string, fn: NativeFn, text?: string): Member => [
  name,
  new PyBuiltin(
    wrapperDescriptorType,
    name,
    text ?? signatures.get(name) ?? "($self, value, /)",
    name === "__get__" ? withSomeOwner(fn as AnyFn) : fn,
    NativeKind.SLOT,
  ),
];

/** `__get__` as its slot wrapper has it: an instance or an owner must be there. */
const withSomeOwner =
  (get: AnyFn): NativeFn =>
  (self: Value, instance: Value, owner?: Value): Result =>
    instance === null && (owner ?? null) === null
      ? raise(typeError, "__get__(None, None) is invalid")
      : get(self, instance, owner);

/** `__new__`: `newMethod("(cls, x=0, /)", (cls: PyType, x?: Value) => …)`. */
export const newMethod = (text: string, fn: NativeFn): Member => [
  "__new__",
  new PyBuiltin(builtinFunctionType, "__new__", text, fn, NativeKind.NEW),
];

/** Members of which some, named in a text, are called in another way than their signatures suggest. */
export function conventional(convention: Convention, names: string, members: readonly Member[]): readonly Member[] {
  const those = names.split(" ");
  for (const [name, f] of members) if (f instanceof PyBuiltin && those.includes(name)) f.convention = convention;
  return members;
}

/** A method that C calls with a tuple of arguments. */
export function tupleCalled(member: Member): Member {
  (member[1] as PyBuiltin).convention = Convention.TUPLE;
  return member;
}

/** A class method: the JavaScript function gets the type first. */
export const classMethod = (name: string, text: string, fn: NativeFn, doc?: string): Member => [
  name,
  documented(new PyBuiltin(classMethodDescriptorType, name, text, fn, NativeKind.CLASS_METHOD), doc),
];

/** A static method. */
export const staticMethod = (name: string, text: string, fn: NativeFn): Member => [
  name,
  new PyStaticMethod(new PyBuiltin(builtinFunctionType, name, text, fn, NativeKind.FUNCTION)),
];

/** A computed attribute (getset_descriptor). */
export const getset = (
  name: string,
  get: (self: never) => Result,
  set: ((self: never, value: Value | undefined) => Result) | null = null,
): Member => [name, new PyGetSet(getSetDescriptorType, name, get, set)];

/** A field (member_descriptor), as `slice.start` or a name in `__slots__`. */
export const member = (
  name: string,
  get: (self: never) => Result,
  set: ((self: never, value: Value | undefined) => Result) | null = null,
): Member => [name, new PyGetSet(memberDescriptorType, name, get, set)];

/** A plain class attribute. */
export const constant = (name: string, value: Value): Member => [name, value];

/** A module-level function: `builtin("len", "(obj, /)", (obj: Value) => …)`. */
export const builtin = (name: string, text: string, fn: NativeFn, module: Value = "builtins"): PyBuiltin => {
  const f = new PyBuiltin(builtinFunctionType, name, text, fn, NativeKind.FUNCTION);
  f.module = module;
  return f;
};

function documented(f: PyBuiltin, doc: string | undefined): PyBuiltin {
  if (doc !== undefined) f.doc = doc;
  return f;
}

/** The member itself, or a copy if another type has it already: a descriptor knows its type. */
function ownMember(value: Value): Value {
  if (value instanceof PyGetSet && value.owner !== null) {
    const copy = new PyGetSet(value.cls, value.name, value.get, value.set);
    copy.doc = value.doc;
    return copy;
  }
  if (value instanceof PyBuiltin && value.owner !== null && value.kind !== NativeKind.NEW) {
    const copy = new PyBuiltin(value.cls, value.name, value.text, value.fn, value.kind);
    copy.doc = value.doc;
    return copy;
  }
  return value;
}

/** Fill in a built-in type. May be called several times for one type. */
export function defineMembers(type: PyType, members: readonly Member[]): void {
  for (const [name, given] of members) {
    const value = ownMember(given);
    if (value instanceof PyBuiltin || value instanceof PyGetSet) value.owner = type;
    if (value instanceof PyStaticMethod && value.callable instanceof PyBuiltin) value.callable.owner = type;
    type.dict.set(name, value);
  }
  if (type.dict.has("__eq__"))
    for (const name of ORDERINGS) {
      if (type.dict.has(name)) continue;
      const [, value] = slot(name, notOrdered);
      (value as PyBuiltin).owner = type;
      type.dict.set(name, value);
    }
  type.modified();
}

/** As `defineMembers`, once the members are needed: for types that most programs do not use. */
export function defineLazily(type: PyType, members: () => readonly Member[]): void {
  type.fillLater(() => defineMembers(type, members()));
}

const ORDERINGS = ["__lt__", "__le__", "__gt__", "__ge__"];
/** Types written in C compare by one slot, so a type that has `__eq__` has all the comparisons. */
const notOrdered = (): Result => NotImplemented;

const ownerName = (f: PyBuiltin | PyGetSet): string => (f.owner === null ? "?" : f.owner.name);

/** The error of a native's being used with an instance of a type it is not for. */
export function foreignSelf(f: PyBuiltin | PyGetSet, v: Value, asWrapper: boolean): undefined {
  const t = typeOf(v);
  return raise(
    typeError,
    asWrapper
      ? `descriptor '${f.name}' requires a '${ownerName(f)}' object but received a '${t.name}'`
      : `descriptor '${f.name}' for '${ownerName(f)}' objects doesn't apply to a '${t.name}' object`,
  );
}

/** For cold paths: insist that `v` is an instance of `type`, as an unbound call `list.append(1, 2)` does. */
export function checkSelf(f: PyBuiltin, v: Value): void {
  const t = typeOf(v);
  if (f.owner !== null && t !== f.owner && !t.isSubtypeOf(f.owner)) {
    throw pyError(
      typeError,
      f.kind === NativeKind.SLOT
        ? `descriptor '${f.name}' requires a '${ownerName(f)}' object but received a '${t.name}'`
        : `descriptor '${f.name}' for '${ownerName(f)}' objects doesn't apply to a '${t.name}' object`,
    );
  }
}
