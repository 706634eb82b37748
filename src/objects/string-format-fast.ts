/**
 * The common case of `str.format`: a format that was seen before and needs no Python code. Parsing is done once per format string. Whatever does
 * need Python code, or is an error in the format, is left to string-format.ts from the beginning; nothing has happened by then.
 */
import { getAttr } from "./attributes.ts";
import { asStr, jsText, type Str } from "./data.ts";
import { takeException } from "./state.ts";
import { subscriptOf } from "./list-steps.ts";
import { formatOf } from "./repr.ts";
import { concatAll } from "./str-search.ts";
import { FormatParser, type NameStep, nameSteps, splitFieldName } from "./string-format-parse.ts";
import { Deferred, type Result, type Value } from "./value.ts";

interface Piece {
  readonly literal: Str;
  /** Index or name of the argument; null when there is no field. */
  readonly first: number | string | null;
  readonly steps: readonly NameStep[];
  readonly spec: Str;
}

const CACHE_SIZE = 512;
const programs = new Map<string, readonly Piece[] | null>();

/** The pieces of a format; null if it is in error, mixes numberings, or has conversions or nested specs. */
function compile(format: string): readonly Piece[] | null {
  const parser = new FormatParser(format);
  const pieces: Piece[] = [];
  let automatic = 0;
  let manual = false;
  for (;;) {
    const chunk = parser.next();
    if (chunk === undefined) {
      takeException();
      return null;
    }
    if (chunk === null) return automatic > 0 && manual ? null : pieces;
    const field = chunk.field;
    if (field === null) {
      pieces.push({ literal: chunk.literal, first: null, steps: [], spec: "" });
      continue;
    }
    if (field.nested || field.conversion !== "") return null;
    const split = splitFieldName(field.name);
    if (split === undefined) {
      takeException();
      return null;
    }
    const steps: NameStep[] = [];
    for (const step of nameSteps(field.name, split.rest)) {
      if (step === undefined) {
        takeException();
        return null;
      }
      steps.push(step);
    }
    let first = typeof split.first === "number" ? split.first : jsText(split.first);
    if (first === "") first = automatic++;
    else if (typeof first === "number") manual = true;
    pieces.push({ literal: chunk.literal, first, steps, spec: field.spec });
  }
}

function programOf(format: string): readonly Piece[] | null {
  let p = programs.get(format);
  if (p === undefined) {
    p = compile(format);
    if (programs.size >= CACHE_SIZE) programs.clear();
    programs.set(format, p);
  }
  return p;
}

/** `format.format(*args, **kwargs)`; null: the general formatter has to do it; undefined: an exception is pending. */
export function formatFast(
  format: string,
  args: readonly Value[],
  kwargs: ReadonlyMap<string, Value>,
): Str | null | undefined {
  const p = programOf(format);
  if (p === null) return null;
  const out: Str[] = [];
  for (let i = 0; i < p.length; i++) {
    const piece = p[i]!;
    if (piece.literal !== "") out.push(piece.literal);
    if (piece.first === null) continue;
    let v = typeof piece.first === "number" ? args[piece.first] : kwargs.get(piece.first);
    if (v === undefined) return null;
    for (let k = 0; k < piece.steps.length; k++) {
      const step = piece.steps[k]!;
      const r: Result = step.attribute ? getAttr(v, jsText(step.key as Str)) : subscriptOf(v, step.key);
      if (r === undefined) return undefined;
      if (r instanceof Deferred) return null;
      v = r;
    }
    if (piece.spec === "") {
      if (typeof v === "string") {
        out.push(v);
        continue;
      }
      if (typeof v === "number") {
        out.push(String(v));
        continue;
      }
    }
    const r = formatOf(v, piece.spec);
    if (r === undefined) return undefined;
    if (r instanceof Deferred) return null;
    out.push(asStr(r)!);
  }
  return concatAll(out);
}
