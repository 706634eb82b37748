/** The module `string.templatelib`: the types of t-strings. */
import { asStr, jsText, typeOf } from "../objects/data.ts";
import { builtin } from "../objects/builtin-function.ts";
import { raise, typeError, valueError } from "../objects/exception-object.ts";
import { asciiOf, reprOf, strOf } from "../objects/repr.ts";
import { interpolationType, templateType } from "../objects/template.ts";
import type { Result, Value } from "../objects/value.ts";

/** `convert(obj, conversion)`. */
function convert(v: Value, conversion: Value): Result {
  if (conversion === null) return v;
  switch (conversion) {
    case "s":
      return strOf(v);
    case "r":
      return reprOf(v);
    case "a":
      return asciiOf(v);
  }
  const s = asStr(conversion);
  if (s === undefined) return raise(typeError, `conversion must be str or None, not ${typeOf(conversion).name}`);
  return raise(valueError, `invalid conversion specifier: ${jsText(s)}`);
}

/** Contents of `string.templatelib`. */
export function makeTemplatelibModule(): Iterable<readonly [string, Value]> {
  return [
    ["Template", templateType],
    ["Interpolation", interpolationType],
    ["convert", builtin("convert", "(obj, /, conversion)", convert, "string.templatelib")],
  ];
}
