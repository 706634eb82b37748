/**
 * Watch: calls `__del__`, and tells weak references, when the last reference to an object goes away, in an engine without reference counts.
 *
 * The answer is exact, by reachability, and asked for only where a reference may just have gone: while objects are watched, code runs instrumented at every
 * instruction (frames/tracer.ts), and `runs` collects what the instruction may drop (`drops.ts`, and temporaries that die). Of that, only what leads to a
 * watched object is looked at further; if the roots do not reach it any more (`roots.ts`, `reach.ts`) and it is in no cycle, `release.ts` does what
 * CPython's deallocation does, before the next instruction.
 *
 * Invariants:
 * - nothing that is in use is finalised: where not everything can be seen, or it costs more than there is, dropped values wait (`waiting`) and are asked about
 *   again at the next instruction;
 * - what is part of a cycle is left to `gc.collect()` and the end of the program; until then it holds what it refers to (`limbo`);
 * - a watched object is held strongly by `objects` until it has been finalised.
 *
 * A regular look at all watched objects (every `SWEEP` instructions) finds what was dropped in a way that `drops.ts` does not know.
 */
import { Op } from "../../compiler/opcodes.ts";
import { childrenOf } from "../../objects/children.ts";
import type { PyCode } from "../../objects/function-object.ts";
import { PyIterator } from "../../objects/iterator-object.ts";
import { seeThrough } from "../../objects/object-watch.ts";
import { TypeFlag } from "../../objects/type.ts";
import { defer, type Deferred, PyObject, type Result, type Value } from "../../objects/value.ts";
import type { DropWatch } from "../../frames/drop-watch.ts";
import { Header, type RegisterOwner, type Slot } from "../../frames/frame-stack.ts";
import { Unwind } from "../../frames/requests.ts";
import { thread, type ThreadState } from "../../frames/thread-state.ts";
import { tracingChanged } from "../../frames/tracer.ts";
import { hasHandler } from "../../interpreter/unwind.ts";
import type { ModuleHost } from "../module-host.ts";
import { pushDropped } from "./drops.ts";
import { Epoch } from "./epoch.ts";
import { type Held, liveRegisters, Origin } from "./live-registers.ts";
import { Answer, Reach } from "./reach.ts";
import type { ReferenceWatch } from "./object-watch.ts";
import { killReferences, release } from "./release.ts";
import { closeDropped, dropsSuspended } from "./suspended.ts";

/** Objects that may be looked at per instruction, in the long run. */
const EARNED = 8;
/** Instructions between two looks at all watched objects. */
const SWEEP = 4096;
/** The watch ends when there has been no object to watch for so many instructions: beginning it costs more. */
const IDLE = 20_000;
/** When it is not known what keeps something from being seen, it is tried again after so many instructions. */
const RETRY = 64;
/** More dropped values than that do not wait: the regular look will find them. */
const MOST_WAITING = 1000;

/** Beyond so many, the oldest are forgotten. */
const MOST_SUSPECTS = 10_000;

/** What is known of a watched object. */
export interface Watched {
  /** `__del__` has been called: it is never called again (PEP 442). */
  finalized: boolean;
}

/** Values of which a reference has been dropped, from `at` on still to be looked at: they count as held. */
export interface Group {
  readonly items: readonly unknown[];
  at: number;
}

/** Dropped values, with the record whose instruction drops them: they go when that is done, so after what its callees drop. */
class Drops {
  private values: unknown[] = [];
  private records: number[] = [];

  get isEmpty(): boolean {
    return this.values.length === 0;
  }

  add(v: unknown, fp: number): void {
    if (typeof v !== "object" || v === null) return;
    this.values.push(v);
    this.records.push(fp);
  }

  /** Control is in the record `fp`: what it and those above it have dropped, those of the highest record first. */
  take(fp: number): unknown[] {
    const { values, records } = this;
    let i = records.length;
    while (i > 0 && records[i - 1]! >= fp) i--;
    if (i === records.length) return [];
    const found = values.slice(i).map((v, k) => ({ v, fp: records[i + k]! }));
    values.length = records.length = i;
    return found.sort((x, y) => y.fp - x.fp).map((f) => f.v);
  }
}

export class Watch implements DropWatch, ReferenceWatch {
  active = false;
  /** In order of creation. */
  readonly objects = new Map<PyObject, Watched>();
  readonly reach = new Reach();
  /** What is being released, of each release that is under way. */
  readonly stacks: Group[][] = [];
  /** Objects whose finalizer runs. */
  readonly finalizing: PyObject[] = [];
  /** Streams that are no such objects themselves, but hold one, and have been closed because they went. */
  readonly closed = new WeakSet<PyObject>();
  /** Dropped objects that are part of a cycle, or held by one. */
  readonly limbo = new Set<PyObject>();
  readonly rt: ModuleHost;
  /** What has been dropped, of each thread. */
  private readonly drops = new WeakMap<ThreadState, Drops>();
  /** Dropped before, and leading to a watched object; what became of them could not be seen. */
  private waiting = new Set<PyObject>();
  /** They wait until control is back in this record, or below it (-1: no matter where), of that thread. */
  private blockedAt = -1;
  private blocked: ThreadState | null = null;
  /** And until so many instructions have run. */
  private retryAt = 0;
  /** What was dropped from somewhere, leads to a watched object and lived on: perhaps in a temporary that was only loaded, or in an iterator. */
  private readonly suspects = new Set<unknown>();
  /** Finalised, and gone unless the finalizer has brought them back. */
  readonly unchecked = new Set<PyObject>();
  /** How often a weak reference has given a watched object. */
  asked = 0;
  private steps = 0;
  private idle = 0;
  private begun = false;

