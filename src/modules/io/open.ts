/** `open()`. */
import { setAttr } from "../../objects/attributes.ts";
import { callValue } from "../../objects/call.ts";
import { asInt, asStr, jsText, typeOf, PyComplex } from "../../objects/data.ts";
import { overflowError, raise, runtimeWarning, typeError, valueError } from "../../objects/exception-object.ts";
import { index } from "../../objects/operators.ts";
import { takeException, ts } from "../../objects/state.ts";
import { argType, hasNul } from "../../objects/str-args.ts";
import { strFromJs } from "../../objects/str-object.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { fspath } from "../fs-path.ts";
import { currentHost } from "../module-host.ts";
import { callMethod, DEFAULT_BUFFER_SIZE } from "./base.ts";
import { bufferedRandomType, bufferedReaderType, bufferedWriterType } from "./buffered-types.ts";
import { fileIOType, type PyFileIO } from "./file-io.ts";
import { standardInput } from "./streams.ts";
import { textIOWrapperType } from "./text-base.ts";

export { flushDirtyFiles } from "./file-handle.ts";

interface Mode {
  readonly kinds: string;
  readonly binary: boolean;
  readonly text: boolean;
  readonly update: boolean;
}

function parseMode(mode: string): Mode | undefined {
  const seen = new Set(mode);
  if (seen.size !== mode.length || /[^rwaxbt+]/.test(mode))
    return raise(valueError, strFromJs(`invalid mode: '${mode}'`));
  const kinds = [..."xrwa"].filter((c) => seen.has(c)).join("");
  return { kinds, binary: seen.has("b"), text: seen.has("t"), update: seen.has("+") };
}

/** The rules for arguments that exclude each other; false with the ValueError. */
function* consistent(m: Mode, buffering: number, encoding: Value, errors: Value, newline: Value): Gen<boolean> {
  const refuse = (why: string): boolean => {
    raise(valueError, why);
    return false;
  };
  if (m.text && m.binary) return refuse("can't have text and binary mode at once");
  if (m.kinds.length > 1) return refuse("must have exactly one of create/read/write/append mode");
  if (!m.binary) return true;
  if (encoding !== null) return refuse("binary mode doesn't take an encoding argument");
  if (errors !== null) return refuse("binary mode doesn't take an errors argument");
  if (newline !== null) return refuse("binary mode doesn't take a newline argument");
  const warning = "line buffering (buffering=1) isn't supported in binary mode, the default buffer size will be used";
  return buffering !== 1 || (yield* settle(ts.runtime.warn(runtimeWarning, warning))) !== undefined;
}

function* open(
  file: Value,
  modeValue: Value,
  bufferingValue: Value,
  encoding: Value,
  errors: Value,
  newline: Value,
  closefd: Value,
  opener: Value,
): Gen<Value | undefined> {
  const modeText = asStr(modeValue);
  if (modeText === undefined) return raise(typeError, `open() argument 'mode' must be str, not ${argType(modeValue)}`);
  if (hasNul(modeText)) return undefined;
  if (asInt(bufferingValue) === undefined && typeOf(bufferingValue).lookup("__index__") === undefined)
    return raise(typeError, `'${typeOf(bufferingValue).name}' object cannot be interpreted as an integer`);
  const given = yield* settle(index(bufferingValue));
  if (given === undefined) return undefined;
  if (typeof given !== "number" || given > 0x7fffffff || given < -0x80000000)
    return raise(overflowError, "Python int too large to convert to C int");
  let buffering = given;
  for (const [v, name] of [
    [encoding, "encoding"],
    [errors, "errors"],
    [newline, "newline"],
  ] as const)
    if (v !== null && asStr(v) === undefined)
      return raise(typeError, `open() argument '${name}' must be str or None, not ${argType(v)}`);
  const path = isNumber(file) ? file : yield* fspath(file);
  if (path === undefined) return undefined;
  const mode = parseMode(jsText(modeText));
  if (mode === undefined || !(yield* consistent(mode, buffering, encoding, errors, newline))) return undefined;
  // Reading standard input may have to wait for the host, which only its own buffer can.
  if (asInt(file) === 0 && mode.kinds === "r" && !mode.update) {
    const buffer = standardInput(currentHost());
    return mode.binary ? buffer : yield* textLayer(buffer, false);
  }
  const rawMode = mode.kinds + (mode.update ? "+" : "");
  const raw = yield* settle(callValue(fileIOType, [path, rawMode, closefd, opener]));
  if (raw === undefined) return undefined;
  const result = yield* layers(raw as PyFileIO);
  if (result !== undefined) return result;
  const e = takeException();
  if ((yield* callMethod(raw, "close")) === undefined) takeException();
  ts.exc = e;
  return undefined;

  function* layers(below: PyFileIO): Gen<Value | undefined> {
    const lines = buffering === 1 || (buffering < 0 && (below.handle!.isatty?.() ?? false));
    if (buffering < 0 || buffering === 1) buffering = DEFAULT_BUFFER_SIZE;
    if (buffering === 0) return mode!.binary ? below : raise(valueError, "can't have unbuffered text I/O");
    const type = mode!.update ? bufferedRandomType : mode!.kinds === "r" ? bufferedReaderType : bufferedWriterType;
    const buffer = yield* settle(callValue(type, [below, buffering]));
    return buffer === undefined || mode!.binary ? buffer : yield* textLayer(buffer, lines);
  }

  function* textLayer(buffer: Value, lines: boolean): Gen<Value | undefined> {
    const text = yield* settle(callValue(textIOWrapperType, [buffer, encoding, errors, newline, lines]));
    if (text === undefined) return undefined;
    return (yield* settle(setAttr(text, "mode", modeValue))) === undefined ? undefined : text;
  }
}

/** What `PyNumber_Check` takes for a number is left to FileIO. */
const isNumber = (v: Value): boolean =>
  v instanceof PyComplex || ["__index__", "__int__", "__float__"].some((name) => typeOf(v).lookup(name) !== undefined);

/** The native behind `builtins.open`. */
export function openNative(
  file: Value,
  mode: Value = "r",
  buffering: Value = -1,
  encoding: Value = null,
  errors: Value = null,
  newline: Value = null,
  closefd: Value = true,
  opener: Value = null,
): Result {
  return defer(open(file, mode, buffering, encoding, errors, newline, closefd, opener));
}

export const OPEN_SIGNATURE =
  "(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None)";
