/** `if … elif …`: a tree nests each branch in the one before, and there may be more of them than JavaScript's stack is deep. */
import type * as ast from "../syntax/ast.ts";

/** The `if` that is all that is in the `else` of another one; null: there is none, or something else. */
export function nextBranch(s: ast.If): ast.If | null {
  const [only] = s.orelse;
  return s.orelse.length === 1 && only!._type === "If" ? only! : null;
}
