/**
 * `f(*iterable, **kwargs)` from compiled code. The arguments for a compiled function are bound in the registers of its record to be, on the stack, and passed on from there:
 * nothing is allocated but the callee's own `*args` and `**kwargs`. Whatever does not fit plainly (errors among it) is left to `bindArguments`.
 */
import { CodeFlag } from "../compiler/code-unit.ts";
import { listType, tupleType } from "../objects/core-types.ts";
import { EMPTY_TUPLE, type PyList, PyTuple } from "../objects/data.ts";
import { type PyCode, PyFunction } from "../objects/function-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { copyTable } from "../objects/table-copy.ts";
import { fastItems } from "../objects/iterate.ts";
import type { Value } from "../objects/value.ts";
import { Header, type Slot } from "../frames/frame-stack.ts";
import type { ThreadState } from "../frames/thread-state.ts";
import { appendKeywords, callExSlow } from "../interpreter/operations/calls.ts";
import { call } from "./runtime-calls.ts";
import { enter, enterBound, settle, topAt } from "./runtime-driver.ts";

/** CALL_EX. */
export function callStars(
  t: ThreadState,
  fp: number,
  ret: number,
  f: Value,
  iterable: Value,
  kwargs: PyDict | undefined,
): Value | undefined {
  t.fp = fp;
  if (f instanceof PyFunction && iterable !== null && typeof iterable === "object") {
    const items =
      iterable.cls === tupleType || iterable.cls === listType ? (iterable as PyTuple | PyList).items : undefined;
    const { code } = f;
    if (t.entries && code.entry === null && ++code.callHeat >= t.hotCalls) t.compiler!.compileEntry(t, f);
    if (items !== undefined && t.entries && code.entry !== null) {
      // What a decorator passes on, as a rule.
      if (code.direct === items.length && (kwargs === undefined || kwargs.size === 0))
        return enter(t, fp, f, items, ret, null);
      const top = topAt(t, fp);
      if (bindSpread(t, f, items, iterable.cls === tupleType, kwargs, top + Header.SIZE))
        return enterBound(t, fp, f, top, ret, null);
    }
  }
  const items = fastItems(iterable);
  if (items === undefined) return settle(t, fp, callExSlow(f, iterable, copyOf(kwargs)), ret);
  const args = items.slice();
  const names = appendKeywords(args, kwargs);
  return names === undefined ? undefined : call(t, fp, ret, f, args, names);
}

/** `kwargs` may be the caller's own dict (`emitDictMerge`): what Python code does to it while the iterable is read must not be seen. */
function copyOf(kwargs: PyDict | undefined): PyDict | undefined {
  if (kwargs === undefined) return undefined;
  const d = new PyDict();
  copyTable(d, kwargs);
  return d;
}

/**
 * Put the parameters of `f` into the slots from `base` on; false, with nothing pending, where they do not fit plainly.
 * @param shared nobody changes `items`: a tuple of all of them may have the same array
 */
function bindSpread(
  t: ThreadState,
  f: PyFunction,
  items: readonly Value[],
  shared: boolean,
  kwargs: PyDict | undefined,
  base: number,
): boolean {
  const { code } = f;
  const { slots } = t;
  if (base + code.nregs + Header.SIZE > slots.length) return false;
  const { argcount } = code;
  const n = items.length;
  const varargs = (code.flags & CodeFlag.VARARGS) !== 0;
  const keywords = (code.flags & CodeFlag.VARKEYWORDS) !== 0;
  if (n > argcount && !varargs) return false;
  const given = Math.min(n, argcount);
  const total = argcount + code.unit.kwonlyargcount;
  for (let i = 0; i < given; i++) slots[base + i] = items[i];
  for (let i = given; i < total; i++) slots[base + i] = undefined;
  let next = total;
  if (varargs) {
    slots[base + next++] =
      n <= argcount ? EMPTY_TUPLE : new PyTuple((argcount === 0 && shared ? items : items.slice(argcount)) as Value[]);
  }
  const rest = keywords ? new PyDict() : null;
  if (rest !== null) slots[base + next] = rest;
  if (kwargs !== undefined && kwargs.size > 0) {
    if (total === 0 && rest !== null) {
      if (!hasPlainKeys(kwargs)) return false;
      copyTable(rest, kwargs);
    } else if (!bindNames(code, kwargs, slots, base, total, rest)) return false;
  }
  return given === total || fillDefaults(f, slots, base, given, total);
}

function hasPlainKeys(kwargs: PyDict): boolean {
  for (let i = kwargs.nextLive(0); i >= 0; i = kwargs.nextLive(i + 1))
    if (typeof kwargs.keys[i] !== "string") return false;
  return true;
}

function bindNames(
  code: PyCode,
  kwargs: PyDict,
  slots: Slot[],
  base: number,
  total: number,
  rest: PyDict | null,
): boolean {
  const { localNames, posonlyargcount } = code.unit;
  for (let at = kwargs.nextLive(0); at >= 0; at = kwargs.nextLive(at + 1)) {
    const key = kwargs.keys[at];
    if (typeof key !== "string") return false;
    let i = posonlyargcount;
    while (i < total && localNames[i] !== key) i++;
    if (i < total) {
      if (slots[base + i] !== undefined) return false;
      slots[base + i] = kwargs.values[at];
    } else if (rest !== null) rest.append(key, key, undefined, kwargs.values[at]!);
    else return false;
  }
  return true;
}

function fillDefaults(f: PyFunction, slots: Slot[], base: number, from: number, total: number): boolean {
  const { argcount, unit } = f.code;
  const defaults = f.defaults === null ? EMPTY_TUPLE.items : f.defaults.items;
  for (let i = from; i < total; i++) {
    if (slots[base + i] !== undefined) continue;
    const v = i < argcount ? defaults[i - (argcount - defaults.length)] : f.kwdefaults?.getStr(unit.localNames[i]!);
    if (v === undefined) return false;
    slots[base + i] = v;
  }
  return true;
}
