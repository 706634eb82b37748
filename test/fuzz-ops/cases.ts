// All kinds of cases, and the case of a given seed and number.

import { containerCases } from "./container-cases.ts";
import { formatCases } from "./format-cases.ts";
import { numberCases } from "./number-cases.ts";
import { type Draw, Random } from "./random.ts";
import { stringCases } from "./string-cases.ts";

export const KINDS: Readonly<Record<string, Draw>> = {
  ...numberCases,
  ...formatCases,
  ...stringCases,
  ...containerCases,
};

export interface Case {
  readonly kind: string;
  readonly number: number;
  readonly source: string;
}

/** Case `number` of a seed; the kinds take turns. */
export function drawCase(seed: number, number: number, kinds: readonly string[]): Case {
  const kind = kinds[number % kinds.length]!;
  return { kind, number, source: KINDS[kind]!(new Random(seed, number)) };
}
