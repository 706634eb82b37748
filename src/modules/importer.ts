/**
 * Import: `sys.modules`, native modules, modules and packages from the folders of `sys.path`, relative imports. What CPython does in
 * `importlib._bootstrap` is native here, so its frames are in no traceback.
 */
import { runCode } from "../frames/access.ts";
import { ABSENT_ATTR, findAttr, getAttr, getOwnAttr, setAttr, setOwnAttr } from "../objects/attributes.ts";
import { builtin, type PyBuiltin } from "../objects/builtin-function.ts";
import { asInt, asStr, jsText, PyInstance, PyList, PyModule, PyTuple, typeOf } from "../objects/data.ts";
import {
  attributeError,
  importError,
  importWarning,
  keyError,
  moduleNotFoundError,
  newException,
  pendingIs,
  raise,
  raiseException,
  typeError,
  valueError,
} from "../objects/exception-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { collect } from "../objects/iterate.ts";
import { newModule } from "../objects/module-object.ts";
import { textOf } from "../objects/object-names.ts";
import { takeException, ts } from "../objects/state.ts";
import { seeThrough } from "../objects/object-watch.ts";
import { strFromJs } from "../objects/str-object.ts";
import { strRepr } from "../objects/str-repr.ts";
import { truth } from "../objects/truth.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";
import { hiddenCode } from "./app-level.ts";
import { PyCode } from "../objects/function-object.ts";
import { frozenCode } from "./frozen.ts";
import { absolutePath, joinPath, pathValue, raiseHostError } from "./fs-path.ts";
import { currentHost, type FileSystem, type Importing, type ModuleHost } from "./module-host.ts";
import { builtinImporterType, frozenImporterType, makeSpec, namespaceLoader, sourceLoader } from "./module-spec.ts";
import { isPackageName, nativeModule } from "./native-modules.ts";
import { compileForPython } from "./source-code.ts";
import { WaitList } from "./thread/timeout.ts";

/** Raise an ImportError or a subclass of it, with its fields. */
export function raiseImport(
  type: typeof importError,
  message: string,
  name: string | null,
  path: Value = null,
): undefined {
  const e = newException(type, strFromJs(message));
  e.fields = new Map<string, Value>([
    ["msg", strFromJs(message)],
    ["name", name === null ? null : strFromJs(name)],
    ["path", path],
    ["name_from", null],
  ]);
  return raiseException(e);
}

/** A module's name as messages show it. */
const quoted = (name: string): string => jsText(strRepr(strFromJs(name)));

const parentOf = (name: string): string => name.slice(0, Math.max(name.lastIndexOf("."), 0));

/** Where a module was found. */
type Found =
  | { readonly kind: "native" }
  | { readonly kind: "source"; readonly file: string; readonly folder: string | null }
  | { readonly kind: "namespace"; readonly folders: string[] };

/** Look in one folder. */
function findInFolder(fs: FileSystem, folder: string, tail: string): Found | null {
  const base = joinPath(folder, tail);
  const stat = fs.stat(base);
  if (stat?.kind === "directory") {
    const init = joinPath(base, "__init__.py");
    if (fs.stat(init)?.kind === "file") return { kind: "source", file: init, folder: base };
  }
  if (fs.stat(base + ".py")?.kind === "file") return { kind: "source", file: base + ".py", folder: null };
  return stat?.kind === "directory" ? { kind: "namespace", folders: [base] } : null;
}

/** Look for a module in `folders`; null if there is none, undefined if an exception is pending. */
export function findModule(host: ModuleHost, name: string, folders: readonly Value[]): Found | null | undefined {
  const native = nativeModule(host, name);
  if (native?.first === true) return { kind: "native" };
  const { fs } = host;
  const namespace: string[] = [];
  if (fs !== null) {
    const tail = name.slice(name.lastIndexOf(".") + 1);
    for (const f of folders) {
      const folder = textOf(f);
      if (folder === undefined) continue;
      try {
        const found = findInFolder(fs, absolutePath(folder, fs.cwd?.() ?? "/"), tail);
        if (found?.kind === "source") return found;
        if (found?.kind === "namespace") namespace.push(...found.folders);
      } catch (e) {
        // A folder that cannot be read holds nothing.
        if (raiseHostError(e, folder) === undefined) takeException();
      }
    }
  }
  if (native !== undefined) return { kind: "native" };
  return namespace.length > 0 ? { kind: "namespace", folders: namespace } : null;
}

/** Make a native module and put it into `sys.modules`. */
export function loadNative(host: ModuleHost, name: string): PyModule {
  const m = newModule(name);
  fillNative(host, m, name, nativeModule(host, name)!.make(host));
  return m;
}

