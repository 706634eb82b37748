/** Natives that take all items of a `map` over one iterator or of a `filter`, with a function written in Python: one suspended native makes all the calls. */
import { tailCall, Deferred, defer, type NativeGen, type Result, type Value } from "./value.ts";
import { PyFunction } from "./function-object.ts";
import type { ItemSink } from "./item-sink.ts";
import { next, STOP, stopOrError } from "./iterate.ts";
import { Filter, filterType, mapType, PyMap } from "./map-filter.ts";
import { truth } from "./truth.ts";

const enum Waiting {
  START,
  /** For an item of the iterator. */
  ITEM,
  /** For what the function gives. */
  CALL,
  /** For the truth of that. */
  TRUTH,
  /** For the sink. */
  TAKEN,
}

interface Step {
  readonly done: boolean;
  readonly value: Result;
}

const END: Step = { done: true, value: null };
const FAILED: Step = { done: true, value: undefined };

abstract class Feed {
  private readonly func: Value;
  private readonly it: Value;
  private readonly sink: ItemSink;
  private waiting = Waiting.START;
  /** What the function is called with. */
  protected item: Value = null;

  constructor(func: Value, it: Value, sink: ItemSink) {
    this.func = func;
    this.it = it;
    this.sink = sink;
  }

  /** What to do with what the function gives. */
  protected abstract given(v: Value): Step;

  /** The protocol of a suspended native (`undefined`: an exception is pending). */
  next(v: Value | undefined): Step {
    switch (this.waiting) {
      case Waiting.START:
        return this.advance();
      case Waiting.ITEM:
        return this.call(v);
      case Waiting.CALL:
        return v === undefined ? ended() : this.given(v);
      case Waiting.TRUTH:
        return this.judge(v);
      default:
        return v === undefined ? FAILED : this.advance();
    }
  }

  /** An item goes to the sink. */
  protected pass(v: Value): Step {
    return this.sink.takeNow(v) ? this.advance() : this.taken(this.sink.take(v));
  }

  /** The item goes to the sink if this is true. */
  protected judge(good: Result): Step {
    if (good === undefined) return ended();
    if (good instanceof Deferred) return this.wait(good, Waiting.TRUTH);
    return good === true ? this.pass(this.item) : this.advance();
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
    this.item = item;
    return this.wait(tailCall(this.func, [item]), Waiting.CALL);
  }

  private taken(r: Result): Step {
    if (r instanceof Deferred) return this.wait(r, Waiting.TAKEN);
    return r === undefined ? FAILED : this.advance();
  }
}

class MapFeed extends Feed {
  protected override given(v: Value): Step {
    return this.pass(v);
  }
}

class FilterFeed extends Feed {
  protected override given(v: Value): Step {
    return this.judge(typeof v === "boolean" ? v : truth(v));
  }
}

/** A StopIteration out of the function ends the iterator. */
function ended(): Step {
  return stopOrError() === STOP ? END : FAILED;
}

/** The requests that fill a sink; their result is None. */
const feedMap = ({ func, its }: PyMap, sink: ItemSink): Deferred => suspended(new MapFeed(func, its[0]!, sink));
const feedFilter = ({ func, it }: Filter, sink: ItemSink): Deferred => suspended(new FilterFeed(func, it, sink));
const suspended = (feed: Feed): Deferred => defer(feed as unknown as NativeGen);

type FeedFrom = (source: Value, sink: ItemSink) => Deferred;

/** How to have a sink filled by `source`; null if that is no such `map` or `filter`. */
export function iteratorFeed(source: Value): FeedFrom | null {
  if (source instanceof PyMap)
    return source.cls === mapType && source.its.length === 1 && source.func instanceof PyFunction
      ? (feedMap as FeedFrom)
      : null;
  const filters = source instanceof Filter && source.cls === filterType && source.func instanceof PyFunction;
  return filters ? (feedFilter as FeedFrom) : null;
}
