/**
 * Standard output and error of the process. Output is buffered unless it goes to a terminal, and written synchronously, so that nothing is lost at exit.
 */
import { writeSync } from "node:fs";
import { isTerminal } from "./terminal.ts";

const FULL = 1 << 15;

/** Wait a moment for a pipe whose reader is slow. */
function pause(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
}

/** Write all of it. A reader that has gone away ends the process, as SIGPIPE would. */
function writeAll(fd: 1 | 2, text: string): void {
  let bytes: Uint8Array = new TextEncoder().encode(text);
  while (bytes.length > 0) {
    try {
      bytes = bytes.subarray(writeSync(fd, bytes));
    } catch (e) {
      const { code } = e as NodeJS.ErrnoException;
      if (code === "EAGAIN") pause();
      else if (code === "EPIPE") process.exit(141);
      else return;
    }
  }
}

export class Output {
  readonly #fd: 1 | 2;
  #buffer = "";
  #mode: "block" | "line" | "none" | null;
  /** What was written since the last line end: where a prompt of `input()` stands. */
  lastLine = "";

  constructor(fd: 1 | 2, unbuffered: boolean) {
    this.#fd = fd;
    this.#mode = unbuffered || fd === 2 ? "none" : null;
  }

  write(text: string): void {
    this.#mode ??= isTerminal(this.#fd) ? "line" : "block";
    this.#buffer += text;
    if (this.#mode === "none" || this.#buffer.length >= FULL || (this.#mode === "line" && text.includes("\n")))
      this.flush();
  }

  flush(): void {
    if (this.#buffer === "") return;
    const text = this.#buffer;
    this.#buffer = "";
    const end = text.lastIndexOf("\n") + 1;
    this.lastLine = end > 0 ? text.slice(end) : this.lastLine + text;
    writeAll(this.#fd, text);
  }
}
