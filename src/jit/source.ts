/**
 * The text of a compiled function: analyses, prologue, body. What comes out is the source of a factory that takes the runtime and the pool of constants and gives the function.
 */
import { noteRebound } from "../objects/name-use.ts";
import { CodeFlag } from "../compiler/code-unit.ts";
import { Op } from "../compiler/opcodes.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import { PyFloat } from "../objects/data.ts";
import { floatType } from "../objects/core-types.ts";
import { Header, type Slot } from "../frames/frame-stack.ts";
import { GenState } from "../frames/generator-object.ts";
import { beginCounting } from "./counters.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { type Block, buildGraph, type Graph, naturalLoops } from "./graph.ts";
import { BitSet, computeLiveness } from "./liveness.ts";
import { BOX, CHECKED_BUILTINS, CHECKED_GLOBALS, DIRTY, Head, Kind, kindOf, NOTHING_SHARED, RAW } from "./states.ts";
import { staleGuards } from "./emit-names.ts";
import { analyse, writeText } from "./structure.ts";
import type { Whole } from "./text-writer.ts";
import { type Loop, Writer } from "./writer.ts";

export interface Source {
  readonly text: string;
  readonly pool: readonly unknown[];
  readonly writer: Writer;
}

/** Why code cannot be compiled. */
export class CannotCompile extends Error {
  override readonly name = "CannotCompile";
}

/** V8 does not optimise functions beyond 60 KB of bytecode; these bounds keep well away from it. */
const MAX_INSTRUCTIONS = 2500;
const MAX_REGISTERS = 250;
const MAX_TEXT = 200_000;
const CHECKED_BOTH = CHECKED_GLOBALS | CHECKED_BUILTINS;

/** What is known of the loops: whether control leaves them for calls, and which registers they assign. */
function describeLoops(graph: Graph, code: Int32Array, effects: readonly Effects[], nregs: number): Map<Block, Loop> {
  const loops = new Map<Block, Loop>();
  for (const [header, body] of naturalLoops(graph.order)) {
    const assigned = new BitSet(nregs);
    let calls = false;
    for (const b of body) {
      if (b.excReg >= 0) assigned.add(b.excReg);
      for (let pc = b.start; pc < b.end; pc += 4) {
        for (const r of effects[pc >> 2]!.writes) assigned.add(r);
        if (code[pc]! >= Op.CALL && code[pc]! <= Op.CALL_EX) calls = true;
      }
    }
    loops.set(header, { calls, assigned });
  }
  return loops;
}

/**
 * @param entryPc where it begins: 0, or the header of a loop that takes over a record.
 * @throws CannotCompile
 */
