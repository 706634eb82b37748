/**
 * One item more or less in the middle of a list. Where few items have to move, moving them takes a fraction of the time of `splice`, which goes through the engine's runtime.
 */
import type { Value } from "./value.ts";

const FEW = 40;

/** Remove the item at `i`, which there is. */
export function removeItem(items: Value[], i: number): void {
  const last = items.length - 1;
  if (last - i > FEW) {
    if (i === 0) items.shift();
    else items.splice(i, 1);
    return;
  }
  for (let at = i; at < last; at++) items[at] = items[at + 1]!;
  items.pop();
}

/** Put `v` before the item at `i`, or at the end. */
export function insertItem(items: Value[], i: number, v: Value): void {
  const n = items.length;
  if (n - i > FEW) {
    items.splice(i, 0, v);
    return;
  }
  items.push(v);
  for (let at = n; at > i; at--) items[at] = items[at - 1]!;
  items[i] = v;
}
