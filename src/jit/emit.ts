/** One instruction: which emitter, and the simple ones. What has none runs in the runtime on the record (`emitRare`). */
import { Op } from "../compiler/opcodes.ts";
import { ContainerKind } from "../objects/function-object.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { GenState } from "../frames/generator-object.ts";
import { MOST_TURNS, PollPace } from "../frames/poll-pace.ts";
import { isGuarded } from "../interpreter/guarded-yields.ts";
import { commonConstant } from "../interpreter/operations/index.ts";
import { emitBinary, emitCompare, emitTruth, emitUnary } from "./emit-arithmetic.ts";
import { emitLoadAttr, emitLoadMethod, emitLoadSuperMethod, emitStoreAttr } from "./emit-attribute.ts";
import {
  emitListExtend,
  emitPut,
  emitBuildSlice,
  emitBuildString,
  emitBuildTable,
  emitCallEx,
  emitCallKeywords,
  emitDictMerge,
  emitFormatSimple,
  emitFormatWithSpec,
  emitFunctionAttribute,
  emitMakeCell,
  emitMakeFunction,
} from "./emit-build.ts";
import { prepareCall } from "./call-paths.ts";
import { emitCall, emitCallMethod } from "./emit-call.ts";
import {
  emitBuildList,
  emitBuildTuple,
  emitDelItem,
  emitGetItem,
  emitListAppend,
  emitSetItem,
  emitUnpackSequence,
  pairBefore,
} from "./emit-container.ts";
import { emitEndFor, emitForIter, emitGetIter, emitGetYieldFromIter, emitResume } from "./emit-iterate.ts";
import { emitCell, emitLoadGlobal, emitStoreGlobal } from "./emit-names.ts";
import { endsFlow, jumpOperand, type Block } from "./graph.ts";
import { BOX, DIRTY, Head, Kind, kindOf, LAZY, RAW } from "./states.ts";
import { isUnseen } from "./unseen.ts";
import type { Writer } from "./writer.ts";

/** All instructions of a block, and how it ends. */
export function emitBlock(w: Writer, b: Block): void {
  emitHops(w, b);
  if (b.start === b.end) {
    if (b.resumes >= 0) w.resume(b);
    w.jump(b.flow[0]!);
    return;
  }
  for (let pc = b.start; pc < b.end && w.begins(pc); pc += 4) {
    if (w.leavesUnseen(w.code) && isUnseen(w.code, pc)) {
      w.leaveUnseen(pc);
      w.endBlock();
      return;
    }
    emitInstruction(w, pc);
  }
  const op = w.insns[b.end - 4]!;
  if (!endsFlow(op) && op !== Op.YIELD) w.jump(w.graph.at(b.end));
  w.endBlock();
}

/** A resumption on its way through here (graph.ts). */
function emitHops(w: Writer, b: Block): void {
  if (b.hops.size === 0) return;
  const ways = new Map<Block, string[]>();
  for (const [pc, next] of b.hops) ways.set(next, [...(ways.get(next) ?? []), `s === ${pc}`]);
  w.open("if (s !== 0) {");
  for (const [next, tests] of ways) {
    w.open(`if (${tests.join(" || ")}) {`);
    w.hop(next);
    w.close();
  }
  w.close();
}

type Emitter = (w: Writer, pc: number) => void;

const operand = (w: Writer, pc: number, i: number): number => w.insns[pc + i]!;
const target = (w: Writer, pc: number, i: number): Block => w.graph.at(operand(w, pc, i));

/** An emitter that sets the first operand to an expression of the second and third. */
const sets =
  (kind: Kind, text: (w: Writer, a: number, b: number, pc: number) => string): Emitter =>
  (w, pc) =>
    w.set(operand(w, pc, 1), text(w, operand(w, pc, 2), operand(w, pc, 3), pc), kind);

/** An emitter for a jump if a condition on the first operand holds; the target is the second. */
const jumps =
  (condition: (w: Writer, a: number, pc: number) => string): Emitter =>
  (w, pc) =>
    w.branch(condition(w, operand(w, pc, 1), pc), target(w, pc, 2));

