/** Module objects: making them, their repr, and what a missing attribute says (a module's own `__getattr__`, circular imports). */
import { argType } from "./str-args.ts";
import { ABSENT_ATTR, findAttr, getOwnAttr } from "./attributes.ts";
import { defineMembers, getset, member, method, newMethod, slot } from "./builtin-function.ts";
import { callValue } from "./call.ts";
import { moduleType } from "./core-types.ts";
import { jsText, PyList, PyModule, typeOf } from "./data.ts";
import { attributeError, raise, raiseWith, typeError } from "./exception-object.ts";
import { PyDict, PySet } from "./hash-table.ts";
import { textOf } from "./object-names.ts";
import { reprText } from "./repr.ts";
import { ts } from "./state.ts";
import { strFromJs } from "./str-object.ts";
import type { PyType } from "./type.ts";
import { defer, type Gen, PyObject, type Result, settle, type Value } from "./value.ts";

/** A module as `types.ModuleType(name)` makes it. */
export function newModule(name: string, doc: Value = null): PyModule {
  const m = new PyModule(new PyDict());
  initModule(m, strFromJs(name), doc);
  return m;
}

function initModule(m: PyModule, name: Value, doc: Value): void {
  m.dict.setStr("__name__", name);
  m.dict.setStr("__doc__", doc);
  for (const n of ["__package__", "__loader__", "__spec__"]) m.dict.setStr(n, null);
}

const own = (v: Value | undefined, name: string): Value | undefined =>
  v instanceof PyObject ? getOwnAttr(v, name) : undefined;

/** Where the module came from, if its spec or `__file__` says so. */
function originOf(m: PyModule): string | undefined {
  return textOf(own(m.dict.getStr("__spec__"), "origin"));
}

/** Does the file stand in `sys.path[0]`, the script's own folder? Then it may hide another module of its name. */
export function isShadowing(origin: string | undefined): boolean {
  if (origin === undefined) return false;
  const first = ts.runtime.scriptFolder ?? null;
  if (first === null) return false;
  const file = origin.endsWith("/__init__.py") ? origin.slice(0, -"/__init__.py".length) : origin;
  const cut = file.lastIndexOf("/");
  return cut >= 0 && file.slice(0, cut) === first;
}

/** Is the name one of `sys.stdlib_module_names`? */
export function isStdlibName(name: string): boolean {
  const sys = ts.runtime.modules.getStr("sys");
  const names = sys instanceof PyModule ? sys.dict.getStr("stdlib_module_names") : undefined;
  return names instanceof PySet && names.findStr(name) >= 0;
}

function missingMessage(m: PyModule, name: string): string {
  const module = textOf(m.dict.getStr("__name__"));
  if (module === undefined) return `module has no attribute '${name}'`;
  const spec = m.dict.getStr("__spec__");
  const origin = originOf(m);
  const shadowing = isShadowing(origin);
  const plain = `module '${module}' has no attribute '${name}'`;
  if (shadowing && isStdlibName(module))
    return `${plain} (consider renaming '${origin}' since it has the same name as the standard library module named '${module}' and prevents importing that standard library module)`;
  if (own(spec, "_initializing") === true) {
    if (shadowing)
      return `${plain} (consider renaming '${origin}' if it has the same name as a library you intended to import)`;
    const from = origin === undefined ? "" : ` from '${origin}'`;
    return `partially initialized module '${module}'${from} has no attribute '${name}' (most likely due to a circular import)`;
  }
  const pending = own(spec, "_uninitialized_submodules");
  if (pending instanceof PyList && pending.items.includes(name))
    return `cannot access submodule '${name}' of module '${module}' (most likely due to a circular import)`;
  return plain;
}

/** What `module.name` gives when ordinary lookup has found nothing. */
export function moduleMissing(m: PyModule, name: string): Result {
  const getattr = m.dict.getStr("__getattr__");
  if (getattr !== undefined) return callValue(getattr, [strFromJs(name)]);
  return raiseWith(attributeError, missingMessage(m, name), { name: strFromJs(name), obj: m });
}

