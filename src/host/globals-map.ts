/** `python.globals`: the names of `__main__` as a Map of JavaScript values. Every access converts. */
import { PyDict } from "../objects/hash-table.ts";
import { asStr, jsText } from "../objects/data.ts";
import { fromJs, toJs } from "./convert.ts";
import { UsageError } from "./errors.ts";
import { fits } from "./host-values.ts";

function text(name: unknown): string {
  if (typeof name !== "string")
    throw new UsageError(`the name of a global must be a string, not ${name === null ? "null" : typeof name}`);
  return name;
}

export class GlobalsMap {
  readonly #dict: PyDict;
  /** @internal */
  constructor(dict: PyDict) {
    if (!fits(dict, (v) => v instanceof PyDict)) throw new UsageError("a GlobalsMap cannot be made: a Python has one");
    this.#dict = dict;
  }
  get(name: string): unknown {
    const v = this.#dict.getStr(text(name));
    return v === undefined ? undefined : toJs(v, `global '${name}'`);
  }
  /** Functions become callable from Python; those without a name of their own get this one. Throws ConversionError if the value has no Python form. */
  set(name: string, value: unknown): this {
    this.#dict.setStr(text(name), fromJs(value, `global '${name}'`, name));
    return this;
  }
  has(name: string): boolean {
    return this.#dict.getStr(text(name)) !== undefined;
  }
  delete(name: string): boolean {
    return this.#dict.deleteStr(text(name));
  }
  get size(): number {
    return this.#dict.size;
  }
  *keys(): IterableIterator<string> {
    for (const k of this.#dict.liveKeys()) {
      const s = asStr(k);
      if (s !== undefined) yield jsText(s);
    }
  }
  *values(): IterableIterator<unknown> {
    for (const k of this.keys()) yield this.get(k);
  }
  *entries(): IterableIterator<[string, unknown]> {
    for (const k of this.keys()) yield [k, this.get(k)];
  }
  [Symbol.iterator](): IterableIterator<[string, unknown]> {
    return this.entries();
  }
}
