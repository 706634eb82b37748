/** The module `string.templatelib`: the types of t-strings. */
import { interpolationType, templateType, unpickleTemplate } from "../objects/template.ts";
import type { Value } from "../objects/value.ts";

/** App-level code of the module. Written for this project after CPython's documentation and behaviour. */
export const TEMPLATELIB = `
"""What t-strings make."""


def convert(obj, /, conversion):
    """Convert obj as the conversion of an Interpolation says: None, 's', 'r' or 'a'."""
    if conversion is None:
        return obj
    if conversion == "s":
        return str(obj)
    if conversion == "r":
        return repr(obj)
    if conversion == "a":
        return ascii(obj)
    raise ValueError(f"invalid conversion specifier: {conversion}")
`;

/** Contents of `string.templatelib`. */
export function makeTemplatelibModule(): Iterable<readonly [string, Value]> {
  return [
    ["Template", templateType],
    ["Interpolation", interpolationType],
    ["_template_unpickle", unpickleTemplate],
  ];
}
