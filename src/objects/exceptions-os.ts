/** `OSError`: its fields, and the subclass that an errno stands for. Numbers are Linux's. */
import { defineMembers, getset, method, newMethod, PyBuiltin, slot, member, type Member } from "./builtin-function.ts";
import { asInt, jsText, PyTuple, tuple } from "./data.ts";
import {
  blockingIOError,
  brokenPipeError,
  childProcessError,
  connectionAbortedError,
  connectionRefusedError,
  connectionResetError,
  fileExistsError,
  fileNotFoundError,
  interruptedError,
  isADirectoryError,
  notADirectoryError,
  osError,
  permissionError,
  processLookupError,
  type PyBaseException,
  attributeError,
  raise,
  timeoutError,
} from "./exception-object.ts";
import { allocateException, exceptionStr } from "./exceptions.ts";
import { arg, fieldMember, noKeywords, ownField, setField, fieldOr } from "./exceptions-fields.ts";
import { reprText, strText } from "./repr.ts";
import { strFromJs } from "./str-object.ts";
import type { PyType } from "./type.ts";
import { defer, type Gen, type Result, type Value } from "./value.ts";

const BY_ERRNO: ReadonlyMap<number, PyType> = new Map([
  [1, permissionError],
  [2, fileNotFoundError],
  [3, processLookupError],
  [4, interruptedError],
  [10, childProcessError],
  [11, blockingIOError],
  [13, permissionError],
  [17, fileExistsError],
  [20, notADirectoryError],
  [21, isADirectoryError],
  [32, brokenPipeError],
  [103, connectionAbortedError],
  [104, connectionResetError],
  [108, brokenPipeError],
  [110, timeoutError],
  [111, connectionRefusedError],
  [114, blockingIOError],
  [115, blockingIOError],
]);

/** The exception for an operating-system error, of the subclass that the errno stands for. */
export function newOSError(errno: number, strerror: string, filename: Value = null, filename2: Value = null) {
  const e = allocateException(BY_ERRNO.get(errno) ?? osError, []);
  fill(e, [errno, strFromJs(strerror), filename, null, filename2]);
  return e;
}

/** Set the fields from the constructor's arguments; with a file name, `args` keeps the first two only. */
function fill(e: PyBaseException, args: readonly Value[]): void {
  e.args = tuple(...args);
  if (args.length < 2 || args.length > 5) return;
  setField(e, "errno", args[0]!);
  setField(e, "strerror", args[1]!);
  const filename = args[2] ?? null;
  if (filename === null) return;
  if (e.cls === blockingIOError && asInt(filename) !== undefined) {
    setField(e, "characters_written", asInt(filename)!);
    return;
  }
  setField(e, "filename", filename);
  if ((args[4] ?? null) !== null) setField(e, "filename2", args[4]!);
  e.args = tuple(args[0]!, args[1]!);
}

/** A subclass with `__init__` but without `__new__` gets its arguments through `__init__`. */
const usesInit = (cls: PyType): boolean =>
  cls.lookup("__init__") !== osError.dict.get("__init__") && cls.lookup("__new__") instanceof PyBuiltin;

function osErrorNew(cls: PyType, args: Value[], kwargs: Map<string, Value>): Result {
  if (usesInit(cls)) return allocateException(cls, []);
  const e = allocateException(cls, args);
  if (!noKeywords(e, kwargs)) return undefined;
  const errno = args.length >= 2 && args.length <= 5 ? asInt(args[0]!) : undefined;
  if (cls === osError && typeof errno === "number") e.cls = BY_ERRNO.get(errno) ?? osError;
  fill(e, args);
  return e;
}

function* osErrorStr(e: PyBaseException): Gen<Value | undefined> {
  const errno = yield* strText(fieldOr(e, "errno", arg(0)));
  if (errno === undefined) return undefined;
  const strerror = yield* strText(fieldOr(e, "strerror", arg(1)));
  if (strerror === undefined) return undefined;
  const head = `[Errno ${jsText(errno)}] ${jsText(strerror)}`;
  const filename = ownField(e, "filename");
  if (filename === undefined) return strFromJs(head);
  const first = yield* reprText(filename);
  if (first === undefined) return undefined;
  const filename2 = ownField(e, "filename2");
  if (filename2 === undefined) return strFromJs(`${head}: ${jsText(first)}`);
  const second = yield* reprText(filename2);
  return second === undefined ? undefined : strFromJs(`${head}: ${jsText(first)} -> ${jsText(second)}`);
}

const fromArgs =
  (i: number) =>
  (e: PyBaseException): Value =>
    e.args.items.length >= 2 && e.args.items.length <= 5 ? arg(i)(e) : null;

/** A file name: the text shows it, even None, unless it was deleted. */
const fileMember = (name: string, derive: (e: PyBaseException) => Value): Member =>
  member(
    name,
    (e: PyBaseException): Result => fieldOr(e, name, derive),
    (e: PyBaseException, value: Value | undefined): Result => {
      if (value === undefined) e.fields?.delete(name);
      else setField(e, name, value);
      return null;
    },
  );

defineMembers(osError, [
  newMethod("($cls, /, *args, **kwargs)", osErrorNew),
  slot("__init__", (e: PyBaseException, args: Value[], kwargs: Map<string, Value>): Result => {
    if (!usesInit(e.cls)) return null;
    if (!noKeywords(e, kwargs)) return undefined;
    fill(e, args);
    return null;
  }),
  slot("__str__", (e: PyBaseException): Result => {
    const known = ownField(e, "errno") !== undefined || e.args.items.length >= 2;
    return known && e.args.items.length <= 5 ? defer(osErrorStr(e)) : exceptionStr(e);
  }),
  method("__reduce__", "($self, /)", (e: PyBaseException): Result => {
    const filename = ownField(e, "filename");
    if (e.args.items.length !== 2 || filename === undefined) return new PyTuple([e.cls, e.args]);
    const second = ownField(e, "filename2");
    return new PyTuple([
      e.cls,
      second === undefined ? tuple(...e.args.items, filename) : tuple(...e.args.items, filename, null, second),
    ]);
  }),
  fieldMember("errno", fromArgs(0)),
  fieldMember("strerror", fromArgs(1)),
  fileMember("filename", (e) => (ownField(e, "characters_written") === undefined ? fromArgs(2)(e) : null)),
  fileMember("filename2", fromArgs(4)),
  getset(
    "characters_written",
    (e: PyBaseException): Result => ownField(e, "characters_written") ?? raise(attributeError, "characters_written"),
    (e: PyBaseException, v: Value | undefined): Result => {
      if (v === undefined) {
        if (ownField(e, "characters_written") === undefined) return raise(attributeError, "characters_written");
        e.fields!.delete("characters_written");
      } else setField(e, "characters_written", v);
      return null;
    },
  ),
]);
