/** This parser's answers in the form of the oracle's. */

import { dump, type ParseMode, PythonSyntaxError, parseModule } from "../../../src/syntax/index.ts";
import type { Verdict } from "./oracle.ts";

/** The verdict of this parser on a program. */
export function ourVerdict(mode: string, source: string | number[]): Verdict {
  try {
    const text = typeof source === "string" ? source : Uint8Array.from(source);
    return { dump: dump(parseModule(text, "<f>", mode as ParseMode), { includeAttributes: true }) };
  } catch (e) {
    if (!(e instanceof PythonSyntaxError)) throw e;
    return { error: [e.pyType, e.msg, e.lineno, e.offset, e.endLineno, e.endOffset, e.text] };
  }
}