/** Give a native module its contents and its `__spec__`. */
export function fillNative(
  host: ModuleHost,
  m: PyModule,
  name: string,
  contents: Iterable<readonly [string, Value]>,
): void {
  const isPackage = isPackageName(host, name);
  const frozen = nativeModule(host, name)?.visible === true;
  const loader = frozen ? frozenImporterType : builtinImporterType;
  const spec = makeSpec({
    name,
    loader,
    origin: frozen ? "frozen" : "built-in",
    locations: isPackage ? [] : null,
    hasLocation: false,
  });
  m.dict.setStr("__package__", isPackage ? name : parentOf(name));
  m.dict.setStr("__loader__", loader);
  m.dict.setStr("__spec__", spec);
  if (isPackage) m.dict.setStr("__path__", getOwnAttr(spec, "submodule_search_locations")!);
  for (const [k, v] of contents) {
    m.dict.setStr(k, v);
    if (v instanceof PyObject && "module" in v && v.module === null) v.module = name;
  }
  host.modules.setStr(name, m);
}

function newSourceModule(host: ModuleHost, name: string, file: string, folder: string | null): PyModule {
  const m = newModule(name);
  const loader = sourceLoader(name, file);
  const spec = makeSpec({
    name,
    loader,
    origin: file,
    locations: folder === null ? null : [folder],
    hasLocation: true,
  });
  setOwnAttr(spec, "_initializing", true);
  m.dict.setStr("__package__", strFromJs(folder === null ? parentOf(name) : name));
  m.dict.setStr("__loader__", loader);
  m.dict.setStr("__spec__", spec);
  if (folder !== null) m.dict.setStr("__path__", getOwnAttr(spec, "submodule_search_locations")!);
  m.dict.setStr("__file__", pathValue(file));
  m.dict.setStr("__builtins__", host.builtins);
  return m;
}

/** Put a new module into `sys.modules` and let `run` do the rest; other threads that import it wait meanwhile. */
function* initialise(host: ModuleHost, name: string, m: PyModule, run: Gen<boolean>): Gen<boolean> {
  host.modules.setStr(name, m);
  const { importing } = host.state;
  const own: Importing = { thread: ts, waiting: new WaitList(), module: m };
  importing.set(name, own);
  const done = yield* run;
  importing.delete(name);
  own.waiting.wakeAll();
  setOwnAttr(m.dict.getStr("__spec__") as PyInstance, "_initializing", false);
  if (!done) host.modules.deleteStr(name);
  return done;
}

/** Run what a native module has in Python. */
function* runOwnCode(host: ModuleHost, m: PyModule, code: PyCode): Gen<boolean> {
  m.dict.setStr("__builtins__", host.builtins);
  return (yield runCode(code, m.dict, m.dict)) !== undefined;
}

/** Read, compile and run a module's source. */
function* runModule(host: ModuleHost, m: PyModule, file: string): Gen<boolean> {
  let bytes: Uint8Array;
  try {
    bytes = host.fs!.readFile(file);
  } catch (e) {
    raiseHostError(e, pathValue(file));
    return false;
  }
  const code = yield* settle(compileForPython(bytes, file, "exec", { optimize: host.config.optimize }));
  if (!(code instanceof PyCode)) return false;
  return (yield runCode(code, m.dict, m.dict)) !== undefined;
}

function newNamespaceModule(host: ModuleHost, name: string, folders: readonly string[]): void {
  const m = newModule(name);
  const loader = namespaceLoader();
  const spec = makeSpec({ name, loader, origin: null, locations: folders, hasLocation: false });
  m.dict.setStr("__package__", strFromJs(name));
  m.dict.setStr("__loader__", loader);
  m.dict.setStr("__spec__", spec);
  m.dict.setStr("__path__", getOwnAttr(spec, "submodule_search_locations")!);
  m.dict.setStr("__file__", null);
  host.modules.setStr(name, m);
}

/** Would this thread wait for one that waits for it? Then it gets the module as it is so far, as in CPython. */
function isDeadlock(host: ModuleHost, wanted: Importing): boolean {
  for (let next: Importing | undefined = wanted; next !== undefined; next = host.state.importWaits.get(next.thread))
    if (next.thread === ts) return true;
  return false;
}

/** Wait while another thread imports the module; false with an exception pending. */
function* otherImport(host: ModuleHost, name: string): Gen<boolean> {
  const { importing, importWaits } = host.state;
  for (let busy = importing.get(name); busy !== undefined && !isDeadlock(host, busy); busy = importing.get(name)) {
    const t = ts;
    importWaits.set(t, busy);
    const woken = yield* busy.waiting.block(Number.POSITIVE_INFINITY);
    importWaits.delete(t);
    if (woken === undefined) return false;
  }
  return true;
}

