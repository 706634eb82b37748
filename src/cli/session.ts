/**
 * One run of the command: finds the program, makes the runtime for it, runs it, and goes on interactively if asked to.
 *
 * Invariant: the event loop gets its turn between slices of the program, so Ctrl-C stops any loop; SIGINT only sets a flag, and the program itself
 * raises KeyboardInterrupt.
 */
import { withoutMark } from "../syntax/index.ts";
import { disassemble } from "../compiler/index.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Gen, type Result, type Value } from "../objects/value.ts";
import { runCode } from "../frames/access.ts";
import { compileForPython, whenCompiled } from "../modules/source-code.ts";
import { sourceLoader } from "../modules/module-spec.ts";
import { flags } from "../modules/sys-info.ts";
import { rememberSource } from "../modules/traceback.ts";
import { Python } from "../host/index.ts";
import type { PyCode } from "../objects/function-object.ts";
import type { CompiledUnit } from "../jit/index.ts";
import { frameReport } from "./frame-report.ts";
import { dumpText } from "./jit-dump.ts";
import { Input } from "./input.ts";
import { NodeFileSystem } from "./node-file-system.ts";
import type { CommandLine } from "./options.ts";
import { interact } from "./repl.ts";
import type { Output } from "./output.ts";
import { moduleCode, runModule } from "./run-module.ts";
import { findScript, type Script } from "./script.ts";
import { isTerminal } from "./terminal.ts";
import { warningFilters } from "./warning-options.ts";

/** Where `input()` and `sys.stdin` get their lines: the process's input, or the interactive interpreter's. */
export interface LineSource {
  readLine(): string | Promise<string>;
}

/** The lines of a program's file; none if it is not there any more. */
function sourceLines(filename: string): string[] {
  try {
    return new TextDecoder().decode(new NodeFileSystem().readFile(filename)).split("\n");
  } catch {
    return [];
  }
}

export class Session {
  readonly line: CommandLine;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly input = new Input();
  /** Replaced while the interactive interpreter runs. */
  lines: LineSource = this.input;

  constructor(line: CommandLine, stdout: Output, stderr: Output) {
    this.line = line;
    this.stdout = stdout;
    this.stderr = stderr;
  }

  /** @returns the exit status. */
  async run(): Promise<number | "interrupt"> {
    const { line } = this;
    const script = line.source === "file" ? findScript(line.target) : null;
    if (script !== null && "problem" in script) {
      this.stderr.write(`sidewinder: ${script.problem}\n`);
      return script.status;
    }
    const interactive = line.inspect || (line.source === "none" && isTerminal(0));
    const python = this.#makePython(script, interactive);
    if (line.jitDump !== null) python.onCompiled(this.#dumper(line.jitDump));
    process.on("SIGINT", () => python.interrupt());
    const status = line.dis
      ? await this.#disassemble(python, script)
      : await this.#execute(python, script, interactive);
    // A listing that cannot be written is told of in the end, by `main`.
    if (!line.dis) this.stdout.finish();
    if (line.frameStats) this.stderr.write(frameReport(python.frameStats));
    if (line.jitStats) this.stderr.write(`${python.jitReport().join("\n")}\n`);
    return status;
  }

  /** Prints what a function becomes, beside its lines. */
  #dumper(wanted: string): (unit: CompiledUnit) => void {
    return (unit) => {
      if (unit.qualname !== wanted && unit.qualname.split(".").pop() !== wanted) return;
      this.stderr.write(dumpText(unit, sourceLines(unit.filename)));
    };
  }

