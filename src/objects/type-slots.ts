/**
 * `__slots__` and the layout of instances: which base decides it, and the descriptors of the named slots.
 *
 * A slot lives in the instance's own JavaScript property `%name`, so that it never meets an attribute of the same name in `$name`.
 */
import { PyGetSet } from "./builtin-function.ts";
import { bytesType, intType, memberDescriptorType, tupleType } from "./core-types.ts";
import { typeOf } from "./data.ts";
import { attributeError, raise, raiseWith, typeError, valueError } from "./exception-object.ts";
import { collect } from "./iterate.ts";
import { fullTypeName, textOf } from "./object-names.ts";
import { strFromJs } from "./str-object.ts";
import { PyType, TypeFlag, typeType } from "./type.ts";
import { isIdentifier } from "./unicode.ts";
import type { Gen, PyObject, Result, Value } from "./value.ts";
import { isWeakType } from "./weak-references.ts";

type SlotBag = Record<string, Value | undefined>;

/** The base that decides the layout (CPython's `best_base`); undefined with the error. */
export function bestBase(bases: readonly Value[]): PyType | undefined {
  let base: PyType | undefined;
  let winner: PyType | undefined;
  for (const b of bases) {
    if (!(b instanceof PyType)) return raise(typeError, "bases must be types");
    if (!b.has(TypeFlag.BASETYPE)) return raise(typeError, `type '${b.name}' is not an acceptable base type`);
    const candidate = b.layout;
    if (winner === undefined || (winner !== candidate && candidate.isSubtypeOf(winner))) {
      winner = candidate;
      base = b;
    } else if (!winner.isSubtypeOf(candidate)) return raise(typeError, "multiple bases have instance lay-out conflict");
  }
  return base;
}

/** Private names are mangled with the name of the class. */
function mangle(className: string, name: string): string {
  if (!name.startsWith("__") || name.endsWith("__") || name.includes(".")) return name;
  const stripped = className.replace(/^_+/, "");
  return stripped === "" ? name : "_" + stripped + name;
}

export interface SlotPlan {
  readonly names: string[] | null;
  readonly addDict: boolean;
  readonly addWeakref: boolean;
}

const hasWeakref = isWeakType;

/** What `__slots__` (undefined when there is none) means for a new class. */
export function* planSlots(
  className: string,
  slots: Value | undefined,
  base: PyType,
  bases: readonly PyType[],
  ns: ReadonlyMap<string, Value>,
): Gen<SlotPlan | undefined> {
  const mayDict = !base.has(TypeFlag.HAS_DICT);
  const mayWeakref = !hasWeakref(base) && !isVariableSized(base);
  if (slots === undefined) return { names: null, addDict: mayDict, addWeakref: mayWeakref };
  const items = textOf(slots) === undefined ? yield* collect(slots) : [slots];
  if (items === undefined) return undefined;
  if (items.length > 0 && isVariableSized(base))
    return raise(typeError, `nonempty __slots__ not supported for subtype of '${base.name}'`);
  let addDict = false;
  let addWeakref = false;
  const names: string[] = [];
  for (const item of items) {
    const name = textOf(item);
    if (name === undefined) return raise(typeError, `__slots__ items must be strings, not '${typeOf(item).name}'`);
    if (!isIdentifier(strFromJs(name))) return raise(typeError, "__slots__ must be identifiers");
    if (name === "__dict__") {
      if (!mayDict || addDict) return raise(typeError, "__dict__ slot disallowed: we already got one");
      addDict = true;
    } else if (name === "__weakref__") {
      if (!mayWeakref || addWeakref) return raise(typeError, "__weakref__ slot disallowed: we already got one");
      addWeakref = true;
    } else {
      const mangled = mangle(className, name);
      if (ns.has(mangled) && mangled !== "__qualname__" && mangled !== "__classcell__")
        return raise(valueError, `'${mangled}' in __slots__ conflicts with class variable`);
      names.push(mangled);
    }
  }
  if (bases.length > 1) {
    addDict ||= mayDict && bases.some((b) => b.has(TypeFlag.HAS_DICT));
    addWeakref ||= mayWeakref && bases.some(hasWeakref);
  }
  return { names, addDict, addWeakref };
}

/** Types whose instances are of variable size in CPython, which has no room for slots in them. */
const isVariableSized = (base: PyType): boolean =>
  [intType, tupleType, bytesType, typeType].some((t) => base.isSubtypeOf(t));

/** The member descriptor of a slot. */
export function makeSlotMember(owner: PyType, name: string): PyGetSet {
  // A base's slot of the same name is another one, and still there.
  const others = new Set(owner.bases.flatMap((b) => b.mro)).values();
  const key = "%".repeat([...others].filter((b) => b.slotNames?.includes(name)).length + 1) + name;
  const missing = (self: PyObject): undefined =>
    raiseWith(attributeError, `'${fullTypeName(typeOf(self))}' object has no attribute '${name}'`, {
      name: strFromJs(name),
      obj: self,
    });
  const d = new PyGetSet(
    memberDescriptorType,
    name,
    (self: PyObject): Result => {
      const v = (self as unknown as SlotBag)[key];
      return v === undefined ? missing(self) : v;
    },
    (self: PyObject, value: Value | undefined): Result => {
      const bag = self as unknown as SlotBag;
      if (value === undefined && bag[key] === undefined) return raise(attributeError, strFromJs(name));
      bag[key] = value;
      return null;
    },
  );
  d.owner = owner;
  d.slotKey = key;
  return d;
}
