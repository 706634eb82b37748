/**
 * Misfit: a value that cannot be converted, on its way out of the containers it was found in. Each container adds where it was, so the ConversionError
 * at the end says the way to it, and nothing is paid for ways while all goes well.
 */
import { isStackOverflow } from "../objects/stack-overflow.ts";
import { ConversionError, errorText, isApiError } from "./errors.ts";

/** More steps than anybody reads; what is nested too deeply has thousands. */
const MOST_STEPS = 100;
const MOST_CHARACTERS = 40;

type Step =
  | { readonly kind: "item"; readonly index: number }
  | { readonly kind: "entry"; readonly index: number; readonly key: unknown }
  | { readonly kind: "key" | "member"; readonly index: number }
  | { readonly kind: "property"; readonly key: string };

export class Misfit extends Error {
  /** Innermost first. They are put into words at the end: meanwhile JavaScript's stack may be nearly full. */
  readonly #steps: Step[] = [];

  /** @returns the error to throw on from the container that has the value at `step`: errors of the API are not about this value and stay as they are. */
  static at(e: unknown, step: Step): unknown {
    if (isApiError(e)) return e;
    const misfit = Misfit.#of(e);
    misfit.#steps.push(step);
    return misfit;
  }

  /** @param what is being converted: "global 'x'", "argument 1" … */
  static error(e: unknown, what: string): unknown {
    if (isApiError(e)) return e;
    const misfit = Misfit.#of(e);
    const steps = misfit.#steps;
    let path = "";
    for (let i = 0; i < steps.length && i < MOST_STEPS; i++) path += stepText(steps[steps.length - 1 - i]!);
    if (steps.length > MOST_STEPS) path += "…";
    const { cause } = misfit;
    const text = path === "" ? misfit.message : `${misfit.message} (at ${path})`;
    return new ConversionError(`${what}: ${text}`, path, cause === undefined ? undefined : { cause });
  }

  static #of(e: unknown): Misfit {
    if (typeof e === "object" && e !== null && #steps in e) return e;
    return isStackOverflow(e)
      ? new Misfit("nested too deeply to be converted")
      : new Misfit(`cannot be read: ${errorText(e)}`, { cause: e });
  }
}

function stepText(step: Step): string {
  switch (step.kind) {
    case "item":
      return `[${step.index}]`;
    case "property":
      return isName(step.key) ? `.${shortened(step.key)}` : keyText(step.key);
    case "entry":
      return keyText(step.key) ?? `[value ${step.index}]`;
    case "key":
      return `[key ${step.index}]`;
    case "member":
      return `[item ${step.index}]`;
  }
}

/** A key that can be written down, between brackets. */
function keyText(key: string): string;
function keyText(key: unknown): string | null;
function keyText(key: unknown): string | null {
  switch (typeof key) {
    case "string":
      return `[${JSON.stringify(shortened(key))}]`;
    case "number":
    case "bigint":
    case "boolean":
      return `[${shortened(String(key))}]`;
    default:
      return key === null || key === undefined ? `[${key}]` : null;
  }
}

/** May it stand after a dot? */
function isName(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const letter = (c >= 0x61 && c <= 0x7a) || (c >= 0x41 && c <= 0x5a) || c === 0x5f || c === 0x24 || c >= 0xaa;
    if (!letter && (i === 0 || c < 0x30 || c > 0x39)) return false;
  }
  return text !== "";
}

function shortened(text: string): string {
  return text.length > MOST_CHARACTERS ? `${text.slice(0, MOST_CHARACTERS)}…` : text;
}