/** The module `name` from `sys.modules`, loaded if it is not there yet. */
export function* findAndLoad(name: string): Gen<Value | undefined> {
  const host = currentHost();
  const { modules } = host;
  if (host.state.importing.size > 0 && !(yield* otherImport(host, name))) return undefined;
  const known = modules.getStr(name);
  if (known !== undefined) return known === null ? halted(name) : known;
  const parent = parentOf(name);
  let parentModule: Value = null;
  let folders: readonly Value[];
  if (parent !== "") {
    if (modules.getStr(parent) === undefined && (yield* findAndLoad(parent)) === undefined) return undefined;
    const now = modules.getStr(name);
    if (now !== undefined) return now === null ? halted(name) : now;
    parentModule = modules.getStr(parent) ?? null;
    const path = yield* findAttr(parentModule, "__path__");
    if (path === undefined) return undefined;
    if (path === ABSENT_ATTR)
      return raiseImport(
        moduleNotFoundError,
        `No module named ${quoted(name)}; ${quoted(parent)} is not a package`,
        name,
      );
    const items = yield* collect(path);
    if (items === undefined) return undefined;
    folders = items;
  } else {
    const path = host.sys.getStr("path");
    const items = path === undefined ? [] : path instanceof PyList ? path.items : yield* collect(path);
    if (items === undefined) return undefined;
    folders = items;
  }
  const found = findModule(host, name, folders);
  if (found === undefined) return undefined;
  if (found === null) return raiseImport(moduleNotFoundError, `No module named ${quoted(name)}`, name);
  const tail = name.slice(parent === "" ? 0 : parent.length + 1);
  const waiting = uninitializedSubmodules(parentModule);
  waiting?.items.push(strFromJs(tail));
  let ok = true;
  if (found.kind === "native") {
    const m = loadNative(host, name);
    const { source, visible } = nativeModule(host, name)!;
    if (source !== null) {
      const code = visible === true ? frozenCode(name, source) : hiddenCode(source);
      ok = yield* initialise(host, name, m, runOwnCode(host, m, code));
    }
  } else if (found.kind === "namespace") newNamespaceModule(host, name, found.folders);
  else {
    const m = newSourceModule(host, name, found.file, found.folder);
    ok = yield* initialise(host, name, m, runModule(host, m, found.file));
  }
  waiting?.items.pop();
  if (!ok) return undefined;
  const module = modules.getStr(name);
  if (module === undefined) return raise(keyError, strFromJs(name));
  if (parentModule !== null && (yield* settle(setAttr(parentModule, tail, module))) === undefined) {
    if (!pendingIs(attributeError)) return undefined;
    takeException();
    const text = `Cannot set an attribute on '${parent}' for child module '${tail}'`;
    if ((yield* settle(host.warn(importWarning, text))) === undefined) return undefined;
  }
  return module;
}

function uninitializedSubmodules(parent: Value): PyList | undefined {
  const spec = parent instanceof PyModule ? parent.dict.getStr("__spec__") : undefined;
  const list = spec instanceof PyInstance ? getOwnAttr(spec, "_uninitialized_submodules") : undefined;
  return list instanceof PyList ? list : undefined;
}

const halted = (name: string): undefined =>
  raiseImport(moduleNotFoundError, `import of ${name} halted; None in sys.modules`, name);

/** The package that a relative import starts from. */
function* packageOf(globals: PyDict): Gen<string | undefined> {
  const given = globals.getStr("__package__") ?? null;
  const spec = globals.getStr("__spec__") ?? null;
  if (given !== null) return textOf(given) ?? raise(typeError, "package must be a string");
  if (spec !== null) {
    const parent = yield* settle(getAttr(spec, "parent"));
    if (parent === undefined) return undefined;
    return textOf(parent) ?? raise(typeError, "__spec__.parent must be a string");
  }
  const warned = ts.runtime.warn(
    importWarning,
    "can't resolve package from __spec__ or __package__, falling back on __name__ and __path__",
  );
  if ((yield* settle(warned)) === undefined) return undefined;
  const name = globals.getStr("__name__");
  if (name === undefined) return raise(keyError, "'__name__' not in globals");
  const text = textOf(name);
  if (text === undefined) return raise(typeError, "__name__ must be a string");
  return globals.getStr("__path__") === undefined ? parentOf(text) : text;
}

function* resolveName(name: string, globals: Value, level: number): Gen<string | undefined> {
  if (!(globals instanceof PyDict)) {
    return globals === null ? raise(keyError, "'__name__' not in globals") : raise(typeError, "globals must be a dict");
  }
  const pkg = yield* packageOf(globals);
  if (pkg === undefined) return undefined;
  if (pkg === "") return raiseImport(importError, "attempted relative import with no known parent package", null);
  let base = pkg;
  for (let i = 1; i < level; i++) {
    const dot = base.lastIndexOf(".");
    if (dot < 0) return raiseImport(importError, "attempted relative import beyond top-level package", null);
    base = base.slice(0, dot);
  }
  return name === "" ? base : `${base}.${name}`;
}

