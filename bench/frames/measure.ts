/** Runs measurements in processes of their own, the engines taking turns, and keeps the best of each. */
import { spawn, spawnSync } from "node:child_process";
import { join } from "node:path";
import type { Bundles } from "./bundles.ts";
import type { Measurement } from "./child.ts";
import { HAND_WRITTEN } from "./hand-written.ts";

const FOLDER = import.meta.dirname;
/**
 * Times in a run beside other work are too long, never too short: the best one is the one to believe. Many short rounds (some milliseconds each) find a
 * quiet moment more easily than a few long ones.
 */
const ROUNDS = 20;
const YOUNG_MB = 256;

export interface Workload {
  /** The file in workloads/. */
  readonly name: string;
  readonly title: string;
  /** What one operation is. */
  readonly per: string;
  readonly n: number;
  /** It meets no escape point: eager's cost can be taken apart (the ablated builds cannot hand out Frames). */
  readonly plain: boolean;
}

const plain = (name: string, title: string, per = "call"): Workload => ({ name, title, per, n: 40_000, plain: true });
const escaping = (name: string, title: string, per: string, n: number): Workload => ({
  name,
  title,
  per,
  n,
  plain: false,
});

export const WORKLOADS: readonly Workload[] = [
  plain("empty_call", "empty call"),
  plain("call_3_args", "3-argument call"),
  plain("keyword_call", "keyword call"),
  plain("method_call", "method call"),
  plain("fib", "fib"),
  plain("binary_trees", "binary trees"),
  escaping("generator_steps", "generator steps", "step", 40_000),
  escaping("exception_1", "exception through 1 frame", "exception", 5_000),
  escaping("exception_10", "exception through 10 frames", "exception", 1_500),
  escaping("getframe_code", "`_getframe(1).f_code`", "call", 12_000),
  escaping("getframe_locals", "`_getframe(1).f_locals`", "call", 12_000),
  escaping("return_frame_100", "return a frame from depth 100", "return", 250),
];

/** The engines: three policies of the release, interpreted; three ablated builds; compiled code (lazy); the calls written by hand in JavaScript; native Python. */
export const ENGINES = [
  "lazy",
  "cached",
  "eager",
  "held",
  "initialised",
  "cleared",
  "compiled",
  "handwritten",
  "python3",
] as const;
export type Engine = (typeof ENGINES)[number];

/** The figures of one workload under one engine, per operation. */
export interface Figures {
  ns: number;
  /** ns of the collector's work, measured in the same rounds. */
  collectingNs: number;
  frames: number;
  recycled: number;
  countedBytes: number;
  heapBytes: number | null;
}

export type Results = Map<string, Map<Engine, Figures>>;

function ask(command: string, args: readonly string[]): Promise<Measurement> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ["ignore", "pipe", "inherit"], timeout: 120_000 });
    let text = "";
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
      text += chunk;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(JSON.parse(text) as Measurement);
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}`));
    });
  });
}

/** The version of native Python; undefined if there is none. */
export function pythonVersion(): string | undefined {
  const done = spawnSync("python3", ["-c", "import sys; print(sys.version.split()[0])"], { encoding: "utf8" });
  return done.status === 0 ? done.stdout.trim() : undefined;
}

const ABLATED: Partial<Record<Engine, number>> = { held: 0, initialised: 1, cleared: 2 };

async function once(bundles: Bundles, engine: Engine, workload: Workload, n: number, bytes: boolean): Promise<Figures> {
  const path = join(FOLDER, "workloads", `${workload.name}.py`);
  let m: Measurement;
  if (engine === "python3") m = await ask("python3", [join(FOLDER, "driver.py"), path, String(n), String(ROUNDS)]);
  else {
    const steps = ABLATED[engine];
    const bundle = steps === undefined ? bundles.released : bundles.ablated[steps]!;
    const compiled = engine === "compiled";
    const policy = steps !== undefined ? "eager" : compiled ? "lazy" : engine;
    const flags = bytes
      ? ["--expose-gc", `--max-semi-space-size=${YOUNG_MB}`, `--min-semi-space-size=${YOUNG_MB}`]
      : [];
    const mode = bytes ? ["3", "bytes"] : [String(ROUNDS)];
    const jit = compiled ? "on" : "off";
    m = await ask(process.execPath, [...flags, bundles.child, bundle, path, policy, jit, String(n), ...mode]);
  }
  const per = m.operations;
  return {
    ns: m.times.length > 0 ? (Math.min(...m.times) / per) * 1e9 : Number.POSITIVE_INFINITY,
    collectingNs: ((m.collecting ?? 0) / (ROUNDS * per)) * 1e9,
    frames: (m.frames ?? 0) / per,
    recycled: (m.recycled ?? 0) / per,
    countedBytes: (m.countedBytes ?? 0) / per,
    heapBytes: m.heapBytes === null || m.heapBytes === undefined ? null : m.heapBytes / per,
  };
}

/** Measure everything, `passes` times over, engines taking turns. */
export async function measure(
  bundles: Bundles,
  names: readonly string[],
  passes: number,
  scale: number,
  withPython: boolean,
): Promise<Results> {
  const results: Results = new Map();
  const chosen = WORKLOADS.filter((w) => names.length === 0 || names.includes(w.name));
  for (let pass = 0; pass < passes; pass++)
    for (const workload of chosen) {
      const row = results.get(workload.name) ?? new Map<Engine, Figures>();
      results.set(workload.name, row);
      const n = Math.max(100, Math.round(workload.n * scale));
      for (const engine of ENGINES) {
        if ((engine === "python3" && !withPython) || (engine in ABLATED && !workload.plain)) continue;
        if (engine === "handwritten" && HAND_WRITTEN[workload.name] === undefined) continue;
        const figures = await once(bundles, engine, workload, n, false);
        const before = row.get(engine);
        if (before === undefined) {
          if (engine !== "python3" && engine !== "handwritten" && !(engine in ABLATED)) {
            const m = await once(bundles, engine, workload, n, true);
            figures.heapBytes = m.heapBytes;
          }
          row.set(engine, figures);
        } else {
          before.ns = Math.min(before.ns, figures.ns);
          before.collectingNs = Math.min(before.collectingNs, figures.collectingNs);
        }
      }
      process.stderr.write(".");
    }
  process.stderr.write("\n");
  return results;
}
