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

/** Write bytes; gives what is left if that fails, with the error. A reader that has gone away ends the process, as SIGPIPE would. */
function writeAll(fd: 1 | 2, text: string): { left: Uint8Array; error: unknown } | null {
  let left: Uint8Array = new TextEncoder().encode(text);
  while (left.length > 0) {
    try {
      left = left.subarray(writeSync(fd, left));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === "EAGAIN") pause();
      else if (code === "EPIPE") process.exit(141);
      else return { left, error };
    }
  }
  return null;
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

  /** Throws the system's error if the text had to be written at once, and could not. */
  write(text: string): void {
    this.#mode ??= isTerminal(this.#fd) ? "line" : "block";
    // What could not be written before has to go first.
    if (this.#buffer.length >= FULL) this.flush();
    this.#buffer += text;
    if (this.#mode === "none" || this.#buffer.length >= FULL || (this.#mode === "line" && text.includes("\n")))
      this.flush();
  }

  /** Throws the system's error, and keeps what could not be written. Standard error has nobody to tell. */
  flush(): void {
    if (this.#buffer === "") return;
    const text = this.#buffer;
    this.#buffer = "";
    const end = text.lastIndexOf("\n") + 1;
    this.lastLine = end > 0 ? text.slice(end) : this.lastLine + text;
    const failed = writeAll(this.#fd, text);
    if (failed === null || this.#fd === 2) return;
    this.#buffer = new TextDecoder().decode(failed.left);
    throw failed.error;
  }

  /** Write what can be written, and forget the rest; false if there was any. */
  finish(): boolean {
    try {
      this.flush();
      return true;
    } catch {
      this.#buffer = "";
      return false;
    }
  }
}
