/** Helpers of the tests with threads. */
import assert from "node:assert/strict";

/** The programs with threads. */
export const FOLDER = new URL("../../threads/", import.meta.url);
const MARK = "# expect:\n";

/** What a program says that it prints. */
export function expected(text: string): string {
  const at = text.indexOf(MARK);
  assert.ok(at >= 0, "the program does not say what it prints");
  return text.slice(at + MARK.length).replace(/^# ?/gm, "");
}
