/** Making things: cells, functions, slices, sets, dicts, strings; and calls with keywords or stars. */
import { Op } from "../compiler/opcodes.ts";
import type { PyTuple } from "../objects/data.ts";
import { asStr, jsText } from "../objects/data.ts";
import { RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { attempt, attemptOtherwise, prepareCall, settleUnlessDone } from "./call-paths.ts";
import { emitGeneralCall } from "./emit-call.ts";
import { feedsSubscript } from "./emit-slice.ts";
import type { Writer } from "./writer.ts";

const DECODE = ReturnKind.DECODE << RET_SHIFT;

const registerList = (w: Writer, first: number, count: number): string[] =>
  Array.from({ length: count }, (_, i) => w.value(first + i));
const registers = (w: Writer, first: number, count: number): string => registerList(w, first, count).join(", ");

export function emitMakeCell(w: Writer, pc: number): void {
  const reg = w.insns[pc + 1]!;
  w.set(reg, `new Cell(${w.value(reg)})`);
}

export function emitMakeFunction(w: Writer, pc: number): void {
  const code = w.code.consts[w.insns[pc + 2]!];
  w.set(w.insns[pc + 1]!, `new PyFunction(${w.ref(code)}, G, fn.builtins)`);
}

export function emitFunctionAttribute(w: Writer, pc: number): void {
  const { insns } = w;
  w.line(`h.setFunctionAttribute(${w.value(insns[pc + 1]!)}, ${w.value(insns[pc + 2]!)}, ${insns[pc + 3]});`);
}

export function emitBuildSlice(w: Writer, pc: number): void {
  if (feedsSubscript(w, pc)) return;
  w.set(w.insns[pc + 1]!, `new PySlice(${registers(w, w.insns[pc + 2]!, 3)})`);
}

/** BUILD_SET, BUILD_DICT. */
export function emitBuildTable(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const count = w.insns[pc + 3]!;
  const dict = w.insns[pc] === Op.BUILD_DICT;
  if (dict && count === 0) {
    // What is about to be replaced by the mapping of `f(**mapping)` is not made.
    w.set(dst, passesOn(w, pc + 4, dst) ? "undefined" : "new PyDict()");
    return;
  }
  if (count === 0) {
    w.set(dst, "h.emptySet()");
    return;
  }
  const items = registers(w, w.insns[pc + 2]!, dict ? 2 * count : count);
  attempt(w, `h.${dict ? "buildDict" : "buildSet"}([${items}], 0, ${count})`);
  settleUnlessDone(w, pc, dst);
  w.set(dst, "c");
}

export function emitBuildString(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const count = w.insns[pc + 3]!;
  attempt(w, `h.buildString([${registers(w, w.insns[pc + 2]!, count)}], 0, ${count})`);
  settleUnlessDone(w, pc, dst);
  w.set(dst, "c");
}

/** SET_ADD, DICT_SET: hashing may ask for Python. */
export function emitPut(w: Writer, pc: number): void {
  const { insns } = w;
  const into = w.value(insns[pc + 1]!);
  const value = insns[pc] === Op.DICT_SET ? w.value(insns[pc + 3]!) : "undefined";
  w.open(`if (!${into}.putNow(${w.value(insns[pc + 2]!)}, ${value})) {`);
  const rare = (): void => {
    w.line(`c = h.rare(t, fp, ${pc});`);
    w.check("c", pc);
  };
  w.cold(pc, rare, true);
  w.close();
}

/** LIST_EXTEND: a native that may ask for Python, and stores nothing. */
export function emitListExtend(w: Writer, pc: number): void {
  const { insns } = w;
  const callee = insns[pc + 3]!;
  const by = callee < 0 ? "undefined" : w.value(callee);
  attempt(w, `h.listExtend(${w.value(insns[pc + 1]!)}, ${w.value(insns[pc + 2]!)}, ${by})`);
  settleUnlessDone(w, pc, DECODE);
}

export function emitFormatSimple(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const v = w.value(w.insns[pc + 2]!);
  w.open(`if (typeof ${v} === "string") c = ${v}; else if (typeof ${v} === "number") c = String(${v}); else {`);
  w.cold(pc, () => {
    w.line(`c = h.format(t, fp, ${pc}, ${v});`);
    w.check("c", pc);
  });
  w.close();
  w.set(dst, "c");
}

/** The plain kinds show nothing of the stack, so the record need not be up to date for them. */
export function emitFormatWithSpec(w: Writer, pc: number): void {
  const dst = w.insns[pc + 1]!;
  const v = w.value(w.insns[pc + 2]!);
  w.open(`if (typeof ${v} === "string" || typeof ${v} === "number" || (${v} !== null && ${v}.cls === FT)) {`);
  attemptOtherwise(w, pc, `h.formatValue(${v}, ${w.value(w.insns[pc + 3]!)})`, dst);
  w.close("} else {");
  w.cold(
    pc,
    () => {
      w.line(`c = h.rare(t, fp, ${pc});`);
      w.check("c", pc);
      w.line(`c = R[b + ${dst}];`);
    },
    true,
    false,
  );
  w.close();
  w.set(dst, "c");
}

/** CALL_KW: the names of the last arguments are a constant tuple. */
export function emitCallKeywords(w: Writer, pc: number): void {
  const { insns } = w;
  const dst = insns[pc + 1]!;
  const callee = insns[pc + 2]!;
  const argc = insns[pc + 3]!;
  const names = (w.code.consts[insns[pc + 5]!] as PyTuple).items.map((n) => jsText(asStr(n)!));
  const method = insns[pc + 6] === 1;
  const args = registerList(w, callee + (method ? 2 : 1), argc);
  if (!method) {
    emitGeneralCall(w, pc, callee, args, names);
    return;
  }
  prepareCall(w, pc);
  const self = w.value(callee + 1);
  w.line(`c = h.callKeywords(t, fp, ${dst}, ${w.value(callee)}, ${self}, [${args.join(", ")}], ${w.ref(names)});`);
  w.check("c", pc);
  w.set(dst, "c");
}

/** The DICT_MERGE at `pc` fills the empty dict in `dst`, made right before it, for the call right after it, which keeps nothing of it: a dict need not be copied. */
const passesOn = (w: Writer, pc: number, dst: number): boolean =>
  w.insns[pc] === Op.DICT_MERGE &&
  w.insns[pc + 1] === dst &&
  w.insns[pc - 4] === Op.BUILD_DICT &&
  w.insns[pc - 1] === 0 &&
  w.insns[pc + 4] === Op.CALL_EX &&
  w.insns[pc + 6]! + 2 === dst &&
  !w.graph.blocks.some((b) => b.start === pc);

export function emitDictMerge(w: Writer, pc: number): void {
  const { insns } = w;
  const dst = insns[pc + 1]!;
  const mapping = w.value(insns[pc + 2]!);
  if (passesOn(w, pc, dst)) {
    w.open(`if (${mapping} !== null && ${mapping}.cls === DT) r${dst} = ${mapping}; else {`);
    w.line(`r${dst} = new PyDict();`);
  } else w.open("{");
  w.cold(
    pc,
    () => {
      w.line(`c = h.rare(t, fp, ${pc});`);
      w.check("c", pc);
    },
    true,
  );
  w.close();
  w.assigned(dst);
}

export function emitCallEx(w: Writer, pc: number): void {
  const { insns } = w;
  const dst = insns[pc + 1]!;
  const callee = insns[pc + 2]!;
  prepareCall(w, pc);
  w.line(`c = h.callStars(t, fp, ${dst}, ${registers(w, callee, 3)});`);
  w.check("c", pc);
  w.set(dst, "c");
}