  #makePython(script: Script | null, interactive: boolean): Python {
    const { line } = this;
    const first = { file: line.target, command: "-c", module: "-m", stdin: "-", none: "" }[line.source];
    const path: string[] = [];
    if (!line.safePath) path.push(script !== null ? script.folder : line.source === "module" ? process.cwd() : "");
    const more = line.ignoreEnvironment ? "" : (process.env["PYTHONPATH"] ?? "");
    path.push(...more.split(":").filter((p) => p !== ""));
    const python = new Python({
      args: [first, ...line.args],
      path,
      scriptFolder: script === null || line.safePath ? undefined : script.folder,
      fs: new NodeFileSystem(),
      stdout: (text) => this.stdout.write(text),
      stderr: (text) => this.stderr.write(text),
      flush: (fd) => (fd === 1 ? this.stdout : this.stderr).flush(),
      stdin: () => this.lines.readLine(),
      isatty: isTerminal,
      executable: process.argv[1] ?? "",
      platform: process.platform,
      frames: line.frames,
      frameAlloc: line.frameAlloc,
      jit: line.jit,
      optimize: line.optimize,
      breakpoint: line.ignoreEnvironment ? undefined : process.env["PYTHONBREAKPOINT"],
      interactive,
      xoptions: line.xoptions,
      pause: () => new Promise((done) => setImmediate(done)),
    });
    const isolated = line.isolated ? 1 : 0;
    python.runtime.sys.setStr(
      "flags",
      flags(python.runtime, {
        quiet: line.quiet ? 1 : 0,
        ignore_environment: line.ignoreEnvironment ? 1 : 0,
        no_user_site: isolated,
        isolated,
        safe_path: line.safePath,
      }),
    );
    const warn = (text: string) => this.stderr.write(text + "\n");
    python.runtime.state.warningFilters.push(...warningFilters(line.warnings, python.runtime.builtins, warn));
    return python;
  }

  async #execute(python: Python, script: Script | null, interactive: boolean): Promise<number | "interrupt"> {
    const { line } = this;
    let status: number | "interrupt" = 0;
    if (line.source !== "none" || !interactive) {
      const request = await this.#program(python, script);
      const end = await python.runToEnd(request, line.inspect, !line.inspect);
      status = end.how === "interrupt" ? "interrupt" : this.#moduleProblem ? 1 : end.status;
      this.stdout.finish();
      if (!line.inspect) return status;
    }
    return await interact(this, python, line.source === "none" && !line.quiet);
  }

  /** The module asked for by `-m` is not there. */
  #moduleProblem = false;

  #missingModule(text: string): void {
    this.#moduleProblem = true;
    this.stderr.write(`sidewinder: ${text}\n`);
  }

  /** What runs the program. */
  async #program(python: Python, script: Script | null): Promise<() => Result> {
    const { line } = this;
    const { mainModule: main, runtime } = python;
    if (line.source === "module")
      return () => defer(runModule(runtime, main, line.target, line.optimize, (text) => this.#missingModule(text)));
    const compile = await this.#compiler(python, script);
    return () => whenCompiled(compile(), (code) => runCode(code, main.dict, main.dict));
  }

  /** What makes the code of a program that is not a module by name. */
  async #compiler(python: Python, script: Script | null): Promise<() => Result> {
    const { line } = this;
    const choices = { optimize: line.optimize };
    if (script !== null) {
      const { dict } = python.mainModule;
      dict.setStr("__file__", strFromJs(script.file));
      dict.setStr("__cached__", null);
      dict.setStr("__package__", script.packageName);
      dict.setStr("__loader__", sourceLoader("__main__", script.file));
      return () => compileForPython(script.text, script.file, "exec", choices);
    }
    if (line.source === "command") {
      const text = line.target + "\n";
      return () => {
        rememberSource("<string>", text);
        return compileForPython(text, "<string>", "exec", choices);
      };
    }
    const text = withoutMark(await this.input.readAll());
    return () => compileForPython(text, "<stdin>", "exec", choices);
  }

  async #disassemble(python: Python, script: Script | null): Promise<number> {
    const { line } = this;
    const show = (code: PyCode): null => {
      this.stdout.write(disassemble(code.unit));
      return null;
    };
    const compile = line.source === "module" ? null : await this.#compiler(python, script);
    const end = await python.runToEnd(() => {
      if (compile === null) return defer(this.#moduleListing(python, show));
      return whenCompiled(compile(), show);
    });
    return this.#moduleProblem ? 1 : end.status;
  }

  *#moduleListing(python: Python, show: (code: PyCode) => null): Gen<Value | undefined> {
    const { line } = this;
    const code = yield* moduleCode(python.runtime, python.mainModule, line.target, line.optimize);
    if (code === undefined) return undefined;
    if (typeof code !== "string") return show(code);
    this.#missingModule(code);
    return null;
  }
}
