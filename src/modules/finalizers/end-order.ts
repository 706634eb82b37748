/**
 * The order in which objects are finalised at the end of the program.
 *
 * CPython's last collection takes everything that the modules held at once, in the order of its list of objects. An earlier collection has arranged that: an object
 * that is older than what holds it was moved to the end when it was found, others stayed where their creation put them. Containers are given what they hold, so
 * that is older; instances are given attributes later, as a rule. Hence: first what modules hold by themselves or by way of instances, in order of creation; then
 * what containers, functions and the like hold, in order of finding. (CPython 3.11 was asked: test/unit/modules/program-end.test.ts.)
 */
import { childrenOf } from "../../objects/children.ts";
import { PyInstance, PyModule } from "../../objects/data.ts";
import type { PyObject } from "../../objects/value.ts";
import type { Watch } from "./watch.ts";

export function endOrder(w: Watch): PyObject[] {
  const seen = new Set<unknown>();
  const direct = new Set<unknown>();
  const moved: PyObject[] = [];
  // One level after the other: what is held by so many containers.
  let level: unknown[] = [];
  for (const m of w.rt.modules.values) if (m instanceof PyModule) level.push(m.dict);
  for (let depth = 0; level.length > 0; depth++) {
    const next: unknown[] = [];
    const stack = level.reverse();
    while (stack.length > 0) {
      const o = stack.pop();
      if (typeof o !== "object" || o === null || seen.has(o)) continue;
      seen.add(o);
      if (w.isWatched(o)) {
        if (depth <= 1) direct.add(o);
        else moved.push(o as PyObject);
      }
      const held: unknown[] = [];
      childrenOf(o, held, true);
      // What an instance holds is on its own level.
      if (o instanceof PyInstance) stack.push(...held.reverse());
      else next.push(...held);
    }
    level = next;
  }
  const all = [...w.objects.keys()];
  return [...all.filter((o) => direct.has(o) || !seen.has(o)), ...moved];
}
