/** The module `string`: its constants. */
import { PyTuple } from "../objects/data.ts";
import type { Value } from "../objects/value.ts";

const LOWER = "abcdefghijklmnopqrstuvwxyz";
const DIGITS = "0123456789";
const PUNCTUATION = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
const WHITESPACE = " \t\n\r\v\f";

/** Contents of `string`. */
export function makeStringModule(): Iterable<readonly [string, Value]> {
  const upper = LOWER.toUpperCase();
  const constants: [string, Value][] = [
    ["ascii_letters", LOWER + upper],
    ["ascii_lowercase", LOWER],
    ["ascii_uppercase", upper],
    ["digits", DIGITS],
    ["hexdigits", DIGITS + "abcdefABCDEF"],
    ["octdigits", "01234567"],
    ["printable", DIGITS + LOWER + upper + PUNCTUATION + WHITESPACE],
    ["punctuation", PUNCTUATION],
    ["whitespace", WHITESPACE],
  ];
  return [["__all__", new PyTuple(constants.map((c) => c[0]))], ...constants];
}
