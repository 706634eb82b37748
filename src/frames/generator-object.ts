/**
 * Generators, coroutines and async generators: activations that own their registers on the heap from the start and run in place. They have no Frame
 * until asked. How they are resumed is in interpreter/generators.ts.
 */
import { CodeFlag } from "../compiler/code-unit.ts";
import { asyncGeneratorType, coroutineType, generatorType } from "../objects/core-types.ts";
import type { PyBaseException } from "../objects/exception-object.ts";
import type { PyCode, PyFunction } from "../objects/function-object.ts";
import { builtinType, type PyType } from "../objects/type.ts";
import { PyObject, type Value } from "../objects/value.ts";
import type { Frame } from "./frame.ts";
import type { RegisterOwner } from "./frame-stack.ts";

export const enum GenState {
  CREATED,
  SUSPENDED,
  RUNNING,
  CLOSED,
  /** It runs in compiled code and has sent to another generator before its record was needed (jit/runtime-delegate.ts). */
  DELEGATING,
}

/** The exception being handled, as a link of the chain that generators splice into (CPython's `_PyErr_StackItem`). A generator is its own link. */
export interface HandledItem {
  exc: PyBaseException | null;
  prev: HandledItem | null;
}

/** What only coroutines and async generators have. */
export class AsyncState {
  /** An `asend()`/`athrow()`/`aclose()` is in progress; it was closed; its hooks were called. */
  running = false;
  closed = false;
  hooksInited = false;
  /** `cr_origin`. */
  origin: Value = null;
}

/** Its fields are few: programs make many that yield little. */
export class PyGenerator extends PyObject implements RegisterOwner, HandledItem {
  readonly func: PyFunction;
  readonly code: PyCode;
  readonly store: (Value | undefined)[];
  state = GenState.CREATED;
  /** Nobody has it but a `for` loop that made it: the loop's end is its own (interpreter/loop-generators.ts). */
  own = false;
  /** It is among the `SuspendedGenerators`. */
  noted = false;
  /** Where it is suspended: the pc of a YIELD, or 0 before the start. */
  pc = 0;
  frame: Frame | null = null;
  exc: PyBaseException | null = null;
  prev: HandledItem | null = null;
  /** The names it was made with: the function may be renamed afterwards. */
  name: string;
  qualname: string;
  readonly async: AsyncState | null;

  constructor(func: PyFunction, code: PyCode, store: (Value | undefined)[]) {
    super(typeFor(code));
    this.func = func;
    this.code = code;
    this.store = store;
    this.name = func.name;
    this.qualname = func.qualname;
    this.async = (code.flags & (CodeFlag.COROUTINE | CodeFlag.ASYNC_GENERATOR)) === 0 ? null : new AsyncState();
  }
}

function typeFor(code: PyCode): PyType {
  if ((code.flags & CodeFlag.COROUTINE) !== 0) return coroutineType;
  return (code.flags & CodeFlag.ASYNC_GENERATOR) !== 0 ? asyncGeneratorType : generatorType;
}

const asyncGenWrappedType = builtinType("async_generator_wrapped_value");

/** What an async generator's own `yield` hands to whoever drives it, to be told apart from what an `await` inside it yields. */
export class AsyncGenWrapped extends PyObject {
  readonly value: Value;
  constructor(value: Value) {
    super(asyncGenWrappedType);
    this.value = value;
  }
}
