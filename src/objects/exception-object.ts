/**
 * Exception objects, the built-in exception types, and how natives raise.
 *
 * A native raises with `return raise(typeError, "…")`: it sets the pending exception and gives `undefined` (invariant 3). Cold code that
 * cannot return may `throw new PyError(exc)`; the native-call boundary turns it into a pending exception.
 * `__context__` is set by the interpreter when the exception starts to propagate.
 */
import { EMPTY_TUPLE, PyTuple } from "./data.ts";
import type { PyDict } from "./hash-table.ts";
import { ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import { builtinType, objectType, type PyType, TypeFlag } from "./type.ts";
import { PyObject, type Value } from "./value.ts";

export class PyBaseException extends PyObject {
  args: PyTuple = EMPTY_TUPLE;
  traceback: PyObject | null = null;
  cause: Value = null;
  context: PyBaseException | null = null;
  suppressContext = false;
  /** As for PyInstance; `__notes__` lives among the attributes, as in CPython. */
  dict: PyDict | null = null;
  /** The C-level fields of particular exceptions (`value`, `name`, `obj`, `msg`, `filename`, `lineno`, `errno`, `exceptions`, `code`, …) by name. */
  fields: Map<string, Value> | null = null;
  /** Made by `__new__`, so that only what `__init__` sets is in the fields: nothing is to be derived from `args`. */
  isBare = false;
}

const types: PyType[] = [];

/** Types with C-level fields of their own: a class cannot have two unrelated ones among its bases (solid bases). */
const WITH_FIELDS: ReadonlySet<string> = new Set(
  (
    "BaseException BaseExceptionGroup SystemExit AttributeError ImportError NameError OSError StopIteration SyntaxError " +
    "UnicodeDecodeError UnicodeEncodeError UnicodeTranslateError"
  ).split(" "),
);

function exc(name: string, base: PyType): PyType {
  const t = builtinType(name, { base, flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.EXCEPTION_SUBCLASS });
  if (!WITH_FIELDS.has(name)) t.layout = base.layout;
  t.instanceClass = PyBaseException;
  types.push(t);
  return t;
}

export const baseException = exc("BaseException", objectType);
export const exception = exc("Exception", baseException);
export const baseExceptionGroup = exc("BaseExceptionGroup", baseException);
export const generatorExit = exc("GeneratorExit", baseException);
export const keyboardInterrupt = exc("KeyboardInterrupt", baseException);
export const systemExit = exc("SystemExit", baseException);
export const arithmeticError = exc("ArithmeticError", exception);
export const floatingPointError = exc("FloatingPointError", arithmeticError);
export const overflowError = exc("OverflowError", arithmeticError);
export const zeroDivisionError = exc("ZeroDivisionError", arithmeticError);
export const assertionError = exc("AssertionError", exception);
export const attributeError = exc("AttributeError", exception);
export const bufferError = exc("BufferError", exception);
export const eofError = exc("EOFError", exception);
export const importError = exc("ImportError", exception);
export const moduleNotFoundError = exc("ModuleNotFoundError", importError);
export const lookupError = exc("LookupError", exception);
export const indexError = exc("IndexError", lookupError);
export const keyError = exc("KeyError", lookupError);
export const memoryError = exc("MemoryError", exception);
export const nameError = exc("NameError", exception);
export const unboundLocalError = exc("UnboundLocalError", nameError);
export const osError = exc("OSError", exception);
export const blockingIOError = exc("BlockingIOError", osError);
export const childProcessError = exc("ChildProcessError", osError);
export const connectionError = exc("ConnectionError", osError);
export const brokenPipeError = exc("BrokenPipeError", connectionError);
export const connectionAbortedError = exc("ConnectionAbortedError", connectionError);
export const connectionRefusedError = exc("ConnectionRefusedError", connectionError);
export const connectionResetError = exc("ConnectionResetError", connectionError);
export const fileExistsError = exc("FileExistsError", osError);
export const fileNotFoundError = exc("FileNotFoundError", osError);
export const interruptedError = exc("InterruptedError", osError);
export const isADirectoryError = exc("IsADirectoryError", osError);
export const notADirectoryError = exc("NotADirectoryError", osError);
export const permissionError = exc("PermissionError", osError);
export const processLookupError = exc("ProcessLookupError", osError);
export const timeoutError = exc("TimeoutError", osError);
export const referenceError = exc("ReferenceError", exception);
export const runtimeError = exc("RuntimeError", exception);
export const notImplementedError = exc("NotImplementedError", runtimeError);
export const pythonFinalizationError = exc("PythonFinalizationError", runtimeError);
export const recursionError = exc("RecursionError", runtimeError);
export const stopAsyncIteration = exc("StopAsyncIteration", exception);
export const stopIteration = exc("StopIteration", exception);
export const syntaxError = exc("SyntaxError", exception);
export const incompleteInputError = exc("_IncompleteInputError", syntaxError);
export const indentationError = exc("IndentationError", syntaxError);
export const tabError = exc("TabError", indentationError);
export const systemError = exc("SystemError", exception);
export const typeError = exc("TypeError", exception);
export const valueError = exc("ValueError", exception);
export const unicodeError = exc("UnicodeError", valueError);
export const unicodeDecodeError = exc("UnicodeDecodeError", unicodeError);
export const unicodeEncodeError = exc("UnicodeEncodeError", unicodeError);
export const unicodeTranslateError = exc("UnicodeTranslateError", unicodeError);
export const warning = exc("Warning", exception);
export const bytesWarning = exc("BytesWarning", warning);
export const deprecationWarning = exc("DeprecationWarning", warning);
export const encodingWarning = exc("EncodingWarning", warning);
export const futureWarning = exc("FutureWarning", warning);
export const importWarning = exc("ImportWarning", warning);
export const pendingDeprecationWarning = exc("PendingDeprecationWarning", warning);
export const resourceWarning = exc("ResourceWarning", warning);
export const runtimeWarning = exc("RuntimeWarning", warning);
export const syntaxWarning = exc("SyntaxWarning", warning);
export const unicodeWarning = exc("UnicodeWarning", warning);
export const userWarning = exc("UserWarning", warning);
export const exceptionGroup = builtinType("ExceptionGroup", {
  bases: [baseExceptionGroup, exception],
  flags: TypeFlag.BASETYPE | TypeFlag.HAS_DICT | TypeFlag.EXCEPTION_SUBCLASS,
});
exceptionGroup.dict.set("__module__", "builtins");
exceptionGroup.layout = baseExceptionGroup.layout;
exceptionGroup.instanceClass = PyBaseException;
types.push(exceptionGroup);

/** All built-in exception types, for the builtins module. */
export const EXCEPTION_TYPES: readonly PyType[] = types;

/** Make an exception object without running Python code. Messages are UTF-16 text (they quote names): they become proper strs here. */
export function newException(type: PyType, ...args: Value[]): PyBaseException {
  const e = new PyBaseException(type);
  if (args.length === 0) return e;
  for (let i = 0; i < args.length; i++) {
    const a = args[i];
    if (typeof a === "string") args[i] = strFromJs(a);
  }
  e.args = new PyTuple(args);
  return e;
}

/** Set the pending exception. Always returns `undefined`, so that natives can `return raise(…)`. */
export function raise(type: PyType, ...args: Value[]): undefined {
  ts.exc = newException(type, ...args);
  return undefined;
}

/** Set an existing exception object as the pending one. */
export function raiseException(e: PyBaseException): undefined {
  ts.exc = e;
  return undefined;
}

/** Make an exception with C-level fields set, such as AttributeError's `name` and `obj`. */
export function raiseWith(type: PyType, message: string, fields: Readonly<Record<string, Value>>): undefined {
  const e = newException(type, message);
  e.fields = new Map(Object.entries(fields));
  ts.exc = e;
  return undefined;
}

/** True if an exception is pending and an instance of `type`. */
export function pendingIs(type: PyType): boolean {
  return ts.exc?.cls.isSubtypeOf(type) === true;
}

/** For cold code that cannot return `undefined`; caught at the native-call boundary. */
export class PyError extends Error {
  readonly exc: PyBaseException;
  constructor(e: PyBaseException) {
    super();
    this.exc = e;
  }
}

/** `throw pyError(valueError, "…")`. */
export const pyError = (type: PyType, ...args: Value[]): PyError => new PyError(newException(type, ...args));
