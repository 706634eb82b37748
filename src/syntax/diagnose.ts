import { PythonSyntaxError } from "./errors.ts";
import type { FailedParse } from "./parse.ts";

export function diagnose(failed: FailedParse): PythonSyntaxError {
  return new PythonSyntaxError("SyntaxError", "invalid syntax", failed.filename, null);
}
