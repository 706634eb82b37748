/**
 * Resuming, suspending and closing generators, coroutines and async generators; the methods Python sees.
 */
import { hooks } from "./hooks.ts";
import { CodeFlag } from "../compiler/code-unit.ts";
import { callValue } from "../objects/call.ts";
import { ABSENT_ATTR, findAttr } from "../objects/attributes.ts";
import { asyncGeneratorType, coroutineType, generatorType } from "../objects/core-types.ts";
import { asStr, jsText, PyTuple, typeOf } from "../objects/data.ts";
import { builtinType, PyType, TypeFlag } from "../objects/type.ts";
import { classMethod, constant, defineMembers, getset, member, method, slot } from "../objects/builtin-function.ts";
import {
  deprecationWarning,
  generatorExit,
  newException,
  pendingIs,
  PyBaseException,
  raise,
  raiseException,
  runtimeError,
  stopAsyncIteration,
  stopIteration,
  typeError,
  valueError,
} from "../objects/exception-object.ts";
import { genericAlias } from "../objects/generic-alias.ts";
import { objectId } from "../objects/identity.ts";
import { takeException, ts } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";
import { materialiseGenerator, releaseGenerator, suspendFrame, UNSTARTED_PC } from "../frames/escape.ts";
import type { Frame } from "../frames/frame.ts";
import { Header, ReturnKind } from "../frames/frame-stack.ts";
import { GenState, PyGenerator } from "../frames/generator-object.ts";
import { type ThreadState, thread } from "../frames/thread-state.ts";
import { PyTraceback } from "../frames/traceback.ts";
import { Entered } from "../frames/tracer.ts";
import { makeRet, pushGenerator } from "./records.ts";
import { Resume } from "../frames/requests.ts";
import { stopValue } from "./stop-iteration.ts";
import { setContext } from "./unwind.ts";

/** "generator", "coroutine" or "async generator", for messages. */
export const kindName = (g: PyGenerator): string =>
  g.cls === coroutineType ? "coroutine" : g.cls === asyncGeneratorType ? "async generator" : "generator";

/**
 * Carry out a Resume request for the top record, wanted as `ret` says. The generator's record is then the top one; the answer says what
 * is delivered to it or, when it cannot run, to the requester.
 */
export function startResume(t: ThreadState, req: Resume, ret: number): { r: Result; ret: number } | true {
  const g = req.target;
  const { exception } = req;
  if (g.state === GenState.RUNNING) {
    raise(valueError, `${kindName(g)} already executing`);
    return { r: undefined, ret };
  }
  if (g.state === GenState.CLOSED) {
    if (g.cls === coroutineType) raise(runtimeError, "cannot reuse already awaited coroutine");
    else if (exception !== null) throwHere(t, exception);
    else raise(g.cls === asyncGeneratorType ? stopAsyncIteration : stopIteration);
    return { r: undefined, ret };
  }
  if (g.state === GenState.CREATED) {
    if (exception === null && req.value !== null) {
      raise(typeError, `can't send non-None value to a just-started ${kindName(g)}`);
      return { r: undefined, ret };
    }
    if (!pushGenerator(t, g, 0, ret, null)) return { r: undefined, ret };
    if (exception === null) return true;
    if (t.tracer !== null) t.tracer.entered[t.fp] = Entered.THROW;
    // No instruction has run: the traceback shows the line of the definition.
    t.slots[t.fp + Header.PC] = UNSTARTED_PC;
    throwHere(t, exception);
    return { r: undefined, ret: makeRet(ReturnKind.STORE) };
  }
  const { code } = g.code;
  const at = g.pc;
  if (exception === null) {
    if (!pushGenerator(t, g, at + 4, ret, null)) return { r: undefined, ret };
    g.store[code[at + 1]!] = req.value;
    return true;
  }
  const delegate = code[at + 3]!;
  if (!pushGenerator(t, g, delegate >= 0 ? at - 4 : at, ret, null)) return { r: undefined, ret };
  if (t.tracer !== null) t.tracer.entered[t.fp] = delegate < 0 ? Entered.THROW : Entered.DELEGATED;
  if (delegate < 0) {
    chainOwn(t, exception);
    throwHere(t, exception);
    return { r: undefined, ret: makeRet(ReturnKind.STORE) };
  }
  const inner = g.store[delegate]!;
  return { r: defer(throwInto(inner, exception, req)), ret: makeRet(ReturnKind.DECODE) };
}

