#!/usr/bin/env node
// The installed command: runs cli-main.cjs, from V8's code cache beside it if there is one for this version of Node (as CPython has
// __pycache__). Without it every start would compile more than a megabyte of JavaScript again.
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

const folder = dirname(fileURLToPath(import.meta.url));
const filename = join(folder, "cli-main.cjs");
const cacheFile = join(folder, `cli-main.${process.version}-${process.arch}.cache`);

function readCache() {
  try {
    return readFileSync(cacheFile);
  } catch {
    return undefined;
  }
}

function writeCache(script) {
  const temporary = `${cacheFile}.${process.pid}`;
  try {
    writeFileSync(temporary, script.createCachedData());
    renameSync(temporary, cacheFile);
  } catch {
    // The folder may be read-only: every start then compiles.
  }
}

const cachedData = readCache();
// The bundle is ASCII (esbuild escapes the rest), so the fastest decoding is the right one.
const script = new Script(`(function(require,module,exports){${readFileSync(filename, "latin1")}\n})`, { filename, cachedData });
if (cachedData === undefined || script.cachedDataRejected) process.once("exit", () => writeCache(script));
const module = { exports: {} };
script.runInThisContext().call(module.exports, createRequire(import.meta.url), module, module.exports);
