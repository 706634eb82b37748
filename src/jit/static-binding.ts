/**
 * Binding arguments while compiling: a call site knows how many arguments it passes and by which names, so for a function it knows too, what each parameter gets is settled
 * before the call: an argument, a default, a tuple of the rest. What may change is guarded: the function's code and its defaults.
 */
import { CodeFlag } from "../compiler/code-unit.ts";
import type { PyFunction } from "../objects/function-object.ts";
import { quote } from "./text-writer.ts";
import type { Writer } from "./writer.ts";

export interface Binding {
  /** One expression for each parameter of the compiled function. */
  readonly values: readonly string[];
  /** Condition under which this holds. */
  readonly guard: string;
}

/** How `f` takes these arguments (the last ones are those of `names`); null if the runtime has to bind them or to word an error. */
export function bindStatically(
  w: Writer,
  f: PyFunction,
  args: readonly string[],
  names: readonly string[] = [],
): Binding | null {
  const { code } = f;
  const { unit, argcount } = code;
  const total = argcount + unit.kwonlyargcount;
  const ref = w.ref(f);
  const guards = [`${ref}.code === ${w.ref(code)}`];
  const values: (string | undefined)[] = new Array<string | undefined>(total).fill(undefined);
  const positional = args.length - names.length;
  const varargs = (code.flags & CodeFlag.VARARGS) !== 0;
  if (positional > argcount && !varargs) return null;
  for (let i = 0; i < Math.min(positional, argcount); i++) values[i] = args[i];
  const keywords = (code.flags & CodeFlag.VARKEYWORDS) !== 0;
  /** What goes into `**kwargs`. */
  const extra: { readonly name: string; readonly value: string }[] = [];
  for (const [k, name] of names.entries()) {
    const i = unit.localNames.indexOf(name);
    const value = args[positional + k]!;
    if (i < unit.posonlyargcount || i >= total) {
      if (!keywords) return null;
      extra.push({ name, value });
      continue;
    }
    if (values[i] !== undefined) return null;
    values[i] = value;
  }
  const defaults = f.defaults?.items ?? [];
  let usesDefaults = false;
  for (let i = 0; i < total; i++) {
    if (values[i] !== undefined) continue;
    if (i < argcount) {
      const v = defaults[i - (argcount - defaults.length)];
      if (v === undefined) return null;
      values[i] = w.literal(v);
      usesDefaults = true;
      continue;
    }
    const name = unit.localNames[i]!;
    const v = f.kwdefaults?.getStr(name);
    if (v === undefined) return null;
    values[i] = w.literal(v);
    guards.push(`${ref}.kwdefaults !== null`, `${ref}.kwdefaults.getStr(${quote(name)}) === ${values[i]}`);
  }
  if (usesDefaults) guards.push(`${ref}.defaults === ${w.ref(f.defaults)}`);
  const all = values as string[];
  if (varargs) {
    const rest = args.slice(argcount, positional);
    all.push(rest.length === 0 ? "EMPTY_TUPLE" : `new PyTuple([${rest.join(", ")}])`);
  }
  if (keywords) {
    const list = extra.map((x) => x.value).join(", ");
    all.push(extra.length === 0 ? "new PyDict()" : `h.keywords(${w.ref(extra.map((x) => x.name))}, [${list}])`);
  }
  return { values: all, guard: guards.join(" && ") };
}
