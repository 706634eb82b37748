/**
 * Attributes of code objects. Offsets (`co_lines`, `co_positions`, `f_lasti`) count two per instruction, as CPython's do, so that
 * `co_positions()[lasti // 2]` is the position of an instruction.
 */
import type { CodeUnit } from "../compiler/code-unit.ts";
import { LocalKind } from "../compiler/code-unit.ts";
import { defineMembers, getset, type Member, member, method, slot } from "./builtin-function.ts";
import { codeType } from "./core-types.ts";
import { asInt, NotImplemented, PyBytes, PyList, PyTuple, typeOf } from "./data.ts";
import { raise, typeError, valueError } from "./exception-object.ts";
import { PyCode } from "./function-object.ts";
import { hashCombine, hashUnits } from "./hash.ts";
import { getIter } from "./iterate.ts";
import { addressText, textOf } from "./object-names.ts";
import { strFromJs } from "./str-object.ts";
import type { Result, Value } from "./value.ts";
import { argType } from "./str-args.ts";

const names = (list: readonly string[]): PyTuple => new PyTuple(list.map(strFromJs));

/** Parameters and local variables, each name once. */
function varnames(c: PyCode): string[] {
  const { localNames, localKinds } = c.unit;
  return [...new Set(localNames.filter((_, i) => (localKinds[i]! & LocalKind.LOCAL) !== 0))];
}

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

const bytesOf = (a: Int32Array): PyBytes => new PyBytes(new Uint8Array(a.buffer, a.byteOffset, a.byteLength).slice());

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
    sameConst({ ...a.unit, filename: "" }, { ...b.unit, filename: "" }));

type Changes = { -readonly [K in keyof CodeUnit]?: CodeUnit[K] };

/** `code.replace(**changes)`. What would need another bytecode is refused. */
function replace(c: PyCode, kwargs: Map<string, Value>): Result {
  const changes: Changes = {};
  let consts: readonly Value[] | null = null;
  for (const [name, value] of kwargs) {
    const text = textOf(value);
    const number = asInt(value);
    switch (name) {
      case "co_name":
      case "co_qualname":
      case "co_filename":
        if (text === undefined)
          return raise(typeError, `replace() argument '${name}' must be str, not ${argType(value)}`);
        changes[name.slice(3) as "name" | "qualname" | "filename"] = text;
        break;
      case "co_firstlineno":
      case "co_flags":
        if (typeof number !== "number")
          return raise(typeError, `'${typeOf(value).name}' object cannot be interpreted as an integer`);
        changes[name.slice(3) as "firstlineno" | "flags"] = number;
        break;
      case "co_consts":
        if (!(value instanceof PyTuple))
          return raise(typeError, `replace() argument 'co_consts' must be tuple, not ${typeOf(value).name}`);
        if (value.items.length !== c.consts.length)
          return raise(valueError, "code: co_consts of another length needs another bytecode");
        consts = value.items;
        break;
      case "co_names":
        if (!(value instanceof PyTuple) || value.items.length !== c.names.length)
          return raise(valueError, "code: co_names of another length needs another bytecode");
        changes.names = value.items.map((v) => textOf(v) ?? "");
        break;
      default: {
        const same = c.cls.lookup(name);
        if (same === undefined || !name.startsWith("co_"))
          return raise(typeError, `replace() got an unexpected keyword argument '${name}'`);
      }
    }
  }
  const copy = new PyCode({ ...c.unit, ...changes });
  (copy as { consts: readonly Value[] }).consts = consts ?? c.consts;
  return copy;
}

const unitMember = (name: string, get: (u: CodeUnit) => Value): Member => member(name, (c: PyCode) => get(c.unit));

defineMembers(codeType, [
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
  method("co_lines", "($self, /)", (c: PyCode) => getIter(new PyList(lines(c)))),
  method("co_positions", "($self, /)", (c: PyCode) => getIter(new PyList(positions(c)))),
  method("replace", "($self, /, **changes)", replace),
  method("__replace__", "($self, /, **changes)", replace),
  slot("__eq__", (a: PyCode, b: Value): Result => (b instanceof PyCode ? sameCode(a, b) : NotImplemented)),
  slot("__ne__", (a: PyCode, b: Value): Result => (b instanceof PyCode ? !sameCode(a, b) : NotImplemented)),
  slot("__hash__", (c: PyCode) => hashCombine([hashUnits(c.unit.name), c.unit.firstlineno, c.code.length])),
  slot("__repr__", (c: PyCode) =>
    strFromJs(`<code object ${c.name} at ${addressText(c)}, file "${c.unit.filename}", line ${c.unit.firstlineno}>`),
  ),
]);