/** Raise an exception as it is, without the one being handled as its context. */
function throwHere(t: ThreadState, exception: PyBaseException): undefined {
  t.thrown = exception;
  return raiseException(exception);
}

/** What is thrown into a suspended generator happens while that handles what it handles itself; its caller's does not count (`_PyErr_ChainStackItem`). */
function chainOwn(t: ThreadState, exception: PyBaseException): void {
  if (t.handled.exc !== null) setContext(t, exception);
}

/**
 * Throw an exception into a generator. Where that delegates to an iterator, its `throw` is looked up first: if that fails, nothing has happened to the generator.
 */
export function* throwTo(
  g: PyGenerator,
  exception: PyBaseException,
  thrown: readonly Value[] | null = null,
): Gen<Value | undefined> {
  const inner = delegateOf(g);
  if (inner === null || inner instanceof PyGenerator || exception.cls.isSubtypeOf(generatorExit))
    return yield new Resume(g, null, exception, thrown);
  const method = yield* findAttr(inner, "throw");
  return method === undefined ? undefined : yield new Resume(g, null, exception, thrown, method);
}

/** Hand an exception to the iterator that a generator delegates to. What comes back is thrown into the generator in turn. */
function* throwInto(inner: Value, exception: PyBaseException, request: Resume): Gen<Value | undefined> {
  const r = yield* throwToInner(inner, exception, request);
  const t = thread();
  if (r === undefined && !pendingIs(stopIteration)) chainOwn(t, t.exc!);
  return r;
}

/** GeneratorExit closes it first. */
function* throwToInner(inner: Value, exception: PyBaseException, request: Resume): Gen<Value | undefined> {
  const closing = exception.cls.isSubtypeOf(generatorExit);
  const { thrown } = request;
  if (inner instanceof PyGenerator) {
    if (!closing) return yield* throwTo(inner, exception, thrown);
    if ((yield* closeGenerator(inner)) === undefined) return undefined;
    return throwHere(thread(), exception);
  }
  const f = closing ? yield* findAttr(inner, "close") : request.throwMethod;
  // If it cannot be asked to close, it is not.
  if (f === undefined)
    yield* settle(hooks().ignored(takeException(), "Exception ignored while closing generator", inner));
  if (f === undefined || f === ABSENT_ATTR) return throwHere(thread(), exception);
  const r = yield* settle(callValue(f, closing ? [] : (thrown ?? [exception])));
  if (r === undefined) return undefined;
  return closing ? throwHere(thread(), exception) : r;
}

/** The generator on top yields: its record leaves the stack, its registers stay where they are. Returns the RET of the record. */
export function suspendRecord(t: ThreadState, g: PyGenerator, pc: number): number {
  const { slots, fp } = t;
  g.pc = pc;
  g.state = GenState.SUSPENDED;
  t.handled = g.prev!;
  g.prev = null;
  const frame = slots[fp + Header.FRAME] as Frame | null;
  if (frame !== null) suspendFrame(frame);
  t.depth--;
  t.fp = slots[fp + Header.PREV] as number;
  return slots[fp + Header.RET] as number;
}

