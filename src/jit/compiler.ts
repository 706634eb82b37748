/**
 * JitCompiler: when code is compiled, when compiled code is dropped, and what came of it.
 *
 * Code that is hot gets an `entry` (a function called by compiled code and by the interpreter) and, for hot loops that are already running, one function per loop header. A
 * compiled function whose assumptions fail a few times is dropped and made anew from what the interpreter has learnt since; after a number of versions it stays interpreted.
 */
import { plainGlobals } from "../objects/foreign-builtins.ts";
import { Op } from "../compiler/opcodes.ts";
import type { CompiledBody, CompiledEntry, PyCode, PyFunction } from "../objects/function-object.ts";
import { copyItems } from "../objects/copy-items.ts";
import { Cell, EMPTY_TUPLE, NotImplemented, PyFloat, PyList, PyRange, PySlice, PyTuple } from "../objects/data.ts";
import {
  bytearrayType,
  coroutineType,
  dictType,
  floatType,
  generatorType,
  listType,
  tupleType,
} from "../objects/core-types.ts";
import { PyFunction as PyFunctionClass, PyMethod } from "../objects/function-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { PyIterator, STOP } from "../objects/iterator-object.ts";
import { enumerateType } from "../objects/enumerate.ts";
import { mapType } from "../objects/map-filter.ts";
import { dictItemIteratorType } from "../objects/dict-iterators.ts";
import { zipType } from "../objects/zip.ts";
import { ListIterator, listIteratorType } from "../objects/iterators.ts";
import { rangeIteratorType } from "../objects/range-iterator.ts";
import { Deferred } from "../objects/value.ts";
import { Header, type Slot } from "../frames/frame-stack.ts";
import { AsyncGenWrapped, PyGenerator } from "../frames/generator-object.ts";
import type { CompiledVersion, Compiler, JitMode, ThreadState } from "../frames/thread-state.ts";
import { baseOf, storeOf } from "../interpreter/records.ts";
import { GuardCell } from "./cells.ts";
import { RETRY_OPERATOR, RETRY_REFLECTED } from "./retry-operator.ts";
import { RUNTIME, writeHeader } from "./runtime.ts";
import { CannotCompile, generatorEntry, makeSource, type Source } from "./source.ts";
import { JitStats } from "./stats.ts";
import type { Whole } from "./text-writer.ts";

/** So often may code be compiled; then it stays interpreted. */
const MAX_VERSIONS = 8;
/** After so many, operators of which nothing is known are no longer guessed to work on ints. */
const MAX_GUESSING = 3;
/** Failed assumptions of one version before it is dropped. */
const MAX_BAILS = 3;
/** A callee that has cost so many callers a new version is not inlined any more. */
const MAX_INLINE_DROPS = 6;
/** After so many failed assumptions about globals none are made any more. */
const MAX_STALE = 3;
/** Times that one version may meet what was never carried out before it is made anew. Leaving costs little compared with that. */
const MAX_UNSEEN = 6;
/** Attributes that one version may look up for want of an arm before it is made anew. */
const MAX_MISSES = 1000;
/** After so many versions made anew for either, code is written as a whole. */
const MAX_LEARNT = 6;
/** Calls after which a function that is not compiled may be inlined: the interpreter knows its operands by then. */
const INLINE_CALLS = 30;
/** Never hot again. */
const COLD = -1_000_000_000;

/** Stands in a register's local instead of a float that has no box yet (states.ts). */
class RawMark {}

const CLASSES = {
  PyFloat,
  PyList,
  PyTuple,
  PyFunction: PyFunctionClass,
  PyMethod,
  PyIterator,
  PySlice,
  RETRY: RETRY_OPERATOR,
  REFLECTED: RETRY_REFLECTED,
  NI: NotImplemented,
  PyDict,
  PyGenerator,
  Cell,
  Deferred,
  AsyncGenWrapped,
  STOP,
  EMPTY_TUPLE,
  FT: floatType,
  GT: generatorType,
  CT: coroutineType,
  LT: listType,
  LI: ListIterator,
  PyRange,
  TT: tupleType,
  DT: dictType,
  BA: bytearrayType,
  RT: rangeIteratorType,
  IT: listIteratorType,
  RAWF: new RawMark(),
  ET: enumerateType,
  ZT: zipType,
  DIT: dictItemIteratorType,
  MT: mapType,
  COPY: copyItems,
  H: writeHeader,
};

