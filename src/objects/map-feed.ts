/** Natives that take all items of a `map` over one iterator with a function written in Python: one suspended native makes all the calls. */
import { tailCall, Deferred, defer, type NativeGen, type Result, type Value } from "./value.ts";
import { pendingIs, stopIteration } from "./exception-object.ts";
import { PyFunction } from "./function-object.ts";
import type { ItemSink } from "./item-sink.ts";
import { next, STOP } from "./iterate.ts";
import { mapType, PyMap } from "./map-filter.ts";
import { takeException } from "./state.ts";

const enum Waiting {
  START,
  /** For an item of the iterator. */
  ITEM,
  /** For what the function gives. */
  CALL,
  /** For the sink. */
  TAKEN,
}

interface Step {
  readonly done: boolean;
  readonly value: Result;
}

const END: Step = { done: true, value: null };
const FAILED: Step = { done: true, value: undefined };

class MapFeed {
  private readonly func: Value;
  private readonly it: Value;
  private readonly sink: ItemSink;
  private waiting = Waiting.START;

  constructor(map: PyMap, sink: ItemSink) {
    this.func = map.func;
    this.it = map.its[0]!;
    this.sink = sink;
  }

  /** The protocol of a suspended native (`undefined`: an exception is pending). */
  next(v: Value | undefined): Step {
    switch (this.waiting) {
      case Waiting.START:
        return this.advance();
      case Waiting.ITEM:
        return this.call(v);
      case Waiting.CALL:
        if (v === undefined) return ended();
        if (this.sink.takeNow(v)) return this.advance();
        return this.taken(this.sink.take(v));
      default:
        return v === undefined ? FAILED : this.advance();
    }
  }

  private wait(r: Deferred, what: Waiting): Step {
    this.waiting = what;
    return { done: false, value: r };
  }

  private advance(): Step {
    const v = next(this.it);
    return v instanceof Deferred ? this.wait(v, Waiting.ITEM) : this.call(v);
  }

  private call(item: Value | undefined): Step {
    if (item === undefined) return FAILED;
    if (item === STOP) return END;
    return this.wait(tailCall(this.func, [item]), Waiting.CALL);
  }

  private taken(r: Result): Step {
    if (r instanceof Deferred) return this.wait(r, Waiting.TAKEN);
    return r === undefined ? FAILED : this.advance();
  }
}

/** A StopIteration out of the function ends the iterator. */
function ended(): Step {
  if (!pendingIs(stopIteration)) return FAILED;
  takeException();
  return END;
}

/** The request that fills a sink, whose result is None. */
const feed = (map: Value, sink: ItemSink): Deferred => defer(new MapFeed(map as PyMap, sink) as unknown as NativeGen);

/** How to have a sink filled by `source`; null if that is no such `map`. */
export const mapFeed = (source: Value): typeof feed | null =>
  source instanceof PyMap && source.cls === mapType && source.its.length === 1 && source.func instanceof PyFunction
    ? feed
    : null;
