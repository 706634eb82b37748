/** Looking at what the host hands in: anything at all, whose getters and proxy traps may throw. */
import { errorText, isApiError, UsageError } from "./errors.ts";

/** Bytes that are bytes indeed: `instanceof` would believe a proxy, and may throw. */
export const isBytes = (v: unknown): v is Uint8Array => ArrayBuffer.isView(v) && v instanceof Uint8Array;

/** An array of strings. A hole is none, so one hole is enough to stop at: a sparse array may have billions. */
export function isStrings(v: unknown): v is readonly string[] {
  if (!Array.isArray(v)) return false;
  for (let i = 0; i < v.length; i++) if (typeof v[i] !== "string") return false;
  return true;
}

/** The value, or the kind of it, for messages. */
export const shown = (v: unknown): string =>
  typeof v === "string" ? `'${v.length > 60 ? `${v.slice(0, 60)}…` : v}'` : v === null ? "null" : typeof v;

/** Look at a value of the host's. What looking at it throws is a UsageError that says what could not be read. */
export function looked<T>(what: string, look: () => T): T {
  try {
    return look();
  } catch (e) {
    throw isApiError(e) ? e : new UsageError(`${what} cannot be read: ${errorText(e)}`, { cause: e });
  }
}

/** Does the value pass a test? One that cannot be looked at does not. */
export function fits(v: unknown, test: (v: unknown) => boolean): boolean {
  try {
    return test(v);
  } catch {
    return false;
  }
}

/** A promise, or something like one. May throw, as any look may. */
export const isThenable = (v: unknown): v is PromiseLike<unknown> =>
  typeof v === "object" && v !== null && typeof (v as { then?: unknown }).then === "function";
