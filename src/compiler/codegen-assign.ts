/**
 * Code for assignment: targets of every kind, augmented and annotated assignment, del.
 */
import type * as ast from "../syntax/ast.ts";
import type { Reg } from "./assembler.ts";
import { annotationText } from "./annotations.ts";
import { attributeStart, binaryOp, expr, exprInto, operand, stable, subscriptKey } from "./codegen-expr.ts";
import { deleteName, loadName, storeName, storeRegister } from "./codegen-name.ts";
import { ShapeKind } from "./jump-shapes.ts";
import { Op } from "./opcodes.ts";
import { Access, type Unit } from "./unit.ts";
import { ScopeType } from "./scope.ts";

/** Stores a register's value into an assignment target. */
export function storeTarget(u: Unit, target: ast.Expr, value: Reg): void {
  const mark = u.temp;
  switch (target._type) {
    case "Name":
      storeName(u, target.id, value, target);
      break;
    case "Attribute": {
      noteStaticAttribute(u, target);
      const obj = expr(u, target.value);
      u.emit(Op.STORE_ATTR, obj, u.mangledName(target.attr), value, attributeStart(target, target));
      break;
    }
    case "Subscript": {
      const held = u.asm.shapes.current;
      const obj = u.holdOperand(target, stable(u, target.value, target.slice), target.value);
      const key = u.holdOperand(target, subscriptKey(u, target.slice), target.slice);
      u.emit(Op.SETITEM, obj, key, value, target);
      u.asm.shapes.leave(held);
      break;
    }
    case "Tuple":
    case "List":
      unpack(u, target, value);
      break;
    case "Starred":
      u.fail("starred assignment target must be in a list or tuple", target);
      break;
    default:
      u.fail("invalid assignment target", target);
  }
  u.temp = mark;
}

function unpack(u: Unit, target: ast.Tuple | ast.List, value: Reg): void {
  const { elts } = target;
  const n = elts.length;
  let star = -1;
  for (const [i, elt] of elts.entries()) {
    if (elt._type !== "Starred") continue;
    if (star >= 0) u.fail("multiple starred expressions in assignment", target);
    star = i;
    if (i >= 1 << 8 || n - i - 1 >= (1 << 31) >>> 8) {
      u.fail("too many expressions in star-unpacking assignment", target);
    }
  }
  const first = u.newTemps(n);
  if (star >= 0) u.emit(Op.UNPACK_EX, first, value, star | ((n - star - 1) << 8), target);
  else u.emit(Op.UNPACK_SEQUENCE, first, value, n, target);
  const held = u.asm.shapes.current;
  for (const [i, elt] of elts.entries()) {
    for (let j = n - 1; j >= i; j--) u.hold(target, first + j);
    storeTarget(u, elt._type === "Starred" ? elt.value : elt, first + i);
    u.asm.shapes.leave(held);
  }
}

/** `self.name = …` in a method: the class lists the name in `__static_attributes__`. */
function noteStaticAttribute(u: Unit, target: ast.Attribute): void {
  if (target.value._type !== "Name" || target.value.id !== "self") return;
  for (let unit = u.parent; unit !== null; unit = unit.parent) {
    if (unit.staticAttributes !== null) {
      unit.staticAttributes.add(target.attr);
      return;
    }
  }
}

