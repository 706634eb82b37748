/** `cls.__dict__`: the class's attributes as a dict, a copy made at the time of asking; the proxy around it keeps writers out. */
import { PyDict } from "./hash-table.ts";
import { strFromJs } from "./str-object.ts";
import type { PyType } from "./type.ts";
import { dictSet } from "./hash-table.ts";
import type { Value } from "./value.ts";

/** A dict of the type's own attributes. */
export function typeDictCopy(cls: PyType): PyDict {
  const d = new PyDict();
  for (const [k, v] of cls.dict) {
    const name = strFromJs(k);
    if (typeof name === "string") d.setStr(name, v);
    else dictSet(d, name, v);
  }
  return d;
}

export function typeDictProxy(cls: PyType): Value {
  return typeDictCopy(cls);
}