export function makeSource(
  code: PyCode,
  func: PyFunction,
  shape: Whole,
  entryPc: number,
  options: {
    assume: boolean;
    cautious: boolean;
    moduleScope: boolean;
    mayInline: (code: PyCode) => boolean;
    leavesUnseen: (code: PyCode) => boolean;
    registers: ((i: number) => Slot) | null;
  },
): Source {
  const insns = code.code;
  if (insns.length >> 2 > MAX_INSTRUCTIONS) throw new CannotCompile(`too large: ${insns.length >> 2} instructions`);
  if (code.nregs > MAX_REGISTERS) throw new CannotCompile(`too many registers: ${code.nregs}`);
  const graph = buildGraph(
    insns,
    code.unit.exceptionTable,
    shape === "loop" ? entryPc : -1,
    shape === "generator",
    shape === "generator" && isGeneratorExpression(code),
  );
  if (graph === null) throw new CannotCompile("irreducible control flow");
  const effects: Effects[] = [];
  for (let pc = 0; pc < insns.length; pc += 4) effects.push(effectsOf(insns, pc, code.nregs));
  const live = computeLiveness(graph, effects, code.nregs);
  const w = new Writer(code, func, graph, live, effects, shape, describeLoops(graph, insns, effects, code.nregs));
  w.mayAssume = options.assume;
  w.cautious = options.cautious;
  w.moduleScope = options.moduleScope;
  noteStores(code, func, w.moduleScope);
  w.mayInline = options.mayInline;
  w.leavesUnseen = options.leavesUnseen;
  const regs = new Uint8Array(code.nregs).fill(Kind.ANY);
  if (shape === "entry") {
    for (let i = 0; i < w.named; i++)
      regs[i] = (i >= code.clearFrom && i < code.freeBase ? Kind.UNBOUND : Kind.ANY) | DIRTY;
  }
  if (options.registers !== null) guessKinds(insns, live.liveIn(graph.entry), options.registers, regs);
  // The interpreter may have written the header when it resumes a generator.
  const head = { entry: Head.NO, loop: Head.YES, generator: Head.MAYBE }[shape];
  const checked = shape === "entry" && options.assume ? guardsAtStart(code, func) : 0;
  const start = { regs, head, checked, shared: NOTHING_SHARED };
  w.setEntryState(graph.entry, start);
  analyse(w);
  w.lines = [];
  w.setFinal();
  const prologue = { entry: entryPrologue, loop: loopPrologue, generator: generatorPrologue }[shape](w);
  writeText(w);
  const body = w.lines.join("\n");
  if (body.length > MAX_TEXT) throw new CannotCompile(`too large: ${body.length} characters of JavaScript`);
  return { text: assemble(w, prologue, shape === "loop" ? body : nested(body)), pool: w.pool, writer: w };
}

/**
 * What is called often should be optimised as a function, not replaced on the stack. V8 replaces in a loop that goes on for too long, the later the deeper the loop is
 * nested, and once it has replaced a function it enters that code whenever the loop turns. If the function proper is then thrown away by a deoptimisation, it is never
 * optimised again: turns and returns spend the budget until the next tick, forward jumps give back to it, and the replaced code never gets to a return. Such a function runs its
 * beginning in baseline code for ever (`sudoku`: 60 instead of 8 ms in every third process). Loops that never turn cost nothing and put this off.
 */
const OUTER_LOOPS = 4;

function nested(body: string): string {
  return `${"for (;;) {".repeat(OUTER_LOOPS)}\n${body}\n${"}".repeat(OUTER_LOOPS)}`;
}

/**
 * The guards of assumptions that are looked at when the function begins: it can begin anew then. Further on it has to go on after the look, and V8 keeps all
 * values for that in memory.
 */
function guardsAtStart(code: PyCode, func: PyFunction): number {
  const insns = code.code;
  let guards = 0;
  for (let pc = 0; pc < insns.length; pc += 4) {
    if (insns[pc] !== Op.LOAD_GLOBAL) continue;
    guards |= func.globals.getStr(code.names[insns[pc + 2]!]!) === undefined ? CHECKED_BOTH : CHECKED_GLOBALS;
  }
  return guards;
}

/** What the code itself binds is no constant. */
function noteStores(code: PyCode, func: PyFunction, moduleScope: boolean): void {
  const insns = code.code;
  for (let pc = 0; pc < insns.length; pc += 4)
    if (insns[pc] === Op.STORE_GLOBAL || (moduleScope && insns[pc] === Op.STORE_NAME))
      noteRebound(func.globals, code.names[insns[pc + 1]!]!);
}

/**
 * What a loop finds in registers when it is compiled, it may take for granted: what it keeps so need not be looked at in every turn. But not the variables of `for`,
 * which hold the last value when the loop gets hot, and nothing when it begins.
 */
function guessKinds(insns: Int32Array, live: BitSet, registers: (i: number) => Slot, regs: Uint8Array): void {
  const skip = new BitSet(regs.length);
  for (let pc = 0; pc < insns.length; pc += 4) if (insns[pc] === Op.FOR_ITER) skip.add(insns[pc + 1]!);
  for (let i = 0; i < regs.length; i++) {
    if (!live.has(i) || skip.has(i)) continue;
    const v = registers(i);
    if (typeof v === "number") regs[i] = Kind.INT;
    else if (v instanceof PyFloat && v.cls === floatType) regs[i] = Kind.FLOAT | BOX;
  }
}

