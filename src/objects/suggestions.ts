/**
 * "Did you mean: 'x'?": the closest of some names to a wrong one. A port of Python/suggestions.c, whose costs and limits these are.
 */
import { raise, typeError } from "./exception-object.ts";

const MAX_CANDIDATES = 750;
const MAX_STRING_SIZE = 40;
const MOVE_COST = 2;
const CASE_COST = 1;

function substitutionCost(a: string, b: string): number {
  if (a === b) return 0;
  return a.toLowerCase() === b.toLowerCase() ? CASE_COST : MOVE_COST;
}

/** The edit distance, or something above `maxCost` when it is more than that. */
function levenshtein(a: string, b: string, maxCost: number): number {
  if (a === b) return 0;
  let pre = 0;
  while (pre < a.length && pre < b.length && a[pre] === b[pre]) pre++;
  a = a.slice(pre);
  b = b.slice(pre);
  while (a.length > 0 && b.length > 0 && a[a.length - 1] === b[b.length - 1]) {
    a = a.slice(0, -1);
    b = b.slice(0, -1);
  }
  if (a.length === 0 || b.length === 0) return MOVE_COST * (a.length + b.length);
  if (a.length > MAX_STRING_SIZE || b.length > MAX_STRING_SIZE) return maxCost + 1;
  if (b.length < a.length) [a, b] = [b, a];
  if ((b.length - a.length) * MOVE_COST > maxCost) return maxCost + 1;
  const row = Array.from({ length: a.length }, (_, i) => MOVE_COST * (i + 1));
  let result = 0;
  for (let bi = 0; bi < b.length; bi++) {
    let distance = (result = bi * MOVE_COST);
    let minimum = Number.POSITIVE_INFINITY;
    for (let ai = 0; ai < a.length; ai++) {
      const substitute = distance + substitutionCost(b[bi]!, a[ai]!);
      distance = row[ai]!;
      result = Math.min(Math.min(result, distance) + MOVE_COST, substitute);
      row[ai] = result;
      if (result < minimum) minimum = result;
    }
    if (minimum > maxCost) return maxCost + 1;
  }
  return result;
}

/** The best of `candidates` for `wrong`, or null when none is close. */
export function suggest(candidates: readonly string[], wrong: string): string | null {
  if (candidates.length >= MAX_CANDIDATES || wrong.length === 0 || wrong.length > MAX_STRING_SIZE) return null;
  let best: string | null = null;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const c of candidates) {
    if (c === wrong) continue;
    const limit = Math.min(Math.floor(((wrong.length + c.length + 3) * MOVE_COST) / 6), bestDistance - 1);
    const distance = levenshtein(wrong, c, limit);
    if (distance > limit) continue;
    if (best === null || distance < bestDistance) {
      best = c;
      bestDistance = distance;
    }
  }
  return best;
}

/** The TypeError of more keyword arguments than there are keywords, where no positional ones were parsed (`PyArg_ParseTupleAndKeywords`). */
export const tooManyKeywords = (name: string, most: number, given: number): undefined =>
  raise(typeError, `${name}() takes at most ${most} keyword argument${most === 1 ? "" : "s"} (${given} given)`);

/** The TypeError of a keyword argument that a function does not know. */
export function unexpectedKeyword(name: string, known: readonly string[], wrong: string): undefined {
  const near = suggest(known, wrong);
  const hint = near === null ? "" : `. Did you mean '${near}'?`;
  return raise(typeError, `${name}() got an unexpected keyword argument '${wrong}'${hint}`);
}
