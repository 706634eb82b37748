/**
 * The interactive interpreter: reads statements, runs them in `__main__`, shows the value of expressions with `sys.displayhook`.
 *
 * Invariants: an exception never ends it, SystemExit and the end of input do; every input has a file name of its own, so tracebacks show its lines.
 */
import { FUTURE_MASK } from "../compiler/future.ts";
import { callValue } from "../objects/call.ts";
import { asStr, jsText } from "../objects/data.ts";
import { strOf } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { defer, type Gen, type Result, settle, type Value } from "../objects/value.ts";
import { inputError, isBlankInput, isIncompleteInput } from "../syntax/index.ts";
import { awaitHost, runCode } from "../frames/access.ts";
import type { Runtime } from "../modules/runtime.ts";
import { audit } from "../modules/sys-tracing.ts";
import { compileForPython, whenCompiled } from "../modules/source-code.ts";
import { PYTHON_VERSION } from "../modules/sys-info.ts";
import { rememberSource } from "../modules/traceback.ts";
import type { Python } from "../host/index.ts";
import { VERSION } from "../version.ts";
import { pipedPrompter } from "./repl-piped.ts";
import { terminalPrompter } from "./repl-terminal.ts";
import type { LineSource } from "./session.ts";
import type { Output } from "./output.ts";
import { isTerminal } from "./terminal.ts";
import type { Input } from "./input.ts";

/** Ctrl-C at the prompt. */
export const INTERRUPTED = Symbol("interrupted");

/** Where statements come from. Also the source of `input()` while a statement runs. */
export interface Prompter extends LineSource {
  /** Show the prompt and wait for a line (without its end); null at the end of input. */
  prompt(text: string): Promise<string | null | typeof INTERRUPTED>;
  /** A statement starts or has ended: the terminal is the program's in between. */
  running(yes: boolean): void;
  close(): void;
}

/** The parts of a session that the interpreter uses. */
export interface ReplSession {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly input: Input;
  lines: LineSource;
}

const PYCF_DONT_IMPLY_DEDENT = 0x200;

/** Run the interactive interpreter; gives the exit status. */
export async function interact(session: ReplSession, python: Python, banner: boolean): Promise<number> {
  const terminal = isTerminal(0) && isTerminal(1);
  const prompter = terminal ? terminalPrompter(session, python) : pipedPrompter(session);
  session.lines = prompter;
  const { sys } = python.runtime;
  if (sys.getStr("ps1") === undefined) sys.setStr("ps1", ">>> ");
  if (sys.getStr("ps2") === undefined) sys.setStr("ps2", "... ");
  if (banner)
    session.stderr.write(
      `Sidewinder ${VERSION} (Python ${PYTHON_VERSION}) on ${process.platform}\nType "help", "copyright", "credits" or "license" for more information.\n`,
    );
  try {
    const hook = await python.runToEnd(() => defer(interactiveHook(python.runtime)));
    if (hook.how === "exit") return (await python.runToEnd(() => null, false, true)).status || hook.status;
    const status = await new Repl(session, python, prompter, terminal ? "python-input" : "stdin").run();
    return (await python.runToEnd(() => null, false, true)).status || status;
  } finally {
    prompter.close();
  }
}

/** `sys.__interactivehook__`, if the program or anybody else has set it: is called before the first prompt. */
function* interactiveHook(rt: Runtime): Gen<Value | undefined> {
  const hook = rt.sys.getStr("__interactivehook__");
  if (hook === undefined) return null;
  if ((yield* audit(rt, "cpython.run_interactivehook", [hook])) !== undefined)
    if ((yield* settle(callValue(hook, []))) !== undefined) return null;
  rt.streams.write(2, "Failed calling sys.__interactivehook__\n");
  return undefined;
}

/** Reads, evaluates, prints, loops. */
export class Repl {
  readonly #session: ReplSession;
  readonly #python: Python;
  readonly #prompter: Prompter;
  readonly #name: string;
  #count = 0;
  /** `from __future__ import` of earlier inputs. */
  #future = 0;