/** The names of runtime classes that emitted text uses. */
export const CLASS_NAMES = [
  "PyFloat",
  "PyList",
  "PyTuple",
  "PyFunction",
  "PyMethod",
  "PyIterator",
  "PySlice",
  "RETRY",
  "REFLECTED",
  "NI",
  "PyDict",
  "PyGenerator",
  "Cell",
  "Deferred",
  "AsyncGenWrapped",
  "STOP",
  "EMPTY_TUPLE",
  "FT",
  "GT",
  "CT",
  "LT",
  "LI",
  "PyRange",
  "TT",
  "DT",
  "BA",
  "RT",
  "IT",
  "RAWF",
  "ET",
  "ZT",
  "DIT",
  "MT",
  "COPY",
] as const;

interface Prologue {
  readonly head: string;
  readonly parameters: readonly string[];
  /** Asked for when the body has been written. */
  readonly lines: () => readonly string[];
}

function assemble(w: Writer, prologue: Prologue, body: string): string {
  const prologueLines = prologue.lines();
  const used = new Set(`${prologueLines.join("\n")}\n${body}`.match(/(?<!\\)\b(?:[rf]\d+|n\d+[sd]?)\b/g));
  for (const p of prologue.parameters) used.delete(p);
  const locals = ["c", "e", "m", "p", "q = 0", ...used].join(", ");
  const pool = w.pool.map((_, i) => `k${i} = K[${i}]`);
  return [
    '"use strict";',
    `const { ${CLASS_NAMES.join(", ")}, H } = X;`,
    ...(pool.length === 0 ? [] : [`const ${pool.join(", ")};`]),
    // In parentheses, V8 compiles it at once instead of looking it over first and compiling it at its first call.
    `return (function ${prologue.head} {`,
    ...prologueLines.map((l) => `  ${l}`),
    `  let ${locals};`,
    body,
    "});",
  ].join("\n");
}

const plus = (n: number): string => (n === 0 ? "" : ` + ${n}`);

/** The activation begins in another way: with its arguments, and what room a start in compiled code needs. */
function instead(w: Writer, way: string, parameters: readonly string[]): string {
  const { levels, slots } = w.room;
  return `return h.${way}(t, fn, fp, [${parameters.join(", ")}], ${levels}, ${slots}${way === "enterStale" ? ", g" : ""});`;
}

/** Calls between two looks at interrupts, less one. */
const POLL_CALLS = 1023;

function entryPrologue(w: Writer): Prologue {
  const { code } = w;
  const parameters = Array.from({ length: code.clearFrom }, (_, i) => `r${i}`);
  const { checked } = w.entryState(w.graph.entry);
  const lines = (): string[] => [
    "const d = t.depth + 1;",
    `if (d${plus(w.room.levels)} > t.softLimit) ${instead(w, "enterSlow", parameters)}`,
    `const S = t.slots, R = S, b = fp + ${Header.SIZE}, top = b + ${code.nregs}, G = fn.globals;`,
    `if (top + ${Header.SIZE + w.room.slots} > S.length) ${instead(w, "enterSlow", parameters)}`,
    ...(checked === 0 ? [] : [`if (${staleGuards(checked)}) ${instead(w, "enterStale", parameters)}`]),
    `if (((t.calls = t.calls + 1) & ${POLL_CALLS}) === 0 && t.interrupt !== null) return h.enterPolling(t, fn, fp, [${parameters.join(", ")}]);`,
    "let hd = false;",
  ];
  const free = code.unit.freevars.length;
  for (let i = 0; i < free; i++) w.line(`r${code.freeBase + i} = fn.closure[${i}];`);
  return { head: `compiled(t, fn, fp${parameters.map((p) => `, ${p}`).join("")})`, parameters, lines };
}

