// Draws cases in batches, compares both sides, and makes what differs as short as it can.

import { type Case, drawCase } from "./cases.ts";
import type { Side } from "./sides.ts";

export interface Difference {
  readonly kind: string;
  readonly number: number;
  readonly source: string;
  readonly cpython: string;
  readonly sidewinder: string;
}

export interface Report {
  readonly cases: number;
  readonly differences: Difference[];
  /** Cases that raised, and cases that CPython did not even compile (these test nothing). */
  readonly raised: number;
  readonly senseless: Case[];
}

const BATCH = 2000;
const FLOAT = /-?\d+(?:\.\d+)?(?:e[-+]?\d+)?/g;

/**
 * Absolute values and powers of complex numbers come from the C library, and Pyodide's (musl) is not exact to the last bit: Sidewinder's, like
 * glibc's, is. So the last bit does not count there.
 */
function lastBit(source: string, a: string, b: string): boolean {
  if (!/abs|\*\*|pow/.test(source) || a.replace(FLOAT, "#") !== b.replace(FLOAT, "#")) return false;
  const x = a.match(FLOAT) ?? [];
  const y = b.match(FLOAT) ?? [];
  return x.every((text, i) => text === y[i] || (text.length > 12 && Math.abs(Number(text) / Number(y[i]) - 1) < 5e-16));
}

/** Drop lines while both sides still disagree. The first line of several makes `x`. */
function shrink(source: string, want: Side, got: Side): string {
  let lines = source.split("\n");
  for (let again = true; again; ) {
    again = false;
    for (let i = lines.length - 1; i >= 0 && lines.length > 1; i--) {
      const fewer = lines.filter((_, k) => k !== i);
      const text = fewer.join("\n");
      const [a, b] = [want([text])[0]!, got([text])[0]!];
      if (a === b || /NameError|SyntaxError/.test(a)) continue;
      lines = fewer;
      again = true;
    }
  }
  return lines.join("\n");
}

export function compareCases(
  seed: number,
  count: number,
  kinds: readonly string[],
  want: Side,
  got: Side,
  onBatch: (done: number, differences: number) => void = () => {},
  first = 0,
): Report {
  const differences: Difference[] = [];
  const senseless: Case[] = [];
  let raised = 0;
  for (let at = first; at < first + count; at += BATCH) {
    const cases = Array.from({ length: Math.min(BATCH, first + count - at) }, (_, i) => drawCase(seed, at + i, kinds));
    const sources = cases.map((c) => c.source);
    const expected = want(sources);
    const actual = got(sources);
    cases.forEach((c, i) => {
      if (/^'\w+(Error|Exception|Iteration): /.test(expected[i]!)) raised++;
      if (/^'(SyntaxError|NameError|MemoryError): /.test(expected[i]!)) senseless.push(c);
      if (expected[i] === actual[i] || lastBit(c.source, expected[i]!, actual[i]!)) return;
      // Making a case shorter is for people to read; after some, they have enough.
      const source = differences.length < 200 ? shrink(c.source, want, got) : c.source;
      differences.push({ ...c, source, cpython: want([source])[0]!, sidewinder: got([source])[0]! });
    });
    onBatch(at + cases.length - first, differences.length);
  }
  return { cases: count, differences, raised, senseless };
}

export const describe = (d: Difference): string =>
  `${d.kind} ${d.number}: ${d.source.replaceAll("\n", "\n    ")}\n  CPython:    ${d.cpython}\n  Sidewinder: ${d.sidewinder}`;
