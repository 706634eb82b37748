/** The generated parts of docs/frames.md. */
import { geometricMean } from "../harness/statistics.ts";
import { ESCAPE_CAUSES, type EscapeCause } from "../../src/frames/stats.ts";
import { type Engine, type Figures, type Results, WORKLOADS } from "./measure.ts";

const ns = (v: number | undefined): string => (v === undefined ? "–" : v >= 100 ? v.toFixed(0) : v.toFixed(1));
const count = (v: number): string => (v === 0 ? "0" : v < 0.005 ? "0.00" : v.toFixed(v >= 9.95 ? 0 : 2));
const bytes = (v: number | null): string => (v === null ? "–" : Math.max(0, v).toFixed(0));

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), `|${head.map((_, i) => (i === 0 ? "---" : "---:")).join("|")}|`, ...rows.map(line)].join("\n");
}

/** What a call under the eager policy costs, part by part, in ns. Noise can make a part that is next to nothing negative: shown as 0. */
export function split(
  row: Map<Engine, Figures>,
): Record<"lazy" | "path" | "initialising" | "allocating" | "clearing" | "collecting", number> {
  const at = (e: Engine): number => row.get(e)!.ns;
  const difference = (a: Engine, b: Engine): number => Math.max(0, at(a) - at(b));
  return {
    lazy: at("lazy"),
    path: difference("held", "lazy"),
    initialising: difference("initialised", "held"),
    allocating: difference("eager", "initialised"),
    clearing: difference("cleared", "initialised"),
    collecting: row.get("eager")!.collectingNs,
  };
}

export function timeTable(results: Results, python: string | undefined): string {
  const head = ["workload", "per", "lazy, ns", "cached, ns", "eager, ns", "cached / lazy", "eager / lazy"];
  if (python !== undefined) head.push(`python3 ${python}, ns`, "python3 / lazy");
  const rows = WORKLOADS.filter((w) => results.has(w.name)).map((w) => {
    const row = results.get(w.name)!;
    const lazy = row.get("lazy")!.ns;
    const ratio = (e: Engine): string => `${(row.get(e)!.ns / lazy).toFixed(2)}×`;
    const cells = [w.title, w.per, ...(["lazy", "cached", "eager"] as const).map((e) => ns(row.get(e)!.ns))];
    cells.push(ratio("cached"), ratio("eager"));
    if (python !== undefined) cells.push(ns(row.get("python3")?.ns), ratio("python3"));
    return cells;
  });
  return table(head, rows);
}

/** Compiled code: beside the interpreter, the same call by hand, the eager policy, and native Python. */
export function compiledTable(results: Results, python: string | undefined): string {
  const head = [
    "workload",
    "per",
    "compiled, ns",
    "by hand in JavaScript, ns",
    "compiled / by hand",
    "interpreted lazy / compiled",
    "eager / compiled",
  ];
  if (python !== undefined) head.push(`python3 ${python} / compiled`);
  const rows = WORKLOADS.filter((w) => results.get(w.name)?.has("compiled")).map((w) => {
    const row = results.get(w.name)!;
    const compiled = row.get("compiled")!.ns;
    const hand = row.get("handwritten")?.ns;
    const ratio = (e: Engine): string => `${(row.get(e)!.ns / compiled).toFixed(2)}×`;
    const cells = [
      w.title,
      w.per,
      ns(compiled),
      ns(hand),
      hand === undefined ? "–" : `${(compiled / hand).toFixed(2)}×`,
    ];
    cells.push(ratio("lazy"), ratio("eager"));
    if (python !== undefined) cells.push(ratio("python3"));
    return cells;
  });
  return table(head, rows);
}

export function allocationTable(results: Results): string {
  const policies = ["lazy", "cached", "eager"] as const;
  const head = ["workload", "per"];
  for (const p of policies) head.push(`${p}: Frames`, `bytes counted`, `bytes V8`);
  const rows = WORKLOADS.filter((w) => results.has(w.name)).map((w) => {
    const row = results.get(w.name)!;
    return [
      w.title,
      w.per,
      ...policies.flatMap((p) => {
        const f = row.get(p)!;
        return [count(f.frames), bytes(f.countedBytes), bytes(f.heapBytes)];
      }),
    ];
  });
  return table(head, rows);
}

