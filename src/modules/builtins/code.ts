/** compile, exec, eval: from source text or code objects to running code. */
import { encodeUtf8 } from "../../objects/codecs-text.ts";
import { CodeFlag } from "../../compiler/code-unit.ts";
import { FUTURE_MASK } from "../../compiler/future.ts";
import { callerFlags, callerGlobals, callerLocals, runCode } from "../../frames/access.ts";
import { builtinsOf } from "../../objects/foreign-builtins.ts";
import { acceptBuffersButText } from "../../objects/buffer-protocol.ts";
import { builtin, type NativeFn } from "../../objects/builtin-function.ts";
import { bufferOf } from "../../objects/bytes-buffer.ts";
import { callValue } from "../../objects/call.ts";
import { asStr, Cell, jsText, PyTuple, typeOf } from "../../objects/data.ts";
import { overflowError, raise, typeError, valueError } from "../../objects/exception-object.ts";
import { PyCode, PyFunction } from "../../objects/function-object.ts";
import { PyDict } from "../../objects/hash-table.ts";
import { index } from "../../objects/operators.ts";
import { truth } from "../../objects/truth.ts";
import { defer, type Gen, type Result, settle, type Value } from "../../objects/value.ts";
import { pathText } from "../fs-path.ts";
import { currentHost } from "../module-host.ts";
import { compileNode, isNode, parseToObjects, PyCF } from "../ast/compile.ts";
import { type CompileChoices, type CompileMode, compileForPython } from "../source-code.ts";
import type { ParseMode } from "../../syntax/parse.ts";
import { argType, hasNul } from "../../objects/str-args.ts";

/** The text or bytes of a source argument; null if it is neither, undefined with the exception if it cannot be encoded. */
function sourceOf(v: Value): string | Uint8Array | null | undefined {
  const s = asStr(v);
  if (s !== undefined) return typeof s === "string" || encodeUtf8(s) !== undefined ? jsText(s) : undefined;
  const b = bufferOf(v);
  return b === null ? null : b.slice();
}

/** Does it fit a C int? */
const isInt = (v: Value): v is number => typeof v === "number" && v <= 0x7fffffff && v >= -0x80000000;

const KNOWN_FLAGS = 0x1ffe000 | 0x3ff0 | PyCF.ONLY_AST | 0x4000 | 0x100 | 0x200 | 0x2000 | PyCF.OPTIMIZED_AST;

function* compile(
  source: Value,
  filename: Value,
  mode: Value,
  flags: Value,
  dontInherit: Value,
  optimize: Value,
  featureVersion: Value,
): Gen<Value | undefined> {
  const name = yield* pathText(filename);
  if (name === undefined) return undefined;
  if (name.includes("\0")) return raise(valueError, "embedded null character");
  const m = asStr(mode);
  if (m === undefined) return raise(typeError, `compile() argument 'mode' must be str, not ${argType(mode)}`);
  if (hasNul(m)) return undefined;
  const f = yield* settle(index(flags));
  if (f === undefined) return undefined;
  const alone = yield* settle(truth(dontInherit));
  if (alone === undefined) return undefined;
  const o = yield* settle(index(optimize));
  if (o === undefined) return undefined;
  const v = yield* settle(index(featureVersion));
  if (v === undefined) return undefined;
  if (!isInt(f) || !isInt(o) || !isInt(v)) return raise(overflowError, "Python int too large to convert to C int");
  if ((f & ~KNOWN_FLAGS) !== 0) return raise(valueError, "compile(): unrecognised flags");
  if (o < -1 || o > 2) return raise(valueError, "compile(): invalid optimize value");
  const onlyAst = (f & PyCF.ONLY_AST) !== 0;
  if (!(MODES as readonly string[]).includes(jsText(m)) || (m === "func_type" && !onlyAst))
    return raise(
      valueError,
      m === "func_type"
        ? "compile() mode 'func_type' requires flag PyCF_ONLY_AST"
        : onlyAst
          ? "compile() mode must be 'exec', 'eval', 'single' or 'func_type'"
          : "compile() mode must be 'exec', 'eval' or 'single'",
    );
  const choices: CompileChoices = {
    flags: alone === true ? f : f | callerFutures(),
    optimize: o < 0 ? (currentHost().config.optimize ?? 0) : (o as 0 | 1 | 2),
    featureVersion: onlyAst && v >= 0 ? v : undefined,
  };
  if (isNode(source)) return yield* compileNode(source, name, m as ParseMode, choices);
  const text = sourceOf(source);
  if (text === undefined) return undefined;
  if (text === null) return raise(typeError, "compile() arg 1 must be a string, bytes or AST object");
  return onlyAst
    ? yield* parseToObjects(text, name, m as ParseMode, choices)
    : yield* settle(compileForPython(text, name, m as CompileMode, choices));
}

/** The features of `__future__` that are on where the text is compiled: they are on in it, too. */
const callerFutures = (): number => callerFlags() & FUTURE_MASK;

const MODES: readonly ParseMode[] = ["exec", "eval", "single", "func_type"];

