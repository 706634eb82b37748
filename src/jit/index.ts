/** The compiler from bytecode to JavaScript. */
export { canGenerate, JitCompiler } from "./compiler.ts";
export { JitStats } from "./stats.ts";
