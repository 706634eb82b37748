/** `format(str, spec)`: the part of the format specification language that applies to text. */
import type { Str } from "./data.ts";
import { memoryError, raise, valueError } from "./exception-object.ts";
import { codePointAt, MAX_LENGTH, strFromCodePoints, codePoints, strLength, strSlice } from "./str-object.ts";
import { pad } from "./str-search.ts";
import { jsText } from "./data.ts";

const ALIGN = "<>=^";

/** Format a plain str; undefined: exception pending. */
export function formatStr(s: Str, spec: Str): Str | undefined {
  const cps = codePoints(spec);
  const at = (i: number): string => (i < cps.length ? String.fromCodePoint(cps[i]!) : "");
  let i = 0;
  let fill: Str = " ";
  let align = "<";
  let aligned = false;
  if (cps.length >= 2 && ALIGN.includes(at(1))) {
    fill = strFromCodePoints([codePointAt(spec, 0)]);
    align = at(1);
    aligned = true;
    i = 2;
  } else if (cps.length >= 1 && ALIGN.includes(at(0))) {
    align = at(0);
    aligned = true;
    i = 1;
  }
  let sign = "";
  if (at(i) === "+" || at(i) === "-" || at(i) === " ") sign = at(i++);
  let coerce = false;
  if (at(i) === "z") {
    coerce = true;
    i++;
  }
  let alternate = false;
  if (at(i) === "#") {
    alternate = true;
    i++;
  }
  if (at(i) === "0") {
    i++;
    if (fill === " " && !(aligned && cps.length >= 2 && ALIGN.includes(at(1)))) fill = "0";
  }
  const digits = (): number | null => {
    const start = i;
    while (i < cps.length && cps[i]! >= 48 && cps[i]! <= 57) i++;
    return i === start ? null : Number(jsText(strSlice(spec, start, i)));
  };
  const width = digits();
  let grouping = "";
  if (at(i) === "," || at(i) === "_") {
    grouping = at(i++);
    if (at(i) === "," || at(i) === "_")
      return raise(
        valueError,
        grouping === at(i) ? `Cannot specify '${grouping}' with '${grouping}'.` : "Cannot specify both ',' and '_'.",
      );
  }
  let precision: number | null = null;
  if (at(i) === ".") {
    i++;
    precision = digits();
    if (precision === null) return raise(valueError, "Format specifier missing precision");
  }
  if ((width ?? 0) > Number.MAX_SAFE_INTEGER || (precision ?? 0) > Number.MAX_SAFE_INTEGER)
    return raise(valueError, "Too many decimal digits in format string");
  if (cps.length - i > 1)
    return raise(valueError, `Invalid format specifier '${jsText(spec)}' for object of type 'str'`);
  const type = at(i) === "" ? "s" : at(i);
  if (grouping !== "" && !"deEfFgG%\0".includes(type) && !(grouping === "_" && "boxX".includes(type)))
    return raise(valueError, `Cannot specify '${grouping}' with '${type}'.`);
  if (type !== "s") {
    const c = cps[i]!;
    return raise(
      valueError,
      c > 32 && c < 128
        ? `Unknown format code '${type}' for object of type 'str'`
        : `Unknown format code '\\x${c.toString(16)}' for object of type 'str'`,
    );
  }
  if (sign !== "")
    return raise(
      valueError,
      sign === " " ? "Space not allowed in string format specifier" : "Sign not allowed in string format specifier",
    );
  if (coerce) return raise(valueError, "Negative zero coercion (z) not allowed in string format specifier");
  if (alternate) return raise(valueError, "Alternate form (#) not allowed in string format specifier");
  if (align === "=") return raise(valueError, "'=' alignment not allowed in string format specifier");
  const text = precision !== null && precision < strLength(s) ? strSlice(s, 0, precision) : s;
  const missing = (width ?? 0) - strLength(text);
  if (missing <= 0) return text;
  if (width! > MAX_LENGTH) return raise(memoryError);
  if (align === "<") return pad(text, 0, missing, fill);
  if (align === ">") return pad(text, missing, 0, fill);
  const left = Math.floor(missing / 2);
  return pad(text, left, missing - left, fill);
}
