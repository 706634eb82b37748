/**
 * `cls.__dict__` as a dict. A type keeps its attributes by name (`PyType.dict`). The few classes whose namespace had keys that are no strings keep a copy of it, too:
 * it holds those entries, which never change, and says where in the order they stand.
 */
import type { Value } from "./value.ts";
import { PyDict } from "./hash-table.ts";
import { copyTable } from "./table-copy.ts";
import { textOf } from "./object-names.ts";
import { strFromJs } from "./str-object.ts";
import type { PyType } from "./type.ts";

/** The type's own attributes in a dict of its own. */
export function attributesOf(t: PyType): PyDict {
  const d = new PyDict();
  if (t.namespace !== null) {
    copyTable(d, t.namespace);
    for (const k of d.liveKeys()) {
      const name = textOf(k);
      if (name !== undefined && !t.dict.has(name)) d.deleteStr(name);
    }
  }
  for (const [name, value] of t.dict) d.setStr(name, value);
  return d;
}

/** Every key of a `__dict__` along the type's mro. */
export function attributeKeys(t: PyType): Value[] {
  const names = new Set<string>();
  const keys = new Set<Value>();
  for (const b of t.mro) {
    if (b.namespace === null) {
      for (const name of b.dict.keys()) add(name, undefined);
      continue;
    }
    for (const k of attributesOf(b).liveKeys()) add(textOf(k), k);
  }
  return [...keys];

  function add(name: string | undefined, key: Value | undefined): void {
    if (name !== undefined && names.has(name)) return;
    if (name !== undefined) names.add(name);
    keys.add(key ?? strFromJs(name!));
  }
}