const nothing: Emitter = () => {};
const loadName: Emitter = (w, pc) => (w.moduleScope ? emitLoadGlobal : helper("loadName"))(w, pc);
const storeName: Emitter = (w, pc) => (w.moduleScope ? emitStoreGlobal : helper("storeName"))(w, pc);

const EMITTERS: { readonly [op: number]: Emitter } = {
  [Op.NOP]: nothing,
  [Op.EXT]: nothing,
  [Op.MOVE]: emitMove,
  [Op.LOAD_CONST]: emitConstant,
  [Op.CHECK_LOCAL]: emitCheckLocal,
  [Op.CLEAR_LOCAL]: emitClearLocal,
  [Op.LOAD_DEREF]: emitCell,
  [Op.STORE_DEREF]: emitCell,
  [Op.LOAD_GLOBAL]: emitLoadGlobal,
  [Op.STORE_GLOBAL]: emitStoreGlobal,
  [Op.LOAD_NAME]: loadName,
  [Op.STORE_NAME]: storeName,
  [Op.NEG]: emitUnary,
  [Op.POS]: emitUnary,
  [Op.INVERT]: emitUnary,
  [Op.NOT]: sets(Kind.BOOL, (w, a, _, pc) => `!(${emitTruth(w, pc, a)})`),
  [Op.LOAD_COMMON_CONSTANT]: emitCommonConstant,
  [Op.IS]: sets(Kind.BOOL, (w, a, b) => (areOne(w, a, b) ? "true" : `${w.value(a)} === ${w.value(b)}`)),
  [Op.IS_NOT]: sets(Kind.BOOL, (w, a, b) => `${w.value(a)} !== ${w.value(b)}`),
  [Op.IN]: emitContains,
  [Op.NOT_IN]: emitContains,
  [Op.JUMP]: (w, pc) => w.jump(target(w, pc, 1)),
  [Op.JUMP_BACK]: emitJumpBack,
  [Op.JUMP_IF_TRUE]: jumps((w, a, pc) => emitTruth(w, pc, a)),
  [Op.JUMP_IF_FALSE]: jumps((w, a, pc) => `!(${emitTruth(w, pc, a)})`),
  [Op.JUMP_IF_NONE]: jumps((w, a) => `${w.value(a)} === null`),
  [Op.JUMP_IF_NOT_NONE]: jumps((w, a) => `${w.value(a)} !== null`),
  [Op.LOAD_ATTR]: emitLoadAttr,
  [Op.LOAD_METHOD]: emitLoadMethod,
  [Op.STORE_ATTR]: emitStoreAttr,
  [Op.GETITEM]: emitGetItem,
  [Op.SETITEM]: emitSetItem,
  [Op.DELITEM]: emitDelItem,
  [Op.CALL]: emitCall,
  [Op.CALL_METHOD]: emitCallMethod,
  [Op.RETURN]: emitReturn,
  [Op.BUILD_TUPLE]: emitBuildTuple,
  [Op.BUILD_LIST]: emitBuildList,
  [Op.LIST_APPEND]: emitListAppend,
  [Op.UNPACK_SEQUENCE]: emitUnpackSequence,
  [Op.GET_ITER]: emitGetIter,
  [Op.GET_YIELD_FROM_ITER]: emitGetYieldFromIter,
  [Op.FOR_ITER]: emitForIter,
  [Op.END_FOR]: emitEndFor,
  [Op.PUSH_EXC]: emitPushException,
  [Op.POP_EXC]: emitPopException,
  [Op.JUMP_UNLESS_EXC_MATCH]: emitExceptionMatch,
  [Op.MAKE_CELL]: emitMakeCell,
  [Op.MAKE_FUNCTION]: emitMakeFunction,
  [Op.SET_FUNCTION_ATTRIBUTE]: emitFunctionAttribute,
  [Op.BUILD_SLICE]: emitBuildSlice,
  [Op.BUILD_SET]: emitBuildTable,
  [Op.BUILD_DICT]: emitBuildTable,
  [Op.BUILD_STRING]: emitBuildString,
  [Op.SET_ADD]: emitPut,
  [Op.DICT_SET]: emitPut,
  [Op.LIST_EXTEND]: emitListExtend,
  [Op.LIST_TO_TUPLE]: sets(Kind.ANY, (w, a) => `new PyTuple(${w.value(a)}.items.slice())`),
  [Op.FORMAT_SIMPLE]: emitFormatSimple,
  [Op.FORMAT_WITH_SPEC]: emitFormatWithSpec,
  [Op.CALL_KW]: emitCallKeywords,
  [Op.CALL_EX]: emitCallEx,
  [Op.DICT_MERGE]: emitDictMerge,
  [Op.LOAD_SUPER_METHOD]: emitLoadSuperMethod,
  [Op.YIELD]: emitYield,
  [Op.SEND]: emitSend,
};
for (let op = Op.ADD; op <= Op.XOR; op++) (EMITTERS as Emitter[])[op] = emitBinary;
for (let op = Op.IADD; op <= Op.IXOR; op++) (EMITTERS as Emitter[])[op] = emitBinary;
for (let op = Op.LT; op <= Op.GE; op++) (EMITTERS as Emitter[])[op] = emitComparison;
for (let op = Op.JUMP_IF_LT; op <= Op.JUMP_UNLESS_GE; op++) (EMITTERS as Emitter[])[op] = emitCompareJump;

