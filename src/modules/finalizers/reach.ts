/**
 * Who can be reached: marking from the roots, and looking through what an object owns.
 *
 * The cost is counted in objects looked at and paid from a budget, which instructions that run fill again (`earn`). So a program with many objects, many of which
 * are dropped, takes a constant factor more, and what cannot be afforded is answered `UNKNOWN`: the finalizers wait. Nothing depends on time: a program's output is the same in every run.
 */
import { childrenOf } from "../../objects/children.ts";

export const enum Answer {
  NO,
  YES,
  /** It cannot be seen now, or costs more than there is. */
  UNKNOWN,
}

/** What there is at the beginning, and what can be saved up. */
const MOST = 8_000_000;
/** Looking through what an object owns is free up to here: to an object that is dropped, or a container with a few of them. */
const FREE = 100;

export class Reach {
  private budget = MOST;
  /** Do not count: somebody has asked for a collection. */
  isFree = false;

  earn(n: number): void {
    if (this.budget < MOST) this.budget += n;
  }

  /** What a marking is thought to cost: the last one, or more than one that was not finished. */
  private need = 0;

  /** Is there enough for a marking, and for another one after a finalizer? */
  get canMark(): boolean {
    return this.isFree || this.budget >= 2 * this.need;
  }

  /** Is there enough for one that may be for nothing? */
  get hasPlenty(): boolean {
    return this.budget >= MOST / 2 || this.budget >= 100 * this.need;
  }

  /** What a marking from the roots has come to. */
  note(size: number, finished: boolean): void {
    this.need = finished ? size : Math.min(MOST / 2, 2 * Math.max(size, this.need));
  }

  pay(n: number): void {
    if (!this.isFree) this.budget -= n;
  }

  private canPay(n: number): boolean {
    return n <= this.budget || this.isFree;
  }

  /** Mark everything that the queue leads to, breadth first. Stops at `target`, which is then left to be marked. */
  mark(queue: unknown[], target: object | null, marked: Set<unknown>): Answer {
    return this.markOn(queue, 0, target, marked).found;
  }

  /** The same from position `next` of the queue on; gives where to go on. */
  markOn(
    queue: unknown[],
    next: number,
    target: object | null,
    marked: Set<unknown>,
  ): { readonly found: Answer; readonly next: number; readonly isSpent: boolean } {
    let i = next;
    let found = Answer.NO;
    let isSpent = false;
    for (; i < queue.length; i++) {
      const o = queue[i];
      if (typeof o !== "object" || o === null || marked.has(o)) continue;
      if (o === target) {
        found = Answer.YES;
        break;
      }
      marked.add(o);
      isSpent = !this.canPay(i - next);
      if (isSpent || !childrenOf(o, queue, false)) {
        found = Answer.UNKNOWN;
        break;
      }
    }
    this.pay(i - next);
    return { found, next: i, isSpent };
  }

  /** Look through what `o` owns, itself included, for something that `wanted` is true of. */
  owns(o: object, wanted: (x: object) => boolean, owned: Set<object> = new Set()): Answer {
    const stack: unknown[] = [o];
    let n = 0;
    let answer = Answer.NO;
    for (let x = stack.pop(); stack.length > 0 || x !== undefined; x = stack.pop()) {
      n++;
      if (typeof x !== "object" || x === null || owned.has(x)) continue;
      owned.add(x);
      if (wanted(x)) {
        answer = Answer.YES;
        break;
      }
      if ((n > FREE && !this.canPay(n)) || !childrenOf(x, stack, true)) {
        answer = Answer.UNKNOWN;
        break;
      }
    }
    this.pay(n);
    return answer;
  }

  /** Does something that `o` owns own `o` in turn? */
  isCyclic(o: object): Answer {
    const first: unknown[] = [];
    if (!childrenOf(o, first, true)) return Answer.UNKNOWN;
    const owned = new Set<object>();
    for (const c of first) {
      if (typeof c !== "object" || c === null) continue;
      const answer = this.owns(c, (x) => x === o, owned);
      if (answer !== Answer.NO) return answer;
    }
    return Answer.NO;
  }
}
