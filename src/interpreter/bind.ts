/**
 * Binding the arguments of a call to the parameters of a Python function (CPython's `initialize_locals`), and the TypeErrors it words.
 */
import { CodeFlag } from "../compiler/code-unit.ts";
import { EMPTY_TUPLE, PyTuple } from "../objects/data.ts";
import { raise, typeError } from "../objects/exception-object.ts";
import type { PyFunction } from "../objects/function-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { unexpectedKeyword as raiseUnexpected } from "../objects/suggestions.ts";
import type { Value } from "../objects/value.ts";
import type { Slot } from "../frames/frame-stack.ts";

/**
 * Put the arguments `src[from … from+count-1]` (the last `kwnames.length` of them by keyword) into the registers `dst[base …]` and
 * clear the other locals. Returns false with an exception pending if they do not fit.
 */
export function bindArguments(
  func: PyFunction,
  src: readonly Slot[],
  from: number,
  count: number,
  kwnames: readonly string[] | null,
  dst: Slot[],
  base: number,
): boolean {
  const code = func.code;
  const { unit } = code;
  const nkw = kwnames === null ? 0 : kwnames.length;
  const npos = count - nkw;
  const argcount = code.argcount;
  const total = argcount + unit.kwonlyargcount;
  const given = Math.min(npos, argcount);
  for (let i = 0; i < given; i++) dst[base + i] = src[from + i];
  for (let i = given; i < code.freeBase; i++) dst[base + i] = undefined;
  let next = total;
  if ((code.flags & CodeFlag.VARARGS) !== 0) {
    dst[base + next++] =
      npos > argcount ? new PyTuple(src.slice(from + argcount, from + npos) as Value[]) : EMPTY_TUPLE;
  }
  let rest: PyDict | null = null;
  if ((code.flags & CodeFlag.VARKEYWORDS) !== 0) dst[base + next] = rest = new PyDict();
  if (kwnames !== null && !bindKeywords(func, src, from + npos, kwnames, dst, base, total, rest)) return false;
  if (npos > argcount && (code.flags & CodeFlag.VARARGS) === 0) return tooMany(func, npos, dst, base);
  if (npos < argcount && !fillDefaults(func, npos, dst, base)) return false;
  if (unit.kwonlyargcount > 0 && !fillKeywordDefaults(func, dst, base)) return false;
  const { closure } = func;
  if (closure !== null) for (let i = 0; i < closure.length; i++) dst[base + code.freeBase + i] = closure[i];
  return true;
}

function bindKeywords(
  func: PyFunction,
  src: readonly Slot[],
  from: number,
  kwnames: readonly string[],
  dst: Slot[],
  base: number,
  total: number,
  rest: PyDict | null,
): boolean {
  const names = func.code.unit.localNames;
  const posonly = func.code.unit.posonlyargcount;
  for (let k = 0; k < kwnames.length; k++) {
    const name = kwnames[k]!;
    let i = posonly;
    while (i < total && names[i] !== name) i++;
    if (i < total) {
      if (dst[base + i] !== undefined) {
        raise(typeError, `${func.qualname}() got multiple values for argument '${name}'`);
        return false;
      }
      dst[base + i] = src[from + k];
    } else if (rest !== null) rest.setStr(name, src[from + k] as Value);
    else return unexpectedKeyword(func, kwnames, name, total);
  }
  return true;
}

function unexpectedKeyword(func: PyFunction, kwnames: readonly string[], name: string, total: number): boolean {
  const { unit } = func.code;
  const positionalOnly = unit.localNames.slice(0, unit.posonlyargcount).filter((n) => kwnames.includes(n));
  if (positionalOnly.length > 0) {
    raise(
      typeError,
      `${func.qualname}() got some positional-only arguments passed as keyword arguments: '${positionalOnly.join(", ")}'`,
    );
    return false;
  }
  raiseUnexpected(func.qualname, unit.localNames.slice(unit.posonlyargcount, total), name);
  return false;
}

function fillDefaults(func: PyFunction, npos: number, dst: Slot[], base: number): boolean {
  const { argcount } = func.code;
  const defaults = func.defaults === null ? EMPTY_TUPLE.items : func.defaults.items;
  const firstDefault = argcount - defaults.length;
  const missing: string[] = [];
  for (let i = npos; i < argcount; i++) {
    if (dst[base + i] !== undefined) continue;
    if (i >= firstDefault) dst[base + i] = defaults[i - firstDefault];
    else missing.push(func.code.unit.localNames[i]!);
  }
  return missing.length === 0 || missingArguments(func, missing, "positional");
}

function fillKeywordDefaults(func: PyFunction, dst: Slot[], base: number): boolean {
  const { code } = func;
  const missing: string[] = [];
  for (let i = code.argcount; i < code.argcount + code.unit.kwonlyargcount; i++) {
    if (dst[base + i] !== undefined) continue;
    const name = code.unit.localNames[i]!;
    const value = func.kwdefaults?.getStr(name);
    if (value === undefined) missing.push(name);
    else dst[base + i] = value;
  }
  return missing.length === 0 || missingArguments(func, missing, "keyword-only");
}

function missingArguments(func: PyFunction, names: readonly string[], kind: string): boolean {
  const quoted = names.map((n) => `'${n}'`);
  const list =
    quoted.length === 1
      ? quoted[0]
      : quoted.length === 2
        ? quoted.join(" and ")
        : `${quoted.slice(0, -1).join(", ")}, and ${quoted[quoted.length - 1]}`;
  const s = names.length === 1 ? "" : "s";
  raise(typeError, `${func.qualname}() missing ${names.length} required ${kind} argument${s}: ${list}`);
  return false;
}

function tooMany(func: PyFunction, given: number, dst: Slot[], base: number): boolean {
  const { code } = func;
  const { argcount } = code;
  const ndefaults = func.defaults?.items.length ?? 0;
  let keywordOnly = 0;
  for (let i = argcount; i < argcount + code.unit.kwonlyargcount; i++) if (dst[base + i] !== undefined) keywordOnly++;
  const takes = ndefaults > 0 ? `from ${argcount - ndefaults} to ${argcount}` : `${argcount}`;
  const plural = ndefaults > 0 || argcount !== 1 ? "s" : "";
  const extra =
    keywordOnly > 0
      ? ` positional argument${given === 1 ? "" : "s"} (and ${keywordOnly} keyword-only argument${keywordOnly === 1 ? "" : "s"})`
      : "";
  const were = given === 1 && keywordOnly === 0 ? "was" : "were";
  raise(typeError, `${func.qualname}() takes ${takes} positional argument${plural} but ${given}${extra} ${were} given`);
  return false;
}
