/**
 * What is known of a register at a point of the program, in one byte: the kind of its value, in which JavaScript locals it stands, and whether its slot in
 * the record is out of date.
 *
 * Register n stands in the local `r<n>` as a Python value; one known to be a float may instead, or as well, stand in `f<n>` as a raw number. A float gets at
 * most one box (so `x is x` stays true). Where a raw number meets something else, the register is LAZY: `r<n>` holds either the Python value or the mark RAWF, which says
 * that it is the float in `f<n>`, still without a box. So a loop boxes nothing merely because it begins with something else, or with nothing, in the variable.
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
/** `r<n>` may be RAWF: the value is the float in `f<n>`. With ANY, or with FLOAT and RAW; never with BOX. */
export const LAZY = 64;
/** The register holds the iterator of a loop (counters.ts), which may be behind the local `n<n>`. */
export const COUNTED = 128;

export const kindOf = (s: number): Kind => (s & KIND) as Kind;

/** It may be that a float stands in `f<n>` alone. */
export const maybeRaw = (s: number): boolean => (s & LAZY) !== 0 || (kindOf(s) === Kind.FLOAT && (s & BOX) === 0);

/** What is known where two paths meet. */
export function mergeRegister(a: number, b: number): number {
  if (a === b) return a;
  const dirty = (a | b) & (DIRTY | COUNTED);
  const lazy = maybeRaw(a) || maybeRaw(b) ? LAZY : 0;
  if (kindOf(a) !== kindOf(b)) return Kind.ANY | lazy | dirty;
  if (kindOf(a) !== Kind.FLOAT) return kindOf(a) | lazy | dirty;
  const box = a & b & BOX;
  return Kind.FLOAT | (box !== 0 ? BOX | ((a | b) & RAW) : RAW | ((a | b) & (BOX | LAZY) ? LAZY : 0)) | dirty;
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
  /** CHECKED_…: the guards of assumptions that hold here, because nothing has run since that could have changed a global. */
  checked: number;
  /** Temporaries that were given the raw float of a variable which had no box: if one gets a box, both do. Within a block. */
  shared: ReadonlyMap<number, number>;
}

export const CHECKED_GLOBALS = 1;
export const CHECKED_BUILTINS = 2;

export const NOTHING_SHARED: ReadonlyMap<number, number> = new Map();

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
  if ((into.checked & from.checked) !== into.checked) {
    into.checked &= from.checked;
    changed = true;
  }
  return changed;
}

export const copyState = (s: PointState): PointState => ({
  regs: s.regs.slice(),
  head: s.head,
  checked: s.checked,
  shared: s.shared,
});