/** What is known of code that was compiled. */
interface History {
  versions: number;
  bails: number;
  stale: number;
  /** Versions that were made anew because the interpreter had learnt more. */
  learnt: number;
  /** Callers that were made anew because they kept leaving its text. */
  inlineDrops: number;
  /** Of the functions made that may be entered now. */
  guards: GuardCell[];
  /** Loops that begin with values of various kinds, by the pc of their header. */
  readonly guessless: Set<number>;
}

/** True where the host allows code from strings. */
export function canGenerate(): boolean {
  try {
    return new Function("return true")() as boolean;
  } catch {
    return false;
  }
}

/** One function that was made. */
export interface CompiledUnit {
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  readonly shape: Whole;
  /** pc of the loop's header or 0. */
  readonly pc: number;
  /** Names of the registers that are variables. */
  readonly registers: readonly string[];
  readonly text: string;
}

const describe = (code: PyCode, shape: Whole, pc: number, text: string): CompiledUnit => ({
  qualname: code.qualname,
  filename: code.unit.filename,
  firstlineno: code.unit.firstlineno,
  shape,
  pc,
  registers: code.unit.localNames,
  text,
});

function generate(text: string): (...args: unknown[]) => unknown {
  try {
    return new Function("h", "X", "C", "K", "g", text) as (...args: unknown[]) => unknown;
  } catch (e) {
    throw new Error(`the compiler made invalid JavaScript: ${(e as Error).message}\n${text}`);
  }
}

function returnsToStart(code: Int32Array): boolean {
  for (let pc = 0; pc < code.length; pc += 4) if (code[pc] === Op.JUMP_BACK && code[pc + 1] === 0) return true;
  return false;
}

/** No keyword-only parameters, *args or **kwargs. */
const takesPlainArguments = (code: PyCode): boolean => code.clearFrom === code.argcount;

export class JitCompiler implements Compiler {
  readonly mode: JitMode;
  readonly stats: JitStats;
  private readonly histories = new WeakMap<PyCode, History>();
  private readonly now: () => number;
  /** Told of every function that is made, for `--jit-dump`. */
  onCompiled: ((unit: CompiledUnit) => void) | null = null;

  /** @param now a clock in milliseconds, for the statistics. */
  constructor(mode: JitMode, now: () => number) {
    this.mode = mode;
    this.now = now;
    this.stats = new JitStats();
  }

  private history(code: PyCode): History {
    let h = this.histories.get(code);
    if (h === undefined)
      this.histories.set(
        code,
        (h = { versions: 0, bails: 0, stale: 0, learnt: 0, inlineDrops: 0, guards: [], guessless: new Set() }),
      );
    return h;
  }

  compileEntry(_t: ThreadState, func: PyFunction): void {
    const { code } = func;
    if (code.generatorFlags !== 0) {
      code.entry = generate(generatorEntry(code))(RUNTIME, CLASSES, code, [], null) as CompiledEntry;
      code.direct = takesPlainArguments(code) ? code.argcount : -1;
      code.resume = this.make(code, func, "generator", 0, false) as CompiledBody | null;
      return;
    }
    const made = this.make(code, func, "entry", 0, false) as CompiledEntry | null;
    if (made === null) return;
    code.entry = made;
    code.direct = code.simple ? code.argcount : -1;
    code.startable = !returnsToStart(code.code);
  }

  compileLoop(t: ThreadState, code: PyCode, pc: number, fp: number): CompiledBody | null {
    if (code.generatorFlags !== 0) {
      if (code.resume === null) this.compileEntry(t, t.slots[fp + Header.FUNC] as PyFunction);
      return code.resume;
    }
    code.loops ??= new Map();
    let body = code.loops.get(pc);
    if (body === undefined) {
      const func = t.slots[fp + Header.FUNC] as PyFunction;
      const moduleScope = (code.flags & 2) === 0 && t.slots[fp + Header.AUX] === func.globals;
      const R = storeOf(t, fp);
      const b = baseOf(t, fp);
      body = this.make(code, func, "loop", pc, moduleScope, (i) => R[b + i]) as CompiledBody | null;
      code.loops?.set(pc, body);
    }
    return body;
  }

