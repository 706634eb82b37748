/**
 * Python functions, bound methods and code objects. A function call is the interpreter's business; natives ask for one with `tailCall`.
 */
import type { CodeConst, CodeUnit } from "../compiler/code-unit.ts";
import { CodeFlag } from "../compiler/code-unit.ts";
import { codeType, functionType, methodType } from "./core-types.ts";
import { type Cell, Ellipsis, PyBytes, PyComplex, PyFloat, PyTuple } from "./data.ts";
import { setAdd } from "./hash-lookup.ts";
import { type PyDict, PySet } from "./hash-table.ts";
import { frozensetType } from "./core-types.ts";
import { strFromCodePoints, strFromJs } from "./str-object.ts";
import { PyObject, type Value } from "./value.ts";

/**
 * Code compiled to JavaScript, as the caller sees it: `(t, func, fp, …parameters)`. The caller has stored PREV and RET (and AUX) of the record at `fp`;
 * `undefined`: an exception is pending, or the thread state is unwinding. The first parameter is the ThreadState, which this layer does not know.
 */
export type CompiledEntry = (
  t: never,
  func: PyFunction,
  fp: number,
  ...args: readonly (Value | undefined)[]
) => Value | undefined;
/**
 * The same for a record that is in place already, with what owns its registers (a generator). The code of a generator is also called without its record: then `sent` is a value, the
 * caller has stored PREV and RET of the record at `fp`, and it is written when something needs it. So a resumption that calls nothing touches no record at all.
 */
export type CompiledBody = (
  t: never,
  fp: number,
  owner: never,
  sent: Value | undefined,
  taker?: ItemTaker,
) => Value | undefined;

/** Takes what a generator expression yields, without its being suspended for that. */
export interface ItemTaker {
  /** Take an item and want more: false if it has to be yielded. No Python code runs, and there is no exception. */
  takeNow(item: Value): boolean;
}

/** Bits of `PyCode.kinds`: what operands an arithmetic instruction met that were not two small ints. */
export const enum OperandKind {
  /** Floats, perhaps with ints; or a true division. */
  FLOAT = 1,
  /** Anything else. */
  OTHER = 2,
  /** Two ints, where compiled code expected floats. */
  INT = 4,
  /** With FLOAT: the left, the right operand was an int. */
  INT_LEFT = 8,
  INT_RIGHT = 16,
  /** With OTHER: an int or float on the left, an instance of a class on the right. */
  REFLECTED = 32,
  /** With OTHER: ints, one of which (or the result) was no small int. */
  BIG = 64,
}

/** Bits of `PyCode.kinds` for GETITEM, SETITEM and IN: what containers they met. Lists are the rule and not noted. */
export const enum ContainerKind {
  TUPLE = 1,
  DICT = 2,
  SET = 4,
  STR = 8,
  BYTEARRAY = 16,
  /** A list that is kept as bytes (flag-list.ts). */
  FLAGS = 32,
}

/** Bits of `PyCode.kinds` for GET_ITER and FOR_ITER: what iterators they met. */
export const enum IteratorKind {
  RANGE = 1,
  LIST = 2,
  NATIVE = 4,
  /** A generator, or an object of a class in Python. */
  PYTHON = 8,
  ENUMERATE = 16,
  ZIP = 32,
  MAP = 64,
  /** The items of a dict. */
  ITEMS = 128,
}

/** Python's code object: a compiled unit with its constants as Python values, and what the interpreter remembers about it. */
export class PyCode extends PyObject {
  readonly unit: CodeUnit;
  readonly code: Int32Array;
  /** What the eval loop runs: `code`, or a copy of it that gives events (frames/instrument.ts). */
  running: Int32Array;
  /** The copy's Instrumentation, or null. */
  instrumentation: object | null = null;
  /** Trace functions get `opcode` events of it, in frames that ask for them (`wantOpcodes` in frames/tracer.ts). */
  tracesOpcodes = false;
  readonly consts: readonly Value[];
  readonly names: readonly string[];
  readonly nregs: number;
  readonly argcount: number;
  readonly flags: number;
  /** Registers `clearFrom … freeBase-1` are locals that start unbound. */
  readonly clearFrom: number;
  readonly freeBase: number;
  /** True if a call with exactly `argcount` positional arguments needs no binding at all and runs at once: no *args, **kwargs, keyword-only; not a generator. */
  readonly simple: boolean;
  /** GENERATOR, COROUTINE or ASYNC_GENERATOR bits. */
  readonly generatorFlags: number;
  /** Inline caches by instruction number; entries are made on first execution. */
  readonly caches: unknown[];
  /** What arithmetic and comparing instructions met, by instruction number: OperandKind bits; 0: nothing but small ints. */
  readonly kinds: Uint8Array;
  /** Loop turns in the interpreter, until its hot loops are compiled. */
  heat = 0;
  /** Calls (for generators: resumptions) in the interpreter, until it is compiled. */
  callHeat = 0;
  /** Its generators may have something to do when they are closed (interpreter/loop-generators.ts); null: nobody has asked. */
  cleansUp: boolean | null = null;
  /** Compiled code, or null. */
  entry: CompiledEntry | null = null;
  /** `argcount` if compiled code can be called with just these arguments, else -1. */
  direct = -1;
  /** It has an `entry`, and no loop leads back to its first instruction: a record that stands there has not begun. */
  startable = false;
  /** For the code of generators: resumes one. Gives what it yields, or STOP with the returned value in `t.stopValue`. */
  resume: CompiledBody | null = null;
  /** Compiled loops by the pc of their header; null: cannot be compiled. */
  loops: Map<number, CompiledBody | null> | null = null;
  /** Hidden from tracebacks and `f_back`: app-level helpers of the runtime itself. */
  hidden = false;
  /** The kept Frame of the `cached` policy (CPython's zombie frame). */
  zombie: PyObject | null = null;
  /** Name and qualname as shown by `replace`d or renamed code. */
  readonly name: string;
  readonly qualname: string;

