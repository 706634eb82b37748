/**
 * How often a loop looks at interrupts. A look costs some hundred nanoseconds and a turn may cost nothing or, where it calls a slow native, a second: so the number of turns from one look to the
 * next follows the time that the last ones took.
 */

/** Turns, or calls, between two looks at most. */
export const MOST_TURNS = 4095;
/** Looks may be that many milliseconds apart. */
const LONG = 30;
const SHORT = 5;

export class PollPace {
  turns: number;
  private last = 0;

  constructor(turns = MOST_TURNS) {
    this.turns = turns;
  }

  /** So many turns have passed. True: they took long enough, or were enough, for a look. Sets after how many the next one may be due. */
  next(): boolean {
    const took = this.elapsed();
    const due = this.turns === MOST_TURNS || took >= SHORT;
    if (took > LONG) this.turns = Math.max(1, Math.floor((this.turns * SHORT) / took));
    else if (took < SHORT) this.turns = Math.min(MOST_TURNS, 4 * this.turns);
    return due;
  }

  /** Out of turn: true if much time has passed since the last look; then the next ones are due soon. */
  isSlow(): boolean {
    if (this.elapsed() <= LONG) return false;
    this.turns = 1;
    return true;
  }

  private elapsed(): number {
    const now = Date.now();
    const took = this.last === 0 ? 0 : now - this.last;
    this.last = now;
    return took;
  }
}
