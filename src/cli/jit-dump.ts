/** The text of `--jit-dump`: the JavaScript of a function, each part under the Python line that it comes from. */
import type { CompiledUnit } from "../jit/index.ts";

/** @param lines the program's lines, to stand in the place of the `// line N` marks. */
export function dumpText(unit: CompiledUnit, lines: readonly string[]): string {
  const head = `# ${unit.qualname}, ${unit.filename}:${unit.firstlineno}, ${unit.shape === "entry" ? "called" : `${unit.shape} at ${unit.pc}`}`;
  const names = unit.registers.map((name, i) => `r${i} ${name}`).join(", ");
  const body = unit.text.replace(/^( *)\/\/ line (\d+)$/gm, (mark, indent: string, n: string) => {
    const text = lines[Number(n) - 1];
    return text === undefined ? mark : `${indent}// ${n}: ${text.trim()}`;
  });
  return `${head}\n# variables: ${names}\n${body}\n\n`;
}
