/** The named errors of the embedding API. */

/** One activation in a traceback, outermost first. */
export interface TracebackEntry {
  readonly filename: string;
  readonly name: string;
  /** 1-based. */
  readonly lineno: number | null;
  readonly endLineno: number | null;
  /** 0-based, in characters. */
  readonly colno: number | null;
  readonly endColno: number | null;
  /** The source line, "" if it is not to be had. */
  readonly line: string;
}

/** A Python exception that reached the host. */
export class PythonError extends Error {
  override readonly name = "PythonError";
  /** Name of the exception's class, with its module unless that is `builtins` or `__main__`. */
  readonly type: string;
  /** The exception object, as a handle. */
  readonly value: unknown;
  readonly traceback: readonly TracebackEntry[];
  /** What CPython would print. */
  readonly formatted: string;
  constructor(message: string, type: string, value: unknown, traceback: readonly TracebackEntry[], formatted: string) {
    super(message);
    this.type = type;
    this.value = value;
    this.traceback = traceback;
    this.formatted = formatted;
  }
}

/** A JavaScript value has no Python form, or the other way round. */
export class ConversionError extends TypeError {
  override readonly name = "ConversionError";
  /** Where in the value the trouble is: `[0].name["x"]`; "" for the value itself. */
  readonly path: string;
  constructor(message: string, path = "", options?: ErrorOptions) {
    super(message, options);
    this.path = path;
  }
}

/** The API was used in a way it does not allow: bad options, or a call at the wrong time. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

/** A fault of Sidewinder itself. The error behind it is its `cause`. Please report it. */
export class InternalError extends Error {
  override readonly name = "InternalError";
  constructor(cause: unknown) {
    super(`internal error: ${errorText(cause)}`, { cause });
  }
}

/** What was thrown, as text: it may be anything, and looking at it may throw again. */
export function errorText(e: unknown): string {
  try {
    return e instanceof Error ? `${e.name}: ${e.message}` : String(e);
  } catch {
    return "an error that cannot be shown";
  }
}

/** Errors about this API, which keep their name on their way through Python. Asked of anything that was thrown: a proxy may throw when asked for its prototype. */
export function isApiError(e: unknown): boolean {
  try {
    return e instanceof UsageError || e instanceof ConversionError || e instanceof InternalError;
  } catch {
    return false;
  }
}
