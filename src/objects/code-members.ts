/**
 * Attributes of code objects. Offsets (`co_lines`, `co_positions`, `f_lasti`) count two per instruction, as CPython's do, so that
 * `co_positions()[lasti // 2]` is the position of an instruction.
 */
import type { CodeUnit } from "../compiler/code-unit.ts";
import { INSTRUCTION_WORDS, Op } from "../compiler/opcodes.ts";
import { defineLazily, getset, type Member, member, method, newMethod, slot, calledAs } from "./builtin-function.ts";
import { bytesOf, replaceCode, varnamesOf } from "./code-replace.ts";
import { codeType } from "./core-types.ts";
import { asInt, NotImplemented, PyBytes, PyTuple, typeOf } from "./data.ts";
import { deprecationWarning, indexError, raise, typeError, valueError } from "./exception-object.ts";
import { ts } from "./state.ts";
import { builtinType, type PyType } from "./type.ts";
import { defineIteratorType, PyIterator, STOP } from "./iterator-object.ts";
import { PyCode } from "./function-object.ts";
import { hashCombine, hashUnits } from "./hash.ts";
import { addressText } from "./object-names.ts";
import { strFromJs } from "./str-object.ts";
import { andThen, defer, type Result, type Value } from "./value.ts";

const names = (list: readonly string[]): PyTuple => new PyTuple(list.map(strFromJs));

const varnames = (c: PyCode): string[] => varnamesOf(c.unit);

const instructionCount = (c: PyCode): number => c.code.length >> 2;

function positions(c: PyCode): Value[] {
  const p = c.unit.positions;
  const out: Value[] = [];
  const field = (i: number): Value => (p[i]! < 0 ? null : p[i]!);
  for (let i = 0; i < instructionCount(c) * 4; i += 4)
    out.push(new PyTuple([field(i), field(i + 1), field(i + 2), field(i + 3)]));
  return out;
}

/** Runs of instructions on the same line: `(start, end, line)`. */
function lines(c: PyCode): Value[] {
  const p = c.unit.positions;
  const out: Value[] = [];
  const n = instructionCount(c);
  for (let i = 0; i < n; ) {
    const line = p[i * 4]!;
    let j = i + 1;
    while (j < n && p[j * 4] === line) j++;
    out.push(new PyTuple([i * 2, j * 2, line < 0 ? null : line]));
    i = j;
  }
  return out;
}

function sameArray(a: ArrayLike<number>, b: ArrayLike<number>): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Structural equality of constants: same types and same values, so `1` and `1.0` differ. */
function sameConst(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (a instanceof Uint8Array && b instanceof Uint8Array) return sameArray(a, b);
  if (a instanceof Int32Array && b instanceof Int32Array) return sameArray(a, b);
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  const ka = Object.keys(a);
  if (ka.length !== Object.keys(b).length) return false;
  return ka.every((k) => sameConst((a as Record<string, unknown>)[k], (b as Record<string, unknown>)[k]));
}

const sameCode = (a: PyCode, b: PyCode): boolean =>
  a === b ||
  (a.unit.name === b.unit.name &&
    a.unit.firstlineno === b.unit.firstlineno &&
    sameConst({ ...a.unit, filename: "", qualname: "" }, { ...b.unit, filename: "", qualname: "" }));

export const lineIteratorType = builtinType("line_iterator");
export const positionsIteratorType = builtinType("positions_iterator");

class CodeIterator extends PyIterator {
  private readonly items: readonly Value[];
  private at = 0;
  constructor(cls: PyType, items: readonly Value[]) {
    super(cls);
    this.items = items;
  }
  override next(): Value {
    return this.at < this.items.length ? this.items[this.at++]! : STOP;
  }
}
defineIteratorType(lineIteratorType);
defineIteratorType(positionsIteratorType);

/** Where the flow of control can go two ways: `(offset, next, target)` of each conditional jump. */
function branches(c: PyCode): Value[] {
  const { code } = c;
  const out: Value[] = [];
  for (let pc = 0; pc < code.length; pc += INSTRUCTION_WORDS) {
    const op = code[pc]!;
    let target = -1;
    if (op >= Op.JUMP_IF_TRUE && op <= Op.JUMP_IF_NOT_NONE) target = code[pc + 2]!;
    else if ((op >= Op.JUMP_IF_LT && op <= Op.JUMP_UNLESS_GE) || op === Op.FOR_ITER) target = code[pc + 3]!;
    if (target >= 0) out.push(new PyTuple([pc >> 1, (pc + INSTRUCTION_WORDS) >> 1, target >> 1]));
  }
  return out;
}

