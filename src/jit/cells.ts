/** Mutable guards that emitted code compares with: they adapt without compiling anew. */
import type { Value } from "../objects/value.ts";

/** Where a global stands in its dict, for the version for which that was found out. */
export class LoadCell {
  version = -1;
  index = 0;
}

/** What compiled code takes for granted about globals and builtins. */
export interface Assumption {
  readonly name: string;
  readonly builtin: boolean;
  readonly value: Value;
}

/** The guards (`PyDict.guard`) of globals and builtins for which all assumptions of one compiled function were found to hold. */
export class GuardCell {
  globals = -1;
  builtins = -1;
  readonly assumptions: Assumption[] = [];
  /** The compiled function is not entered any more; an activation of it may go on for long. */
  dropped = false;
  /** How often inlined calls in it were left. */
  left = 0;
  /** How often the interpreter had to carry out what it had never done before. */
  unseen = 0;
  /** How often its text had no arm for a class that an inline cache knows. */
  misses = 0;
  /** Called when one does not hold any more: the compiled function must not be entered again. `constant`: it was the value of a name that is not bound to a function, class or module. */
  invalidate: (constant: boolean) => void = () => {};
}
