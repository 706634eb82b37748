/**
 * Properties and case mappings of characters, from the tables in unicode-tables.ts.
 *
 * Invariant: what is here is CPython's version of Unicode, whatever the JavaScript engine's is; a table is unpacked when it is first asked for.
 */
import { MAPPINGS, SETS } from "./unicode-tables.ts";

export type PropertyName = keyof typeof SETS;
export type MappingName = keyof typeof MAPPINGS;

/** Unpacks "gap" and "gap+length" to start, end, start, end, … */
export function unpackRanges(packed: string): number[] {
  const out: number[] = [];
  let at = 0;
  for (const item of packed.split(",")) {
    const [gap, length = "1"] = item.split("+");
    const start = at + Number.parseInt(gap!, 36);
    at = start + Number.parseInt(length, 36);
    out.push(start, at);
  }
  return out;
}

/** The index of the range that holds `cp`, or -1. */
export function rangeOf(ranges: readonly number[], cp: number): number {
  let low = 0;
  let high = ranges.length >> 1;
  while (low < high) {
    const mid = (low + high) >> 1;
    if (cp < ranges[2 * mid]!) high = mid;
    else if (cp >= ranges[2 * mid + 1]!) low = mid + 1;
    else return mid;
  }
  return -1;
}

/** Characters below, most of all texts, are looked up directly. */
const SMALL = 0x500;

/** A property that characters have or have not. */
export class Property {
  private readonly packed: string;
  private unpacked: number[] | null = null;
  /** 1 for each of the first characters that has it. */
  private small: Uint8Array | null = null;
  constructor(name: PropertyName) {
    this.packed = SETS[name];
  }
  /** Start, end, start, end, … */
  get ranges(): readonly number[] {
    this.unpacked ??= unpackRanges(this.packed);
    return this.unpacked;
  }
  has(cp: number): boolean {
    if (cp < SMALL) {
      this.small ??= this.firstCharacters();
      return this.small[cp] === 1;
    }
    return rangeOf(this.ranges, cp) >= 0;
  }
  private firstCharacters(): Uint8Array {
    const out = new Uint8Array(SMALL);
    const { ranges } = this;
    for (let i = 0; i < ranges.length && ranges[i]! < SMALL; i += 2) out.fill(1, ranges[i]!, ranges[i + 1]!);
    return out;
  }
}

/** A mapping from characters to strings; characters that map to themselves are not in it. */
export class CaseMapping {
  private readonly packed: string;
  private map: Map<number, string> | null = null;
  constructor(name: MappingName) {
    this.packed = MAPPINGS[name];
  }
  of(cp: number): string {
    this.map ??= unpackMapping(this.packed);
    return this.map.get(cp) ?? String.fromCodePoint(cp);
  }
}

/** Unpacks "gap:distance[:count:step]" and "gap=character.character…". */
function unpackMapping(packed: string): Map<number, string> {
  const map = new Map<number, string>();
  const number = (s: string): number => Number.parseInt(s, 36);
  let at = 0;
  for (const item of packed.split(",")) {
    const [gap, several] = item.split("=");
    if (several !== undefined) {
      at += number(gap!);
      map.set(at, String.fromCodePoint(...several.split(".").map(number)));
      continue;
    }
    const [start, distance, count = 1, step = 1] = item.split(":").map(number);
    at += start!;
    for (let i = 0; i < count; i++) map.set(at + i * step, String.fromCodePoint(at + i * step + distance!));
  }
  return map;
}
