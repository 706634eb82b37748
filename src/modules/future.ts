/** The module `__future__`: its features as objects. */
import { getset, defineLazily, method, slot } from "../objects/builtin-function.ts";
import { PyList, PyTuple } from "../objects/data.ts";
import { reprText } from "../objects/repr.ts";
import { jsText } from "../objects/data.ts";
import { builtinType, TypeFlag } from "../objects/type.ts";
import { defer, type Gen, PyObject, type Value } from "../objects/value.ts";

const featureType = builtinType("_Feature", {
  inPython: true,
  module: "__future__",
  flags: TypeFlag.DISALLOW_INSTANTIATION,
});

class Feature extends PyObject {
  readonly optional: PyTuple;
  readonly mandatory: PyTuple | null;
  readonly flag: number;
  constructor(optional: PyTuple, mandatory: PyTuple | null, flag: number) {
    super(featureType);
    this.optional = optional;
    this.mandatory = mandatory;
    this.flag = flag;
  }
}

function* show(f: Feature): Gen<Value | undefined> {
  const parts: string[] = [];
  for (const v of [f.optional, f.mandatory, f.flag]) {
    const r = yield* reprText(v);
    if (r === undefined) return undefined;
    parts.push(jsText(r));
  }
  return `_Feature(${parts.join(", ")})`;
}

defineLazily(featureType, () => [
  slot("__repr__", (self: Feature) => defer(show(self))),
  getset("optional", (self: Feature) => self.optional),
  getset("mandatory", (self: Feature) => self.mandatory),
  getset("compiler_flag", (self: Feature) => self.flag),
  method("getOptionalRelease", "($self, /)", (self: Feature) => self.optional),
  method("getMandatoryRelease", "($self, /)", (self: Feature) => self.mandatory),
]);

const release = (major: number, minor: number, micro: number, level: string, serial: number): PyTuple =>
  new PyTuple([major, minor, micro, level, serial]);

/** Contents of `__future__`. */
export function makeFutureModule(): Iterable<readonly [string, Value]> {
  const features: [string, PyTuple, PyTuple | null, number][] = [
    ["nested_scopes", release(2, 1, 0, "beta", 1), release(2, 2, 0, "alpha", 0), 0x10],
    ["generators", release(2, 2, 0, "alpha", 1), release(2, 3, 0, "final", 0), 0],
    ["division", release(2, 2, 0, "alpha", 2), release(3, 0, 0, "alpha", 0), 0x20000],
    ["absolute_import", release(2, 5, 0, "alpha", 1), release(3, 0, 0, "alpha", 0), 0x40000],
    ["with_statement", release(2, 5, 0, "alpha", 1), release(2, 6, 0, "alpha", 0), 0x80000],
    ["print_function", release(2, 6, 0, "alpha", 2), release(3, 0, 0, "alpha", 0), 0x100000],
    ["unicode_literals", release(2, 6, 0, "alpha", 2), release(3, 0, 0, "alpha", 0), 0x200000],
    ["barry_as_FLUFL", release(3, 1, 0, "alpha", 2), release(4, 0, 0, "alpha", 0), 0x400000],
    ["generator_stop", release(3, 5, 0, "beta", 1), release(3, 7, 0, "alpha", 0), 0x800000],
    ["annotations", release(3, 7, 0, "beta", 1), null, 0x1000000],
  ];
  return [
    ["all_feature_names", new PyList(features.map((f) => f[0]))],
    ...features.map(([name, o, m, flag]): [string, Value] => [name, new Feature(o, m, flag)]),
    ...features.map(([name, , , flag]): [string, Value] => [
      name === "nested_scopes" ? "CO_NESTED" : `CO_FUTURE_${name.toUpperCase()}`,
      flag,
    ]),
  ];
}
