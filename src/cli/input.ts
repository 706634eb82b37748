/**
 * Standard input in lines. A file is read synchronously; a pipe or terminal through the event loop, so that Ctrl-C works while a program waits.
 */
import { fstatSync, readFileSync } from "node:fs";

export class Input {
  /** Whole lines that have come, in blocks; `#at` is the place in the first. */
  readonly #blocks: string[] = [];
  #at = 0;
  /** Pieces of a line that has not ended yet. It may be a long one: they are put together once. */
  #pieces: string[] = [];
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
    const block = this.#blocks[0];
    if (block === undefined) return this.#ended ? "" : null;
    const end = block.indexOf("\n", this.#at) + 1 || block.length;
    const line = block.slice(this.#at, end);
    this.#at = end;
    if (end === block.length) {
      this.#blocks.shift();
      this.#at = 0;
    }
    return line;
  }

  #add(text: string): void {
    const end = text.lastIndexOf("\n") + 1;
    if (end > 0) {
      this.#blocks.push(this.#pieces.join("") + text.slice(0, end));
      this.#pieces = [];
    }
    if (end < text.length) this.#pieces.push(text.slice(end));
  }

  #start(): void {
    this.#started = true;
    let isFile: boolean;
    try {
      isFile = fstatSync(0).isFile();
    } catch {
      // Standard input is closed.
      this.#finish();
      return;
    }
    if (isFile) {
      this.#add(readFileSync(0, "utf8"));
      this.#finish();
      return;
    }
    process.stdin.setEncoding("utf8");
    process.stdin.on("data", (text: string) => {
      this.#add(text);
      this.#answer();
    });
    process.stdin.on("end", () => this.#end());
    process.stdin.on("error", () => this.#end());
  }

  /** No more will come. */
  #finish(): void {
    this.#ended = true;
    if (this.#pieces.length > 0) this.#blocks.push(this.#pieces.join(""));
    this.#pieces = [];
  }

  #end(): void {
    if (!this.#ended) this.#finish();
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
