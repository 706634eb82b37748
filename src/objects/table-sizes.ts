/**
 * How large CPython makes its tables: ours go through the same sizes, because a program sees when a new table is made (its iterators' positions move then).
 */
import { MAX_ENTRIES } from "./room.ts";

/** Entries that CPython's table of 2 to the power of `bits` slots has room for (`USABLE_FRACTION`). */
export const usable = (bits: number): number => (bits < 30 ? Math.floor((2 << bits) / 3) : MAX_ENTRIES);

/** The size of the smallest table with so many slots. */
export const bitsFor = (slots: number): number => (slots <= 8 ? 3 : 32 - Math.clz32(slots - 1));

/** Slots that a table for so many entries is made with (`estimate_log2_keysize`). */
export const roomFor = (entries: number): number => (entries * 3 + 1) >> 1;

/** Entries that a table has room for, some of which deletions at its end may have used up. */
export const wholeRoom = (limit: number): number => usable(bitsFor(roomFor(limit)));
