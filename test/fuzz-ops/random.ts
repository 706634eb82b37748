// Deterministic random choices: the same seed draws the same cases on every machine.

export class Random {
  private state: number;

  constructor(seed: number, stream = 0) {
    this.state = (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream + 1, 0x85ebca6b)) >>> 0;
    this.next();
    this.next();
  }

  /** In [0, 1). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [low, high]. */
  int(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  chance(probability: number): boolean {
    return this.next() < probability;
  }

  pick<T>(from: readonly T[]): T {
    return from[Math.floor(this.next() * from.length)]!;
  }

  /** One of the words of a text. */
  word(text: string): string {
    return this.pick(text.split(" "));
  }

  /** `low` to `high` results of `draw`. */
  many<T>(low: number, high: number, draw: (r: Random) => T): T[] {
    return Array.from({ length: this.int(low, high) }, () => draw(this));
  }
}

/** Draws one piece of Python source. */
export type Draw = (r: Random) => string;

/** Draws with one of several, each as likely as its weight says. */
export function mixed(...choices: readonly (readonly [weight: number, draw: Draw])[]): Draw {
  const total = choices.reduce((sum, [weight]) => sum + weight, 0);
  return (r) => {
    let at = r.next() * total;
    for (const [weight, draw] of choices) {
      at -= weight;
      if (at < 0) return draw(r);
    }
    return choices[0]![1](r);
  };
}
