/** One instruction: which emitter, and the simple ones. What has none runs in the runtime on the record (`emitRare`). */
import { Op } from "../compiler/opcodes.ts";
import { PyFloat } from "../objects/data.ts";
import { floatType } from "../objects/core-types.ts";
import { Header } from "../frames/frame-stack.ts";
import { emitBinary, emitCompare, emitTruth, emitUnary } from "./emit-arithmetic.ts";
import { emitLoadAttr, emitLoadMethod, emitStoreAttr } from "./emit-attribute.ts";
import { emitCall, emitCallMethod, prepareCall } from "./emit-call.ts";
import {
  emitBuildList,
  emitBuildTuple,
  emitForIter,
  emitGetItem,
  emitGetIter,
  emitListAppend,
  emitSetItem,
  emitUnpackSequence,
} from "./emit-container.ts";
import { emitCell, emitLoadGlobal, emitStoreGlobal } from "./emit-names.ts";
import { endsFlow, jumpOperand, type Block } from "./graph.ts";
import { BOX, DIRTY, Head, Kind, kindOf, RAW } from "./states.ts";
import { rawLiteral, type Writer } from "./writer.ts";

/** All instructions of a block, and how it ends. */
export function emitBlock(w: Writer, b: Block): void {
  for (let pc = b.start; pc < b.end; pc += 4) emitInstruction(w, pc);
  const op = w.insns[b.end - 4]!;
  if (!endsFlow(op)) w.jump(w.graph.at(b.end));
}

function emitInstruction(w: Writer, pc: number): void {
  const { insns } = w;
  const op = insns[pc]!;
  const a = insns[pc + 1]!;
  const b = insns[pc + 2]!;
  if ((op >= Op.ADD && op <= Op.XOR) || (op >= Op.IADD && op <= Op.IXOR)) return emitBinary(w, pc);
  if (op >= Op.LT && op <= Op.GE) {
    const condition = emitCompare(w, pc, op - Op.LT, b, insns[pc + 3]!, true);
    return w.set(a, condition, condition === "c" ? Kind.ANY : Kind.BOOL);
  }
  if (op >= Op.JUMP_IF_LT && op <= Op.JUMP_UNLESS_GE) {
    const when = op < Op.JUMP_UNLESS_LT;
    const condition = emitCompare(w, pc, op - (when ? Op.JUMP_IF_LT : Op.JUMP_UNLESS_LT), a, b, false);
    return w.branch(when ? condition : `!(${condition})`, w.graph.at(insns[pc + 3]!));
  }
  switch (op) {
    case Op.NOP:
    case Op.EXT:
      return;
    case Op.MOVE:
      return emitMove(w, pc);
    case Op.LOAD_CONST:
      return emitConstant(w, a, b);
    case Op.CHECK_LOCAL:
      return emitCheckLocal(w, pc, a);
    case Op.CLEAR_LOCAL:
      w.line(`r${a} = undefined;`);
      w.assigned(a, Kind.UNBOUND);
      return;
    case Op.LOAD_DEREF:
    case Op.STORE_DEREF:
      return emitCell(w, pc);
    case Op.LOAD_GLOBAL:
      return emitLoadGlobal(w, pc);
    case Op.STORE_GLOBAL:
      return emitStoreGlobal(w, pc);
    case Op.LOAD_NAME:
      return w.moduleScope ? emitLoadGlobal(w, pc) : emitHelper(w, pc, "loadName");
    case Op.STORE_NAME:
      return w.moduleScope ? emitStoreGlobal(w, pc) : emitHelper(w, pc, "storeName");
    case Op.NEG:
    case Op.POS:
    case Op.INVERT:
      return emitUnary(w, pc);
    case Op.NOT:
      return w.set(a, `!(${emitTruth(w, pc, b)})`, Kind.BOOL);
    case Op.IS:
      return w.set(a, `${w.value(b)} === ${w.value(insns[pc + 3]!)}`, Kind.BOOL);
    case Op.IS_NOT:
      return w.set(a, `${w.value(b)} !== ${w.value(insns[pc + 3]!)}`, Kind.BOOL);
    case Op.IN:
    case Op.NOT_IN:
      return emitContains(w, pc);
    case Op.JUMP:
      return w.jump(w.graph.at(a));
    case Op.JUMP_BACK:
      return emitJumpBack(w, a);
    case Op.JUMP_IF_TRUE:
      return w.branch(emitTruth(w, pc, a), w.graph.at(b));
    case Op.JUMP_IF_FALSE:
      return w.branch(`!(${emitTruth(w, pc, a)})`, w.graph.at(b));
    case Op.JUMP_IF_NONE:
      return w.branch(`${w.value(a)} === null`, w.graph.at(b));
    case Op.JUMP_IF_NOT_NONE:
      return w.branch(`${w.value(a)} !== null`, w.graph.at(b));
    case Op.LOAD_ATTR:
      return emitLoadAttr(w, pc);
    case Op.LOAD_METHOD:
      return emitLoadMethod(w, pc);
    case Op.STORE_ATTR:
      return emitStoreAttr(w, pc);
    case Op.GETITEM:
      return emitGetItem(w, pc);
    case Op.SETITEM:
      return emitSetItem(w, pc);
    case Op.CALL:
      return emitCall(w, pc);
    case Op.CALL_METHOD:
      return emitCallMethod(w, pc);
    case Op.RETURN:
      return emitReturn(w, a);
    case Op.BUILD_TUPLE:
      return emitBuildTuple(w, pc);
    case Op.BUILD_LIST:
      return emitBuildList(w, pc);
    case Op.LIST_APPEND:
      return emitListAppend(w, pc);
    case Op.UNPACK_SEQUENCE:
      return emitUnpackSequence(w, pc);
    case Op.GET_ITER:
      return emitGetIter(w, pc);
    case Op.FOR_ITER:
      return emitForIter(w, pc);
    case Op.PUSH_EXC:
      w.line(`e = t.handled; c = ${w.value(b)};`);
      w.set(a, "e.exc");
      return w.line("e.exc = c;");
    case Op.POP_EXC:
      return w.line(`t.handled.exc = ${w.value(a)};`);
    case Op.JUMP_UNLESS_EXC_MATCH:
      prepareCall(w, pc);
      w.line(`c = h.exceptionMatches(t, fp, ${pc}, ${w.value(a)}, ${w.value(b)});`);
      w.check("c", pc);
      return w.branch("!c", w.graph.at(insns[pc + 3]!));
    case Op.LOAD_SUPER_METHOD:
      return emitHelper(w, pc, "loadSuperMethod");
    default:
      return emitHelper(w, pc, "rare");
  }
}

