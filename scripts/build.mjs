// Builds dist/: the library (index.js), the command (cli.js), and the types.
import { execFileSync } from "node:child_process";
import { build } from "esbuild";

const common = {
  bundle: true,
  // The files of the built-in types are imported for their effect; package.json says "sideEffects": false for users of the bundle.
  ignoreAnnotations: true,
  format: "esm",
  platform: "neutral",
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  minifySyntax: true,
};
await build({ ...common, entryPoints: { index: "src/index.ts" }, outdir: "dist", sourcemap: process.argv.includes("--sourcemap") });
await build({
  ...common,
  platform: "node",
  entryPoints: { cli: "src/cli/main.ts" },
  outdir: "dist",
  banner: { js: "#!/usr/bin/env node" },
});
if (!process.argv.includes("--no-types"))
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
