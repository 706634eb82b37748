/**
 * Copies of a few items of a list or tuple: V8 makes an array literal in a third of the time that `slice` or pushing takes, up to some eight items.
 */
import type { Value } from "./value.ts";

/** `count` items of `s`, from the one at `i` on, each `d` further than the one before. All of them have to be there. */
export function copyItems(s: readonly Value[], i: number, d: number, count: number): Value[] {
  switch (count) {
    case 0:
      return [];
    case 1:
      return [s[i]!];
    case 2:
      return [s[i]!, s[i + d]!];
    case 3:
      return [s[i]!, s[i + d]!, s[i + 2 * d]!];
    case 4:
      return [s[i]!, s[i + d]!, s[i + 2 * d]!, s[i + 3 * d]!];
    case 5:
      return [s[i]!, s[i + d]!, s[i + 2 * d]!, s[i + 3 * d]!, s[i + 4 * d]!];
    case 6:
      return [s[i]!, s[i + d]!, s[i + 2 * d]!, s[i + 3 * d]!, s[i + 4 * d]!, s[i + 5 * d]!];
    case 7:
      return [s[i]!, s[i + d]!, s[i + 2 * d]!, s[i + 3 * d]!, s[i + 4 * d]!, s[i + 5 * d]!, s[i + 6 * d]!];
    case 8:
      return [
        s[i]!,
        s[i + d]!,
        s[i + 2 * d]!,
        s[i + 3 * d]!,
        s[i + 4 * d]!,
        s[i + 5 * d]!,
        s[i + 6 * d]!,
        s[i + 7 * d]!,
      ];
    default:
      return d === 1 ? s.slice(i, i + count) : copyMany(s, i, d, count);
  }
}

function copyMany(s: readonly Value[], i: number, d: number, count: number): Value[] {
  // An array of the right length to be overwritten: pushing would let it grow in steps.
  const out = s.slice(0, count);
  for (let at = 0, from = i; at < count; at++, from += d) out[at] = s[from]!;
  return out;
}
