/**
 * Standard input in lines. A file is read synchronously; a pipe or terminal through the event loop, so that Ctrl-C works while a program waits.
 */
import { fstatSync, readFileSync } from "node:fs";

export class Input {
  #lines = "";
  #ended = false;
  #started = false;
  /** Whoever waits for a line; a wait that was interrupted leaves it to the next one. */
  #pending: Promise<string> | null = null;
  #deliver: ((line: string) => void) | null = null;

  /** The next line with its "\n"; "" at the end. */
  readLine(): string | Promise<string> {
    if (!this.#started) this.#start();
    const line = this.#take();
    if (line !== null) return line;
    if (this.#pending === null) {
      this.#pending = new Promise((resolve) => {
        this.#deliver = resolve;
      });
      process.stdin.resume();
    }
    return this.#pending;
  }

  /** All that is left. */
  async readAll(): Promise<string> {
    const parts: string[] = [];
    for (let line = await this.readLine(); line !== ""; line = await this.readLine()) parts.push(line);
    return parts.join("");
  }

  #take(): string | null {
    const end = this.#lines.indexOf("\n") + 1;
    if (end === 0 && !this.#ended) return null;
    const line = end === 0 ? this.#lines : this.#lines.slice(0, end);
    this.#lines = this.#lines.slice(line.length);
    return line;
  }

  #start(): void {
    this.#started = true;
    let isFile: boolean;
    try {
      isFile = fstatSync(0).isFile();
    } catch {
      // Standard input is closed.
      this.#ended = true;
      return;
    }
    if (isFile) {
      this.#lines = readFileSync(0, "utf8");
      this.#ended = true;
      return;
    }
    process.stdin.setEncoding("utf8");
    process.stdin.on("data", (text: string) => {
      this.#lines += text;
      this.#answer();
    });
    process.stdin.on("end", () => this.#end());
    process.stdin.on("error", () => this.#end());
  }

  #end(): void {
    this.#ended = true;
    this.#answer();
  }

  #answer(): void {
    if (this.#deliver === null) return;
    const line = this.#take();
    if (line === null) return;
    const deliver = this.#deliver;
    this.#pending = this.#deliver = null;
    process.stdin.pause();
    deliver(line);
  }
}
