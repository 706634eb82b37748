/** The text of `--frame-stats`. */
import { ESCAPE_CAUSES, type EscapeCause, type FrameStats } from "../frames/stats.ts";

const number = (n: number): string => n.toLocaleString("en-US").padStart(15);

export function frameReport(stats: FrameStats): string {
  const rows = [
    "frame report",
    `  calls          ${number(stats.calls)}`,
    `  stack records  ${number(stats.calls)}   one for each call`,
    `  heap Frames    ${number(stats.frames)}`,
  ];
  for (const [cause, meaning] of Object.entries(ESCAPE_CAUSES)) {
    const n = stats.byCause[cause as EscapeCause];
    if (n > 0) rows.push(`    ${cause.padEnd(12)} ${number(n)}   ${meaning}`);
  }
  if (stats.recycled > 0) rows.push(`  recycled       ${number(stats.recycled)}`);
  rows.push(`  bytes          ${number(stats.bytes)}   of heap Frames and registers moved with them`);
  return rows.join("\n") + "\n";
}
