// Finds the programs of test/python, test/programs and examples. No registration: every .py file is a program, except
// that a folder with a main.py is one program, and everything else beneath that folder is modules and packages for it.
//
// Header: the comment lines at the top of a script may say `# args: a b` and `# stdin: one\ntwo\n`.

import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Program } from "./types.ts";

/** The repository's root folder, without a trailing slash. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/[\\/]$/, "");

/** Small programs about one thing each; longer ones as people write them; the ones people are shown. */
const FOLDERS = ["test/python", "test/programs", "examples"];

/** All files under a folder that end in `suffix`, sorted; an absent folder has none. */
export function filesUnder(folder: string, suffix: string): string[] {
  let entries: string[];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: "utf8" });
  } catch {
    return [];
  }
  return entries
    .filter((name) => name.endsWith(suffix) && !name.includes("__pycache__"))
    .map((name) => join(folder, name))
    .sort();
}

function header(text: string): { args: string[]; stdin: string } {
  let args: string[] = [];
  let stdin = "";
  for (const line of text.split("\n")) {
    if (!line.startsWith("#")) break;
    const match = /^# (args|stdin): (.*)$/.exec(line);
    if (!match) continue;
    if (match[1] === "args") args = match[2].split(" ").filter((word) => word !== "");
    else stdin = match[2].replaceAll("\\n", "\n");
  }
  return { args, stdin };
}

/** Every program whose name contains one of the patterns (all of them when there is no pattern). */
export function findPrograms(patterns: readonly string[]): Program[] {
  const scripts = FOLDERS.flatMap((folder) => filesUnder(join(ROOT, folder), ".py"));
  const folders = scripts.filter((path) => path.endsWith("/main.py")).map((path) => path.slice(0, -"main.py".length));
  const programs: Program[] = [];
  for (const path of scripts) {
    const folder = folders.find((candidate) => path.startsWith(candidate));
    if (folder !== undefined && path !== folder + "main.py") continue;
    const name = relative(ROOT, path);
    if (patterns.length > 0 && !patterns.some((pattern) => name.includes(pattern))) continue;
    const paths = folder === undefined ? [path] : scripts.filter((other) => other.startsWith(folder));
    const files = paths.map((file) => ({ path: file, text: readFileSync(file, "utf8") }));
    const script = files.find((file) => file.path === path)!;
    programs.push({ name, root: ROOT, path, files, ...header(script.text) });
  }
  return programs;
}
