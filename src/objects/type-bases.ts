/** Assignment to `cls.__bases__`: the checks, and the new MROs of the class and everything below it. */
import { bytesType, complexType, floatType, intType, strType } from "./core-types.ts";
import { PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { sameLayout } from "./object-type.ts";
import { ownFirstEnded } from "./own-attributes.ts";
import { resolveMro } from "./type-create.ts";
import { bestBase } from "./type-slots.ts";
import { addSubclass, directSubclasses, removeSubclass } from "./type-subclasses.ts";
import { objectType, PyType, TypeFlag } from "./type.ts";
import { defer, type Gen, type Result, type Value } from "./value.ts";

/** The setter of `__bases__`. */
export function assignBases(cls: PyType, value: Value | undefined): Result {
  if (!cls.has(TypeFlag.HEAP))
    return raise(typeError, `cannot set '__bases__' attribute of immutable type '${cls.name}'`);
  if (value === undefined)
    return raise(typeError, `cannot delete '__bases__' attribute of immutable type '${cls.name}'`);
  if (!(value instanceof PyTuple))
    return raise(typeError, `can only assign tuple to ${cls.name}.__bases__, not ${typeOf(value).name}`);
  if (value.items.length === 0)
    return raise(typeError, `can only assign non-empty tuple to ${cls.name}.__bases__, not ()`);
  for (const b of value.items) {
    if (!(b instanceof PyType))
      return raise(typeError, `${cls.name}.__bases__ must be tuple of classes, not '${typeOf(b).name}'`);
    if (b.isSubtypeOf(cls)) return raise(typeError, "a __bases__ item causes an inheritance cycle");
  }
  const base = bestBase(value.items);
  if (base === undefined) return undefined;
  const old = cls.base!;
  const differs =
    isCollected(old) !== isCollected(base) ? "deallocator" : !sameLayout(old, base) ? "object layout" : null;
  if (differs !== null)
    return raise(typeError, `__bases__ assignment: '${base.name}' ${differs} differs from '${old.name}'`);
  return defer(rebase(cls, value.items as PyType[], base));
}

/** Are instances CPython's garbage collector's? Those of any class are, but not of the built-in types that hold no references. */
const isCollected = (t: PyType): boolean =>
  t.has(TypeFlag.HEAP) ||
  (t !== objectType && ![intType, floatType, complexType, strType, bytesType].some((b) => t.isSubtypeOf(b)));

function* rebase(cls: PyType, bases: PyType[], base: PyType): Gen<Value | undefined> {
  const undo: (readonly [PyType, PyType[]])[] = [];
  ownFirstEnded();
  const oldBases = cls.bases;
  const oldBase = cls.base;
  cls.bases = bases;
  cls.base = base;
  const todo = [cls];
  for (let at = 0; at < todo.length; at++) {
    const t = todo[at]!;
    const mro = yield* resolveMro(t, t.bases);
    if (mro === undefined) {
      for (const [u, old] of undo.reverse()) u.mro = old;
      cls.bases = oldBases;
      cls.base = oldBase;
      cls.modified();
      return undefined;
    }
    undo.push([t, t.mro]);
    t.mro = mro;
    todo.push(...directSubclasses(t));
  }
  for (const b of oldBases) removeSubclass(b, cls);
  for (const b of bases) addSubclass(b, cls);
  if (cls.layout !== cls) cls.layout = base.layout;
  cls.modified();
  return null;
}