const rare = helper("rare");

function emitInstruction(w: Writer, pc: number): void {
  w.mark(pc);
  (EMITTERS[w.insns[pc]!] ?? rare)(w, pc);
}

/** Both operands are the same constant, which the compiler knows. */
const areOne = (w: Writer, a: number, b: number): boolean => {
  const known = w.known.get(a)?.value;
  return known !== undefined && known === w.known.get(b)?.value;
};

function emitCommonConstant(w: Writer, pc: number): void {
  const value = commonConstant(operand(w, pc, 2));
  w.set(operand(w, pc, 1), w.ref(value), Kind.ANY, { value });
}

function emitComparison(w: Writer, pc: number): void {
  const { insns } = w;
  const condition = emitCompare(w, pc, insns[pc]! - Op.LT, insns[pc + 2]!, insns[pc + 3]!, true);
  w.set(insns[pc + 1]!, condition, condition === "c" ? Kind.ANY : Kind.BOOL);
}

function emitCompareJump(w: Writer, pc: number): void {
  const { insns } = w;
  const op = insns[pc]!;
  const when = op < Op.JUMP_UNLESS_LT;
  const sign = op - (when ? Op.JUMP_IF_LT : Op.JUMP_UNLESS_LT);
  const condition = emitCompare(w, pc, sign, insns[pc + 1]!, insns[pc + 2]!, false);
  w.branch(when ? condition : `!(${condition})`, target(w, pc, 3));
}

function emitClearLocal(w: Writer, pc: number): void {
  const reg = operand(w, pc, 1);
  w.line(`r${reg} = undefined;`);
  w.assigned(reg, Kind.UNBOUND);
}

/** A generator's link in the chain of exceptions being handled is in place only while its record is. */
function needHandled(w: Writer): void {
  if (w.shape === "generator") w.header();
}

function emitPopException(w: Writer, pc: number): void {
  needHandled(w);
  w.line(`t.handled.exc = ${w.value(operand(w, pc, 1))};`);
}

function emitPushException(w: Writer, pc: number): void {
  needHandled(w);
  w.line(`e = t.handled; c = ${w.value(operand(w, pc, 2))};`);
  w.set(operand(w, pc, 1), "e.exc");
  w.line("e.exc = c;");
}

