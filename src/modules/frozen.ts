/**
 * Modules written in Python that CPython has frozen: their code is visible (`File "<frozen abc>", line 106, in __new__`), so its lines are CPython's, although the text
 * is not.
 */
import type { CodeUnit } from "../compiler/code-unit.ts";
import { PyCode } from "../objects/function-object.ts";
import { compileSource } from "./source-code.ts";

/** Source with each piece of text beginning in its line. */
export function atLines(pieces: readonly (readonly [line: number, text: string])[]): string {
  let source = "";
  let line = 1;
  for (const [first, text] of pieces) {
    source += `${"\n".repeat(first - line)}${text}\n`;
    line = first + text.split("\n").length;
  }
  return source;
}

/** Units by module name: they are constants, so runtimes may share them. */
const units = new Map<string, CodeUnit>();

/** The code object of a frozen module. */
export function frozenCode(name: string, source: string): PyCode {
  let unit = units.get(name);
  if (unit === undefined) units.set(name, (unit = compileSource(source, `<frozen ${name}>`, "exec").unit));
  return new PyCode(unit);
}
