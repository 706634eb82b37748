/** The module `io` (and `_io`). */
import { builtin } from "../../objects/builtin-function.ts";
import { blockingIOError } from "../../objects/exception-object.ts";
import { builtinType, TypeFlag } from "../../objects/type.ts";
import type { Value } from "../../objects/value.ts";
import type { ModuleHost } from "../module-host.ts";
import { bufferedIOBaseType, ioBaseType, rawIOBaseType, textIOBaseType, unsupportedOperation } from "./base.ts";
import { bufferedRandomType, bufferedReaderType, bufferedWriterType, bytesIOType, fileIOType } from "./byte-stream.ts";
import { OPEN_SIGNATURE, openNative } from "./open.ts";
import "./string-io.ts";
import { stringIOType, textIOWrapperType } from "./text-base.ts";

export { flushDirtyFiles } from "./open.ts";

const incrementalNewlineDecoder = builtinType("IncrementalNewlineDecoder", {
  flags: TypeFlag.DISALLOW_INSTANTIATION,
  module: "_io",
});

/** Contents of `io`. */
export function makeIoModule(rt: ModuleHost): Iterable<readonly [string, Value]> {
  const open = rt.builtins.getStr("open") ?? builtin("open", OPEN_SIGNATURE, openNative, "_io");
  return [
    ["DEFAULT_BUFFER_SIZE", 131072],
    ["SEEK_SET", 0],
    ["SEEK_CUR", 1],
    ["SEEK_END", 2],
    ["BlockingIOError", blockingIOError],
    ["UnsupportedOperation", unsupportedOperation],
    ["IOBase", ioBaseType],
    ["RawIOBase", rawIOBaseType],
    ["BufferedIOBase", bufferedIOBaseType],
    ["TextIOBase", textIOBaseType],
    ["FileIO", fileIOType],
    ["BytesIO", bytesIOType],
    ["StringIO", stringIOType],
    ["BufferedReader", bufferedReaderType],
    ["BufferedWriter", bufferedWriterType],
    ["BufferedRandom", bufferedRandomType],
    ["TextIOWrapper", textIOWrapperType],
    ["IncrementalNewlineDecoder", incrementalNewlineDecoder],
    ["open", open],
    [
      "text_encoding",
      builtin("text_encoding", "(encoding, stacklevel=2, /)", (e: Value) => (e === null ? "utf-8" : e), "_io"),
    ],
  ];
}
