/** The `sidewinder` command. */
import { readFileSync } from "node:fs";
import { Python } from "../host/index.ts";
import { NodeFileSystem } from "./node-file-system.ts";
import { writeSync } from "node:fs";

const args = process.argv.slice(2);
const file = args[0]!;
const python = new Python({
  args,
  path: [file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ""],
  fs: new NodeFileSystem(),
  stdout: (s) => void writeSync(1, s),
  stderr: (s) => void writeSync(2, s),
});
process.exitCode = await python.runMain(readFileSync(file), file);
