/** Assignment to `cls.__bases__`: the checks, and the new MROs of the class and everything below it. */
import { bytesType, complexType, floatType, intType, strType } from "./core-types.ts";
import { PyTuple, typeOf } from "./data.ts";
import { raise, typeError } from "./exception-object.ts";
import { sameLayout } from "./object-type.ts";
import { ownFirstEnded } from "./own-attributes.ts";
import { resolveMro } from "./type-create.ts";
import { bestBase } from "./type-slots.ts";
import { addSubclass, directSubclasses, removeSubclass } from "./type-subclasses.ts";
import { PyType, TypeFlag, objectType } from "./type.ts";
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
  if (cls.base !== null && !sameLayout(cls.base, base) && !compatible(cls, base))
    return raise(
      typeError,
      `__bases__ assignment: '${base.name}' ${hasOtherMemory(base) ? "deallocator" : "object layout"} differs from '${cls.base.name}'`,
    );
  return defer(rebase(cls, value.items as PyType[], base));
}

/** In CPython, instances of these hold no references, so they are not the garbage collector's, as those of any class are. */
const hasOtherMemory = (t: PyType): boolean =>
  !t.has(TypeFlag.HEAP) &&
  (t === objectType || [intType, floatType, complexType, strType, bytesType].some((b) => t.isSubtypeOf(b)));

/** Classes that add a dict themselves may change to a base that has one, as long as the built-in part stays the same. */
function compatible(cls: PyType, base: PyType): boolean {
  return cls.base !== null && cls.base.layout === base.layout && (base.flags & TypeFlag.HAS_DICT) !== 0;
}

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
