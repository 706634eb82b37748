/** `from module import name` and `from module import *`: the second half of the import statement, with CPython's words for what went wrong. */
import { ABSENT_ATTR, findAttr, getAttr, getOwnAttr } from "../objects/attributes.ts";
import { callSpecial } from "../objects/call.ts";
import { typeOf } from "../objects/data.ts";
import {
  attributeError,
  importError,
  newException,
  pendingIs,
  type PyBaseException,
  raise,
  raiseException,
  typeError,
} from "../objects/exception-object.ts";
import { PyDict } from "../objects/hash-table.ts";
import { collect } from "../objects/iterate.ts";
import { isShadowing, isStdlibName } from "../objects/module-object.ts";
import { textOf } from "../objects/object-names.ts";
import { takeException, ts } from "../objects/state.ts";
import { strFromJs } from "../objects/str-object.ts";
import { Deferred, defer, type Gen, PyObject, type Result, settle, type Value } from "../objects/value.ts";
import { raiseImport } from "./importer.ts";

/** `from module import name`, for IMPORT_FROM. */
export function importFrom(module: Value, name: string): Result {
  const r = getAttr(module, name);
  if (r !== undefined && !(r instanceof Deferred)) return r;
  return defer(importFromSlow(r, module, name));
}

function* importFromSlow(r: Deferred | undefined, module: Value, name: string): Gen<Value | undefined> {
  const v = r === undefined ? undefined : yield r;
  if (v !== undefined) return v;
  if (!pendingIs(attributeError)) return undefined;
  takeException();
  const modName = yield* findAttr(module, "__name__");
  if (modName === undefined) return undefined;
  const own = modName === ABSENT_ATTR ? undefined : textOf(modName);
  if (own !== undefined) {
    const sub = ts.runtime.modules.getStr(`${own}.${name}`);
    if (sub !== undefined) return sub;
  }
  return yield* cannotImport(module, own, name);
}

function* cannotImport(module: Value, own: string | undefined, name: string): Gen<undefined> {
  let origin: string | undefined;
  const spec = yield* findAttr(module, "__spec__");
  if (spec === undefined) return undefined;
  let initializing = false;
  if (spec instanceof PyObject) {
    const located = yield* findAttr(spec, "has_location");
    if (located === undefined) return undefined;
    if (located === true) {
      const o = yield* findAttr(spec, "origin");
      if (o === undefined) return undefined;
      if (o !== ABSENT_ATTR) origin = textOf(o);
    }
    initializing = getOwnAttr(spec, "_initializing") === true;
  }
  if (origin === undefined) {
    const file = yield* findAttr(module, "__file__");
    if (file === undefined) return undefined;
    if (file !== ABSENT_ATTR) origin = textOf(file);
  }
  const shown = own ?? "<unknown module name>";
  const plain = `cannot import name '${name}' from '${shown}'`;
  const shadowing = isShadowing(origin);
  let message: string;
  if (shadowing && isStdlibName(shown))
    message = `${plain} (consider renaming '${origin}' since it has the same name as the standard library module named '${shown}' and prevents importing that standard library module)`;
  else if (initializing) {
    if (shadowing)
      message = `${plain} (consider renaming '${origin}' if it has the same name as a library you intended to import)`;
    else {
      const place = origin === undefined ? "" : ` (${origin})`;
      message = `cannot import name '${name}' from partially initialized module '${shown}' (most likely due to a circular import)${place}`;
    }
  } else message = `${plain} (${origin ?? "unknown location"})`;
  const e: PyBaseException = newException(importError, strFromJs(message));
  e.fields = new Map<string, Value>([
    ["msg", strFromJs(message)],
    ["name", own === undefined ? null : strFromJs(own)],
    ["path", origin === undefined ? null : strFromJs(origin)],
    ["name_from", strFromJs(name)],
  ]);
  return raiseException(e);
}

/** `from module import *`, for IMPORT_STAR: bind the public names in `ns`. */
export function importStar(module: Value, ns: Value): Result {
  return defer(importAll(module, ns));
}

function* importAll(module: Value, ns: Value): Gen<Value | undefined> {
  const all = yield* findAttr(module, "__all__");
  if (all === undefined) return undefined;
  const fromDict = all === ABSENT_ATTR;
  let names: Value[] | undefined;
  if (fromDict) {
    const dict = yield* findAttr(module, "__dict__");
    if (dict === undefined) return undefined;
    if (dict === ABSENT_ATTR)
      return raiseImport(importError, "from-import-* object has no __dict__ and no __all__", null);
    names = dict instanceof PyDict ? dict.liveKeys() : yield* collect(dict);
  } else if (typeOf(all).lookup("__getitem__") === undefined)
    return raise(typeError, `'${typeOf(all).name}' object does not support indexing`);
  else names = yield* collect(all);
  if (names === undefined) return undefined;
  for (const n of names) {
    const name = textOf(n);
    if (name === undefined) {
      const own = yield* settle(getAttr(module, "__name__"));
      if (own === undefined) return undefined;
      const shown = textOf(own);
      if (shown === undefined) return raise(typeError, `module __name__ must be a string, not ${typeOf(own).name}`);
      return raise(
        typeError,
        `${fromDict ? "Key" : "Item"} in ${shown}.${fromDict ? "__dict__" : "__all__"} must be str, not ${typeOf(n).name}`,
      );
    }
    if (fromDict && name.startsWith("_")) continue;
    const v = yield* settle(getAttr(module, name));
    if (v === undefined) return undefined;
    if (ns instanceof PyDict) ns.setStr(name, v);
    else if ((yield* settle(callSpecial(ns, "__setitem__", strFromJs(name), v))) === undefined) return undefined;
  }
  return null;
}
