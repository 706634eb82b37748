/** Whether a standard stream is a terminal. */
import { fstatSync } from "node:fs";
import { tty } from "./lazy-node.ts";

const known = new Map<number, boolean>();

export function isTerminal(fd: 0 | 1 | 2): boolean {
  let answer = known.get(fd);
  if (answer === undefined) {
    answer = ask(fd);
    known.set(fd, answer);
  }
  return answer;
}

function ask(fd: number): boolean {
  try {
    if (!fstatSync(fd).isCharacterDevice()) return false;
  } catch {
    // A closed stream is no terminal.
    return false;
  }
  return tty().isatty(fd);
}
