/**
 * `code.replace(**changes)`: a code object with other attributes.
 *
 * Names, positions, flags and constants can be others; what would need another bytecode is refused with a ValueError that says so, after
 * the checks that CPython makes.
 */
import type { CodeUnit } from "../compiler/code-unit.ts";
import { CodeFlag, LocalKind } from "../compiler/code-unit.ts";
import { asInt, PyBytes, PyTuple, typeOf } from "./data.ts";
import { overflowError, raise, systemError, typeError, valueError } from "./exception-object.ts";
import { PyCode } from "./function-object.ts";
import { textOf } from "./object-names.ts";
import { index } from "./operators.ts";
import { argType } from "./str-args.ts";
import { type Gen, settle, type Value } from "./value.ts";

const INTS = "co_argcount co_posonlyargcount co_kwonlyargcount co_nlocals co_stacksize co_flags co_firstlineno".split(
  " ",
);
const BYTES = "co_code co_linetable co_exceptiontable".split(" ");
const TUPLES = "co_consts co_names co_varnames co_freevars co_cellvars".split(" ");
const TEXTS = "co_filename co_name co_qualname".split(" ");
const KNOWN: ReadonlySet<string> = new Set([...INTS, ...BYTES, ...TUPLES, ...TEXTS]);

type Changes = { -readonly [K in keyof CodeUnit]?: CodeUnit[K] };

/** Parameters and local variables of a unit, each name once, in the order of `co_varnames`. */
export function varnamesOf({ localNames, localKinds }: CodeUnit): string[] {
  return [...new Set(localNames.filter((_, i) => (localKinds[i]! & LocalKind.LOCAL) !== 0))];
}

export const bytesOf = (a: Int32Array): PyBytes =>
  new PyBytes(new Uint8Array(a.buffer, a.byteOffset, a.byteLength).slice());

const sameBytes = (a: PyBytes, b: PyBytes): boolean =>
  a.bytes.length === b.bytes.length && a.bytes.every((x, i) => x === b.bytes[i]);

const needsOther = (what: string): undefined => raise(valueError, `code: another ${what} needs another bytecode`);