export function assign(u: Unit, s: ast.Assign): void {
  const { targets, value } = s;
  const mark = u.temp;
  if (targets.length === 1) {
    const target = targets[0]!;
    if (target._type === "Name") {
      const reg = storeRegister(u, target.id);
      if (reg >= 0) {
        // What is computed on another line is stored on that of the target.
        if (value.lineno === target.lineno) exprInto(u, value, reg);
        else {
          const t = u.newTemp();
          exprInto(u, value, t);
          const held = u.asm.shapes.current;
          u.hold(s, t);
          u.move(reg, t, target);
          u.asm.shapes.leave(held);
          u.temp = mark;
        }
        u.setBound(reg);
        // Otherwise the store has no instruction of its own.
        const held = u.asm.shapes.current;
        u.hold(s, reg, ShapeKind.TARGET);
        if (value.end_lineno !== target.lineno) u.asm.mark(target);
        u.asm.shapes.leave(held);
        return;
      }
    } else if (target._type === "Tuple" && value._type === "Tuple" && assignPairwise(u, target, value)) {
      u.temp = mark;
      return;
    }
  }
  const v = expr(u, value);
  // A target may be rebound by an earlier one (`x = y[0] = x`): then the value needs a register of its own.
  let source = v;
  if (!u.isTemp(v) && (targets.length > 1 || u.innerScope.hasWalrus)) {
    source = u.newTemp();
    u.move(source, v, value);
  }
  const held = u.asm.shapes.current;
  for (const [i, target] of targets.entries()) {
    u.hold(s, source);
    if (i < targets.length - 1) u.hold(s, source);
    storeTarget(u, target, source);
    u.asm.shapes.leave(held);
  }
  u.temp = mark;
}

/** `a, b = b, a` without making a tuple. */
function assignPairwise(u: Unit, target: ast.Tuple, value: ast.Tuple): boolean {
  const n = target.elts.length;
  if (n !== value.elts.length || n > 8) return false;
  if (target.elts.some((t) => t._type === "Starred") || value.elts.some((v) => v._type === "Starred")) return false;
  const values: Reg[] = [];
  const held = u.asm.shapes.current;
  for (const [i, v] of value.elts.entries()) {
    let r = stable(u, v, ...value.elts.slice(i + 1));
    if (!u.isTemp(r) && !target.elts.slice(0, i).every((t) => leavesAlone(t, v))) {
      const t = u.newTemp();
      u.move(t, r, v);
      r = t;
    }
    values.push(r);
    u.hold(value, r);
  }
  // Here CPython makes the tuple, and takes it apart, or would.
  u.asm.mark(value);
  u.asm.mark(target);
  u.asm.shapes.leave(held);
  for (const [i, t] of target.elts.entries()) {
    for (let j = n - 1; j >= i; j--) u.hold(target, values[j]!);
    storeTarget(u, t, values[i]!);
    u.asm.shapes.leave(held);
  }
  return true;
}

/** True if storing into `target` certainly does not rebind the variable that `value` names. */
function leavesAlone(target: ast.Expr, value: ast.Expr): boolean {
  if (target._type === "Attribute" || target._type === "Subscript") return true;
  return target._type === "Name" && value._type === "Name" && target.id !== value.id;
}

export function augAssign(u: Unit, s: ast.AugAssign): void {
  const { target, value } = s;
  const op = binaryOp(s.op, true);
  const mark = u.temp;
  const held = u.asm.shapes.current;
  switch (target._type) {
    case "Name": {
      const { access } = u.resolve(u.mangle(target.id));
      let left = loadName(u, target.id, -1, target);
      if (access === Access.FAST && u.innerScope.hasWalrus) {
        const t = u.newTemp();
        u.move(t, left, target);
        left = t;
      }
      left = u.holdOperand(s, left, target);
      const right = u.holdOperand(s, operand(u, value), value);
      const d = access === Access.FAST ? storeRegister(u, target.id) : left;
      u.emit(op, d, left, right, s);
      if (access === Access.FAST) u.setBound(d);
      else storeName(u, target.id, d, target);
      break;
    }
    case "Attribute": {
      const at = attributeStart(target, target);
      const obj = u.holdOperand(s, stable(u, target.value, value), target.value);
      const t = u.newTemp();
      const name = u.mangledName(target.attr);
      u.emit(Op.LOAD_ATTR, t, obj, name, at);
      u.hold(s, t);
      const right = u.holdOperand(s, operand(u, value), value);
      u.emit(op, t, t, right, s);
      u.emit(Op.STORE_ATTR, obj, name, t, at);
      break;
    }
    case "Subscript": {
      const obj = u.holdOperand(s, stable(u, target.value, target.slice, value), target.value);
      let key = target.slice._type === "Slice" ? subscriptKey(u, target.slice) : operand(u, target.slice);
      if (key >= 0 && !u.isTemp(key) && u.innerScope.hasWalrus) {
        const t = u.newTemp();
        u.move(t, key, target.slice);
        key = t;
      }
      const t = u.newTemp();
      key = u.holdOperand(s, key, target.slice);
      u.emit(Op.GETITEM, t, obj, key, target);
      u.hold(s, t);
      const right = u.holdOperand(s, operand(u, value), value);
      u.emit(op, t, t, right, s);
      u.emit(Op.SETITEM, obj, key, t, target);
      break;
    }
    default:
      u.fail("illegal expression for augmented assignment", target);
  }
  u.asm.shapes.leave(held);
  u.temp = mark;
}

