/**
 * Errors the compiler finds, in the syntax layer's own exception class.
 *
 * Invariant: offsets are the node's byte offsets plus one, as CPython's compiler reports them. The text of the line is asked for from
 * the caller, as CPython reads it from the file.
 */
import { type ErrorLocation, PythonSyntaxError } from "../syntax/errors.ts";
import type { Position } from "./scope.ts";

/** Throws the SyntaxError `message` for the range of `node`; a null node is an error without a position. */
export function syntaxError(message: string, filename: string, node: Position | null): never {
  throw new PythonSyntaxError("SyntaxError", message, filename, node && locationOf(node));
}

/** The same for what the symbol table and `__future__` statements find: as in CPython, its `args` are the message alone. */
export function symbolError(message: string, filename: string, node: Position): never {
  throw new PythonSyntaxError("SyntaxError", message, filename, locationOf(node), false);
}

const locationOf = (node: Position): ErrorLocation => ({
  lineno: node.lineno,
  offset: node.col_offset + 1,
  text: null,
  endLineno: node.end_lineno,
  endOffset: node.end_col_offset + 1,
});