  constructor(session: ReplSession, python: Python, prompter: Prompter, name: string) {
    this.#session = session;
    this.#python = python;
    this.#prompter = prompter;
    this.#name = name;
  }

  async run(): Promise<number> {
    let lines: string[] = [];
    for (;;) {
      const prompt = await this.#promptText(lines.length === 0 ? "ps1" : "ps2");
      const asked = this.#prompter.prompt(prompt);
      if (this.#python.hasThreads) await this.#runThreads(asked);
      const line = await asked;
      if (line === INTERRUPTED) {
        this.#session.stderr.write("\nKeyboardInterrupt\n");
        lines = [];
        continue;
      }
      if (line !== null) {
        lines.push(line);
        if (this.#isIncomplete(lines)) continue;
      } else if (lines.length === 0) {
        this.#session.stderr.write("\n");
        return 0;
      }
      // The end of input ends a statement first.
      if (line === null) this.#session.stderr.write("\n");
      const source = lines.join("\n");
      lines = [];
      const status = await this.#execute(source);
      if (status !== null) return status;
    }
  }

  #isIncomplete(lines: readonly string[]): boolean {
    const source = lines.join("\n");
    if (!isIncompleteInput(source)) return false;
    if (this.#name !== "stdin" || lines.at(-1) !== "") return true;
    // At the plain prompt an empty line ends any statement, but for what is within brackets or a string.
    const error = inputError(`${source}\n`);
    return (
      error === null || error.pyType === "_IncompleteInputError" || /never closed|^unterminated triple/.test(error.msg)
    );
  }

  /** The program's threads run while somebody types. */
  async #runThreads(until: Promise<unknown>): Promise<void> {
    await this.#python.runToEnd(() => awaitHost(until.then(() => null)));
  }

  /** Run a statement; gives the exit status if it ended the interpreter. */
  async #execute(source: string): Promise<number | null> {
    const filename = this.#filename(source);
    if (filename === null) return null;
    this.#prompter.running(true);
    const end = await this.#python.runToEnd(() => this.#statement(source, filename));
    this.#prompter.running(false);
    this.#session.stdout.finish();
    return end.how === "exit" ? end.status : null;
  }

  /**
   * The name of an input; null: there is nothing to run. At the plain prompt, inputs that do not parse have no number and share a name, and empty ones are not
   * counted; on a terminal each has a name of its own (as in CPython's two interactive interpreters).
   */
  #filename(source: string): string | null {
    const blank = isBlankInput(source);
    if (this.#name !== "stdin") {
      const count = this.#count++;
      return blank ? null : `<${this.#name}-${count}>`;
    }
    if (blank) return null;
    return inputError(`${source}\n`) === null ? `<stdin-${this.#count++}>` : "<stdin>";
  }

  #statement(source: string, filename: string): Result {
    rememberSource(filename, source);
    const flags = this.#future | PYCF_DONT_IMPLY_DEDENT;
    return whenCompiled(compileForPython(source + "\n", filename, "single", { flags }), (code) => {
      this.#future |= code.unit.flags & FUTURE_MASK;
      const { dict } = this.#python.mainModule;
      return runCode(code, dict, dict);
    });
  }

  /** `str(sys.ps1)`; "" if that fails. */
  async #promptText(name: "ps1" | "ps2"): Promise<string> {
    const prompt = this.#python.runtime.sys.getStr(name);
    if (prompt === undefined) return "";
    const known = asStr(prompt);
    if (known !== undefined) return jsText(known);
    const out = { text: "" };
    await this.#python.runToEnd(() => defer(showPrompt(prompt, out)));
    return out.text;
  }
}

function* showPrompt(prompt: Value, out: { text: string }): Gen<Value | undefined> {
  const s = yield* settle(strOf(prompt));
  if (s === undefined) takeException();
  else out.text = jsText(asStr(s)!);
  return null;
}