export function splitTable(results: Results): string {
  const head = [
    "workload",
    "a lazy call, ns",
    "+ registers in a heap frame",
    "+ initialising",
    "+ allocating",
    "= eager, ns",
    "(of it, collecting)",
    "clearing, instead of allocating (cached)",
  ];
  const rows = WORKLOADS.filter((w) => w.plain && results.has(w.name)).map((w) => {
    const s = split(results.get(w.name)!);
    return [
      w.title,
      ns(s.lazy),
      ns(s.path),
      ns(s.initialising),
      ns(s.allocating),
      ns(results.get(w.name)!.get("eager")!.ns),
      ns(s.collecting),
      ns(s.clearing),
    ];
  });
  return table(head, rows);
}

/** The answer in figures, made from the same run as the tables. */
export function summary(results: Results, python: string | undefined): string {
  const rows = (filter: (name: string) => boolean): Map<Engine, Figures>[] =>
    WORKLOADS.filter((w) => results.has(w.name) && filter(w.name)).map((w) => results.get(w.name)!);
  const mean = (e: Engine, of: readonly Map<Engine, Figures>[]): number =>
    geometricMean(of.map((row) => row.get(e)!.ns / row.get("lazy")!.ns));
  const isPlain = new Set(WORKLOADS.filter((w) => w.plain).map((w) => w.name));
  const calls = rows((name) => isPlain.has(name));
  const escapes = rows((name) => !isPlain.has(name) && name !== "generator_steps");
  const parts = calls.map(split);
  const share = (part: "path" | "initialising" | "allocating"): string => {
    const extra = (s: (typeof parts)[number]): number => s.path + s.initialising + s.allocating;
    const total = parts.reduce((sum, s) => sum + extra(s), 0);
    return `${((parts.reduce((sum, s) => sum + s[part], 0) / total) * 100).toFixed(0)} %`;
  };
  const saved = calls.map((row) => row.get("eager")!.ns - row.get("lazy")!.ns);
  const lines = [
    `- Calls that meet no escape point (${calls.length} workloads, geometric mean): a heap frame per call takes **${mean("eager", calls).toFixed(2)}×** ` +
      `the time of a stack record, a cached one **${mean("cached", calls).toFixed(2)}×**. In absolute terms the record saves ` +
      `${Math.min(...saved).toFixed(0)} to ${Math.max(...saved).toFixed(0)} ns per call.`,
    `- Of what the eager policy adds, ${share("allocating")} is allocating (the collector's work included), ${share("initialising")} initialising, ` +
      `and ${share("path")} the longer way into and out of a call whose registers are elsewhere.`,
    `- Where frames are asked for (${escapes.length} workloads): eager takes ${mean("eager", escapes).toFixed(2)}×, cached ${mean("cached", escapes).toFixed(2)}× the time of lazy.`,
  ];
  if (python !== undefined)
    lines.push(
      `- CPython ${python}, which has been making its frame objects lazily since 3.11, takes ${mean("python3", calls).toFixed(2)}× our time for the calls ` +
        `and ${mean("python3", escapes).toFixed(2)}× where frames are asked for.`,
    );
  return lines.join("\n");
}

/** The list of escape points, from the list that the counters use. */
export function escapePoints(): string {
  return table(
    ["counter", "a Frame is made because of"],
    (Object.keys(ESCAPE_CAUSES) as EscapeCause[]).map((cause) => [`\`${cause}\``, ESCAPE_CAUSES[cause]]),
  );
}

/** Put `text` between the markers of the part called `name`. */
export function replacePart(document: string, name: string, text: string): string {
  const open = `<!-- generated: ${name} -->`;
  const close = `<!-- end: ${name} -->`;
  const from = document.indexOf(open);
  const to = document.indexOf(close);
  if (from < 0 || to < from) throw new Error(`docs/frames.md has no part '${name}'`);
  return `${document.slice(0, from + open.length)}\n${text}\n${document.slice(to)}`;
}
