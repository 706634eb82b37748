/**
 * Which calls are replaced by the text of the callee, and that text: small functions of the same module without loops, handlers, cells and calls that cannot be inlined in turn.
 *
 *     I_3: {
 *       if (<it is still that function, and a call is allowed>) {
 *         const fp_3 = top, …                  where its record would begin
 *         X_3: { …body…: `c = <result>; break I_3`, or `x_3 = <pc>; break X_3` }
 *         …make the records of caller and callee, go on in the interpreter at x_3; c = <result>…
 *       } else …an ordinary call…
 *     }
 *
 * A recursive function gets the text of its own way to its first call: most of its calls end before that (`if n < 2: return n`). Those that do not are ordinary calls, which begin anew: nothing
 * has been changed by then.
 *
 * Of what a call does only the count of calls and the look at the recursion limit are left. Which instructions are allowed says ALLOWED; an emitter that needs the record
 * on the straight path all the same makes the writer refuse, and the call is an ordinary one.
 */
import { CodeFlag } from "../compiler/code-unit.ts";
import { Op } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";
import { Header } from "../frames/frame-stack.ts";
import { effectsOf } from "./effects.ts";
import { buildGraph } from "./graph.ts";
import { type Analysed, type Argument, type InlineCall, InlineWriter } from "./inline-writer.ts";
import { computeLiveness } from "./liveness.ts";
import { BOX, copyState, DIRTY, Head, Kind, NOTHING_SHARED, type PointState, RAW } from "./states.ts";
import { type Binding, bindStatically } from "./static-binding.ts";
import { analyse, writeText } from "./structure.ts";
import type { Writer } from "./writer.ts";

const MAX_INSTRUCTIONS = 40;
/** For the way to the first call of a recursive function. */
const MAX_PARTIAL = 300;
const MAX_DEPTH = 3;
/** Instructions of all inlined functions together, in one function. */
const MAX_TOTAL = 240;

export const ALLOWED: ReadonlySet<number> = new Set<number>([
  Op.NOP,
  Op.EXT,
  Op.MOVE,
  Op.LOAD_CONST,
  Op.CHECK_LOCAL,
  Op.CLEAR_LOCAL,
  Op.LOAD_DEREF,
  Op.STORE_DEREF,
  Op.LOAD_GLOBAL,
  ...range(Op.ADD, Op.GE),
  Op.IS,
  Op.IS_NOT,
  Op.IN,
  Op.NOT_IN,
  Op.JUMP,
  ...range(Op.JUMP_IF_TRUE, Op.JUMP_UNLESS_GE),
  Op.LOAD_ATTR,
  Op.STORE_ATTR,
  Op.LOAD_METHOD,
  Op.GETITEM,
  Op.SETITEM,
  Op.CALL,
  Op.CALL_METHOD,
  Op.RETURN,
  Op.BUILD_TUPLE,
  Op.BUILD_LIST,
]);

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

const analyses = new WeakMap<PyCode, { readonly insns: Int32Array; readonly analysed: Analysed | null }>();

/** Is all of it simple enough? */
function isSimple(code: PyCode): boolean {
  const insns = code.code;
  if (insns.length >> 2 > MAX_INSTRUCTIONS || code.unit.exceptionTable.length > 0) return false;
  for (let pc = 0; pc < insns.length; pc += 4) if (!ALLOWED.has(insns[pc]!)) return false;
  return true;
}

/** The analyses of a function, null if it cannot be inlined. */
function analysed(code: PyCode): Analysed | null {
  const insns = code.code;
  const known = analyses.get(code);
  if (known !== undefined && known.insns === insns) return known.analysed;
  let result: Analysed | null = null;
  if (insns.length >> 2 <= MAX_PARTIAL && code.generatorFlags === 0) {
    const graph = buildGraph(insns, code.unit.exceptionTable, -1, false);
    if (graph !== null) {
      const effects = [];
      for (let pc = 0; pc < insns.length; pc += 4) effects.push(effectsOf(insns, pc, code.nregs));
      result = { graph, effects, live: computeLiveness(graph, effects, code.nregs) };
    }
  }
  analyses.set(code, { insns, analysed: result });
  return result;
}

/**
 * `c` = the result of a call whose callee is written here. `other` writes what is done when a guard fails (its result is in `c`, checked). Gives the kind of `c`; null, with
 * nothing written, if the function cannot be inlined.
 */
