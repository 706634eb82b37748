/** Builds what is measured: the library as it is released, the same with an ablated policy, and the measuring process. */
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";

const ROOT = join(import.meta.dirname, "../..");

/** The options of scripts/build.mjs. */
const COMMON: BuildOptions = {
  bundle: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  minifySyntax: true,
  minifyWhitespace: true,
  logLevel: "warning",
  tsconfig: join(ROOT, "tsconfig.json"),
};

const STEPS = [0, 1, 2] as const;

export interface Bundles {
  readonly child: string;
  readonly released: string;
  /** By number of steps, see ablated-policy.ts. */
  readonly ablated: readonly string[];
}

export async function buildBundles(folder: string): Promise<Bundles> {
  const entry = join(ROOT, "src/index.ts");
  const released = join(folder, "released.mjs");
  const child = join(folder, "child.mjs");
  await build({ ...COMMON, entryPoints: [entry], outfile: released });
  await build({
    ...COMMON,
    platform: "node",
    entryPoints: [join(import.meta.dirname, "child.ts")],
    outfile: child,
  });
  const ablated = STEPS.map((n) => join(folder, `ablated-${n}.mjs`));
  for (const steps of STEPS)
    await build({
      ...COMMON,
      entryPoints: [entry],
      outfile: ablated[steps],
      define: { STEPS: String(steps) },
      plugins: [
        {
          name: "ablated-policy",
          setup: (b) =>
            b.onLoad({ filter: /src[\\/]frames[\\/]policy\.ts$/ }, () => ({
              contents: `export * from ${JSON.stringify(join(import.meta.dirname, "ablated-policy.ts"))};`,
              loader: "ts",
              resolveDir: import.meta.dirname,
            })),
        },
      ],
    });
  return { child, released, ablated };
}
