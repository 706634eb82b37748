/** The way to `sys.unraisablehook` for natives of this layer: an exception that nobody can catch, because what it came from cannot fail. */
import type { PyBaseException } from "./exception-object.ts";
import type { Result } from "./value.ts";

/** Tells the hook of an exception that is not pending any more, with a line that says where it was ignored. Never fails. */
type Report = (exc: PyBaseException, message: string) => Result;
let installed: Report | null = null;

/** Installed once by the layer of modules. */
export function setUnraisable(report: Report): void {
  installed = report;
}

export const unraisable: Report = (exc, message) => installed!(exc, message);
