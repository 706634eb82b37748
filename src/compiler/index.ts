/** The compiler: symbol table, bytecode, disassembler. */
export * from "./code-unit.ts";
export { type CompileOptions, compile } from "./compile.ts";
export { disassemble } from "./disassemble.ts";
export * from "./opcodes.ts";
export type { CompileWarning } from "./unit.ts";
