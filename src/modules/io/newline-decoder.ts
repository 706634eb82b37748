/** `io.IncrementalNewlineDecoder`: universal newlines over any incremental decoder, or over text that is already decoded. */
import { constant, defineLazily, getset, method, slot } from "../../objects/builtin-function.ts";
import { asInt, asStr, normInt, PyBytes, PyTuple, tuple, typeOf } from "../../objects/data.ts";
import { raise, typeError, valueError } from "../../objects/exception-object.ts";
import { truth } from "../../objects/truth.ts";
import { builtinType, TypeFlag } from "../../objects/type.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../../objects/value.ts";
import { callMethod } from "./base.ts";
import { NewlineDecoder, NO_BYTES } from "./text-codec.ts";
import { seenValue } from "./text-members.ts";

export const incrementalNewlineDecoderType = builtinType("IncrementalNewlineDecoder", {
  flags: TypeFlag.BASETYPE,
  module: "_io",
});
incrementalNewlineDecoderType.dict.set("__module__", "_io");

const EMPTY = new Uint8Array(0);

class PyNewlineDecoder extends PyObject {
  decoder: Value | undefined = undefined;
  ends: NewlineDecoder | null = null;
}

incrementalNewlineDecoderType.instanceClass = PyNewlineDecoder;

function ready(self: PyNewlineDecoder): boolean {
  if (self.ends !== null) return true;
  raise(valueError, "IncrementalNewlineDecoder.__init__() not called");
  return false;
}

function* init(self: PyNewlineDecoder, decoder: Value, translate: Value): Gen<Value | undefined> {
  const t = yield* settle(truth(translate));
  if (t === undefined) return undefined;
  self.decoder = decoder;
  self.ends = new NewlineDecoder(NO_BYTES, t === true);
  return null;
}

function* decode(self: PyNewlineDecoder, input: Value, finalValue: Value): Gen<Value | undefined> {
  const final = yield* settle(truth(finalValue));
  if (final === undefined || !ready(self)) return undefined;
  const r = self.decoder === null ? input : yield* callMethod(self.decoder!, "decode", [input, final]);
  if (r === undefined) return undefined;
  const text = asStr(r);
  if (text === undefined) return raise(typeError, `decoder should return a string result, not '${typeOf(r).name}'`);
  return self.ends!.feed(text, final === true);
}

function* getState(self: PyNewlineDecoder): Gen<Value | undefined> {
  if (!ready(self)) return undefined;
  const own = self.ends!.getState().flags;
  if (self.decoder === null) return tuple(new PyBytes(EMPTY), own);
  const state = yield* callMethod(self.decoder!, "getstate");
  if (state === undefined) return undefined;
  if (!(state instanceof PyTuple) || state.items.length !== 2 || asInt(state.items[1]!) === undefined)
    return raise(typeError, "illegal decoder state");
  return tuple(state.items[0]!, Number(asInt(state.items[1]!)!) * 2 + own);
}

function* setState(self: PyNewlineDecoder, state: Value): Gen<Value | undefined> {
  if (!ready(self)) return undefined;
  if (!(state instanceof PyTuple)) return raise(typeError, "state argument must be a tuple");
  const flags = state.items.length === 2 ? asInt(state.items[1]!) : undefined;
  if (flags === undefined) return raise(typeError, "setstate(): illegal state argument");
  // An unsigned long long; what does not fit is cut off.
  const bits = BigInt.asUintN(64, BigInt(flags));
  self.ends!.setState({ buffer: EMPTY, flags: Number(bits & 1n) });
  if (self.decoder === null) return null;
  return yield* callMethod(self.decoder!, "setstate", [tuple(state.items[0]!, normInt(bits >> 1n))]);
}

function reset(self: PyNewlineDecoder): Result {
  if (!ready(self)) return undefined;
  self.ends!.reset();
  return self.decoder === null ? null : defer(callMethod(self.decoder!, "reset"));
}

defineLazily(incrementalNewlineDecoderType, () => [
  constant("__doc__", "Codec used when reading a file in universal newlines mode."),
  slot(
    "__init__",
    (self: PyNewlineDecoder, decoder: Value, translate: Value) => defer(init(self, decoder, translate)),
    "($self, /, decoder, translate, errors='strict')",
  ),
  method("decode", "($self, /, input, final=False)", (self: PyNewlineDecoder, input: Value, final: Value = false) =>
    defer(decode(self, input, final)),
  ),
  method("getstate", "($self, /)", (self: PyNewlineDecoder) => defer(getState(self))),
  method("setstate", "($self, state, /)", (self: PyNewlineDecoder, state: Value) => defer(setState(self, state))),
  method("reset", "($self, /)", reset),
  getset("newlines", (self: PyNewlineDecoder) => (ready(self) ? seenValue(self.ends!.seen) : undefined)),
]);
