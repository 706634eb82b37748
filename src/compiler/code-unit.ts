/**
 * CodeUnit: what the compiler hands to the layers above, as plain data without any Python object.
 *
 * The object layer wraps it once as a `PyCode` (Python's code object) and converts the constants. Keeping the compiler's
 * result plain lets it be cached, sent elsewhere and compared.
 */
import type { ConstantValue } from "../syntax/ast.ts";
import type { JumpTable } from "./jump-shapes.ts";

/** Bits of `CodeUnit.flags`: CPython's CO_* values. */
export const enum CodeFlag {
  OPTIMIZED = 0x1,
  NEWLOCALS = 0x2,
  VARARGS = 0x4,
  VARKEYWORDS = 0x8,
  NESTED = 0x10,
  GENERATOR = 0x20,
  COROUTINE = 0x80,
  ITERABLE_COROUTINE = 0x100,
  ASYNC_GENERATOR = 0x200,
  HAS_DOCSTRING = 0x4000000,
  METHOD = 0x8000000,
}

/** Kinds of named registers, `CodeUnit.localKinds`. */
export const enum LocalKind {
  LOCAL = 0x20,
  CELL = 0x40,
  FREE = 0x80,
  ARG = 0x02,
  /** A variable of an inlined comprehension (PEP 709): in f_locals only while the comprehension runs. */
  HIDDEN = 0x10,
}

export type CodeConst =
  | ConstantValue
  | { readonly kind: "code"; readonly unit: CodeUnit }
  | { readonly kind: "tuple"; readonly items: readonly CodeConst[] }
  | { readonly kind: "frozenset"; readonly items: readonly CodeConst[] };

export interface CodeUnit {
  readonly name: string;
  readonly qualname: string;
  readonly filename: string;
  readonly firstlineno: number;
  /** CPython's: positional parameters (positional-only included), without *args. */
  readonly argcount: number;
  readonly posonlyargcount: number;
  readonly kwonlyargcount: number;
  readonly flags: number;
  /** Registers in all: named ones first, then temporaries. */
  readonly nregs: number;
  /**
   * Names of registers 0 … n-1: parameters in CPython's order (positional, keyword-only, *args, **kwargs), then other locals, then free
   * variables. A name may stand twice when an inlined comprehension has a variable of the same name.
   */
  readonly localNames: readonly string[];
  /** For each named register its LocalKind bits. A parameter that is a cell has CELL | LOCAL | ARG and the body starts with MAKE_CELL. */
  readonly localKinds: Uint8Array;
  /** First register of the free variables; `freevars` of them: the call copies the closure's cells there. */
  readonly freeBase: number;
  readonly freevars: readonly string[];
  readonly cellvars: readonly string[];
  readonly names: readonly string[];
  readonly consts: readonly CodeConst[];
  readonly code: Int32Array;
  /**
   * Entries `[start, end, handler, excReg]`, pcs, start <= pc < end. The FIRST entry that covers the pc applies (inner ones come first). On an exception: register excReg =
   * the exception, go to handler. Nothing else is restored.
   */
  readonly exceptionTable: Int32Array;
  /** For each instruction four numbers: line, end line, column, end column (UTF-8 bytes, 0-based); -1 = none. */
  readonly positions: Int32Array;
  /** Pairs `[pc, line]` in order: lines that a tracer sees before the instruction at pc; 0: it has none of its own for a tracer; -1: its own begins anew; -2: its own gives no event. */
  readonly lineMarks: Int32Array;
  /** For a debugger that sets `f_lineno`. */
  readonly jumpTable: JumpTable;
  readonly docstring: string | null;
}
