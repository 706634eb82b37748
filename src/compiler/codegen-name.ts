/**
 * Code for names: loading, storing and deleting variables wherever they live, and making closures.
 *
 * Invariant: a local variable that is certainly bound is never copied for reading: its own register is the operand.
 */
import type { Reg } from "./assembler.ts";
import type { CodeUnit } from "./code-unit.ts";
import { FunctionAttribute, Op } from "./opcodes.ts";
import type { Position } from "./scope.ts";
import { Access, type Unit } from "./unit.ts";

/** Loads a variable; answers the register it is in. */
export function loadName(u: Unit, id: string, dst: Reg, node: Position | null): Reg {
  const name = u.mangle(id);
  const { access, reg } = u.resolve(name);
  if (access === Access.FAST) {
    if (!u.isBound(reg)) {
      u.emit(Op.CHECK_LOCAL, reg, 0, 0, node);
      u.setBound(reg);
    } else if (node !== null) u.asm.mark(node);
    return reg;
  }
  const d = dst >= 0 ? dst : u.newTemp();
  switch (access) {
    case Access.DEREF:
      u.emit(Op.LOAD_DEREF, d, reg, 0, node);
      break;
    case Access.GLOBAL:
      u.emit(Op.LOAD_GLOBAL, d, u.nameOf(name), 0, node);
      break;
    case Access.NAME:
      u.emit(Op.LOAD_NAME, d, u.nameOf(name), 0, node);
      break;
    default: {
      // These read a namespace from their destination, which therefore must not be a variable.
      const t = u.isTemp(d) ? d : u.newTemp();
      if (access === Access.CLASS_DEREF) u.emit(Op.LOAD_LOCALS, t, 0, 0, node);
      else u.emit(Op.LOAD_DEREF, t, u.freeRegister("__classdict__"), 0, node);
      if (access === Access.DICT_OR_GLOBAL) u.emit(Op.LOAD_FROM_DICT_OR_GLOBAL, t, u.nameOf(name), 0, node);
      else u.emit(Op.LOAD_FROM_DICT_OR_DEREF, t, u.nameOf(name), reg, node);
      return t;
    }
  }
  return d;
}

/** The register of a plain local variable that a value may be written to directly, or -1. */
export function storeRegister(u: Unit, id: string): Reg {
  const { access, reg } = u.resolve(u.mangle(id));
  return access === Access.FAST ? reg : -1;
}

/** Stores a register's value in a variable. */
export function storeName(u: Unit, id: string, value: Reg, node: Position | null): void {
  const name = u.mangle(id);
  const { access, reg } = u.resolve(name);
  switch (access) {
    case Access.FAST:
      u.move(reg, value, node);
      u.setBound(reg);
      return;
    case Access.DEREF:
    case Access.CLASS_DEREF:
    case Access.DICT_OR_DEREF:
      u.emit(Op.STORE_DEREF, reg, value, 0, node);
      return;
    case Access.GLOBAL:
    case Access.DICT_OR_GLOBAL:
      u.emit(Op.STORE_GLOBAL, u.nameOf(name), value, 0, node);
      return;
    case Access.NAME:
      u.emit(Op.STORE_NAME, u.nameOf(name), value, 0, node);
      return;
  }
}

export function deleteName(u: Unit, id: string, node: Position | null): void {
  const name = u.mangle(id);
  const { access, reg } = u.resolve(name);
  switch (access) {
    case Access.FAST:
      u.emit(Op.DELETE_LOCAL, reg, 0, 0, node);
      u.unbind(reg);
      return;
    case Access.DEREF:
    case Access.CLASS_DEREF:
    case Access.DICT_OR_DEREF:
      u.emit(Op.DELETE_DEREF, reg, 0, 0, node);
      return;
    case Access.GLOBAL:
    case Access.DICT_OR_GLOBAL:
      u.emit(Op.DELETE_GLOBAL, u.nameOf(name), 0, 0, node);
      return;
    case Access.NAME:
      u.emit(Op.DELETE_NAME, u.nameOf(name), 0, 0, node);
      return;
  }
}

/** `name = None; del name` at the end of an except clause: never fails. */
export function unbindName(u: Unit, id: string, node: Position | null): void {
  const reg = storeRegister(u, id);
  if (reg >= 0) {
    u.emit(Op.CLEAR_LOCAL, reg, 0, 0, node);
    u.unbind(reg);
    return;
  }
  const mark = u.temp;
  const none = u.loadConst(-1, null, node);
  storeName(u, id, none, node);
  deleteName(u, id, node);
  u.temp = mark;
}

/** Makes a function of a finished unit, with its closure; `dst` may be -1. */
export function makeClosure(u: Unit, unit: CodeUnit, dst: Reg, node: Position | null): Reg {
  const d = dst >= 0 && u.isTemp(dst) ? dst : u.newTemp();
  const mark = u.temp;
  u.emit(Op.MAKE_FUNCTION, d, u.constant({ kind: "code", unit }), 0, node);
  const { freevars } = unit;
  if (freevars.length > 0) {
    const first = u.newTemps(freevars.length);
    if (freevars.length === 1) {
      u.emit(Op.BUILD_TUPLE, first, u.cellRegister(freevars[0]!), 1, node);
    } else {
      for (const [i, name] of freevars.entries()) u.move(first + i, u.cellRegister(name), node);
      u.emit(Op.BUILD_TUPLE, first, first, freevars.length, node);
    }
    u.emit(Op.SET_FUNCTION_ATTRIBUTE, d, first, FunctionAttribute.CLOSURE, node);
  }
  u.temp = mark;
  return d;
}