export function emitInline(w: Writer, call: InlineCall, other: (kind: Kind) => void): Kind | null {
  const { f, code, pc } = call;
  const key = `${w.inlinePath}${pc}:${w.ref(f ?? code)}`;
  if (w.inlining.get(key) === false) return null;
  if (!w.inlining.has(key)) w.inlining.set(key, mayBeInlined(w, call));
  if (w.inlining.get(key) === false) return null;
  const refuse = (): null => {
    if (w.final) throw new Error("an inlined function was refused in the last pass");
    w.inlining.set(key, false);
    w.changed = true;
    return null;
  };
  const body = analysed(code)!;
  const marks = call.args.map((_, i) => `\0${i}`);
  const binding = f === null ? bindExactly(w, call, marks) : bindStatically(w, f, marks, call.names);
  if (binding === null) return refuse();
  const sub = new InlineWriter(w, call, body, w.inlineNumber(), w.isInlining(code) ? ALLOWED : null);
  const parameters = binding.values.map((v) => (v.startsWith("\0") ? call.args[Number(v.slice(1))]! : v));
  const inits = enterCallee(w, sub, parameters);
  analyseOnce(w, sub, key);
  if (sub.refused || !sub.returns) return refuse();
  if (w.final) writeCall(w, sub, call, binding.guard, inits, other);
  else {
    if (sub.leaves) w.leaveCallee(pc, () => leaveToInterpreter(sub), call.before);
    if (sub.stops) call.whole!();
    other(sub.result);
  }
  w.forgetGlobals();
  return sub.result;
}

/** Analyse it, unless that was done in an earlier pass over the caller and it begins with the same state. */
function analyseOnce(w: Writer, sub: InlineWriter, key: string): void {
  const start = copyState(sub.entryState(sub.graph.entry));
  const known = w.inlineAnalyses.get(key);
  if (known !== undefined && known.start.checked === start.checked && sameRegisters(known.start, start)) {
    sub.adopt(known.found);
    return;
  }
  analyse(sub);
  w.inlineAnalyses.set(key, { start, found: sub.found() });
}

const sameRegisters = (a: PointState, b: PointState): boolean => a.regs.every((r, i) => r === b.regs[i]);

function mayBeInlined(w: Writer, call: InlineCall): boolean {
  const { f, code } = call;
  const caller = w.func;
  if (w.inlineDepth >= MAX_DEPTH || !w.mayInline(code)) return false;
  if (w.isInlining(code) ? call.whole === undefined || w.inlineDepth > 0 : !isSimple(code)) return false;
  if ((code.flags & (CodeFlag.VARARGS | CodeFlag.VARKEYWORDS)) !== 0) return false;
  // Its globals and builtins are read through the caller's.
  if (f !== null && (f.globals !== caller.globals || f.builtins !== caller.builtins)) return false;
  if (analysed(code) === null) return false;
  const size = Math.min(code.code.length >> 2, MAX_INSTRUCTIONS);
  return w.spendInlining(size, MAX_TOTAL);
}

/** The arguments of a function of which the code alone is known: exactly its parameters, and its globals are the caller's. */
function bindExactly(w: Writer, call: InlineCall, args: readonly string[]): Binding | null {
  const { code, fn } = call;
  if (!code.simple || code.argcount !== args.length) return null;
  const same = `${fn}.globals === G && ${fn}.builtins === fn.builtins`;
  return { values: args, guard: `${fn} instanceof PyFunction && ${fn}.code === ${w.ref(code)} && ${same}` };
}

/** Is the parameter nothing but an operand of arithmetic? Then nobody can tell whether it is the object that was passed or an equal one. */
function isNumberOnly(code: PyCode, parameter: number): boolean {
  const { effects } = analysed(code)!;
  const insns = code.code;
  return effects.every(({ reads, writes }, i) => {
    const op = insns[i * 4]!;
    if (writes.includes(parameter)) return false;
    return (
      !reads.includes(parameter) || (op >= Op.ADD && op <= Op.POS) || (op >= Op.JUMP_IF_LT && op <= Op.JUMP_UNLESS_GE)
    );
  });
}

