/** `-m`: find a module by its name and run it as `__main__`, as CPython's `runpy` does. */
import { runCode } from "../frames/access.ts";
import { jsText, PyList, type PyModule } from "../objects/data.ts";
import { strText } from "../objects/repr.ts";
import { takeException } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import type { PyCode } from "../objects/function-object.ts";
import { type Gen, type Value, settle } from "../objects/value.ts";
import { findAndLoad, findModule } from "../modules/importer.ts";
import { hiddenCode } from "../modules/app-level.ts";
import { nativeModule } from "../modules/native-modules.ts";
import { loadedModule } from "../modules/module-host.ts";
import { builtinImporterType, makeSpec, sourceLoader } from "../modules/module-spec.ts";
import type { Runtime } from "../modules/runtime.ts";
import { compileForPython } from "../modules/source-code.ts";
import { raiseHostError } from "../modules/fs-path.ts";

/** What was found, or the line that says why nothing was; undefined: an exception is pending. */
type Located = { readonly file: string; readonly name: string } | { readonly command: string } | string | undefined;

/** Import the parent package and give the folders to search. */
function* foldersFor(rt: Runtime, name: string): Gen<readonly Value[] | string | undefined> {
  const dot = name.lastIndexOf(".");
  if (dot < 0) {
    const path = rt.sys.getStr("path");
    return path instanceof PyList ? path.items : [];
  }
  const parent = name.slice(0, dot);
  if ((yield* findAndLoad(parent)) === undefined) {
    const exc = takeException();
    const text = yield* strText(exc);
    if (text === undefined) return undefined;
    return `Error while finding module specification for '${name}' (${exc.cls.name}: ${jsText(text)})`;
  }
  const path = loadedModule(rt, parent)?.dict.getStr("__path__");
  if (path === undefined)
    return `Error while finding module specification for '${name}' (ModuleNotFoundError: __path__ attribute not found on '${parent}' while trying to find '${name}')`;
  return path instanceof PyList ? path.items : [];
}

function* locate(rt: Runtime, name: string): Gen<Located> {
  if (name.startsWith(".")) return "Relative module names not supported";
  if (name === "") return "No module named ";
  const folders = yield* foldersFor(rt, name);
  if (folders === undefined || typeof folders === "string") return folders;
  const found = findModule(rt, name, folders);
  if (found === undefined) return undefined;
  if (found === null) return `No module named ${name}`;
  if (found.kind === "native") {
    const command = nativeModule(rt, name)?.command;
    return command === undefined ? `No code object available for ${name}` : { command };
  }
  if (found.kind === "source" && found.folder === null) return { file: found.file, name };
  const main = `${name}.__main__`;
  if (name.endsWith(".__main__")) return "Cannot use package as __main__ module";
  const inner = yield* locate(rt, main);
  return typeof inner === "string" ? `${inner}; '${name}' is a package and cannot be directly executed` : inner;
}

/** Find the module and make its code; a string is the line of what went wrong. */
export function* moduleCode(
  rt: Runtime,
  main: PyModule,
  name: string,
  optimize: 0 | 1 | 2,
): Gen<PyCode | string | undefined> {
  const found = yield* locate(rt, name);
  if (found === undefined || typeof found === "string") return found;
  if ("command" in found) {
    const loader = builtinImporterType;
    main.dict.setStr("__loader__", loader);
    main.dict.setStr("__spec__", makeSpec({ name, loader, origin: "built-in", locations: null, hasLocation: false }));
    return hiddenCode(`from ${name} import ${found.command}\n${found.command}()`);
  }
  const { file } = found;
  const loader = sourceLoader("__main__", file);
  const spec = makeSpec({ name: found.name, loader, origin: file, locations: null, hasLocation: true });
  main.dict.setStr("__spec__", spec);
  main.dict.setStr("__loader__", loader);
  main.dict.setStr("__file__", strFromJs(file));
  main.dict.setStr("__package__", strFromJs(found.name.slice(0, Math.max(found.name.lastIndexOf("."), 0))));
  const argv = rt.sys.getStr("argv");
  if (argv instanceof PyList && argv.items.length > 0) argv.items[0] = strFromJs(file);
  let bytes: Uint8Array;
  try {
    bytes = rt.fs!.readFile(file);
  } catch (e) {
    return raiseHostError(e, strFromJs(file));
  }
  return (yield* settle(compileForPython(bytes, file, "exec", { optimize }))) as PyCode | undefined;
}

/** Run a module as `__main__`. Calls `missing` with a line if there is nothing to run. */
export function* runModule(
  rt: Runtime,
  main: PyModule,
  name: string,
  optimize: 0 | 1 | 2,
  missing: (line: string) => void,
): Gen<Value | undefined> {
  const code = yield* moduleCode(rt, main, name, optimize);
  if (code === undefined) return undefined;
  if (typeof code === "string") {
    missing(code);
    return null;
  }
  return yield runCode(code, main.dict, main.dict);
}
