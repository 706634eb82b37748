/** Plain text tables: the first column to the left, the others to the right. */

/** Lays out rows under a head; undefined is a rule. */
export function formatTable(head: readonly string[], rows: readonly (readonly string[] | undefined)[]): string {
  const widths = head.map((cell, i) => Math.max(cell.length, ...rows.map((row) => row?.[i]?.length ?? 0)));
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  const layOut = (row: readonly string[]): string =>
    widths.map((width, i) => (i === 0 ? (row[i] ?? "").padEnd(width) : (row[i] ?? "").padStart(width))).join("  ");
  return [layOut(head), rule, ...rows.map((row) => (row ? layOut(row).trimEnd() : rule))].join("\n");
}

/** Seconds as milliseconds, with as many digits as mean something. */
export function formatMs(seconds: number): string {
  const ms = seconds * 1000;
  return ms >= 100 ? ms.toFixed(0) : ms >= 10 ? ms.toFixed(1) : ms.toFixed(2);
}

/** A ratio such as `2.31x`, or a dash when there is none. */
export function formatRatio(ratio: number): string {
  return Number.isFinite(ratio) ? `${ratio.toFixed(2)}x` : "-";
}
