/**
 * Two arrays of items in one, of exactly the size needed and without holes. For few items this is several times faster than `concat`, which goes through the engine's runtime.
 */
import { copyItems } from "./copy-items.ts";
import { needRoom } from "./room.ts";
import type { Value } from "./value.ts";

const FEW = 48;
/** A slice of it is a packed array of some length. */
const BLANK: readonly Value[] = Array.from({ length: FEW }, () => null);

export function concatItems(a: readonly Value[], b: readonly Value[]): Value[] {
  const n = a.length;
  const total = n + b.length;
  if (total > FEW) {
    needRoom(total);
    return a.concat(b);
  }
  const out = copyItems(BLANK, 0, 1, total);
  for (let i = 0; i < n; i++) out[i] = a[i]!;
  for (let i = n; i < total; i++) out[i] = b[i - n]!;
  return out;
}
