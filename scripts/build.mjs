// Builds dist/: the library (index.mjs), the command (cli.js, which runs cli-main.js from V8's code cache), and the types.
// dist/package.json makes .js there CommonJS: the command then starts without Node's loader of ES modules.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { chmodSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { build } from "esbuild";
import { packageTypes } from "./package-types.mjs";

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
  entryPoints: ["src/index.ts"],
  outfile: "dist/index.mjs",
  sourcemap: process.argv.includes("--sourcemap"),
});
await build({
  ...common,
  format: "cjs",
  platform: "node",
  entryPoints: ["src/cli/entry.ts"],
  outfile: "dist/cli-main.js",
});
writeFileSync("dist/package.json", '{ "type": "commonjs" }\n');
const hash = createHash("sha256").update(readFileSync("dist/cli-main.js")).digest("hex").slice(0, 12);
writeFileSync("dist/cli.js", readFileSync("scripts/launcher.cjs", "utf8").replace("@HASH@", hash));
chmodSync("dist/cli.js", 0o755);
for (const name of readdirSync("dist")) if (name.endsWith(".cache")) rmSync(`dist/${name}`);
// The first run fills the code cache, with what an ordinary program uses: the compiler too, whose own first steps are slow without it.
const PROGRAM = `
class Sum:
    def __init__(self):
        self.total = 0
    def add(self, n):
        self.total += n
def count(words, n):
    seen = {}
    for i in range(n):
        word = words[i % len(words)]
        seen[word] = seen.get(word, 0) + 1
    return seen
total = Sum()
for i in range(500):
    total.add(i if i % 3 else 1.5)
print(end=f"{len(sorted(count(['a', 'b'], 500).items(), key=lambda item: -item[1]))}"[:0])
`;
execFileSync(process.execPath, ["dist/cli.js", "-c", PROGRAM], { stdio: "inherit" });
if (!process.argv.includes("--no-types")) {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], { stdio: "inherit" });
  packageTypes("dist/types");
}