  constructor(rt: ModuleHost) {
    this.rt = rt;
  }

  created(o: PyObject): void {
    if (o.cls.has(TypeFlag.FINALIZER)) this.track(o);
  }

  /** Watch an object from now on. */
  track(o: PyObject): void {
    if (this.objects.has(o)) return;
    this.objects.set(o, { finalized: false });
    this.idle = 0;
    if (!this.active) this.switch(true);
  }

  private switch(on: boolean): void {
    this.active = this.begun = on;
    const t = thread();
    for (const each of t.group.states) {
      tracingChanged(each);
      if (on && each !== t) each.stale = true;
    }
  }

  result(v: Value): Result {
    if (!this.begun) return v;
    this.begun = false;
    return new Unwind(v);
  }

  before(t: ThreadState, code: PyCode, fp: number, pc: number): Deferred | null {
    if (this.objects.size === 0) {
      if (++this.idle > IDLE && t.isNested === false) this.switch(false);
      this.waiting.clear();
      return null;
    }
    this.reach.earn(EARNED);
    const { slots } = t;
    const owner = slots[fp + Header.OWNER] as RegisterOwner | null;
    const store: Slot[] = owner === null ? slots : owner.store;
    const base = owner === null ? fp + Header.SIZE : 0;
    const drops = this.dropsOf(t);
    // A call's operands are the callee's from its start, so they go before what that drops; the last instruction's result goes after.
    const operands: unknown[] = [];
    const results: unknown[] = [];
    for (const held of liveRegisters(code).deadAt(pc)) {
      const v = store[base + held.register];
      if (typeof v !== "object" || v === null) continue;
      store[base + held.register] = undefined;
      if (this.counts(v, held)) (held.writer === pc - 4 ? results : operands).push(v);
    }
    if (++this.steps % SWEEP === 0 && this.reach.hasPlenty && this.mayLook(t, fp)) this.sweep(t, drops);
    if (drops.isEmpty && operands.length + results.length + this.waiting.size === 0) return null;
    return this.settle(t, fp, [...operands, ...drops.take(fp), ...results]);
  }

  private dropsOf(t: ThreadState): Drops {
    let drops = this.drops.get(t);
    if (drops === undefined) this.drops.set(t, (drops = new Drops()));
    return drops;
  }

  runs(t: ThreadState, code: PyCode, fp: number, pc: number): void {
    if (this.objects.size === 0) return;
    const owner = t.slots[fp + Header.OWNER] as RegisterOwner | null;
    const store: readonly unknown[] = owner === null ? t.slots : owner.store;
    const base = owner === null ? fp + Header.SIZE : 0;
    const drops = this.dropsOf(t);
    for (const held of liveRegisters(code).writesOf(pc)) {
      const v = store[base + held.register];
      if (typeof v === "object" && v !== null && this.counts(v, held)) drops.add(v, fp);
    }
    const found: unknown[] = [];
    pushDropped(t, code, fp, pc, found);
    for (const v of found) drops.add(v, fp);
    if (code.code[pc] === Op.FOR_ITER && this.suspects.size > 0)
      this.noteIterated(store[base + code.code[pc + 2]!], fp, drops);
  }

  /** A native iterator lets go of what it iterates over when it has come to its end. */
  private noteIterated(iterator: unknown, fp: number, drops: Drops): void {
    if (!(iterator instanceof PyIterator)) return;
    const held: unknown[] = [];
    childrenOf(iterator, held, true);
    for (const v of held) if (this.suspects.has(v)) drops.add(v, fp);
  }

  dropsSuspended(t: ThreadState, code: PyCode, fp: number, pc: number): readonly PyObject[] {
    return dropsSuspended(this, t, code, fp, pc);
  }

  closeDropped(t: ThreadState, dropped: readonly PyObject[]): Deferred {
    return closeDropped(this, t, dropped);
  }

  raised(t: ThreadState, code: PyCode, fp: number): void {
    if (this.objects.size === 0) return;
    const pc = t.stack.pc(fp);
    if (pc < 0 || hasHandler(code, pc)) return;
    const owner = t.slots[fp + Header.OWNER] as RegisterOwner | null;
    const store: readonly unknown[] = owner === null ? t.slots : owner.store;
    const base = owner === null ? fp + Header.SIZE : 0;
    const live = liveRegisters(code).during(pc, true);
    const drops = this.dropsOf(t);
    for (let r = code.nregs - 1; r >= 0; r--)
      if (r < code.unit.localNames.length || live === null || live.has(r)) drops.add(store[base + r], fp);
  }