export function annAssign(u: Unit, s: ast.AnnAssign): void {
  const { target } = s;
  const mark = u.temp;
  if (s.value !== null) {
    const reg = target._type === "Name" ? storeRegister(u, target.id) : -1;
    if (reg >= 0) {
      exprInto(u, s.value, reg);
      u.setBound(reg);
    } else {
      storeTarget(u, target, expr(u, s.value));
    }
    u.temp = mark;
  }
  switch (target._type) {
    case "Name":
      if (s.simple && (u.scope.type === ScopeType.MODULE || u.scope.type === ScopeType.CLASS))
        recordAnnotation(u, s, target);
      break;
    case "Attribute":
      if (s.value === null) expr(u, target.value);
      break;
    case "Subscript":
      if (s.value === null) {
        expr(u, target.value);
        checkAnnotationSubscript(u, target.slice);
      }
      break;
    default:
      u.fail("invalid node type for annotated assignment", s);
  }
  u.temp = mark;
}

function checkAnnotationSubscript(u: Unit, e: ast.Expr): void {
  switch (e._type) {
    case "Slice":
      for (const part of [e.lower, e.upper, e.step]) if (part !== null) expr(u, part);
      return;
    case "Tuple":
      for (const elt of e.elts) checkAnnotationSubscript(u, elt);
      return;
    default:
      expr(u, e);
  }
}

function recordAnnotation(u: Unit, s: ast.AnnAssign, target: ast.Name): void {
  if (u.compilation.futureAnnotations) {
    const value = u.newTemp();
    u.loadConst(value, annotationText(s.annotation), s);
    const dict = u.newTemp();
    u.emit(Op.LOAD_NAME, dict, u.nameOf("__annotations__"), 0, s);
    u.emit(Op.SETITEM, dict, ~u.constant(u.mangle(target.id)), value, s);
    return;
  }
  const index = u.annotationIndex.get(s) ?? -1;
  if (index < 0) return;
  const set = loadName(u, "__conditional_annotations__", -1, s);
  const number = u.loadConst(-1, index, s);
  u.emit(Op.SET_ADD, set, number, 0, s);
}

export function deleteTarget(u: Unit, target: ast.Expr): void {
  const mark = u.temp;
  switch (target._type) {
    case "Name":
      deleteName(u, target.id, target);
      break;
    case "Attribute": {
      const obj = expr(u, target.value);
      u.emit(Op.DELETE_ATTR, obj, u.mangledName(target.attr), 0, attributeStart(target, target));
      break;
    }
    case "Subscript": {
      const held = u.asm.shapes.current;
      const obj = u.holdOperand(target, stable(u, target.value, target.slice), target.value);
      const key = u.holdOperand(target, subscriptKey(u, target.slice), target.slice);
      u.emit(Op.DELITEM, obj, key, 0, target);
      u.asm.shapes.leave(held);
      break;
    }
    case "Tuple":
    case "List":
      for (const elt of target.elts) deleteTarget(u, elt);
      break;
    case "Starred":
      u.fail("can't use starred expression here", target);
      break;
    default:
      u.fail("invalid delete target", target);
  }
  u.temp = mark;
}