function emitExceptionMatch(w: Writer, pc: number): void {
  const exception = w.value(operand(w, pc, 1));
  const type = w.value(operand(w, pc, 2));
  // What is caught is an instance of an exception class, so `type` is one if it is the same.
  w.open(`if (${exception}.cls === ${type}) c = true; else {`);
  w.cold(
    pc,
    () => {
      w.line(`c = h.exceptionMatches(t, fp, ${pc}, ${exception}, ${type});`);
      w.check("c", pc);
    },
    true,
  );
  w.close();
  w.branch("!c", target(w, pc, 3));
}

/** A float that a variable and another one share has one box: `x is y` must hold. A temporary that ends here takes its raw number along. */
function emitMove(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const src = w.insns[pc + 2]!;
  const known = w.known.get(src);
  const ends = src >= w.named && !w.live.liveAfter(pc).has(src);
  if (!ends && dst >= w.named && (w.state.regs[src]! & ~DIRTY) === (Kind.FLOAT | RAW)) {
    w.share(dst, src);
    return;
  }
  if (!ends) w.value(src);
  const s = w.state.regs[src]!;
  const lazy = (s & LAZY) !== 0;
  if (kindOf(s) !== Kind.FLOAT || (s & BOX) !== 0 || lazy) w.line(`r${dst} = r${src};`);
  if (lazy || (kindOf(s) === Kind.FLOAT && (s & RAW) !== 0)) w.line(`f${dst} = f${src};`);
  w.assigned(dst, kindOf(s), known);
  w.state.regs[dst] = s | DIRTY;
}

function emitConstant(w: Writer, pc: number): void {
  w.setConstant(operand(w, pc, 1), w.code.consts[operand(w, pc, 2)]!);
}

