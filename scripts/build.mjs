// Builds dist/: the library (index.js), the command (cli.js, which runs cli-main.cjs from V8's code cache), and the types.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, readdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

const common = {
  bundle: true,
  target: "es2022",
  legalComments: "none",
  logLevel: "warning",
  minifySyntax: true,
  minifyWhitespace: true,
};
await build({
  ...common,
  format: "esm",
  platform: "neutral",
  entryPoints: { index: "src/index.ts" },
  outdir: "dist",
  sourcemap: process.argv.includes("--sourcemap"),
});
await build({
  ...common,
  format: "cjs",
  platform: "node",
  entryPoints: { "cli-main": "src/cli/entry.ts" },
  outdir: "dist",
  outExtension: { ".js": ".cjs" },
});
copyFileSync("scripts/launcher.mjs", "dist/cli.js");
chmodSync("dist/cli.js", 0o755);
for (const name of readdirSync("dist")) if (name.endsWith(".cache")) rmSync(`dist/${name}`);
// The first run fills the code cache.
execFileSync(process.execPath, ["dist/cli.js", "-c", "print(end='')"], { stdio: "inherit" });
if (!process.argv.includes("--no-types"))
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
