/**
 * Natives that take what a generator yields, item by item: `sum`, `any`, `min`, `list` … of a generator.
 *
 * A drive is a suspended native (the OWNER of a native record) whose state is in fields. While its generator is compiled, it resumes it by plain JavaScript calls. It can be left at
 * any item, because the records are complete: then the driver hands it the next item, as it does for every native that waits (`next`), and it goes on from there.
 */
import type { ItemSink } from "../objects/item-sink.ts";
import { stopOrError } from "../objects/iterate.ts";
import { STOP } from "../objects/iterator-object.ts";
import type { ItemTaker } from "../objects/function-object.ts";
import { objectType } from "../objects/type.ts";
import { Deferred, type NativeGen, PyObject, type Result, type Value } from "../objects/value.ts";
import { Header, RET_SHIFT, ReturnKind } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import { Resume } from "../frames/requests.ts";
import { thread, type ThreadState } from "../frames/thread-state.ts";
import { dropPending, thrown } from "./enter-compiled.ts";
import { pushGenerator } from "./records.ts";
import { THROWN } from "./reload.ts";

const NATIVE = ReturnKind.NATIVE << RET_SHIFT;

class Answer extends PyObject {}
/** What `take` answers when it wants more. */
export const MORE: PyObject = new Answer(objectType);

/** Items between two looks at interrupts. */
const POLL_ITEMS = 1023;

const enum Waiting {
  /** It has not begun. */
  START,
  ITEM,
  /** For what `take` asked for. */
  TAKEN,
}

export abstract class GeneratorDrive implements ItemTaker {
  readonly generator: PyGenerator;
  private readonly taker: ItemTaker;
  private waiting = Waiting.START;
  private budget = POLL_ITEMS;

  /** @param taker what a generator expression hands its items to: this, if nothing else. */
  constructor(generator: PyGenerator, taker?: ItemTaker) {
    this.generator = generator;
    this.taker = taker ?? this;
  }

  /** Take an item: MORE, or the native's result; a Deferred's value is handed to `taken`. */
  abstract take(item: Value): Result;

  /** `take` where that is all there is to it (`ItemTaker`). */
  takeNow(_: Value): boolean {
    return false;
  }

  /** What `take` asked for has come. */
  taken(_: Value): Result {
    return MORE;
  }

  /** The generator has ended: the native's result. */
  abstract end(): Value | undefined;

  /**
   * What the generator yields next, or STOP, for the native's record at `fp`, which is on top. `undefined`: an exception is pending, or the thread unwinds. A Deferred: the item comes by way of the
   * driver.
   */
  protected step(t: ThreadState, fp: number): Result {
    const g = this.generator;
    const { resume } = g.code;
    if (resume === null || !t.entries) return new Resume(g, null, null);
    if (--this.budget < 0 && !this.poll(t)) return undefined;
    const { slots } = t;
    const top = fp + Header.SIZE;
    slots[top + Header.PREV] = fp;
    slots[top + Header.RET] = NATIVE;
    t.calls++;
    const v = resume(t as never, top, g as never, null, this.taker);
    return v === undefined && !t.unwinding ? stopOrError() : v;
  }

  /** Take items until there is a result, something to wait for, or the thread unwinds. The record at `fp` is on top, and there is room for another header above it. */
  run(t: ThreadState, fp: number): Result {
    this.waiting = Waiting.ITEM;
    for (;;) {
      const item = this.step(t, fp);
      if (item === undefined || item instanceof Deferred) return item;
      if (item === STOP) return this.end();
      const r = this.take(item);
      if (r === MORE) continue;
      if (r instanceof Deferred) this.waiting = Waiting.TAKEN;
      return r;
    }
  }

  /** The protocol of a suspended native: a result for it (`undefined`: an exception is pending). Its record is on top. */
  next(v: Value | undefined): { done: boolean; value: Result } {
    const t = thread();
    const { fp } = t;
    let r = this.receive(v);
    if (r === MORE) {
      t.settleFloor();
      const end = fp + 2 * Header.SIZE;
      try {
        r = end > t.slots.length && !t.stack.reserve(end) ? undefined : this.run(t, fp);
      } catch (e) {
        // Where the record of the generator is on top, the exception is raised there.
        if (t.fp === fp) {
          dropPending(t);
          throw e;
        }
        thrown(t, e);
        return { done: false, value: THROWN };
      }
    }
    return { done: !(r instanceof Deferred), value: r };
  }

  private receive(v: Value | undefined): Result {
    const { waiting } = this;
    this.waiting = Waiting.ITEM;
    if (waiting === Waiting.START) return MORE;
    let r: Result;
    if (waiting === Waiting.TAKEN) r = v === undefined ? undefined : this.taken(v);
    else if (v === undefined) r = stopOrError() === STOP ? this.end() : undefined;
    else r = this.take(v);
    if (r instanceof Deferred) this.waiting = Waiting.TAKEN;
    return r;
  }

  /** Ask the host whether it wants something. For a pause the generator is put on the stack, to go on from there. */
  private poll(t: ThreadState): boolean {
    this.budget = POLL_ITEMS;
    if (t.interrupt === null) return true;
    const answer = t.interrupt();
    if (answer === undefined) return false;
    if (answer !== "pause") return true;
    const g = this.generator;
    if (g.state > GenState.SUSPENDED) return true;
    const created = g.state === GenState.CREATED;
    if (!created) g.store[g.code.code[g.pc + 1]!] = null;
    if (!pushGenerator(t, g, created ? 0 : g.pc + 4, NATIVE, null)) return false;
    t.waiting = { promise: null, wait: null, ret: 0 };
    t.unwinding = true;
    return false;
  }
}

/** Fills what is on the other side of a sink. */
class SinkDrive extends GeneratorDrive {
  private readonly sink: ItemSink;
  constructor(generator: PyGenerator, sink: ItemSink) {
    super(generator, sink);
    this.sink = sink;
  }
  override take(item: Value): Result {
    const r = this.sink.take(item);
    return r === undefined || r instanceof Deferred ? r : MORE;
  }
  override end(): Value {
    return null;
  }
}

/** For `setGeneratorFeed`. */
export const feedFromGenerator = (generator: Value, sink: ItemSink): Deferred | null =>
  generator instanceof PyGenerator && generator.code.resume !== null ? drive(new SinkDrive(generator, sink)) : null;

/** The request that starts a drive. */
export const drive = (d: GeneratorDrive): Deferred => new Deferred(d as unknown as NativeGen, null, NOTHING, null);
const NOTHING: readonly Value[] = [];
