/** Sets and dicts that are filled by a generator: the interpreter drives it, and hands over what it yields (`setGeneratorFeed`). */
import { generatorType } from "./core-types.ts";
import { typeOf } from "./data.ts";
import type { ItemTaker } from "./function-object.ts";
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

/** How to have a sink filled by `source`; null if that is no generator. */
export const generatorFeed = (source: Value): GeneratorFeed | null =>
  typeOf(source) === generatorType ? installedFeed : null;
