/**
 * Whether JavaScript's stack was full. There is little room where this is asked, so no regular expression does it: an engine that has no stack left to
 * compile one (V8) ends the process.
 */
export function isStackOverflow(e: unknown): boolean {
  try {
    if (!(e instanceof Error)) return false;
    const { message } = e;
    // V8 and JavaScriptCore (a RangeError), SpiderMonkey.
    return (
      message === "Maximum call stack size exceeded" ||
      message === "Maximum call stack size exceeded." ||
      message === "too much recursion"
    );
  } catch {
    // It may be anything that was thrown, and looking at it may fail.
    return false;
  }
}