  constructor(unit: CodeUnit) {
    super(codeType);
    this.unit = unit;
    this.code = this.running = unit.code;
    this.consts = constantsOf(unit);
    this.names = unit.names;
    this.nregs = unit.nregs;
    this.argcount = unit.argcount;
    this.flags = unit.flags;
    this.name = unit.name;
    this.qualname = unit.qualname;
    const extra = (unit.flags & CodeFlag.VARARGS ? 1 : 0) + (unit.flags & CodeFlag.VARKEYWORDS ? 1 : 0);
    this.clearFrom = unit.argcount + unit.kwonlyargcount + extra;
    this.freeBase = unit.freeBase;
    this.generatorFlags = unit.flags & (CodeFlag.GENERATOR | CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR);
    this.simple = extra === 0 && unit.kwonlyargcount === 0 && this.generatorFlags === 0;
    this.kinds = new Uint8Array(unit.code.length >> 2);
    this.caches = new Array<unknown>(unit.code.length >> 2).fill(undefined);
  }
}

/** Code in code nests as deep as lambdas do: from some depth on, the constants are made when those around them are done. */
const MAX_NESTED = 50;
let nested = 0;
const unfinished: { readonly unit: CodeUnit; readonly consts: Value[] }[] = [];

function constantsOf(unit: CodeUnit): readonly Value[] {
  const consts: Value[] = [];
  if (nested >= MAX_NESTED) {
    unfinished.push({ unit, consts });
    return consts;
  }
  nested++;
  for (const c of unit.consts) consts.push(constToValue(c));
  nested--;
  if (nested === 0)
    for (let next = unfinished.pop(); next !== undefined; next = unfinished.pop()) {
      nested++;
      for (const c of next.unit.consts) next.consts.push(constToValue(c));
      nested--;
    }
  return consts;
}

/** The value of a constant. */
export function constToValue(c: CodeConst): Value {
  if (typeof c === "string") return strFromJs(c);
  if (c === null || typeof c !== "object") return c;
  switch (c.kind) {
    case "float":
      return new PyFloat(c.value);
    case "complex":
      return new PyComplex(c.real ?? 0, c.imag);
    case "text":
      return strFromCodePoints(c.codePoints);
    case "bytes":
      return new PyBytes(c.value);
    case "ellipsis":
      return Ellipsis;
    case "code":
      return new PyCode(c.unit);
    case "tuple":
      return new PyTuple(c.items.map(constToValue));
    case "frozenset": {
      const s = new PySet(frozensetType);
      for (const i of c.items) setAdd(s, constToValue(i));
      return s;
    }
  }
}

export class PyFunction extends PyObject {
  code: PyCode;
  readonly globals: PyDict;
  /** The builtins namespace, resolved from `globals["__builtins__"]` when the function was made. */
  readonly builtins: PyDict;
  name: string;
  qualname: string;
  /** Values of the last positional parameters, or null. */
  defaults: PyTuple | null = null;
  kwdefaults: PyDict | null = null;
  closure: readonly Cell[] | null = null;
  doc: Value;
  module: Value;
  annotate: Value = null;
  annotations: PyDict | null = null;
  typeParams: PyTuple | null = null;
  dict: PyDict | null = null;
  constructor(code: PyCode, globals: PyDict, builtins: PyDict) {
    super(functionType);
    this.code = code;
    this.globals = globals;
    this.builtins = builtins;
    this.name = code.name;
    this.qualname = code.qualname;
    this.doc = code.unit.docstring === null ? null : strFromJs(code.unit.docstring);
    this.module = globals.getStr("__name__") ?? null;
  }
}

/** A bound method. */
export class PyMethod extends PyObject {
  readonly func: Value;
  readonly self: Value;
  constructor(func: Value, self: Value) {
    super(methodType);
    this.func = func;
    this.self = self;
  }
}