/** Namespaces of exec and eval: the caller's where none is given. */
function* namespaces(what: "exec" | "eval", globals: Value, locals: Value): Gen<readonly [PyDict, Value] | undefined> {
  const isMapping = (v: Value): boolean => v instanceof PyDict || typeOf(v).lookup("__getitem__") !== undefined;
  if (what === "eval" && locals !== null && !isMapping(locals)) return raise(typeError, "locals must be a mapping");
  if (globals !== null && !(globals instanceof PyDict)) {
    if (what === "exec") return raise(typeError, `exec() globals must be a dict, not ${typeOf(globals).name}`);
    return raise(
      typeError,
      isMapping(globals) ? "globals must be a real dict; try eval(expr, {}, mapping)" : "globals must be a dict",
    );
  }
  if (locals !== null && !isMapping(locals))
    return raise(typeError, `locals must be a mapping or None, not ${typeOf(locals).name}`);
  let g = globals as PyDict | null;
  let l = locals;
  if (g === null) {
    g = callerGlobals();
    if (l === null) {
      const own = yield* settle(callerLocals());
      if (own === undefined) return undefined;
      l = own;
    }
  } else if (l === null) l = g;
  if (g.getStr("__builtins__") === undefined) g.setStr("__builtins__", builtinsFor());
  return [g, l];
}

/** What `__builtins__` becomes in fresh globals: the dict of the builtins module, as in CPython. */
const builtinsFor = (): Value => currentHost().builtins;

/** Run a code object: a function's code is called without arguments, its locals are its own. */
function runObject(code: PyCode, globals: PyDict, locals: Value, closure: readonly Cell[] | null): Result {
  if ((code.flags & CodeFlag.NEWLOCALS) === 0) return runCode(code, globals, locals, closure);
  const f = new PyFunction(code, globals, builtinsOf(globals));
  // Made for this one call: errors know it by its bare name.
  f.qualname = code.name;
  f.closure = closure;
  return callValue(f, []);
}

function* evaluate(source: Value, globals: Value, locals: Value): Gen<Value | undefined> {
  const ns = yield* namespaces("eval", globals, locals);
  if (ns === undefined) return undefined;
  if (source instanceof PyCode) {
    if (source.unit.freevars.length > 0)
      return raise(typeError, "code object passed to eval() may not contain free variables");
    return yield* settle(runObject(source, ns[0], ns[1], null));
  }
  let text = sourceOf(source);
  if (text === undefined) return undefined;
  if (text === null) return raise(typeError, "eval() arg 1 must be a string, bytes or code object");
  if (typeof text === "string") text = text.replace(/^[ \t]+/, "");
  else {
    const start = text.findIndex((c) => c !== 32 && c !== 9);
    text = start < 0 ? new Uint8Array(0) : text.subarray(start);
  }
  const code = yield* settle(compileForPython(text, "<string>", "eval", { flags: callerFutures() }));
  return code === undefined ? undefined : yield runCode(code as PyCode, ns[0], ns[1]);
}

function* execute(source: Value, globals: Value, locals: Value, closure: Value): Gen<Value | undefined> {
  const ns = yield* namespaces("exec", globals, locals);
  if (ns === undefined) return undefined;
  if (source instanceof PyCode) {
    const n = source.unit.freevars.length;
    let cells: Cell[] | null = null;
    if (n === 0) {
      if (closure !== null) return raise(typeError, "cannot use a closure with this code object");
    } else {
      if (
        !(closure instanceof PyTuple) ||
        closure.items.length !== n ||
        closure.items.some((c) => !(c instanceof Cell))
      )
        return raise(typeError, `code object requires a closure of exactly length ${n}`);
      cells = closure.items as Cell[];
    }
    return (yield* settle(runObject(source, ns[0], ns[1], cells))) === undefined ? undefined : null;
  }
  const text = sourceOf(source);
  if (text === undefined) return undefined;
  if (text === null) return raise(typeError, "exec() arg 1 must be a string, bytes or code object");
  if (closure !== null) return raise(typeError, "closure can only be used when source is a code object");
  const code = yield* settle(compileForPython(text, "<string>", "exec", { flags: callerFutures() }));
  if (code === undefined) return undefined;
  return (yield runCode(code as PyCode, ns[0], ns[1])) === undefined ? undefined : null;
}

function compileBuiltin(
  source: Value,
  filename: Value,
  mode: Value,
  flags: Value = 0,
  dontInherit: Value = false,
  optimize: Value = -1,
  featureVersion: Value = -1,
): Result {
  return defer(compile(source, filename, mode, flags, dontInherit, optimize, featureVersion));
}

/** Source text may be in any object with a `__buffer__`, but a str is text itself. */
const withBuffers = (fn: NativeFn): NativeFn =>
  acceptBuffersButText(fn as unknown as (...args: unknown[]) => Result, 0, true) as NativeFn;

/** compile, eval, exec. */
export const codeBuiltins = () => [
  builtin(
    "compile",
    "(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
    withBuffers(compileBuiltin),
  ),
  builtin(
    "eval",
    "(source, /, globals=None, locals=None)",
    withBuffers((s: Value, g: Value = null, l: Value = null) => defer(evaluate(s, g, l))),
  ),
  builtin(
    "exec",
    "(source, /, globals=None, locals=None, *, closure=None)",
    withBuffers((s: Value, g: Value = null, l: Value = null, c: Value = null) => defer(execute(s, g, l, c))),
  ),
];
