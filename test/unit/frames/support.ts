/** Helpers of the frame tests: a runtime that collects its output, and the counters of one program. */
import { type FrameAlloc, type FrameLevel, Python, type PythonOptions } from "../../../src/index.ts";
import { VARIANTS } from "../../harness/types.ts";
import type { EscapeCause, FrameStats } from "../../../src/frames/stats.ts";

export const POLICIES: readonly FrameAlloc[] = ["lazy", "cached", "eager"];
/** The policies with the compiler's modes, as the programs of `test/python` run: what each line is called in a test's name, and its options. */
export const MODES: readonly (readonly [string, PythonOptions])[] = VARIANTS.filter((v) => !v.rare).map((v) => [
  v.name,
  { frameAlloc: v.frameAlloc, jit: v.jit },
]);
/** The interpreter alone, and with the compiler: as it is by default, and with everything compiled at once. */
export const ENGINES = ["off", "on", "always"] as const;
export const LEVELS: readonly FrameLevel[] = ["off", "basic", "full"];

export interface Session {
  readonly python: Python;
  readonly stats: FrameStats;
  /** What the program printed, as lines. */
  lines(): string[];
}

/** A runtime whose start-up is already over and not counted. */
export function session(options: PythonOptions = {}): Session {
  let text = "";
  const python = new Python({
    ...options,
    stdout: (s) => {
      text += s;
    },
  });
  python.frameStats.reset();
  return { python, stats: python.frameStats, lines: () => text.split("\n").slice(0, -1) };
}

/** Run a program and give what it printed. */
export function printed(source: string, options: PythonOptions = {}): string[] {
  const s = session(options);
  s.python.run(source);
  return s.lines();
}

/** Frames by cause that running `source` made, after `setup` (not counted); causes that made none are left out. */
export function causes(source: string, setup = "", options: PythonOptions = {}): Partial<Record<EscapeCause, number>> {
  const { python, stats } = session(options);
  python.run(setup);
  stats.reset();
  python.run(source);
  return Object.fromEntries(Object.entries(stats.byCause).filter(([, n]) => n > 0));
}