/** `from package import names`: names that are submodules get imported. */
function* handleFromlist(module: Value, fromlist: Value, recursive: boolean): Gen<boolean> {
  const names = yield* collect(fromlist);
  if (names === undefined) return false;
  for (const x of names) {
    const name = textOf(x);
    if (name === undefined) {
      const own = yield* settle(getAttr(module, "__name__"));
      if (own === undefined) return false;
      const where = recursive ? `${textOf(own) ?? "?"}.__all__` : "``from list''";
      raise(typeError, `Item in ${where} must be str, not ${typeOf(x).name}`);
      return false;
    }
    if (name === "*") {
      if (recursive) continue;
      const all = yield* findAttr(module, "__all__");
      if (all === undefined) return false;
      if (all !== ABSENT_ATTR && !(yield* handleFromlist(module, all, true))) return false;
      continue;
    }
    const attr = yield* findAttr(module, name);
    if (attr === undefined) return false;
    if (attr !== ABSENT_ATTR) continue;
    const own = yield* settle(getAttr(module, "__name__"));
    if (own === undefined) return false;
    const full = `${textOf(own) ?? "?"}.${name}`;
    if ((yield* findAndLoad(full)) !== undefined) continue;
    const { exc } = ts;
    if (!pendingIs(moduleNotFoundError) || textOf(exc!.fields?.get("name") ?? null) !== full) return false;
    if (currentHost().modules.getStr(full) === null) return false;
    takeException();
  }
  return true;
}

/** `__import__(name, globals, locals, fromlist, level)`, for the interpreter's IMPORT_NAME. */
export function importModule(name: string, globals: Value, _locals: Value, fromlist: Value, level: number): Result {
  if (level === 0) {
    const { modules } = ts.runtime;
    const m = modules.getStr(name);
    if (m instanceof PyModule && !currentHost().state.importing.has(name)) {
      const plain = fromlist === null || (fromlist instanceof PyTuple && fromlist.items.length === 0);
      if (!plain && m.dict.getStr("__path__") === undefined && fromlist instanceof PyTuple) return m;
      if (plain) {
        const dot = name.indexOf(".");
        const top = dot < 0 ? m : modules.getStr(name.slice(0, dot));
        if (top instanceof PyModule) return top;
      }
    }
  }
  const held = [globals, fromlist];
  return defer(seeThrough(importSlow(name, globals, fromlist, level, held), held));
}

/** `held`: the Python objects in its variables. Modules that are being loaded are in `ModuleState.importing`. */
function* importSlow(
  name: string,
  globals: Value,
  fromlist: Value,
  level: number,
  held: Value[],
): Gen<Value | undefined> {
  if (level < 0) return raise(valueError, "level must be >= 0");
  let full = name;
  if (level > 0) {
    const resolved = yield* resolveName(name, globals, level);
    if (resolved === undefined) return undefined;
    full = resolved;
  } else if (name === "") return raise(valueError, "Empty module name");
  const module = yield* findAndLoad(full);
  if (module === undefined) return undefined;
  held.push(module);
  const hasNames = fromlist === null ? false : yield* settle(truth(fromlist));
  if (hasNames === undefined) return undefined;
  if (hasNames === true) {
    const path = yield* findAttr(module, "__path__");
    if (path === undefined) return undefined;
    if (path !== ABSENT_ATTR && !(yield* handleFromlist(module, fromlist, false))) return undefined;
    return module;
  }
  const dot = name.indexOf(".");
  if (dot < 0 && (level === 0 || name !== "")) return module;
  if (level === 0) return yield* findAndLoad(name.slice(0, dot));
  if (name === "") return module;
  const top = full.slice(0, full.length - (name.length - dot));
  return currentHost().modules.getStr(top) ?? raise(keyError, `'${top}' not in sys.modules as expected`);
}

function importNative(
  name: Value,
  globals: Value = null,
  locals: Value = null,
  fromlist: Value = null,
  level: Value = 0,
): Result {
  const text = asStr(name);
  if (text === undefined) return raise(typeError, "module name must be a string");
  const n = asInt(level);
  if (n === undefined) return raise(typeError, `'${typeOf(level).name}' object cannot be interpreted as an integer`);
  return importModule(jsText(text), globals, locals, fromlist, Number(n));
}

/** `builtins.__import__`; the interpreter need not call it while it is the one in force. */
export const importFunction: PyBuiltin = builtin(
  "__import__",
  "(name, globals=None, locals=None, fromlist=(), level=0)",
  importNative,
);