/** What is known of the parameters; gives the text that sets them. */
function enterCallee(w: Writer, sub: InlineWriter, parameters: readonly Argument[]): string[] {
  const { code } = sub;
  const regs = new Uint8Array(code.nregs).fill(Kind.ANY);
  const inits: string[] = [];
  for (let i = 0; i < sub.named; i++) regs[i] = Kind.UNBOUND | DIRTY;
  parameters.forEach((a, i) => {
    regs[i] = Kind.ANY | DIRTY;
    let text = a;
    if (typeof a === "number") {
      const s = a >= 0 ? w.state.regs[a]! : 0;
      const kind = w.kind(a);
      if (a >= 0 && (s & ~DIRTY) === (Kind.FLOAT | RAW) && (!w.state.shared.has(a) || isNumberOnly(code, i))) {
        regs[i] = Kind.FLOAT | RAW | DIRTY;
        inits.push(`${sub.name(`f${i}`)} = ${w.name(`f${a}`)};`);
        return;
      }
      text = w.name(w.value(a));
      regs[i] = kind === Kind.UNBOUND ? Kind.ANY | DIRTY : kind | DIRTY | (kind === Kind.FLOAT ? BOX : 0);
    }
    inits.push(`${sub.name(`r${i}`)} = ${text};`);
  });
  for (let i = code.freeBase; i < sub.named; i++) {
    regs[i] = Kind.ANY | DIRTY;
    const { f } = sub.call;
    const cell = f === null ? `${sub.name("fn")}.closure[${i - code.freeBase}]` : w.ref(f.closure![i - code.freeBase]);
    inits.push(`${sub.name(`r${i}`)} = ${cell};`);
  }
  sub.setEntryState(sub.graph.entry, { regs, head: Head.YES, checked: w.state.checked, shared: NOTHING_SHARED });
  return inits;
}

function writeCall(
  w: Writer,
  sub: InlineWriter,
  call: InlineCall,
  guard: string,
  inits: readonly string[],
  other: (kind: Kind) => void,
): void {
  const { code } = sub;
  const { pc } = call;
  sub.final = true;
  const own = (name: string): string => sub.name(name);
  const size = code.nregs + Header.SIZE;
  const tests = [
    ...(call.guard === "" ? [] : [call.guard]),
    guard,
    ...(w.hasRoom(size) ? [] : ["d < t.softLimit", `top + ${size + Header.SIZE} <= S.length`]),
  ];
  sub.open("I: {");
  w.open(`if (${tests.join(" && ")}) {`);
  const places = `${own("fp")} = top, ${own("b")} = top + ${Header.SIZE}, ${own("top")} = top + ${size}`;
  w.line(`const ${places}, ${own("d")} = d + 1;`);
  if (call.f === null) w.line(`const ${own("fn")} = ${call.fn};`);
  const at = sub.beginText();
  w.line("");
  for (const line of inits) w.line(line);
  sub.open("X: {");
  writeText(sub);
  sub.close();
  if (sub.stops) {
    sub.open(sub.leaves ? "if (x === -1) {" : "{");
    call.whole!();
    sub.line("break I;");
    sub.close();
  }
  if (sub.leaves)
    w.leaveCallee(
      pc,
      () => {
        sub.makeRecord();
        sub.storeRegisters();
        leaveToInterpreter(sub);
      },
      call.before,
    );
  sub.declareLocals(at);
  w.close();
  other(sub.result);
  sub.close();
}

/** All records are made. The outermost of the inlined functions gives its result, and the caller of that one goes on. */
function leaveToInterpreter(sub: InlineWriter): void {
  let outermost = sub;
  while (outermost.parent instanceof InlineWriter) outermost = outermost.parent;
  const caller = outermost.parent;
  const leaving = `${sub.name("fp")}, ${sub.name("x")}`;
  caller.line(`c = h.leaveInlined(t, ${leaving}, ${caller.name("fp")}, ${caller.ref(caller.code)}, g);`);
  caller.check("c", outermost.callPc);
  expectKind(caller, outermost.callPc, outermost.result);
  outermost.line("break I;");
}

/** `c` is what a call gave whose text gives a `kind`: if this is not one, the interpreter goes on after the instruction. The record is complete. */
export function expectKind(w: Writer, pc: number, kind: Kind): void {
  const unexpected = {
    [Kind.INT]: 'typeof c !== "number"',
    [Kind.BOOL]: 'typeof c !== "boolean"',
    [Kind.FLOAT]: "c === null || c.cls !== FT",
  }[kind as number];
  if (unexpected === undefined) return;
  let next = pc + 4;
  while (w.insns[next] === Op.EXT) next += 4;
  w.line(`if (${unexpected}) { R[b + ${w.insns[pc + 1]}] = c; return h.bail(t, fp, ${next}); }`);
  if (kind === Kind.FLOAT) w.line("c = c.v;");
}

/** The result of an inlined call goes to its register. */
export function setResult(w: Writer, dst: number, kind: Kind): void {
  if (kind === Kind.FLOAT) w.setRaw(dst, "c");
  else w.set(dst, "c", kind === Kind.INT || kind === Kind.BOOL ? kind : Kind.ANY);
}
