/**
 * The generators, coroutines and async generators that are suspended inside a `try` or `with`: when nobody refers to one any more it has to be closed, so that its `finally` and `with`
 * blocks run. Nothing is counted here, so they are only noted, once each; who is dropped is asked by modules/finalizers where a `del` may have dropped one, in a collection, and at the end of
 * the program.
 *
 * Those that have ended are forgotten in bulk: the list never holds more than twice as many as are still suspended, beyond a fixed number. Of very many that were dropped without
 * a `del` the oldest are forgotten, too: they must not fill the memory.
 */
import { GenState, type PyGenerator } from "./generator-object.ts";

const FORGET_ABOVE = 64;
const MOST = 1000;

export class SuspendedGenerators {
  private noted: PyGenerator[] = [];
  private limit = FORGET_ABOVE;

  /** Nothing was ever noted: nobody has to ask further. */
  get isEmpty(): boolean {
    return this.noted.length === 0;
  }

  /** `g` is suspended, for the first time, where it has something to do when it is closed. */
  note(g: PyGenerator): void {
    g.noted = true;
    if (this.noted.push(g) <= this.limit) return;
    this.noted = this.suspended().slice(-MOST);
    this.limit = Math.max(FORGET_ABOVE, 2 * this.noted.length);
  }

  /** Those that have not ended, the oldest first. */
  suspended(): PyGenerator[] {
    return this.noted.filter((g) => g.state === GenState.SUSPENDED);
  }
}
