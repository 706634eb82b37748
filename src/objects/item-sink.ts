/** Sets, dicts and lists that are filled by a generator (or a `map`): the interpreter drives it, and hands over what it yields (`setGeneratorFeed`). */
import { generatorType } from "./core-types.ts";
import { type PyList, typeOf } from "./data.ts";
import type { ItemTaker } from "./function-object.ts";
import { iteratorFeed } from "./map-feed.ts";
import { MAX_ITEMS, noRoom } from "./room.ts";
import type { Deferred, Result, Value } from "./value.ts";

export interface ItemSink extends ItemTaker {
  /** Take any item. What it gives says only whether there is an exception, or something to wait for. */
  take(item: Value): Result;
}

/** Gives a request whose result is None, or null if the generator cannot be driven. */
type GeneratorFeed = (generator: Value, sink: ItemSink) => Deferred | null;
let installedFeed: GeneratorFeed | null = null;

/** Installed once by the layer of modules. */
export function setGeneratorFeed(f: GeneratorFeed): void {
  installedFeed = f;
}

/** How to have a sink filled by `source`; null if that is neither a generator nor a `map` of a Python function. */
export const feedOf = (source: Value): GeneratorFeed | null =>
  typeOf(source) === generatorType ? installedFeed : iteratorFeed(source);

/** A plain list that is filled. */
export class ListSink implements ItemSink {
  private readonly list: PyList;
  constructor(list: PyList) {
    this.list = list;
  }
  takeNow(item: Value): boolean {
    if (this.list.items.push(item) > MAX_ITEMS) noRoom();
    return true;
  }
  take(item: Value): Result {
    this.takeNow(item);
    return null;
  }
}
