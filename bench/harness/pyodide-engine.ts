/** Pyodide as an engine: a child process, kept for the whole run, started anew if a program had to be killed. */
import { type ChildProcess, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Engine, type Job, type Outcome, parseOutput, programArguments } from "./engine.ts";
import type { PyodideReply, PyodideRequest } from "./pyodide-child.ts";

const CHILD = fileURLToPath(new URL("./pyodide-child.ts", import.meta.url));

function nextReply(child: ChildProcess, timeoutMs: number): Promise<PyodideReply> {
  return new Promise((resolve) => {
    const finish = (reply: PyodideReply): void => {
      clearTimeout(timer);
      child.off("message", onMessage);
      child.off("exit", onExit);
      resolve(reply);
    };
    const onMessage = (reply: unknown): void => finish(reply as PyodideReply);
    const onExit = (): void => finish({ error: "the Pyodide process ended" });
    const timer = setTimeout(() => {
      child.kill("SIGKILL");
      finish({ error: `killed after ${timeoutMs / 1000} s` });
    }, timeoutMs);
    child.on("message", onMessage);
    child.on("exit", onExit);
  });
}

/** Starts Pyodide and waits until it is loaded; undefined when it is not installed or does not start. */
export async function startPyodide(): Promise<Engine | undefined> {
  let child: ChildProcess;
  let version = "";

  async function start(): Promise<boolean> {
    child = fork(CHILD, { execArgv: ["--import", "tsx"], stdio: ["ignore", "ignore", "ignore", "ipc"] });
    const reply = await nextReply(child, 60_000);
    if (reply.version === undefined) return false;
    version = reply.version;
    return true;
  }

  if (!(await start())) return undefined;
  return {
    name: "pyodide",
    version: `Pyodide, CPython ${version} in wasm, in node ${process.version}`,
    async run(job: Job): Promise<Outcome> {
      if (!child.connected && !(await start())) return { ok: false, message: "Pyodide did not start again" };
      const source = readFileSync(job.path, "utf8");
      const request: PyodideRequest = { path: job.path, source, args: programArguments(job, source) };
      const reply = nextReply(child, job.timeoutMs);
      child.send(request);
      const { output, error } = await reply;
      return output === undefined ? { ok: false, message: error ?? "no output" } : parseOutput(output);
    },
    close: () => void child.kill(),
  };
}
