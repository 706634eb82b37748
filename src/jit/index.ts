/** The compiler from bytecode to JavaScript. */
export { canGenerate, type CompiledUnit, JitCompiler } from "./compiler.ts";
export { JitStats } from "./stats.ts";
