/**
 * App-level code (invariant 5): builtins written in Python, compiled when first called, with hidden code objects that no traceback and no `f_back`
 * shows. They can pause and be compiled like any Python function. Each runtime has functions of its own.
 */
import { callValue } from "../objects/call.ts";
import type { CodeUnit } from "../compiler/code-unit.ts";
import { PyCode, PyFunction } from "../objects/function-object.ts";
import type { PyList } from "../objects/data.ts";
import { PyDict } from "../objects/hash-table.ts";
import { systemError, raise } from "../objects/exception-object.ts";
import { defer, type Gen, type Result, settle, type Value } from "../objects/value.ts";
import { PyGenerator } from "../frames/generator-object.ts";
import { drive, GeneratorDrive, MORE } from "../interpreter/generator-drive.ts";
import { runCode } from "../frames/access.ts";
import { compileSource } from "./source-code.ts";
import { currentHost } from "./module-host.ts";

/** Make a code object and all code objects within it invisible. */
export function hideCode(code: PyCode): void {
  code.hidden = true;
  for (const c of code.consts) if (c instanceof PyCode) hideCode(c);
}

/** Units by source text: they are constants, so runtimes may share them. */
const units = new Map<string, CodeUnit>();

/** The code object of an app-level source. */
export function hiddenCode(source: string): PyCode {
  let unit = units.get(source);
  if (unit === undefined) units.set(source, (unit = compileSource(source, "<runtime>", "exec").unit));
  const code = new PyCode(unit);
  hideCode(code);
  return code;
}

function* load(name: string, source: string): Gen<Value | undefined> {
  const { state, builtins } = currentHost();
  const code = hiddenCode(source);
  const globals = new PyDict();
  globals.setStr("__name__", "builtins");
  globals.setStr("__builtins__", builtins);
  if ((yield runCode(code, globals, globals)) === undefined) return undefined;
  for (const [k, v] of globals.entries()) if (v instanceof PyFunction) state.appLevel.set(k as string, v);
  return state.appLevel.get(name) ?? raise(systemError, `app-level function ${name} is missing`);
}

/** The function `name` that `source` defines. */
export function appLevel(name: string, source: string): Result {
  return currentHost().state.appLevel.get(name) ?? defer(load(name, source));
}

function* loadAndCall(name: string, source: string, args: readonly Value[]): Gen<Value | undefined> {
  const f = yield* settle(appLevel(name, source));
  return f === undefined ? undefined : yield* settle(callValue(f, args));
}

const DRAIN = `
def drain(items, iterator):
    append = items.append
    for item in iterator:
        append(item)
`;

/** A copy of it is an array for objects from the start: an array for small ints that gets something else ends V8's way of pushing in line. */
const NO_ITEMS: Value[] = [null];
NO_ITEMS.pop();

class ListDrive extends GeneratorDrive {
  private readonly list: PyList;
  constructor(generator: PyGenerator, list: PyList) {
    super(generator);
    this.list = list;
    if (list.items.length === 0) list.items = NO_ITEMS.slice();
  }
  override takeNow(item: Value): boolean {
    this.list.items.push(item);
    return true;
  }
  override take(item: Value): Result {
    this.list.items.push(item);
    return MORE;
  }
  override end(): Value {
    return null;
  }
}

/** Append what a generator yields to a plain list: for `setGeneratorDrain`. */
export const drainGenerator = (list: PyList, generator: Value): Result =>
  generator instanceof PyGenerator && generator.code.resume !== null
    ? drive(new ListDrive(generator, list))
    : callAppLevel("drain", DRAIN, [list, generator]);

const KEYS = `
def call_keys(keys, items, key):
    append = keys.append
    for item in items:
        append(key(item))
`;

/** Append `key(item)` for each item of a plain list to another: for `setKeyCalls`. */
export const callKeys = (keys: PyList, items: PyList, key: Value): Result =>
  callAppLevel("call_keys", KEYS, [keys, items, key]);

/** Call the function `name` that `source` defines. */
export function callAppLevel(name: string, source: string, args: readonly Value[]): Result {
  const f = currentHost().state.appLevel.get(name);
  return f === undefined ? defer(loadAndCall(name, source, args)) : callValue(f, args);
}