function loopPrologue(w: Writer): Prologue {
  const { code } = w;
  const lines = (): string[] => [
    `const S = t.slots, fn = S[fp], o = S[fp + ${Header.OWNER}], R = o === null ? S : o.store, b = o === null ? fp + ${Header.SIZE} : 0;`,
    `const top = fp + ${Header.SIZE} + (o === null ? ${code.nregs} : 0), G = fn.globals, d = t.depth, hd = true;`,
  ];
  if (w.moduleScope) w.line(`if (S[fp + ${Header.AUX}] !== G) return h.bail(t, fp, ${w.graph.entry.start});`);
  const live = w.live.liveIn(w.graph.entry);
  for (let i = 0; i < code.nregs; i++) if (i < w.named || live.has(i)) w.line(`r${i} = R[b + ${i}];`);
  guardRegisters(w);
  beginCounting(w, w.graph.entry);
  return { head: "compiled(t, fp)", parameters: [], lines };
}

/** That the registers are of the kinds that the loop was compiled for, and goes on to have. */
function guardRegisters(w: Writer): void {
  w.enter(w.graph.entry);
  const tests: string[] = [];
  w.state.regs.forEach((s, i) => {
    if (kindOf(s) === Kind.INT) tests.push(`typeof r${i} !== "number"`);
    if (kindOf(s) !== Kind.FLOAT) return;
    tests.push(`r${i} === undefined || r${i} === null || r${i}.cls !== FT`);
  });
  if (tests.length > 0) w.line(`if (${tests.join(" || ")}) return h.misfit(t, fp, ${w.graph.entry.start});`);
  w.state.regs.forEach((s, i) => {
    if (kindOf(s) === Kind.FLOAT && (s & RAW) !== 0) w.line(`f${i} = r${i}.v;`);
  });
}

const isGeneratorExpression = (code: PyCode): boolean =>
  code.name === "<genexpr>" && (code.flags & CodeFlag.ASYNC_GENERATOR) === 0;

/** A generator's registers are its own array; `s` is where it goes on, 0 at the start; `v` what was sent if there is no record yet. */
function generatorPrologue(w: Writer): Prologue {
  const lines = (): string[] => [
    "let hd = v === undefined, s;",
    `const S = t.slots, fn = o.func, R = o.store, b = 0, top = fp + ${Header.SIZE}, G = fn.globals, d = hd ? t.depth : t.depth + 1;`,
    `if (hd) s = S[fp + ${Header.PC}];`,
    "else {",
    `  if (o.state > ${GenState.SUSPENDED} || o.frame !== null || d > t.softLimit || fp + ${2 * Header.SIZE} > S.length) return h.resumeSlow(t, fp, o, v);`,
    `  s = o.state === ${GenState.CREATED} ? 0 : o.pc + 4;`,
    "}",
  ];
  const { code } = w;
  // Before the start the variables are in the record; temporaries hold nothing yet.
  w.line("if (s === 0) {");
  for (let i = 0; i < w.named; i++) if (i < code.clearFrom || i >= code.freeBase) w.line(`  r${i} = R[${i}];`);
  w.line("}");
  return { head: `compiled(t, fp, o, v${w.graph.passing ? ", taker" : ""})`, parameters: [], lines };
}

/** Calling a generator function makes the generator, with its registers: parameters, variables, the closure's cells, temporaries. */
export function generatorEntry(code: PyCode): string {
  const parameters = Array.from({ length: code.clearFrom }, (_, i) => `r${i}`);
  const registers = Array.from({ length: code.nregs }, (_, i) => {
    if (i < code.clearFrom) return `r${i}`;
    const free = i - code.freeBase;
    return free >= 0 && free < code.unit.freevars.length ? `fn.closure[${free}]` : "undefined";
  });
  const made = `new PyGenerator(fn, C, [${registers.join(", ")}])`;
  return [
    '"use strict";',
    "const { PyGenerator } = X;",
    `return function generator(t, fn, fp${parameters.map((p) => `, ${p}`).join("")}) {`,
    // Of a coroutine the thread is told, as `pushCall` does.
    (code.flags & CodeFlag.COROUTINE) === 0 ? `  return ${made};` : `  return h.coroutine(t, fp, ${made});`,
    "};",
  ].join("\n");
}