/** Check the type of each argument; the ints among them, or undefined with the exception. */
function* checkTypes(kwargs: ReadonlyMap<string, Value>): Gen<Map<string, number> | undefined> {
  const ints = new Map<string, number>();
  for (const name of kwargs.keys())
    if (!KNOWN.has(name)) return raise(typeError, `replace() got an unexpected keyword argument '${name}'`);
  for (const name of INTS) {
    const v = kwargs.get(name);
    if (v === undefined) continue;
    if (asInt(v) === undefined && typeOf(v).lookup("__index__") === undefined)
      return raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`);
    const n = yield* settle(index(v));
    if (n === undefined) return undefined;
    if (typeof n !== "number" || n > 0x7fffffff || n < -0x80000000)
      return raise(overflowError, "Python int too large to convert to C int");
    ints.set(name, n);
  }
  for (const [names, kind, is] of [
    [BYTES, "bytes", (v: Value) => v instanceof PyBytes],
    [TUPLES, "tuple", (v: Value) => v instanceof PyTuple],
    [TEXTS, "str", (v: Value) => textOf(v) !== undefined],
  ] as const)
    for (const name of names) {
      const v = kwargs.get(name);
      if (v !== undefined && !is(v))
        return raise(typeError, `replace() argument '${name}' must be ${kind}, not ${argType(v)}`);
    }
  for (const name of INTS)
    if ((ints.get(name) ?? 0) < 0) return raise(valueError, `${name} must be a positive integer`);
  return ints;
}

/** Rename the registers of a kind: `names` in the place of those in `before`. */
function renamed(unit: CodeUnit, before: readonly string[], names: readonly string[]): readonly string[] {
  return unit.localNames.map((n) => {
    const i = before.indexOf(n);
    return i < 0 ? n : names[i]!;
  });
}

/** Positions with all lines moved. */
function shifted(positions: Int32Array, by: number): Int32Array {
  if (by === 0) return positions;
  const out = positions.slice();
  for (let i = 0; i < out.length; i++) if (i % 4 < 2 && out[i]! >= 0) out[i] = out[i]! + by;
  return out;
}

export function* replaceCode(c: PyCode, kwargs: ReadonlyMap<string, Value>): Gen<Value | undefined> {
  const ints = yield* checkTypes(kwargs);
  if (ints === undefined) return undefined;
  const { unit } = c;
  const changes: Changes = {};
  const tupleOf = (name: string, before: readonly string[]): readonly string[] | undefined => {
    const t = kwargs.get(name) as PyTuple | undefined;
    if (t === undefined) return before;
    const names = t.items.map(textOf);
    return names.includes(undefined) ? raise(systemError, "non-string found in code slot") : (names as string[]);
  };
  const before = varnamesOf(unit);
  const varnames = (kwargs.get("co_varnames") as PyTuple | undefined)?.items.length ?? before.length;
  const argcount = ints.get("co_argcount") ?? unit.argcount;
  const kwonly = ints.get("co_kwonlyargcount") ?? unit.kwonlyargcount;
  const posonly = ints.get("co_posonlyargcount") ?? unit.posonlyargcount;
  const flags = ints.get("co_flags") ?? unit.flags;
  if ((ints.get("co_nlocals") ?? varnames) !== varnames)
    return raise(valueError, "code: co_nlocals != len(co_varnames)");
  if (argcount < posonly) return raise(systemError, "bad argument to internal function");
  const extra = (flags & CodeFlag.VARARGS ? 1 : 0) + (flags & CodeFlag.VARKEYWORDS ? 1 : 0);
  if (argcount + kwonly + extra > varnames) return raise(valueError, "code: co_varnames is too small");
  for (const [name, table] of [
    ["co_code", unit.code],
    ["co_linetable", unit.positions],
    ["co_exceptiontable", unit.exceptionTable],
  ] as const) {
    const v = kwargs.get(name);
    if (v !== undefined && !sameBytes(v as PyBytes, bytesOf(table)))
      return raise(valueError, `code: ${name} of another machine`);
  }
  if (argcount + kwonly !== unit.argcount + unit.kwonlyargcount) return needsOther("number of parameters");
  const collecting = CodeFlag.VARARGS | CodeFlag.VARKEYWORDS;
  if ((flags & collecting) !== (unit.flags & collecting)) return needsOther("kind of parameters");
  const names = tupleOf("co_names", unit.names);
  const locals = names && tupleOf("co_varnames", before);
  const free = locals && tupleOf("co_freevars", unit.freevars);
  const cells = free && tupleOf("co_cellvars", unit.cellvars);
  if (names === undefined || locals === undefined || free === undefined || cells === undefined) return undefined;
  if (names.length !== unit.names.length) return needsOther("number of names");
  if (locals.length !== before.length) return needsOther("number of variables");
  if (free.length !== unit.freevars.length || cells.length !== unit.cellvars.length)
    return needsOther("number of cells");
  const consts = (kwargs.get("co_consts") as PyTuple | undefined)?.items ?? c.consts;
  if (consts.length !== c.consts.length) return needsOther("number of constants");
  const line = ints.get("co_firstlineno") ?? unit.firstlineno;
  const oldNames = [...before, ...unit.freevars, ...unit.cellvars];
  Object.assign(changes, {
    argcount,
    posonlyargcount: posonly,
    kwonlyargcount: kwonly,
    flags,
    firstlineno: line,
    positions: shifted(unit.positions, line - unit.firstlineno),
    names,
    localNames: renamed(unit, oldNames, [...locals, ...free, ...cells]),
    freevars: free,
    cellvars: cells,
    filename: textOf(kwargs.get("co_filename") ?? unit.filename)!,
    name: textOf(kwargs.get("co_name") ?? unit.name)!,
    qualname: textOf(kwargs.get("co_qualname") ?? unit.qualname)!,
  });
  const copy = new PyCode({ ...unit, ...changes });
  copy.hidden = c.hidden;
  (copy as { consts: readonly Value[] }).consts = consts;
  return copy;
}