  private make(
    code: PyCode,
    func: PyFunction,
    shape: Whole,
    pc: number,
    moduleScope: boolean,
    registers: ((i: number) => Slot) | null = null,
  ): CompiledEntry | CompiledBody | null {
    const history = this.history(code);
    if (history.versions >= MAX_VERSIONS) {
      code.heat = code.callHeat = COLD;
      this.stats.refused(code, `dropped ${MAX_VERSIONS} times`);
      return null;
    }
    const start = this.now();
    try {
      if (!plainGlobals(func.globals)) throw new CannotCompile("globals that are asked for names");
      const source = makeSource(code, func, shape, pc, {
        assume: history.stale < MAX_STALE,
        cautious: history.versions >= MAX_GUESSING,
        moduleScope,
        mayInline: (callee) => this.mayInline(callee),
        leavesUnseen: (code) => this.leavesUnseen(code),
        registers: history.guessless.has(pc) ? null : registers,
      });
      this.onCompiled?.(describe(code, shape, pc, source.text));
      const made = this.instantiate(code, func, source);
      this.stats.compiled(code, shape, pc, source.text.length, this.now() - start);
      return made;
    } catch (e) {
      if (!(e instanceof CannotCompile)) throw e;
      code.heat = code.callHeat = COLD;
      this.stats.refused(code, e.message);
      return null;
    }
  }

  private instantiate(code: PyCode, func: PyFunction, source: Source): CompiledEntry {
    const guard = new GuardCell();
    guard.assumptions.push(...source.writer.assumed);
    this.history(code).guards.push(guard);
    guard.invalidate = (constant) => {
      // A name is no constant twice, so these come to an end by themselves.
      if (constant) this.history(code).versions--;
      else this.history(code).stale++;
      this.drop(code, "a global changed");
    };
    // The number tells profiles apart what `--jit-stats` lists.
    const factory = generate(source.text.replace("function compiled(", `function compiled${this.stats.count}(`));
    if (guard.assumptions.length > 0) RUNTIME.revalidate(guard, func);
    return factory(RUNTIME, CLASSES, code, source.pool, guard) as CompiledEntry;
  }

  /** Functions that kept leaving the text of their callers. */
  private readonly notInlined = new WeakSet<PyCode>();

  /** May `code` be written into its callers' text? It has run often enough to be known, or all is to be compiled at once. */
  private mayInline(code: PyCode): boolean {
    return (
      !this.notInlined.has(code) && (code.entry !== null || code.callHeat >= INLINE_CALLS || this.mode === "always")
    );
  }

  /** Not where all is compiled at its first call: nothing was carried out by then. */
  private leavesUnseen(code: PyCode): boolean {
    return this.mode !== "always" && (this.histories.get(code)?.learnt ?? 0) < MAX_LEARNT;
  }

  metUnseen(t: ThreadState, whole: PyCode, code: PyCode, pc: number, made: CompiledVersion): void {
    this.stats.bailed(code, pc);
    // An activation of a version that has been dropped may go on for long.
    if (made.dropped || ++made.unseen < MAX_UNSEEN) return;
    if (whole !== code) this.history(code).learnt++;
    this.learn(t, whole, `met what was never carried out before ${MAX_UNSEEN} times`);
  }

  missed(t: ThreadState, code: PyCode, made: CompiledVersion): void {
    if (++made.misses === MAX_MISSES && this.history(code).learnt < MAX_LEARNT)
      this.learn(t, code, `met other classes ${MAX_MISSES} times`);
  }

  /** The interpreter knows more than the text. It is made anew at once: the code is as hot as before. */
  private learn(t: ThreadState, code: PyCode, why: string): void {
    const h = this.history(code);
    h.learnt++;
    this.drop(code, why);
    h.versions--;
    code.callHeat = t.hotCalls - 1;
    code.heat = t.hot - 1;
  }

  leftInlined(caller: PyCode, code: PyCode, pc: number, times: number): void {
    const h = this.history(code);
    this.stats.bailed(code, pc);
    // Other callers have taken it in when as little was known of it.
    if (times < MAX_BAILS && h.inlineDrops === 0) return;
    if (++h.inlineDrops >= MAX_INLINE_DROPS) this.notInlined.add(code);
    this.drop(caller, `an inlined call of ${code.qualname} was left`);
  }

  misfit(code: PyCode, pc: number): void {
    this.history(code).guessless.add(pc);
    code.loops?.delete(pc);
  }

  bailed(code: PyCode, pc: number): void {
    const h = this.history(code);
    this.stats.bailed(code, pc);
    if (++h.bails >= MAX_BAILS) this.drop(code, `left for the interpreter ${h.bails} times`);
  }

  private drop(code: PyCode, why: string): void {
    const h = this.history(code);
    h.bails = 0;
    h.versions++;
    for (const g of h.guards) g.dropped = true;
    h.guards = [];
    code.entry = null;
    code.direct = -1;
    code.startable = false;
    code.loops = null;
    code.resume = null;
    code.heat = code.callHeat = 0;
    this.stats.dropped(code, why);
  }
}
