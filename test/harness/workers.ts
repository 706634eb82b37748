// A pool of long-lived child processes that run one job at a time each. A job that hangs or takes its process
// down is an answer like any other: the process is replaced, and the pool goes on.

import { type ChildProcess, fork } from "node:child_process";
import type { Answer, Job } from "./types.ts";

interface Task {
  readonly job: Job;
  readonly resolve: (answer: Answer) => void;
}

interface Worker {
  readonly child: ChildProcess;
  task: Task | undefined;
  timer: NodeJS.Timeout | undefined;
  noise: string;
  ready: boolean;
  /** It said it failed, and will exit. */
  ending: boolean;
}

export class WorkerPool {
  private readonly workers = new Set<Worker>();
  private readonly queue: Task[] = [];
  private starts = 0;
  private closed = false;

  /** `module` is the worker's script; it must send "ready" once, then one answer per job. */
  constructor(
    private readonly module: string,
    private readonly size: number,
    private readonly timeoutMs: number,
    private readonly nodeFlags: readonly string[] = [],
  ) {}

  /** Queue a job; the promise always resolves. */
  run(job: Job): Promise<Answer> {
    return new Promise((resolve) => {
      this.queue.push({ job, resolve });
      if (this.workers.size < this.size) this.start();
      this.dispatch();
    });
  }

  /** Stop every worker. */
  close(): void {
    this.closed = true;
    for (const worker of this.workers) worker.child.kill("SIGKILL");
  }

  private start(): void {
    this.starts++;
    const child = fork(this.module, {
      execArgv: [...this.nodeFlags, "--import", "tsx"],
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    });
    const worker: Worker = { child, task: undefined, timer: undefined, noise: "", ready: false, ending: false };
    this.workers.add(worker);
    const listen = (chunk: Buffer) => {
      worker.noise = (worker.noise + chunk.toString()).slice(-2000);
    };
    child.stdout?.on("data", listen);
    child.stderr?.on("data", listen);
    child.on("message", (message) => {
      if (message === "ready") worker.ready = true;
      else this.settle(worker, message as Answer);
      if (typeof message === "object" && message !== null && "failure" in message) worker.ending = true;
      this.dispatch();
    });
    child.on("exit", (code, signal) => this.replace(worker, `the worker died (${signal ?? `exit ${code}`})`));
    child.on("error", (error) => this.replace(worker, `the worker failed: ${error.message}`));
  }

  private dispatch(): void {
    for (const worker of this.workers) {
      if (!worker.ready || worker.task || worker.ending) continue;
      const task = this.queue.shift();
      if (!task) return;
      worker.task = task;
      worker.noise = "";
      worker.timer = setTimeout(() => {
        worker.ending = true;
        this.settle(worker, { failure: `no end after ${this.timeoutMs / 1000} s` });
        worker.child.kill("SIGKILL");
      }, this.timeoutMs);
      worker.child.send(task.job);
    }
  }

  private settle(worker: Worker, answer: Answer): void {
    clearTimeout(worker.timer);
    const task = worker.task;
    worker.task = undefined;
    task?.resolve(answer);
  }

  private replace(worker: Worker, reason: string): void {
    if (!this.workers.delete(worker) || this.closed) return;
    const failure = [reason, worker.noise.trim()].filter(Boolean).join("\n");
    this.settle(worker, { failure });
    // A worker that cannot even start would be restarted for ever: its jobs fail with its last words.
    if (!worker.ready && this.starts > this.size) {
      for (const task of this.queue.splice(0)) task.resolve({ failure });
    } else if (this.queue.length > 0) {
      this.start();
    }
  }
}

/** The worker's side: answer every job of the parent with `run`. After a job that throws, the process ends. */
export function serve(run: (job: Job) => Promise<Answer>): void {
  process.on("message", async (job: Job) => {
    try {
      process.send?.(await run(job));
    } catch (error) {
      // Whatever threw may have left the runtime broken for the next job.
      const failure = error instanceof Error ? (error.stack ?? error.message) : String(error);
      process.send?.({ failure }, () => process.exit(1));
    }
  });
  process.send?.("ready");
}