function emitCheckLocal(w: Writer, pc: number): void {
  const reg = operand(w, pc, 1);
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
  const container = w.value(insns[pc + 3]!);
  const pair = pairBefore(w, pc);
  let item: string;
  if (pair === null) {
    item = w.value(insns[pc + 2]!);
    const strings = (w.code.kinds[pc >> 2]! & ContainerKind.STR) !== 0;
    const first = strings
      ? `if (typeof ${container} === "string" && typeof ${item} === "string") c = ${container}.includes(${item}); else `
      : "";
    const tables = (w.code.kinds[pc >> 2]! & (ContainerKind.DICT | ContainerKind.SET)) !== 0;
    w.open(`${first}if ((c = h.${tables ? "isKeyNow" : "containsNow"}(${container}, ${item})) === undefined) {`);
  } else {
    const parts = `${w.value(pair)}, ${w.value(pair + 1)}`;
    item = `new PyTuple([${parts}])`;
    w.open(`if ((c = h.containsPairNow(${container}, ${parts})) === undefined) {`);
  }
  w.cold(pc, () => {
    w.line(`c = h.contains(t, fp, ${pc}, ${container}, ${item});`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, insns[pc] === Op.NOT_IN ? "!c" : "c", Kind.BOOL);
}

/** Loops look at interrupts every few thousand turns, with the pc of the header, and whether there is a better version of them by now. */
function emitJumpBack(w: Writer, pc: number): void {
  const header = operand(w, pc, 1);
  // The first look comes early, once: V8 then knows it when it optimises the loop.
  const pace = w.ref(new PollPace(1));
  w.open(`if (++q > ${pace}.turns) {`);
  w.line("q = 0;");
  w.leaveIfDropped(header);
  w.line(`if (t.interrupt === null) ${pace}.turns = ${MOST_TURNS};`);
  w.open(`else if (${pace}.next()) {`);
  w.poll(header);
  w.close();
  w.close();
  w.jump(w.graph.at(header));
}

/** The activation ends. A Frame that somebody holds takes the registers along, so only then do they have to be in the record. */
function emitReturn(w: Writer, pc: number): void {
  if (w.returned(operand(w, pc, 1))) return;
  const v = w.value(operand(w, pc, 1));
  const { head } = w.state;
  if (head === Head.MAYBE) w.open("if (hd) {");
  if (head !== Head.NO) {
    if (w.shape === "entry") w.line(`t.depth = d - 1; t.fp = S[fp + ${Header.PREV}];`);
    w.open(`if (S[fp + ${Header.FRAME}] !== null) {`);
    w.storeVariables();
    w.line(`S[fp + ${Header.PC}] = ${pc};`);
    if (w.shape === "entry") w.line("h.detach(t, fp);");
    w.close();
    if (w.shape !== "entry") w.line("h.pop(t, fp);");
  }
  const generator = w.shape === "generator";
  if (generator && head === Head.MAYBE) w.close("} else {");
  if (generator && head !== Head.YES) w.line(`o.state = ${GenState.CLOSED};`);
  if (head === Head.MAYBE) w.close();
  if (generator) w.line(`t.stopValue = ${v}; return STOP;`);
  else w.line(`return ${v};`);
}

/** Somebody who is here takes the item: it is as if the generator had been suspended and resumed. */
function emitPass(w: Writer, pc: number, item: string): void {
  const saved = w.save();
  w.open(`if (taker !== undefined && taker.takeNow(${item})) {`);
  w.line("t.calls++;");
  w.set(operand(w, pc, 1), "null");
  w.jump(w.graph.at(pc + 4));
  w.close();
  w.restore(saved);
}

/** The generator is suspended: its registers are in its array, its record leaves the stack. */
function emitYield(w: Writer, pc: number): void {
  const own = operand(w, pc, 3) === -2;
  const v = w.value(operand(w, pc, 2));
  if (w.graph.passing) emitPass(w, pc, v);
  noteSuspended(w, pc);
  w.flush(pc);
  const { head } = w.state;
  const leave = `{ t.depth = d - 1; h.suspend(t, fp, o, ${pc}); }`;
  const stay = `{ o.pc = ${pc}; o.state = ${GenState.SUSPENDED}; }`;
  w.line(head === Head.YES ? leave : head === Head.NO ? stay : `if (hd) ${leave} else ${stay}`);
  w.line(`return ${own ? `new AsyncGenWrapped(${v})` : v};`);
}

/** A generator that has something to do when it is closed where it is suspended is noted, once. */
function noteSuspended(w: Writer, pc: number): void {
  if (isGuarded(w.code, pc)) w.line("if (!o.noted) t.group.suspended.note(o);");
}

function emitSend(w: Writer, pc: number): void {
  noteSuspended(w, pc);
  const dst = operand(w, pc, 1);
  const it = w.value(operand(w, pc, 2));
  const v = w.value(dst);
  const { head } = w.state;
  // Without a record so far: as long as none is needed, the generator at the end of the delegation is all that runs.
  const mayLack = w.shape === "generator" && head !== Head.YES;
  if (mayLack) {
    w.flush(pc);
    w.line(`if (!hd) { c = h.delegate(t, fp, o, ${pc}, ${it}, ${v}); hd = o.state === ${GenState.RUNNING}; } else {`);
    w.line(`S[fp + ${Header.PC}] = ${pc}; t.fp = fp;`);
  } else prepareCall(w, pc);
  const guard = `(${it}.cls === GT || ${it}.cls === CT) && ${it}.code.resume !== null && (${v} === null || ${it}.state === ${GenState.SUSPENDED})`;
  emitResume(w, guard, it, v, (ReturnKind.SEND << RET_SHIFT) | dst, `h.send(t, fp, ${pc}, ${dst}, ${it}, ${v})`);
  if (mayLack) {
    w.line("}");
    w.state.head = Head.MAYBE;
    w.forgetGlobals();
  }
  w.check("c", pc);
  w.open("if (c === STOP) {");
  const saved = w.save();
  w.set(dst, "t.stopValue");
  w.jump(target(w, pc, 3));
  w.restore(saved);
  w.close();
  w.set(dst, "c");
}

/** An instruction that works on the record: its operands are stored, what it writes is loaded again. */
function helper(name: string): Emitter {
  return (w, pc) => {
    if (jumpOperand(w.insns[pc]!) > 0) throw new Error("a jump needs an emitter of its own");
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
  };
}
