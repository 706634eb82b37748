/** The modules `_io` and `io`. */
import { builtin } from "../../objects/builtin-function.ts";
import { asStr } from "../../objects/data.ts";
import { blockingIOError, raise, typeError } from "../../objects/exception-object.ts";
import { argType } from "../../objects/str-args.ts";
import { defer, type Gen, type Value } from "../../objects/value.ts";
import type { ModuleHost } from "../module-host.ts";
import {
  bufferedIOBaseType,
  DEFAULT_BUFFER_SIZE,
  ioBaseType,
  rawIOBaseType,
  textIOBaseType,
  unsupportedOperation,
} from "./base.ts";
import { bufferedRWPairType } from "./buffered-pair.ts";
import { bufferedRandomType, bufferedReaderType, bufferedWriterType } from "./buffered-types.ts";
import { bytesIOType } from "./bytes-io.ts";
import { fileIOType, intArgument } from "./file-io.ts";
import { incrementalNewlineDecoderType } from "./newline-decoder.ts";
import { OPEN_SIGNATURE, openNative } from "./open.ts";
import "./string-io.ts";
import "./text-members.ts";
import { stringIOType, textIOWrapperType } from "./text-base.ts";

export { flushDirtyFiles } from "./file-handle.ts";

function openCode(path: Value): ReturnType<typeof openNative> {
  if (asStr(path) === undefined)
    return raise(typeError, `open_code() argument 'path' must be str, not ${argType(path)}`);
  return openNative(path, "rb");
}

function* textEncoding(encoding: Value, level: Value): Gen<Value | undefined> {
  if ((yield* intArgument(level)) === undefined) return undefined;
  return encoding === null ? "locale" : encoding;
}

/** What both modules have. */
function shared(rt: ModuleHost): (readonly [string, Value])[] {
  return [
    ["DEFAULT_BUFFER_SIZE", DEFAULT_BUFFER_SIZE],
    ["BlockingIOError", blockingIOError],
    ["UnsupportedOperation", unsupportedOperation],
    ["FileIO", fileIOType],
    ["BytesIO", bytesIOType],
    ["StringIO", stringIOType],
    ["BufferedReader", bufferedReaderType],
    ["BufferedWriter", bufferedWriterType],
    ["BufferedRandom", bufferedRandomType],
    ["BufferedRWPair", bufferedRWPairType],
    ["TextIOWrapper", textIOWrapperType],
    ["IncrementalNewlineDecoder", incrementalNewlineDecoderType],
    ["open", rt.builtins.getStr("open") ?? builtin("open", OPEN_SIGNATURE, openNative, "_io")],
    ["open_code", builtin("open_code", "(path)", openCode, "_io")],
    [
      "text_encoding",
      builtin(
        "text_encoding",
        "(encoding, stacklevel=2, /)",
        (e: Value, level: Value = 2) => defer(textEncoding(e, level)),
        "_io",
      ),
    ],
  ];
}

/** Contents of `_io`. */
export const makeIoCore = (rt: ModuleHost): Iterable<readonly [string, Value]> => [
  ...shared(rt),
  ["_IOBase", ioBaseType],
  ["_RawIOBase", rawIOBaseType],
  ["_BufferedIOBase", bufferedIOBaseType],
  ["_TextIOBase", textIOBaseType],
];

/** Contents of `io`. */
export const makeIoModule = (rt: ModuleHost): Iterable<readonly [string, Value]> => [
  ...shared(rt),
  ["SEEK_SET", 0],
  ["SEEK_CUR", 1],
  ["SEEK_END", 2],
];