/** `close()`: GeneratorExit at the point of suspension. Gives the returned value (3.13) or None. */
export function* closeGenerator(g: PyGenerator): Gen<Value | undefined> {
  if (g.state === GenState.CREATED) {
    finishUnstarted(g);
    return null;
  }
  if (g.state === GenState.CLOSED) return null;
  const exit = newException(generatorExit);
  // Unlike an exception handed to `throw()`, this one is raised here and now.
  setContext(thread(), exit);
  const r = yield new Resume(g, null, exit);
  if (r !== undefined) return raise(runtimeError, `${kindName(g)} ignored GeneratorExit`);
  if (pendingIs(stopIteration)) return stopValue(takeException());
  if (pendingIs(generatorExit)) {
    takeException();
    return null;
  }
  return undefined;
}

/** A generator that never ran is closed: its Frame, if any, keeps the arguments. */
function finishUnstarted(g: PyGenerator): void {
  g.state = GenState.CLOSED;
  if (g.frame !== null) releaseGenerator(g.frame, UNSTARTED_PC);
  g.frame = null;
}

const THROW_SIGNATURE = "the (type, exc, tb) signature of throw() is deprecated, use the single-arg signature instead.";

/** The arguments that the second argument of `throw(type, value)` means. */
const argumentsOf = (value: Value | undefined): readonly Value[] =>
  value === undefined || value === null ? [] : value instanceof PyTuple ? value.items : [value];

/** The exception that `throw(type[, value[, traceback]])` means. */
export function* exceptionToThrow(
  type: Value,
  value: Value | undefined,
  tb: Value | undefined,
  warns = true,
): Gen<PyBaseException | undefined> {
  if (
    warns &&
    (value !== undefined || tb !== undefined) &&
    (yield* settle(ts.runtime.warn(deprecationWarning, THROW_SIGNATURE))) === undefined
  )
    return undefined;
  if (tb !== undefined && tb !== null && !(tb instanceof PyTraceback))
    return raise(typeError, "throw() third argument must be a traceback object");
  let exc: Value | undefined = type;
  if (type instanceof PyType && type.has(TypeFlag.EXCEPTION_SUBCLASS)) {
    if (value instanceof PyBaseException && value.cls.isSubtypeOf(type)) exc = value;
    else exc = yield* settle(callValue(type, argumentsOf(value)));
    if (exc === undefined) return undefined;
  } else if (type instanceof PyBaseException) {
    if (value !== undefined && value !== null)
      return raise(typeError, "instance exception may not have a separate value");
  }
  if (!(exc instanceof PyBaseException))
    return raise(
      typeError,
      `exceptions must be classes or instances deriving from BaseException, not ${typeOf(type).name}`,
    );
  if (tb !== undefined && tb !== null) exc.traceback = tb as PyObject;
  return exc;
}

function* throwSlow(
  g: PyGenerator,
  type: Value,
  value: Value | undefined,
  tb: Value | undefined,
): Gen<Value | undefined> {
  const exc = yield* exceptionToThrow(type, value, tb);
  const thrown = [type, value, tb].filter((v) => v !== undefined);
  return exc === undefined ? undefined : yield* throwTo(g, exc, thrown);
}

/** The object that `yield from` or `await` inside a suspended generator drives, or None. */
function delegateOf(g: PyGenerator): Value {
  if (g.state !== GenState.SUSPENDED) return null;
  const r = g.code.code[g.pc + 3]!;
  return r >= 0 ? (g.store[r] ?? null) : null;
}

const nameSetter =
  (field: "name" | "qualname") =>
  (g: PyGenerator, v: Value | undefined): Result => {
    const s = v === undefined ? undefined : asStr(v);
    if (s === undefined) return raise(typeError, `__${field}__ must be set to a string object`);
    g[field] = jsText(s);
    return null;
  };

const repr = (g: PyGenerator): Value =>
  strFromJs(`<${g.cls.name} object ${g.qualname} at 0x${objectId(g).toString(16).padStart(12, "0")}>`);

const frameOf = (g: PyGenerator): Value => {
  const t = thread();
  return t.frameLevel === "off" ? null : materialiseGenerator(t, g);
};

