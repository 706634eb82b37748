/** The functions of `sys` about async generators and coroutines. */
import { thread } from "../frames/thread-state.ts";
import type { NativeFn } from "../objects/builtin-function.ts";
import { asInt, typeOf } from "../objects/data.ts";
import { raise, typeError, valueError } from "../objects/exception-object.ts";
import type { Value } from "../objects/value.ts";
import { callable } from "./builtins/attributes.ts";
import { PyStructSequence, structSequenceType } from "./struct-sequence.ts";

const HOOKS = ["firstiter", "finalizer"] as const;
const hooksType = structSequenceType("builtins", "asyncgen_hooks", HOOKS);

function setHooks(args: Value[], kwargs: Map<string, Value>): Value | undefined {
  if (args.length > HOOKS.length)
    return raise(typeError, `this function takes at most 2 arguments (${args.length + kwargs.size} given)`);
  for (const k of kwargs.keys())
    if (!HOOKS.some((h) => h === k)) return raise(typeError, `this function got an unexpected keyword argument '${k}'`);
  const [firstiter, finalizer] = HOOKS.map((name, i) => (i < args.length ? args[i] : kwargs.get(name)));
  const given = [
    ["finalizer", finalizer],
    ["firstiter", firstiter],
  ] as const;
  for (const [name, hook] of given)
    if (hook !== undefined && hook !== null && !callable(hook))
      return raise(typeError, `callable ${name} expected, got ${typeOf(hook).name}`);
  const { asyncHooks } = thread();
  if (finalizer !== undefined) asyncHooks.finalizer = finalizer;
  if (firstiter !== undefined) asyncHooks.firstiter = firstiter;
  return null;
}

function setOriginDepth(v: Value): Value | undefined {
  const depth = asInt(v);
  if (depth === undefined) return raise(typeError, `'${typeOf(v).name}' object cannot be interpreted as an integer`);
  if (depth < 0) return raise(valueError, "depth must be >= 0");
  thread().asyncHooks.originDepth = Number(depth);
  return null;
}

export const asyncFunctions: readonly (readonly [string, string, NativeFn])[] = [
  ["set_asyncgen_hooks", "(*args, **kwargs)", setHooks],
  [
    "get_asyncgen_hooks",
    "()",
    () => {
      const { firstiter, finalizer } = thread().asyncHooks;
      return new PyStructSequence(hooksType, [firstiter, finalizer]);
    },
  ],
  ["get_coroutine_origin_tracking_depth", "()", () => thread().asyncHooks.originDepth],
  ["set_coroutine_origin_tracking_depth", "(depth)", setOriginDepth],
];
