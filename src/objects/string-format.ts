/** `str.format` and `str.format_map`: filling in replacement fields. A generator native that finishes at once when no Python code has to run. */
import { getAttr } from "./attributes.ts";
import { asStr, jsText, type Str } from "./data.ts";
import { indexError, keyError, raise, valueError } from "./exception-object.ts";
import { subscriptOf } from "./list-steps.ts";
import { asciiOf, formatOf, reprOf, strOf } from "./repr.ts";
import { runNow } from "./str-args.ts";
import { concatAll } from "./str-search.ts";
import { formatFast } from "./string-format-fast.ts";
import { type Field, FormatParser, nameSteps, splitFieldName } from "./string-format-parse.ts";
import { type Gen, type Result, settle, type Value } from "./value.ts";

const NO_KEYWORDS: ReadonlyMap<string, Value> = new Map();

/** `str.format(*args, **kwargs)`. */
export function formatMethod(self: Value, args: Value[], kwargs: Map<string, Value>): Result {
  const format = asStr(self)!;
  if (typeof format === "string") {
    if (!/[{}]/.test(format)) return format === "" ? "" : self;
    const fast = formatFast(format, args, kwargs);
    if (fast !== null) return fast;
  }
  return runNow(new FieldFormatter(args, kwargs, undefined).run(format, 2));
}

/** `str.format_map(mapping)`. */
export function formatMapMethod(self: Value, mapping: Value): Result {
  return runNow(new FieldFormatter(null, NO_KEYWORDS, mapping).run(asStr(self)!, 2));
}

const enum Numbering {
  UNKNOWN,
  AUTOMATIC,
  MANUAL,
}

class FieldFormatter {
  private readonly args: readonly Value[] | null;
  private readonly kwargs: ReadonlyMap<string, Value>;
  private readonly mapping: Value | undefined;
  private numbering = Numbering.UNKNOWN;
  private nextIndex = 0;

  constructor(args: readonly Value[] | null, kwargs: ReadonlyMap<string, Value>, mapping: Value | undefined) {
    this.args = args;
    this.kwargs = kwargs;
    this.mapping = mapping;
  }

  /** The filled-in text. `depth` counts down through nested specs. */
  *run(format: Str, depth: number): Gen<Str | undefined> {
    if (depth === 0) return raise(valueError, "Max string recursion exceeded");
    const parser = new FormatParser(format);
    const out: Str[] = [];
    for (;;) {
      const chunk = parser.next();
      if (chunk === undefined) return undefined;
      if (chunk === null) return concatAll(out);
      out.push(chunk.literal);
      if (chunk.field === null) continue;
      const text = yield* this.field(chunk.field, depth);
      if (text === undefined) return undefined;
      out.push(text);
    }
  }

  private *field(field: Field, depth: number): Gen<Str | undefined> {
    let v = yield* this.value(field.name);
    if (v === undefined) return undefined;
    if (field.conversion !== "") {
      v = yield* settle(convert(v, field.conversion));
      if (v === undefined) return undefined;
    }
    let spec = field.spec;
    if (field.nested) {
      const s: Str | undefined = yield* this.run(spec, depth - 1);
      if (s === undefined) return undefined;
      spec = s;
    }
    const r = yield* settle(formatOf(v, spec));
    return r === undefined ? undefined : asStr(r)!;
  }

  /** The object that a field name means. */
  private *value(name: Str): Gen<Value | undefined> {
    const split = splitFieldName(name);
    if (split === undefined) return undefined;
    let v = yield* this.first(split.first);
    if (v === undefined) return undefined;
    for (const step of nameSteps(name, split.rest)) {
      if (step === undefined) return undefined;
      const r: Result = step.attribute ? getAttr(v, jsText(step.key as Str)) : subscriptOf(v, step.key);
      v = yield* settle(r);
      if (v === undefined) return undefined;
    }
    return v;
  }

  private *first(first: Str | number): Gen<Value | undefined> {
    let index = first;
    if (first === "" || typeof first === "number") {
      const wanted = first === "" ? Numbering.AUTOMATIC : Numbering.MANUAL;
      if (this.numbering !== wanted && this.numbering !== Numbering.UNKNOWN)
        return raise(
          valueError,
          first === ""
            ? "cannot switch from manual field specification to automatic field numbering"
            : "cannot switch from automatic field numbering to manual field specification",
        );
      this.numbering = wanted;
      if (first === "") index = this.nextIndex++;
    }
    if (typeof index === "number") {
      if (this.args === null) return raise(valueError, "Format string contains positional fields");
      return index < this.args.length
        ? this.args[index]
        : raise(indexError, `Replacement index ${index} out of range for positional args tuple`);
    }
    if (this.mapping !== undefined) return yield* settle(subscriptOf(this.mapping, index));
    return this.kwargs.get(jsText(index)) ?? raiseMissing(this.kwargs, index);
  }
}

/** None is a value too. */
function raiseMissing(kwargs: ReadonlyMap<string, Value>, name: Str): Value | undefined {
  return kwargs.has(jsText(name)) ? null : raise(keyError, name);
}

/** `!r`, `!s`, `!a`. */
function convert(v: Value, conversion: Str): Result {
  switch (conversion) {
    case "r":
      return reprOf(v);
    case "s":
      return strOf(v);
    case "a":
      return asciiOf(v);
  }
  const c = jsText(conversion);
  const code = c.codePointAt(0)!;
  return raise(
    valueError,
    code > 32 && code < 127
      ? `Unknown conversion specifier ${c}`
      : `Unknown conversion specifier \\x${code.toString(16)}`,
  );
}