  /** Is it worth looking whether a register's value was the last reference? */
  private counts(v: unknown, { origin }: Held): boolean {
    if (origin === Origin.OWN) return true;
    return this.suspects.has(v) || (origin === Origin.READ && this.objects.has(v as PyObject));
  }

  isWatched(o: object): boolean {
    return this.objects.has(o as PyObject);
  }

  /** What could not be seen to be in use or not: it is asked about again. */
  postpone(v: PyObject): void {
    if (this.waiting.size < MOST_WAITING) this.waiting.add(v);
  }

  /** It was dropped from somewhere, and something still refers to it. */
  livesOn(v: PyObject): void {
    if (this.suspects.size > MOST_SUSPECTS) this.suspects.clear();
    this.suspects.add(v);
  }

  forget(v: PyObject): void {
    this.objects.delete(v);
    this.suspects.delete(v);
    this.limbo.delete(v);
    this.unchecked.delete(v);
  }

  /** After a complete marking: which of those that have been finalised are gone? */
  private check(epoch: Epoch): void {
    for (const v of this.unchecked) {
      const answer = epoch.isHeld(v);
      if (answer === Answer.NO) this.forget(v);
      else if (answer === Answer.UNKNOWN) return;
      else {
        this.unchecked.delete(v);
        this.livesOn(v);
      }
    }
  }

  /** Does the object, once it is gone, take a watched one with it? Where that costs too much, the regular look finds out. */
  leads(v: PyObject): boolean {
    return this.reach.owns(v, (o) => this.isWatched(o)) === Answer.YES;
  }

  /** Is there a chance that what could not be seen before can be seen now? */
  private mayLook(t: ThreadState, fp: number): boolean {
    if (!this.reach.canMark || this.steps < this.retryAt || t.isNested) return false;
    if (this.blocked !== t || fp <= this.blockedAt) this.blocked = null;
    return this.blocked === null;
  }

  /** Deal with what was dropped. Gives what has to run, or null. */
  private settle(t: ThreadState, fp: number, dropped: readonly unknown[]): Deferred | null {
    const leading: PyObject[] = [];
    // Of several references to one object the last counts.
    for (const v of [...new Set(dropped.toReversed())].reverse())
      if (v instanceof PyObject && !this.waiting.has(v) && this.leads(v)) leading.push(v);
    if (leading.length + this.waiting.size === 0) return null;
    if (this.mayLook(t, fp)) {
      const epoch = new Epoch(this, t);
      if (epoch.visible) {
        leading.unshift(...this.waiting);
        this.waiting.clear();
      } else this.block(t, epoch.blockedAt);
      while (epoch.visible && leading.length > 0) {
        const answer = epoch.isHeld(leading[0]!);
        if (answer === Answer.YES) this.livesOn(leading[0]!);
        else if (answer === Answer.NO) {
          this.check(epoch);
          return this.releaseAll(t, leading, epoch);
        } else {
          this.block(t, -1);
          break;
        }
        leading.shift();
      }
    }
    for (const v of leading) this.postpone(v);
    return null;
  }

  private block(t: ThreadState, at: number): void {
    if (at >= 0) {
      this.blocked = t;
      this.blockedAt = at;
    } else this.retryAt = this.steps + RETRY;
  }

  /** Values that count as held until their turn comes. */
  toBeReleased(): unknown[] {
    const out: unknown[] = [];
    for (const stack of this.stacks)
      for (const g of stack) for (let i = g.at; i < g.items.length; i++) out.push(g.items[i]);
    return out;
  }

  isGone(o: PyObject): boolean {
    this.reach.earn(EARNED);
    // Of a watched object it is known.
    if (this.objects.has(o)) {
      this.asked++;
      return false;
    }
    if (new Epoch(this, thread()).isHeld(o) !== Answer.NO || this.reach.isCyclic(o) !== Answer.NO) return false;
    killReferences(o);
    return true;
  }

  goneOf(references: readonly PyObject[]): PyObject[] {
    this.reach.earn(EARNED);
    const epoch = new Epoch(this, thread());
    return references.filter((r) => epoch.isHeld(r) === Answer.NO);
  }

  private releaseAll(t: ThreadState, values: readonly unknown[], epoch: Epoch): Deferred {
    return defer(seeThrough(release(this, t, values, epoch), []));
  }

  /** Look at all watched objects. */
  private sweep(t: ThreadState, drops: Drops): void {
    const epoch = new Epoch(this, t);
    const marked = epoch.all();
    if (marked === null) return;
    this.check(epoch);
    for (const o of this.objects.keys()) if (!marked.has(o)) drops.add(o, t.fp);
  }
}
