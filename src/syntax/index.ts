/** The syntax layer: tokenizer, parser, tree, SyntaxError. */
export * as ast from "./ast.ts";
export type * from "./ast.ts";
export { NODE_FIELDS } from "./ast.ts";
export { type DumpOptions, dump } from "./dump.ts";
export { type ErrorLocation, PythonSyntaxError, type SyntaxErrorType, type SyntaxWarningRecord } from "./errors.ts";
export type { UnicodeNameLookup } from "./literals.ts";
export {
  inputError,
  isBlankInput,
  isIncompleteInput,
  type ParseMode,
  type ParseOptions,
  parseModule,
} from "./parse.ts";
export { decodeSource, withoutMark } from "./source.ts";
