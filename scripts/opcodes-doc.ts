/**
 * Writes docs/opcodes.md from the opcode table. `--check` only says whether the page is up to date (exit code 1 if not).
 */
import { readFileSync, writeFileSync } from "node:fs";
import { OPCODES } from "../src/compiler/opcodes.ts";

const PAGE = new URL("../docs/opcodes.md", import.meta.url);

const INTRODUCTION = `# The bytecode

Made from \`src/compiler/opcodes.ts\` by \`npx tsx scripts/opcodes-doc.ts\`; edit the table, not this page.

Sidewinder's bytecode is for a register machine. A code object's registers are its parameters, its other variables,
its free variables and then its temporaries. An instruction is four 32-bit words, \`op, a, b, c\`; a program counter is
the index of \`op\`. A register that holds nothing is an unbound variable; a cell variable's register holds its cell.
\`sidewinder --dis file.py\` shows the code of a program.

| Operand kind | Meaning |
|---|---|
| \`dst\` | register that is written |
| \`reg\` | register that is read |
| \`regs\` | first of several consecutive registers |
| \`rk\` | register if >= 0, otherwise constant number \`~operand\` |
| \`const\` | index into the constants |
| \`name\` | index into the names |
| \`jump\` | program counter to go to |
| \`num\` | a number |

Exceptions cost nothing until they are raised: the exception table has entries \`start, end, handler, register\`. The first
entry whose range holds the program counter applies; the register gets the exception, and control goes to the handler.

| Instruction | Operands | Meaning |
|---|---|---|
`;

function page(): string {
  const rows = Object.entries(OPCODES).map(([name, info]) => {
    const operands = info.operands.map(([o, kind]) => (o === kind ? o : `${o}:${kind}`)).join(", ");
    return `| \`${name}\` | ${operands === "" ? "" : `\`${operands}\``} | ${info.doc.replaceAll("|", "\\|")} |`;
  });
  return INTRODUCTION + rows.join("\n") + "\n";
}

const text = page();
if (process.argv.includes("--check")) {
  let old = "";
  try {
    old = readFileSync(PAGE, "utf8");
  } catch {
    // A missing page is out of date too.
  }
  if (old !== text) {
    console.error("docs/opcodes.md is out of date: run `npx tsx scripts/opcodes-doc.ts`");
    process.exitCode = 1;
  }
} else {
  writeFileSync(PAGE, text);
}
