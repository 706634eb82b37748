/**
 * Which values an instruction may drop a reference to, found before it runs: what it writes over, deletes, or lets go of.
 *
 * Not complete: what a native drops deep inside is found by the regular look at all watched objects (watch.ts), later. The temporaries that die are not
 * dealt with here (live-registers.ts).
 */
import { Op } from "../../compiler/opcodes.ts";
import { getOwnAttr } from "../../objects/attributes.ts";
import { NativeKind, PyBoundBuiltin, PyBuiltin } from "../../objects/builtin-function.ts";
import { asStr, jsText, PyInstance, PyList, PyModule, PySlice, type Cell } from "../../objects/data.ts";
import type { PyCode, PyFunction } from "../../objects/function-object.ts";
import { keyOf, NO_KEY } from "../../objects/hash-key.ts";
import { HashTable, PyDict } from "../../objects/hash-table.ts";
import { childrenOf, pushReversed } from "../../objects/children.ts";
import { attrName } from "../../objects/own-attributes.ts";
import { PyType } from "../../objects/type.ts";
import { PyObject, type Value } from "../../objects/value.ts";
import { PyGetSet } from "../../objects/builtin-function.ts";
import { Header, type RegisterOwner } from "../../frames/frame-stack.ts";
import { handledException, type ThreadState } from "../../frames/thread-state.ts";
import { liveRegisters } from "./live-registers.ts";

/** A set operation on more elements than that is left to the regular look. */
const MANY = 1000;

function attributeOf(o: unknown, name: string): unknown {
  if (!(o instanceof PyObject)) return undefined;
  if (o instanceof PyType) return o.dict.get(name);
  if (o instanceof PyModule) return o.dict.getStr(name);
  const found = o.cls.lookup(name);
  if (found instanceof PyGetSet && found.slotKey !== null)
    return (o as unknown as Record<string, unknown>)[found.slotKey];
  if (o instanceof PyInstance) return getOwnAttr(o, name);
  return (
    (o as unknown as Record<string, unknown>)[attrName(name).key] ?? (o as unknown as Record<string, unknown>)[name]
  );
}

function pushItem(o: unknown, key: unknown, out: unknown[]): void {
  if (o instanceof PyList) {
    if (typeof key === "number") out.push(o.items[key < 0 ? key + o.items.length : key]);
    else if (key instanceof PySlice) pushReversed(o.items, out);
  } else if (o instanceof HashTable && key !== undefined) pushEntry(o, key as Value, out);
}

function pushEntry(table: HashTable, key: Value, out: unknown[]): void {
  if (table.buckets !== null) {
    if (table.size <= MANY) childrenOf(table, out, true);
    return;
  }
  const k = keyOf(key);
  if (k === NO_KEY) return;
  const i = table.find(k);
  if (i >= 0) out.push(table.keys[i], table.values[i]);
}

/** What a method of a built-in container lets go of. */
function pushByMethod(name: string, self: unknown, args: readonly unknown[], out: unknown[]): void {
  if (self instanceof PyList) {
    if (name === "clear" || name === "__init__") pushReversed(self.items, out);
    else if (name === "remove") {
      if (self.items.includes(args[0] as Value)) out.push(args[0]);
      else if (self.items.length <= MANY) pushReversed(self.items, out);
    } else if (name === "__delitem__" || name === "__setitem__") pushItem(self, args[0], out);
  } else if (self instanceof HashTable) {
    if (name === "clear" || name === "__init__") childrenOf(self, out, true);
    else if (name === "update" && self instanceof PyDict) {
      if (self.size <= MANY) childrenOf(self, out, true);
    } else if (name.endsWith("_update")) {
      if (self.size <= MANY) childrenOf(self, out, true);
    } else if (
      args.length > 0 &&
      (name === "discard" || name === "remove" || name === "pop" || name.endsWith("item__"))
    )
      pushEntry(self, args[0] as Value, out);
  }
}

function pushByCall(callee: unknown, args: readonly unknown[], out: unknown[]): void {
  if (callee instanceof PyBoundBuiltin) pushByMethod(callee.fn.name, callee.self, args, out);
  else if (!(callee instanceof PyBuiltin)) return;
  else if (callee.kind === NativeKind.METHOD || callee.kind === NativeKind.SLOT)
    pushByMethod(callee.name, args[0], args.slice(1), out);
  else if (callee.name === "setattr" || callee.name === "delattr") {
    const name = asStr(args[1] as Value);
    if (name !== undefined) out.push(attributeOf(args[0], jsText(name)));
  }
}

/** Put what the instruction at `pc` of the top record may drop into `out`. */
export function pushDropped(t: ThreadState, code: PyCode, fp: number, pc: number, out: unknown[]): void {
  const { slots } = t;
  const insns = code.code;
  const owner = slots[fp + Header.OWNER] as RegisterOwner | null;
  const store: readonly unknown[] = owner === null ? slots : owner.store;
  const base = owner === null ? fp + Header.SIZE : 0;
  const a = insns[pc + 1]!;
  const b = insns[pc + 2]!;
  const c = insns[pc + 3]!;
  switch (insns[pc]) {
    case Op.STORE_NAME:
    case Op.DELETE_NAME: {
      const ns = slots[fp + Header.AUX];
      if (ns instanceof PyDict) out.push(ns.getStr(code.names[a]!));
      break;
    }
    case Op.STORE_GLOBAL:
    case Op.DELETE_GLOBAL:
      out.push((slots[fp + Header.FUNC] as PyFunction).globals.getStr(code.names[a]!));
      break;
    case Op.STORE_DEREF:
    case Op.DELETE_DEREF:
      out.push((store[base + a] as Cell | undefined)?.value);
      break;
    case Op.STORE_ATTR:
    case Op.DELETE_ATTR:
      out.push(attributeOf(store[base + a], code.names[b]!));
      break;
    case Op.SETITEM:
    case Op.DELITEM:
      pushItem(store[base + a], b >= 0 ? store[base + b] : code.consts[~b], out);
      break;
    case Op.CALL:
      if (!(store[base + b] instanceof PyType))
        pushByCall(store[base + b], store.slice(base + b + 1, base + b + 1 + c), out);
      break;
    case Op.CALL_METHOD: {
      const from = base + b + (store[base + b + 1] === undefined ? 2 : 1);
      pushByCall(store[base + b], store.slice(from, base + b + 2 + c), out);
      break;
    }
    case Op.CALL_KW:
      if (insns[pc + 6] === 1 && store[base + b] instanceof PyBuiltin)
        pushByCall(store[base + b], store.slice(base + b + 1, base + b + 2), out);
      break;
    case Op.POP_EXC:
      out.push(handledException(t));
      break;
    case Op.RETURN:
      pushReversed(store, out, base, base + liveRegisters(code).variables);
      break;
  }
}
