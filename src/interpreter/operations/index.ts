/** The slow parts of instructions, by theme; the eval loop's one import. */
export { dictType, generatorType, listType, tupleType } from "../../objects/core-types.ts";
export * from "./await.ts";
export * from "./calls.ts";
export * from "./collections.ts";
export * from "./format.ts";
export * from "./functions.ts";
export * from "./imports.ts";
export * from "./match.ts";
export * from "./names.ts";
export * from "./raise.ts";
export * from "./subscript.ts";
export * from "./with.ts";