/** `__del__`: closes the generator; an exception has nobody to go to. */
function* finalize(g: PyGenerator): Gen<Value | undefined> {
  if (g.state !== GenState.RUNNING && (yield* closeGenerator(g)) === undefined) takeException();
  return null;
}

/** Members that generators, coroutines and async generators share. */
export const commonMembers = (prefix: string) => [
  slot("__repr__", repr),
  slot("__del__", (g: PyGenerator) => defer(finalize(g))),
  getset("__name__", (g: PyGenerator) => strFromJs(g.name), nameSetter("name")),
  getset("__qualname__", (g: PyGenerator) => strFromJs(g.qualname), nameSetter("qualname")),
  getset(`${prefix}_frame`, frameOf),
  getset(`${prefix}_code`, (g: PyGenerator) => g.code),
  prefix === "ag"
    ? member("ag_running", (g: PyGenerator) => g.async!.running)
    : getset(`${prefix}_running`, (g: PyGenerator) => g.state === GenState.RUNNING),
  getset(`${prefix}_suspended`, (g: PyGenerator) => g.state === GenState.SUSPENDED),
  getset(prefix === "gi" ? "gi_yieldfrom" : `${prefix}_await`, delegateOf),
  classMethod("__class_getitem__", "($type, object, /)", genericAlias, "See PEP 585"),
];

/** Made anew for each type: a method knows its owner. */
const driving = () => [
  method("send", "($self, arg, /)", (g: PyGenerator, v: Value) => new Resume(g, v, null)),
  method("throw", "($self, typ, val=None, tb=None, /)", (g: PyGenerator, type: Value, val?: Value, tb?: Value) =>
    type instanceof PyBaseException && val === undefined && tb === undefined
      ? delegateOf(g) === null
        ? new Resume(g, null, type)
        : defer(throwTo(g, type))
      : defer(throwSlow(g, type, val, tb)),
  ),
  method("close", "($self, /)", (g: PyGenerator) => defer(closeGenerator(g))),
];

defineMembers(generatorType, [
  slot("__iter__", (g: PyGenerator) => g),
  slot("__next__", (g: PyGenerator) => new Resume(g, null, null)),
  ...driving(),
  ...commonMembers("gi"),
]);

/** What `coroutine.__await__()` gives: an iterator that drives the coroutine. */
export const coroutineWrapperType = builtinType("coroutine_wrapper", { flags: TypeFlag.DISALLOW_INSTANTIATION });
export class CoroutineWrapper extends PyObject {
  readonly coroutine: PyGenerator;
  constructor(coroutine: PyGenerator) {
    super(coroutineWrapperType);
    this.coroutine = coroutine;
  }
}
defineMembers(coroutineWrapperType, [
  constant("__doc__", "A wrapper object implementing __await__ for coroutines."),
  slot("__iter__", (w: CoroutineWrapper) => w),
  slot("__next__", (w: CoroutineWrapper) => new Resume(w.coroutine, null, null)),
  method("send", "($self, arg, /)", (w: CoroutineWrapper, v: Value) => new Resume(w.coroutine, v, null)),
  method("throw", "($self, typ, val=None, tb=None, /)", (w: CoroutineWrapper, type: Value, val?: Value, tb?: Value) =>
    defer(throwSlow(w.coroutine, type, val, tb)),
  ),
  method("close", "($self, /)", (w: CoroutineWrapper) => defer(closeGenerator(w.coroutine))),
]);

defineMembers(coroutineType, [
  slot("__await__", (g: PyGenerator) => new CoroutineWrapper(g)),
  ...driving(),
  ...commonMembers("cr"),
  member("cr_origin", (g: PyGenerator) => g.async!.origin),
]);

/** True if the value can be awaited without `__await__`: a coroutine, or a generator made by `types.coroutine`. */
export const isCoroutine = (v: Value): v is PyGenerator =>
  v instanceof PyGenerator && (v.cls === coroutineType || (v.code.flags & CodeFlag.ITERABLE_COROUTINE) !== 0);
