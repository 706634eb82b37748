#!/usr/bin/env node
// The installed command: runs cli-main.js, from V8's code cache beside it if there is one for this version of Node (as CPython has
// __pycache__). Without it every start would compile a megabyte of JavaScript again. CommonJS, because Node loads that sooner.
"use strict";
const { readFileSync, renameSync, writeFileSync } = require("node:fs");
const { Script } = require("node:vm");

const filename = `${__dirname}/cli-main.js`;
// V8 compares no more than the length of the source, so the build puts its hash into the name.
const cacheFile = `${__dirname}/cli-main.@HASH@-${process.version}-${process.arch}.cache`;

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
script.runInThisContext().call(exports, require, module, exports);
