/** The `sidewinder` command: reads the command line, makes the runtime, runs what was asked for, and ends the process with CPython's exit status. */
import { HELP } from "./help.ts";
import { InternalError } from "../host/index.ts";
import { PYTHON_VERSION } from "../modules/sys-info.ts";
import { VERSION } from "../version.ts";
import { type CommandLine, CommandLineError, parseCommandLine } from "./options.ts";
import { Output } from "./output.ts";
import { Session } from "./session.ts";

/** Run the command line; gives the exit status, or "interrupt" if Ctrl-C ended the program. */
async function run(line: CommandLine, stdout: Output, stderr: Output): Promise<number | "interrupt"> {
  if (line.action === "help") {
    stdout.write(HELP);
    return 0;
  }
  if (line.action === "version") {
    stdout.write(`Sidewinder ${VERSION} (Python ${PYTHON_VERSION})\n`);
    return 0;
  }
  return await new Session(line, stdout, stderr).run();
}

/** End the process; a program that Ctrl-C ended dies of the signal, so that a shell script around it stops too. */
function leave(status: number | "interrupt"): never {
  if (status === "interrupt") {
    process.removeAllListeners("SIGINT");
    if (process.platform !== "win32") process.kill(process.pid, "SIGINT");
    process.exit(130);
  }
  process.exit(status);
}

/** Does not return. */
export async function main(argv: readonly string[]): Promise<never> {
  const stderr = new Output(2, true);
  let stdout = new Output(1, false);
  let status: number | "interrupt";
  try {
    const line = parseCommandLine(argv);
    if (line.unbuffered) stdout = new Output(1, true);
    status = await run(line, stdout, stderr);
  } catch (e) {
    stdout.finish();
    if (e instanceof CommandLineError) {
      stderr.write(`sidewinder: ${e.message} (try sidewinder -h)\n`);
      status = 2;
    } else {
      const cause = e instanceof InternalError ? e.cause : e;
      const detail = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      stderr.write(`sidewinder: internal error, please report it: ${detail}\n`);
      status = 70;
    }
  }
  // What a program could not write it has told of itself.
  if (!stdout.finish()) {
    stderr.write("sidewinder: standard output could not be written\n");
    status = 120;
  }
  stderr.finish();
  leave(status);
}
