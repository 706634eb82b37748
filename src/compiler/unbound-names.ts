/** Which names the statements of a body can unbind: after them a local is no longer certainly bound. */
import { nextBranch } from "./branches.ts";
import type * as ast from "../syntax/ast.ts";

const unboundCache = new WeakMap<readonly ast.Stmt[], readonly string[]>();

/** Names that statements in `body` can unbind: `del name`, `except … as name`. */
export function unboundNames(body: readonly ast.Stmt[]): readonly string[] {
  const cached = unboundCache.get(body);
  if (cached !== undefined) return cached;
  const names = new Set<string>();
  collectUnbound(body, names);
  const result = [...names];
  unboundCache.set(body, result);
  return result;
}

function collectUnbound(body: readonly ast.Stmt[], names: Set<string>): void {
  for (const s of body) {
    switch (s._type) {
      case "Delete":
        for (const t of s.targets) collectTarget(t, names);
        break;
      case "Try":
      case "TryStar":
        collectUnbound(s.body, names);
        for (const h of s.handlers) {
          if (h.name !== null) names.add(h.name);
          collectUnbound(h.body, names);
        }
        collectUnbound(s.orelse, names);
        collectUnbound(s.finalbody, names);
        break;
      case "If":
        for (let branch: ast.If | null = s; branch !== null; branch = nextBranch(branch)) {
          collectUnbound(branch.body, names);
          if (nextBranch(branch) === null) collectUnbound(branch.orelse, names);
        }
        break;
      case "For":
      case "AsyncFor":
      case "While":
        collectUnbound(s.body, names);
        collectUnbound(s.orelse, names);
        break;
      case "With":
      case "AsyncWith":
        collectUnbound(s.body, names);
        break;
      case "Match":
        for (const c of s.cases) collectUnbound(c.body, names);
        break;
      default:
    }
  }
}

function collectTarget(target: ast.Expr, names: Set<string>): void {
  if (target._type === "Name") names.add(target.id);
  else if (target._type === "Tuple" || target._type === "List") for (const e of target.elts) collectTarget(e, names);
}
