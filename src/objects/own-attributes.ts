/**
 * What is known about attribute names, so that reading an attribute needs to look at as little as possible.
 *
 * Reading the class of an arbitrary instance is dear in JavaScript (each Python class has hidden classes of its own, so the place that reads it is megamorphic).
 * Two assumptions, checked when something is *written*, save it:
 *
 * 1. **Own first.** An own attribute is only ever stored where no data descriptor comes before it, so an object that has the property `$x` gives it for `x`, whatever
 *    its class. What could make this untrue later (`__getattribute__` in a class, a data descriptor put into an existing class, another `__class__`
 *    or other `__bases__`) changes `ownFirst.version` or moves the attributes to a dict.
 * 2. **Not hidden.** A method can be hidden by an own attribute only if some object was ever given an own attribute of that name. The first such store
 *    gives a new version to the classes for which it had been assumed not to happen.
 */
import type { PyType } from "./type.ts";

export class AttrName {
  /** The JavaScript property of the attribute. */
  readonly key: string;
  /** An object has, or had, an own attribute of this name (dicts do not count: see `TypeFlag.DICT_MODE`). */
  stored = false;
  /** A data descriptor of this name was put into a class after the class was made. */
  described: boolean;
  /** Classes whose caches rely on `stored` being false. */
  readonly assumed: WeakRef<PyType>[] = [];
  constructor(name: string) {
    this.key = internalised("$" + name);
    this.described = name.startsWith("__");
  }
}

/** V8 finds a property fastest by the very string object that it keeps as the property's name. */
const internalised = (key: string): string => Object.keys({ [key]: 0 })[0]!;

const names = new Map<string, AttrName>();

export function attrName(name: string): AttrName {
  let a = names.get(name);
  if (a === undefined) names.set(name, (a = new AttrName(name)));
  return a;
}

/** A cache with this version may take an own attribute without looking at the object's class. NaN: never again. */
export const ownFirst = { version: 1 };

/** Some class decides for itself what its instances' attributes are. */
export function ownFirstEnded(): void {
  ownFirst.version = Number.NaN;
}

/** A data descriptor `name` was put into a class that may have instances. */
export function describedLate(name: string): void {
  const a = attrName(name);
  if (a.described) return;
  a.described = true;
  ownFirst.version++;
}

/** An object is given an own attribute of this name. */
export function storedOwn(a: AttrName): void {
  if (a.stored) return;
  a.stored = true;
  for (const ref of a.assumed) ref.deref()?.newVersion();
  a.assumed.length = 0;
}

/** May an own attribute of an instance of `cls` hide what the class has? False is an assumption: `cls` gets a new version when it ends. */
export function mayBeHidden(cls: PyType, a: AttrName): boolean {
  if (a.stored) return true;
  if (!cls.unhidden.has(a)) {
    cls.unhidden.add(a);
    a.assumed.push(new WeakRef(cls));
  }
  return false;
}
