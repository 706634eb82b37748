/** Statements from a terminal, with line editing and a history that is kept in ~/.sidewinder_history. */
import { readFileSync, writeFileSync } from "node:fs";
import type { Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Python } from "../host/index.ts";
import { os, readline } from "./lazy-node.ts";
import { INTERRUPTED, type Prompter, type ReplSession } from "./repl.ts";

const HISTORY_SIZE = 1000;

/** Newest first, as readline wants it. */
function loadHistory(file: string): string[] {
  try {
    return readFileSync(file, "utf8").split("\n").filter(Boolean).reverse().slice(0, HISTORY_SIZE);
  } catch {
    // There is none yet.
    return [];
  }
}

function saveHistory(file: string, history: readonly string[]): void {
  try {
    writeFileSync(file, [...history].reverse().join("\n") + "\n", { mode: 0o600 });
  } catch {
    // A home folder that cannot be written to is no reason to fail at exit.
  }
}

/** A terminal, or streams that stand for one. */
export interface Terminal {
  readonly input: Readable & { setRawMode?: (raw: boolean) => unknown };
  readonly output: Writable;
  readonly historyFile: string;
}

type Answer = string | null | typeof INTERRUPTED;

export class TerminalPrompter implements Prompter {
  readonly #session: ReplSession;
  readonly #interrupt: () => void;
  readonly #terminal: Terminal;
  #history: string[];
  #interface: Interface | null = null;
  /** Lines that came before anybody asked, as when several are pasted. */
  readonly #queue: string[] = [];
  #answer: ((answer: Answer) => void) | null = null;
  /** A statement is running: lines belong to its `input()`. */
  #program = false;

  constructor(session: ReplSession, interrupt: () => void, terminal: Terminal) {
    this.#session = session;
    this.#interrupt = interrupt;
    this.#terminal = terminal;
    this.#history = loadHistory(terminal.historyFile);
  }

  prompt(text: string): Promise<Answer> {
    this.#session.stdout.finish();
    return this.#ask(text);
  }

  async readLine(): Promise<string> {
    this.#session.stdout.finish();
    // What stands before the cursor is the prompt, or editing would overwrite it.
    const line = await this.#ask(this.#session.stdout.lastLine);
    return typeof line === "string" ? line + "\n" : "";
  }

  running(yes: boolean): void {
    this.#program = yes;
    if (yes) this.#release();
  }

  close(): void {
    this.#interface?.close();
    saveHistory(this.#terminal.historyFile, this.#history);
  }

  /** Leave the terminal to the program: what is typed stays with the system, and Ctrl-C is a signal. */
  #release(): void {
    if (this.#queue.length === 0) this.#interface?.pause();
    this.#terminal.input.setRawMode?.(false);
  }

  #ask(text: string): Promise<Answer> {
    const next = this.#queue.shift();
    if (next !== undefined) {
      this.#terminal.output.write(`${text}${next}\n`);
      return Promise.resolve(next);
    }
    const rl = this.#open();
    this.#terminal.input.setRawMode?.(true);
    rl.setPrompt(text);
    const answer = new Promise<Answer>((resolve) => {
      this.#answer = resolve;
    });
    rl.prompt();
    return answer;
  }

  #give(answer: Answer): void {
    const give = this.#answer;
    this.#answer = null;
    if (this.#program) this.#release();
    give?.(answer);
  }

  /** The readline interface; a new one after Ctrl-D has closed the last. */
  #open(): Interface {
    if (this.#interface !== null) return this.#interface;
    const { input, output } = this.#terminal;
    const rl = readline().createInterface({
      input,
      output,
      terminal: true,
      historySize: HISTORY_SIZE,
      history: [...this.#history],
    });
    this.#interface = rl;
    rl.on("history", (history: string[]) => {
      // What a program reads is no statement.
      if (this.#program) history.shift();
      else this.#history = [...history];
    });
    rl.on("line", (line) => {
      if (this.#answer === null) this.#queue.push(line);
      else this.#give(line);
    });
    rl.on("SIGINT", () => {
      if (this.#program) {
        this.#interrupt();
        this.#give(null);
        return;
      }
      // The line that was being typed is dropped.
      rl.write(null, { ctrl: true, name: "e" });
      rl.write(null, { ctrl: true, name: "u" });
      this.#give(INTERRUPTED);
    });
    rl.on("close", () => {
      if (this.#interface !== rl) return;
      this.#interface = null;
      this.#give(null);
    });
    return rl;
  }
}

export function terminalPrompter(session: ReplSession, python: Python): Prompter {
  return new TerminalPrompter(session, () => python.interrupt(), {
    input: process.stdin,
    output: process.stdout,
    historyFile: `${os().homedir()}/.sidewinder_history`,
  });
}