/** A float that a variable and another one share has one box: `x is y` must hold. A temporary that ends here takes its raw number along. */
function emitMove(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const src = w.insns[pc + 2]!;
  const s = w.state.regs[src]!;
  const known = w.known.get(src);
  if (kindOf(s) === Kind.FLOAT) {
    if ((s & RAW) !== 0 && (s & BOX) === 0 && src >= w.named && !w.live.liveAfter(pc).has(src)) {
      w.setRaw(dst, `f${src}`);
      return;
    }
    w.line(`r${dst} = ${w.value(src)};`);
    if ((w.state.regs[src]! & RAW) !== 0) w.line(`f${dst} = f${src};`);
    w.assigned(dst);
    w.state.regs[dst] = (w.state.regs[src]! & ~DIRTY) | DIRTY;
    return;
  }
  w.set(dst, w.value(src), kindOf(s), known);
}

function emitConstant(w: Writer, dst: number, index: number): void {
  const v = w.code.consts[index]!;
  w.set(dst, w.value(~index), w.kind(~index));
  if (v instanceof PyFloat && v.cls === floatType) {
    w.line(`f${dst} = ${rawLiteral(v.v)};`);
    w.state.regs[dst] = Kind.FLOAT | RAW | BOX | DIRTY;
  }
}

function emitCheckLocal(w: Writer, pc: number, reg: number): void {
  const k = kindOf(w.state.regs[reg]!);
  if (k !== Kind.ANY && k !== Kind.UNBOUND) return;
  w.open(`if (r${reg} === undefined) {`);
  w.cold(pc, () => {
    w.line(`h.unbound(t, fp, ${pc}, C, ${reg});`);
    w.fail(pc);
  });
  w.close();
}

function emitContains(w: Writer, pc: number): void {
  const { insns } = w;
  const dst = insns[pc + 1]!;
  const item = w.value(insns[pc + 2]!);
  const container = w.value(insns[pc + 3]!);
  w.open(`if ((c = h.containsNow(${container}, ${item})) === undefined) {`);
  w.cold(pc, () => {
    w.line(`c = h.contains(t, fp, ${pc}, ${container}, ${item});`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, insns[pc] === Op.NOT_IN ? "!c" : "c", Kind.BOOL);
}

/** Loops look at interrupts every few thousand turns, with the pc of the header. */
function emitJumpBack(w: Writer, target: number): void {
  w.open("if (++q > 4095) {");
  w.line("q = 0;");
  w.open("if (t.interrupt !== null) {");
  w.poll(target);
  w.close();
  w.close();
  w.jump(w.graph.at(target));
}

function emitReturn(w: Writer, operand: number): void {
  const v = w.value(operand);
  const { head } = w.state;
  const pop = `t.depth = d - 1; if (S[fp + ${Header.FRAME}] !== null) h.detach(t, fp);`;
  if (w.shape === "generator") w.line(`return h.finishGenerator(t, fp, ${v});`);
  else {
    if (head === Head.YES) w.line(w.shape === "loop" ? `h.pop(t, fp);` : pop);
    else if (head === Head.MAYBE) w.line(`if (hd) { ${pop} }`);
    w.line(`return ${v};`);
  }
}

/** An instruction that works on the record: its operands are stored, what it writes is loaded again. */
function emitHelper(w: Writer, pc: number, name: string): void {
  w.header();
  w.flush(pc, true);
  w.forgetGlobals();
  w.line(`c = h.${name}(t, fp, ${pc});`);
  w.check("c", pc);
  for (const r of w.effects[pc >> 2]!.writes) {
    w.line(`r${r} = R[b + ${r}];`);
    w.state.regs[r] = Kind.ANY;
    w.known.delete(r);
  }
  if (jumpOperand(w.insns[pc]!) > 0) throw new Error("a jump needs an emitter of its own");
}
