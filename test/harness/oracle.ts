// What CPython 3.14 makes of a program: asked of Pyodide once, then kept under node_modules/.cache/oracle. The key
// covers everything the answer depends on, so a stale entry is never read and a fresh clone simply fills it.

import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ROOT } from "./programs.ts";
import type { Answer, Program } from "./types.ts";
import { WorkerPool } from "./workers.ts";

const CACHE = join(ROOT, "node_modules/.cache/oracle");
const VERSION = [
  readFileSync(join(ROOT, "node_modules/pyodide/package.json"), "utf8"),
  readFileSync(new URL("oracle-driver.py", import.meta.url), "utf8"),
].join("\0");

export class Oracle {
  private readonly pool = new WorkerPool(fileURLToPath(new URL("oracle-worker.ts", import.meta.url)), 1, 20_000, [
    // Room for 1,000 Python frames that recurse through C; the usual stack of a process is 8 MB.
    "--stack-size=6000",
  ]);

  /** CPython's outcome for a program, from the cache when it is there. */
  async ask(program: Program): Promise<Answer> {
    const key = createHash("sha256")
      .update(JSON.stringify([VERSION, program]))
      .digest("hex");
    const path = join(CACHE, `${key}.json`);
    try {
      return JSON.parse(readFileSync(path, "utf8")) as Answer;
    } catch {
      // Not asked yet.
    }
    const answer = await this.pool.run({ program });
    if ("outcome" in answer) {
      mkdirSync(CACHE, { recursive: true });
      writeFileSync(path, JSON.stringify(answer));
    }
    return answer;
  }

  /** Stop Pyodide. */
  close(): void {
    this.pool.close();
  }
}
