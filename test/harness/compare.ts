// The difference between what a program should have done and what it did, as its first differing line.

import { ROOT } from "./programs.ts";
import type { Answer } from "./types.ts";

function show(line: string | undefined): string {
  if (line === undefined) return "(nothing more)";
  const shown = line.replaceAll(`${ROOT}/`, "");
  return shown.length > 240 ? `${shown.slice(0, 240)}…` : shown;
}

function brief(failure: string): string {
  return failure.split("\n").slice(0, 6).join("\n  ");
}

function firstDifference(stream: string, expected: string, got: string): string | undefined {
  if (expected === got) return undefined;
  const wanted = expected.split("\n");
  const actual = got.split("\n");
  let index = 0;
  while (wanted[index] === actual[index]) index++;
  return `${stream} line ${index + 1}\n    expected: ${show(wanted[index])}\n    got:      ${show(actual[index])}`;
}

/** Undefined when both answers are the same outcome, else a description for people. */
export function difference(expected: Answer, got: Answer): string | undefined {
  if ("failure" in expected) return `the oracle has no answer: ${brief(expected.failure)}`;
  if ("failure" in got) return brief(got.failure);
  const [wanted, actual] = [expected.outcome, got.outcome];
  const found = [
    firstDifference("stdout", wanted.stdout, actual.stdout),
    firstDifference("stderr", wanted.stderr, actual.stderr),
    wanted.exitCode === actual.exitCode ? undefined : `exit code ${actual.exitCode}, expected ${wanted.exitCode}`,
  ].filter((text) => text !== undefined);
  if (found.length === 0) return undefined;
  // A program that dies early differs first in stdout, but the reason is its traceback's last line.
  const last = actual.stderr.trimEnd().split("\n").at(-1);
  if (wanted.stderr !== actual.stderr && last) found.push(`last line of stderr: ${show(last)}`);
  return found.join("\n  ");
}
