/**
 * The common case of `str % args`: a format that was seen before, plain conversions, and arguments that are plain strs, ints and floats.
 * Anything else is left to percent-format.ts, which is the definition; nothing has happened by then.
 */
import { PyFloat, PyTuple } from "./data.ts";
import { formatPercentFloat, formatPercentInt, type PercentFlags } from "./number-format.ts";
import type { Value } from "./value.ts";

interface Conversion {
  readonly kind: string;
  readonly width: number;
  readonly precision: number;
  readonly flags: PercentFlags;
}

/** Literal texts, with a conversion between each two. */
interface Program {
  readonly literals: readonly string[];
  readonly conversions: readonly Conversion[];
}

const SPEC = /%(?:%|([-+ #0]*)(\d{0,4})(?:\.(\d{0,3}))?([sdifgexX]))/g;
const CACHE_SIZE = 512;
const programs = new Map<string, Program | null>();

/** A format of plain conversions only; null for any other. */
function compile(format: string): Program | null {
  const literals: string[] = [];
  const conversions: Conversion[] = [];
  let literal = "";
  let at = 0;
  for (const m of format.matchAll(SPEC)) {
    literal += format.slice(at, m.index);
    at = m.index + m[0].length;
    const kind = m[4];
    if (kind === undefined) {
      literal += "%";
      continue;
    }
    literals.push(literal);
    literal = "";
    const f = m[1]!;
    conversions.push({
      kind,
      width: Number(m[2]),
      precision: m[3] === undefined ? -1 : Number(m[3]),
      flags: {
        left: f.includes("-"),
        sign: f.includes("+"),
        blank: f.includes(" "),
        alt: f.includes("#"),
        zero: f.includes("0"),
      },
    });
  }
  literals.push(literal + format.slice(at));
  return format.replace(SPEC, "").includes("%") ? null : { literals, conversions };
}

function programOf(format: string): Program | null {
  let p = programs.get(format);
  if (p === undefined) {
    p = compile(format);
    if (programs.size >= CACHE_SIZE) programs.clear();
    programs.set(format, p);
  }
  return p;
}

function convert(c: Conversion, v: Value): string | null {
  switch (c.kind) {
    case "s": {
      let text: string;
      if (typeof v === "string") text = v;
      else if (typeof v === "number") text = String(v);
      else return null;
      if (c.precision >= 0) text = text.slice(0, c.precision);
      return c.width <= text.length ? text : c.flags.left === true ? text.padEnd(c.width) : text.padStart(c.width);
    }
    case "d":
    case "i":
      if (typeof v !== "number") return null;
      return c.width === 0 && c.precision < 0 && c.flags.sign === false && c.flags.blank === false
        ? String(v)
        : formatPercentInt(v, "d", c.width, c.precision, c.flags);
    case "x":
    case "X":
      return typeof v === "number" ? formatPercentInt(v, c.kind, c.width, c.precision, c.flags) : null;
    default: {
      const x = typeof v === "number" ? v : v instanceof PyFloat ? v.v : null;
      return x === null ? null : formatPercentFloat(x, c.kind as "f", c.width, c.precision, c.flags);
    }
  }
}

/** `format % args`, or null when the general formatter has to do it. */
export function percentFast(format: string, args: Value): string | null {
  const p = programOf(format);
  if (p === null) return null;
  const n = p.conversions.length;
  if (args instanceof PyTuple) {
    if (args.items.length !== n) return null;
    let out = p.literals[0]!;
    for (let i = 0; i < n; i++) {
      const text = convert(p.conversions[i]!, args.items[i]!);
      if (text === null) return null;
      out += text + p.literals[i + 1]!;
    }
    return out;
  }
  if (n !== 1) return null;
  const text = convert(p.conversions[0]!, args);
  return text === null ? null : p.literals[0]! + text + p.literals[1]!;
}