/** importlib's `_module_repr`. */
function* moduleRepr(m: PyModule): Gen<Value | undefined> {
  const name = m.dict.getStr("__name__") ?? "?";
  const spec = m.dict.getStr("__spec__") ?? null;
  const shownName = yield* reprText(name);
  if (shownName === undefined) return undefined;
  const head = `<module ${jsText(shownName)}`;
  if (spec !== null) {
    const origin = yield* findAttr(spec, "origin");
    if (origin === undefined) return undefined;
    const located = yield* findAttr(spec, "has_location");
    if (located === undefined) return undefined;
    if (located === true && origin !== ABSENT_ATTR) {
      const shown = yield* reprText(origin);
      return shown === undefined ? undefined : strFromJs(`${head} from ${jsText(shown)}>`);
    }
    const text = origin === ABSENT_ATTR ? undefined : textOf(origin);
    if (text !== undefined) return strFromJs(`${head} (${text})>`);
  }
  const file = m.dict.getStr("__file__");
  if (file !== undefined) {
    const shown = yield* reprText(file);
    return shown === undefined ? undefined : strFromJs(`${head} from ${jsText(shown)}>`);
  }
  return strFromJs(`${head}>`);
}

function moduleDir(m: PyModule): Result {
  const f = m.dict.getStr("__dir__");
  if (f !== undefined) return callValue(f, []);
  return new PyList(m.dict.liveKeys());
}

/** `module.__annotations__`: made on first use, from `__annotate__` when there is one. */
function moduleAnnotations(m: PyModule): Result {
  const cached = m.dict.getStr("__annotations__");
  if (cached !== undefined) return cached;
  const annotate = m.dict.getStr("__annotate__");
  if (annotate === undefined || annotate === null) {
    const d = new PyDict();
    m.dict.setStr("__annotations__", d);
    return d;
  }
  return defer(computeAnnotations(m, annotate));
}

function* computeAnnotations(m: PyModule, annotate: Value): Gen<Value | undefined> {
  const r = yield* settle(callValue(annotate, [1]));
  if (r === undefined) return undefined;
  if (!(r instanceof PyDict)) return raise(typeError, `__annotate__() must return a dict, not ${typeOf(r).name}`);
  m.dict.setStr("__annotations__", r);
  return r;
}

defineMembers(moduleType, [
  newMethod("($cls, /, *args, **kwargs)", (cls: PyType) => new PyModule(new PyDict(), cls)),
  slot(
    "__init__",
    (m: PyModule, name: Value, doc?: Value): Result => {
      if (textOf(name) === undefined)
        return raise(typeError, `module() argument 'name' must be str, not ${argType(name)}`);
      initModule(m, name, doc ?? null);
      return null;
    },
    "($self, name, doc=None)",
  ),
  slot("__repr__", (m: PyModule): Result => defer(moduleRepr(m))),
  method("__dir__", "($self, /)", moduleDir),
  member("__dict__", (m: PyModule) => m.dict),
  getset("__annotations__", moduleAnnotations, (m: PyModule, v: Value | undefined): Result => {
    if (v !== undefined) m.dict.setStr("__annotations__", v);
    else if (!m.dict.deleteStr("__annotations__")) return raiseWith(attributeError, "__annotations__", {});
    m.dict.deleteStr("__annotate__");
    return null;
  }),
  getset(
    "__annotate__",
    (m: PyModule): Result => {
      const annotate = m.dict.getStr("__annotate__");
      if (annotate === undefined) m.dict.setStr("__annotate__", null);
      return annotate ?? null;
    },
    (m: PyModule, v: Value | undefined): Result => {
      if (v === undefined) return raise(typeError, "cannot delete __annotate__ attribute");
      if (v !== null && typeOf(v).lookup("__call__") === undefined)
        return raise(typeError, "__annotate__ must be callable or None");
      m.dict.setStr("__annotate__", v);
      if (v !== null) m.dict.deleteStr("__annotations__");
      return null;
    },
  ),
]);
