/** The bar charts of docs/frames.svg: every policy beside lazy, and what eager's cost is made of. Plain SVG, readable on white and on black. */
import type { Engine, Results } from "./measure.ts";
import { WORKLOADS } from "./measure.ts";
import { split } from "./report.ts";

const COLOURS: Record<string, string> = {
  lazy: "#2a9d8f",
  cached: "#e9c46a",
  eager: "#e76f51",
  python3: "#8d99ae",
  path: "#b8a1d9",
  initialising: "#f4a261",
  allocating: "#e76f51",
};
const LEFT = 210;
const WIDTH = 760;
const BAR = 9;

const escapeXml = (s: string): string => s.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll("`", "");
const text = (x: number, y: number, s: string, extra = ""): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" ${extra}>${escapeXml(s)}</text>`;
const rect = (x: number, y: number, w: number, colour: string): string =>
  `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${Math.max(w, 0.5).toFixed(1)}" height="${BAR - 1}" fill="${colour}"/>`;

function legend(y: number, entries: readonly [string, string][]): string[] {
  const out: string[] = [];
  let x = LEFT;
  for (const [colour, name] of entries) {
    out.push(rect(x, y - 8, 10, COLOURS[colour]!), text(x + 14, y, name));
    x += 30 + name.length * 6.5;
  }
  return out;
}

/** The whole picture. */
export function chart(results: Results): string {
  const out: string[] = [];
  const rows = WORKLOADS.filter((w) => results.has(w.name));
  const engines: readonly Engine[] = ["lazy", "cached", "eager", "python3"];
  let y = 24;
  out.push(text(8, y, "Time per operation, beside the lazy policy (= 1)", 'font-weight="bold"'));
  y += 20;
  out.push(
    ...legend(
      y,
      engines.map((e) => [e, e]),
    ),
  );
  y += 12;
  const ratio = (row: Map<Engine, { ns: number }>, e: Engine): number => (row.get(e)?.ns ?? 0) / row.get("lazy")!.ns;
  const most = Math.max(...rows.flatMap((w) => engines.map((e) => ratio(results.get(w.name)!, e))));
  const scale = (WIDTH - LEFT - 60) / Math.min(most, 8);
  for (const w of rows) {
    const row = results.get(w.name)!;
    const present = engines.filter((e) => row.has(e));
    out.push(text(LEFT - 8, y + (present.length * BAR) / 2 + 4, w.title, 'text-anchor="end"'));
    for (const e of present) {
      const r = ratio(row, e);
      out.push(rect(LEFT, y, Math.min(r, 8) * scale, COLOURS[e]!));
      out.push(text(LEFT + Math.min(r, 8) * scale + 4, y + 7.5, r.toFixed(2), 'font-size="8.5"'));
      y += BAR;
    }
    y += 8;
  }
  y += 20;
  out.push(text(8, y, "What a call under the eager policy is made of, in ns", 'font-weight="bold"'));
  y += 20;
  out.push(
    ...legend(y, [
      ["lazy", "a lazy call"],
      ["path", "registers in a heap frame"],
      ["initialising", "initialising"],
      ["allocating", "allocating (with GC)"],
    ]),
  );
  y += 12;
  const splits = rows.filter((w) => w.plain).map((w) => ({ w, s: split(results.get(w.name)!) }));
  const longest = Math.max(...splits.map(({ s }) => s.lazy + s.path + s.initialising + s.allocating));
  for (const { w, s } of splits) {
    out.push(text(LEFT - 8, y + 8, w.title, 'text-anchor="end"'));
    let x = LEFT;
    for (const part of ["lazy", "path", "initialising", "allocating"] as const) {
      const width = (s[part] / longest) * (WIDTH - LEFT - 60);
      out.push(rect(x, y, width, COLOURS[part]!).replace(`height="${BAR - 1}"`, 'height="14"'));
      x += width;
    }
    out.push(text(x + 4, y + 11, (s.lazy + s.path + s.initialising + s.allocating).toFixed(0), 'font-size="8.5"'));
    y += 22;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y + 8}" font-family="system-ui, sans-serif" font-size="11" fill="#777">
${out.join("\n")}
</svg>
`;
}
