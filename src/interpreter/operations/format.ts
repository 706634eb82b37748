/** f-strings and t-strings. */
import { asStr, jsText, type PyTuple, type Str, typeOf } from "../../objects/data.ts";
import { raise, typeError } from "../../objects/exception-object.ts";
import { asciiOf, formatOf, reprOf, strOf } from "../../objects/repr.ts";
import { makeInterpolation, makeTemplate } from "../../objects/template.ts";
import type { Result, Value } from "../../objects/value.ts";
import type { Slot } from "../../frames/frame-stack.ts";

/** `!s`, `!r`, `!a`. */
export function convertValue(v: Value, kind: number): Result {
  return kind === 1 ? strOf(v) : kind === 2 ? reprOf(v) : asciiOf(v);
}

export function formatValue(v: Value, spec: Value): Result {
  const s: Str | undefined = asStr(spec);
  if (s === undefined) return raise(typeError, `format() argument 2 must be str, not ${typeOf(spec).name}`);
  if (s === "" && typeof v === "number") return `${v}`;
  return formatOf(v, s);
}

export function buildInterpolation(regs: Slot[], at: number): Value {
  const conversion = regs[at + 2] as Value;
  return makeInterpolation(
    regs[at] as Value,
    regs[at + 1] as Value,
    conversion === null ? null : jsText(asStr(conversion)!),
    regs[at + 3] as Value,
  );
}

export function buildTemplate(regs: Slot[], at: number): Value {
  return makeTemplate(regs[at] as PyTuple, regs[at + 1] as PyTuple);
}
