/** Statements from a pipe or file (`-i` without a terminal): prompts go to standard error, as CPython's do. */
import type { Prompter, ReplSession } from "./repl.ts";

export function pipedPrompter(session: ReplSession): Prompter {
  return {
    async prompt(text) {
      session.stdout.finish();
      session.stderr.write(text);
      const line = await session.input.readLine();
      return line === "" ? null : line.replace(/\r?\n$/, "");
    },
    readLine: () => session.input.readLine(),
    running: () => {},
    close: () => {},
  };
}
