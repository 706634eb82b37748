/** The module `string.templatelib`: the types of t-strings. */
import { strFromJs } from "../objects/str-object.ts";
import { andThen } from "../objects/value.ts";
import { asStr, jsText } from "../objects/data.ts";
import { builtin } from "../objects/builtin-function.ts";
import { raise, valueError } from "../objects/exception-object.ts";
import { asciiOf, reprOf, strOf } from "../objects/repr.ts";
import { interpolationType, templateType, unpickleTemplate } from "../objects/template.ts";
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
  return andThen(strOf(conversion), unknownConversion, null);
}

const unknownConversion = (_: null, shown: Value): undefined =>
  raise(valueError, strFromJs(`invalid conversion specifier: ${jsText(asStr(shown)!)}`));

/** Contents of `string.templatelib`. */
export function makeTemplatelibModule(): Iterable<readonly [string, Value]> {
  return [
    ["Template", templateType],
    ["Interpolation", interpolationType],
    ["_template_unpickle", unpickleTemplate],
    ["convert", builtin("convert", "(obj, /, conversion)", convert, "string.templatelib")],
  ];
}
