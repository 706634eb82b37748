/**
 * Bodies of functions that stand in one another without brackets or blocks, as lambdas do. There may be more of them than JavaScript's stack is deep, so from some depth on a
 * body is compiled when those around it are done. Nothing but the order of warnings can tell.
 */
import type { CodeUnit } from "./code-unit.ts";

const MAX_DEPTH = 50;

export class NestedBodies {
  private depth = 0;
  private readonly later: (() => void)[] = [];

  /** The code that `compile` gives; where it has to wait, an object that becomes it. */
  now(compile: () => CodeUnit, freevars: readonly string[]): CodeUnit {
    if (this.depth >= MAX_DEPTH) {
      const promised = { freevars } as CodeUnit;
      this.later.push(() => Object.assign(promised, compile()));
      return promised;
    }
    this.depth++;
    try {
      return compile();
    } finally {
      this.depth--;
    }
  }

  /** Compile what has been put off. */
  finish(): void {
    for (let job = this.later.shift(); job !== undefined; job = this.later.shift()) job();
  }
}
