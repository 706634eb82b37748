/** `ModuleSpec` and the loaders, as far as programs look at them: `__spec__` and `__loader__` of a module. */
import { getOwnAttr, setOwnAttr } from "../objects/attributes.ts";
import { constant, defineLazily, getset, newMethod, slot } from "../objects/builtin-function.ts";
import { jsText, PyInstance, asStr, PyList } from "../objects/data.ts";
import { makeDictDescriptor } from "../objects/object-type.ts";
import { reprText } from "../objects/repr.ts";
import { strFromJs } from "../objects/str-object.ts";
import { builtinType, type PyType, TypeFlag } from "../objects/type.ts";
import { defer, type Gen, type Value } from "../objects/value.ts";

const FLAGS = TypeFlag.HAS_DICT | TypeFlag.BASETYPE;
export const moduleSpecType = builtinType("ModuleSpec", { inPython: true, flags: FLAGS, module: "_frozen_importlib" });
export const builtinImporterType = builtinType("BuiltinImporter", {
  inPython: true,
  flags: FLAGS,
  module: "_frozen_importlib",
});
export const frozenImporterType = builtinType("FrozenImporter", {
  inPython: true,
  flags: FLAGS,
  module: "_frozen_importlib",
});
export const sourceLoaderType = builtinType("SourceFileLoader", {
  inPython: true,
  flags: FLAGS,
  module: "_frozen_importlib_external",
});
export const namespaceLoaderType = builtinType("NamespaceLoader", {
  inPython: true,
  flags: FLAGS,
  module: "_frozen_importlib_external",
});

const text = (o: PyInstance, name: string): string => {
  const s = asStr(getOwnAttr(o, name) ?? null);
  return s === undefined ? "" : jsText(s);
};

function* showSpec(self: PyInstance): Gen<Value | undefined> {
  const parts: string[] = [];
  for (const name of ["name", "loader", "origin", "submodule_search_locations"]) {
    const v = getOwnAttr(self, name);
    if (v === undefined || (v === null && (name === "origin" || name === "submodule_search_locations"))) continue;
    const r = yield* reprText(v);
    if (r === undefined) return undefined;
    parts.push(`${name}=${jsText(r)}`);
  }
  return strFromJs(`ModuleSpec(${parts.join(", ")})`);
}

defineLazily(moduleSpecType, () => [
  newMethod("(cls, name, loader, *, origin=None, loader_state=None, is_package=None)", newSpec),
  slot("__init__", () => null),
  slot("__repr__", (self: PyInstance) => defer(showSpec(self))),
  getset("parent", (self: PyInstance) => {
    const name = text(self, "name");
    if (getOwnAttr(self, "submodule_search_locations") instanceof PyList) return strFromJs(name);
    return strFromJs(name.slice(0, Math.max(name.lastIndexOf("."), 0)));
  }),
  getset("has_location", (self: PyInstance) => getOwnAttr(self, "_set_fileattr") ?? false),
  constant("__dict__", makeDictDescriptor(moduleSpecType)),
]);

function newSpec(
  cls: PyType,
  name: Value,
  loader: Value,
  origin?: Value,
  loaderState?: Value,
  isPackage?: Value,
): PyInstance {
  const spec = new PyInstance(cls);
  setOwnAttr(spec, "name", name);
  setOwnAttr(spec, "loader", loader);
  setOwnAttr(spec, "origin", origin ?? null);
  setOwnAttr(spec, "loader_state", loaderState ?? null);
  setOwnAttr(spec, "submodule_search_locations", isPackage === true ? new PyList([]) : null);
  setOwnAttr(spec, "_uninitialized_submodules", new PyList([]));
  setOwnAttr(spec, "_set_fileattr", false);
  setOwnAttr(spec, "_cached", null);
  return spec;
}

/** What a spec is made from. */
export interface SpecParts {
  readonly name: string;
  readonly loader: Value;
  readonly origin: string | null;
  /** Folders of a package, or null for a plain module. */
  readonly locations: readonly string[] | null;
  readonly hasLocation: boolean;
}

export function makeSpec(parts: SpecParts): PyInstance {
  const spec = newSpec(
    moduleSpecType,
    strFromJs(parts.name),
    parts.loader,
    parts.origin === null ? null : strFromJs(parts.origin),
  );
  if (parts.locations !== null)
    setOwnAttr(spec, "submodule_search_locations", new PyList(parts.locations.map((l) => strFromJs(l))));
  setOwnAttr(spec, "_set_fileattr", parts.hasLocation);
  return spec;
}

/** A loader object for a source file. */
export function sourceLoader(name: string, path: string): PyInstance {
  const loader = new PyInstance(sourceLoaderType);
  setOwnAttr(loader, "name", strFromJs(name));
  setOwnAttr(loader, "path", strFromJs(path));
  return loader;
}

export const namespaceLoader = (): PyInstance => new PyInstance(namespaceLoaderType);