/** `co_lnotab`, the table of before Python 3.10: pairs of byte and line increments. */
const oldLineTable = (c: PyCode): Result =>
  andThen(ts.runtime.warn(deprecationWarning, "co_lnotab is deprecated, use co_lines instead."), lineNumberTable, c);

function lineNumberTable(c: PyCode): Value {
  const out: number[] = [];
  let offset = 0;
  let line = c.unit.firstlineno;
  for (const run of lines(c) as PyTuple[]) {
    const [start, , at] = run.items as readonly [number, number, number | null];
    if (at === null || at === line) continue;
    let bytes = start - offset;
    for (; bytes > 255; bytes -= 255) out.push(255, 0);
    let delta = at - line;
    for (; delta > 127; delta -= 127, bytes = 0) out.push(bytes, 127);
    for (; delta < -128; delta += 128, bytes = 0) out.push(bytes, 128);
    out.push(bytes, delta & 255);
    offset = start;
    line = at;
  }
  return new PyBytes(Uint8Array.from(out));
}

const replace = (c: PyCode, kwargs: Map<string, Value>): Result => defer(replaceCode(c, kwargs));

/** `types.CodeType(…)`: the arguments that only this machine's compiler could give. */
function construct(_cls: PyType, args: Value[], kwargs: Map<string, Value>): Result {
  if (kwargs.size > 0) return raise(typeError, "code() takes no keyword arguments");
  const n = args.length;
  if (n < 16 || n > 18)
    return raise(typeError, `code expected at ${n < 16 ? "least 16" : "most 18"} arguments, got ${n}`);
  return raise(valueError, "code: bytecode cannot be given, use compile() and replace()");
}

function varnameOf(c: PyCode, i: Value): Result {
  const name = typeof i === "number" && i >= 0 ? c.unit.localNames[i] : undefined;
  if (asInt(i) === undefined) return raise(typeError, `'${typeOf(i).name}' object cannot be interpreted as an integer`);
  return name === undefined ? raise(indexError, "tuple index out of range") : strFromJs(name);
}

const unitMember = (name: string, get: (u: CodeUnit) => Value): Member => member(name, (c: PyCode) => get(c.unit));

defineLazily(codeType, () => [
  newMethod("(cls, /, *args, **kwargs)", construct),
  unitMember("co_name", (u) => strFromJs(u.name)),
  unitMember("co_qualname", (u) => strFromJs(u.qualname)),
  unitMember("co_filename", (u) => strFromJs(u.filename)),
  unitMember("co_firstlineno", (u) => u.firstlineno),
  unitMember("co_argcount", (u) => u.argcount),
  unitMember("co_posonlyargcount", (u) => u.posonlyargcount),
  unitMember("co_kwonlyargcount", (u) => u.kwonlyargcount),
  unitMember("co_flags", (u) => u.flags),
  unitMember("co_stacksize", (u) => u.nregs),
  unitMember("co_names", (u) => names(u.names)),
  unitMember("co_exceptiontable", (u) => bytesOf(u.exceptionTable)),
  unitMember("co_linetable", (u) => bytesOf(u.positions)),
  member("co_consts", (c: PyCode) => new PyTuple(c.consts)),
  member("co_nlocals", (c: PyCode) => varnames(c).length),
  getset("co_varnames", (c: PyCode) => names(varnames(c))),
  getset("co_freevars", (c: PyCode) => names(c.unit.freevars)),
  getset("co_cellvars", (c: PyCode) => names(c.unit.cellvars)),
  getset("co_code", (c: PyCode) => bytesOf(c.code)),
  method("co_lines", "($self, /)", (c: PyCode) => new CodeIterator(lineIteratorType, lines(c))),
  method("co_branches", "($self, /)", (c: PyCode) => new CodeIterator(lineIteratorType, branches(c))),
  method("_varname_from_oparg", "($self, /, oparg)", varnameOf),
  getset("co_lnotab", oldLineTable),
  method("co_positions", "($self, /)", (c: PyCode) => new CodeIterator(positionsIteratorType, positions(c))),
  method("replace", "($self, /, **changes)", replace),
  calledAs(method("__replace__", "($self, /, **changes)", replace), "replace"),
  slot("__eq__", (a: PyCode, b: Value): Result => (b instanceof PyCode ? sameCode(a, b) : NotImplemented)),
  slot("__ne__", (a: PyCode, b: Value): Result => (b instanceof PyCode ? !sameCode(a, b) : NotImplemented)),
  slot("__hash__", (c: PyCode) => hashCombine([hashUnits(c.unit.name), c.unit.firstlineno, c.code.length])),
  slot("__repr__", (c: PyCode) =>
    strFromJs(`<code object ${c.name} at ${addressText(c)}, file "${c.unit.filename}", line ${c.unit.firstlineno}>`),
  ),
]);
