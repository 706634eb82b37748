/**
 * What is known of a register at a point of the program, in one byte: the kind of its value, in which JavaScript locals it stands, and whether its slot in
 * the record is out of date.
 *
 * Register n stands in the local `r<n>` as a Python value; one known to be a float may instead, or as well, stand in `f<n>` as a raw number. A float gets at
 * most one box: where paths meet, a value that is boxed on one of them is boxed on all (so `x is x` stays true).
 */
export const enum Kind {
  ANY = 0,
  /** A small int: a JavaScript number. */
  INT = 1,
  FLOAT = 2,
  BOOL = 3,
  /** Certainly unbound: undefined. */
  UNBOUND = 4,
}
export const KIND = 7;
/** A FLOAT stands in `f<n>`. */
export const RAW = 8;
/** A FLOAT stands in `r<n>`. All other kinds always do. */
export const BOX = 16;
/** The record's slot is out of date. */
export const DIRTY = 32;

export const kindOf = (s: number): Kind => (s & KIND) as Kind;

/** What is known where two paths meet. */
export function mergeRegister(a: number, b: number): number {
  if (a === b) return a;
  const dirty = (a | b) & DIRTY;
  if (kindOf(a) !== kindOf(b)) return Kind.ANY | dirty;
  return kindOf(a) | ((a | b) & (RAW | BOX)) | dirty;
}

/** Has the header of the record been written? */
export const enum Head {
  NO,
  YES,
  MAYBE,
}

export interface PointState {
  readonly regs: Uint8Array;
  head: Head;
}

/** Takes `from` into `into`; true if that changed it. */
export function mergeState(into: PointState, from: PointState): boolean {
  let changed = false;
  for (let i = 0; i < into.regs.length; i++) {
    const m = mergeRegister(into.regs[i]!, from.regs[i]!);
    if (m !== into.regs[i]!) {
      into.regs[i] = m;
      changed = true;
    }
  }
  if (into.head !== from.head && into.head !== Head.MAYBE) {
    into.head = Head.MAYBE;
    changed = true;
  }
  return changed;
}

export const copyState = (s: PointState): PointState => ({ regs: s.regs.slice(), head: s.head });
