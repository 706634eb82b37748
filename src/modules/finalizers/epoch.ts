/**
 * One look at who is held, good until Python code runs: marking from the roots goes on where it stopped when the next object is asked about.
 *
 * The values that are waiting to be released (`Watch.stacks`) are roots of another kind: each counts as held until its turn comes, so they are marked anew for
 * each question.
 */
import type { PyObject } from "../../objects/value.ts";
import type { ThreadState } from "../../frames/thread-state.ts";
import { Answer } from "./reach.ts";
import { pushRoots, Seen } from "./roots.ts";
import type { Watch } from "./watch.ts";

export class Epoch {
  private readonly watch: Watch;
  private readonly thread: ThreadState;
  private readonly marked = new Set<unknown>();
  private readonly queue: unknown[] = [];
  private next = 0;
  /** All can be seen so far. */
  visible: boolean;
  /** What of the running thread's stack cannot be seen: its record; or -1. */
  readonly blockedAt: number;

  /** `limbo`: what is in a dropped cycle, or held by one, counts as held. */
  constructor(watch: Watch, t: ThreadState, limbo = true) {
    this.watch = watch;
    this.thread = t;
    const seen = watch.reach.canMark ? pushRoots(watch.rt, t, this.queue, this.marked) : Seen.NOT_NOW;
    this.visible = seen === Seen.ALL;
    this.blockedAt = seen >= 0 ? seen : -1;
    this.queue.push(...watch.finalizing);
    if (limbo) this.queue.push(...watch.limbo);
    watch.reach.pay(this.queue.length);
  }

  /** Does anything that is in use, or waits for its own release, refer to `o`? */
  isHeld(o: PyObject): Answer {
    if (!this.visible) return Answer.UNKNOWN;
    // In limbo it counts as held by itself.
    if (this.watch.limbo.delete(o)) return new Epoch(this.watch, this.thread).isHeld(o);
    if (this.marked.has(o)) return Answer.YES;
    const { reach } = this.watch;
    const answer = this.go(o);
    if (answer !== Answer.NO) return answer;
    return reach.mark(this.watch.toBeReleased(), o, new Set());
  }

  /** One more object counts as held. */
  add(o: PyObject): void {
    this.queue.push(o);
  }

  private go(target: PyObject | null): Answer {
    const { reach } = this.watch;
    const answer = reach.markOn(this.queue, this.next, target, this.marked);
    this.next = answer.next;
    if (answer.found === Answer.UNKNOWN) this.visible = false;
    if (answer.isSpent || answer.found === Answer.NO) reach.note(this.next, this.visible);
    return answer.found;
  }

  /** Everything that is in use; null if it cannot be seen. */
  all(): ReadonlySet<unknown> | null {
    if (!this.visible || this.go(null) !== Answer.NO) return null;
    return this.watch.reach.mark(this.watch.toBeReleased(), null, this.marked) === Answer.NO ? this.marked : null;
  }
}
