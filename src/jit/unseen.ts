/**
 * Instructions that the interpreter has never carried out, as far as their inline caches tell. Compiled code leaves for the interpreter there: nothing is known of what they would meet, and what
 * comes after them is not written at all. So the text is short, what is known where paths meet is not spoilt by paths that nobody takes, and code whose rare branch turns out to be
 * taken after all is made anew with what the interpreter has found there, instead of going the long way for ever.
 */
import { Op } from "../compiler/opcodes.ts";
import type { PyCode } from "../objects/function-object.ts";

/** Their caches are filled by the first execution that finds something. */
const CACHED: ReadonlySet<number> = new Set<number>([
  Op.LOAD_ATTR,
  Op.STORE_ATTR,
  Op.LOAD_METHOD,
  Op.LOAD_SUPER_METHOD,
  Op.LOAD_GLOBAL,
]);

export const isUnseen = (code: PyCode, pc: number): boolean =>
  code.caches[pc >> 2] === undefined && CACHED.has(code.code[pc]!);
